// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/ContentDigests.h"

#include <algorithm>

namespace qujat::crypto {

namespace {

/// Large enough that reading costs little beside hashing, small enough for the processor's cache.
constexpr qsizetype pieceSize = 256 * 1024;

std::vector<Hasher> hashersFor(std::span<const DigestAlgorithm> algorithms)
{
    std::vector<Hasher> hashers;
    for (const auto algorithm : algorithms) {
        if (std::ranges::find(hashers, algorithm, &Hasher::algorithm) == hashers.end())
            hashers.emplace_back(algorithm);
    }
    return hashers;
}

} // namespace

ContentDigests ContentDigests::of(QByteArrayView content,
                                  std::span<const DigestAlgorithm> algorithms)
{
    ContentDigests digests;
    digests.m_size = content.size();
    for (auto &hasher : hashersFor(algorithms)) {
        hasher.add(content);
        digests.m_entries.push_back({hasher.algorithm(), hasher.result()});
    }
    return digests;
}

Result<ContentDigests> ContentDigests::read(QIODevice &content,
                                            std::span<const DigestAlgorithm> algorithms,
                                            const std::atomic_bool *cancelled)
{
    ContentDigests digests;
    auto hashers = hashersFor(algorithms);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    while (true) {
        if (cancelled != nullptr && cancelled->load())
            return failure(FailureCode::Cancelled);
        const auto count = content.read(piece.data(), piece.size());
        if (count < 0)
            return failure(FailureCode::FileUnreadable);
        if (count == 0)
            break;
        for (auto &hasher : hashers)
            hasher.add(QByteArrayView(piece).first(count));
        digests.m_size += count;
    }
    for (auto &hasher : hashers)
        digests.m_entries.push_back({hasher.algorithm(), hasher.result()});
    return digests;
}

QByteArray ContentDigests::find(DigestAlgorithm algorithm) const
{
    const auto entry = std::ranges::find(m_entries, algorithm, &Entry::algorithm);
    return entry == m_entries.end() ? QByteArray() : entry->digest;
}

} // namespace qujat::crypto
