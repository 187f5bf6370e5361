// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/AccessSecrets.h"

#include "core/codec/Base32.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Random.h"

#include <QtEndian>

namespace qujat::service::documents {
namespace {

constexpr int GrantBytes = 16;
constexpr quint64 CodeCount = 1'000'000;
constexpr std::size_t KeyBytes = 32;

} // namespace

AccessSecrets::AccessSecrets(SecretBytes codeKey, SecretBytes livingCodeKey)
    : m_codeKey(std::move(codeKey))
    , m_livingCodeKey(std::move(livingCodeKey))
{
}

GrantId AccessSecrets::newGrantId() const
{
    return GrantId::parse(codec::toBase32(crypto::randomBytes(GrantBytes))).value_or(GrantId());
}

ShortCode AccessSecrets::shortCode(const GrantId &grant, int draw) const
{
    const auto drawn = crypto::hmacSha256(
        m_codeKey.view(), "draw:" + grant.text().toLatin1() + ':' + QByteArray::number(draw));
    const auto number = qFromBigEndian<quint64>(drawn.constData()) % CodeCount;
    return *ShortCode::parse(QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0')));
}

QByteArray AccessSecrets::hashOf(const ShortCode &code) const
{
    return crypto::hmacSha256(m_codeKey.view(), "code:" + code.text().toLatin1());
}

SecretBytes AccessSecrets::livingCodeKey(const GrantId &grant) const
{
    return crypto::hkdfSha256(m_livingCodeKey.view(), grant.text().toLatin1(),
                              "qujat-living-code-key", KeyBytes);
}

} // namespace qujat::service::documents
