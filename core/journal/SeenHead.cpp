// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/SeenHead.h"

#include "core/crypto/Digest.h"

#include <QtEndian>

namespace qujat::journal {

QByteArray seenMark(const GrantId &grant, quint64 step, const std::optional<Checkpoint> &head)
{
    QByteArray message("qujat-seen-head-v1");
    message.append('\0').append(grant.text().toLatin1()).append('\0');
    const quint64 bigEndian = qToBigEndian(step);
    message.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    if (head)
        message.append(textOf(*head));
    return crypto::sha256(message).first(5);
}

} // namespace qujat::journal
