// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/AppViewModel.h"
#include "qml/bridge/presenters/AccessPresenter.h"
#include "qml/bridge/presenters/AlarmsPresenter.h"
#include "qml/bridge/presenters/ApprovalPresenter.h"
#include "qml/bridge/presenters/ChoosePinPresenter.h"
#include "qml/bridge/presenters/ComplaintsPresenter.h"
#include "qml/bridge/presenters/ConfirmationsPresenter.h"
#include "qml/bridge/presenters/ConsentCardPresenter.h"
#include "qml/bridge/presenters/ConsentsPresenter.h"
#include "qml/bridge/presenters/DocumentsPresenter.h"
#include "qml/bridge/presenters/HistoryPresenter.h"
#include "qml/bridge/presenters/IdleLock.h"
#include "qml/bridge/presenters/MethodsPresenter.h"
#include "qml/bridge/presenters/NoticesPresenter.h"
#include "qml/bridge/presenters/NumberPresenter.h"
#include "qml/bridge/presenters/OwnKeyPresenter.h"
#include "qml/bridge/presenters/Presentation.h"
#include "qml/bridge/presenters/ProfilePresenter.h"
#include "qml/bridge/presenters/SignInPresenter.h"
#include "qml/bridge/presenters/UnlockPresenter.h"
#include "qml/bridge/presenters/ViewingPresenter.h"

#include <QTimer>

namespace qujat::bridge {

/// Connects one AppViewModel to one session: which page is shown, what is wiped when, and all other
/// presenters.
class AppPresenter final : public QObject {
    Q_OBJECT

public:
    /// \a welcomed is false on the first start on this device: the language is asked first. \a
    /// clock measures idle time. All references must outlive the presenter.
    AppPresenter(session::Session &session, AppViewModel &view,
                 std::shared_ptr<PortraitShelf> portraits, const Clock &clock, bool welcomed,
                 QObject *parent = nullptr);

    /// Asks the service what it is. Call once, after the window is there.
    void begin();
    /// The translator was changed to the language of the settings: all texts are made anew.
    void retranslate();
    ViewingPresenter &viewing() { return m_viewing; }
    /// A text that was read from a QR: a living code, or that of another device's sign-in.
    void offerCode(const QString &text);
    /// In the demonstration: samples in place of a face, wherever one is asked for.
    void offerSamples(const std::vector<FaceSample> &samples);
    /// A picture of the face from the camera, for what it was taken for.
    void takeFace(FacePurpose::Value purpose, const QByteArray &picture);

Q_SIGNALS:
    void welcomed();
    /// Something happened that the person may want to know while the window is hidden.
    void notified(const QString &title, const QString &text);

private:
    void onStateChanged();
    void render();
    void notice(const QString &text);

    Presentation m_presentation;
    AppViewModel &m_view;
    bool m_welcomed;
    SignInPresenter m_signIn;
    ChoosePinPresenter m_choosePin;
    UnlockPresenter m_unlock;
    DocumentsPresenter m_documents;
    AccessPresenter m_access;
    ViewingPresenter m_viewing;
    ConfirmationsPresenter m_confirmations;
    ApprovalPresenter m_approval;
    ComplaintsPresenter m_complaints;
    ConsentCardPresenter m_consentCard;
    ConsentsPresenter m_consents;
    HistoryPresenter m_history;
    AlarmsPresenter m_alarms;
    ProfilePresenter m_profile;
    NumberPresenter m_number;
    MethodsPresenter m_methods;
    OwnKeyPresenter m_ownKey;
    NoticesPresenter m_notices;
    IdleLock m_idleLock;
    QTimer m_noticeTimer;
};

} // namespace qujat::bridge
