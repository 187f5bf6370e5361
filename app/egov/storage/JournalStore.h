// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Store.h"
#include "core/journal/MerkleTree.h"
#include "core/journal/Receipt.h"

#include <functional>
#include <optional>
#include <vector>

namespace qujat::service::storage {

/// A value that a leaf commits to, and which side of the event may have it opened.
struct CommittedValue {
    enum class Audience { Subject, Viewer, Both };
    QString name;
    QString value;
    Audience audience = Audience::Both;
};

/// What opens the commitments of one leaf, until it is destroyed (default D-11).
struct StoredOpening {
    QByteArray seed; ///< the salts are derived from it, one for each name
    std::vector<CommittedValue> values;

    qujat::journal::Opening of(const CommittedValue &value) const;
};

/// A signed head as it was committed with its batch.
struct StoredHead {
    std::uint64_t size = 0;
    QByteArray note;
};

/// The journal's tables: leaves, nodes, heads, openings. Append-only but for the openings.
class JournalStore {
public:
    explicit JournalStore(Transaction &transaction);

    /// Appends a leaf with its openings; the transaction's group is sealed with a head before it is
    /// committed. Its position.
    std::uint64_t append(const qujat::journal::Leaf &leaf, const StoredOpening &opening);
    /// How many leaves there are.
    std::uint64_t leafCount();
    /// How many rows of nodes, one a leaf that has been sealed.
    std::uint64_t nodeCount();
    std::optional<QByteArray> leaf(std::uint64_t position);
    std::optional<std::uint64_t> positionOf(const QString &number);
    std::optional<StoredOpening> opening(std::uint64_t position);

    void addHead(const StoredHead &head);
    std::optional<StoredHead> newestHead();
    std::optional<StoredHead> headOfSize(std::uint64_t size);
    /// The first head whose tree holds the leaf at \a position: that of its own batch.
    std::optional<StoredHead> headCovering(std::uint64_t position);

    /// One row of the tree as it is stored, for whoever checks it as a whole.
    struct Row {
        std::uint64_t position = 0;
        QByteArray leaf;
        QByteArray hashes;
        QByteArray head; ///< the note of the head that ends with this leaf; empty for none
    };
    /// Calls \a visit with every leaf in order until it answers false. What has a leaf but no
    /// node, or a node but no leaf, ends the walk: then false.
    bool walk(const std::function<bool(const Row &)> &visit);

    /// Destroys at most \a most openings and notes each of before \a until, and what the
    /// documents' tables remember of accesses of that time. How many rows went; 0 when there are
    /// none left.
    int destroyBefore(Timestamp until, int most);

private:
    Transaction &m_transaction;
    Connection &m_connection;
};

/// The nodes of the tree in their table: one row a leaf, with the hashes it completes.
class JournalNodes final : public qujat::journal::NodeStore {
public:
    explicit JournalNodes(Transaction &transaction);
    /// StorageFailed when the node is not there.
    Result<qujat::journal::Hash> node(unsigned level, std::uint64_t index) const override;
    Result<void> put(std::uint64_t leaf, std::span<const qujat::journal::Hash> completed) override;

private:
    Connection &m_connection;
};

} // namespace qujat::service::storage
