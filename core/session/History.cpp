// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/History.h"

#include "core/session/Async.h"
#include "core/session/SessionCore.h"

#include <QPointer>

namespace qujat::session {

struct History::Private {
    QPointer<History> q;
    SessionCore *core;
    HistoryEntry::Role role = HistoryEntry::Role::Subject;
    std::optional<DocumentType> filter;
    bool fromCache = false;
    qint64 shown = 0; ///< as last announced
    int round = 0;

    qint64 count() const
    {
        if (!core->vault())
            return 0;
        const auto kept = core->vault()->history.count(role, filter);
        if (!kept)
            core->report(kept.error());
        return kept.value_or(0);
    }

    void announce(bool below)
    {
        const auto now = count();
        const auto more = now - std::exchange(shown, now);
        if (more < 0)
            Q_EMIT q->replaced();
        else if (more > 0 && below)
            Q_EMIT q->grewBelow(more);
        else if (more > 0)
            Q_EMIT q->grewAbove(more);
    }
};

namespace {

using State = std::shared_ptr<History::Private>;

bool isNetwork(const Failure &failure)
{
    const auto code = failure.code();
    return code == FailureCode::NetworkUnreachable || code == FailureCode::NetworkTimeout
        || code == FailureCode::RetryBudgetSpent;
}

QCoro::Task<Result<void>> loadStory(State m, int round)
{
    auto listing = m->core->journal->list(m->role);
    auto listed = co_await settled(listing);
    if (!m->q || m->round != round)
        co_return failure(FailureCode::Cancelled);
    m->fromCache = !listed && isNetwork(listed.error()) && m->count() > 0;
    if (m->fromCache)
        co_return Result<void>();
    if (!listed)
        co_return listed;
    // The notes are there; their proofs follow, and the watch tells of them.
    (void)m->core->journal->prove();
    co_return Result<void>();
}

/// Pages until one brought something to this filter, or there are no more.
QCoro::Task<Result<void>> moreStory(State m, int round)
{
    const auto before = m->count();
    while (m->core->journal->hasOlder(m->role) && m->count() == before) {
        auto listing = m->core->journal->listOlder(m->role);
        auto listed = co_await settled(listing);
        if (!m->q || m->round != round)
            co_return failure(FailureCode::Cancelled);
        if (!listed)
            co_return listed;
    }
    (void)m->core->journal->prove();
    co_return Result<void>();
}

} // namespace

History::History(SessionCore &core)
    : m(std::make_shared<Private>())
{
    m->q = this;
    m->core = &core;
    connect(core.journal.get(), &JournalWatch::notesArrived, this,
            [this](HistoryEntry::Role role, bool older) {
                if (role == m->role)
                    m->announce(older);
            });
    connect(core.journal.get(), &JournalWatch::proofChanged, this,
            [this](HistoryEntry::Role role, const QString &number) {
                if (role == m->role)
                    Q_EMIT noteChanged(number);
            });
    connect(&core, &SessionCore::stateChanged, this, [this] {
        ++m->round;
        m->fromCache = false;
        m->shown = m->count();
        Q_EMIT replaced();
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

qint64 History::count() const
{
    return m->count();
}

std::vector<KeptNote> History::page(qint64 firstRow, qint64 most) const
{
    if (!m->core->vault())
        return {};
    auto notes = m->core->vault()->history.page(m->role, m->filter, firstRow, most);
    if (!notes) {
        m->core->report(notes.error());
        return {};
    }
    return std::move(*notes);
}

std::optional<KeptNote> History::find(const QString &number) const
{
    if (!m->core->vault())
        return std::nullopt;
    return m->core->vault()->history.find(m->role, number).value_or(std::nullopt);
}

std::optional<qint64> History::rowOf(const QString &number) const
{
    if (!m->core->vault())
        return std::nullopt;
    return m->core->vault()->history.rowOf(m->role, m->filter, number).value_or(std::nullopt);
}

std::vector<DocumentType> History::types() const
{
    if (!m->core->vault())
        return {};
    return m->core->vault()->history.types(m->role).value_or(std::vector<DocumentType>());
}

bool History::hasMore() const
{
    return m->core->journal->hasOlder(m->role);
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
    ++m->round;
    if (role != m->role || filter != m->filter) {
        m->role = role;
        m->filter = filter;
        m->shown = m->count();
        Q_EMIT replaced();
    }
    return futureOf(loadStory(m, m->round));
}

QFuture<Result<void>> History::loadMore()
{
    if (m->core->state() != Session::State::Open)
        return readyFuture<Result<void>>(failure(FailureCode::VaultLocked));
    if (!hasMore())
        return readyFuture<Result<void>>({});
    return futureOf(moreStory(m, m->round));
}

} // namespace qujat::session
