// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/Rows.h"

namespace qujat::bridge {

/// Complaints about refusals (order 001, chapter 3): the list, one of them, and the form.
class ComplaintsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(qujat::bridge::ScreenState::Value state READ state NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(qujat::bridge::RowListModel *complaints READ complaints CONSTANT)
    Q_PROPERTY(bool formShown READ formShown NOTIFY changed)
    Q_PROPERTY(QString formSubject READ formSubject NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel formFailure READ formFailure NOTIFY changed)
    Q_PROPERTY(bool sending READ sending NOTIFY changed)
    Q_PROPERTY(bool openShown READ openShown NOTIFY changed)
    Q_PROPERTY(QString openNumber READ openNumber NOTIFY changed)
    Q_PROPERTY(QString openTitle READ openTitle NOTIFY changed)
    Q_PROPERTY(QString openText READ openText NOTIFY changed)
    Q_PROPERTY(QString openState READ openState NOTIFY changed)
    Q_PROPERTY(QString openRecipient READ openRecipient NOTIFY changed)
    Q_PROPERTY(QString openDecision READ openDecision NOTIFY changed)
    Q_PROPERTY(QString termsNote READ termsNote NOTIFY changed)
    Q_PROPERTY(QString courtTitle READ courtTitle NOTIFY changed)
    Q_PROPERTY(QString courtText READ courtText NOTIFY changed)
    Q_PROPERTY(qujat::bridge::RowListModel *terms READ terms CONSTANT)
    Q_PROPERTY(qujat::bridge::RowListModel *steps READ steps CONSTANT)

public:
    struct Content {
        ScreenState::Value state = ScreenState::Loading;
        FailureViewModel failure;
        QList<ComplaintRow> complaints;
        bool formShown = false;
        QString formSubject; ///< the refusal that is complained about, in its own words
        FailureViewModel formFailure;
        bool sending = false;
        bool openShown = false;
        QString openNumber;
        QString openTitle;
        QString openText; ///< what the person wrote
        QString openState;
        QString openRecipient;
        QString openDecision; ///< empty until there is one
        QString termsNote; ///< when days of rest of that year may still be moved
        QString courtTitle; ///< the answer to "go to court", once asked
        QString courtText;
        QList<FieldRow> terms;
        QList<StepRow> steps;
        bool operator==(const Content &other) const = default;
    };

    explicit ComplaintsViewModel(QObject *parent = nullptr);

    ScreenState::Value state() const { return m_content.state; }
    FailureViewModel failure() const { return m_content.failure; }
    /// ComplaintRow, newest first
    RowListModel *complaints() { return &m_complaints; }
    bool formShown() const { return m_content.formShown; }
    QString formSubject() const { return m_content.formSubject; }
    FailureViewModel formFailure() const { return m_content.formFailure; }
    bool sending() const { return m_content.sending; }
    bool openShown() const { return m_content.openShown; }
    QString openNumber() const { return m_content.openNumber; }
    QString openTitle() const { return m_content.openTitle; }
    QString openText() const { return m_content.openText; }
    QString openState() const { return m_content.openState; }
    QString openRecipient() const { return m_content.openRecipient; }
    QString openDecision() const { return m_content.openDecision; }
    QString termsNote() const { return m_content.termsNote; }
    QString courtTitle() const { return m_content.courtTitle; }
    QString courtText() const { return m_content.courtText; }
    /// FieldRow: which term, until when
    RowListModel *terms() { return &m_terms; }
    /// StepRow, oldest first
    RowListModel *steps() { return &m_steps; }

    const Content &content() const { return m_content; }
    void show(const Content &content);

    /// Opens the form for a refusal: \a kind and \a reference as core/model/Complaint.h has them.
    Q_INVOKABLE void begin(const QString &kind, const QString &reference, const QString &code)
    {
        Q_EMIT beginRequested(kind, reference, code);
    }
    /// \a recipient: 0 higher body, 1 official, 2 authorised body for the quality of services.
    Q_INVOKABLE void send(int recipient, const QString &text)
    {
        Q_EMIT sendRequested(recipient, text);
    }
    Q_INVOKABLE void cancelForm() { Q_EMIT formCancelled(); }
    Q_INVOKABLE void open(const QString &number) { Q_EMIT openRequested(number); }
    Q_INVOKABLE void close() { Q_EMIT closeRequested(); }
    Q_INVOKABLE void askCourt() { Q_EMIT courtRequested(); }
    Q_INVOKABLE void load() { Q_EMIT loadRequested(); }

Q_SIGNALS:
    void changed();
    void beginRequested(const QString &kind, const QString &reference, const QString &code);
    void sendRequested(int recipient, const QString &text);
    void formCancelled();
    void openRequested(const QString &number);
    void closeRequested();
    void courtRequested();
    void loadRequested();

private:
    Content m_content;
    RowListModel m_complaints;
    RowListModel m_terms;
    RowListModel m_steps;
};

} // namespace qujat::bridge
