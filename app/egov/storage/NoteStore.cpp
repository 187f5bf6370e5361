// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/NoteStore.h"

#include <QStringList>

namespace qujat::service::storage {
namespace {

using Audience = CommittedValue::Audience;

HistoryEntry::Role roleFrom(const QString &name)
{
    return name == nameOf(HistoryEntry::Role::Viewer) ? HistoryEntry::Role::Viewer
                                                      : HistoryEntry::Role::Subject;
}

/// Names of committed values, as the contract lists them (Openings).
namespace name {
const auto Subject = QStringLiteral("subject");
const auto Holder = QStringLiteral("holder");
const auto Viewer = QStringLiteral("viewer");
const auto ViewerName = QStringLiteral("viewerName");
const auto ViewerOrganisation = QStringLiteral("viewerOrganisation");
const auto RecipientKind = QStringLiteral("recipientKind");
const auto SubjectInitials = QStringLiteral("subjectInitials");
const auto DocumentType = QStringLiteral("documentType");
const auto Channel = QStringLiteral("channel");
const auto Purpose = QStringLiteral("purpose");
const auto AccessId = QStringLiteral("accessId");
const auto DeviceName = QStringLiteral("deviceName");
const auto Reason = QStringLiteral("reason");
const auto Check = QStringLiteral("check");
const auto Over18 = QStringLiteral("over18");
} // namespace name

QString truth(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

#define QUJAT_NOTE_COLUMNS                                                                         \
    "SELECT position, number, at, kind, document_type, channel, purpose, recipient_kind,"          \
    " viewer_name, viewer_organisation, subject_initials, access, role, device_name, reason"       \
    " FROM note "

StoredNote noteFrom(const Statement &row)
{
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
    note.entry.deviceName = row.text(13);
    note.entry.reason = row.text(14);
    return note;
}

} // namespace

struct NoteStore::Row {
    QString number;
    QString account;
    HistoryEntry::Role role = HistoryEntry::Role::Subject;
    const Iin &subject;
    Timestamp at{};
    QString kind;
    std::optional<DocumentType> documentType;
    HistoryEntry::Channel channel = HistoryEntry::Channel::App;
    QString purpose{};
    std::optional<RecipientKind> recipientKind{};
    std::optional<Viewer> viewer{};
    std::optional<QString> viewerAccount{};
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
    const auto &viewer = note.shownViewer;
    const auto number = JournalWriter::append(
        m_transaction,
        {note.at,
         QStringLiteral("viewing"),
         {{name::Subject, note.subject.text(), Audience::Subject},
          {name::Holder, note.holder.text(), Audience::Subject},
          {name::Viewer, note.viewerAccount, Audience::Viewer},
          {name::ViewerName, viewer.name, Audience::Both},
          {name::ViewerOrganisation, viewer.organisation, Audience::Both},
          {name::RecipientKind, nameOf(viewer.kind), Audience::Both},
          {name::SubjectInitials, note.subjectInitials, Audience::Both},
          {name::DocumentType, note.documentType.text(), Audience::Both},
          {name::Channel, nameOf(note.channel), Audience::Both},
          {name::Purpose, note.purpose, Audience::Both},
          {name::AccessId, note.access ? note.access->text() : QString(), Audience::Subject},
          // A document that did not pass every check is not shown, and there is no viewing.
          {name::Check, QStringLiteral("valid"), Audience::Both},
          {name::Over18, note.over18 ? truth(*note.over18) : QString(), Audience::Both}}});
    const auto rowFor = [&](const QString &account, HistoryEntry::Role role) {
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
    QStringList accounts{note.holder.text()};
    if (note.subject != note.holder)
        accounts.append(note.subject.text());
    for (const auto &account : accounts) {
        auto row = rowFor(account, HistoryEntry::Role::Subject);
        row.viewer = note.shownViewer;
        row.access = note.access;
        insert(row);
    }
    auto row = rowFor(note.viewerAccount, HistoryEntry::Role::Viewer);
    row.subjectInitials = note.subjectInitials;
    insert(row);
    return number;
}

QString NoteStore::add(const AccountNote &note)
{
    JournalEvent event{note.at,
                       note.kind,
                       {{name::Subject, note.subject.text(), Audience::Subject},
                        {name::Channel, nameOf(note.channel), Audience::Subject},
                        {name::Purpose, note.purpose, Audience::Subject},
                        {name::DeviceName, note.deviceName, Audience::Subject},
                        {name::Reason, note.reason, Audience::Subject}}};
    if (note.account != note.subject)
        event.values.push_back({name::Holder, note.account.text(), Audience::Subject});
    if (note.documentType)
        event.values.push_back({name::DocumentType, note.documentType->text(), Audience::Subject});
    if (note.access)
        event.values.push_back({name::AccessId, note.access->text(), Audience::Subject});
    if (note.viewer) {
        event.values.push_back({name::ViewerName, note.viewer->name, Audience::Subject});
        event.values.push_back(
            {name::ViewerOrganisation, note.viewer->organisation, Audience::Subject});
        event.values.push_back({name::RecipientKind, nameOf(note.viewer->kind), Audience::Subject});
    }
    if (!note.viewerAccount.isEmpty())
        event.values.push_back({name::Viewer, note.viewerAccount, Audience::Viewer});
    event.values.insert(event.values.end(), note.committed.begin(), note.committed.end());
    Row row{.number = JournalWriter::append(m_transaction, event),
            .account = note.account.text(),
            .subject = note.subject,
            .at = note.at,
            .kind = note.kind,
            .documentType = note.documentType,
            .channel = note.channel,
            .purpose = note.purpose};
    row.viewer = note.viewer;
    row.access = note.access;
    if (note.viewer)
        row.recipientKind = note.viewer->kind;
    if (!note.viewerAccount.isEmpty())
        row.viewerAccount = note.viewerAccount;
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
                     " subject_initials, access, device_name, reason, viewer_account)"
                     " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                     row.number, row.account, nameOf(row.role), row.subject, row.at, row.kind,
                     row.documentType, nameOf(row.channel), row.purpose, recipientKind, viewerName,
                     viewerOrganisation, row.subjectInitials, row.access, row.deviceName,
                     row.reason, row.viewerAccount);
    m_transaction.announceNote({row.number, row.account, row.role, row.kind, row.at});
}

std::vector<StoredNote> NoteStore::find(const NoteQuery &query)
{
    std::vector<StoredNote> notes;
    std::optional<QString> role;
    if (query.role)
        role = nameOf(*query.role);
    auto row = m_connection.query(
        QUJAT_NOTE_COLUMNS
        "WHERE account = ?1 AND (?2 IS NULL OR role = ?2) AND (?3 IS NULL OR document_type = ?3)"
        " AND (?4 IS NULL OR position < ?4) ORDER BY position DESC LIMIT ?5",
        query.account, role, query.type, query.before, query.limit);
    while (row.next())
        notes.push_back(noteFrom(row));
    return notes;
}

std::optional<StoredNote> NoteStore::find(const Iin &account, const QString &number)
{
    auto row = m_connection.query(QUJAT_NOTE_COLUMNS "WHERE account = ? AND number = ? LIMIT 1",
                                  account, number);
    if (!row.next())
        return std::nullopt;
    return noteFrom(row);
}

int NoteStore::countOfNumber(const QString &number)
{
    auto row = m_connection.query("SELECT count(*) FROM note WHERE number = ?", number);
    return row.next() ? static_cast<int>(row.number(0)) : 0;
}

void NoteStore::addRefusedTry(const RefusedTry &refused)
{
    JournalEvent event{refused.at,
                       refused.kind,
                       {{name::Viewer, refused.viewerAccount, Audience::Viewer},
                        {name::ViewerName, refused.viewer.name, Audience::Both},
                        {name::ViewerOrganisation, refused.viewer.organisation, Audience::Both},
                        {name::RecipientKind, nameOf(refused.viewer.kind), Audience::Both},
                        {name::Purpose, refused.purpose, Audience::Both},
                        {name::Reason, refused.reason, Audience::Both}}};
    if (refused.channel)
        event.values.push_back({name::Channel, nameOf(*refused.channel), Audience::Both});
    if (refused.access)
        event.values.push_back({name::AccessId, refused.access->text(), Audience::Subject});
    if (refused.subject)
        event.values.push_back({name::Subject, refused.subject->text(), Audience::Subject});
    JournalWriter::append(m_transaction, event);
}

bool NoteStore::hasRefusal(const AccountNote &note)
{
    return m_connection
        .query("SELECT 1 FROM note WHERE kind = 'refusedViewing' AND access = ?"
               " AND viewer_account = ? AND account = ? AND reason = ? LIMIT 1",
               note.access, note.viewerAccount, note.account, note.reason)
        .next();
}

std::vector<HistoryEntry::Role> NoteStore::rolesIn(const QString &number, const Iin &account)
{
    std::vector<HistoryEntry::Role> roles;
    auto row = m_connection.query("SELECT role FROM note WHERE number = ? AND account = ?", number,
                                  account);
    while (row.next())
        roles.push_back(roleFrom(row.text(0)));
    return roles;
}

int NoteStore::bringIntoJournal()
{
    int events = 0;
    JournalEvent event;
    QString number;
    const auto close = [&] {
        if (number.isEmpty())
            return;
        JournalWriter::append(m_transaction, event, number);
        ++events;
    };
    // The notes of one event were written together.
    auto row = m_connection.query(
        "SELECT number, account, role, subject, at, kind, document_type, channel, purpose,"
        " recipient_kind, viewer_name, viewer_organisation, subject_initials, access, device_name,"
        " reason FROM note ORDER BY position");
    while (row.next()) {
        const bool ofViewer = roleFrom(row.text(2)) == HistoryEntry::Role::Viewer;
        const auto kind = row.text(5);
        const auto shared = kind == u"viewing" ? Audience::Both : Audience::Subject;
        if (row.text(0) != number) {
            close();
            number = row.text(0);
            event = {row.moment(4),
                     kind,
                     {{name::Subject, row.text(3), Audience::Subject},
                      {name::DocumentType, row.text(6), shared},
                      {name::Channel, row.text(7), shared},
                      {name::Purpose, row.text(8), shared},
                      {name::RecipientKind, row.text(9), shared},
                      {name::ViewerName, row.text(10), shared},
                      {name::ViewerOrganisation, row.text(11), shared},
                      {name::AccessId, row.text(13), Audience::Subject},
                      {name::DeviceName, row.text(14), Audience::Subject},
                      {name::Reason, row.text(15), Audience::Subject}}};
            if (row.text(1) != row.text(3))
                event.values.push_back({name::Holder, row.text(1), Audience::Subject});
        }
        if (ofViewer) {
            event.values.push_back({name::Viewer, row.text(1), Audience::Viewer});
            event.values.push_back({name::SubjectInitials, row.text(12), Audience::Both});
        }
    }
    close();
    return events;
}

QString systemAccount(const QString &code)
{
    return QStringLiteral("system:") + code;
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
