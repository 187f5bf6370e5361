// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/ConsentMeter.h"

#include "tests/support/TestRunner.h"
#include "tests/unit/service/consent/ConsentWorld.h"

#include <QJsonArray>
#include <QTest>

using namespace qujat;
using namespace qujat::service::consent;
using namespace qujat::testing;
using Verdict = AskMeter::Verdict;

class ConsentMeterTest : public QObject {
    Q_OBJECT

    static QStringList fields(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names.append(QStringLiteral("f%1").arg(i));
        return names;
    }
    static std::vector<service::storage::AskedFields> asked(
        const std::map<const char *, std::vector<int>> &by)
    {
        std::vector<service::storage::AskedFields> all;
        for (const auto &[system, counts] : by) {
            for (const int count : counts)
                all.push_back({QString::fromLatin1(system), fields(count), count});
        }
        return all;
    }

private Q_SLOTS:
    void aFewSystemsSayNothing()
    {
        const auto meter = compare(fields(9), asked({{"a", {3, 3, 3}}, {"b", {3}}}), 3);
        QCOMPARE(meter.verdict, Verdict::Unknown);
        QCOMPARE(meter.systems, 2);
        QCOMPARE(meter.requests, 4);
        QCOMPARE(meter.usual, 0);
    }

    void oneThatAsksOftenDoesNotMakeItsHabitTheUsualOne()
    {
        const auto others =
            asked({{"a", std::vector<int>(500, 14)}, {"b", {3, 3}}, {"c", {3, 4, 3}}});
        const auto meter = compare(fields(9), others, 3);
        QCOMPARE(meter.usual, 3);
        QCOMPARE(meter.verdict, Verdict::More);
    }

    void theVerdictBeginsAThirdAway_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("3") << 3 << QStringLiteral("fewer");
        QTest::newRow("4") << 4 << QStringLiteral("fewer");
        QTest::newRow("5") << 5 << QStringLiteral("usual");
        QTest::newRow("6") << 6 << QStringLiteral("usual");
        QTest::newRow("7") << 7 << QStringLiteral("usual");
        QTest::newRow("8") << 8 << QStringLiteral("more");
    }
    void theVerdictBeginsAThirdAway()
    {
        QFETCH(int, count);
        QFETCH(QString, verdict);
        const auto others = asked({{"a", {6}}, {"b", {6}}, {"c", {6}}});
        QCOMPARE(nameOf(compare(fields(count), others, 3).verdict), verdict);
    }

    void fieldsThatHardlyAnybodyAsksAreNamed()
    {
        const auto others = asked({{"a", std::vector<int>(10, 3)}, {"b", {3}}, {"c", {4}}});
        QCOMPARE(compare(fields(5), others, 3).unusual,
                 (QStringList{QStringLiteral("f3"), QStringLiteral("f4")}));
    }

    void theRegisterIsWhatARequestIsComparedWith()
    {
        ConsentWorld w;
        const QStringList two{QStringLiteral("common.docOwner.lastName"),
                              QStringLiteral("common.docNumber")};
        QCOMPARE(w.ask()->request.meter.verdict, Verdict::Unknown);
        for (const char *code : {"H1", "H2", "H3"}) {
            auto record = ConsentWorld::record("U1");
            const auto key = World::authorities().issueSystem(
                QString::fromLatin1(code), QString::fromLatin1(code), QStringLiteral("Hotel"),
                QStringLiteral("180440000019"));
            record.insert(QStringLiteral("code"), QString::fromLatin1(code));
            record.insert(QStringLiteral("certificate"),
                          QString::fromLatin1(key->certificate.der().toBase64()));
            QCOMPARE(w.decide(record), QStringLiteral("ok"));
            QVERIFY(w.ask(ConsentWorld::fields(two), code));
        }
        const auto meter = w.ask()->request.meter;
        QCOMPARE(meter.verdict, Verdict::More);
        QCOMPARE(meter.asked, 14);
        QCOMPARE(meter.usual, 2);
        QCOMPARE(meter.approved, 14);
        QCOMPARE(meter.systems, 3);
        QCOMPARE(meter.unusual.size(), 12);
        QVERIFY(!meter.unusual.contains(two[0]));
    }
};

QUJAT_TEST_CLASS(ConsentMeterTest)
#include "ConsentMeterTest.moc"
