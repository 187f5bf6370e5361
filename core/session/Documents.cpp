// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/Documents.h"

#include "core/base/Logging.h"
#include "core/crypto/TrustFolder.h"
#include "core/egov/DocumentCalls.h"
#include "core/session/Async.h"
#include "core/session/FormLoading.h"
#include "core/session/SessionCore.h"

#include <QPointer>

#include <algorithm>

namespace qujat::session {

struct Documents::Private {
    QPointer<Documents> q;
    SessionCore *core;
    std::vector<ListedDocument> items;
    std::optional<Timestamp> listedAt;
    bool fromCache = false;

    void setList(std::vector<ListedDocument> list, std::optional<Timestamp> at, bool cached)
    {
        items = std::move(list);
        listedAt = at;
        fromCache = cached;
        Q_EMIT q->listChanged();
    }

    const ListedDocument *find(const DocumentId &id) const
    {
        const auto found = std::ranges::find(items, id, &ListedDocument::id);
        return found == items.end() ? nullptr : &*found;
    }

    /// Own by number; a child's by what the list shows of it.
    ExpectedSubject expected(const ListedDocument &listed) const
    {
        ExpectedSubject subject;
        if (listed.relation == Relation::Self && core->person())
            subject.iin = core->person()->iin;
        else
            subject.iinMasked = listed.iinMasked;
        return subject;
    }
};

namespace {

using State = std::shared_ptr<Documents::Private>;

bool isNetworkFailure(const Failure &failure)
{
    using enum FailureCode;
    const auto code = failure.code();
    return code == NetworkUnreachable || code == NetworkTimeout || code == RetryBudgetSpent;
}

Result<ShownDocument> shownCopy(const Documents::Private &m, const DocumentId &id)
{
    auto *vault = m.core->vault();
    if (!vault)
        return failure(FailureCode::VaultLocked);
    const auto copy = vault->documents.copy(id, m.core->service.offline);
    if (!copy)
        return failure(copy.error());
    const auto *listed = m.find(id);
    if (!listed)
        return failure(FailureCode::DocumentNotFound);
    const auto store = m.core->environment.trust->current();
    const auto &trust = *store;
    auto form = checkForm(copy->formCms, copy->type, m.core->environment.authorisedBodyBin, trust,
                          copy->verifiedAt);
    if (!form)
        return failure(form.error());
    auto checked = checkDocument({.cms = copy->cms,
                                  .type = copy->type,
                                  .subject = m.expected(*listed),
                                  .now = copy->verifiedAt,
                                  .isCopy = true},
                                 form->form, trust);
    if (const auto refusal = checked.refusal())
        return failure(*refusal);
    return ShownDocument{.id = id,
                         .type = copy->type,
                         .content = std::move(checked.content),
                         .form = std::move(form->form),
                         .verification = std::move(checked.verification),
                         .retrievedAt = copy->retrievedAt,
                         .registry = copy->registry,
                         .requestNumber = copy->requestNumber,
                         .fromCache = true,
                         .cms = copy->cms};
}

QCoro::Task<Result<std::vector<ListedDocument>>> loadList(State m)
{
    if (!m->core->vault())
        co_return failure(FailureCode::VaultLocked);
    auto asking = m->core->call(egov::ListDocumentsRequest{});
    auto reply = co_await settled(asking);
    if (!m->q || !m->core->vault())
        co_return failure(FailureCode::Cancelled);
    if (reply) {
        m->setList(reply->items, m->core->clock.now(), false);
        if (auto saved = m->core->vault()->documents.saveList(m->items); !saved)
            m->core->report(saved.error());
        (void)m->core->vault()->documents.removeOlderThan(m->core->service.offline);
        co_return std::vector(m->items); // a copy by name: g++ 12 would move the member out
    }
    if (isNetworkFailure(reply.error())) {
        const auto kept = m->core->vault()->documents.list();
        if (kept && *kept) {
            m->setList((*kept)->items, (*kept)->listedAt, true);
            co_return std::vector(m->items); // a copy by name: g++ 12 would move the member out
        }
    }
    co_return failure(reply.error());
}

QCoro::Task<Result<ShownDocument>> openDocument(State m, DocumentId id)
{
    if (!m->core->vault())
        co_return failure(FailureCode::VaultLocked);
    if (!m->find(id)) {
        auto listing = loadList(m);
        auto listed = co_await std::move(listing);
        if (!listed)
            co_return failure(listed.error());
    }
    auto fetching = m->core->call(egov::FetchDocumentRequest{id});
    auto reply = co_await settled(fetching);
    if (!m->q || !m->core->vault())
        co_return failure(FailureCode::Cancelled);
    if (!reply) {
        if (isNetworkFailure(reply.error())) {
            if (auto copy = shownCopy(*m, id))
                co_return copy;
        } else if (reply.error().info().severity == Severity::Refusal) {
            // The service says that this document does not stand: the copy must not either.
            (void)m->core->vault()->documents.removeCopy(id);
        }
        co_return failure(reply.error());
    }
    const auto *listed = m->find(id);
    if (!listed)
        co_return failure(FailureCode::DocumentNotFound);
    const auto question = DocumentQuestion{.cms = reply->cms,
                                           .type = listed->type,
                                           .subject = m->expected(*listed),
                                           .now = m->core->clock.now(),
                                           .isCopy = false};
    auto loading = loadForm(QPointer<SessionCore>(m->core), listed->type, reply->formVersion);
    auto form = co_await std::move(loading);
    if (!m->q || !m->core->vault())
        co_return failure(FailureCode::Cancelled);
    if (!form)
        co_return failure(form.error());

    auto checked = checkDocument(question, form->form, *m->core->environment.trust->current());
    if (const auto refusal = checked.refusal()) {
        qCWarning(lcSession) << "document refused by this device:" << refusal->name()
                             << refusal->detail(Detail::Check).value_or(QString());
        (void)m->core->vault()->documents.removeCopy(id);
        Q_EMIT m->q->documentRefused(id, checked.verification);
        co_return failure(*refusal);
    }
    const storage::DocumentCopy copy{.id = id,
                                     .type = question.type,
                                     .cms = reply->cms,
                                     .formCms = form->cms,
                                     .retrievedAt = reply->retrievedAt,
                                     .verifiedAt = question.now,
                                     .registry = reply->registry,
                                     .requestNumber = reply->requestNumber};
    if (auto saved = m->core->vault()->documents.saveCopy(copy); !saved)
        m->core->report(saved.error());
    co_return ShownDocument{.id = id,
                            .type = question.type,
                            .content = std::move(checked.content),
                            .form = std::move(form->form),
                            .verification = std::move(checked.verification),
                            .retrievedAt = reply->retrievedAt,
                            .registry = reply->registry,
                            .requestNumber = reply->requestNumber,
                            .fromCache = false,
                            .cms = reply->cms};
}

} // namespace

Documents::Documents(SessionCore &core)
    : m(std::make_shared<Private>())
{
    m->q = this;
    m->core = &core;
    connect(&core, &SessionCore::stateChanged, this, [this](Session::State state) {
        if (state != Session::State::Open && !m->items.empty())
            m->setList({}, std::nullopt, false);
    });
}

Documents::~Documents() = default;

const std::vector<ListedDocument> &Documents::items() const
{
    return m->items;
}

std::optional<Timestamp> Documents::listedAt() const
{
    return m->listedAt;
}

bool Documents::isListFromCache() const
{
    return m->fromCache;
}

QFuture<Result<std::vector<ListedDocument>>> Documents::refresh()
{
    return futureOf(loadList(m));
}

QFuture<Result<ShownDocument>> Documents::open(const DocumentId &document)
{
    return futureOf(openDocument(m, document));
}

Result<ShownDocument> Documents::copyOf(const DocumentId &document) const
{
    return shownCopy(*m, document);
}

} // namespace qujat::session
