// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/model/Verification.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

/// The check of the means of cryptographic protection at the start of each program (R004-2.1,
/// R004-38.1, R004-39.5, R004-44; scenario S-14, step 7).
namespace qujat::crypto {

/// A library that this process computes with.
struct CryptographyModule {
    QString name; ///< "libcrypto.so.3"
    QString path;
    QString sha256; ///< of the file, lower-case hexadecimal digits; empty where nobody asked
    /// Valid: as recorded; Invalid: another file, or not recorded while others are; NotChecked:
    /// there is no record.
    CheckOutcome outcome = CheckOutcome::NotChecked;
};

/// Whose means these are, and whether the operator's profile names just this version.
struct CryptographyProvider {
    QString name; ///< "OpenSSL", "libgcrypt"
    QString version;
    bool confirmed = false;
    QString conformity; ///< number of the document that confirms it, from the profile
};

struct CryptographyReport {
    bool production = false;
    std::vector<CryptographyModule> modules;
    std::vector<CryptographyProvider> providers;
    /// CryptographyFailed{reason: altered, field: module} or {reason: knownAnswer, field:
    /// algorithm}: nothing that is computed here can be relied on, and the program must not go on.
    std::optional<Failure> fault;
    /// Why no signature may be made: the fault, or CryptographyFailed{reason: unconfirmed, field:
    /// provider} and {reason: unrecorded} in a production profile.
    std::optional<Failure> signingRefusal;

    /// `{"profile", "modules": [{"name", "path", "sha256", "outcome"}], "providers": [{"name",
    /// "version", "confirmed", "conformity"}], "signing": "on" or "off", "reason"}`
    QJsonObject toJson() const;
};

/// Where the operator's profile stands: QUJAT_CRYPTOGRAPHY, else /etc/qujat/cryptography.json.
QString cryptographyProfilePath();

/// Reads the profile at \a path, compares the loaded libraries with their record and lets them
/// compute what is known. Without a file at the usual place it is the profile "test". Refuses to
/// start: ConfigurationInvalid{field: cryptography…, reason: unknown, weakened or unsupported},
/// ConfigurationNewer, FileUnreadable for a named profile or record that is not there.
Result<CryptographyReport> checkCryptography(const QString &path = cryptographyProfilePath());

/// The record of the libraries as they are now, for the installer: `{"formatVersion": 1, "modules":
/// [{"name", "sha256"}]}`. FileUnreadable{field}.
Result<QByteArray> recordCryptography();

} // namespace qujat::crypto
