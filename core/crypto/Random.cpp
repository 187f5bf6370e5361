// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Random.h"

#include "core/crypto/Digest.h"

#include <limits>
#include <openssl/rand.h>

namespace qujat::crypto {
namespace {

void fill(void *target, int count)
{
    if (count > 0 && RAND_bytes(static_cast<unsigned char *>(target), count) != 1)
        qFatal("no random numbers");
}

} // namespace

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    fill(bytes.data(), count);
    return bytes;
}

quint32 randomBelow(quint32 bound)
{
    Q_ASSERT(bound != 0);
    // What lies above the last whole multiple of the bound would make small numbers more likely.
    const quint32 unfair = (std::numeric_limits<quint32>::max() - bound + 1) % bound;
    quint32 number = 0;
    do {
        fill(&number, sizeof number);
    } while (number < unfair);
    return number % bound;
}

QString randomId()
{
    return QString::fromLatin1(toBase64Url(randomBytes(16)));
}

} // namespace qujat::crypto
