// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/Notices.h"

#include "core/egov/NoticeCalls.h"
#include "core/session/Async.h"
#include "core/session/SessionCore.h"

namespace qujat::session {

struct Notices::Private {
    SessionCore *core;
};

namespace {

using State = std::shared_ptr<Notices::Private>;

QCoro::Task<Result<Notices::Page>> loadStory(State m, QString before)
{
    auto asking = m->core->call(egov::NoticesRequest{before});
    auto reply = co_await settled(asking);
    if (!reply)
        co_return failure(reply.error());
    Notices::Page page{std::move(reply->items), reply->unseen, std::move(reply->choices),
                       reply->next};
    co_return page;
}

template <typename Request>
QCoro::Task<Result<void>> done(State m, Request request)
{
    auto asking = m->core->call(request);
    auto reply = co_await settled(asking);
    if (!reply)
        co_return failure(reply.error());
    co_return Result<void>();
}

} // namespace

Notices::Notices(SessionCore &core)
    : m(std::make_shared<Private>(Private{&core}))
{
    connect(&core, &SessionCore::noticed, this, [this](const egov::Event &event) {
        if (const auto *notice = std::get_if<egov::notice::Noticed>(&event.notice))
            Q_EMIT noticed(notice->kind, notice->shown);
    });
}

Notices::~Notices() = default;

QFuture<Result<Notices::Page>> Notices::load(const QString &before)
{
    return futureOf(loadStory(m, before));
}

QFuture<Result<void>> Notices::markSeen(const QString &position)
{
    return futureOf(done(m, egov::NoticesSeenRequest{position}));
}

QFuture<Result<void>> Notices::choose(const NoticeChoice &choice)
{
    return futureOf(done(m, egov::ChooseNoticesRequest{choice}));
}

} // namespace qujat::session
