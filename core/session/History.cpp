// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/History.h"

#include "core/egov/HistoryCalls.h"
#include "core/session/Async.h"
#include "core/session/SessionCore.h"

#include <QPointer>

#include <algorithm>

namespace qujat::session {

struct History::Private {
    QPointer<History> q;
    SessionCore *core;
    HistoryEntry::Role role = HistoryEntry::Role::Subject;
    std::optional<DocumentType> filter;
    std::vector<HistoryEntry> entries;
    QString next;
    bool fromCache = false;
    int round = 0;
};

namespace {

using State = std::shared_ptr<History::Private>;

/// The kept notes when the service cannot be reached.
bool showKept(const State &m)
{
    if (!m->core->vault())
        return false;
    auto kept = m->core->vault()->history.load(m->role);
    if (!kept || kept->empty())
        return false;
    if (m->filter)
        std::erase_if(*kept,
                      [&](const HistoryEntry &entry) { return entry.documentType != m->filter; });
    m->entries = std::move(*kept);
    m->next.clear();
    m->fromCache = true;
    Q_EMIT m->q->entriesChanged();
    return true;
}

QCoro::Task<Result<void>> pageStory(State m, int round, QString cursor)
{
    egov::HistoryRequest request;
    request.role = m->role;
    request.type = m->filter;
    request.cursor = cursor;
    auto asking = m->core->call(request);
    auto page = co_await settled(asking);
    if (!m->q || m->round != round)
        co_return failure(FailureCode::Cancelled);
    if (!page) {
        const auto code = page.error().code();
        const bool network = code == FailureCode::NetworkUnreachable
            || code == FailureCode::NetworkTimeout || code == FailureCode::RetryBudgetSpent;
        if (cursor.isEmpty() && network && showKept(m))
            co_return Result<void>();
        co_return failure(page.error());
    }
    if (cursor.isEmpty())
        m->entries.clear();
    std::ranges::move(page->items, std::back_inserter(m->entries));
    m->next = page->next;
    m->fromCache = false;
    if (cursor.isEmpty() && !m->filter && m->core->vault()) {
        if (auto saved = m->core->vault()->history.save(m->role, m->entries); !saved)
            m->core->report(saved.error());
    }
    Q_EMIT m->q->entriesChanged();
    co_return Result<void>();
}

} // namespace

History::History(SessionCore &core)
    : m(std::make_shared<Private>())
{
    m->q = this;
    m->core = &core;
    connect(&core, &SessionCore::noticed, this, [this](const egov::Event &event) {
        if (std::holds_alternative<egov::notice::HistoryChanged>(event.notice))
            Q_EMIT grew();
    });
    connect(&core, &SessionCore::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::Open)
            return;
        ++m->round;
        m->entries.clear();
        m->next.clear();
        Q_EMIT entriesChanged();
    });
}

History::~History() = default;

HistoryEntry::Role History::role() const
{
    return m->role;
}

std::optional<DocumentType> History::filter() const
{
    return m->filter;
}

const std::vector<HistoryEntry> &History::entries() const
{
    return m->entries;
}

bool History::hasMore() const
{
    return !m->next.isEmpty();
}

bool History::isFromCache() const
{
    return m->fromCache;
}

QFuture<Result<void>> History::load(HistoryEntry::Role role,
                                    const std::optional<DocumentType> &filter)
{
    if (m->core->state() != Session::State::Open)
        return readyFuture<Result<void>>(failure(FailureCode::VaultLocked));
    m->role = role;
    m->filter = filter;
    return futureOf(pageStory(m, ++m->round, QString()));
}

QFuture<Result<void>> History::loadMore()
{
    if (m->core->state() != Session::State::Open)
        return readyFuture<Result<void>>(failure(FailureCode::VaultLocked));
    if (m->next.isEmpty())
        return readyFuture<Result<void>>({});
    return futureOf(pageStory(m, m->round, m->next));
}

} // namespace qujat::session
