// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// A proof is read or refused with AUTH_REQUIRED; only a key that signed these very bytes may be
// believed.

#include "core/crypto/DpopProof.h"

#include <cstdint>
#include <cstdlib>

using namespace qujat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView jwt(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto proof = crypto::readDpopProof(jwt);
    if (proof) {
        const auto thumbprint = crypto::jwkThumbprint(proof->jwk);
        if (!thumbprint || *thumbprint != proof->thumbprint || proof->id.isEmpty())
            std::abort();
    } else if (proof.error().code() != FailureCode::AuthRequired) {
        std::abort();
    }
    return 0;
}
