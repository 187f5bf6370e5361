// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Timestamp.h"
#include "core/journal/Checkpoint.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace qujat::journal {

/// The bytes of every salt.
inline constexpr int SaltBytes = 16;

/// One committed value together with what proves it.
struct Opening {
    QByteArray
        salt; ///< 16 random bytes; once destroyed, the value can no longer be guessed from the leaf
    QString value;
};

/// What happened, as the journal keeps it: number, time and kind in clear; everything that concerns
/// a person only as SHA-256(salt ‖ name ‖ 0x00 ‖ value). The leaf's bytes are compact JSON with
/// sorted keys, and never change.
class Leaf {
public:
    /// The commitments are made here; the \a openings go to those concerned and to nobody else.
    static Leaf make(const QString &number, Timestamp at, const QString &kind,
                     const QMap<QString, Opening> &openings);
    /// RequestMalformed unless the bytes are a leaf in exactly this form.
    static Result<Leaf> fromBytes(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }
    const QString &number() const { return m_number; }
    Timestamp at() const { return m_at; }
    const QString &kind() const { return m_kind; }
    /// Whether \a opening is what the leaf committed to under \a name.
    bool holds(const QString &name, const Opening &opening) const;

private:
    Leaf() = default;
    QByteArray m_bytes;
    QString m_number;
    Timestamp m_at{};
    QString m_kind;
    QMap<QString, QByteArray> m_commitments;
};

/// A file that anyone can check without asking anybody: the leaf, where it stands, the proof that
/// it stands there, the signed head, and the openings its owner chose to show. Holder and verifier
/// get the same leaf, proof and head.
struct Receipt {
    QByteArray leaf;
    std::uint64_t index = 0;
    std::vector<Hash> proof;
    QByteArray checkpoint;
    QMap<QString, Opening> openings;

    QJsonObject toJsonObject() const;
    QByteArray toJson() const;
    /// RequestMalformed for anything else than a receipt of format version 1; ConfigurationNewer
    /// for a later one.
    static Result<Receipt> fromJson(const QByteArray &json);
};

/// A proof as JSON: an array of base64.
QJsonArray toJson(std::span<const Hash> proof);

enum class ReceiptVerdict {
    Valid,
    LeafMalformed,
    HeadNotSigned, ///< the head is not signed by the journal's key
    NotInTree, ///< the leaf does not stand where the receipt says
    OpeningWrong, ///< a shown value is not the one committed to
};

/// The whole check of a receipt, off line.
ReceiptVerdict check(const Receipt &receipt, const Identity &journal);

/// "valid", "leafMalformed" …
QString nameOf(ReceiptVerdict verdict);

} // namespace qujat::journal
