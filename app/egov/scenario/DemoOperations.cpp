// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/scenario/DemoOperations.h"

#include "app/egov/gateways/Biometrics.h"
#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/PortalStore.h"
#include "app/egov/storage/SmsStore.h"

#include <QJsonArray>

namespace qujat::service::scenario {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MessagesShown = 200;

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Result<http::Reply> done(const Result<void> &outcome)
{
    if (!outcome)
        return failure(outcome.error());
    return http::Reply::noContent();
}

} // namespace

DemoOperations::DemoOperations(Parts parts)
    : m_parts(std::move(parts))
{
}

Result<void> DemoOperations::openAccounts()
{
    return m_parts.store.write([this](storage::Transaction &transaction) -> Result<void> {
        storage::PortalStore store(transaction);
        for (const auto &person : m_parts.sources.population().people()) {
            if (store.account(person.iin.text()))
                continue;
            storage::AccountRow row;
            row.iin = person.iin.text();
            row.surname = person.surname;
            row.givenName = person.givenName;
            row.patronymic = person.patronymic;
            row.phone = person.phone;
            if (!row.phone.isEmpty())
                row.phoneConnectedAt = m_parts.clock.now();
            row.organisation = person.organisation;
            row.organisationBin = person.organisationBin;
            row.kind = person.kind;
            store.putAccount(row);
        }
        return {};
    });
}

void DemoOperations::addTo(http::Router &router)
{
    router.on("listDemoSms", [this](const http::Call &call) { return sms(call); });
    router.on("listDemoAudit", [this](const http::Call &call) { return audit(call); });
    router.on("listDemoPeople", [this](const http::Call &call) { return people(call); });
    router.on("getDemoClock", [this](const http::Call &) { return clock(); });
    router.on("setDemoClock", [this](const http::Call &call) { return setClock(call); });
    router.on("setDemoFault", [this](const http::Call &call) { return setFault(call); });
    router.on("setDemoNotes", [this](const http::Call &call) -> Result<http::Reply> {
        m_parts.switchboard.setNotesFail(call.body.value(u"fail").toBool());
        return http::Reply::noContent();
    });
    router.on("setDemoDelivery", [this](const http::Call &call) -> Result<http::Reply> {
        m_parts.holdBackSms(call.body.value(u"holdBack").toBool());
        return http::Reply::noContent();
    });
    router.on("setDemoIntegration", [this](const http::Call &call) {
        return done(m_parts.sources.registries().setIntegrated(
            call.body.value(u"registry").toString(), call.body.value(u"integrated").toBool()));
    });
    router.on("setDemoForm", [this](const http::Call &call) -> Result<http::Reply> {
        const auto type = DocumentType::parse(call.body.value(u"type").toString());
        if (!type)
            return failure(FailureCode::ResourceNotFound);
        return done(m_parts.setFormApproved(*type, call.body.value(u"approved").toBool()));
    });
    router.on("setDemoAuthorities", [this](const http::Call &call) -> Result<http::Reply> {
        const auto out = [&](const char *part) {
            return call.body.value(QLatin1String(part)).toBool();
        };
        m_parts.switchboard.setAuthoritiesOut(out("responderOut"), out("listsOut"),
                                              out("timeStampsOut"));
        return http::Reply::noContent();
    });
    router.on("revokeDemoCertificates", [this](const http::Call &call) { return revoke(call); });
    router.on("setDemoRecord", [this](const http::Call &call) { return setRecord(call); });
    router.on("listDemoComplaints", [this](const http::Call &) { return overdueComplaints(); });
    router.on("setDemoComplaint", [this](const http::Call &call) { return setComplaint(call); });
    router.on("setDemoRelation", [this](const http::Call &call) { return setRelation(call); });
    router.on("setDemoSubscriber", [this](const http::Call &call) { return setSubscriber(call); });
    router.on("setDemoProcessing", [this](const http::Call &call) -> Result<http::Reply> {
        m_parts.switchboard.setProcessingStalled(call.body.value(u"stalled").toBool());
        return http::Reply::noContent();
    });
    router.on("setDemoDocuments", [this](const http::Call &call) -> Result<http::Reply> {
        m_parts.switchboard.setDocumentsOut(call.body.value(u"out").toBool());
        return http::Reply::noContent();
    });
    router.on("setDemoMaintenance",
              [this](const http::Call &call) { return setMaintenance(call); });
    router.on("setDemoIdentity", [this](const http::Call &call) -> Result<http::Reply> {
        const auto person = Iin::parse(call.body.value(u"iin").toString());
        if (!person)
            return failure(FailureCode::ResourceNotFound);
        m_parts.identities.setCancelled(*person, call.body.value(u"cancelled").toBool());
        return http::Reply::noContent();
    });
}

Result<http::Reply> DemoOperations::sms(const http::Call &call) const
{
    // A plus sign in a query often arrives as a space.
    auto number = call.query.value(u"number"_s).trimmed();
    if (!number.isEmpty() && !number.startsWith(u'+'))
        number.prepend(u'+');
    return m_parts.store.read([&](storage::Transaction &transaction) -> Result<http::Reply> {
        QJsonArray items;
        for (const auto &message : storage::SmsStore(transaction).latest(number, MessagesShown))
            items.append(QJsonObject{{u"number"_s, message.number},
                                     {u"text"_s, message.text},
                                     {u"at"_s, toRfc3339(message.at)},
                                     {u"state"_s, storage::nameOf(message.state)}});
        return http::Reply::ok({{u"items"_s, items}});
    });
}

Result<http::Reply> DemoOperations::audit(const http::Call &call) const
{
    const int limit = call.query.value(u"limit"_s).toInt();
    return m_parts.store.read([&](storage::Transaction &transaction) -> Result<http::Reply> {
        QJsonArray items;
        for (const auto &entry : storage::AuditStore(transaction).latest(limit)) {
            QJsonObject item = entry.detail;
            item.insert(u"at"_s, toRfc3339(entry.at));
            item.insert(u"kind"_s, entry.kind);
            item.insert(u"account"_s, entry.account);
            item.insert(u"address"_s, entry.address);
            items.prepend(item);
        }
        return http::Reply::ok({{u"items"_s, items}});
    });
}

Result<QJsonObject> DemoOperations::personJson(const registries::Inhabitant &person) const
{
    QJsonObject item{{u"fixture"_s, person.fixture},
                     {u"iin"_s, person.iin.text()},
                     {u"name"_s, person.fullName()}};
    if (!person.phone.isEmpty())
        item.insert(u"phone"_s, person.phone);
    if (!person.iin.isAdultAt(m_parts.clock.now()))
        return item;
    auto key = m_parts.authorities.issuePerson(person.iin.text(), person.surname, person.givenName,
                                               person.patronymic);
    if (!key)
        return failure(key.error());
    item.insert(u"keyFile"_s, base64(key->pkcs12));
    item.insert(
        u"keyPassword"_s,
        QString::fromUtf8(QByteArrayView(key->password.data(), qsizetype(key->password.size()))));
    using gateways::BiometricOutcome;
    const auto sample = [&](BiometricOutcome outcome) {
        return base64(gateways::SimulatedBiometrics::sampleFor(person.iin, outcome));
    };
    item.insert(u"samples"_s,
                QJsonObject{{u"match"_s, sample(BiometricOutcome::Match)},
                            {u"otherPerson"_s, sample(BiometricOutcome::OtherPerson)},
                            {u"noLiveness"_s, sample(BiometricOutcome::NoLiveness)}});
    return item;
}

Result<http::Reply> DemoOperations::people(const http::Call &) const
{
    QJsonArray items;
    for (const auto &person : m_parts.sources.population().people()) {
        auto item = personJson(person);
        if (!item)
            return failure(item.error());
        items.append(*item);
    }
    return http::Reply::ok({{u"items"_s, items}});
}

Result<http::Reply> DemoOperations::clock() const
{
    const auto shift = std::chrono::duration_cast<std::chrono::seconds>(m_parts.clock.shift());
    return http::Reply::ok(
        {{u"shiftSeconds"_s, qint64(shift.count())}, {u"time"_s, toRfc3339(m_parts.clock.now())}});
}

Result<http::Reply> DemoOperations::setClock(const http::Call &call)
{
    m_parts.clock.setShift(std::chrono::seconds(call.body.value(u"shiftSeconds").toInteger()));
    // Revocation lists have an end; without new ones the moved time would find none in force.
    if (auto fresh = m_parts.authorities.refreshRevocationLists(); !fresh)
        return failure(fresh.error());
    return clock();
}

Result<http::Reply> DemoOperations::setFault(const http::Call &call)
{
    const auto registry = call.body.value(u"registry").toString();
    const auto fault = registryFaultFromName(call.body.value(u"fault").toString());
    bool known = false;
    for (const auto &type : m_parts.sources.registries().types())
        known = known || m_parts.sources.registries().registryOf(type) == registry;
    if (!known || !fault)
        return failure(FailureCode::ResourceNotFound);
    m_parts.switchboard.setRegistryFault(registry, *fault);
    return http::Reply::noContent();
}

Result<http::Reply> DemoOperations::revoke(const http::Call &call)
{
    using enum crypto::RevocationReason;
    static const QHash<QString, crypto::RevocationReason> reasons{
        {u"unspecified"_s, Unspecified},         {u"keyCompromise"_s, KeyCompromise},
        {u"superseded"_s, Superseded},           {u"cessationOfOperation"_s, CessationOfOperation},
        {u"certificateHold"_s, CertificateHold}, {u"removeFromCRL"_s, RemoveFromList},
    };
    const auto at = call.body.contains(u"at")
        ? timestampFromRfc3339(call.body.value(u"at").toString())
        : Result<Timestamp>(m_parts.clock.now());
    if (!at)
        return failure(at.error());
    const auto count =
        m_parts.authorities.revokeHolder(call.body.value(u"holder").toString(), *at,
                                         reasons.value(call.body.value(u"reason").toString()));
    if (!count)
        return failure(count.error());
    if (*count == 0)
        return failure(FailureCode::ResourceNotFound);
    return http::Reply::noContent();
}

Result<http::Reply> DemoOperations::setRecord(const http::Call &call)
{
    const auto subject = Iin::parse(call.body.value(u"iin").toString());
    const auto type = DocumentType::parse(call.body.value(u"type").toString());
    if (!subject || !type)
        return failure(FailureCode::ResourceNotFound);
    return done(m_parts.sources.records().setValue(
        *subject, *type, call.body.value(u"path").toString(), call.body.value(u"value")));
}

Result<http::Reply> DemoOperations::setSubscriber(const http::Call &call)
{
    using gateways::Subscriber;
    Subscriber subscriber;
    if (call.body.value(u"kind").toString() == u"legalEntity")
        subscriber.kind = Subscriber::Kind::LegalEntity;
    if (const auto owner = Iin::parse(call.body.value(u"owner").toString()))
        subscriber.owner = *owner;
    if (const auto since = timestampFromRfc3339(call.body.value(u"ownerSince").toString()))
        subscriber.ownerSince = *since;
    if (const auto since = timestampFromRfc3339(call.body.value(u"cardSince").toString()))
        subscriber.cardSince = *since;
    m_parts.operators.set(call.body.value(u"number").toString(), subscriber);
    return http::Reply::noContent();
}

Result<http::Reply> DemoOperations::setMaintenance(const http::Call &call)
{
    const auto breaks = http::Maintenance::parse(call.body.value(u"breaks").toArray());
    if (!breaks)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, u"breaks"_s}});
    m_parts.maintenance.plan(*breaks);
    return http::Reply::noContent();
}

Result<http::Reply> DemoOperations::setRelation(const http::Call &call)
{
    const auto parent = Iin::parse(call.body.value(u"parent").toString());
    const auto child = Iin::parse(call.body.value(u"child").toString());
    if (!parent || !child)
        return failure(FailureCode::ResourceNotFound);
    return done(m_parts.sources.records().setRelation(*parent, *child,
                                                      call.body.value(u"active").toBool()));
}

Result<http::Reply> DemoOperations::overdueComplaints() const
{
    const auto overdue = m_parts.complaints.overdue();
    if (!overdue)
        return failure(overdue.error());
    QJsonArray items;
    for (const auto &complaint : *overdue) {
        const auto whole = m_parts.complaints.administrativeCase(complaint.number);
        if (!whole)
            return failure(whole.error());
        items.append(complaints::caseJson(m_parts.complaints, *whole));
    }
    return http::Reply::ok({{u"items"_s, items}});
}

Result<http::Reply> DemoOperations::setComplaint(const http::Call &call)
{
    const auto number = call.body.value(u"number").toString();
    const auto action = call.body.value(u"action").toString();
    const auto text = call.body.value(u"text").toString();
    const auto changed = action == u"satisfy" ? m_parts.complaints.satisfy(number, text)
        : action == u"forward"                ? m_parts.complaints.forward(number)
                                              : m_parts.complaints.decide(number, text);
    if (!changed)
        return failure(changed.error());
    const auto whole = m_parts.complaints.administrativeCase(number);
    if (!whole)
        return failure(whole.error());
    return http::Reply::ok(complaints::caseJson(m_parts.complaints, *whole));
}

} // namespace qujat::service::scenario
