// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/SignInCode.h"

#include "core/codec/Base32.h"
#include "core/codec/CodeFamily.h"

namespace qujat::codec {
namespace {

constexpr QStringView Prefix = u"QJS1";
constexpr CodeFamily Family{u"QJS", Prefix, SignInCode::TextLength};

} // namespace

Result<SignInCode> SignInCode::make(const QByteArray &nonce)
{
    if (nonce.size() != NonceBytes)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("nonce")}});
    SignInCode code;
    code.m_text = Prefix.toString() + toBase32(nonce);
    return code;
}

Result<SignInCode> SignInCode::parse(QStringView text)
{
    const auto body = bodyOf(text, Family);
    if (!body)
        return failure(body.error());
    const auto nonce = fromBase32(*body);
    if (!nonce || nonce->size() != NonceBytes)
        return failure(FailureCode::QrInvalid, {{Detail::Reason, QStringLiteral("nonce")}});
    return make(*nonce);
}

} // namespace qujat::codec
