// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace qujat::journal {

/// SHA-256 as the tree uses it.
using Hash = std::array<std::uint8_t, 32>;

/// RFC 9162, section 2.1.1: the hash of a leaf is SHA-256(0x00 ‖ data).
Hash leafHash(QByteArrayView data);
/// RFC 9162, section 2.1.1: the hash of a node is SHA-256(0x01 ‖ left ‖ right).
Hash nodeHash(const Hash &left, const Hash &right);
/// RFC 9162, section 2.1.1: the root of the tree without leaves, SHA-256 of nothing.
Hash emptyRoot();

/// Where the hashes of complete subtrees lie. Node (level, index) covers the leaves from
/// index·2^level to (index + 1)·2^level − 1; once written it never changes. A tree of n leaves has
/// fewer than 2n nodes. Each leaf completes a run of nodes from level 0 up, so that a store may
/// keep one row a leaf: \c completingLeaf tells which.
class NodeStore {
public:
    virtual ~NodeStore() = default;
    virtual Result<Hash> node(unsigned level, std::uint64_t index) const = 0;
    /// The nodes that the leaf at \a leaf completes: at level 0, 1 … in order.
    virtual Result<void> put(std::uint64_t leaf, std::span<const Hash> completed) = 0;
};

/// The leaf with which the node (level, index) became complete: the last one that it covers.
constexpr std::uint64_t completingLeaf(unsigned level, std::uint64_t index)
{
    return ((index + 1) << level) - 1;
}

/// An append-only tree over a store of nodes: appending and every proof read and write O(log n)
/// nodes, and nothing is kept in memory. Not thread-safe; the service's single writer owns it.
class MerkleTree {
public:
    /// \a size leaves must already lie in \a nodes.
    MerkleTree(NodeStore &nodes, std::uint64_t size);

    std::uint64_t size() const { return m_size; }
    /// Adds one leaf and completes the subtrees it ends. On failure the size stays as it was.
    Result<std::uint64_t> append(const Hash &leaf);
    Result<Hash> root() const { return rootAt(m_size); }
    /// The root as it was when the tree had \a size leaves, \a size ≤ size().
    Result<Hash> rootAt(std::uint64_t size) const;
    /// RFC 9162, section 2.1.3.1. RequestMalformed unless \a index < \a size ≤ size().
    Result<std::vector<Hash>> inclusionProof(std::uint64_t index, std::uint64_t size) const;
    /// RFC 9162, section 2.1.4.1. RequestMalformed unless 0 < \a from ≤ \a to ≤ size().
    Result<std::vector<Hash>> consistencyProof(std::uint64_t from, std::uint64_t to) const;

private:
    Result<Hash> rangeRoot(std::uint64_t begin, std::uint64_t end) const;
    Result<void> collectInclusion(std::uint64_t index, std::uint64_t begin, std::uint64_t end,
                                  std::vector<Hash> &proof) const;
    Result<void> collectConsistency(std::uint64_t from, std::uint64_t begin, std::uint64_t end,
                                    bool whole, std::vector<Hash> &proof) const;

    NodeStore &m_nodes;
    std::uint64_t m_size;
};

/// RFC 9162, section 2.1.3.2: whether \a leaf stands at \a index of the tree of \a size leaves with
/// \a root.
bool verifyInclusion(const Hash &leaf, std::uint64_t index, std::uint64_t size,
                     std::span<const Hash> proof, const Hash &root);

/// RFC 9162, section 2.1.4.2: whether the tree of \a to leaves with \a newRoot begins with the tree
/// of \a from leaves with \a oldRoot. Equal sizes need equal roots and an empty proof; a tree of no
/// leaves begins every tree.
bool verifyConsistency(std::uint64_t from, const Hash &oldRoot, std::uint64_t to,
                       const Hash &newRoot, std::span<const Hash> proof);

} // namespace qujat::journal
