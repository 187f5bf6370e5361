// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/SignInApproval.h"

#include "core/base/WhenDone.h"
#include "core/codec/SignInCode.h"
#include "core/egov/PhoneSignInCalls.h"
#include "core/session/SessionCore.h"

namespace qujat::session {
namespace {

SignInApproval::Answer answerOf(egov::AnswerSignInReply::Word word)
{
    switch (word) {
    case egov::AnswerSignInReply::Word::Confirmed:
        return SignInApproval::Answer::Confirmed;
    case egov::AnswerSignInReply::Word::Refused:
        return SignInApproval::Answer::Refused;
    case egov::AnswerSignInReply::Word::Mismatch:
        return SignInApproval::Answer::Mismatch;
    }
    Q_UNREACHABLE();
}

} // namespace

SignInApproval::SignInApproval(SessionCore &core)
    : m_core(core)
{
}

bool SignInApproval::isCode(const QString &text)
{
    return codec::SignInCode::parse(text).has_value();
}

QFuture<Result<SignInRequest>> SignInApproval::look(const QString &text)
{
    const auto code = codec::SignInCode::parse(text);
    if (!code)
        return readyFuture<Result<SignInRequest>>(failure(code.error()));
    if (m_core.state() != Session::State::Open)
        return readyFuture<Result<SignInRequest>>(failure(FailureCode::VaultLocked));
    return m_core.call(egov::LookAtSignInRequest{code->text()})
        .then([](Result<egov::LookAtSignInReply> reply) -> Result<SignInRequest> {
            if (!reply)
                return failure(reply.error());
            return std::move(reply->request);
        });
}

QFuture<Result<SignInApproval::Answer>> SignInApproval::tell(const SignInId &request,
                                                             const QString &digits)
{
    if (m_core.state() != Session::State::Open)
        return readyFuture<Result<Answer>>(failure(FailureCode::VaultLocked));
    return m_core.call(egov::AnswerSignInRequest{request, digits})
        .then([](Result<egov::AnswerSignInReply> reply) -> Result<Answer> {
            if (!reply)
                return failure(reply.error());
            return answerOf(reply->word);
        });
}

QFuture<Result<SignInApproval::Answer>> SignInApproval::confirm(const SignInId &request,
                                                                const QString &digits)
{
    // No digits would be a refusal on the wire: never by accident.
    if (digits.isEmpty())
        return readyFuture<Result<Answer>>(
            failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("digits")}}));
    return tell(request, digits);
}

QFuture<Result<SignInApproval::Answer>> SignInApproval::refuse(const SignInId &request)
{
    return tell(request, QString());
}

} // namespace qujat::session
