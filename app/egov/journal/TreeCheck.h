// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/JournalStore.h"

#include <stop_token>

namespace qujat::service::journal {

/// JournalMismatch{reason}: the tree is not the one that was last signed.
Failure mismatch(const char *reason);

/// Goes through leaves, nodes and heads in one pass: every leaf hashes to its node, every node is
/// made of the two below it, and every head that was ever signed is the root of its time, the last
/// one of all leaves. Memory for the logarithm of the size; time for all of it. JournalMismatch
/// with the reason "leaves" (missing, more than signed, or out of order), "nodes" or "heads", and
/// the position as Detail::Actual. Cancelled when \a stop was asked for on the way.
Result<void> checkTree(storage::Transaction &transaction, const storage::StoredHead &newest,
                       const std::stop_token &stop = {});

/// The root at \a size by the nodes alone. JournalMismatch{nodes} when some are missing.
Result<qujat::journal::Hash> rootAt(storage::Transaction &transaction, std::uint64_t size);

} // namespace qujat::service::journal
