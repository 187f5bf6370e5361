// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/QrReader.h"

#include <array>
#include <functional>
#include <vector>

namespace qujat::test {

/// A reader beside which ours is measured, and ours, all behind one face.
struct Reader {
    const char *name;
    std::function<std::vector<codec::FoundCode>(const codec::LumaView &)> read;
};

/// ZXing-cpp as Debian has it, every setting on "harder", QR and Micro QR.
std::vector<codec::FoundCode> readByZxing(const codec::LumaView &view);
/// ZBar with the settings of `zbarimg -Sdisable -Sqrcode.enable`.
std::vector<codec::FoundCode> readByZbar(const codec::LumaView &view);

/// Ours with the effort of a frame, ours with that of a still, ZXing, ZBar.
const std::array<Reader, 4> &allReaders();

/// Processor time of this thread, which a busy machine does not lengthen.
double threadMilliseconds();

} // namespace qujat::test
