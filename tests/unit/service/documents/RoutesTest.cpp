// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/DocumentRoutes.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/documents/World.h"

#include <QJsonArray>
#include <QTest>

using namespace qujat;
using namespace qujat::service;
using namespace qujat::testing;

class RoutesTest : public QObject {
    Q_OBJECT

    static http::Call callOf(const World &world, const char *fixture)
    {
        const auto *person = world.sources->population().find(QString::fromLatin1(fixture));
        http::Call call;
        call.address = QStringLiteral("192.0.2.1");
        call.at = world.clock.now();
        call.who.emplace(
            Person{person->iin, person->surname, person->givenName, person->patronymic, {}});
        call.who->organisation = person->organisation;
        call.who->kind = person->kind;
        call.requestKey = QStringLiteral("0123456789");
        return call;
    }
    static Result<http::Reply> run(World &world, const char *operation, const http::Call &call)
    {
        http::Router router;
        documents::addDocumentRoutes(router, *world.services);
        return (*router.find(QString::fromLatin1(operation)))(call);
    }

private Q_SLOTS:
    void theMainJobFromListToHistory()
    {
        World world;
        const auto list = run(world, "listDocuments", callOf(world, "A"));
        QVERIFY(list);
        const auto items = list->body.value(QLatin1String("items")).toArray();
        QString id;
        for (const auto &item : items) {
            if (item[QLatin1String("type")] == QLatin1String("identity_card")
                && item[QLatin1String("subject")][QLatin1String("relation")]
                    == QLatin1String("self"))
                id = item[QLatin1String("id")].toString();
        }
        auto call = callOf(world, "A");
        call.path.insert(QStringLiteral("documentId"), id);
        QVERIFY(run(world, "getDocument", call));
        QCOMPARE(world.audited("documentFormed"), 1);

        call.body.insert(QStringLiteral("seconds"), 300);
        const auto access = run(world, "openAccess", call);
        QVERIFY(access);
        QCOMPARE(access->status, 201);
        QCOMPARE(access->body.value(QLatin1String("shortCode")).toString().size(), 6);
        QCOMPARE(QByteArray::fromBase64(
                     access->body.value(QLatin1String("qrSecret")).toString().toLatin1())
                     .size(),
                 32);

        auto asking = callOf(world, "V");
        asking.body.insert(QStringLiteral("shortCode"),
                           access->body.value(QLatin1String("shortCode")));
        const auto asked = run(world, "askConfirmation", asking);
        QVERIFY(asked);
        auto answering = callOf(world, "A");
        answering.path.insert(QStringLiteral("confirmationId"),
                              asked->body.value(QLatin1String("id")).toString());
        answering.body.insert(QStringLiteral("digits"), asked->body.value(QLatin1String("digits")));
        QCOMPARE(run(world, "answerConfirmation", answering)->body.value(QLatin1String("state")),
                 QJsonValue(QStringLiteral("confirmed")));
        auto viewing = callOf(world, "V");
        viewing.body.insert(QStringLiteral("confirmation"), asked->body.value(QLatin1String("id")));
        viewing.body.insert(QStringLiteral("purpose"), QStringLiteral("hotel"));
        const auto seen = run(world, "createViewing", viewing);
        QVERIFY(seen);
        QVERIFY(!seen->body.contains(QLatin1String("documentId")));

        auto history = callOf(world, "A");
        history.query.insert(QStringLiteral("type"), QStringLiteral("identity_card"));
        history.query.insert(QStringLiteral("limit"), QStringLiteral("1"));
        const auto page = run(world, "listHistory", history);
        QVERIFY(page);
        const auto note = page->body.value(QLatin1String("items"))[0];
        QCOMPARE(note[QLatin1String("kind")], QJsonValue(QStringLiteral("viewing")));
        QCOMPARE(note[QLatin1String("number")], seen->body.value(QLatin1String("number")));
        QCOMPARE(note[QLatin1String("purpose")], QJsonValue(QStringLiteral("hotel")));
        QVERIFY(page->body.contains(QLatin1String("next")));
    }

    void aFormThatTheClientHasIsNotSentAgain()
    {
        World world;
        auto call = callOf(world, "V");
        call.path.insert(QStringLiteral("documentType"), QStringLiteral("diploma"));
        const auto form = run(world, "getForm", call);
        QVERIFY(form);
        call.headers.insert("if-none-match", form->headers.first().second);
        QCOMPARE(run(world, "getForm", call)->status, 304);
    }

    void aDamagedCursorIsRefusedByName()
    {
        World world;
        auto call = callOf(world, "A");
        call.query.insert(QStringLiteral("cursor"), QStringLiteral("12x"));
        const auto refused = run(world, "listHistory", call);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail(Detail::Field).value_or(QString()),
                 QStringLiteral("cursor"));
    }
};

QUJAT_TEST_CLASS(RoutesTest)
#include "RoutesTest.moc"
