// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/LivingCodeMac.h"

#include "core/crypto/Digest.h"

#include <QtEndian>

namespace qujat::crypto {

QByteArray livingCodeMac(const SecretBytes &secret, const GrantId &grant, quint64 step,
                         const QByteArray &seen)
{
    QByteArray message("qujat-living-code-v2");
    message.append('\0').append(grant.text().toLatin1()).append('\0');
    const quint64 bigEndian = qToBigEndian(step);
    message.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    message.append(seen);
    return hmacSha256(secret.view(), message).first(10);
}

} // namespace qujat::crypto
