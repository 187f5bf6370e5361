// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/OpenSsl.h"
#include "core/crypto/TrustStore.h"

#include <mutex>

namespace qujat::crypto {

/// One revocation list, remembered together with whose signature on it was found right: real lists
/// have megabytes, and hashing them again for each document would cost more than all the rest.
class RevocationList {
public:
    explicit RevocationList(openssl::CrlPtr list);

    enum class Entry { Absent, Revoked };

    bool isIssuedBy(const Certificate &issuer) const;
    /// Lists with a critical extension speak about a part of the certificates only, or about
    /// changes.
    bool isComplete() const { return m_complete; }
    Entry find(const Certificate &certificate) const;
    std::optional<Timestamp> thisUpdate() const { return m_thisUpdate; }
    std::optional<Timestamp> nextUpdate() const { return m_nextUpdate; }

private:
    openssl::CrlPtr m_list;
    bool m_complete = true;
    std::optional<Timestamp> m_thisUpdate;
    std::optional<Timestamp> m_nextUpdate;
    mutable std::mutex m_mutex;
    mutable QString m_signedBy;
};

struct TrustStore::Data {
    struct Anchor {
        Certificate certificate;
        QString authority;
    };
    std::vector<Anchor> anchors;
    std::vector<Certificate> intermediates;
    std::vector<std::shared_ptr<const RevocationList>> lists;
    openssl::StorePtr store;

    Data();
    Data(const Data &other);
    Data &operator=(const Data &) = delete;

    /// The newest complete list signed by \a issuer.
    std::shared_ptr<const RevocationList> listOf(const Certificate &issuer) const;
};

} // namespace qujat::crypto
