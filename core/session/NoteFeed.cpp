// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/NoteFeed.h"

#include "core/egov/HistoryCalls.h"
#include "core/session/NoteProof.h"
#include "core/session/SessionCore.h"

#include <QSet>

#include <algorithm>

namespace qujat::session {
namespace {

using Role = HistoryEntry::Role;

/// How long notes are kept (default D-11): an older one may be gone from the list.
constexpr std::chrono::days NotesAreKept{3 * 365};

/// Where the next older page begins: a cursor after ">", or "end".
const QString OlderFact = QStringLiteral("history.older.%1");
const QByteArray End = QByteArrayLiteral("end");

Result<void> rememberOlder(const SessionCore &core, Role role, const QString &next)
{
    return core.vault()->vault->setFact(OlderFact.arg(nameOf(role)),
                                        next.isEmpty() ? End : '>' + next.toUtf8());
}

std::optional<QString> olderCursor(const SessionCore &core, Role role)
{
    const auto kept = core.vault()->vault->fact(OlderFact.arg(nameOf(role))).value_or(QByteArray());
    if (!kept.startsWith('>'))
        return std::nullopt;
    return QString::fromUtf8(kept.mid(1));
}

/// A list of the newest notes that reaches down to what is kept, or to the end.
class NewestList {
public:
    NewestList(const SessionCore &core, Role role, std::vector<HistoryEntry> listed, bool complete,
               const QString &newestBefore)
        : m_core(core)
        , m_store(core.vault()->history)
        , m_role(role)
        , m_listed(std::move(listed))
        , m_complete(complete)
        , m_newestBefore(newestBefore)
    {
    }

    /// Adds what is new to the vault and finds what contradicts.
    Result<void> merge(FetchedNotes &outcome)
    {
        if (auto done = addNew(outcome); !done)
            return done;
        return m_newestBefore.isEmpty() ? Result<void>() : findMissing(outcome);
    }

private:
    Result<void> addNew(FetchedNotes &outcome)
    {
        const auto count = m_store.count(m_role);
        if (!count)
            return failure(count.error());
        const bool empty = *count == 0;
        std::optional<QString> below; // the kept note right below the one looked at
        std::vector<HistoryEntry> top; // newest last
        for (auto entry = m_listed.rbegin(); entry != m_listed.rend(); ++entry) {
            const auto kept = m_store.find(m_role, entry->number);
            if (!kept)
                return failure(kept.error());
            if (*kept) {
                compare((*kept)->entry, *entry, outcome);
                below = entry->number;
                m_lowest = m_lowest.isEmpty() ? entry->number : m_lowest;
                continue;
            }
            if (!below && !empty)
                continue; // older than all that is kept: comes with the older pages
            outcome.grew = true;
            if (!below || isTop(*below) || !top.empty()) {
                top.push_back(*entry);
                continue;
            }
            if (auto added = m_store.addAbove(m_role, *below, *entry); !added)
                return added;
            below = entry->number;
        }
        std::ranges::reverse(top);
        return m_store.addNewer(m_role, top);
    }

    bool isTop(const QString &number) const
    {
        const auto row = m_store.rowOf(m_role, {}, number);
        return row && *row && **row == 0;
    }

    void compare(const HistoryEntry &kept, const HistoryEntry &listed, FetchedNotes &outcome) const
    {
        const auto before = noteAsEvidence(kept);
        const auto now = noteAsEvidence(listed);
        if (before == now)
            return;
        outcome.contradictions.push_back(
            {JournalAlarm::Kind::NoteChanged, kept.number,
             QJsonObject{{QStringLiteral("kept"), before}, {QStringLiteral("listed"), now}}});
    }

    /// What was kept when the list was asked for and lies in its range must be in it.
    Result<void> findMissing(FetchedNotes &outcome) const
    {
        const auto first = m_store.rowOf(m_role, {}, m_newestBefore);
        if (!first || !*first)
            return first ? Result<void>() : Result<void>(failure(first.error()));
        qint64 past = **first; // the row after the last that must be listed
        if (m_complete) {
            const auto count = m_store.count(m_role);
            if (!count)
                return failure(count.error());
            past = *count;
        } else if (const auto row = m_store.rowOf(m_role, {}, m_lowest); row && *row) {
            past = **row + 1;
        }
        QSet<QString> listed;
        for (const auto &entry : m_listed)
            listed.insert(entry.number);
        const auto rows = std::min(past - **first, static_cast<qint64>(m_listed.size()) + Most);
        const auto kept = m_store.page(m_role, {}, **first, std::max<qint64>(rows, 0));
        if (!kept)
            return failure(kept.error());
        for (const auto &note : *kept) {
            if (listed.contains(note.entry.number)
                || note.entry.at < m_core.clock.now() - NotesAreKept)
                continue;
            outcome.contradictions.push_back(
                {JournalAlarm::Kind::NoteMissing, note.entry.number,
                 QJsonObject{{QStringLiteral("kept"), noteAsEvidence(note.entry)}}});
        }
        return {};
    }

    static constexpr qint64 Most = 100; ///< so many missing ones are named at a time

    const SessionCore &m_core;
    const storage::HistoryStore &m_store;
    Role m_role;
    std::vector<HistoryEntry> m_listed;
    bool m_complete;
    QString m_newestBefore;
    QString m_lowest; ///< the oldest kept note that is listed
};

bool isOpen(const QPointer<SessionCore> &core, int opening)
{
    return core && core->vault() && core->opening() == opening;
}

/// Whether any of the notes is kept already: then the pages meet.
Result<bool> meets(const SessionCore &core, Role role, const std::vector<HistoryEntry> &items)
{
    for (const auto &item : items) {
        const auto kept = core.vault()->history.find(role, item.number);
        if (!kept)
            return failure(kept.error());
        if (*kept)
            return true;
    }
    return false;
}

} // namespace

bool hasOlderNotes(const SessionCore &core, Role role)
{
    return core.vault() && olderCursor(core, role).has_value();
}

QCoro::Task<Result<FetchedNotes>> fetchNewestNotes(QPointer<SessionCore> core, Role role)
{
    if (!core || !core->vault())
        co_return failure(FailureCode::VaultLocked);
    const int opening = core->opening();
    const auto top = core->vault()->history.page(role, {}, 0, 1);
    if (!top)
        co_return failure(top.error());
    const QString newestBefore = top->empty() ? QString() : top->front().entry.number;

    const bool isFirst =
        core->vault()->vault->fact(OlderFact.arg(nameOf(role))).value_or(End).isEmpty();

    FetchedNotes outcome;
    std::vector<HistoryEntry> listed;
    QString cursor;
    bool complete = false;
    for (;;) {
        auto asking = core->call(egov::HistoryRequest{.role = role, .type = {}, .cursor = cursor});
        auto page = co_await settled(asking);
        if (!isOpen(core, opening))
            co_return failure(FailureCode::Cancelled);
        if (!page)
            co_return failure(page.error());
        outcome.cursors.push_back(cursor);
        const auto met = meets(*core, role, page->items);
        if (!met)
            co_return failure(met.error());
        std::ranges::move(page->items, std::back_inserter(listed));
        complete = page->next.isEmpty();
        if (isFirst) {
            // What is older than the first list follows when it is asked for.
            if (auto kept = rememberOlder(*core, role, page->next); !kept)
                co_return failure(kept.error());
        }
        if (complete || *met || newestBefore.isEmpty())
            break;
        cursor = page->next;
    }
    NewestList list(*core, role, std::move(listed), complete, newestBefore);
    if (auto merged = list.merge(outcome); !merged)
        co_return failure(merged.error());
    co_return outcome;
}

QCoro::Task<Result<FetchedNotes>> fetchOlderNotes(QPointer<SessionCore> core, Role role)
{
    if (!core || !core->vault())
        co_return failure(FailureCode::VaultLocked);
    const int opening = core->opening();
    const auto cursor = olderCursor(*core, role);
    FetchedNotes outcome;
    if (!cursor)
        co_return outcome;
    auto asking = core->call(egov::HistoryRequest{.role = role, .type = {}, .cursor = *cursor});
    auto page = co_await settled(asking);
    if (!isOpen(core, opening))
        co_return failure(FailureCode::Cancelled);
    if (!page)
        co_return failure(page.error());
    if (olderCursor(*core, role) != cursor)
        co_return outcome; // another one was quicker with the same page
    std::vector<HistoryEntry> unknown;
    for (auto &item : page->items) {
        const auto kept = core->vault()->history.find(role, item.number);
        if (!kept)
            co_return failure(kept.error());
        if (!*kept)
            unknown.push_back(std::move(item));
    }
    if (auto added = core->vault()->history.addOlder(role, unknown); !added)
        co_return failure(added.error());
    if (auto remembered = rememberOlder(*core, role, page->next); !remembered)
        co_return failure(remembered.error());
    outcome.grew = !unknown.empty();
    outcome.cursors.push_back(*cursor);
    co_return outcome;
}

} // namespace qujat::session
