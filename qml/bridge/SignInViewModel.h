// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/Enums.h"
#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/RowListModel.h"
#include "qml/bridge/SecretInputModel.h"

#include <QUrl>

namespace qujat::bridge {

/// Signing in with two different factors (R000-14, default D-17) out of key file, one-time
/// password, password and face.
class SignInViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(qujat::bridge::SignInPhase::Value phase READ phase NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString busyText READ busyText NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(QString otpSentTo READ otpSentTo NOTIFY changed)
    Q_PROPERTY(int otpSecondsLeft READ otpSecondsLeft NOTIFY changed)
    Q_PROPERTY(int resendSecondsLeft READ resendSecondsLeft NOTIFY changed)
    Q_PROPERTY(int attemptsLeft READ attemptsLeft NOTIFY changed)
    Q_PROPERTY(QString keyFileName READ keyFileName NOTIFY changed)
    Q_PROPERTY(qujat::bridge::SecretInputModel *password READ password CONSTANT)
    Q_PROPERTY(qujat::bridge::SecretInputModel *otp READ otp CONSTANT)
    Q_PROPERTY(qujat::bridge::SecretInputModel *accountPassword READ accountPassword CONSTANT)
    Q_PROPERTY(qujat::bridge::SecondProof::Value second READ second NOTIFY changed)
    Q_PROPERTY(bool passwordFirst READ passwordFirst NOTIFY changed)
    Q_PROPERTY(bool newKey READ newKey NOTIFY changed)
    Q_PROPERTY(QString phoneCode READ phoneCode NOTIFY changed)
    Q_PROPERTY(QString phoneDigits READ phoneDigits NOTIFY changed)
    Q_PROPERTY(int phoneSecondsLeft READ phoneSecondsLeft NOTIFY changed)
    Q_PROPERTY(bool demonstration READ demonstration NOTIFY changed)
    Q_PROPERTY(qujat::bridge::RowListModel *demonstrationSamples READ demonstrationSamples CONSTANT)

public:
    struct Content {
        SignInPhase::Value phase = SignInPhase::Method;
        bool busy =
            false; ///< a request is under way; the phase stays that of the form it came from
        QString busyText; ///< what is being waited for
        FailureViewModel failure;
        QString otpSentTo; ///< masked number
        int otpSecondsLeft = 0;
        int resendSecondsLeft = 0; ///< 0: another SMS may be asked for
        int attemptsLeft = -1; ///< -1: not limited, or not known
        QString keyFileName; ///< of the chosen key file, without folder
        SecondProof::Value second = SecondProof::Code; ///< what goes with the key file or the IIN
        bool passwordFirst = false; ///< with the IIN: the password takes the place of the code
        bool newKey = false; ///< a key is to be made once the person is signed in
        QString phoneCode; ///< for the QR that the own phone scans
        QString phoneDigits; ///< two, to be picked there
        int phoneSecondsLeft = 0;
        bool demonstration = false;
        bool operator==(const Content &other) const = default;
    };

    explicit SignInViewModel(QObject *parent = nullptr);

    SignInPhase::Value phase() const { return m_content.phase; }
    bool busy() const { return m_content.busy; }
    QString busyText() const { return m_content.busyText; }
    FailureViewModel failure() const { return m_content.failure; }
    QString otpSentTo() const { return m_content.otpSentTo; }
    int otpSecondsLeft() const { return m_content.otpSecondsLeft; }
    int resendSecondsLeft() const { return m_content.resendSecondsLeft; }
    int attemptsLeft() const { return m_content.attemptsLeft; }
    QString keyFileName() const { return m_content.keyFileName; }
    QString phoneCode() const { return m_content.phoneCode; }
    QString phoneDigits() const { return m_content.phoneDigits; }
    int phoneSecondsLeft() const { return m_content.phoneSecondsLeft; }
    bool demonstration() const { return m_content.demonstration; }
    SecretInputModel *password() { return &m_password; }
    SecondProof::Value second() const { return m_content.second; }
    bool passwordFirst() const { return m_content.passwordFirst; }
    bool newKey() const { return m_content.newKey; }
    SecretInputModel *otp() { return &m_otp; }
    SecretInputModel *accountPassword() { return &m_accountPassword; }
    /// ChoiceRow: in the demonstration, samples to submit in place of a face.
    RowListModel *demonstrationSamples() { return &m_samples; }

    const Content &content() const { return m_content; }
    void show(const Content &content);

    /// From Method to the form of that way.
    Q_INVOKABLE void chooseKeyFileMethod() { Q_EMIT methodChosen(SignInPhase::KeyFile); }
    Q_INVOKABLE void chooseIinMethod() { Q_EMIT methodChosen(SignInPhase::Iin); }
    /// With the IIN, to have a new certificate issued on this device afterwards.
    Q_INVOKABLE void chooseNewKey() { Q_EMIT newKeyChosen(); }
    /// By the phone on which the person is signed in already.
    Q_INVOKABLE void startPhone() { Q_EMIT phoneStartRequested(); }
    /// The ways back in for who has lost something.
    Q_INVOKABLE void chooseRecovery() { Q_EMIT methodChosen(SignInPhase::Recovery); }
    Q_INVOKABLE void chooseSecond(qujat::bridge::SecondProof::Value second)
    {
        Q_EMIT secondChosen(second, false);
    }
    /// With the IIN: code and face, code and password, or password and face.
    Q_INVOKABLE void chooseWithIin(qujat::bridge::SecondProof::Value second, bool passwordFirst)
    {
        Q_EMIT secondChosen(second, passwordFirst);
    }
    Q_INVOKABLE void submitPassword() { Q_EMIT passwordSubmitted(); }
    Q_INVOKABLE void chooseKeyFile(const QUrl &file) { Q_EMIT keyFileChosen(file); }
    Q_INVOKABLE void startKeyFile() { Q_EMIT keyFileStartRequested(); }
    Q_INVOKABLE void startIin(const QString &iin) { Q_EMIT iinStartRequested(iin); }
    Q_INVOKABLE void submitOtp() { Q_EMIT otpSubmitted(); }
    Q_INVOKABLE void resendOtp() { Q_EMIT otpResendRequested(); }
    Q_INVOKABLE void submitSampleFile(const QUrl &file) { Q_EMIT sampleFileSubmitted(file); }
    Q_INVOKABLE void submitDemonstrationSample(const QString &choiceId)
    {
        Q_EMIT demonstrationSampleSubmitted(choiceId);
    }
    /// One step back; from a running sign-in it gives that up.
    Q_INVOKABLE void back() { Q_EMIT backRequested(); }

Q_SIGNALS:
    void changed();
    void methodChosen(qujat::bridge::SignInPhase::Value phase);
    void newKeyChosen();
    void secondChosen(qujat::bridge::SecondProof::Value second, bool passwordFirst);
    void passwordSubmitted();
    void keyFileChosen(const QUrl &file);
    void keyFileStartRequested();
    void iinStartRequested(const QString &iin);
    void phoneStartRequested();
    void otpSubmitted();
    void otpResendRequested();
    void sampleFileSubmitted(const QUrl &file);
    void demonstrationSampleSubmitted(const QString &choiceId);
    void backRequested();

private:
    Content m_content;
    SecretInputModel m_password;
    SecretInputModel m_otp;
    SecretInputModel m_accountPassword;
    RowListModel m_samples;
};

} // namespace qujat::bridge
