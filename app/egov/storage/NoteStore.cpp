// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/NoteStore.h"

#include "core/crypto/Random.h"

namespace qujat::service::storage {
namespace {

constexpr int SaltSize = 16;

HistoryEntry::Role roleFrom(const QString &name)
{
    return name == nameOf(HistoryEntry::Role::Viewer) ? HistoryEntry::Role::Viewer
                                                      : HistoryEntry::Role::Subject;
}

} // namespace

struct NoteStore::Row {
    QString number;
    const Iin &account;
    HistoryEntry::Role role;
    const Iin &subject;
    Timestamp at;
    QString kind;
    std::optional<DocumentType> documentType;
    HistoryEntry::Channel channel;
    QString purpose;
    std::optional<Viewer> viewer;
    std::optional<QString> subjectInitials;
    std::optional<GrantId> access;
    std::optional<QString> recipientKind;
};

NoteStore::NoteStore(Transaction &transaction)
    : m_connection(transaction.connection())
{
}

QString NoteStore::addViewing(const ViewingNote &note)
{
    Row row{nextNumber(note.at),
            note.holder,
            HistoryEntry::Role::Subject,
            note.subject,
            note.at,
            QStringLiteral("viewing"),
            note.documentType,
            note.channel,
            note.purpose,
            note.shownViewer,
            std::nullopt,
            note.access,
            nameOf(note.shownViewer.kind)};
    insert(row);
    if (note.subject != note.holder) {
        const Row ofChild{row.number,
                          note.subject,
                          row.role,
                          row.subject,
                          row.at,
                          row.kind,
                          row.documentType,
                          row.channel,
                          row.purpose,
                          row.viewer,
                          row.subjectInitials,
                          row.access,
                          row.recipientKind};
        insert(ofChild);
    }
    const Row ofViewer{row.number,       note.viewer,  HistoryEntry::Role::Viewer, note.subject,
                       row.at,           row.kind,     row.documentType,           row.channel,
                       row.purpose,      std::nullopt, note.subjectInitials,       std::nullopt,
                       row.recipientKind};
    insert(ofViewer);
    return row.number;
}

QString NoteStore::add(const AccountNote &note)
{
    const Row row{nextNumber(note.at),
                  note.account,
                  HistoryEntry::Role::Subject,
                  note.subject,
                  note.at,
                  note.kind,
                  note.documentType,
                  note.channel,
                  QString(),
                  note.viewer,
                  std::nullopt,
                  note.access,
                  note.viewer ? std::optional(nameOf(note.viewer->kind)) : std::nullopt};
    insert(row);
    return row.number;
}

void NoteStore::insert(const Row &row)
{
    const auto viewerName = row.viewer ? std::optional(row.viewer->name) : std::nullopt;
    const auto viewerOrganisation =
        row.viewer ? std::optional(row.viewer->organisation) : std::nullopt;
    m_connection.run("INSERT INTO note (number, account, role, subject, at, kind, document_type,"
                     " channel, purpose, recipient_kind, viewer_name, viewer_organisation,"
                     " subject_initials, access, salt) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                     row.number, row.account, nameOf(row.role), row.subject, row.at, row.kind,
                     row.documentType, nameOf(row.channel), row.purpose, row.recipientKind,
                     viewerName, viewerOrganisation, row.subjectInitials, row.access,
                     crypto::randomBytes(SaltSize));
}

std::vector<StoredNote> NoteStore::find(const NoteQuery &query)
{
    std::vector<StoredNote> notes;
    auto row = m_connection.query(
        "SELECT position, number, at, kind, document_type, channel, purpose, recipient_kind,"
        " viewer_name, viewer_organisation, subject_initials, access, role FROM note"
        " WHERE account = ?1 AND role = ?2 AND (?3 IS NULL OR document_type = ?3)"
        " AND (?4 IS NULL OR position < ?4) ORDER BY position DESC LIMIT ?5",
        query.account, nameOf(query.role), query.type, query.before, query.limit);
    while (row.next()) {
        StoredNote note;
        note.position = row.number(0);
        note.entry.number = row.text(1);
        note.entry.at = row.moment(2);
        note.entry.kind = row.text(3);
        if (!row.isNull(4))
            note.entry.documentType = row.id<DocumentType>(4);
        note.entry.channel = channelFromName(row.text(5)).value_or(HistoryEntry::Channel::App);
        note.entry.purpose = row.text(6);
        const auto kind = recipientKindFromName(row.text(7));
        note.entry.role = roleFrom(row.text(12));
        if (!row.isNull(8))
            note.entry.viewer = Viewer{row.text(8), row.text(9), kind};
        note.entry.subjectInitials = row.text(10);
        if (!row.isNull(11))
            note.access = row.id<GrantId>(11);
        notes.push_back(std::move(note));
    }
    return notes;
}

int NoteStore::countOfNumber(const QString &number)
{
    auto row = m_connection.query("SELECT count(*) FROM note WHERE number = ?", number);
    return row.next() ? static_cast<int>(row.number(0)) : 0;
}

QString NoteStore::nextNumber(Timestamp at)
{
    qint64 value = 0;
    if (auto row = m_connection.query("INSERT INTO counter (name, value) VALUES ('note', 1)"
                                      " ON CONFLICT (name) DO UPDATE SET value = counter.value + 1"
                                      " RETURNING value");
        row.next()) {
        value = row.number(0);
        row.finish();
    }
    return almatyDate(at).toString(QStringLiteral("yyyyMMdd-"))
        + QStringLiteral("%1").arg(value, 6, 10, QLatin1Char('0'));
}

QString nameOf(RecipientKind kind)
{
    switch (kind) {
    case RecipientKind::Individual:
        return QStringLiteral("individual");
    case RecipientKind::LegalEntity:
        return QStringLiteral("legalEntity");
    case RecipientKind::GovernmentAgency:
        return QStringLiteral("governmentAgency");
    }
    Q_UNREACHABLE();
}

RecipientKind recipientKindFromName(const QString &name)
{
    for (const auto kind : {RecipientKind::LegalEntity, RecipientKind::GovernmentAgency}) {
        if (name == nameOf(kind))
            return kind;
    }
    return RecipientKind::Individual;
}

} // namespace qujat::service::storage
