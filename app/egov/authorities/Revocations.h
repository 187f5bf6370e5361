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

} // namespace qujat::service::authorities
