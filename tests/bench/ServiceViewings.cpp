// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Viewings per second with both notes durable, beside what the same engine commits when one bare
// loop writes the same rows, one durable commit a viewing. The service is used without its server:
// living code, registry, signature check, notes, notices, audit.

#include "app/egov/Policy.h"
#include "app/egov/authorities/Authorities.h"
#include "app/egov/documents/DocumentServices.h"
#include "app/egov/journal/Journal.h"
#include "app/egov/registries/SourceSystems.h"
#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/EventStore.h"
#include "app/egov/storage/NoteStore.h"
#include "app/egov/storage/ServiceKey.h"
#include "core/codec/LivingCode.h"
#include "core/crypto/LivingCodeMac.h"
#include "core/crypto/Random.h"
#include "core/journal/SeenHead.h"
#include "tests/bench/Measure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <thread>

namespace {

using namespace qujat;
using namespace qujat::service;
using namespace qujat::service::documents;

constexpr int Viewings = 400;
constexpr int Rounds = 5;

/// The service as `qujat-egov --demo` builds it, over a folder that is thrown away.
struct Bench {
    Bench()
        : policy(*Policy::loadDefault())
        , authorities(*authorities::Authorities::openOrCreate(folder.path(), clock))
        , sources(*registries::SourceSystems::open({folder.path(), {}, {}, {}}, *authorities,
                                                   switchboard, clock))
        , forms(*FormLibrary::load(sources->formTexts(), sources->authorisedBody(), clock))
        , store(*storage::Store::open(folder.path()))
        , journal(*service::journal::Journal::open(*store, QStringLiteral("journal.example/bench"),
                                                   folder.path(), clock))
        , services({*store, sources->registries(), *forms,
                    [this] { return authorities->trustStore(); }, policy, switchboard, clock})
    {
    }

    const registries::Inhabitant &person(const char *fixture) const
    {
        return *sources->population().find(QString::fromLatin1(fixture));
    }
    ThirdParty verifier() const
    {
        const auto &shown = person("V");
        return {shown.iin,
                {shown.fullName(), shown.organisation, shown.kind},
                QStringLiteral("192.0.2.1")};
    }
    Result<OpenedAccess> open() const
    {
        const auto &holder = person("A");
        const auto list = services.catalogue.list(
            {holder.iin, holder.surname, holder.givenName, holder.patronymic, {}});
        if (!list)
            return failure(list.error());
        return services.accesses.open(holder.iin, list->front().document.id,
                                      std::chrono::minutes(30), {crypto::randomId(), "open"});
    }
    QStringList pictures(const OpenedAccess &access) const
    {
        const auto step =
            std::max<qint64>((clock.now() - access.grant.openedAt) / access.grant.step, 1);
        QStringList frames;
        for (const auto one : {static_cast<quint64>(step - 1), static_cast<quint64>(step)}) {
            const auto seen = qujat::journal::seenMark(access.grant.id, one, std::nullopt);
            const auto mac =
                crypto::livingCodeMac(access.livingCodeKey, access.grant.id, one, seen);
            frames.append(codec::LivingCode::make(access.grant.id, one, seen, mac)->text());
        }
        return frames;
    }

    QTemporaryDir folder;
    SystemClock clock;
    Policy policy;
    scenario::Switchboard switchboard;
    std::unique_ptr<authorities::Authorities> authorities;
    std::unique_ptr<registries::SourceSystems> sources;
    std::unique_ptr<FormLibrary> forms;
    std::unique_ptr<storage::Store> store;
    std::unique_ptr<service::journal::Journal> journal;
    DocumentServices services;
};

/// The rows of one viewing.
void writeRows(storage::Transaction &transaction, const Bench &bench, const OpenedAccess &access)
{
    const auto viewer = bench.verifier();
    const auto now = bench.clock.now();
    const auto &grant = access.grant;
    const auto number = storage::NoteStore(transaction)
                            .addViewing({now, grant.subject, grant.holder, viewer.iin.text(),
                                         grant.type, HistoryEntry::Channel::Qr, QString(),
                                         viewer.shown, QStringLiteral("A. A."), grant.id});
    storage::ViewingStore(transaction)
        .add({ViewingId::parse(crypto::randomId()).value_or(ViewingId()),
              number,
              grant.id,
              grant.holder,
              grant.subject,
              grant.type,
              viewer.iin,
              viewer.shown,
              HistoryEntry::Channel::Qr,
              now,
              now + std::chrono::minutes(2),
              std::nullopt,
              {crypto::randomId(), "bench"}});
    storage::EventStore events(transaction);
    events.append(grant.holder.text(), QStringLiteral("accessViewed"), now, {});
    events.append(viewer.iin.text(), QStringLiteral("historyChanged"), now, {});
    storage::AuditStore(transaction)
        .append({now, QStringLiteral("viewing"), viewer.iin.text(), viewer.address, {}});
}

double perSecond(int count, const std::function<void()> &work)
{
    return count / bench::milliseconds(work) * 1000;
}

/// One connection of the engine, one thread, one commit a viewing.
double bareLoop(const Bench &bench, const OpenedAccess &access)
{
    const auto key =
        storage::loadOrMakeServiceKey(bench.folder.filePath(QStringLiteral("service.key")));
    const auto connection =
        storage::Connection::open(bench.folder.filePath(QStringLiteral("service.db")), *key,
                                  storage::Connection::Mode::ReadWrite);
    (*connection)
        ->execute("PRAGMA cache_size=-64000; PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL;");
    return perSecond(Viewings, [&] {
        for (int i = 0; i < Viewings; ++i) {
            storage::Transaction transaction(**connection);
            (*connection)->execute("BEGIN IMMEDIATE");
            writeRows(transaction, bench, access);
            (*connection)->execute("COMMIT");
        }
    });
}

double withThreads(int threads, const std::function<bool()> &one)
{
    std::atomic<int> left{Viewings};
    std::atomic<bool> sound{true};
    const auto rate = perSecond(Viewings, [&] {
        std::vector<std::thread> workers;
        for (int i = 0; i < threads; ++i) {
            workers.emplace_back([&] {
                while (left.fetch_sub(1) > 0)
                    sound = one() && sound;
            });
        }
        for (auto &worker : workers)
            worker.join();
    });
    return sound ? rate : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Bench bench;
    const auto access = bench.open();
    if (!access) {
        std::fputs("no access could be opened\n", stderr);
        return 1;
    }
    const auto stored = [&] {
        return bench.store
            ->write([&](storage::Transaction &transaction) -> Result<bool> {
                writeRows(transaction, bench, *access);
                return true;
            })
            .has_value();
    };
    const auto formed = [&] {
        const auto &grant = access->grant;
        return bench.services.forming.form(grant.subject, grant.type, {}).has_value();
    };
    const auto viewed = [&] {
        return bench.services.viewings
            .open(bench.verifier(), {bench.pictures(*access), std::nullopt, QString()},
                  {crypto::randomId(), "bench"})
            .has_value();
    };

    bench::Series bare;
    bench::Series grouped;
    bench::Series documents;
    bench::Series whole;
    for (int round = 0; round < Rounds; ++round) {
        bare.add(bareLoop(bench, *access));
        grouped.add(withThreads(16, stored));
        documents.add(withThreads(16, formed));
        whole.add(withThreads(16, viewed));
    }
    bench::printTitle(QStringLiteral("Viewings with both notes durable, 16 at a time"));
    bench::printRow(QStringLiteral("bare loop of the same rows, one commit each"), bare,
                    QStringLiteral("/s"));
    bench::printRow(QStringLiteral("the same rows through Store (group commit)"), grouped,
                    QStringLiteral("/s"));
    bench::printRow(QStringLiteral("registry's signature and its check alone"), documents,
                    QStringLiteral("/s"));
    bench::printRow(QStringLiteral("whole viewings"), whole, QStringLiteral("/s"));
    bench::printRatio(QStringLiteral("rows through Store / bare loop"),
                      grouped.median() / bare.median(), QStringLiteral("x  (aim 0.5x)"));
    bench::printRatio(QStringLiteral("whole viewings / bare loop"), whole.median() / bare.median(),
                      QStringLiteral("x  (aim 0.5x)"));
    return whole.median() > 0 ? 0 : 1;
}
