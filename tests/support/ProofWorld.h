// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/journal/ProofFile.h"
#include "tests/support/MemoryNodes.h"

#include <memory>
#include <vector>

namespace qujat::testing {

/// A file with something wrong in it, and what a checker must say of it.
struct NamedDamage {
    QString name;
    QByteArray content;
    QString expected; ///< "invalid headNotSigned 3"
};

/// A small journal, always the same, and files of receipts from it, good and damaged.
class ProofWorld {
public:
    ProofWorld();

    journal::Identity identity() const { return {origin(), m_key.publicKey()}; }
    static QString origin() { return QStringLiteral("journal.example/proofs"); }

    journal::Receipt receipt(std::uint64_t index, std::uint64_t size) const;
    QByteArray checkpoint(std::uint64_t size) const;
    /// Heads of these sizes, and the receipts of these leaves under the largest.
    QByteArray file(const std::vector<std::uint64_t> &sizes,
                    const std::vector<std::uint64_t> &leaves) const;

    void replaceLeaf(std::uint64_t index, const QString &purpose);
    void swapLeaves(std::uint64_t first, std::uint64_t second);

    /// One of every kind of damage to a good file.
    std::vector<NamedDamage> namedDamage() const;
    /// Many: every line left out, doubled and swapped, cut off at many places, bytes changed,
    /// removed and put in all over the file, and every value of every object replaced.
    static std::vector<QByteArray> manyDamages(const QByteArray &file, int bytes);

private:
    struct Event {
        journal::Leaf leaf;
        QMap<QString, journal::Opening> openings;
    };

    static Event eventOf(std::uint64_t number, const QString &purpose);
    void build();

    crypto::Ed25519Key m_key;
    std::vector<Event> m_events;
    MemoryNodes m_nodes;
    std::unique_ptr<journal::MerkleTree> m_tree;
};

} // namespace qujat::testing
