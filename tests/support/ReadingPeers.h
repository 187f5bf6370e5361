// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/QrReader.h"

#include <array>
#include <functional>
#include <optional>
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

/// What the program `zbarimg` prints of the file at \a path, by its own loading and scaling. It
/// does not tell where a code lies. Nothing when it cannot be started.
std::optional<std::vector<codec::FoundCode>> readByZbarimg(const QString &path);

/// Processor time of the programs that were started and have ended.
double childrenMilliseconds();
/// Processor time of this thread, which a busy machine does not lengthen.
double threadMilliseconds();

} // namespace qujat::test
