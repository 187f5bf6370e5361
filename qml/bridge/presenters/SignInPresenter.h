// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/SignInViewModel.h"
#include "qml/bridge/presenters/ChosenKey.h"
#include "qml/bridge/presenters/FaceSamples.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QTimer>

#include <optional>

namespace qujat::bridge {

/// Signing in, from the choice of the way to the session.
class SignInPresenter final : public QObject {
    Q_OBJECT

public:
    SignInPresenter(Presentation &presentation, SignInViewModel &view, QObject *parent = nullptr);

    void render();
    /// In the demonstration: samples in place of a face.
    void offerSamples(const std::vector<FaceSample> &samples) { m_samples.offer(samples); }
    /// Shows why the last session ended, until the person does something.
    void explain(const Failure &failure);
    /// A picture of the face, from the camera or in its place. It is not kept.
    void submitSample(const QByteArray &sample);
    /// The sign-in is for having a key made afterwards.
    bool wantsNewKey() const { return m_newKey; }
    /// Back to the first step, fields emptied.
    void reset();

private:
    void chooseFile(const QUrl &file);
    void startWithKeyFile();
    void startWithIin(const QString &iin);
    void startWithPhone();
    void submitOtp();
    void submitPassword();
    void submitSampleFile(const QUrl &file);
    void back();
    void follow(const QFuture<Result<void>> &step);
    void fail(const Failure &failure);
    QString busyText() const;

    Presentation &m_presentation;
    SignInViewModel &m_view;
    SignInPhase::Value m_form = SignInPhase::Method;
    ChosenKey m_key;
    bool m_newKey = false;
    SecondProof::Value m_second = SecondProof::Code;
    bool m_passwordFirst = false;
    std::optional<Failure> m_failure;
    FaceSamples m_samples;
    QTimer m_tick;
};

} // namespace qujat::bridge
