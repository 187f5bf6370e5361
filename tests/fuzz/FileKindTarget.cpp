// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Whatever a file is called, its form is told without a crash, and a certificate is a certificate.

#include "core/crypto/Certificate.h"
#include "core/crypto/FileKind.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qujat::crypto;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto parts = partsOf(bytes);
    if (parts.empty() || recognise(bytes).kind != parts.front().kind)
        std::abort();
    if (Certificate::fromDer(bytes) && parts.front().kind != FileKind::Certificate)
        std::abort();
    return 0;
}
