// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Timestamp.h"
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

/// Which journal, and the Ed25519 key (32 bytes) that signs its heads.
struct Identity {
    QString origin;
    QByteArray publicKey;

    bool operator==(const Identity &other) const = default;
};

/// As the line of a C2SP verifier key: "<origin>+<key id in hexadecimal>+<base64 of 0x01 ‖ key>".
QByteArray verifierKey(const Identity &identity);
/// Nothing unless the text is one such line, of an Ed25519 key, with the right key id. White space
/// around it is allowed.
std::optional<Identity> readVerifierKey(const QByteArray &text);

/// A head together with the moment at which it was said to be the newest.
struct SignedHead {
    Checkpoint checkpoint;
    Timestamp signedAt{}; ///< whole seconds

    bool operator==(const SignedHead &other) const = default;
};

/// A head as a signed note in the C2SP checkpoint form: three lines of text, an empty line, two
/// lines of signatures by the same key. The first is over the text (the same for the same head);
/// the second is a C2SP timestamped cosignature over text and \a at, the moment at which this is
/// the newest head, so that a head that no longer moves can be told. README.md says why this form.
QByteArray signHead(const Checkpoint &checkpoint, Timestamp at, const crypto::Ed25519Key &key);

/// Reads a note and checks both signatures. Nothing if the note is not of the form, of another
/// journal, or either signature is missing or not by that key. Further lines of witnesses are
/// allowed and ignored.
std::optional<SignedHead> openHead(const QByteArray &note, const Identity &journal);

/// The head that a note speaks of, without any check of its signatures: for one's own notes.
std::optional<Checkpoint> checkpointOf(const QByteArray &note);

/// What the first signature of every note of this head is over: origin, size and root, a line each.
QByteArray textOf(const Checkpoint &checkpoint);

} // namespace qujat::journal
