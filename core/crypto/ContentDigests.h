// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/crypto/Algorithms.h"

#include <QIODevice>

#include <atomic>
#include <span>
#include <vector>

namespace qujat::crypto {

/// The digests of one content by several algorithms at once. Content of any size is read once, in
/// constant memory.
class ContentDigests {
public:
    ContentDigests() = default;

    static ContentDigests of(QByteArrayView content, std::span<const DigestAlgorithm> algorithms);
    /// Reads \a content, which must be open, from where it stands to its end. FileUnreadable when
    /// reading fails, Cancelled when \a cancelled becomes true meanwhile. Blocks as the device
    /// does: not on the main thread.
    static Result<ContentDigests> read(QIODevice &content,
                                       std::span<const DigestAlgorithm> algorithms,
                                       const std::atomic_bool *cancelled = nullptr);

    /// Empty when it was not asked for or cannot be computed here.
    QByteArray find(DigestAlgorithm algorithm) const;
    /// How many bytes went in.
    qint64 size() const { return m_size; }

private:
    struct Entry {
        DigestAlgorithm algorithm;
        QByteArray digest;
    };
    std::vector<Entry> m_entries;
    qint64 m_size = 0;
};

} // namespace qujat::crypto
