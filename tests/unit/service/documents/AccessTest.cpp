// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/NoteStore.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/documents/World.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace qujat;
using namespace qujat::service::documents;
using namespace qujat::testing;

class AccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R000_3_2_beforeOpeningThereIsNoAccessAndAfterItExactlyOne()
    {
        World world;
        const auto live = [&] { return world.services->accesses.live(world.iin("A"))->size(); };
        QCOMPARE(live(), 0U);
        QVERIFY(world.open());
        QCOMPARE(live(), 1U);
        QVERIFY(world.open());
        QCOMPARE(live(), 1U);
    }

    void R000_15_1_oneAccessHasBothAQrKeyAndSixDigits()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        static const QRegularExpression id(QStringLiteral("^[A-Z2-7]{26}$"));
        static const QRegularExpression digits(QStringLiteral("^[0-9]{6}$"));
        QVERIFY(id.match(access->grant.id.text()).hasMatch());
        QVERIFY(digits.match(access->code.text()).hasMatch());
        QCOMPARE(access->livingCodeKey.size(), 32U);
        QVERIFY(!access->grant.codeHash.contains(access->code.text().toLatin1()));
    }

    void R000_2_4_tenThousandCodesAreSixDigitsAndSomeBeginWithZero()
    {
        World world;
        int withZero = 0;
        QSet<QString> different;
        for (int i = 0; i < 10'000; ++i) {
            const auto code =
                world.services->secrets.shortCode(world.services->secrets.newGrantId(), 0);
            QCOMPARE(code.text().size(), 6);
            withZero += code.text().startsWith(u'0') ? 1 : 0;
            different.insert(code.text());
        }
        QVERIFY(withZero > 800 && withZero < 1200);
        QVERIFY(different.size() > 9'900);
    }

    void D04_digitsAreNotUsedAgainForADay()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        QVERIFY(world.services->accesses.close(world.iin("A"), access->grant.id));
        const auto blocked = [&] {
            return *world.store->read([&](service::storage::Transaction &t) -> Result<bool> {
                return service::storage::GrantStore(t).isCodeBlocked(access->grant.codeHash,
                                                                     world.clock.now());
            });
        };
        world.clock.advance(std::chrono::hours(24) - std::chrono::milliseconds(1));
        QVERIFY(blocked());
        world.clock.advance(std::chrono::milliseconds(1));
        QVERIFY(!blocked());
    }

    void D01_theTimeIsWithinTheLimits()
    {
        World world;
        const auto after = [&](int seconds) {
            return outcome(world.open("A", "passport", std::chrono::seconds(seconds)));
        };
        QCOMPARE(after(59), QStringLiteral("REQUEST_MALFORMED"));
        QCOMPARE(after(60), QStringLiteral("ok"));
        QCOMPARE(after(1800), QStringLiteral("ok"));
        QCOMPARE(after(1801), QStringLiteral("REQUEST_MALFORMED"));
    }

    void aRepeatedRequestGivesTheFirstAnswer()
    {
        World world;
        const auto document = world.document("A", "passport");
        const auto request = world.newRequest();
        const auto open = [&](const service::storage::RequestMark &mark) {
            return world.services->accesses.open(world.iin("A"), document, std::chrono::minutes(5),
                                                 mark);
        };
        const auto first = open(request);
        world.clock.advance(std::chrono::seconds(3));
        world.restart();
        const auto again = open(request);
        QVERIFY(first && again);
        QCOMPARE(again->grant.id, first->grant.id);
        QCOMPARE(again->code, first->code);
        QVERIFY(again->livingCodeKey.equals(first->livingCodeKey.view()));
        QCOMPARE(outcome(open({request.key, "something else"})),
                 QStringLiteral("IDEMPOTENCY_CONFLICT"));
    }

    void R000_7_1_whatTheRegistryDoesNotHaveCannotBeOpened()
    {
        World world;
        QVERIFY(!world.document("B", "diploma").isNull());
        QCOMPARE(outcome(world.open("B", "diploma")), QStringLiteral("DOC_NOT_FOUND"));
    }

    void anothersAccessIsNotFound()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        QCOMPARE(outcome(world.services->accesses.find(world.iin("V"), access->grant.id)),
                 QStringLiteral("ACCESS_NOT_FOUND"));
        QCOMPARE(outcome(world.services->accesses.close(world.iin("V"), access->grant.id)),
                 QStringLiteral("ACCESS_NOT_FOUND"));
    }

    void openingAndClosingStandInTheHoldersHistory()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        QVERIFY(world.services->accesses.close(world.iin("A"), access->grant.id));
        using Notes = Result<std::vector<service::storage::StoredNote>>;
        const auto notes = *world.store->read([&](service::storage::Transaction &t) -> Notes {
            return service::storage::NoteStore(t).find(
                {world.iin("A"), std::nullopt, std::nullopt, std::nullopt, 10});
        });
        QCOMPARE(notes.size(), 2U);
        QCOMPARE(notes[0].entry.kind, QStringLiteral("accessClosed"));
        QCOMPARE(notes[1].entry.kind, QStringLiteral("accessOpened"));
    }
};

QUJAT_TEST_CLASS(AccessTest)
#include "AccessTest.moc"
