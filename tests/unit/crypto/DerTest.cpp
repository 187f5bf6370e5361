// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Der.h"

#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;
using namespace qujat::crypto;

class DerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void identifiersAreWrittenAsX690Wants_data()
    {
        QTest::addColumn<QString>("dotted");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("RSA") << "1.2.840.113549.1.1.11" << QByteArray("06092a864886f70d01010b");
        QTest::newRow("Kazakhstan")
            << "1.2.398.3.10.1.1.2.2" << QByteArray("06092a830e030a01010202");
        QTest::newRow("joint") << "2.16.840.1.101.3.4.2.1" << QByteArray("0609608648016503040201");
        QTest::newRow("large second arc") << "2.999.3" << QByteArray("0603883703");
    }

    void identifiersAreWrittenAsX690Wants()
    {
        QFETCH(QString, dotted);
        QFETCH(QByteArray, hex);
        QCOMPARE(der::objectId(dotted).toHex(), hex);
        QCOMPARE(der::dottedFrom(QByteArray::fromHex(hex).sliced(2)), dotted);
    }

    void brokenIdentifiersAreNone()
    {
        for (const char *hex : {"", "2a86", "2a8001", "2affffffffffffffffffff7f"})
            QVERIFY2(der::dottedFrom(QByteArray::fromHex(hex)).isEmpty(), hex);
    }

    void numbersComeBack()
    {
        for (const qint64 value :
             {0LL, 1LL, 127LL, 128LL, 255LL, 256LL, 65535LL, -1LL, -128LL, -129LL}) {
            const auto element = der::integer(value);
            QCOMPARE(der::smallInteger(element.sliced(2)), std::optional(value));
        }
        QCOMPARE(der::integer(128).toHex(), QByteArray("02020080"));
        QCOMPARE(der::unsignedInteger(QByteArray::fromHex("000080")).toHex(),
                 QByteArray("02020080"));
        QVERIFY(!der::smallInteger({}));
        QVERIFY(!der::smallInteger(QByteArray(9, 'x')));
    }

    void lengthsBeyondTheEndFailForGood()
    {
        const auto bytes = QByteArray::fromHex("0203010203"
                                               "0205010203");
        der::Reader reader(bytes);
        QVERIFY(reader.next(der::Integer));
        QVERIFY(!reader.next(der::Integer));
        QVERIFY(reader.hasFailed());
        QVERIFY(!reader.next());
    }

    void membersOfASetAreOrderedByTheirBytes()
    {
        QCOMPARE(der::orderedSet(der::Set, {"\x85", "\x04\x02", "\x04\x01"}).toHex(),
                 QByteArray("31050401040285"));
    }

    void definiteLengthsAreLeftAsTheyAre()
    {
        const auto bytes = der::sequence({der::integer(1), der::element(der::OctetString, "abc")});
        const auto definite = der::withDefiniteLengths(bytes);
        QVERIFY(definite->bytes.constData() == bytes.constData());
        QVERIFY(!definite->hasMore);
        QVERIFY(der::withDefiniteLengths(bytes + 'x')->hasMore);
    }

    void stringsInPiecesAreJoined()
    {
        const auto bytes = QByteArray::fromHex("3080"
                                               "2480"
                                               "04026162"
                                               "2405"
                                               "0403636465"
                                               "0000"
                                               "0000");
        QCOMPARE(der::withDefiniteLengths(bytes)->bytes.toHex(), QByteArray("300704056162636465"));
    }
};

QUJAT_TEST_CLASS(DerTest)
#include "DerTest.moc"
