// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Ids.h"
#include "core/egov/SignInCalls.h"
#include "core/model/NumberRequest.h"

#include <vector>

namespace qujat::egov {

/// What every step of a request for a number answers.
struct NumberStep {
    NumberRequest request;
    std::optional<OtpNotice> otp; ///< while the one-time password is awaited
    QByteArray statement; ///< while the signature is awaited: the bytes to be signed

    static NumberStep read(JsonReader &json);
    static Result<NumberStep> parse(const net::HttpReply &reply);
};

struct StartNumberRequest {
    using Reply = NumberStep;
    QString number; ///< E.164
    bool inApplication = false; ///< else on the portal
    Call call() const;
};

struct SendNumberOtpRequest {
    using Reply = NumberStep;
    NumberRequestId request;
    const SecretBytes &code;
    Call call() const;
};

struct ResendNumberOtpRequest {
    using Reply = NumberStep;
    NumberRequestId request;
    Call call() const;
};

/// Exactly one of the two is sent.
struct SendNumberProofRequest {
    using Reply = NumberStep;
    NumberRequestId request;
    QByteArray cms;
    QByteArray sample;
    Call call() const;
};

struct NumberStateRequest {
    using Reply = NumberStep;
    NumberRequestId request;
    Call call() const;
};

struct StopNumberChangeRequest {
    using Reply = NumberStep;
    NumberRequestId request;
    Call call() const;
};

struct NumberListReply {
    std::vector<NumberRequest> items;
    static Result<NumberListReply> parse(const net::HttpReply &reply);
};

struct NumberListRequest {
    using Reply = NumberListReply;
    Call call() const;
};

} // namespace qujat::egov
