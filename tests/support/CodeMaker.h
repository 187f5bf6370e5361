// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/QrLayout.h"
#include "core/codec/QrWriter.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace qujat::test {

/// The bits of a code's content, piece by piece as ISO/IEC 18004, 7.4 has them: what our own writer
/// never writes, but others do. Lengths are counted as \a version has them.
class CodeBits {
public:
    /// For a code of \a version, with \a bits before what is added.
    explicit CodeBits(int version, std::vector<bool> bits = {})
        : m_version(version)
        , m_bits(std::move(bits))
    {
    }

    CodeBits &numeric(const QByteArray &digits);
    CodeBits &alphanumeric(const QByteArray &text);
    CodeBits &bytes(const QByteArray &bytes);
    /// \a shiftJis: pairs of bytes of JIS X 0208, as Shift JIS has them.
    CodeBits &kanji(const QByteArray &shiftJis);
    CodeBits &eci(int number); ///< 0 to 127
    CodeBits &fnc1First();
    /// Number \a index (from 0) of \a count; \a parity is the same in all of them.
    CodeBits &structuredAppend(int index, int count, int parity);

    int version() const { return m_version; }
    const std::vector<bool> &bits() const { return m_bits; }

private:
    void put(int value, int count);
    void header(int mode, int length, int small, int middle, int large);

    int m_version;
    std::vector<bool> m_bits;
};

/// How many codewords of content a code of this version and level holds.
int capacityOf(int version, codec::Correction correction);

/// The modules of a code of exactly this version and format; \a content must fit into it.
codec::QrMatrix codeOf(const CodeBits &content, const codec::QrLayout::Format &format);

} // namespace qujat::test
