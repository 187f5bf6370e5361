// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/model/SignInRequest.h"

#include <QFuture>

namespace qujat::session {

class SessionCore;

/// Signing another device in by this phone: scan its code, see who asks from where, pick the digits
/// that stand on it. Only a cellular device with an open session may (DeviceNotCellular).
class SignInApproval {
public:
    enum class Answer { Confirmed, Refused, Mismatch };

    explicit SignInApproval(SessionCore &core);

    /// Whether a text that was read is the code of a device that wants in.
    static bool isCode(const QString &text);

    /// CodeForeign or QrInvalid for a \a text that is no such code, before the service is asked;
    /// QrInvalid for a code nobody waits behind, SignInExpired for one that is over.
    QFuture<Result<SignInRequest>> look(const QString &text);
    /// \a digits is one of the choices. Mismatch is an answer, not a failure: the request is over.
    QFuture<Result<Answer>> confirm(const SignInId &request, const QString &digits);
    QFuture<Result<Answer>> refuse(const SignInId &request);

private:
    QFuture<Result<Answer>> tell(const SignInId &request, const QString &digits);

    SessionCore &m_core;
};

} // namespace qujat::session
