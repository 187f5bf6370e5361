// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace qujat::codec {

/// The text inside a living QR code (design 4.2): `QJ2`, grant id (26 characters of base32), time
/// step (8 decimal digits), mark of the journal's head that the holder's device has seen (8
/// characters of base32, journal::seenMark), MAC (16 characters of base32): 61 characters of the QR
/// alphanumeric set, which just fit version 3 with error correction M; no separators, no personal
/// data (R000-15.1, decision 6.3-6). A value of this type is well formed, nothing more: whether it
/// is true is the service's to say, and of the mark the reader's.
class LivingCode {
public:
    static constexpr qsizetype TextLength = 61;
    static constexpr qsizetype GrantLength = 26;
    static constexpr qsizetype SeenBytes = 5;
    static constexpr qsizetype MacBytes = 10;
    static constexpr quint64 LargestStep = 99'999'999;

    /// RequestMalformed when a part does not fit the grammar.
    static Result<LivingCode> make(const GrantId &grant, quint64 step, const QByteArray &seen,
                                   const QByteArray &mac);

    /// CodeForeign for a text that is no living code at all (a link, `mobileSign:`, a ticket,
    /// nothing); QrInvalid for one that begins as ours and is not: cut off, altered, or of a
    /// version not known here. Never fails in another way, whatever the text. The service answers
    /// QR_INVALID for both.
    static Result<LivingCode> parse(QStringView text);

    const GrantId &grant() const { return m_grant; }
    quint64 step() const { return m_step; }
    const QByteArray &seen() const { return m_seen; }
    const QByteArray &mac() const { return m_mac; }
    QString text() const;

    bool operator==(const LivingCode &other) const = default;

private:
    LivingCode() = default;

    GrantId m_grant;
    quint64 m_step = 0;
    QByteArray m_seen;
    QByteArray m_mac;
};

} // namespace qujat::codec
