// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/session/NumberRegistration.h"
#include "qml/bridge/NumberViewModel.h"
#include "qml/bridge/presenters/ChosenKey.h"
#include "qml/bridge/presenters/FaceSamples.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QTimer>

#include <optional>

namespace qujat::bridge {

/// Connecting and changing the number: from the flow of the session to the page, and back.
class NumberPresenter final : public QObject {
    Q_OBJECT

public:
    NumberPresenter(Presentation &presentation, NumberViewModel &view, QObject *parent = nullptr);
    void load();
    void wipeAll();
    void render();
    /// In the demonstration: samples in place of a face.
    void offerSamples(const std::vector<FaceSample> &samples) { m_samples.offer(samples); }
    /// Who is signed in and which number is connected, as the profile has loaded it.
    void showAccount(const Person &person, std::optional<Timestamp> connectedAt);

    /// A picture of the face, from the camera or in its place. It is not kept.
    void submitSample(const QByteArray &sample);

Q_SIGNALS:
    /// The number of the account changed: the profile is to be loaded anew.
    void accountChanged();
    /// Something happened to the number elsewhere that the person is told of.
    void told(const QString &text);

private:
    void onNumberChanged(const QString &what);
    void askCode(const QString &number);
    void chooseFile(const QUrl &file);
    void sign();
    void stop(const QString &requestId);
    void back();
    void follow(QFuture<Result<void>> step);
    NumberStep::Value stepOf() const;
    QString busyText() const;
    RequestRow rowOf(const NumberRequest &request) const;

    Presentation &m_presentation;
    NumberViewModel &m_view;
    QString m_connected;
    std::optional<Timestamp> m_connectedAt;
    std::vector<NumberRequest> m_requests;
    FaceSamples m_samples;
    ChosenKey m_key;
    bool m_typing = false; ///< the field for the number is shown
    std::optional<Failure> m_failure;
    QTimer m_tick;
};

} // namespace qujat::bridge
