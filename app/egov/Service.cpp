// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/Service.h"

#include "resources/contract/ContractText.h"
#include "resources/policy/PolicyText.h"

#include "app/egov/Policy.h"
#include "app/egov/RefusalSources.h"
#include "app/egov/authorities/Authorities.h"
#include "app/egov/authorities/KeyFolder.h"
#include "app/egov/authorities/StatusService.h"
#include "app/egov/complaints/Complaints.h"
#include "app/egov/consent/ConsentServices.h"
#include "app/egov/documents/DocumentRoutes.h"
#include "app/egov/documents/DocumentServices.h"
#include "app/egov/documents/FormLibrary.h"
#include "app/egov/gateways/Biometrics.h"
#include "app/egov/gateways/Kannel.h"
#include "app/egov/gateways/Sms.h"
#include "app/egov/http/Contract.h"
#include "app/egov/http/Dispatcher.h"
#include "app/egov/http/Maintenance.h"
#include "app/egov/http/PlainServer.h"
#include "app/egov/http/Server.h"
#include "app/egov/http/WorkerPool.h"
#include "app/egov/journal/JournalRoutes.h"
#include "app/egov/journal/Retention.h"
#include "app/egov/journal/SelfCheck.h"
#include "app/egov/portal/KeyCertificates.h"
#include "app/egov/portal/Portal.h"
#include "app/egov/registries/SourceSystems.h"
#include "app/egov/scenario/DemoOperations.h"
#include "app/egov/scenario/DemoSystems.h"
#include "app/egov/scenario/Switchboard.h"
#include "app/egov/storage/Store.h"
#include "core/base/Logging.h"
#include "core/crypto/CryptographyCheck.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace qujat::service {
namespace {

constexpr std::size_t LongestQueue = 1024;
/// Of what authorities are asked; real questions have a few hundred bytes.
constexpr std::size_t LargestQuestion = 64 * 1024;
constexpr std::chrono::seconds UpkeepEvery{60};

http::DispatcherOptions dispatcherOptions(const Configuration &configuration)
{
    http::DispatcherOptions options;
    options.demonstration = configuration.demonstration;
    options.checkReplies = configuration.checkReplies;
    options.callsPerSecond = configuration.callsPerSecond;
    options.callsAtOnce = configuration.callsAtOnce;
    for (const auto &authority : configuration.authorities)
        options.authorities.insert(authority.toLower());
    return options;
}

QString hostOf(const QString &address)
{
    return address.contains(u':') ? u'[' + address + u']' : address;
}

} // namespace

/// In the order of layers; taken down in the reverse. What is optional needs something that can
/// fail before it.
struct Service::Data {
    Data(const Configuration &set, const Clock &system)
        : configuration(set)
        , clock(system)
    {
    }

    ~Data()
    {
        if (kannel)
            kannel->stop(); // its callbacks use what is taken down before it
    }

    Result<void> open();
    Result<void> openAuthorities();
    Result<void> listenForAuthorities();
    Result<void> openJournal();
    Result<void> connectOperators();
    Result<void> serve();
    void keepUp();
    QString authoritiesAddress() const;

    const Configuration configuration;
    ShiftedClock clock;
    std::optional<Policy> policy;
    std::optional<WorkingDays> calendar;
    std::unique_ptr<http::Contract> contract;
    std::unique_ptr<storage::Store> store;
    std::unique_ptr<journal::Journal> journal;
    std::optional<journal::Retention> retention;
    std::optional<journal::SelfCheck> selfCheck;
    std::unique_ptr<authorities::Authorities> authorities;
    scenario::Switchboard switchboard;
    std::unique_ptr<registries::SourceSystems> sources;
    std::unique_ptr<documents::FormLibrary> forms;
    gateways::OutboxSms outbox;
    std::unique_ptr<gateways::KannelSms> kannel;
    std::atomic<const consent::Consents *> replies{nullptr}; ///< who takes what subscribers write
    gateways::SimulatedBiometrics biometrics;
    gateways::SimulatedOperators operators;
    std::optional<registries::IdentityData> identities;
    http::Router router;
    http::Maintenance maintenance;
    std::optional<portal::Portal> portal;
    std::optional<portal::KeyCertificates> keyCertificates;
    std::optional<documents::DocumentServices> documents;
    std::optional<complaints::Complaints> complaints;
    std::optional<consent::SystemRegister> systems;
    std::optional<consent::ConsentServices> consents;
    std::optional<scenario::DemoOperations> demonstration;
    std::optional<scenario::DemoSystems> demoSystems;
    std::optional<http::Dispatcher> dispatcher;
    std::optional<http::WorkerPool> workers;
    std::unique_ptr<http::Server> server;
    std::optional<authorities::StatusService> status;
    std::atomic<const authorities::StatusService *> ready{nullptr};
    std::unique_ptr<http::PlainServer> statusServer;

    std::mutex mutex;
    std::condition_variable wake;
    bool stopping = false;
    std::stop_source stop; ///< for what takes long in the upkeep
    std::thread upkeep;
};

Result<void> Service::Data::open()
{
    // A service that may not sign has nothing to serve.
    const auto cryptography = crypto::checkCryptography();
    if (!cryptography)
        return failure(cryptography.error());
    if (cryptography->signingRefusal)
        return failure(*cryptography->signingRefusal);
    auto loadedPolicy = Policy::loadDefault();
    if (!loadedPolicy)
        return failure(loadedPolicy.error());
    policy = *std::move(loadedPolicy);
    if (auto applied = policy->apply(configuration.limits); !applied)
        return applied;
    auto loadedCalendar = WorkingDays::parse(workingDaysText());
    if (!loadedCalendar)
        return failure(loadedCalendar.error());
    calendar = *std::move(loadedCalendar);
    auto loadedContract = http::Contract::load(contractText());
    if (!loadedContract)
        return failure(loadedContract.error());
    contract = *std::move(loadedContract);
    auto openedStore = storage::Store::open(configuration.dataDirectory);
    if (!openedStore)
        return failure(openedStore.error());
    store = *std::move(openedStore);
    if (auto opened = openAuthorities(); !opened)
        return opened;
    if (auto opened = openJournal(); !opened)
        return opened;

    registries::SourceSystems::Options sourceOptions;
    sourceOptions.dataDirectory = configuration.dataDirectory;
    sourceOptions.configurationDirectory = configuration.sourcesDirectory;
    sourceOptions.patience.timeout = policy->millis("registryTimeoutMillis");
    sourceOptions.patience.repeats = static_cast<int>(policy->value("registryRepeats"));
    auto openedSources =
        registries::SourceSystems::open(sourceOptions, *authorities, switchboard, clock);
    if (!openedSources)
        return failure(openedSources.error());
    sources = *std::move(openedSources);
    auto loadedForms =
        documents::FormLibrary::load(sources->formTexts(), sources->authorisedBody(), clock);
    if (!loadedForms)
        return failure(loadedForms.error());
    forms = *std::move(loadedForms);
    return {};
}

Result<void> Service::Data::listenForAuthorities()
{
    // The address stands in certificates that outlive this process: the port that was free at the
    // first start is asked for again.
    const auto path =
        QDir(configuration.dataDirectory).filePath(QStringLiteral("authorities.port"));
    QFile kept(path);
    const auto remembered =
        kept.open(QIODevice::ReadOnly) ? kept.readAll().trimmed().toUShort() : quint16(0);
    const auto start = [this](quint16 port) {
        http::ServerOptions options;
        options.address = configuration.listenAddress;
        options.port = port;
        options.bodyLimit = LargestQuestion;
        return http::PlainServer::start(std::move(options), *workers,
                                        [this](const http::Request &request) {
                                            const auto *answers = ready.load();
                                            if (answers != nullptr)
                                                return answers->handle(request);
                                            http::Response starting;
                                            starting.status = 503;
                                            return starting;
                                        });
    };
    const auto wanted = static_cast<quint16>(configuration.authoritiesPort);
    auto started = start(wanted != 0 ? wanted : remembered);
    if (!started && wanted == 0 && remembered != 0) {
        qCWarning(lcService) << "port" << remembered
                             << "is taken: addresses in earlier certificates lead nowhere";
        started = start(0);
    }
    if (!started)
        return failure(started.error());
    statusServer = *std::move(started);
    if (statusServer->port() == remembered)
        return {};
    QSaveFile file(path);
    const auto text = QByteArray::number(statusServer->port());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(FailureCode::StorageFailed,
                       {{Detail::Field, QStringLiteral("authorities")}});
    return {};
}

Result<void> Service::Data::openAuthorities()
{
    workers.emplace(static_cast<std::size_t>(configuration.workers), LongestQueue);
    if (auto listening = listenForAuthorities(); !listening)
        return listening;
    auto opened = authorities::Authorities::openOrCreate(configuration.dataDirectory, clock,
                                                         authoritiesAddress());
    if (!opened)
        return failure(opened.error());
    authorities = *std::move(opened);
    using Part = authorities::StatusService::Part;
    status.emplace(*authorities, clock, [this](Part part) {
        switch (part) {
        case Part::Responder:
            return switchboard.responderOut();
        case Part::Lists:
            return switchboard.listsOut();
        case Part::TimeStamps:
            break;
        }
        return switchboard.timeStampsOut();
    });
    ready = &*status;
    return {};
}

QString Service::Data::authoritiesAddress() const
{
    return QStringLiteral("http://%1:%2")
        .arg(hostOf(configuration.listenAddress))
        .arg(statusServer->port());
}

Result<void> Service::Data::openJournal()
{
    auto opened = journal::Journal::open(*store, configuration.journalOrigin,
                                         configuration.dataDirectory, clock);
    if (!opened)
        return failure(opened.error());
    journal = *std::move(opened);
    retention.emplace(*store, *policy, clock);
    selfCheck.emplace(*journal, *policy, clock);
    return authorities::writeFile(authorities->trustDirectory() + QStringLiteral("/journal.vkey"),
                                  qujat::journal::verifierKey(journal->identity()) + '\n', false);
}

Result<void> Service::Data::connectOperators()
{
    if (!configuration.kannel)
        return {};
    const auto &set = *configuration.kannel;
    const auto secretIn = [](const QString &path) -> Result<SecretBytes> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(FailureCode::FileUnreadable,
                           {{Detail::Field, QStringLiteral("kannel")}});
        return SecretBytes::takeFrom(file.read(1024).trimmed());
    };
    auto password = secretIn(set.passwordFile);
    auto secret = secretIn(set.secretFile);
    if (!password || !secret || secret->size() < 16)
        return failure(FailureCode::ConfigurationInvalid,
                       {{Detail::Field, QStringLiteral("kannel")}});
    gateways::KannelOptions options;
    options.sendPort = static_cast<quint16>(set.sendPort);
    options.user = set.user;
    options.sender = set.sender;
    options.callbackPort = static_cast<quint16>(set.callbackPort);
    options.firstWait = policy->millis("smsRetryMillis");
    options.longestWait = policy->seconds("smsRetryLongestSeconds");
    options.mostTries = static_cast<int>(policy->value("smsTries"));
    auto started = gateways::KannelSms::start(
        std::move(options), std::move(*password), std::move(*secret), *store, clock, *workers,
        [this](const QString &number, const QString &text) {
            const auto *takers = replies.load();
            if (takers && !takers->onReply(number, text))
                qCWarning(lcService, "a reply could not be stored");
        });
    if (!started)
        return failure(started.error());
    kannel = *std::move(started);
    return {};
}

Result<void> Service::Data::serve()
{
    if (auto connected = connectOperators(); !connected)
        return connected;
    gateways::Sms &sms = kannel ? static_cast<gateways::Sms &>(*kannel) : outbox;
    const auto trust = [this] {
        // When neither responder nor lists can be had, only the anchors are left.
        const bool cutOff = switchboard.responderOut() && switchboard.listsOut();
        return cutOff ? authorities->anchors() : authorities->trustStore();
    };
    maintenance.plan(configuration.maintenance);
    identities.emplace(sources->records());
    portal.emplace(portal::Portal::Parts{
        *store, *policy, clock, sms, biometrics, operators, *identities, trust,
        [this] { return !switchboard.processingStalled(); }, configuration.demonstration,
        journal->identity(), maintenance, consent::NumberCheck::mayAsk});
    portal->addTo(router);
    keyCertificates.emplace(
        *store,
        [this](const crypto::SubjectName &holder,
               const crypto::PublicKey &key) -> Result<portal::KeyCertificates::Issued> {
            auto issued = authorities->certifyKeyOf(holder, key);
            if (!issued)
                return failure(issued.error());
            return portal::KeyCertificates::Issued{std::move(issued->certificate),
                                                   std::move(issued->chain)};
        });
    keyCertificates->addTo(router);
    journal::addJournalRoutes(router, *journal, *store);
    documents.emplace(documents::DocumentParts{*store, sources->registries(), *forms, trust,
                                               *policy, switchboard, clock});
    http::Router documentService; // a part of its own: accounts work without it
    documents::addDocumentRoutes(documentService, *documents);
    complaints.emplace(
        complaints::Complaints::Parts{*store, clock, *calendar, refusalSources(clock)});
    complaints->addTo(router);
    systems.emplace(consent::SystemRegister::Parts{
        *store, clock, trust, sources->authorisedBodyBin(), policy->seconds("clockSkewSeconds")});
    consents.emplace(
        consent::ConsentParts{*documents, sms, operators, *systems, sources->operatorKey()});
    consents->addTo(documentService);
    router.include(documentService, [this]() -> Result<void> {
        if (switchboard.documentsOut())
            return failure(FailureCode::ServiceUnavailable,
                           {{Detail::Reason, QStringLiteral("documents")}});
        return {};
    });
    replies = &consents->consents;
    if (configuration.demonstration) {
        demonstration.emplace(scenario::DemoOperations::Parts{
            *store, clock, switchboard, *authorities, *sources, operators, *identities,
            [this](const DocumentType &type, bool approved) {
                return forms->setApproved(type, approved);
            },
            *complaints, [this](bool hold) { outbox.holdBack(hold); }, maintenance});
        demonstration->addTo(router);
        if (auto opened = demonstration->openAccounts(); !opened)
            return opened;
        demoSystems.emplace(scenario::DemoSystems::Parts{*store, clock, *authorities, *sources,
                                                         *systems, consents->consents,
                                                         configuration.sourcesDirectory});
        demoSystems->addTo(router);
        if (auto entered = demoSystems->enterRegistered(); !entered)
            return entered;
    }
    dispatcher.emplace(*contract, router, portal->callers(), clock,
                       dispatcherOptions(configuration));
    dispatcher->setSystems(*systems);
    dispatcher->setMaintenance(maintenance);
    dispatcher->setStream([this](const http::Call &call) { return portal->events().open(call); });
    if (const auto missing = dispatcher->unserved(); !missing.isEmpty())
        return failure(FailureCode::ServiceFailed, {{Detail::Field, missing.join(u' ')}});

    auto identity = authorities->tlsIdentity();
    http::ServerOptions options;
    options.address = configuration.listenAddress;
    options.port = configuration.listenPort;
    options.certificateChain = identity.certificateChain;
    options.privateKey = std::move(identity.privateKey);
    options.connectionsPerAddress = configuration.connectionsPerAddress;
    options.bound = [this](quint16 port) {
        for (const auto &host : {hostOf(configuration.listenAddress), QStringLiteral("localhost")})
            dispatcher->addAuthority(host + u':' + QString::number(port));
    };
    auto started =
        http::Server::start(std::move(options), *workers, [this](const http::Request &request) {
            return dispatcher->handle(request);
        });
    if (!started)
        return failure(started.error());
    server = *std::move(started);
    upkeep = std::thread([this] { keepUp(); });
    return {};
}

void Service::Data::keepUp()
{
    std::unique_lock lock(mutex);
    while (!wake.wait_for(lock, UpkeepEvery, [this] { return stopping; })) {
        lock.unlock();
        if (auto kept = portal->keepUp(); !kept)
            qCWarning(lcService).noquote() << "upkeep of the portal:" << kept.error().name();
        if (auto ended = consents->consents.expireOverdue(); !ended)
            qCWarning(lcService).noquote() << "upkeep of consents:" << ended.error().name();
        if (auto fresh = authorities->refreshRevocationLists(); !fresh)
            qCWarning(lcService).noquote() << "revocation lists:" << fresh.error().name();
        if (auto kept = retention->keepUp(); !kept)
            qCWarning(lcService).noquote() << "end of notes:" << kept.error().name();
        if (auto sound = selfCheck->keepUp(stop.get_token());
            !sound && sound.error().code() == FailureCode::JournalMismatch) {
            qCCritical(lcService).noquote()
                << "the journal does not match, nothing more is noted:"
                << sound.error().detail(Detail::Reason).value_or(QString());
        }
        lock.lock();
    }
}

Service::Service(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

Service::~Service()
{
    stop(std::chrono::milliseconds(0));
}

Result<std::unique_ptr<Service>> Service::start(const Configuration &configuration,
                                                const Clock &clock)
{
    if (auto sound = configuration.check(); !sound)
        return failure(sound.error());
    auto data = std::make_unique<Data>(configuration, clock);
    if (auto opened = data->open(); !opened)
        return failure(opened.error());
    if (auto served = data->serve(); !served)
        return failure(served.error());
    return std::unique_ptr<Service>(new Service(std::move(data)));
}

QUrl Service::address() const
{
    return QUrl(QStringLiteral("https://%1:%2")
                    .arg(hostOf(m_data->configuration.listenAddress))
                    .arg(m_data->server->port()));
}

QString Service::trustDirectory() const
{
    return m_data->authorities->trustDirectory();
}

QString Service::authoritiesAddress() const
{
    return m_data->authoritiesAddress();
}

bool Service::stop(std::chrono::milliseconds drain)
{
    {
        const std::lock_guard lock(m_data->mutex);
        m_data->stopping = true;
    }
    m_data->stop.request_stop();
    m_data->wake.notify_all();
    if (m_data->upkeep.joinable())
        m_data->upkeep.join();
    return !m_data->server || m_data->server->stop(drain);
}

} // namespace qujat::service
