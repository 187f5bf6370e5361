// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/ViewingStore.h"

#include "app/egov/storage/NoteStore.h"

namespace qujat::service::storage {
namespace {

#define QUJAT_VIEWING_COLUMNS                                                                      \
    "SELECT id, number, access, holder, subject, type, viewer, viewer_name, viewer_organisation,"  \
    " viewer_kind, channel, opened_at, expires_at, closed_at,"                                     \
    " request_key, request_hash FROM viewing "

std::optional<StoredViewing> viewingFrom(Statement &row)
{
    if (!row.next())
        return std::nullopt;
    const auto holder = row.iin(3);
    const auto subject = row.iin(4);
    const auto viewer = row.iin(6);
    if (!holder || !subject || !viewer)
        return std::nullopt;
    return StoredViewing{row.id<ViewingId>(0),
                         row.text(1),
                         row.id<GrantId>(2),
                         *holder,
                         *subject,
                         row.id<DocumentType>(5),
                         *viewer,
                         {row.text(7), row.text(8), recipientKindFromName(row.text(9))},
                         channelFromName(row.text(10)).value_or(HistoryEntry::Channel::Qr),
                         row.moment(11),
                         row.moment(12),
                         row.optionalMoment(13),
                         {row.text(14), row.bytes(15)}};
}

} // namespace

OpenAccess::State StoredViewing::stateAt(Timestamp now) const
{
    if (closedAt)
        return OpenAccess::State::Closed;
    return now < expiresAt ? OpenAccess::State::Open : OpenAccess::State::Expired;
}

ViewingStore::ViewingStore(Transaction &transaction)
    : m_connection(transaction.connection())
{
}

void ViewingStore::add(const StoredViewing &viewing)
{
    m_connection.run("INSERT INTO viewing (id, number, access, holder, subject, type, viewer,"
                     " viewer_name, viewer_organisation, viewer_kind, channel, opened_at,"
                     " expires_at, closed_at, request_key, request_hash)"
                     " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                     viewing.id, viewing.number, viewing.access, viewing.holder, viewing.subject,
                     viewing.type, viewing.viewer, viewing.shownViewer.name,
                     viewing.shownViewer.organisation, nameOf(viewing.shownViewer.kind),
                     nameOf(viewing.channel), viewing.openedAt, viewing.expiresAt, viewing.closedAt,
                     viewing.request.key, viewing.request.hash);
}

std::optional<StoredViewing> ViewingStore::find(const ViewingId &id)
{
    auto row = m_connection.query(QUJAT_VIEWING_COLUMNS "WHERE id = ?", id);
    return viewingFrom(row);
}

std::optional<StoredViewing> ViewingStore::findByRequest(const Iin &viewer,
                                                         const QString &requestKey)
{
    auto row = m_connection.query(QUJAT_VIEWING_COLUMNS "WHERE viewer = ? AND request_key = ?",
                                  viewer, requestKey);
    return viewingFrom(row);
}

std::vector<StoredViewing> ViewingStore::ofAccess(const GrantId &access)
{
    std::vector<StoredViewing> viewings;
    auto row =
        m_connection.query(QUJAT_VIEWING_COLUMNS "WHERE access = ? ORDER BY opened_at", access);
    while (auto viewing = viewingFrom(row))
        viewings.push_back(std::move(*viewing));
    return viewings;
}

void ViewingStore::close(const ViewingId &id, Timestamp at)
{
    m_connection.run("UPDATE viewing SET closed_at = ? WHERE id = ? AND closed_at IS NULL", at, id);
}

std::vector<StoredViewing> ViewingStore::closeAllOf(const GrantId &access, Timestamp at)
{
    std::vector<StoredViewing> ended;
    for (auto &viewing : ofAccess(access)) {
        if (viewing.stateAt(at) != OpenAccess::State::Open)
            continue;
        close(viewing.id, at);
        viewing.closedAt = at;
        ended.push_back(std::move(viewing));
    }
    return ended;
}

} // namespace qujat::service::storage
