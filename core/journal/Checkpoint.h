// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/Ed25519.h"
#include "core/journal/MerkleTree.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace qujat::journal {

/// The head of the tree at one moment.
struct Checkpoint {
    QString
        origin; ///< which journal, such as "journal.qujat.example/demonstration"; no line breaks
    std::uint64_t size = 0;
    Hash root{};

    bool operator==(const Checkpoint &other) const = default;
};

/// A head as a signed note in the C2SP checkpoint form: three lines of text, an empty line, one
/// line of signature. Chosen over the binary signed tree head of RFC 9162 because a person can read
/// it, a published tool can check it, and it can be printed in a newspaper. The signature is
/// Ed25519 over the text up to and with its last line break.
QByteArray signCheckpoint(const Checkpoint &checkpoint, const crypto::Ed25519Key &key);

/// Reads a note and checks the signature made under the origin's own name by \a publicKey. Nothing
/// if the note is not of the form, of another journal, or not signed by that key. Further
/// signatures of witnesses are allowed and ignored.
std::optional<Checkpoint> openCheckpoint(const QByteArray &note, const QString &origin,
                                         const QByteArray &publicKey);

} // namespace qujat::journal
