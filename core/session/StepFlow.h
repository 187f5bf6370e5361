// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Failure.h"
#include "core/base/Logging.h"
#include "core/base/Result.h"
#include "core/session/Async.h"
#include "core/session/SignIn.h"

#include <QPointer>

#include <optional>
#include <utility>

namespace qujat::session {

class SessionCore;

/// What a flow that goes step by step with the service remembers: SignIn and NumberRegistration.
/// \a Flow has the signals phaseChanged, busyChanged and otpChanged. Lives on the flow's thread.
template <typename Flow, typename Phase>
struct StepFlow {
    QPointer<Flow> q;
    SessionCore *core = nullptr;
    Phase phase = Phase::Idle;
    int attempt = 0; ///< counts beginnings: an answer to an earlier one is dropped
    bool busy = false;
    std::optional<OtpState> otp;
    std::optional<Failure> failure;

    bool isCurrent(int which) const { return q && attempt == which; }

    /// Goes where the table leads; false, with nothing changed, when it leads nowhere.
    template <typename Event>
    bool apply(const Event &event)
    {
        const auto to = next(phase, event);
        if (!to) {
            qCWarning(lcSession) << Flow::staticMetaObject.className() << "has no transition from"
                                 << static_cast<int>(phase);
            return false;
        }
        if (*to != phase) {
            phase = *to;
            Q_EMIT q->phaseChanged(phase);
        }
        return true;
    }

    void setBusy(bool now)
    {
        if (std::exchange(busy, now) != now)
            Q_EMIT q->busyChanged(now);
    }

    void setOtp(std::optional<OtpState> state)
    {
        otp = std::move(state);
        Q_EMIT q->otpChanged();
    }

    /// Takes over how many tries a refusal says are left.
    void countTries(const Failure &why)
    {
        bool known = false;
        const int left = why.detail(Detail::AttemptsLeft).value_or(QString()).toInt(&known);
        if (!otp || !known)
            return;
        auto changed = *otp;
        changed.attemptsLeft = left;
        setOtp(changed);
    }

    /// The end of every step: busy is over, the failure is remembered, the answer is what it is.
    Result<void> conclude(int which, Result<void> result)
    {
        if (!isCurrent(which))
            return qujat::failure(FailureCode::Cancelled);
        failure = result ? std::nullopt : std::optional(result.error());
        if (!result)
            qCInfo(lcSession) << Flow::staticMetaObject.className()
                              << "step refused:" << result.error().name();
        setBusy(false);
        return result;
    }
};

/// For a step that does not fit the phase.
inline QFuture<Result<void>> outOfOrder()
{
    return readyFuture<Result<void>>(failure(FailureCode::FlowOutOfOrder));
}

/// The service could not be asked or could not answer: nothing was decided, the step may be
/// repeated.
inline bool nothingWasDecided(FailureCode code)
{
    using enum FailureCode;
    return code == NetworkUnreachable || code == NetworkTimeout || code == RetryBudgetSpent
        || code == ServiceUnavailable || code == ServiceFailed;
}

/// The end of a step that asked the service: \a flow goes on with what it said, or falls back.
template <typename State, typename Step>
Result<void> concludeStep(const State &flow, int attempt, const Result<Step> &step)
{
    if (!flow->isCurrent(attempt))
        return failure(FailureCode::Cancelled);
    return flow->conclude(attempt, step ? flow->advance(*step) : flow->fallBack(step.error()));
}

} // namespace qujat::session
