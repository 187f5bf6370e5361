// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/HistoryStore.h"

#include <algorithm>

namespace qujat::storage {
namespace {

#define NOTE_COLUMNS                                                                               \
    "number, at, kind, document_type, channel, purpose, viewer_name, viewer_organisation,"         \
    " viewer_kind, subject_initials, device_name, reason, proof"

KeptNote readNote(const Statement &statement, HistoryEntry::Role role)
{
    KeptNote note;
    auto &entry = note.entry;
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
    entry.deviceName = statement.text(10);
    entry.reason = statement.text(11);
    note.proof = static_cast<NoteProof>(statement.number(12));
    return note;
}

Result<std::vector<KeptNote>> readAll(Statement &statement, HistoryEntry::Role role)
{
    std::vector<KeptNote> notes;
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return failure(row.error());
        if (!*row)
            return notes;
        notes.push_back(readNote(statement, role));
    }
}

qint64 numberOf(HistoryEntry::Role role)
{
    return static_cast<qint64>(role);
}

void bindType(Statement &statement, const std::optional<DocumentType> &type)
{
    if (type)
        statement.bind(type->text());
    else
        statement.bindNull();
}

} // namespace

HistoryStore::HistoryStore(const Vault &vault)
    : m_vault(vault)
{
}

Result<std::optional<qint64>> HistoryStore::edge(const char *sql, Role role) const
{
    auto statement = m_vault.database().prepare(sql);
    const auto row = statement.bind(numberOf(role)).next();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<qint64>();
    return std::optional<qint64>(statement.number(0));
}

Result<void> HistoryStore::insert(Role role, qint64 place, const HistoryEntry &entry,
                                  NoteProof proof, bool above) const
{
    const auto &database = m_vault.database();
    auto nearest = database.prepare(above ? "SELECT max(type_place) + 1 FROM history"
                                            " WHERE role = ? AND document_type IS ?"
                                          : "SELECT min(type_place) - 1 FROM history"
                                            " WHERE role = ? AND document_type IS ?");
    nearest.bind(numberOf(role));
    bindType(nearest, entry.documentType);
    if (const auto row = nearest.next(); !row)
        return failure(row.error());
    const qint64 typePlace = nearest.isNull(0) ? 0 : nearest.number(0);

    auto statement = database.prepare("INSERT INTO history (role, place, type_place, " NOTE_COLUMNS
                                      ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    statement.bind(numberOf(role))
        .bind(place)
        .bind(typePlace)
        .bind(entry.number)
        .bind(entry.at)
        .bind(entry.kind);
    bindType(statement, entry.documentType);
    statement.bind(static_cast<qint64>(entry.channel)).bind(entry.purpose);
    if (entry.viewer) {
        statement.bind(entry.viewer->name)
            .bind(entry.viewer->organisation)
            .bind(static_cast<qint64>(entry.viewer->kind));
    } else {
        statement.bindNull().bindNull().bindNull();
    }
    return statement.bind(entry.subjectInitials)
        .bind(entry.deviceName)
        .bind(entry.reason)
        .bind(static_cast<qint64>(proof))
        .run();
}

Result<void> HistoryStore::addNewer(Role role, const std::vector<HistoryEntry> &entries) const
{
    Transaction transaction(m_vault.database());
    const auto top =
        edge("SELECT place FROM history WHERE role = ? ORDER BY place DESC LIMIT 1", role);
    if (!top)
        return failure(top.error());
    qint64 place = top->value_or(-1);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (auto done = insert(role, ++place, *entry, NoteProof::Pending, true); !done)
            return done;
    }
    return transaction.commit();
}

Result<void> HistoryStore::addOlder(Role role, const std::vector<HistoryEntry> &entries) const
{
    Transaction transaction(m_vault.database());
    const auto bottom =
        edge("SELECT place FROM history WHERE role = ? ORDER BY place LIMIT 1", role);
    if (!bottom)
        return failure(bottom.error());
    qint64 place = bottom->value_or(0);
    for (const auto &entry : entries) {
        if (auto done = insert(role, --place, entry, NoteProof::Pending, false); !done)
            return done;
    }
    return transaction.commit();
}

Result<void> HistoryStore::addAbove(Role role, const QString &below,
                                    const HistoryEntry &entry) const
{
    const auto &database = m_vault.database();
    Transaction transaction(database);
    auto found = database.prepare("SELECT place FROM history WHERE role = ? AND number = ?");
    const auto isKept = found.bind(numberOf(role)).bind(below).next();
    if (!isKept)
        return failure(isKept.error());
    if (!*isKept)
        return failure(FailureCode::StorageFailed);
    const qint64 place = found.number(0);

    auto reading = database.prepare("SELECT " NOTE_COLUMNS " FROM history WHERE role = ?"
                                    " AND place > ? ORDER BY place");
    reading.bind(numberOf(role)).bind(place);
    const auto newer = readAll(reading, role);
    if (!newer)
        return failure(newer.error());
    if (auto removed = database.prepare("DELETE FROM history WHERE role = ? AND place > ?")
                           .bind(numberOf(role))
                           .bind(place)
                           .run();
        !removed)
        return removed;
    qint64 next = place;
    if (auto done = insert(role, ++next, entry, NoteProof::Pending, true); !done)
        return done;
    for (const auto &note : *newer) {
        if (auto done = insert(role, ++next, note.entry, note.proof, true); !done)
            return done;
    }
    return transaction.commit();
}

Result<qint64> HistoryStore::count(Role role, const Filter &filter) const
{
    // Each side alone, since the engine goes straight to one end of an index, not to both at once.
    auto statement = m_vault.database().prepare(
        filter ? "SELECT (SELECT max(type_place) FROM history WHERE role = ?1 AND document_type ="
                 " ?2) - (SELECT min(type_place) FROM history WHERE role = ?1 AND document_type ="
                 " ?2) + 1"
               : "SELECT (SELECT max(place) FROM history WHERE role = ?1)"
                 " - (SELECT min(place) FROM history WHERE role = ?1) + 1");
    statement.bind(numberOf(role));
    if (filter)
        statement.bind(filter->text());
    const auto row = statement.next();
    if (!row)
        return failure(row.error());
    return statement.isNull(0) ? 0 : statement.number(0);
}

Result<std::vector<KeptNote>> HistoryStore::page(Role role, const Filter &filter, qint64 firstRow,
                                                 qint64 most) const
{
    auto statement = m_vault.database().prepare(
        filter ? "SELECT " NOTE_COLUMNS " FROM history WHERE role = ?1 AND document_type = ?2"
                 " AND type_place <= (SELECT max(type_place) FROM history WHERE role = ?1"
                 " AND document_type = ?2) - ?3 ORDER BY type_place DESC LIMIT ?4"
               : "SELECT " NOTE_COLUMNS " FROM history WHERE role = ?1"
                 " AND place <= (SELECT max(place) FROM history WHERE role = ?1) - ?2"
                 " ORDER BY place DESC LIMIT ?3");
    statement.bind(numberOf(role));
    if (filter)
        statement.bind(filter->text());
    statement.bind(firstRow).bind(most);
    return readAll(statement, role);
}

Result<std::optional<KeptNote>> HistoryStore::find(Role role, const QString &number) const
{
    auto statement = m_vault.database().prepare("SELECT " NOTE_COLUMNS
                                                " FROM history WHERE role = ? AND number = ?");
    const auto row = statement.bind(numberOf(role)).bind(number).next();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<KeptNote>();
    return std::optional<KeptNote>(readNote(statement, role));
}

Result<std::optional<qint64>> HistoryStore::rowOf(Role role, const Filter &filter,
                                                  const QString &number) const
{
    auto statement = m_vault.database().prepare(
        filter ? "SELECT (SELECT max(type_place) FROM history WHERE role = ?1 AND document_type ="
                 " ?3) - type_place FROM history WHERE role = ?1 AND number = ?2"
                 " AND document_type = ?3"
               : "SELECT (SELECT max(place) FROM history WHERE role = ?1) - place FROM history"
                 " WHERE role = ?1 AND number = ?2");
    statement.bind(numberOf(role)).bind(number);
    if (filter)
        statement.bind(filter->text());
    const auto row = statement.next();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<qint64>();
    return std::optional<qint64>(statement.number(0));
}

Result<std::vector<DocumentType>> HistoryStore::types(Role role) const
{
    // From one type to the next along the index, instead of through all notes.
    auto statement = m_vault.database().prepare(
        "WITH RECURSIVE type (name) AS ("
        " SELECT min(document_type) FROM history WHERE role = ?1 AND document_type IS NOT NULL"
        " UNION ALL"
        " SELECT (SELECT min(document_type) FROM history WHERE role = ?1"
        " AND document_type > type.name) FROM type WHERE type.name IS NOT NULL)"
        " SELECT name FROM type WHERE name IS NOT NULL");
    statement.bind(numberOf(role));
    std::vector<DocumentType> types;
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return failure(row.error());
        if (!*row)
            return types;
        if (const auto type = DocumentType::parse(statement.text(0)))
            types.push_back(*type);
    }
}

Result<std::vector<HistoryEntry>> HistoryStore::withoutProof(Role role, qint64 most) const
{
    auto statement = m_vault.database().prepare(
        "SELECT " NOTE_COLUMNS
        " FROM history WHERE role = ? AND proof <> 1 ORDER BY proof, place DESC LIMIT ?");
    statement.bind(numberOf(role)).bind(most);
    auto notes = readAll(statement, role);
    if (!notes)
        return failure(notes.error());
    std::vector<HistoryEntry> entries;
    entries.reserve(notes->size());
    for (auto &note : *notes)
        entries.push_back(std::move(note.entry));
    return entries;
}

Result<void> HistoryStore::setProof(Role role, const QString &number, NoteProof proof) const
{
    return m_vault.database()
        .prepare("UPDATE history SET proof = ? WHERE role = ? AND number = ?")
        .bind(static_cast<qint64>(proof))
        .bind(numberOf(role))
        .bind(number)
        .run();
}

} // namespace qujat::storage
