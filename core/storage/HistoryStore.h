// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HistoryEntry.h"
#include "core/storage/Vault.h"

#include <vector>

namespace qujat::storage {

/// The newest notes of both roles, for seeing without network.
class HistoryStore {
public:
    /// No more than this many are kept of each role.
    static constexpr std::size_t most = 100;

    explicit HistoryStore(const Vault &vault);

    Result<void> save(HistoryEntry::Role role, const std::vector<HistoryEntry> &entries) const;
    Result<std::vector<HistoryEntry>> load(HistoryEntry::Role role) const;

private:
    const Vault &m_vault;
};

} // namespace qujat::storage
