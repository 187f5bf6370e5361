// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/service/documents/World.h"

#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/EventStore.h"
#include "app/egov/storage/NoteStore.h"
#include "core/crypto/LivingCodeMac.h"
#include "core/journal/SeenHead.h"

namespace qujat::testing {

using namespace service;
using namespace service::documents;

authorities::Authorities &World::authorities()
{
    static const QTemporaryDir folder;
    static const FakeClock clock;
    static const auto made = authorities::Authorities::openOrCreate(folder.path(), clock);
    return **made;
}

World::World(const QString &configuration)
    : policy(*Policy::loadDefault())
    , m_configuration(configuration)
{
    start();
}

void World::start()
{
    sources = std::move(*registries::SourceSystems::open({m_folder.path(),
                                                          m_configuration,
                                                          {std::chrono::milliseconds(20), 1},
                                                          std::chrono::milliseconds(20)},
                                                         authorities(), switchboard, clock));
    forms = std::move(*FormLibrary::load(sources->formTexts(), sources->authorisedBody(), clock));
    store = std::move(*storage::Store::open(m_folder.path()));
    journal = std::move(*service::journal::Journal::open(
        *store, QStringLiteral("journal.example/world"), m_folder.path(), clock));
    services = std::make_unique<DocumentServices>(
        DocumentParts{*store, sources->registries(), *forms,
                      [] { return authorities().trustStore(); }, policy, switchboard, clock});
}

void World::restart()
{
    services.reset();
    journal.reset();
    store.reset();
    start();
}

Iin World::iin(const char *fixture) const
{
    return sources->population().find(QString::fromLatin1(fixture))->iin;
}

ThirdParty World::thirdParty(const char *fixture, const char *address) const
{
    const auto *person = sources->population().find(QString::fromLatin1(fixture));
    return {person->iin,
            {person->surname + u' ' + person->givenName, person->organisation, person->kind},
            QString::fromLatin1(address)};
}

DocumentId World::document(const char *holder, const char *type, const char *subject) const
{
    const auto *person = sources->population().find(QString::fromLatin1(holder));
    const auto list = services->catalogue.list(
        {person->iin, person->surname, person->givenName, person->patronymic, {}});
    if (!list)
        return {};
    const auto masked = iin(subject ? subject : holder).masked();
    for (const auto &entry : *list) {
        if (entry.document.type == typeOf(type) && entry.document.iinMasked == masked)
            return entry.document.id;
    }
    return {};
}

storage::RequestMark World::newRequest()
{
    return {QStringLiteral("request-%1").arg(++m_requests), "hash"};
}

Result<OpenedAccess> World::open(const char *holder, const char *type,
                                 std::chrono::seconds validFor)
{
    return services->accesses.open(iin(holder), document(holder, type), validFor, newRequest());
}

qint64 World::stepNow(const OpenedAccess &access) const
{
    return (clock.now() - access.grant.openedAt) / access.grant.step;
}

QString World::picture(const OpenedAccess &access, qint64 step) const
{
    const auto number = static_cast<quint64>(step);
    const auto seen = qujat::journal::seenMark(access.grant.id, number, std::nullopt);
    const auto mac = crypto::livingCodeMac(access.livingCodeKey, access.grant.id, number, seen);
    return codec::LivingCode::make(access.grant.id, number, seen, mac)->text();
}

QStringList World::pictures(const OpenedAccess &access) const
{
    const auto step = std::max<qint64>(stepNow(access), 1);
    return {picture(access, step - 1), picture(access, step)};
}

Result<OpenedViewing> World::view(const OpenedAccess &access, const char *viewer)
{
    return view(thirdParty(viewer), pictures(access));
}

Result<OpenedViewing> World::view(const ThirdParty &viewer, const QStringList &frames)
{
    return services->viewings.open(viewer, {frames, std::nullopt, QString()}, newRequest());
}

Result<storage::Confirmation> World::ask(const char *asker, const QString &digits,
                                         const char *address)
{
    return services->confirmations.ask(thirdParty(asker, address), {digits, QString()},
                                       newRequest());
}

std::vector<storage::StoredNote> World::notes(const char *fixture, QStringView kind) const
{
    using Notes = Result<std::vector<storage::StoredNote>>;
    auto all = *store->read([&](storage::Transaction &transaction) -> Notes {
        return storage::NoteStore(transaction)
            .find({iin(fixture), std::nullopt, std::nullopt, std::nullopt, 100});
    });
    std::erase_if(all, [&](const auto &note) { return note.entry.kind != kind; });
    return all;
}

std::vector<QByteArray> World::leaves(QStringView kind) const
{
    using Leaves = Result<std::vector<QByteArray>>;
    return *store->read([&](storage::Transaction &transaction) -> Leaves {
        storage::JournalStore stored(transaction);
        std::vector<QByteArray> found;
        for (std::uint64_t position = 0; position < stored.leafCount(); ++position) {
            const auto bytes = *stored.leaf(position);
            if (qujat::journal::Leaf::fromBytes(bytes)->kind() == kind)
                found.push_back(bytes);
        }
        return found;
    });
}

QStringList World::events(const char *fixture) const
{
    return *store->read([&](storage::Transaction &transaction) -> Result<QStringList> {
        QStringList types;
        for (const auto &event :
             storage::EventStore(transaction).after(iin(fixture).text(), 0, 100))
            types.append(event.type);
        return types;
    });
}

int World::audited(const char *kind) const
{
    return *store->read([&](storage::Transaction &transaction) -> Result<int> {
        return storage::AuditStore(transaction).count(QString::fromLatin1(kind), Timestamp());
    });
}

void World::breakRegistry(const char *registry, scenario::RegistryFault fault)
{
    switchboard.setRegistryFault(QString::fromLatin1(registry), fault);
}

} // namespace qujat::testing
