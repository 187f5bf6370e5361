// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/Session.h"

#include "core/egov/ServiceCalls.h"
#include "core/session/SessionCore.h"

namespace qujat::session {
namespace {

ServiceFacts factsOf(const egov::ServiceReply &reply)
{
    return {.name = reply.name,
            .version = reply.version,
            .demonstration = reply.demonstration,
            .signInMethods = reply.signInMethods,
            .maintenanceFrom =
                reply.maintenance ? std::optional(reply.maintenance->from) : std::nullopt,
            .maintenanceUntil =
                reply.maintenance ? std::optional(reply.maintenance->until) : std::nullopt,
            .contactCentre = reply.contactCentre,
            .accessDefault = reply.accessDefault,
            .accessMinimum = reply.accessMinimum,
            .accessMaximum = reply.accessMaximum,
            .view = reply.view,
            .otp = reply.otp,
            .otpResend = reply.otpResend,
            .idle = reply.idle,
            .offline = reply.offline,
            .journalStall = reply.journalStall,
            .journalOrigin = reply.journalOrigin,
            .journalKey = reply.journalKey};
}

/// Hands the result of \a future on after \a convert.
template <typename To, typename From, typename Convert>
QFuture<Result<To>> converted(const QFuture<Result<From>> &future, QObject *context,
                              Convert convert)
{
    auto promise = std::make_shared<QPromise<Result<To>>>();
    promise->start();
    whenDone(future, context, [promise, convert](Result<From> result) {
        promise->addResult(result ? Result<To>(convert(*result))
                                  : Result<To>(failure(result.error())));
        promise->finish();
    });
    return promise->future();
}

} // namespace

Session::Session(const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_core(std::make_unique<SessionCore>(environment))
{
    auto *core = m_core.get();
    connect(core, &SessionCore::stateChanged, this, &Session::stateChanged);
    connect(core, &SessionCore::onlineChanged, this, &Session::onlineChanged);
    connect(core, &SessionCore::personChanged, this, &Session::personChanged);
    connect(core, &SessionCore::failed, this, &Session::failed);
    connect(core, &SessionCore::noticed, this, [this](const egov::Event &event) {
        const auto *notice = std::get_if<egov::notice::DeviceSignedIn>(&event.notice);
        if (notice && (notice->device.isNull() || notice->device != m_core->device()))
            Q_EMIT deviceSignedIn(notice->deviceName,
                                  notice->at == Timestamp{} ? event.at : notice->at);
    });
}

Session::~Session()
{
    m_core->disconnect(this);
}

Session::State Session::state() const
{
    return m_core->state();
}

bool Session::isOnline() const
{
    return m_core->isOnline();
}

std::optional<Person> Session::person() const
{
    return m_core->person();
}

DeviceClass Session::deviceClass() const
{
    return m_core->deviceClass();
}

const ServiceFacts &Session::service() const
{
    return m_core->service;
}

const Clock &Session::serviceClock() const
{
    return m_core->clock;
}

std::optional<Failure> Session::endReason() const
{
    return m_core->endReason();
}

QFuture<Result<ServiceFacts>> Session::greet()
{
    return converted<ServiceFacts>(m_core->client.send(egov::ServiceRequest{}), this,
                                   [this](const egov::ServiceReply &reply) {
                                       const auto facts = factsOf(reply);
                                       if (!(m_core->service == facts)) {
                                           m_core->service = facts;
                                           Q_EMIT serviceChanged();
                                       }
                                       return facts;
                                   });
}

SignIn *Session::signIn() const
{
    return m_core->signIn.get();
}

Unlock *Session::unlock() const
{
    return m_core->unlock.get();
}

Documents *Session::documents() const
{
    return m_core->documents.get();
}

OpenAccess *Session::openAccess() const
{
    return m_core->openAccess.get();
}

Viewing *Session::viewing() const
{
    return m_core->viewing.get();
}

Consents *Session::consents() const
{
    return m_core->consents.get();
}

Confirmations *Session::confirmations() const
{
    return m_core->confirmations.get();
}

OwnKeys *Session::ownKeys() const
{
    return m_core->ownKeys.get();
}

Complaints *Session::complaints() const
{
    return m_core->complaints.get();
}

SignInApproval *Session::signInApproval() const
{
    return m_core->signInApproval.get();
}

History *Session::history() const
{
    return m_core->history.get();
}

JournalWatch *Session::journal() const
{
    return m_core->journal.get();
}

NumberRegistration *Session::number() const
{
    return m_core->number.get();
}

Notices *Session::notices() const
{
    return m_core->notices.get();
}

QFuture<Result<Profile>> Session::profile()
{
    if (state() != State::Open)
        return readyFuture<Result<Profile>>(failure(FailureCode::VaultLocked));
    return converted<Profile>(m_core->call(egov::MeRequest{}), this,
                              [this](const egov::MeReply &me) {
                                  m_core->noteAccount(*me.person, me.deviceClass);
                                  return Profile{.person = *me.person,
                                                 .phoneConnectedAt = me.phoneConnectedAt,
                                                 .deviceClass = me.deviceClass,
                                                 .deviceName = me.deviceName,
                                                 .organisation = me.organisation,
                                                 .organisationBin = me.organisationBin,
                                                 .cellularFrom = me.cellularFrom};
                              });
}

QFuture<Result<std::vector<EnrolledDevice>>> Session::devices()
{
    using Devices = std::vector<EnrolledDevice>;
    if (state() != State::Open)
        return readyFuture<Result<Devices>>(failure(FailureCode::VaultLocked));
    return converted<Devices>(
        m_core->call(egov::DevicesRequest{}), this, [](const egov::DevicesReply &reply) {
            Devices devices;
            for (const auto &item : reply.items)
                devices.push_back({item.id, item.name, item.deviceClass, item.signedInAt,
                                   item.lastSeenAt, item.current, item.open, item.network,
                                   item.address});
            return devices;
        });
}

QFuture<Result<void>> Session::endDevice(const DeviceId &device)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    if (state() != State::Open) {
        promise->addResult(Result<void>(failure(FailureCode::VaultLocked)));
        promise->finish();
        return promise->future();
    }
    whenDone(m_core->call(egov::EndDeviceRequest{device}), this,
             [promise](Result<egov::DoneReply> done) {
                 promise->addResult(done ? Result<void>() : Result<void>(failure(done.error())));
                 promise->finish();
             });
    return promise->future();
}

QFuture<Result<int>> Session::endOtherDevices()
{
    if (state() != State::Open)
        return readyFuture<Result<int>>(failure(FailureCode::VaultLocked));
    return converted<int>(m_core->call(egov::EndOtherDevicesRequest{}), this,
                          [](const egov::EndedReply &reply) { return reply.ended; });
}

QFuture<Result<void>> Session::setPassword(SecretBytes password, const QByteArray &sample)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    if (state() != State::Open) {
        promise->addResult(Result<void>(failure(FailureCode::VaultLocked)));
        promise->finish();
        return promise->future();
    }
    whenDone(m_core->client.send(egov::SetPasswordRequest{password, sample}), this,
             [promise](Result<egov::DoneReply> done) {
                 promise->addResult(done ? Result<void>() : Result<void>(failure(done.error())));
                 promise->finish();
             });
    return promise->future();
}

void Session::lock()
{
    if (state() != State::Open)
        return;
    // The call takes its token along before the session forgets it; its answer changes nothing.
    if (m_core->client.hasAccessToken())
        (void)m_core->client.send(egov::LockRequest{});
    m_core->enterLocked(std::nullopt);
}

QFuture<Result<void>> Session::signOut()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto settle = [this, promise](Result<void> told) {
        whenDone(m_core->wipe(std::nullopt), this, [promise, told](Result<void> wiped) {
            promise->addResult(told ? std::move(wiped) : told);
            promise->finish();
        });
    };
    if (!m_core->client.hasAccessToken()) {
        settle(state() == State::SignedOut ? Result<void>()
                                           : Result<void>(failure(FailureCode::AuthRequired)));
        return promise->future();
    }
    whenDone(m_core->client.send(egov::SignOutRequest{}), this,
             [settle](Result<egov::DoneReply> done) {
                 settle(done ? Result<void>() : Result<void>(failure(done.error())));
             });
    return promise->future();
}

} // namespace qujat::session
