// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Revocation lists: read without a crash; only the list of the corpus may be believed to be by its
// authority, and that one revokes nobody who is asked for here.

#include "core/crypto/RevocationList.h"

#include <QFile>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qujat::crypto;
    static const auto authority = [] {
        QFile file(QStringLiteral(QUJAT_FUZZ_TRUST "/fuzz.pem"));
        if (!file.open(QIODevice::ReadOnly))
            std::abort();
        return *Certificate::fromPem(file.readAll());
    }();
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto list = RevocationList::parse(bytes);
    if (!list)
        return 0;
    static_cast<void>((*list)->concerns(authority));
    const auto entry = (*list)->find(authority);
    if (entry && (*list)->issuedBy(authority) == qujat::CheckOutcome::Valid)
        std::abort();
    return 0;
}
