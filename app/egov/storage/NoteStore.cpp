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
    HistoryEntry::Role role = HistoryEntry::Role::Subject;
    const Iin &subject;
    Timestamp at{};
    QString kind;
    std::optional<DocumentType> documentType;
    HistoryEntry::Channel channel = HistoryEntry::Channel::App;
    QString purpose{};
    std::optional<RecipientKind> recipientKind{};
    std::optional<Viewer> viewer{};
    std::optional<QString> subjectInitials{};
    std::optional<GrantId> access{};
    std::optional<QString> deviceName{};
    std::optional<QString> reason{};
};

NoteStore::NoteStore(Transaction &transaction)
    : m_transaction(transaction)
    , m_connection(transaction.connection())
{
}

QString NoteStore::addViewing(const ViewingNote &note)
{
    const QString number = nextNumber(note.at);
    const auto rowFor = [&](const Iin &account, HistoryEntry::Role role) {
        return Row{.number = number,
                   .account = account,
                   .role = role,
                   .subject = note.subject,
                   .at = note.at,
                   .kind = QStringLiteral("viewing"),
                   .documentType = note.documentType,
                   .channel = note.channel,
                   .purpose = note.purpose,
                   .recipientKind = note.shownViewer.kind};
    };
    std::vector<Iin> accounts{note.holder};
    if (note.subject != note.holder)
        accounts.push_back(note.subject);
    for (const auto &account : accounts) {
        auto row = rowFor(account, HistoryEntry::Role::Subject);
        row.viewer = note.shownViewer;
        row.access = note.access;
        insert(row);
    }
    auto row = rowFor(note.viewer, HistoryEntry::Role::Viewer);
    row.subjectInitials = note.subjectInitials;
    insert(row);
    return number;
}

QString NoteStore::add(const AccountNote &note)
{
    Row row{.number = nextNumber(note.at),
            .account = note.account,
            .subject = note.subject,
            .at = note.at,
            .kind = note.kind,
            .documentType = note.documentType,
            .channel = note.channel};
    row.viewer = note.viewer;
    row.access = note.access;
    if (note.viewer)
        row.recipientKind = note.viewer->kind;
    if (!note.deviceName.isEmpty())
        row.deviceName = note.deviceName;
    if (!note.reason.isEmpty())
        row.reason = note.reason;
    insert(row);
    return row.number;
}

void NoteStore::insert(const Row &row)
{
    std::optional<QString> recipientKind;
    if (row.recipientKind)
        recipientKind = nameOf(*row.recipientKind);
    std::optional<QString> viewerName;
    std::optional<QString> viewerOrganisation;
    if (row.viewer) {
        viewerName = row.viewer->name;
        viewerOrganisation = row.viewer->organisation;
    }
    m_connection.run("INSERT INTO note (number, account, role, subject, at, kind, document_type,"
                     " channel, purpose, recipient_kind, viewer_name, viewer_organisation,"
                     " subject_initials, access, device_name, reason, salt)"
                     " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                     row.number, row.account, nameOf(row.role), row.subject, row.at, row.kind,
                     row.documentType, nameOf(row.channel), row.purpose, recipientKind, viewerName,
                     viewerOrganisation, row.subjectInitials, row.access, row.deviceName,
                     row.reason, crypto::randomBytes(SaltSize));
    m_transaction.announceNote({row.number, row.account.text(), row.role, row.kind, row.at});
}

std::vector<StoredNote> NoteStore::find(const NoteQuery &query)
{
    std::vector<StoredNote> notes;
    std::optional<QString> role;
    if (query.role)
        role = nameOf(*query.role);
    auto row = m_connection.query(
        "SELECT position, number, at, kind, document_type, channel, purpose, recipient_kind,"
        " viewer_name, viewer_organisation, subject_initials, access, role, device_name, reason"
        " FROM note WHERE account = ?1 AND (?2 IS NULL OR role = ?2) AND (?3 IS NULL OR "
        "document_type = ?3)"
        " AND (?4 IS NULL OR position < ?4) ORDER BY position DESC LIMIT ?5",
        query.account, role, query.type, query.before, query.limit);
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
        if (!row.isNull(7))
            note.recipientKind = recipientKindFromName(row.text(7));
        note.entry.role = roleFrom(row.text(12));
        if (!row.isNull(8))
            note.entry.viewer = Viewer{row.text(8), row.text(9),
                                       note.recipientKind.value_or(RecipientKind::Individual)};
        note.entry.subjectInitials = row.text(10);
        if (!row.isNull(11))
            note.access = row.id<GrantId>(11);
        note.deviceName = row.text(13);
        note.reason = row.text(14);
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
