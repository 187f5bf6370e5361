// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/Enums.h"
#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/SecretInputModel.h"

namespace qujat::bridge {

/// The PIN: choosing it (twice) after a sign-in, and unlocking with it.
class PinViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(qujat::bridge::PinPhase::Value phase READ phase NOTIFY changed)
    Q_PROPERTY(qujat::bridge::SecretInputModel *entry READ entry CONSTANT)
    Q_PROPERTY(int attemptsLeft READ attemptsLeft NOTIFY changed)
    Q_PROPERTY(int delaySecondsLeft READ delaySecondsLeft NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)

public:
    static constexpr int PinLength = 6;

    struct Content {
        PinPhase::Value phase = PinPhase::Unlock;
        int attemptsLeft = -1; ///< -1: nothing wrong yet
        int delaySecondsLeft = 0; ///< no try is taken before
        bool busy = false;
        FailureViewModel failure;
        QString personName; ///< who is locked out, given name only; may be empty
        bool operator==(const Content &other) const = default;
    };

    explicit PinViewModel(PinPhase::Value phase, QObject *parent = nullptr);

    PinPhase::Value phase() const { return m_content.phase; }
    SecretInputModel *entry() { return &m_entry; }
    int attemptsLeft() const { return m_content.attemptsLeft; }
    int delaySecondsLeft() const { return m_content.delaySecondsLeft; }
    bool busy() const { return m_content.busy; }
    FailureViewModel failure() const { return m_content.failure; }
    QString personName() const { return m_content.personName; }

    const Content &content() const { return m_content; }
    void show(const Content &content);

    /// Takes the entry. Call it when `entry.full`; what to do next is in `phase`.
    Q_INVOKABLE void submit() { Q_EMIT submitted(); }
    /// From Repeat back to Choose.
    Q_INVOKABLE void startAnew() { Q_EMIT anewRequested(); }

Q_SIGNALS:
    void changed();
    void submitted();
    void anewRequested();

private:
    Content m_content;
    SecretInputModel m_entry;
};

} // namespace qujat::bridge
