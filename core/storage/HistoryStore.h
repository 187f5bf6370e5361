// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/KeptNote.h"
#include "core/storage/Vault.h"

#include <vector>

namespace qujat::storage {

/// The notes of the account as far as they were ever loaded, without gaps, and what this device
/// found out about each. Every question costs the same with a hundred notes and with a million. One
/// thread.
class HistoryStore {
public:
    using Role = HistoryEntry::Role;
    using Filter = std::optional<DocumentType>;

    explicit HistoryStore(const Vault &vault);

    /// Puts notes above all that are kept; newest first.
    Result<void> addNewer(Role role, const std::vector<HistoryEntry> &entries) const;
    /// Puts notes below all that are kept; newest first.
    Result<void> addOlder(Role role, const std::vector<HistoryEntry> &entries) const;
    /// Puts a note right above the one that has \a below as its number. Costs as much as there are
    /// newer notes: for the rare one whose neighbours were written at the same moment.
    Result<void> addAbove(Role role, const QString &below, const HistoryEntry &entry) const;

    /// How many notes there are, of all types or of one.
    Result<qint64> count(Role role, const Filter &filter = {}) const;
    /// At most \a most notes, the newest first; row 0 is the newest of all.
    Result<std::vector<KeptNote>> page(Role role, const Filter &filter, qint64 firstRow,
                                       qint64 most) const;
    /// Nothing when no note of this number is kept.
    Result<std::optional<KeptNote>> find(Role role, const QString &number) const;
    /// The row of a note in the list of all types or of one; nothing when it is not in it.
    Result<std::optional<qint64>> rowOf(Role role, const Filter &filter,
                                        const QString &number) const;
    /// Which types of documents there are notes of.
    Result<std::vector<DocumentType>> types(Role role) const;

    /// The newest notes whose proof is pending.
    Result<std::vector<HistoryEntry>> withoutProof(Role role, qint64 most) const;
    Result<void> setProof(Role role, const QString &number, NoteProof proof) const;

private:
    Result<void> insert(Role role, qint64 place, const HistoryEntry &entry, NoteProof proof,
                        bool above) const;
    Result<std::optional<qint64>> edge(const char *sql, Role role) const;

    const Vault &m_vault;
};

} // namespace qujat::storage
