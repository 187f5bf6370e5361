// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/documents/AccessSecrets.h"
#include "app/egov/storage/GrantStore.h"
#include "core/base/Result.h"
#include "core/codec/LivingCode.h"

#include <QStringList>

#include <utility>

namespace qujat::service::documents {

/// Two successive pictures of a living code, read (design 4.2).
using CodePair = std::pair<codec::LivingCode, codec::LivingCode>;

/// QrInvalid for anything that is not two codes of our grammar.
Result<CodePair> readCodePair(const QStringList &frames);

/// Whether the code was made with the access's secret; says nothing of its age.
bool isGenuine(const codec::LivingCode &code, const AccessSecrets &secrets);

/// QrStale unless the second picture is later than the first and both are of the last few steps.
Result<void> checkFreshness(const CodePair &pair, const storage::Grant &grant, Timestamp now);

} // namespace qujat::service::documents
