// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/egov/Call.h"
#include "core/model/SignInRequest.h"

namespace qujat::egov {

struct LookAtSignInReply {
    SignInRequest request;
    static Result<LookAtSignInReply> parse(const net::HttpReply &reply);
};

/// Who shows this code.
struct LookAtSignInRequest {
    using Reply = LookAtSignInReply;
    QString code;
    Call call() const;
};

struct AnswerSignInReply {
    enum class Word { Confirmed, Refused, Mismatch };
    Word word = Word::Refused;
    static Result<AnswerSignInReply> parse(const net::HttpReply &reply);
};

struct AnswerSignInRequest {
    using Reply = AnswerSignInReply;
    SignInId signIn;
    QString digits; ///< empty: a refusal
    Call call() const;
};

} // namespace qujat::egov
