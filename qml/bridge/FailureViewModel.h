// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Failure.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace qujat::bridge {

/// A failure in the words of the person (`FailureText`): what happened and whether anything was
/// lost, and what to do now. `present` is false when there is none; then everything is
/// empty.
class FailureViewModel {
    Q_GADGET
    QML_VALUE_TYPE(failureViewModel)
    Q_PROPERTY(bool present MEMBER present)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(bool canRetry MEMBER canRetry)
    Q_PROPERTY(bool fault MEMBER fault)
    Q_PROPERTY(int retrySeconds MEMBER retrySeconds)

public:
    bool present = false;
    QString code; ///< stable name, OTP_EXPIRED, shown small so that the contact centre can be told
    QString title; ///< a few words
    QString sentence; ///< what happened, and whether anything was lost
    QString advice; ///< what to do now
    bool canRetry = false; ///< the same action may be offered again
    bool fault =
        false; ///< something is broken, as opposed to a clear no or a normal state of the world
    int retrySeconds = 0; ///< not before so many seconds; 0 = now

    /// \a contactCentre are the numbers the service names.
    static FailureViewModel of(const Failure &failure, const QStringList &contactCentre = {});
    static FailureViewModel none() { return {}; }

    bool operator==(const FailureViewModel &other) const = default;
};

} // namespace qujat::bridge
