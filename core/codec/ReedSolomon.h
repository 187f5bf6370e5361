// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace qujat::codec {

/// Reed-Solomon coding of QR codes (ISO/IEC 18004, annex A and B), with erasures: a codeword known
/// to be unreadable costs half of what an unknown wrong one costs. Any thread.
class ReedSolomon {
public:
    /// Mends \a block, whose last \a corrections codewords are for correction. \a erased are
    /// positions not to be trusted. Absent when it cannot be mended; else how many codewords turned
    /// out wrong beyond the erased ones.
    static std::optional<int> mend(std::span<std::uint8_t> block, int corrections,
                                   const std::vector<int> &erased);
};

} // namespace qujat::codec
