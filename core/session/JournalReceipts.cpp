// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/JournalReceipts.h"

#include "core/egov/JournalCalls.h"
#include "core/session/NoteProof.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <utility>

namespace qujat::session {
namespace {

using Role = HistoryEntry::Role;
using Kind = JournalAlarm::Kind;

/// So many notes outside the listed pages are asked about one by one in a run.
constexpr qint64 MostAlone = 20;

/// What a receipt proves, against what is kept of its note.
class ReceiptCheck {
public:
    ReceiptCheck(const WatchState &watch, Role role, const journal::SignedHead &head)
        : m(watch)
        , m_role(role)
        , m_head(head)
    {
    }

    /// Keeps the receipt, or raises the alarm. A failure is the vault's.
    Result<void> look(const QString &number, const QByteArray &json) const
    {
        const auto note = m->core->vault()->history.find(m_role, number);
        if (!note)
            return failure(note.error());
        if (!*note)
            return {};
        const auto &entry = (*note)->entry;
        const auto receipt = journal::Receipt::fromJson(json);
        if (!receipt)
            return refuse(entry, json, QStringLiteral("receiptMalformed"));
        const auto keptJson = m->core->vault()->journal.receipt(m_role, number);
        if (!keptJson)
            return failure(keptJson.error());
        if (!keptJson->isEmpty()) {
            const auto kept = journal::Receipt::fromJson(*keptJson);
            if (kept && kept->leaf == receipt->leaf && kept->index == receipt->index)
                return {};
        }
        const auto head = journal::checkpointOf(receipt->checkpoint);
        if (!head || *head != m_head.checkpoint)
            return refuse(entry, json, QStringLiteral("otherHead"));
        if (const auto verdict = journal::check(*receipt, *m->identity());
            verdict != journal::ReceiptVerdict::Valid)
            return refuse(entry, json, journal::nameOf(verdict));
        if (const auto field = differenceBetween(entry, *receipt); !field.isEmpty())
            return refuse(entry, json, QStringLiteral("differs"), field);
        if (!keptJson->isEmpty())
            return refuse(entry, json, QStringLiteral("otherLeaf"));
        return keepUnlessBackdated(entry, *receipt);
    }

    /// The service has no leaf for a note: an alarm once the note is old enough.
    Result<void> missing(const HistoryEntry &entry) const
    {
        if (m_head.signedAt - entry.at <= m->stall())
            return {};
        auto evidence = evidenceOf(entry);
        evidence.insert(QStringLiteral("offeredHead"), signedHead());
        m->raise(Kind::LeafMissing, entry.number, evidence);
        return mark(entry, NoteProof::Problem);
    }

private:
    static QJsonObject evidenceOf(const HistoryEntry &entry)
    {
        return {{QStringLiteral("note"), noteAsEvidence(entry)}};
    }

    QString signedHead() const
    {
        const auto last = m->core->vault()->journal.lastHead();
        return last && *last ? QString::fromUtf8((*last)->checkpoint) : QString();
    }

    Result<void> refuse(const HistoryEntry &entry, const QByteArray &json, const QString &reason,
                        const QString &field = {}) const
    {
        auto evidence = evidenceOf(entry);
        evidence.insert(QStringLiteral("reason"), reason);
        if (!field.isEmpty())
            evidence.insert(QStringLiteral("field"), field);
        evidence.insert(QStringLiteral("receipt"), QString::fromUtf8(json));
        const auto kept = m->core->vault()->journal.receipt(m_role, entry.number);
        if (kept && !kept->isEmpty())
            evidence.insert(QStringLiteral("keptReceipt"), QString::fromUtf8(*kept));
        m->raise(Kind::NotProven, entry.number, evidence);
        return mark(entry, NoteProof::Problem);
    }

    Result<void> keepUnlessBackdated(const HistoryEntry &entry,
                                     const journal::Receipt &receipt) const
    {
        const auto &store = m->core->vault()->journal;
        const auto index = static_cast<qint64>(receipt.index);
        const auto json = QJsonDocument(receipt.toJsonObject()).toJson(QJsonDocument::Compact);
        const auto before = store.headUpTo(index);
        if (!before)
            return failure(before.error());
        const auto neighbours = store.neighbours(index);
        if (!neighbours)
            return failure(neighbours.error());
        if (isBackdated(entry.at, *before, *neighbours)) {
            auto evidence = evidenceOf(entry);
            evidence.insert(QStringLiteral("receipt"), QString::fromUtf8(json));
            if (*before) {
                evidence.insert(QStringLiteral("headBefore"),
                                QString::fromUtf8((*before)->checkpoint));
            }
            m->raise(Kind::Backdated, entry.number, evidence);
            return mark(entry, NoteProof::Problem);
        }
        if (auto kept = store.keepReceipt(m_role, entry.number, json, index); !kept)
            return kept;
        Q_EMIT m->q->proofChanged(m_role, entry.number);
        return {};
    }

    Result<void> mark(const HistoryEntry &entry, NoteProof proof) const
    {
        auto marked = m->core->vault()->history.setProof(m_role, entry.number, proof);
        Q_EMIT m->q->proofChanged(m_role, entry.number);
        return marked;
    }

    const WatchState &m;
    Role m_role;
    const journal::SignedHead &m_head;
};

bool isRefusal(const Failure &failure)
{
    return failure.code() == FailureCode::ResourceNotFound
        || failure.code() == FailureCode::RequestMalformed;
}

QCoro::Task<Result<void>> provePage(WatchState m, int opening, Role role, QString cursor,
                                    journal::SignedHead head)
{
    auto asking = m->core->call(egov::JournalReceiptsRequest{
        .role = role, .cursor = cursor, .size = static_cast<qint64>(head.checkpoint.size)});
    const auto page = co_await settled(asking);
    if (!m->isOpen(opening))
        co_return failure(FailureCode::Cancelled);
    if (!page)
        co_return failure(page.error());
    const ReceiptCheck check(m, role, head);
    for (const auto &item : page->items) {
        if (auto looked = check.look(item.number, item.receipt); !looked)
            co_return looked;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> proveAlone(WatchState m, int opening, HistoryEntry entry,
                                     journal::SignedHead head)
{
    auto asking = m->core->call(egov::JournalReceiptRequest{
        .number = entry.number, .size = static_cast<qint64>(head.checkpoint.size)});
    const auto reply = co_await settled(asking);
    if (!m->isOpen(opening))
        co_return failure(FailureCode::Cancelled);
    const ReceiptCheck check(m, entry.role, head);
    if (reply)
        co_return check.look(entry.number, reply->receipt);
    if (isRefusal(reply.error()))
        co_return check.missing(entry);
    co_return failure(reply.error());
}

} // namespace

QCoro::Task<Result<void>> proveNotes(WatchState m, int opening, journal::SignedHead head)
{
    Result<void> outcome;
    const auto note = [&outcome](Result<void> step) {
        if (!step && outcome)
            outcome = std::move(step);
    };
    auto pages = std::exchange(m->pages, {});
    for (const auto role : {Role::Subject, Role::Viewer}) {
        const std::pair newest(role, QString());
        if (std::ranges::find(pages, newest) == pages.end())
            pages.push_back(newest);
    }
    for (const auto &[role, cursor] : pages) {
        const auto count = m->core->vault()->history.count(role);
        if (count && *count == 0)
            continue;
        auto asking = provePage(m, opening, role, cursor, head);
        auto step = co_await std::move(asking);
        if (!m->isOpen(opening))
            co_return failure(FailureCode::Cancelled);
        if (!step && !cursor.isEmpty())
            m->pages.emplace_back(role, cursor); // for the next run
        // A refusal is left to the notes one by one, where it has a meaning.
        if (step || !isRefusal(step.error()))
            note(std::move(step));
    }
    for (const auto role : {Role::Subject, Role::Viewer}) {
        const auto entries = m->core->vault()->history.withoutProof(role, MostAlone);
        if (!entries)
            co_return failure(entries.error());
        for (const auto &entry : *entries) {
            auto asking = proveAlone(m, opening, entry, head);
            auto step = co_await std::move(asking);
            if (!m->isOpen(opening))
                co_return failure(FailureCode::Cancelled);
            note(std::move(step));
        }
    }
    co_return outcome;
}

bool isDataFreeReceipt(const QByteArray &json, const QString &number,
                       const journal::Identity &journal)
{
    static const QSet<QString> mayBeOpened{QStringLiteral("viewer"),
                                           QStringLiteral("viewerName"),
                                           QStringLiteral("viewerOrganisation"),
                                           QStringLiteral("recipientKind"),
                                           QStringLiteral("documentType"),
                                           QStringLiteral("check"),
                                           QStringLiteral("over18"),
                                           QStringLiteral("channel")};
    const auto receipt = journal::Receipt::fromJson(json);
    if (!receipt || journal::check(*receipt, journal) != journal::ReceiptVerdict::Valid)
        return false;
    const auto leaf = journal::Leaf::fromBytes(receipt->leaf);
    const auto names = receipt->openings.keys();
    return leaf->number() == number && leaf->kind() == QLatin1String("viewing")
        && receipt->openings.value(QStringLiteral("check")).value == QLatin1String("valid")
        && QSet<QString>(names.begin(), names.end()).subtract(mayBeOpened).isEmpty();
}

} // namespace qujat::session
