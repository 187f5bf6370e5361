// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/MerkleTree.h"

#include "core/crypto/Digest.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace qujat::journal {
namespace {

Hash toHash(const QByteArray &digest)
{
    Hash hash{};
    std::memcpy(hash.data(), digest.constData(), hash.size());
    return hash;
}

/// The largest power of two smaller than \a count, for \a count of two or more (RFC 9162, 2.1.1).
std::uint64_t splitOf(std::uint64_t count)
{
    return std::bit_floor(count - 1);
}

auto outOfRange()
{
    return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("treeSize")}});
}

} // namespace

Hash leafHash(QByteArrayView data)
{
    QByteArray input(1 + data.size(), Qt::Uninitialized);
    input[0] = '\0';
    if (!data.isEmpty())
        std::memcpy(input.data() + 1, data.data(), static_cast<std::size_t>(data.size()));
    return toHash(crypto::sha256(input));
}

Hash nodeHash(const Hash &left, const Hash &right)
{
    QByteArray input(65, Qt::Uninitialized);
    input[0] = '\1';
    std::memcpy(input.data() + 1, left.data(), left.size());
    std::memcpy(input.data() + 33, right.data(), right.size());
    return toHash(crypto::sha256(input));
}

Hash emptyRoot()
{
    return toHash(crypto::sha256({}));
}

MerkleTree::MerkleTree(NodeStore &nodes, std::uint64_t size)
    : m_nodes(nodes)
    , m_size(size)
{
}

Result<std::uint64_t> MerkleTree::append(const Hash &leaf)
{
    const auto index = m_size;
    std::vector<Hash> completed{leaf};
    unsigned level = 0;
    for (auto position = index; (position & 1) == 1; position >>= 1, ++level) {
        const auto left = m_nodes.node(level, position - 1);
        if (!left)
            return failure(left.error());
        completed.push_back(nodeHash(*left, completed.back()));
    }
    if (auto put = m_nodes.put(index, completed); !put)
        return failure(put.error());
    ++m_size;
    return index;
}

Result<Hash> MerkleTree::rootAt(std::uint64_t size) const
{
    if (size > m_size)
        return outOfRange();
    return size == 0 ? Result<Hash>(emptyRoot()) : rangeRoot(0, size);
}

Result<Hash> MerkleTree::rangeRoot(std::uint64_t begin, std::uint64_t end) const
{
    const auto count = end - begin;
    if (std::has_single_bit(count)) {
        const auto level = static_cast<unsigned>(std::countr_zero(count));
        return m_nodes.node(level, begin >> level);
    }
    const auto middle = begin + splitOf(count);
    const auto left = rangeRoot(begin, middle);
    if (!left)
        return left;
    const auto right = rangeRoot(middle, end);
    if (!right)
        return right;
    return nodeHash(*left, *right);
}

Result<std::vector<Hash>> MerkleTree::inclusionProof(std::uint64_t index, std::uint64_t size) const
{
    if (size > m_size || index >= size)
        return outOfRange();
    std::vector<Hash> proof;
    if (auto collected = collectInclusion(index, 0, size, proof); !collected)
        return failure(collected.error());
    return proof;
}

Result<void> MerkleTree::collectInclusion(std::uint64_t index, std::uint64_t begin,
                                          std::uint64_t end, std::vector<Hash> &proof) const
{
    if (end - begin == 1)
        return {};
    const auto middle = begin + splitOf(end - begin);
    const bool inLeft = index < middle;
    auto deeper = inLeft ? collectInclusion(index, begin, middle, proof)
                         : collectInclusion(index, middle, end, proof);
    if (!deeper)
        return deeper;
    const auto sibling = inLeft ? rangeRoot(middle, end) : rangeRoot(begin, middle);
    if (!sibling)
        return failure(sibling.error());
    proof.push_back(*sibling);
    return {};
}

Result<std::vector<Hash>> MerkleTree::consistencyProof(std::uint64_t from, std::uint64_t to) const
{
    if (from == 0 || from > to || to > m_size)
        return outOfRange();
    std::vector<Hash> proof;
    if (from == to)
        return proof;
    if (auto collected = collectConsistency(from, 0, to, true, proof); !collected)
        return failure(collected.error());
    return proof;
}

Result<void> MerkleTree::collectConsistency(std::uint64_t from, std::uint64_t begin,
                                            std::uint64_t end, bool whole,
                                            std::vector<Hash> &proof) const
{
    if (from == end) {
        if (whole)
            return {};
        const auto known = rangeRoot(begin, end);
        if (!known)
            return failure(known.error());
        proof.push_back(*known);
        return {};
    }
    const auto middle = begin + splitOf(end - begin);
    const bool inLeft = from <= middle;
    auto deeper = inLeft ? collectConsistency(from, begin, middle, whole, proof)
                         : collectConsistency(from, middle, end, false, proof);
    if (!deeper)
        return deeper;
    const auto sibling = inLeft ? rangeRoot(middle, end) : rangeRoot(begin, middle);
    if (!sibling)
        return failure(sibling.error());
    proof.push_back(*sibling);
    return {};
}

bool verifyInclusion(const Hash &leaf, std::uint64_t index, std::uint64_t size,
                     std::span<const Hash> proof, const Hash &root)
{
    if (index >= size)
        return false;
    auto fn = index;
    auto sn = size - 1;
    auto hash = leaf;
    for (const auto &step : proof) {
        if (sn == 0)
            return false;
        if ((fn & 1) == 1 || fn == sn) {
            hash = nodeHash(step, hash);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            hash = nodeHash(hash, step);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && hash == root;
}

bool verifyConsistency(std::uint64_t from, const Hash &oldRoot, std::uint64_t to,
                       const Hash &newRoot, std::span<const Hash> proof)
{
    if (from > to)
        return false;
    if (from == to)
        return proof.empty() && oldRoot == newRoot;
    if (from == 0)
        return proof.empty() && oldRoot == emptyRoot();

    // A first tree that is complete is not sent: its root is the first step (RFC 9162, 2.1.4.2 step
    // 2).
    auto steps = proof;
    Hash first = oldRoot;
    if (!std::has_single_bit(from)) {
        if (steps.empty())
            return false;
        first = steps.front();
        steps = steps.subspan(1);
    }
    auto fn = from - 1;
    auto sn = to - 1;
    while ((fn & 1) == 1) {
        fn >>= 1;
        sn >>= 1;
    }
    auto oldHash = first;
    auto newHash = first;
    for (const auto &step : steps) {
        if (sn == 0)
            return false;
        if ((fn & 1) == 1 || fn == sn) {
            oldHash = nodeHash(step, oldHash);
            newHash = nodeHash(step, newHash);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            newHash = nodeHash(newHash, step);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && oldHash == oldRoot && newHash == newRoot;
}

} // namespace qujat::journal
