// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/LivingCode.h"

#include "core/codec/Base32.h"
#include "core/codec/CodeFamily.h"

#include <algorithm>

namespace qujat::codec {
namespace {

constexpr QStringView Prefix = u"QJ2";
constexpr CodeFamily Family{u"QJ", Prefix, LivingCode::TextLength};
constexpr qsizetype StepLength = 8;
constexpr qsizetype SeenLength = 8;
constexpr qsizetype MacLength = 16;
constexpr qsizetype GrantBytes = 16;

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isGrant(const QString &text)
{
    const auto bytes = fromBase32(text);
    return text.size() == LivingCode::GrantLength && bytes && bytes->size() == GrantBytes;
}

} // namespace

Result<LivingCode> LivingCode::make(const GrantId &grant, quint64 step, const QByteArray &seen,
                                    const QByteArray &mac)
{
    if (!isGrant(grant.text()))
        return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("grant")}});
    if (step > LargestStep)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("step")}});
    if (seen.size() != SeenBytes)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("seen")}});
    if (mac.size() != MacBytes)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("mac")}});
    LivingCode code;
    code.m_grant = grant;
    code.m_step = step;
    code.m_seen = seen;
    code.m_mac = mac;
    return code;
}

Result<LivingCode> LivingCode::parse(QStringView text)
{
    const auto body = bodyOf(text, Family);
    if (!body)
        return failure(body.error());
    const auto grantText = body->first(GrantLength).toString();
    const auto stepText = body->mid(GrantLength, StepLength);
    const auto seenText = body->mid(GrantLength + StepLength, SeenLength);
    const auto macText = body->mid(GrantLength + StepLength + SeenLength, MacLength);
    if (!isGrant(grantText))
        return failure(FailureCode::QrInvalid, {{Detail::Reason, QStringLiteral("grant")}});
    if (!isDigits(stepText))
        return failure(FailureCode::QrInvalid, {{Detail::Reason, QStringLiteral("step")}});
    const auto seen = fromBase32(seenText);
    if (!seen)
        return failure(FailureCode::QrInvalid, {{Detail::Reason, QStringLiteral("seen")}});
    const auto mac = fromBase32(macText);
    if (!mac)
        return failure(FailureCode::QrInvalid, {{Detail::Reason, QStringLiteral("mac")}});
    const auto grant = GrantId::parse(grantText);
    if (!grant)
        return failure(FailureCode::QrInvalid, {{Detail::Reason, QStringLiteral("grant")}});
    return make(*grant, stepText.toULongLong(), *seen, *mac);
}

QString LivingCode::text() const
{
    return Prefix.toString() + m_grant.text()
        + QString::number(m_step).rightJustified(StepLength, u'0') + toBase32(m_seen)
        + toBase32(m_mac);
}

} // namespace qujat::codec
