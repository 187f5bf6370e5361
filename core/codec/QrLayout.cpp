// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/QrLayout.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <mutex>

namespace qujat::codec {
namespace {

using PerVersion = std::array<std::uint8_t, QrLayout::LargestVersion>;

/// ISO/IEC 18004, table 9: correction codewords in each block, by level and version.
constexpr std::array<PerVersion, 4> CorrectionsPerBlock{{
    {7,  10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28,
     28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
    {10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
     26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28},
    {13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30,
     28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
    {17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28,
     30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
}};

/// The same table: blocks, by level and version.
constexpr std::array<PerVersion, 4> Blocks{{
    {1, 1, 1, 1,  1,  2,  2,  2,  2,  4,  4,  4,  4,  4,  6,  6,  6,  6,  7,  8,
     8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25},
    {1,  1,  1,  2,  2,  4,  4,  4,  5,  5,  5,  8,  9,  9,  10, 10, 11, 13, 14, 16,
     17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49},
    {1,  1,  2,  2,  4,  4,  6,  6,  8,  8,  8,  10, 12, 16, 12, 17, 16, 18, 21, 20,
     23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68},
    {1,  1,  2,  4,  4,  4,  5,  6,  8,  8,  11, 11, 16, 16, 18, 16, 19, 21, 25, 25,
     25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81},
}};

constexpr int FinderSide = 7;
constexpr int TimingLine = 6;
constexpr int FirstVersionThatSaysSo = 7;

std::vector<int> alignmentCentres(int version)
{
    if (version == 1)
        return {};
    const int count = version / 7 + 2;
    const int step =
        version == 32 ? 26 : (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2; // annex E
    std::vector<int> centres(static_cast<std::size_t>(count));
    centres.front() = TimingLine;
    for (int i = 1; i < count; ++i)
        centres[static_cast<std::size_t>(count - i)] =
            QrLayout::sizeOf(version) - 7 - (i - 1) * step;
    return centres;
}

/// The remainder that makes \a value a word of a BCH code.
int remainder(int value, int bits, int generator)
{
    int rest = value;
    for (int i = 0; i < bits; ++i)
        rest = (rest << 1) ^ ((rest >> (bits - 1)) * generator);
    return rest;
}

} // namespace

const QrLayout &QrLayout::of(int version)
{
    static std::array<std::unique_ptr<const QrLayout>, LargestVersion> made;
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    auto &layout = made[static_cast<std::size_t>(version - 1)];
    if (!layout)
        layout.reset(new QrLayout(version)); // the constructor is private
    return *layout;
}

QrLayout::QrLayout(int version)
    : m_version(version)
    , m_size(sizeOf(version))
    , m_roles(static_cast<std::size_t>(m_size) * static_cast<std::size_t>(m_size), Role::Content)
    , m_alignment(alignmentCentres(version))
{
    for (int i = 0; i < m_size; ++i) {
        put(TimingLine, i, i % 2 == 0);
        put(i, TimingLine, i % 2 == 0);
    }
    putFinder(3, 3);
    putFinder(m_size - 4, 3);
    putFinder(3, m_size - 4);
    const int last = m_alignment.empty() ? 0 : m_alignment.back();
    for (const int x : m_alignment) {
        for (const int y : m_alignment) {
            if ((x == TimingLine && (y == TimingLine || y == last))
                || (x == last && y == TimingLine))
                continue; // a finder stands there
            for (int dy = -2; dy <= 2; ++dy) {
                for (int dx = -2; dx <= 2; ++dx)
                    put(x + dx, y + dy, std::max(std::abs(dx), std::abs(dy)) != 1);
            }
        }
    }
    for (int bit = 0; bit < 15; ++bit) {
        for (const int copy : {0, 1}) {
            const auto [x, y] = formatPlace(bit, copy);
            m_roles[index(x, y)] = Role::Format;
        }
    }
    put(8, m_size - 8, true);
    putVersion();

    for (int right = m_size - 1; right >= 1; right -= 2) {
        if (right == TimingLine)
            right = TimingLine - 1;
        for (int step = 0; step < m_size; ++step) {
            const bool upward = ((right + 1) & 2) == 0;
            const int y = upward ? m_size - 1 - step : step;
            for (const int x : {right, right - 1}) {
                if (role(x, y) == Role::Content)
                    m_stream.emplace_back(x, y);
            }
        }
    }
}

void QrLayout::put(int x, int y, bool dark)
{
    if (x >= 0 && y >= 0 && x < m_size && y < m_size)
        m_roles[index(x, y)] = dark ? Role::Dark : Role::Light;
}

void QrLayout::putFinder(int x, int y)
{
    constexpr int Reach = FinderSide / 2 + 1; // with the light border
    for (int dy = -Reach; dy <= Reach; ++dy) {
        for (int dx = -Reach; dx <= Reach; ++dx) {
            const int ring = std::max(std::abs(dx), std::abs(dy));
            put(x + dx, y + dy, ring != 2 && ring != Reach);
        }
    }
}

void QrLayout::putVersion()
{
    if (m_version < FirstVersionThatSaysSo)
        return;
    const int bits = (m_version << 12) | remainder(m_version, 12, 0x1F25);
    for (int i = 0; i < 18; ++i) {
        const int along = m_size - 11 + i % 3;
        put(along, i / 3, ((bits >> i) & 1) != 0);
        put(i / 3, along, ((bits >> i) & 1) != 0);
    }
}

std::pair<int, int> QrLayout::formatPlace(int bit, int copy) const
{
    if (copy == 1)
        return bit < 8 ? std::pair(m_size - 1 - bit, 8) : std::pair(8, m_size - 15 + bit);
    if (bit < 6)
        return {8, bit};
    if (bit < 8)
        return {8, bit + 1};
    return bit == 8 ? std::pair(7, 8) : std::pair(14 - bit, 8);
}

int QrLayout::formatBits(const Format &format)
{
    constexpr std::array<int, 4> levels{1, 0, 3, 2};
    const int data = levels[static_cast<std::size_t>(format.correction)] << 3 | format.mask;
    return (data << 10 | remainder(data, 10, 0x537)) ^ 0x5412;
}

bool QrLayout::isInverted(int mask, int x, int y)
{
    switch (mask) {
    case 0:
        return (x + y) % 2 == 0;
    case 1:
        return y % 2 == 0;
    case 2:
        return x % 3 == 0;
    case 3:
        return (x + y) % 3 == 0;
    case 4:
        return (x / 3 + y / 2) % 2 == 0;
    case 5:
        return x * y % 2 + x * y % 3 == 0;
    case 6:
        return (x * y % 2 + x * y % 3) % 2 == 0;
    default:
        return ((x + y) % 2 + x * y % 3) % 2 == 0;
    }
}

std::vector<QrLayout::Block> QrLayout::blocks(Correction correction) const
{
    const auto level = static_cast<std::size_t>(correction);
    const auto column = static_cast<std::size_t>(m_version - 1);
    const int count = Blocks[level][column];
    const int corrections = CorrectionsPerBlock[level][column];
    const int shortLength = codewords() / count;
    const int shortBlocks = count - codewords() % count;
    std::vector<Block> blocks(static_cast<std::size_t>(count));
    for (auto &block : blocks)
        block.corrections = corrections;
    int next = 0;
    // The stream takes the first codeword of each block, then the second of each, and so on; the
    // short blocks have one codeword of data less than the others.
    for (int i = 0; i <= shortLength; ++i) {
        for (int j = 0; j < count; ++j) {
            if (i != shortLength - corrections || j >= shortBlocks)
                blocks[static_cast<std::size_t>(j)].codewords.push_back(next++);
        }
    }
    return blocks;
}

} // namespace qujat::codec
