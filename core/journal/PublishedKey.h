// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/journal/Checkpoint.h"

namespace qujat::journal {

/// The name under which a trust folder holds the journal's key, beside the roots.
inline constexpr auto PublishedKeyFile = "journal.vkey";

/// The journal's name and key from a file with one C2SP verifier key, as the service publishes it.
/// FileUnreadable; ConfigurationInvalid{field} when it is something else.
Result<Identity> readPublishedKey(const QString &path);
/// The one of a trust folder; nothing where the folder has none.
Result<std::optional<Identity>> publishedKeyIn(const QString &trustFolder);

} // namespace qujat::journal
