// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/PinSecrets.h"

#include "core/crypto/Digest.h"
#include "tests/support/Await.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;
using namespace qujat::session;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

SecretBytes bytes(char filler)
{
    return SecretBytes::takeFrom(QByteArray(32, filler));
}

OfflineShare aShare(const FakeClock &clock)
{
    OfflineShare record;
    record.share = bytes('s');
    record.proofHash = crypto::sha256(QByteArray(32, 'p'));
    record.keptAt = clock.now();
    return record;
}

} // namespace

class PinSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachOfTheThreePartsChangesTheKey()
    {
        const auto key = vaultKey(bytes('a'), bytes('b'), bytes('c'));
        QCOMPARE(key.size(), 32U);
        QVERIFY(key.equals(vaultKey(bytes('a'), bytes('b'), bytes('c')).view()));
        QVERIFY(!key.equals(vaultKey(bytes('x'), bytes('b'), bytes('c')).view()));
        QVERIFY(!key.equals(vaultKey(bytes('a'), bytes('x'), bytes('c')).view()));
        QVERIFY(!key.equals(vaultKey(bytes('a'), bytes('b'), bytes('x')).view()));
    }

    void theProofIsNotTheKeyAndDoesNotNeedTheShare()
    {
        const auto proof = unlockProof(bytes('a'), bytes('b'));
        QCOMPARE(proof.size(), 32U);
        QVERIFY(!proof.equals(vaultKey(bytes('a'), bytes('b'), SecretBytes()).view()));
    }

    void weakPinsAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *pin, const char *reason) {
            QTest::newRow(pin) << QByteArray(pin) << QString::fromLatin1(reason);
        };
        row("", "length");
        row("739", "length");
        row("7391739173917", "length");
        row("73a1", "digits");
        row("7777", "repeated");
        row("1234", "run");
        row("987654", "run");
        row("1204", "birthDate");
        row("1979", "birthDate");
        row("120479", "birthDate");
        row("790412", "birthDate");
        row("12041979", "birthDate");
        row("7391", "");
        row("120478", "");
        row("739173917391", "");
    }
    void weakPinsAreRefusedWithTheReason()
    {
        QFETCH(QByteArray, pin);
        QFETCH(QString, reason);
        const auto checked = checkPin(
            SecretBytes::takeFrom(QByteArray(pin.constData(), pin.size())), QDate(1979, 4, 12));
        QCOMPARE(checked.has_value(), reason.isEmpty());
        if (!checked) {
            QCOMPARE(checked.error().code(), FailureCode::PinWeak);
            QCOMPARE(checked.error().detail(Detail::Reason), reason);
        }
    }

    void waitsGrowFromTheFourthOn()
    {
        QList<qint64> waits;
        for (int wrong = 0; wrong <= 9; ++wrong)
            waits << waitAfter(wrong).count();
        QCOMPARE(waits, (QList<qint64>{0, 0, 0, 0, 30, 60, 120, 300, 300, 300}));
    }

    void theRecordComesBackAsItWas()
    {
        FakeClock clock;
        auto record = aShare(clock);
        record.wrong = 4;
        record.lastWrongAt = clock.now() + 5s;
        const auto read = OfflineShare::decode(record.encode());
        QVERIFY(read.has_value());
        QVERIFY(read->share.equals(record.share.view()));
        QCOMPARE(read->proofHash, record.proofHash);
        QCOMPARE(read->keptAt, record.keptAt);
        QCOMPARE(read->wrong, 4);
        QCOMPARE(read->lastWrongAt, record.lastWrongAt);
        QVERIFY(read->proves(bytes('p')));
        QVERIFY(!read->proves(bytes('q')));
    }

    void aBrokenRecordIsNone()
    {
        FakeClock clock;
        const auto good = aShare(clock).encode();
        auto cut = good.clone();
        cut.truncate(40);
        QVERIFY(!OfflineShare::decode(cut));
        auto foreign = good.clone();
        foreign.data()[0] = std::byte{9};
        QVERIFY(!OfflineShare::decode(foreign));
        QVERIFY(!OfflineShare::decode(SecretBytes()));
    }

    void theShareIsUsableForItsLifeOnly()
    {
        FakeClock clock;
        const auto record = aShare(clock);
        QVERIFY(record.isUsableAt(clock.now() + 72h, 72h));
        QVERIFY(!record.isUsableAt(clock.now() + 72h + 1ms, 72h));
        QVERIFY(!record.isUsableAt(clock.now() - 1h, 72h));
    }

    void aClockSetBackDoesNotShortenTheWait()
    {
        FakeClock clock;
        auto record = aShare(clock);
        record.wrong = 5;
        record.lastWrongAt = clock.now();
        QCOMPARE(record.waitAt(clock.now()), 60s);
        QCOMPARE(record.waitAt(clock.now() + 59500ms), 1s);
        QCOMPARE(record.waitAt(clock.now() + 60s), 0s);
        QCOMPARE(record.waitAt(clock.now() - 1h), 60s);
    }
};

QUJAT_TEST_CLASS(PinSecretsTest)
#include "PinSecretsTest.moc"
