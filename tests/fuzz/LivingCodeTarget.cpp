// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Any text a camera can read must be refused by name or be a living code with exactly one spelling.

#include "core/codec/LivingCode.h"

#include <cstdint>
#include <cstdlib>

using qujat::FailureCode;
using qujat::codec::LivingCode;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto code = LivingCode::parse(text);
    if (code) {
        if (code->text() != text)
            std::abort();
        const auto made = LivingCode::make(code->grant(), code->step(), code->seen(), code->mac());
        if (!made || *made != *code)
            std::abort();
    } else if (code.error().code() != FailureCode::CodeForeign
               && code.error().code() != FailureCode::QrInvalid) {
        std::abort();
    }
    return 0;
}
