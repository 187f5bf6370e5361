// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/Rows.h"
#include "qml/bridge/SecretInputModel.h"

#include <QUrl>

namespace qujat::bridge {

/// The number of the account: what is connected, connecting and changing it step by step, taking a
/// change back, and what became of earlier requests (rules of law 001).
class NumberViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(qujat::bridge::NumberStep::Value step READ step NOTIFY changed)
    Q_PROPERTY(bool change READ change NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString busyText READ busyText NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(QString connectedNumber READ connectedNumber NOTIFY changed)
    Q_PROPERTY(QString connectedText READ connectedText NOTIFY changed)
    Q_PROPERTY(QString newNumber READ newNumber NOTIFY changed)
    Q_PROPERTY(int otpSecondsLeft READ otpSecondsLeft NOTIFY changed)
    Q_PROPERTY(int resendSecondsLeft READ resendSecondsLeft NOTIFY changed)
    Q_PROPERTY(int attemptsLeft READ attemptsLeft NOTIFY changed)
    Q_PROPERTY(QString keyFileName READ keyFileName NOTIFY changed)
    Q_PROPERTY(bool demonstration READ demonstration NOTIFY changed)
    Q_PROPERTY(QString stoppableId READ stoppableId NOTIFY changed)
    Q_PROPERTY(QString stoppableText READ stoppableText NOTIFY changed)
    Q_PROPERTY(QString refusedId READ refusedId NOTIFY changed)
    Q_PROPERTY(QString refusedCode READ refusedCode NOTIFY changed)
    Q_PROPERTY(qujat::bridge::SecretInputModel *otp READ otp CONSTANT)
    Q_PROPERTY(qujat::bridge::SecretInputModel *password READ password CONSTANT)
    Q_PROPERTY(qujat::bridge::RowListModel *requests READ requests CONSTANT)
    Q_PROPERTY(qujat::bridge::RowListModel *demonstrationSamples READ demonstrationSamples CONSTANT)

public:
    struct Content {
        NumberStep::Value step = NumberStep::Overview;
        bool change = false; ///< of a number; else the first one
        bool busy = false;
        QString busyText;
        FailureViewModel failure;
        QString connectedNumber; ///< masked; empty when none is
        QString connectedText; ///< since when
        QString newNumber; ///< masked, of the request under way
        int otpSecondsLeft = 0;
        int resendSecondsLeft = 0;
        int attemptsLeft = -1; ///< -1: not limited, or not known
        QString keyFileName;
        bool demonstration = false;
        QString stoppableId; ///< of a change that can still be taken back; empty when there is none
        QString stoppableText;
        QString refusedId; ///< of the request that was refused just now; empty until it is listed
        QString refusedCode;
        QList<RequestRow> requests;
        bool operator==(const Content &other) const = default;
    };

    explicit NumberViewModel(QObject *parent = nullptr);

    NumberStep::Value step() const { return m_content.step; }
    bool change() const { return m_content.change; }
    bool busy() const { return m_content.busy; }
    QString busyText() const { return m_content.busyText; }
    FailureViewModel failure() const { return m_content.failure; }
    QString connectedNumber() const { return m_content.connectedNumber; }
    QString connectedText() const { return m_content.connectedText; }
    QString newNumber() const { return m_content.newNumber; }
    int otpSecondsLeft() const { return m_content.otpSecondsLeft; }
    int resendSecondsLeft() const { return m_content.resendSecondsLeft; }
    int attemptsLeft() const { return m_content.attemptsLeft; }
    QString keyFileName() const { return m_content.keyFileName; }
    bool demonstration() const { return m_content.demonstration; }
    QString stoppableId() const { return m_content.stoppableId; }
    QString stoppableText() const { return m_content.stoppableText; }
    QString refusedId() const { return m_content.refusedId; }
    QString refusedCode() const { return m_content.refusedCode; }
    SecretInputModel *otp() { return &m_otp; }
    SecretInputModel *password() { return &m_password; }
    /// RequestRow, the latest first
    RowListModel *requests() { return &m_requests; }
    /// ChoiceRow: in the demonstration, samples to submit in place of a face.
    RowListModel *demonstrationSamples() { return &m_samples; }

    const Content &content() const { return m_content; }
    void show(const Content &content);

    /// Whether what was typed can be a mobile number of Kazakhstan.
    Q_INVOKABLE bool looksRight(const QString &typed) const;
    /// From the overview to the field for the number.
    Q_INVOKABLE void beginChange() { Q_EMIT beginRequested(); }
    Q_INVOKABLE void askCode(const QString &number) { Q_EMIT codeRequested(number); }
    Q_INVOKABLE void submitOtp() { Q_EMIT otpSubmitted(); }
    Q_INVOKABLE void resendOtp() { Q_EMIT otpResendRequested(); }
    Q_INVOKABLE void chooseKeyFile(const QUrl &file) { Q_EMIT keyFileChosen(file); }
    Q_INVOKABLE void sign() { Q_EMIT signRequested(); }
    Q_INVOKABLE void submitSampleFile(const QUrl &file) { Q_EMIT sampleFileSubmitted(file); }
    Q_INVOKABLE void submitDemonstrationSample(const QString &choiceId)
    {
        Q_EMIT demonstrationSampleSubmitted(choiceId);
    }
    Q_INVOKABLE void stopChange(const QString &requestId) { Q_EMIT stopRequested(requestId); }
    /// One step back; from a running request it gives that up.
    Q_INVOKABLE void back() { Q_EMIT backRequested(); }
    Q_INVOKABLE void refresh() { Q_EMIT refreshRequested(); }

Q_SIGNALS:
    void changed();
    void beginRequested();
    void codeRequested(const QString &number);
    void otpSubmitted();
    void otpResendRequested();
    void keyFileChosen(const QUrl &file);
    void signRequested();
    void sampleFileSubmitted(const QUrl &file);
    void demonstrationSampleSubmitted(const QString &choiceId);
    void stopRequested(const QString &requestId);
    void backRequested();
    void refreshRequested();

private:
    Content m_content;
    SecretInputModel m_otp;
    SecretInputModel m_password;
    RowListModel m_requests;
    RowListModel m_samples;
};

} // namespace qujat::bridge
