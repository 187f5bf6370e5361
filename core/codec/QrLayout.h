// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace qujat::codec {

/// Level of error correction (ISO/IEC 18004, 7.5.1), by the share that may be damaged.
enum class Correction : std::uint8_t { Low, Medium, Quartile, High };

/// How the modules of a QR code of one version are laid out. Everything here is fixed by ISO/IEC
/// 18004; pure functions, any thread. (x, y) counts modules from the top left.
class QrLayout {
public:
    static constexpr int SmallestVersion = 1;
    static constexpr int LargestVersion = 40;

    static constexpr int sizeOf(int version) { return 17 + 4 * version; }

    enum class Role : std::uint8_t {
        Content, ///< codewords and what is left over after them
        Light, ///< fixed: finders, their borders, timing, alignment, version
        Dark,
        Format, ///< fixed in place, but not in value
    };

    struct Format {
        Correction correction = Correction::Medium;
        int mask = 0; ///< 0 to 7
    };

    /// One block of Reed-Solomon coding: which codewords of the stream it is made of, in its order.
    struct Block {
        std::vector<int> codewords;
        int corrections = 0; ///< how many at its end are for correction
    };

    /// The layout of \a version, made once and kept. \a version within the limits above.
    static const QrLayout &of(int version);

    int version() const { return m_version; }
    int size() const { return m_size; }
    Role role(int x, int y) const { return m_roles[index(x, y)]; }
    /// Modules of the content in the order of the stream: eight for each codeword, then the rest.
    const std::vector<std::pair<int, int>> &stream() const { return m_stream; }
    int codewords() const { return static_cast<int>(m_stream.size()) / 8; }
    /// Centres of alignment patterns on each axis; empty for version 1.
    const std::vector<int> &alignment() const { return m_alignment; }
    std::vector<Block> blocks(Correction correction) const;

    /// Where bit \a bit (0 to 14) of the format stands; \a copy is 0 or 1.
    std::pair<int, int> formatPlace(int bit, int copy) const;
    static int formatBits(const Format &format);
    /// The content module at (x, y) is stored inverted under \a mask.
    static bool isInverted(int mask, int x, int y);

private:
    explicit QrLayout(int version);
    std::size_t index(int x, int y) const { return static_cast<std::size_t>(y * m_size + x); }
    void put(int x, int y, bool dark);
    void putFinder(int x, int y);
    void putVersion();

    int m_version;
    int m_size;
    std::vector<Role> m_roles;
    std::vector<int> m_alignment;
    std::vector<std::pair<int, int>> m_stream;
};

} // namespace qujat::codec
