// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/journal/JournalRoutes.h"

#include "app/egov/journal/HistoryQuery.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace qujat::service::journal {
namespace {

using http::Call;
using http::Reply;
using qujat::journal::MerkleTree;
using qujat::journal::Receipt;
using storage::CommittedValue;
using storage::JournalStore;
using storage::StoredHead;

/// What of a leaf is opened for whoever asks.
using Shown = std::function<bool(const CommittedValue &)>;

Shown shownTo(HistoryEntry::Role role)
{
    const auto hidden = role == HistoryEntry::Role::Subject ? CommittedValue::Audience::Viewer
                                                            : CommittedValue::Audience::Subject;
    return [hidden](const CommittedValue &value) { return value.audience != hidden; };
}

/// "A valid document of this type, of a person over 18, was checked by this verifier."
bool isDataFree(const CommittedValue &value)
{
    static const QSet<QString> Names{
        QStringLiteral("viewerName"),    QStringLiteral("viewerOrganisation"),
        QStringLiteral("recipientKind"), QStringLiteral("documentType"),
        QStringLiteral("channel"),       QStringLiteral("check"),
        QStringLiteral("over18")};
    return Names.contains(value.name);
}

auto notFound(const char *field)
{
    return failure(FailureCode::ResourceNotFound, {{Detail::Field, QString::fromLatin1(field)}});
}

auto malformed(const char *field)
{
    return failure(FailureCode::RequestMalformed, {{Detail::Field, QString::fromLatin1(field)}});
}

QString textOf(const QByteArray &note)
{
    return QString::fromUtf8(note);
}

/// The size that the query names; nothing when it names none.
std::optional<std::uint64_t> sizeIn(const Call &call, const char *name)
{
    const auto text = call.query.value(QLatin1String(name));
    return text.isEmpty() ? std::nullopt : std::optional<std::uint64_t>(text.toULongLong());
}

/// The head of the size that the query names, else the newest.
Result<StoredHead> headIn(JournalStore &store, const Call &call)
{
    const auto size = sizeIn(call, "size");
    auto head = size ? store.headOfSize(*size) : store.newestHead();
    if (!head)
        return notFound("size");
    return std::move(*head);
}

Reply taggedReply(const Call &call, const QString &tag, const QJsonObject &body)
{
    const auto etag = '"' + tag.toUtf8() + '"';
    auto reply = call.headers.value("if-none-match") == etag ? Reply{304, {}, {}} : Reply::ok(body);
    reply.headers.append({"ETag", etag});
    return reply;
}

/// The receipt of the leaf at \a position under \a head, with what \a shown opens.
Result<Receipt> receiptOf(storage::Transaction &transaction, std::uint64_t position,
                          const StoredHead &head, const Shown &shown)
{
    JournalStore store(transaction);
    storage::JournalNodes nodes(transaction);
    const auto leaf = store.leaf(position);
    auto proof = MerkleTree(nodes, head.size).inclusionProof(position, head.size);
    if (!leaf || !proof)
        return failure(FailureCode::StorageFailed);
    Receipt receipt{*leaf, position, std::move(*proof), head.note, {}};
    if (const auto opening = store.opening(position)) {
        for (const auto &value : opening->values) {
            if (shown(value))
                receipt.openings.insert(value.name, opening->of(value));
        }
    }
    return receipt;
}

Result<Reply> consistency(storage::Transaction &transaction, const Call &call)
{
    JournalStore store(transaction);
    const auto newest = store.newestHead();
    if (!newest)
        return failure(FailureCode::StorageFailed);
    const auto from = sizeIn(call, "from").value_or(0);
    const auto to = sizeIn(call, "to").value_or(newest->size);
    if (to > newest->size)
        return malformed("to");
    if (from == 0 || from > to)
        return malformed("from");
    const auto head = store.headOfSize(to);
    if (!head)
        return notFound("to");
    if (!store.headOfSize(from))
        return notFound("from");
    storage::JournalNodes nodes(transaction);
    const auto proof = MerkleTree(nodes, to).consistencyProof(from, to);
    if (!proof)
        return failure(proof.error());
    return taggedReply(call, QStringLiteral("%1-%2").arg(from).arg(to),
                       {{QStringLiteral("from"), qint64(from)},
                        {QStringLiteral("to"), qint64(to)},
                        {QStringLiteral("proof"), qujat::journal::toJson(*proof)},
                        {QStringLiteral("checkpoint"), textOf(head->note)}});
}

Result<Reply> listReceipts(storage::Transaction &transaction, const Call &call)
{
    auto query = noteQueryOf(call);
    if (!query)
        return failure(query.error());
    const int page = query->limit++; // one more tells whether there is a next page
    JournalStore store(transaction);
    const auto head = headIn(store, call);
    if (!head)
        return failure(head.error());
    auto notes = storage::NoteStore(transaction).find(*query);
    const bool more = static_cast<int>(notes.size()) > page;
    if (more)
        notes.pop_back();
    QJsonArray items;
    for (const auto &note : notes) {
        const auto position = store.positionOf(note.entry.number);
        if (!position)
            return failure(FailureCode::StorageFailed);
        if (*position >= head->size)
            continue;
        const auto receipt = receiptOf(transaction, *position, *head, shownTo(note.entry.role));
        if (!receipt)
            return failure(receipt.error());
        const auto whole = receipt->toJsonObject();
        QJsonObject item{{QStringLiteral("number"), note.entry.number}};
        for (const auto *member : {"leaf", "index", "proof", "openings"})
            item.insert(QLatin1String(member), whole.value(QLatin1String(member)));
        items.append(item);
    }
    QJsonObject body{{QStringLiteral("checkpoint"), textOf(head->note)},
                     {QStringLiteral("items"), items}};
    if (more)
        body.insert(QStringLiteral("next"), QString::number(notes.back().position));
    return Reply::ok(body);
}

/// The receipt of the note in the path, for the role in which the account has it; \a dataFree: for
/// the third party only, with nothing of the person opened.
Result<Reply> oneReceipt(storage::Transaction &transaction, const Call &call, bool dataFree)
{
    using Role = HistoryEntry::Role;
    const auto number = call.parameter("number");
    const auto roles = storage::NoteStore(transaction).rolesIn(number, call.caller().person.iin);
    const bool isViewer = std::ranges::find(roles, Role::Viewer) != roles.end();
    JournalStore store(transaction);
    const auto position = store.positionOf(number);
    if (roles.empty() || !position || (dataFree && !isViewer))
        return notFound("number");
    const auto size = sizeIn(call, "size");
    const auto head = size ? store.headOfSize(*size) : store.headCovering(*position);
    if (!head || *position >= head->size)
        return notFound("size");
    const auto role = isViewer ? Role::Viewer : Role::Subject;
    const auto receipt =
        receiptOf(transaction, *position, *head, dataFree ? Shown(isDataFree) : shownTo(role));
    if (!receipt)
        return failure(receipt.error());
    const auto opened = dataFree ? QStringLiteral("dataFree") : qujat::nameOf(role);
    return taggedReply(call, QStringLiteral("%1-%2-%3").arg(number).arg(head->size).arg(opened),
                       receipt->toJsonObject());
}

} // namespace

void addJournalRoutes(http::Router &router, const Journal &journal, const storage::Store &store)
{
    router.on("getJournalHead", [&journal](const Call &) -> Result<Reply> {
        return Reply::ok({{QStringLiteral("checkpoint"), textOf(journal.head())}});
    });
    const auto reading = [&](const char *operation, auto function) {
        router.on(operation, [&store, function](const Call &call) {
            return store.read([&](storage::Transaction &transaction) -> Result<Reply> {
                return function(transaction, call);
            });
        });
    };
    reading("getJournalConsistency", consistency);
    reading("listJournalReceipts", listReceipts);
    reading("getJournalReceipt", [](storage::Transaction &transaction, const Call &call) {
        return oneReceipt(transaction, call, false);
    });
    reading("getDataFreeReceipt", [](storage::Transaction &transaction, const Call &call) {
        return oneReceipt(transaction, call, true);
    });
}

} // namespace qujat::service::journal
