// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/base/Timestamp.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>

namespace qujat::session {

class SessionCore;

/// A key file as it is to be kept by its holder.
struct OwnKeyFile {
    QByteArray pkcs12;
    QByteArray certificate; ///< DER, of the same
};

/// The key file that lies on this device.
struct KeptKey {
    QByteArray pkcs12;
    QString holder; ///< as the certificate names them: "SURNAME NAME"
    QString iin; ///< twelve digits
    QString issuer;
    Timestamp validFrom{};
    Timestamp validUntil{};
};

/// Keys for signing that this device makes for its person (default D-39, R004-2.19): the pair is
/// made here, the request proves possession of it, and only the certificate comes from outside.
class OwnKeys : public QObject {
    Q_OBJECT

public:
    enum class Kind { Rsa, P256, Gost };

    explicit OwnKeys(SessionCore &core);

    /// Makes a key of that kind, has it certified and puts both into a key file under \a password,
    /// of eight characters or more. To be called after the person has acknowledged the duties of a
    /// holder. PasswordWeak{reason: short} before anything is made; VaultLocked;
    /// CryptographyFailed{reason: noEngine} for GOST where its library is absent;
    /// CertificateUntrusted when what comes back is not for this key and person or leads to no
    /// authority that is trusted; the refusals of the service. Takes a second or so.
    QFuture<Result<OwnKeyFile>> make(Kind kind, SecretBytes password);

    /// Keeps \a file on this device, in place of one that lay there: among the device's secrets,
    /// and behind its own password all the same. It outlives a sign-out, since it is there to sign
    /// in with; it goes when the PIN was guessed too often. StorageFailed.
    QFuture<Result<void>> keep(const OwnKeyFile &file);
    /// In every state of the session. KeyMissing when none lies here; StorageFailed;
    /// KeyFileDamaged{field} for what cannot be read.
    QFuture<Result<KeptKey>> kept();
    /// Removes it; a copy that was saved elsewhere stays good. StorageFailed.
    QFuture<Result<void>> forget();

Q_SIGNALS:
    /// Another key lies here, or none any more.
    void keptChanged();

private:
    SessionCore &m_core;
};

} // namespace qujat::session
