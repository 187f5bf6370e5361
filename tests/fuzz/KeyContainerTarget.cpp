// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// A key file is opened whole or refused with a reason; it never crashes and never keeps the machine
// busy for long.

#include "core/crypto/KeyContainer.h"

#include <cstdint>
#include <cstdlib>

using namespace qujat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto key = crypto::openKeyContainer(bytes, SecretBytes::takeFrom(QByteArray("Qwerty12")));
    if (key) {
        if (!(*key)->sign("content"))
            std::abort();
    } else if (key.error().code() != FailureCode::KeyPasswordWrong
               && key.error().code() != FailureCode::KeyFileDamaged) {
        std::abort();
    }
    return 0;
}
