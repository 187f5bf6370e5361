// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/journal/Receipt.h"

#include <QIODevice>
#include <QJsonObject>
#include <QMap>

#include <functional>

namespace qujat::journal {

/// Writes a history that anyone can check: a line of JSON for the journal, one for each head with
/// the proof that it continues the one before, one for each receipt, and one that ends it (README,
/// "A file of many receipts"). Nothing is held in memory, however long the history is. Every call
/// gives FileUnreadable when the device does not take the bytes.
class ProofFileWriter {
public:
    /// \a device must be open and outlive the writer.
    ProofFileWriter(QIODevice &device, const Identity &journal);

    /// In the order of their sizes; \a consistency is empty for the first.
    Result<void> addHead(const QByteArray &checkpoint, std::span<const Hash> consistency);
    /// After all heads; the receipt's own head must be among them.
    Result<void> addReceipt(const Receipt &receipt);
    Result<void> end();

private:
    Result<void> line(const QJsonObject &object);

    QIODevice &m_device;
    QJsonObject m_header;
    qint64 m_receipts = 0;
    bool m_begun = false;
};

enum class ProofOutcome { Valid, Invalid, Unknown };

/// Why a file is not valid, in the order in which a line is looked at.
enum class ProofReason {
    None,
    NotAProof, ///< neither a receipt nor a file of receipts
    FormatNewer, ///< unknown: made by a later version
    LineMalformed, ///< a line is not spelt as it is written
    Truncated, ///< the end is missing
    CountWrong, ///< more or fewer receipts than the end says
    TooMuch, ///< something follows the end
    OriginDiffers, ///< another journal than the one asked for
    KeyDiffers, ///< the file names another key than the one given
    HeadNotSigned,
    HeadsNotConsistent, ///< a head does not continue the one before
    HeadNotInFile, ///< a receipt leads to a head that is not among the heads
    LeafMalformed,
    NotInTree,
    OpeningWrong,
    KeyNotGiven, ///< unknown: all is right if the key in the file is the journal's
    OlderNotValid, ///< the older file does not stand by itself
    Forked, ///< the two files hold heads that cannot both be true
    LeafChanged, ///< the two files tell different things of one note
    NotJoined, ///< unknown: no head is in both files
};

/// "valid" …, "headNotSigned" …
QString nameOf(ProofOutcome outcome);
QString nameOf(ProofReason reason);

struct ProofReport {
    ProofOutcome outcome = ProofOutcome::Valid;
    ProofReason reason = ProofReason::None;
    qint64 line = 0; ///< from 1; 0 when it is about the whole file
    QString origin;
    qint64 heads = 0;
    qint64 receipts = 0;
    std::optional<SignedHead> newest; ///< the largest head
};

/// What is compared between two files.
struct ProofContent {
    QMap<std::uint64_t, Hash> roots; ///< by size
    QMap<QString, QByteArray> leaves; ///< index and leaf, by number
};

/// Checks a receipt or a file of receipts, off line, without holding it in memory. \a each is told
/// every receipt that was found right, \a content is filled when given. \a journal is who must have
/// signed: without an origin it is whatever the file says; without a key nothing can be valid.
ProofReport checkProof(QIODevice &file, const Identity &journal,
                       const std::function<void(const Receipt &, const Leaf &)> &each = {},
                       ProofContent *content = nullptr);

/// Whether \a newer continues what \a older says; both were valid. Two files that share no head
/// are not joined: that is no contradiction, and no proof either.
ProofReason compareProofs(const ProofContent &older, const ProofContent &newer);

} // namespace qujat::journal
