// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/CodeMaker.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace qujat::test {
namespace {

using codec::QrLayout;

/// Powers of two in the field of 256 elements that QR codes use, and their logarithms.
struct Field {
    std::array<int, 255> power{};
    std::array<int, 256> log{};

    Field()
    {
        int value = 1;
        for (int i = 0; i < 255; ++i) {
            power[static_cast<std::size_t>(i)] = value;
            log[static_cast<std::size_t>(value)] = i;
            value <<= 1;
            if (value > 255)
                value ^= 0x11D;
        }
    }
    int times(int a, int b) const
    {
        if (a == 0 || b == 0)
            return 0;
        return power[static_cast<std::size_t>(
            (log[static_cast<std::size_t>(a)] + log[static_cast<std::size_t>(b)]) % 255)];
    }
};

/// What is left of \a data after division by the generator of degree \a count: annex A.
std::vector<int> corrections(const std::vector<int> &data, int count)
{
    static const Field field;
    std::vector<int> generator{1};
    for (int i = 0; i < count; ++i) {
        std::vector<int> next(generator.size() + 1, 0);
        for (std::size_t j = 0; j < generator.size(); ++j) {
            next[j] ^= generator[j];
            next[j + 1] ^= field.times(generator[j], field.power[static_cast<std::size_t>(i)]);
        }
        generator = next;
    }
    std::vector<int> rest = data;
    rest.resize(data.size() + static_cast<std::size_t>(count), 0);
    for (std::size_t i = 0; i < data.size(); ++i) {
        const int factor = rest[i];
        for (std::size_t j = 0; j < generator.size(); ++j)
            rest[i + j] ^= field.times(generator[j], factor);
    }
    return {rest.begin() + std::ssize(data), rest.end()};
}

} // namespace

void CodeBits::put(int value, int count)
{
    for (int bit = count - 1; bit >= 0; --bit)
        m_bits.push_back(((value >> bit) & 1) != 0);
}

void CodeBits::header(int mode, int length, int small, int middle, int large)
{
    put(mode, 4);
    put(length, m_version < 10 ? small : m_version < 27 ? middle : large);
}

CodeBits &CodeBits::numeric(const QByteArray &digits)
{
    header(1, static_cast<int>(digits.size()), 10, 12, 14);
    for (qsizetype i = 0; i < digits.size(); i += 3) {
        const auto three = digits.mid(i, 3);
        put(three.toInt(), static_cast<int>(three.size()) * 3 + 1);
    }
    return *this;
}

CodeBits &CodeBits::alphanumeric(const QByteArray &text)
{
    static const QByteArray all("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
    header(2, static_cast<int>(text.size()), 9, 11, 13);
    const auto number = [&](qsizetype i) { return static_cast<int>(all.indexOf(text.at(i))); };
    for (qsizetype i = 0; i < text.size(); i += 2) {
        if (i + 1 < text.size())
            put(number(i) * 45 + number(i + 1), 11);
        else
            put(number(i), 6);
    }
    return *this;
}

CodeBits &CodeBits::bytes(const QByteArray &bytes)
{
    header(4, static_cast<int>(bytes.size()), 8, 16, 16);
    for (const char byte : bytes)
        put(static_cast<unsigned char>(byte), 8);
    return *this;
}

CodeBits &CodeBits::kanji(const QByteArray &shiftJis)
{
    header(8, static_cast<int>(shiftJis.size() / 2), 8, 10, 12);
    for (qsizetype i = 0; i + 1 < shiftJis.size(); i += 2) {
        const int pair = static_cast<unsigned char>(shiftJis.at(i)) << 8
            | static_cast<unsigned char>(shiftJis.at(i + 1));
        const int less = pair - (pair <= 0x9FFC ? 0x8140 : 0xC140);
        put((less >> 8) * 0xC0 + (less & 0xFF), 13);
    }
    return *this;
}

CodeBits &CodeBits::eci(int number)
{
    put(7, 4);
    put(number, 8);
    return *this;
}

CodeBits &CodeBits::fnc1First()
{
    put(5, 4);
    return *this;
}

CodeBits &CodeBits::structuredAppend(int index, int count, int parity)
{
    put(3, 4);
    put(index, 4);
    put(count - 1, 4);
    put(parity, 8);
    return *this;
}

int capacityOf(int version, codec::Correction correction)
{
    int capacity = 0;
    for (const auto &block : QrLayout::of(version).blocks(correction))
        capacity += static_cast<int>(block.codewords.size()) - block.corrections;
    return capacity;
}

codec::QrMatrix codeOf(const CodeBits &content, const QrLayout::Format &format)
{
    const auto &layout = QrLayout::of(content.version());
    const auto blocks = layout.blocks(format.correction);
    const int capacity = capacityOf(content.version(), format.correction);
    // The end mark, as far as there is room, and then alternating filling.
    auto bits = content.bits();
    Q_ASSERT(std::ssize(bits) <= capacity * 8);
    bits.resize(std::min(bits.size() + 4, static_cast<std::size_t>(capacity) * 8), false);
    bits.resize((bits.size() + 7) / 8 * 8, false);
    std::vector<int> data;
    for (std::size_t i = 0; i < bits.size(); i += 8) {
        int word = 0;
        for (std::size_t bit = 0; bit < 8; ++bit)
            word = word << 1 | (bits[i + bit] ? 1 : 0);
        data.push_back(word);
    }
    for (bool first = true; std::ssize(data) < capacity; first = !first)
        data.push_back(first ? 0xEC : 0x11);

    std::vector<int> words(static_cast<std::size_t>(layout.codewords()));
    auto next = data.begin();
    for (const auto &block : blocks) {
        const auto length = std::ssize(block.codewords) - block.corrections;
        std::vector<int> all(next, next + length);
        next += length;
        for (const int each : corrections(all, block.corrections))
            all.push_back(each);
        for (std::size_t i = 0; i < all.size(); ++i)
            words[static_cast<std::size_t>(block.codewords[i])] = all[i];
    }

    codec::QrMatrix code{layout.size(), QBitArray(layout.size() * layout.size())};
    const auto set = [&](int x, int y, bool dark) {
        code.dark.setBit(static_cast<qsizetype>(y) * code.size + x, dark);
    };
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x)
            set(x, y, layout.role(x, y) == QrLayout::Role::Dark);
    }
    for (int bit = 0; bit < 15; ++bit) {
        for (const int copy : {0, 1}) {
            const auto [x, y] = layout.formatPlace(bit, copy);
            set(x, y, ((QrLayout::formatBits(format) >> bit) & 1) != 0);
        }
    }
    const auto &stream = layout.stream();
    for (std::size_t i = 0; i < stream.size(); ++i) {
        const auto [x, y] = stream[i];
        const bool one = i / 8 < words.size() && ((words[i / 8] >> (7 - i % 8)) & 1) != 0;
        set(x, y, one != QrLayout::isInverted(format.mask, x, y));
    }
    return code;
}

} // namespace qujat::test
