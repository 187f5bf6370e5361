// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/crypto/Certificate.h"
#include "core/crypto/CertificateAuthority.h"

#include <QDir>
#include <QString>

#include <optional>
#include <vector>

namespace qujat::service::authorities {

/// A folder of certificates and private keys: folder mode 700, files 600, each written whole and
/// durably or not at all.
class KeyFolder {
public:
    explicit KeyFolder(const QString &path);

    QString path() const { return m_directory.path(); }
    bool has(const QString &name) const;
    /// StorageFailed when the folder cannot be made.
    Result<void> create() const;

    /// `<name>.pem` and `<name>.key`.
    Result<void> keep(const QString &name, const crypto::Certificate &certificate,
                      const SecretBytes &pkcs8) const;
    /// KeyFileDamaged or FileUnreadable{field: name}.
    Result<crypto::IssuedCertificate> load(const QString &name) const;
    Result<crypto::CertificateAuthority> loadAuthority(const QString &name) const;

    /// Every certificate that stands in the folder; what cannot be read is left out.
    std::vector<crypto::Certificate> certificates() const;

    Result<void> write(const QString &file, QByteArrayView content) const;
    Result<QByteArray> read(const QString &file) const;

private:
    QDir m_directory;
};

/// Writes \a content whole: secret files durably and readable by the owner only, others for all to
/// read. StorageFailed.
Result<void> writeFile(const QString &path, QByteArrayView content, bool secret);

} // namespace qujat::service::authorities
