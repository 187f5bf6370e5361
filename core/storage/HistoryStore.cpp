// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/HistoryStore.h"

#include <algorithm>

namespace qujat::storage {

HistoryStore::HistoryStore(const Vault &vault)
    : m_vault(vault)
{
}

Result<void> HistoryStore::save(HistoryEntry::Role role,
                                const std::vector<HistoryEntry> &entries) const
{
    const auto &database = m_vault.database();
    Transaction transaction(database);
    if (auto done = database.prepare("DELETE FROM history WHERE role = ?")
                        .bind(static_cast<qint64>(role))
                        .run();
        !done)
        return done;
    const auto count = std::min(entries.size(), most);
    for (std::size_t i = 0; i < count; ++i) {
        const auto &entry = entries[i];
        auto insert = database.prepare("INSERT INTO history VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
        insert.bind(static_cast<qint64>(role))
            .bind(static_cast<qint64>(i))
            .bind(entry.number)
            .bind(entry.at)
            .bind(entry.kind);
        if (entry.documentType)
            insert.bind(entry.documentType->text());
        else
            insert.bindNull();
        insert.bind(static_cast<qint64>(entry.channel)).bind(entry.purpose);
        if (entry.viewer)
            insert.bind(entry.viewer->name)
                .bind(entry.viewer->organisation)
                .bind(static_cast<qint64>(entry.viewer->kind));
        else
            insert.bindNull().bindNull().bindNull();
        if (auto done = insert.bind(entry.subjectInitials).run(); !done)
            return done;
    }
    return transaction.commit();
}

Result<std::vector<HistoryEntry>> HistoryStore::load(HistoryEntry::Role role) const
{
    auto statement = m_vault.database().prepare(
        "SELECT number, at, kind, document_type, channel, purpose, viewer_name,"
        " viewer_organisation, viewer_kind, subject_initials"
        " FROM history WHERE role = ? ORDER BY position");
    statement.bind(static_cast<qint64>(role));
    std::vector<HistoryEntry> entries;
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return failure(row.error());
        if (!*row)
            return entries;
        HistoryEntry entry;
        entry.number = statement.text(0);
        entry.at = statement.time(1);
        entry.kind = statement.text(2);
        entry.role = role;
        if (!statement.isNull(3)) {
            if (const auto type = DocumentType::parse(statement.text(3)))
                entry.documentType = *type;
        }
        entry.channel = static_cast<HistoryEntry::Channel>(statement.number(4));
        entry.purpose = statement.text(5);
        if (!statement.isNull(6)) {
            entry.viewer = Viewer{statement.text(6), statement.text(7),
                                  static_cast<RecipientKind>(statement.number(8))};
        }
        entry.subjectInitials = statement.text(9);
        entries.push_back(std::move(entry));
    }
}

} // namespace qujat::storage
