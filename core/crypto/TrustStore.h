// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/crypto/Certificate.h"

#include <QString>

#include <memory>
#include <optional>

namespace qujat::crypto {

/// Whom signatures may lead to: configured anchors, authorities below them, and what is known about
/// revocation. Built once, then only read; cheap to copy; reading is safe from any thread.
class TrustStore {
public:
    TrustStore();

    /// Reads every certificate (`*.pem`, `*.cer`, `*.crt`, `*.der`; PEM or DER) and every `*.crl`
    /// of a folder. Each authority there is an anchor, self-signed or not (RFC 5280, 6.1.1 (d)):
    /// who puts it there trusts it. Files beginning with "tls-" belong to the transport and are
    /// left out: a server's root must never vouch for a document. FileUnreadable when the folder is
    /// missing or holds no authority, KeyFileDamaged for a broken file, CertificateUntrusted for a
    /// certificate that is no authority.
    static Result<TrustStore> fromDirectory(const QString &path);

    /// An anchor. \a authority is the name under which a chain is reported, such as "nca" or
    /// "state-bodies". CertificateUntrusted when it is not an authority.
    Result<void> addRoot(const Certificate &root, const QString &authority);
    /// An authority that may help to build a chain but is not trusted by itself.
    /// CertificateUntrusted when it is not an authority.
    Result<void> addIntermediate(const Certificate &intermediate);
    /// A revocation list in DER or PEM of at most 16 MiB; its signature is checked when it is used.
    /// KeyFileDamaged{field: revocationList} when it cannot be read.
    Result<void> addRevocationList(QByteArrayView list);

    /// An OCSP response in DER; its signature is checked when it is used. ReplyMalformed.
    Result<void> addOcspAnswer(QByteArrayView answer);

    bool isEmpty() const;
    std::vector<Certificate> roots() const;

    struct Data;
    const Data &data() const { return *m_data; }

private:
    Data &changeable();
    std::shared_ptr<Data> m_data;
};

} // namespace qujat::crypto
