// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/crypto/Certificate.h"

#include <QString>

#include <memory>
#include <optional>

namespace qujat::crypto {

/// Whom signatures may lead to: roots, authorities below them and their revocation lists. Built
/// once, then only read; cheap to copy; reading is safe from any thread.
class TrustStore {
public:
    TrustStore();

    /// Reads every `*.pem` and `*.crl` of a folder. A self-signed certificate becomes a root, any
    /// other authority an intermediate. Files beginning with "tls-" belong to the transport and are
    /// left out: a server's root must never vouch for a document. FileUnreadable when the folder is
    /// missing or holds no root, KeyFileDamaged for a broken file.
    static Result<TrustStore> fromDirectory(const QString &path);

    /// \a authority is the name under which a chain is reported, such as "nca" or "state-bodies".
    /// An authority below a root may be given as well: it is then trusted by itself.
    /// CertificateUntrusted when it is not an authority.
    Result<void> addRoot(const Certificate &root, const QString &authority);
    /// CertificateUntrusted when it is not an authority.
    Result<void> addIntermediate(const Certificate &intermediate);
    /// A revocation list in DER or PEM of at most 16 MiB; its signature is checked when it is used.
    /// KeyFileDamaged{field: revocationList} when it cannot be read.
    Result<void> addRevocationList(QByteArrayView list);

    bool isEmpty() const;
    std::vector<Certificate> roots() const;

    struct Data;
    const Data &data() const { return *m_data; }

private:
    Data &changeable();
    std::shared_ptr<Data> m_data;
};

} // namespace qujat::crypto
