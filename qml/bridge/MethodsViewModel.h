// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/Rows.h"
#include "qml/bridge/SecretInputModel.h"

#include <QUrl>

namespace qujat::bridge {

/// The ways to sign in that the service has enabled, and setting the password of the account, which
/// takes the face of the person (default D-17).
class MethodsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString busyText READ busyText NOTIFY changed)
    Q_PROPERTY(bool done READ done NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(bool demonstration READ demonstration NOTIFY changed)
    Q_PROPERTY(qujat::bridge::SecretInputModel *password READ password CONSTANT)
    Q_PROPERTY(qujat::bridge::RowListModel *methods READ methods CONSTANT)
    Q_PROPERTY(qujat::bridge::RowListModel *demonstrationSamples READ demonstrationSamples CONSTANT)

public:
    struct Content {
        bool busy = false;
        QString busyText;
        bool done = false; ///< the password was set just now
        FailureViewModel failure;
        bool demonstration = false;
        QList<ChoiceRow> methods;
        bool operator==(const Content &other) const = default;
    };

    explicit MethodsViewModel(QObject *parent = nullptr);

    bool busy() const { return m_content.busy; }
    QString busyText() const { return m_content.busyText; }
    bool done() const { return m_content.done; }
    FailureViewModel failure() const { return m_content.failure; }
    bool demonstration() const { return m_content.demonstration; }
    SecretInputModel *password() { return &m_password; }
    /// ChoiceRow: each enabled combination by name
    RowListModel *methods() { return &m_methods; }
    /// ChoiceRow: in the demonstration, samples to submit in place of a face.
    RowListModel *demonstrationSamples() { return &m_samples; }

    const Content &content() const { return m_content; }
    void show(const Content &content);

    Q_INVOKABLE void submitSampleFile(const QUrl &file) { Q_EMIT sampleFileSubmitted(file); }
    Q_INVOKABLE void submitDemonstrationSample(const QString &choiceId)
    {
        Q_EMIT demonstrationSampleSubmitted(choiceId);
    }

Q_SIGNALS:
    void changed();
    void sampleFileSubmitted(const QUrl &file);
    void demonstrationSampleSubmitted(const QString &choiceId);

private:
    Content m_content;
    SecretInputModel m_password;
    RowListModel m_methods;
    RowListModel m_samples;
};

} // namespace qujat::bridge
