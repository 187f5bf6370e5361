// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/ChainBuilder.h"
#include "core/crypto/OcspAnswer.h"
#include "core/crypto/RevocationList.h"
#include "core/crypto/TrustStore.h"

#include <QHash>

#include <mutex>

namespace qujat::crypto {

struct TrustStore::Data {
    struct Anchor {
        Certificate certificate;
        QString authority;
    };
    std::vector<Anchor> anchors;
    std::vector<Certificate> intermediates;
    std::vector<std::shared_ptr<const RevocationList>> lists;
    std::vector<OcspAnswer> answers;

    Data() = default;
    Data(const Data &other)
        : anchors(other.anchors)
        , intermediates(other.intermediates)
        , lists(other.lists)
        , answers(other.answers)
    {
    }
    Data &operator=(const Data &) = delete;

    /// A chain depends on certificates only, not on time: once found right it stays so, and its
    /// signatures need not be computed for each document again. By the signer's fingerprint.
    std::optional<Chain> knownChain(const Certificate &signer) const;
    void remember(const Certificate &signer, const Chain &chain) const;

private:
    mutable std::mutex m_mutex;
    mutable QHash<QString, Chain> m_chains;
};

} // namespace qujat::crypto
