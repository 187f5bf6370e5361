// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/service/consent/ConsentWorld.h"

#include "resources/demo/DemoFiles.h"

#include "app/egov/storage/PortalStore.h"
#include "core/crypto/MessageSigning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace qujat::testing {

using namespace service;
using namespace service::consent;

namespace {

const QString Network = QStringLiteral("192.0.2.9");

QString textOf(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

QString SmsLog::send(storage::Transaction &, const QString &number, const QString &text, Timestamp)
{
    messages.push_back({number, text});
    return QString::number(messages.size());
}

ConsentWorld::ConsentWorld()
{
    start();
    for (const auto &person : world.sources->population().people())
        setPhone(person.fixture.toLatin1().constData(), person.phone);
    decide(record("U1"));
    decide(record("K"));
}

void ConsentWorld::start()
{
    systems = std::make_unique<SystemRegister>(SystemRegister::Parts{
        *world.store, world.clock, [] { return World::authorities().trustStore(); },
        world.sources->authorisedBodyBin(), std::chrono::seconds(60)});
    services = std::make_unique<ConsentServices>(
        ConsentParts{*world.services, sms, operators, *systems, world.sources->operatorKey()});
}

void ConsentWorld::restart()
{
    services.reset();
    systems.reset();
    world.restart();
    start();
}

QJsonObject ConsentWorld::record(const char *code)
{
    const auto all = QJsonDocument::fromJson(demoFile(QStringLiteral("systems.json")))
                         .object()
                         .value(QLatin1String("systems"))
                         .toArray();
    for (const auto &entry : all) {
        auto record = entry.toObject();
        if (record.value(QLatin1String("code")).toString() != textOf(code))
            continue;
        record.remove(QStringLiteral("registered"));
        const auto owner = record.value(QLatin1String("owner")).toObject();
        const auto key = World::authorities().issueSystem(
            textOf(code), textOf(code), owner.value(QLatin1String("name")).toString(),
            owner.value(QLatin1String("bin")).toString());
        record.insert(QStringLiteral("certificate"),
                      QString::fromLatin1(key->certificate.der().toBase64()));
        return record;
    }
    return {};
}

QString ConsentWorld::decide(QJsonObject record)
{
    return outcome(systems->decide(decision(std::move(record)), Network));
}

QByteArray ConsentWorld::decision(QJsonObject record)
{
    world.clock.advance(std::chrono::milliseconds(1));
    record.insert(QStringLiteral("decidedAt"), toRfc3339(world.clock.now()));
    return *crypto::signAttached(QJsonDocument(record).toJson(QJsonDocument::Compact),
                                 *world.sources->authorisedBody(), world.clock.now());
}

QString ConsentWorld::setStatus(const char *code, const char *status)
{
    auto changed = record(code);
    changed.insert(QStringLiteral("status"), textOf(status));
    return decide(changed);
}

Ask ConsentWorld::wants(const char *fixture, const Wanted &wanted) const
{
    return {.subject = world.iin(fixture),
            .wanted = wanted,
            .purpose = QStringLiteral("Қонақ үйге орналасу"),
            .legalGround = QStringLiteral("352/НҚ, 20-т."),
            .keepDays = 0,
            .nonce = QStringLiteral("0123456789abcdef")};
}

Wanted ConsentWorld::card()
{
    return {Wanted::Kind::Document, typeOf("identity_card"), {}, {}, {}};
}

Wanted ConsentWorld::fields(const QStringList &paths)
{
    return {Wanted::Kind::Fields, typeOf("identity_card"), paths, {}, {}};
}

Wanted ConsentWorld::statement(const char *type, const char *claim, const char *parameter)
{
    return {Wanted::Kind::Statement, typeOf(type), {}, textOf(claim), textOf(parameter)};
}

Result<storage::Consent> ConsentWorld::ask(const Wanted &wanted, const char *system,
                                           const char *fixture)
{
    return services->consents.ask(textOf(system), wants(fixture, wanted), world.newRequest(),
                                  Network);
}

QString ConsentWorld::newestCode() const
{
    static const QRegularExpression Code(QStringLiteral("(?<![0-9])[0-9]{6}(?![0-9])"));
    for (auto message = sms.messages.rbegin(); message != sms.messages.rend(); ++message) {
        if (const auto found = Code.match(message->text); found.hasMatch())
            return found.captured();
    }
    return {};
}

QString ConsentWorld::newestReference() const
{
    static const QRegularExpression Reference(QStringLiteral("1 ([0-9]{3})"));
    return Reference.match(sms.messages.back().text).captured(1);
}

Result<storage::Consent> ConsentWorld::tell(const ConsentId &id, const QString &code,
                                            const char *system)
{
    return services->consents.submitPassword(textOf(system), id, code, Network);
}

Result<Delivered> ConsentWorld::deliver(const ConsentId &id, const char *system, QString key)
{
    if (key.isEmpty())
        key = QStringLiteral("delivery-%1").arg(++m_keys);
    return services->delivery.deliver(textOf(system), id, key, Network);
}

ReplyOutcome ConsentWorld::reply(const QString &text, const char *number)
{
    return *services->consents.onReply(textOf(number), text);
}

ConsentState ConsentWorld::state(const ConsentId &id) const
{
    return services->consents.ofSubject(world.iin("A"), id)->stateAt(world.clock.now());
}

void ConsentWorld::setPhone(const char *fixture, const QString &number)
{
    const auto written = world.store->write([&](storage::Transaction &transaction) -> Result<bool> {
        const auto *person = world.sources->population().find(textOf(fixture));
        storage::AccountRow row;
        row.iin = person->iin.text();
        row.surname = person->surname;
        row.givenName = person->givenName;
        row.phone = number;
        storage::PortalStore(transaction).putAccount(row);
        return true;
    });
    Q_ASSERT(written);
}

QStringList ConsentWorld::kindsOfNotes(const char *fixture) const
{
    return *world.store->read([&](storage::Transaction &transaction) -> Result<QStringList> {
        QStringList kinds;
        for (const auto &note :
             storage::NoteStore(transaction)
                 .find({world.iin(fixture), std::nullopt, std::nullopt, std::nullopt, 100}))
            kinds.prepend(note.entry.kind);
        return kinds;
    });
}

int ConsentWorld::notesOfNumber(const QString &number) const
{
    return *world.store->read([&](storage::Transaction &transaction) -> Result<int> {
        return storage::NoteStore(transaction).countOfNumber(number);
    });
}

} // namespace qujat::testing
