// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/ReedSolomon.h"

#include <algorithm>
#include <array>

namespace qujat::codec {
namespace {

/// Arithmetic in the field of 256 elements that QR codes use.
class Field {
public:
    Field()
    {
        int value = 1;
        for (int i = 0; i < 255; ++i) {
            m_powers[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(value);
            m_powers[static_cast<std::size_t>(i + 255)] = static_cast<std::uint8_t>(value);
            m_logs[static_cast<std::size_t>(value)] = i;
            value <<= 1;
            if (value > 255)
                value ^= 0x11D;
        }
    }

    /// The generator to the power of \a exponent, of any sign.
    std::uint8_t power(int exponent) const
    {
        return m_powers[static_cast<std::size_t>((exponent % 255 + 255) % 255)];
    }
    std::uint8_t times(std::uint8_t a, std::uint8_t b) const
    {
        return a == 0 || b == 0 ? std::uint8_t(0)
                                : m_powers[static_cast<std::size_t>(m_logs[a] + m_logs[b])];
    }
    /// \a b is not zero.
    std::uint8_t over(std::uint8_t a, std::uint8_t b) const
    {
        return a == 0 ? std::uint8_t(0)
                      : m_powers[static_cast<std::size_t>(m_logs[a] - m_logs[b] + 255)];
    }
    /// Of a polynomial, lowest power first.
    std::uint8_t at(const std::vector<std::uint8_t> &polynomial, std::uint8_t x) const
    {
        std::uint8_t sum = 0;
        for (auto i = polynomial.size(); i-- > 0;)
            sum = static_cast<std::uint8_t>(times(sum, x) ^ polynomial[i]);
        return sum;
    }

private:
    std::array<std::uint8_t, 510> m_powers{};
    std::array<int, 256> m_logs{};
};

const Field &field()
{
    static const Field made;
    return made;
}

using Polynomial = std::vector<std::uint8_t>;

Polynomial syndromesOf(std::span<const std::uint8_t> block, int corrections)
{
    Polynomial syndromes(static_cast<std::size_t>(corrections));
    for (int i = 0; i < corrections; ++i) {
        const auto x = field().power(i);
        std::uint8_t sum = 0;
        for (const auto codeword : block)
            sum = static_cast<std::uint8_t>(field().times(sum, x) ^ codeword);
        syndromes[static_cast<std::size_t>(i)] = sum;
    }
    return syndromes;
}

bool isZero(const Polynomial &polynomial)
{
    return std::ranges::all_of(polynomial, [](std::uint8_t value) { return value == 0; });
}

/// Berlekamp-Massey, started from the positions that are known to be bad.
Polynomial locatorOf(const Polynomial &syndromes, const Polynomial &erasures, int erased)
{
    Polynomial locator = erasures;
    Polynomial older = erasures;
    int length = erased;
    for (int step = erased; step < static_cast<int>(syndromes.size()); ++step) {
        std::uint8_t discrepancy = 0;
        for (int i = 0; i <= std::min(step, static_cast<int>(locator.size()) - 1); ++i) {
            discrepancy ^= field().times(locator[static_cast<std::size_t>(i)],
                                         syndromes[static_cast<std::size_t>(step - i)]);
        }
        older.insert(older.begin(), 0);
        if (discrepancy == 0)
            continue;
        const auto before = locator;
        locator.resize(std::max(locator.size(), older.size()));
        for (std::size_t i = 0; i < older.size(); ++i)
            locator[i] ^= field().times(discrepancy, older[i]);
        if (2 * length <= step + erased) {
            length = step + 1 + erased - length;
            older = before;
            for (auto &each : older)
                each = field().over(each, discrepancy);
        }
    }
    while (locator.size() > 1 && locator.back() == 0)
        locator.pop_back();
    return locator;
}

} // namespace

std::optional<int> ReedSolomon::mend(std::span<std::uint8_t> block, int corrections,
                                     const std::vector<int> &erased)
{
    const auto syndromes = syndromesOf(block, corrections);
    if (isZero(syndromes))
        return 0;
    const auto &f = field();
    const int length = static_cast<int>(block.size());
    Polynomial erasures{1};
    for (const int position : erased) {
        erasures.push_back(0);
        const auto place = f.power(length - 1 - position);
        for (auto i = erasures.size() - 1; i > 0; --i)
            erasures[i] ^= f.times(erasures[i - 1], place);
    }
    const int known = static_cast<int>(erased.size());
    const auto locator = locatorOf(syndromes, erasures, known);
    const int bad = static_cast<int>(locator.size()) - 1;
    if (2 * bad - known > corrections)
        return {};

    Polynomial evaluator(static_cast<std::size_t>(corrections));
    for (std::size_t i = 0; i < evaluator.size(); ++i) {
        for (std::size_t j = 0; j <= std::min(i, locator.size() - 1); ++j)
            evaluator[i] ^= f.times(locator[j], syndromes[i - j]);
    }
    Polynomial slope; // the derivative: in this field the even powers fall away
    for (std::size_t i = 1; i < locator.size(); ++i)
        slope.push_back(i % 2 == 1 ? locator[i] : std::uint8_t(0));

    int found = 0;
    int beyond = 0;
    for (int position = 0; position < length; ++position) {
        const auto inverse = f.power(-(length - 1 - position));
        if (f.at(locator, inverse) != 0)
            continue;
        ++found;
        const auto steep = f.at(slope, inverse);
        if (steep == 0)
            return {};
        const auto error =
            f.times(f.power(length - 1 - position), f.over(f.at(evaluator, inverse), steep));
        block[static_cast<std::size_t>(position)] ^= error;
        if (error != 0 && std::ranges::find(erased, position) == erased.end())
            ++beyond;
    }
    if (found != bad || !isZero(syndromesOf(block, corrections)))
        return {};
    return beyond;
}

} // namespace qujat::codec
