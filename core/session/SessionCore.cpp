// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/SessionCore.h"

#include "core/base/Logging.h"
#include "core/crypto/DpopProof.h"
#include "core/session/Async.h"
#include "core/storage/AccountFile.h"
#include "core/storage/KeySource.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace qujat::session {
namespace {

const QString PersonFact = QStringLiteral("person");
constexpr std::chrono::seconds NetworkLook{20};
const QString LastEventFact = QStringLiteral("lastEvent");

QCoro::Task<Result<void>> loadDeviceKey(QPointer<SessionCore> core, bool create)
{
    auto reading = core->environment.keys.read(secretname::deviceKey);
    auto stored = co_await settled(reading);
    if (!core)
        co_return failure(FailureCode::Cancelled);
    std::optional<crypto::DeviceKey> key;
    if (stored) {
        auto read = crypto::DeviceKey::fromPkcs8(*stored);
        if (!read)
            co_return failure(read.error());
        key = *read;
    } else if (stored.error().code() == FailureCode::KeyMissing && create) {
        key = crypto::DeviceKey::generate();
        auto writing = core->environment.keys.write(secretname::deviceKey, key->toPkcs8());
        auto written = co_await settled(writing);
        if (!core)
            co_return failure(FailureCode::Cancelled);
        if (!written)
            co_return failure(written.error());
    } else {
        co_return failure(stored.error());
    }
    core->client.setProofMaker([made = *key](const QByteArray &method, const QUrl &url,
                                             Timestamp now,
                                             const std::optional<SecretBytes> &token) {
        return crypto::makeDpopProof(made, method, url, now, token);
    });
    co_return Result<void>();
}

QCoro::Task<Result<void>> removeKeys(storage::KeySource &keys, bool guessed)
{
    Result<void> outcome;
    QStringList names{secretname::offlineShare, secretname::deviceSecret, secretname::deviceKey};
    // A key file is there to sign in with again; not for whoever has guessed PINs.
    if (guessed)
        names.append(secretname::ownKey);
    for (const auto &name : names) {
        auto removing = keys.remove(name);
        auto removed = co_await settled(removing);
        if (!removed)
            outcome = failure(removed.error());
    }
    co_return outcome;
}

} // namespace

SessionCore::SessionCore(const Environment &given)
    : environment(given)
    , clock(given.clock)
    , client(given.transport, given.waiter, clock, given.service)
    , events(client, given.events, given.waiter)
{
    QDir().mkpath(environment.profileFolder);
    QFile::setPermissions(environment.profileFolder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const auto account = storage::readAccountFile(accountPath());
    if (!account) {
        // A later program's account, or a broken file: behind the PIN, where the reason is told.
        m_state = Session::State::Locked;
        m_endReason = account.error();
    } else if (*account) {
        m_state = Session::State::Locked;
        m_deviceClass = (*account)->deviceClass;
    }

    connect(&client, &egov::EgovClient::reachedChanged, this, &SessionCore::setOnline);
    connect(&events, &egov::EventStream::arrived, this, &SessionCore::onEvent);
    connect(&events, &egov::EventStream::wentLive, this, &SessionCore::resynchronise);
    connect(&events, &egov::EventStream::refused, this, &SessionCore::onCallFailed);

    signIn = std::make_unique<SignIn>(*this);
    unlock = std::make_unique<Unlock>(*this);
    documents = std::make_unique<Documents>(*this);
    openAccess = std::make_unique<OpenAccess>(*this);
    viewing = std::make_unique<Viewing>(*this);
    confirmations = std::make_unique<Confirmations>(*this);
    journal = std::make_unique<JournalWatch>(*this);
    consents = std::make_unique<Consents>(*this);
    history = std::make_unique<History>(*this);
    number = std::make_unique<NumberRegistration>(*this);
    notices = std::make_unique<Notices>(*this);
    complaints = std::make_unique<Complaints>(*this);
    ownKeys = std::make_unique<OwnKeys>(*this);
    signInApproval = std::make_unique<SignInApproval>(*this);
}

SessionCore::~SessionCore()
{
    events.stop();
    // The flows go first, in the reverse of their making; the rest follows as members do.
    notices.reset();
    number.reset();
    ownKeys.reset();
    signInApproval.reset();
    complaints.reset();
    history.reset();
    journal.reset();
    consents.reset();
    confirmations.reset();
    viewing.reset();
    openAccess.reset();
    documents.reset();
    unlock.reset();
    signIn.reset();
}

QString SessionCore::vaultPath() const
{
    return environment.profileFolder + QStringLiteral("/vault.db");
}

QString SessionCore::accountPath() const
{
    return environment.profileFolder + QStringLiteral("/account.json");
}

QString SessionCore::keyTriesPath() const
{
    return environment.profileFolder + QStringLiteral("/key-tries.json");
}

QFuture<Result<void>> SessionCore::prepareDeviceKey(bool create)
{
    return futureOf(loadDeviceKey(this, create));
}

void SessionCore::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    Q_EMIT onlineChanged(online);
}

void SessionCore::useGrant(const egov::SessionGrant &grant)
{
    client.setAccessToken(grant.accessToken);
    m_device = grant.device;
    m_deviceClass = grant.deviceClass;
    m_person = grant.person;
    Q_EMIT personChanged();
}

void SessionCore::renew(const egov::SessionGrant &grant)
{
    useGrant(grant);
    startEvents();
}

void SessionCore::noteAccount(const Person &person, DeviceClass deviceClass)
{
    const bool same =
        m_deviceClass == deviceClass && m_person && m_person->phoneMasked == person.phoneMasked;
    if (m_state != Session::State::Open || same)
        return;
    m_deviceClass = deviceClass;
    m_person = person;
    rememberPerson();
    Q_EMIT personChanged();
}

void SessionCore::enterOpen(const egov::SessionGrant &grant, std::unique_ptr<storage::Vault> vault)
{
    m_vault = std::make_unique<OpenVault>(std::move(vault), clock);
    ++m_opening;
    m_offlineProof.reset();
    m_endReason.reset();
    useGrant(grant);
    rememberPerson();
    m_state = Session::State::Open;
    qCInfo(lcSession) << "open";
    Q_EMIT stateChanged(m_state);
    startEvents();
}

void SessionCore::enterOpenOffline(std::unique_ptr<storage::Vault> vault, SecretBytes proof)
{
    m_vault = std::make_unique<OpenVault>(std::move(vault), clock);
    ++m_opening;
    m_offlineProof = std::move(proof);
    m_endReason.reset();
    recallPerson();
    m_state = Session::State::Open;
    qCInfo(lcSession) << "open off line";
    Q_EMIT stateChanged(m_state);
    watchForNetwork();
}

void SessionCore::watchForNetwork()
{
    environment.waiter.after(NetworkLook, this, [this] {
        if (m_state != Session::State::Open || !m_offlineProof)
            return;
        whenDone(reconnect(), this, [this](Result<void> back) {
            if (!back)
                watchForNetwork();
        });
    });
}

void SessionCore::forgetSession()
{
    events.stop();
    client.setAccessToken(nullptr);
    m_offlineProof.reset();
    m_vault.reset();
}

void SessionCore::enterLocked(std::optional<Failure> reason)
{
    if (m_state != Session::State::Open)
        return;
    m_state = Session::State::Locked;
    m_endReason = std::move(reason);
    qCInfo(lcSession) << "locked" << (m_endReason ? m_endReason->name() : QString());
    forgetSession();
    Q_EMIT stateChanged(m_state);
}

QFuture<Result<void>> SessionCore::wipe(std::optional<Failure> reason)
{
    // The account's file goes first: whatever happens now, the rest is no account any more.
    QFile::remove(accountPath());
    forgetSession();
    storage::Vault::destroy(vaultPath());
    m_person.reset();
    m_deviceClass = DeviceClass::Desktop;
    m_endReason = std::move(reason);
    client.setProofMaker({});
    const bool guessed = m_endReason && m_endReason->code() == FailureCode::PinDestroyed;
    auto removing = futureOf(removeKeys(environment.keys, guessed));
    m_state = Session::State::SignedOut;
    qCInfo(lcSession) << "signed out" << (m_endReason ? m_endReason->name() : QString());
    Q_EMIT personChanged();
    Q_EMIT stateChanged(m_state);
    return removing;
}

void SessionCore::onCallFailed(const Failure &failure)
{
    if (failure.code() == FailureCode::AuthRequired && m_state == Session::State::Open)
        enterLocked(failure);
}

QFuture<Result<void>> SessionCore::reconnect()
{
    // One at a time: all who wait get the same answer, each a future of their own, since a result
    // is moved out of its future by who reads it.
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_reconnecting.push_back(promise);
    if (m_reconnecting.size() == 1) {
        whenDone(prepareDeviceKey(false), this, [this](Result<void> ready) {
            if (!ready || !m_offlineProof) {
                concludeReconnect(ready ? Result<void>(failure(FailureCode::AuthRequired)) : ready);
                return;
            }
            whenDone(
                client.send(egov::UnlockRequest{*m_offlineProof}), this,
                [this](Result<egov::UnlockReply> reply) { concludeReconnect(useUnlock(reply)); });
        });
    }
    return promise->future();
}

Result<void> SessionCore::useUnlock(const Result<egov::UnlockReply> &reply)
{
    if (reply) {
        if (m_state != Session::State::Open)
            return failure(FailureCode::Cancelled);
        renew(reply->grant);
        m_offlineProof.reset();
        return {};
    }
    switch (reply.error().code()) {
    case FailureCode::AuthRequired:
    case FailureCode::PinDestroyed:
        wipe(reply.error());
        break;
    case FailureCode::PinWrong:
    case FailureCode::PinDelayed:
        enterLocked(reply.error());
        break;
    default:
        break;
    }
    return failure(reply.error());
}

void SessionCore::concludeReconnect(const Result<void> &result)
{
    for (const auto &promise : std::exchange(m_reconnecting, {})) {
        promise->addResult(result);
        promise->finish();
    }
}

void SessionCore::startEvents()
{
    if (!m_vault)
        return;
    const auto last = m_vault->vault->fact(LastEventFact).value_or(QByteArray());
    events.start(EventId::parse(QString::fromLatin1(last)).value_or(EventId()));
    Q_EMIT resynchronise();
}

void SessionCore::onEvent(const egov::Event &event)
{
    if (m_vault) {
        if (auto kept = m_vault->vault->setFact(LastEventFact, event.id.text().toLatin1()); !kept)
            report(kept.error());
    }
    Q_EMIT noticed(event);
}

void SessionCore::rememberPerson()
{
    if (!m_vault || !m_person)
        return;
    const QJsonObject json{{QStringLiteral("iin"), m_person->iin.text()},
                           {QStringLiteral("surname"), m_person->surname},
                           {QStringLiteral("givenName"), m_person->givenName},
                           {QStringLiteral("patronymic"), m_person->patronymic},
                           {QStringLiteral("phone"), m_person->phoneMasked}};
    if (auto kept = m_vault->vault->setFact(PersonFact, QJsonDocument(json).toJson()); !kept)
        report(kept.error());
}

void SessionCore::recallPerson()
{
    const auto kept = m_vault->vault->fact(PersonFact).value_or(QByteArray());
    const auto json = QJsonDocument::fromJson(kept).object();
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    if (const auto iin = Iin::parse(text("iin"))) {
        m_person = Person{.iin = *iin,
                          .surname = text("surname"),
                          .givenName = text("givenName"),
                          .patronymic = text("patronymic"),
                          .phoneMasked = text("phone")};
    }
    Q_EMIT personChanged();
}

} // namespace qujat::session
