// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/SignInCode.h"

#include "core/codec/Base32.h"

namespace qujat::codec {
namespace {

constexpr QStringView Family = u"QJS";
constexpr QStringView Prefix = u"QJS1";

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
    const bool ours =
        text.startsWith(Family) && text.size() > Family.size() && text.at(3).isDigit();
    if (!ours)
        return failure(FailureCode::CodeForeign);
    if (!text.startsWith(Prefix))
        return failure(FailureCode::QrInvalid, {{Detail::Reason, QStringLiteral("version")}});
    if (text.size() != TextLength)
        return failure(FailureCode::QrInvalid, {{Detail::Reason, QStringLiteral("length")}});
    const auto nonce = fromBase32(text.mid(Prefix.size()));
    if (!nonce || nonce->size() != NonceBytes)
        return failure(FailureCode::QrInvalid, {{Detail::Reason, QStringLiteral("nonce")}});
    return make(*nonce);
}

} // namespace qujat::codec
