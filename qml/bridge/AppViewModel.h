// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/AccessViewModel.h"
#include "qml/bridge/AlarmsViewModel.h"
#include "qml/bridge/ApprovalViewModel.h"
#include "qml/bridge/ComplaintsViewModel.h"
#include "qml/bridge/ConfirmationsViewModel.h"
#include "qml/bridge/ConsentCardViewModel.h"
#include "qml/bridge/ConsentsViewModel.h"
#include "qml/bridge/DocumentsViewModel.h"
#include "qml/bridge/FaceViewModel.h"
#include "qml/bridge/HistoryViewModel.h"
#include "qml/bridge/MethodsViewModel.h"
#include "qml/bridge/NoticesViewModel.h"
#include "qml/bridge/NumberViewModel.h"
#include "qml/bridge/OwnKeyViewModel.h"
#include "qml/bridge/PinViewModel.h"
#include "qml/bridge/ProfileViewModel.h"
#include "qml/bridge/ScannerViewModel.h"
#include "qml/bridge/SettingsViewModel.h"
#include "qml/bridge/SignInViewModel.h"
#include "qml/bridge/ViewingViewModel.h"

namespace qujat::bridge {

/// Everything the screens may see and ask for. The view models hold what is to be shown and
/// announce what was asked; the presenters beside them connect them to core/session. So every
/// screen can be shown in every state without a session: `model.show(content)`.
class AppViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(qujat::bridge::AppPage::Value page READ page NOTIFY changed)
    Q_PROPERTY(bool online READ online NOTIFY changed)
    Q_PROPERTY(bool demonstration READ demonstration NOTIFY changed)
    Q_PROPERTY(bool cellular READ cellular NOTIFY changed)
    Q_PROPERTY(QString contactCentre READ contactCentre NOTIFY changed)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(qujat::bridge::SignInViewModel *signIn READ signIn CONSTANT)
    Q_PROPERTY(qujat::bridge::PinViewModel *choosePin READ choosePin CONSTANT)
    Q_PROPERTY(qujat::bridge::PinViewModel *unlock READ unlock CONSTANT)
    Q_PROPERTY(qujat::bridge::DocumentsViewModel *documents READ documents CONSTANT)
    Q_PROPERTY(qujat::bridge::AccessViewModel *access READ access CONSTANT)
    Q_PROPERTY(qujat::bridge::ViewingViewModel *viewing READ viewing CONSTANT)
    Q_PROPERTY(qujat::bridge::ScannerViewModel *scanner READ scanner CONSTANT)
    Q_PROPERTY(qujat::bridge::ConfirmationsViewModel *confirmations READ confirmations CONSTANT)
    Q_PROPERTY(qujat::bridge::ComplaintsViewModel *complaints READ complaints CONSTANT)
    Q_PROPERTY(qujat::bridge::FaceViewModel *face READ face CONSTANT)
    Q_PROPERTY(qujat::bridge::ConsentCardViewModel *consentCard READ consentCard CONSTANT)
    Q_PROPERTY(qujat::bridge::ConsentsViewModel *consents READ consents CONSTANT)
    Q_PROPERTY(qujat::bridge::ApprovalViewModel *approval READ approval CONSTANT)
    Q_PROPERTY(qujat::bridge::HistoryViewModel *history READ history CONSTANT)
    Q_PROPERTY(qujat::bridge::AlarmsViewModel *alarms READ alarms CONSTANT)
    Q_PROPERTY(qujat::bridge::ProfileViewModel *profile READ profile CONSTANT)
    Q_PROPERTY(qujat::bridge::NumberViewModel *number READ number CONSTANT)
    Q_PROPERTY(qujat::bridge::MethodsViewModel *methods READ methods CONSTANT)
    Q_PROPERTY(qujat::bridge::OwnKeyViewModel *ownKey READ ownKey CONSTANT)
    Q_PROPERTY(qujat::bridge::NoticesViewModel *notices READ notices CONSTANT)
    Q_PROPERTY(qujat::bridge::SettingsViewModel *settings READ settings CONSTANT)

public:
    struct Content {
        AppPage::Value page = AppPage::Welcome;
        bool online = true;
        bool demonstration = false; ///< a demonstration service: say so on every screen
        bool cellular = false; ///< own documents may be shown on this device
        QString contactCentre; ///< "1414, 8 800 080 7777"
        bool operator==(const Content &other) const = default;
    };

    explicit AppViewModel(QObject *parent = nullptr);

    AppPage::Value page() const { return m_content.page; }
    bool online() const { return m_content.online; }
    bool demonstration() const { return m_content.demonstration; }
    bool cellular() const { return m_content.cellular; }
    QString contactCentre() const { return m_content.contactCentre; }
    QString version() const;
    /// A short message that goes by itself (6 s); empty when there is none.
    QString notice() const { return m_notice; }
    SignInViewModel *signIn() { return &m_signIn; }
    PinViewModel *choosePin() { return &m_choosePin; }
    PinViewModel *unlock() { return &m_unlock; }
    DocumentsViewModel *documents() { return &m_documents; }
    AccessViewModel *access() { return &m_access; }
    ViewingViewModel *viewing() { return &m_viewing; }
    ScannerViewModel *scanner() { return &m_scanner; }
    ConfirmationsViewModel *confirmations() { return &m_confirmations; }
    ComplaintsViewModel *complaints() { return &m_complaints; }
    FaceViewModel *face() { return &m_face; }
    ConsentCardViewModel *consentCard() { return &m_consentCard; }
    ConsentsViewModel *consents() { return &m_consents; }
    ApprovalViewModel *approval() { return &m_approval; }
    HistoryViewModel *history() { return &m_history; }
    AlarmsViewModel *alarms() { return &m_alarms; }
    ProfileViewModel *profile() { return &m_profile; }
    NumberViewModel *number() { return &m_number; }
    MethodsViewModel *methods() { return &m_methods; }
    OwnKeyViewModel *ownKey() { return &m_ownKey; }
    NoticesViewModel *notices() { return &m_notices; }
    SettingsViewModel *settings() { return &m_settings; }

    const Content &content() const { return m_content; }
    void show(const Content &content);
    void showNotice(const QString &notice);

    /// The language was chosen on the first page.
    Q_INVOKABLE void finishWelcome() { Q_EMIT welcomeFinished(); }
    Q_INVOKABLE void lock() { Q_EMIT lockRequested(); }
    /// Ends the session at the service and wipes what is stored on this device.
    Q_INVOKABLE void signOut() { Q_EMIT signOutRequested(); }
    Q_INVOKABLE void dismissNotice() { showNotice({}); }
    /// The person touched, typed or moved: the idle time begins anew.
    Q_INVOKABLE void noteActivity() { Q_EMIT activityNoted(); }

Q_SIGNALS:
    void changed();
    void noticeChanged();
    void welcomeFinished();
    void lockRequested();
    void signOutRequested();
    void activityNoted();

private:
    Content m_content;
    QString m_notice;
    SignInViewModel m_signIn;
    PinViewModel m_choosePin;
    PinViewModel m_unlock;
    DocumentsViewModel m_documents;
    AccessViewModel m_access;
    ViewingViewModel m_viewing;
    ScannerViewModel m_scanner;
    ConfirmationsViewModel m_confirmations;
    ComplaintsViewModel m_complaints;
    FaceViewModel m_face;
    ConsentCardViewModel m_consentCard;
    ConsentsViewModel m_consents;
    ApprovalViewModel m_approval;
    HistoryViewModel m_history;
    AlarmsViewModel m_alarms;
    ProfileViewModel m_profile;
    NumberViewModel m_number;
    MethodsViewModel m_methods;
    OwnKeyViewModel m_ownKey;
    NoticesViewModel m_notices;
    SettingsViewModel m_settings;
};

} // namespace qujat::bridge
