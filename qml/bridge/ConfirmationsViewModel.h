// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace qujat::bridge {

/// Somebody typed the six digits: the holder picks the two digits read aloud, or refuses
/// (design 4.3). One request at a time; the next follows when this one is answered or over.
class ConfirmationsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool pending READ pending NOTIFY changed)
    Q_PROPERTY(QString askerName READ askerName NOTIFY changed)
    Q_PROPERTY(QString askerOrganisation READ askerOrganisation NOTIFY changed)
    Q_PROPERTY(QString askerKindText READ askerKindText NOTIFY changed)
    Q_PROPERTY(QString documentTitle READ documentTitle NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed)
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY ticked)
    Q_PROPERTY(int totalSeconds READ totalSeconds NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)

public:
    struct Content {
        bool pending = false;
        QString askerName;
        QString askerOrganisation; ///< empty for a private person
        QString askerKindText;
        QString documentTitle;
        QString purpose;
        QStringList choices; ///< three times two digits
        int totalSeconds = 60;
        bool busy = false;
        FailureViewModel failure;
        bool operator==(const Content &other) const = default;
    };

    explicit ConfirmationsViewModel(QObject *parent = nullptr);

    bool pending() const { return m_content.pending; }
    QString askerName() const { return m_content.askerName; }
    QString askerOrganisation() const { return m_content.askerOrganisation; }
    QString askerKindText() const { return m_content.askerKindText; }
    QString documentTitle() const { return m_content.documentTitle; }
    QString purpose() const { return m_content.purpose; }
    QStringList choices() const { return m_content.choices; }
    int secondsLeft() const { return m_secondsLeft; }
    int totalSeconds() const { return m_content.totalSeconds; }
    bool busy() const { return m_content.busy; }
    FailureViewModel failure() const { return m_content.failure; }

    const Content &content() const { return m_content; }
    void show(const Content &content);
    void showTime(int secondsLeft);

    Q_INVOKABLE void answer(const QString &digits) { Q_EMIT answered(digits); }
    Q_INVOKABLE void refuse() { Q_EMIT refused(); }

Q_SIGNALS:
    void changed();
    void ticked();
    void answered(const QString &digits);
    void refused();

private:
    Content m_content;
    int m_secondsLeft = 0;
};

} // namespace qujat::bridge
