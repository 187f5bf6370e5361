// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/authorities/KeyFolder.h"
#include "core/base/Timestamp.h"

#include <QMap>

#include <vector>

namespace qujat::service::authorities {

/// Which certificates were revoked, by the name of the authority. Kept as `revocations.json` in the
/// folder of the authorities.
struct Revocations {
    QMap<QString, std::vector<crypto::RevokedEntry>> entries;

    /// An absent file is a beginning; KeyFileDamaged for a broken one.
    static Result<Revocations> load(const KeyFolder &folder);
    Result<void> save(const KeyFolder &folder) const;
};

/// The lists an authority has out at present.
struct IssuedLists {
    quint64 baseNumber = 0;
    std::vector<crypto::RevokedEntry> inBase; ///< who stands on the complete list
    QByteArray base; ///< DER
    QByteArray changes;
};

/// What a list of changes must say (RFC 5280, 5.2.4): new and changed entries as they are, and
/// those whose hold was lifted as removed at \a now.
std::vector<crypto::RevokedEntry> changesBetween(const std::vector<crypto::RevokedEntry> &before,
                                                 const std::vector<crypto::RevokedEntry> &after,
                                                 Timestamp now);

} // namespace qujat::service::authorities
