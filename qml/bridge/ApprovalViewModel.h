// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/PinViewModel.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace qujat::bridge {

/// Another device wants to be signed in by this phone, which has scanned its code: who asks from
/// where, and which two digits stand there. The PIN of this phone comes last.
class ApprovalViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString deviceName READ deviceName NOTIFY changed)
    Q_PROPERTY(QString originText READ originText NOTIFY changed)
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    Q_PROPERTY(int totalSeconds READ totalSeconds NOTIFY changed)
    Q_PROPERTY(bool pinAsked READ pinAsked NOTIFY changed)
    Q_PROPERTY(qujat::bridge::PinViewModel *pin READ pin CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)

public:
    struct Content {
        bool shown = false;
        QString deviceName; ///< empty while the service is being asked, and when it refused
        QString originText; ///< what the service knows of its place, and when it asked
        QStringList choices; ///< three times two digits
        int secondsLeft = 0;
        int totalSeconds = 180;
        bool pinAsked = false; ///< digits were picked: the PIN shows whose hand it was
        bool busy = false;
        FailureViewModel failure;
        bool operator==(const Content &other) const = default;
    };

    explicit ApprovalViewModel(QObject *parent = nullptr);

    bool shown() const { return m_content.shown; }
    QString deviceName() const { return m_content.deviceName; }
    QString originText() const { return m_content.originText; }
    QStringList choices() const { return m_content.choices; }
    int secondsLeft() const { return m_content.secondsLeft; }
    int totalSeconds() const { return m_content.totalSeconds; }
    bool pinAsked() const { return m_content.pinAsked; }
    PinViewModel *pin() { return &m_pin; }
    bool busy() const { return m_content.busy; }
    FailureViewModel failure() const { return m_content.failure; }

    const Content &content() const { return m_content; }
    void show(const Content &content);

    Q_INVOKABLE void answer(const QString &digits) { Q_EMIT answered(digits); }
    /// Says no; leaves the page when there is nothing to say no to.
    Q_INVOKABLE void refuse() { Q_EMIT refused(); }

Q_SIGNALS:
    void changed();
    void answered(const QString &digits);
    void refused();

private:
    Content m_content;
    PinViewModel m_pin;
};

} // namespace qujat::bridge
