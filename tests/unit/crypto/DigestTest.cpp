// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Digest.h"

#include "core/crypto/LivingCodeMac.h"
#include "core/crypto/PasswordHash.h"
#include "core/crypto/Random.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"

#include <QSet>
#include <QTest>

using namespace qujat;
using namespace qujat::crypto;

namespace {

std::span<const std::byte> spanOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

QByteArray hexOf(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()),
                      static_cast<qsizetype>(secret.size()))
        .toHex();
}

} // namespace

class DigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sha256IsThatOfFips180()
    {
        QCOMPARE(sha256("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256("").toHex(),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void hmacIsThatOfRfc4231()
    {
        QCOMPARE(hmacSha256(spanOf("Jefe"), "what do ya want for nothing?").toHex(),
                 QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void hkdfIsThatOfRfc5869()
    {
        const QByteArray key(22, '\x0b');
        const auto okm = hkdfSha256(spanOf(key), QByteArray::fromHex("000102030405060708090a0b0c"),
                                    QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9"), 42);
        QCOMPARE(hexOf(okm),
                 QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                            "34007208d5b887185865"));
        const auto bare = hkdfSha256(spanOf(key), {}, {}, 42);
        QCOMPARE(hexOf(bare),
                 QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
                            "9d201395faa4b61a96c8"));
    }

    void hkdfRefusesALengthTheRfcForbids()
    {
        QVERIFY(hkdfSha256(spanOf("key"), {}, {}, 0).isEmpty());
        QVERIFY(hkdfSha256(spanOf("key"), {}, {}, 255 * 32 + 1).isEmpty());
        QCOMPARE(hkdfSha256(spanOf("key"), {}, {}, 255 * 32).size(), std::size_t(255 * 32));
    }

    void equalityLooksAtEveryByte()
    {
        QVERIFY(constantTimeEquals("same", "same"));
        QVERIFY(constantTimeEquals("", ""));
        QVERIFY(!constantTimeEquals("same", "sams"));
        QVERIFY(!constantTimeEquals("same", "sameness"));
    }

    void base64UrlHasNoPadding()
    {
        QCOMPARE(toBase64Url(QByteArray::fromHex("fbff")), QByteArray("-_8"));
    }

    void argon2idIsThatOfTheReference()
    {
        const auto secret = SecretBytes::takeFrom(QByteArray("password"));
        QCOMPARE(hexOf(argon2id(secret, "somesalt", {65536, 2, 1})),
                 QByteArray("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"));
    }

    void argon2idRefusesAnImpossibleCost()
    {
        const auto secret = SecretBytes::takeFrom(QByteArray("1234"));
        QVERIFY(argon2id(secret, "somesalt", {19456, 0, 1}).isEmpty());
        QVERIFY(argon2id(secret, "somesalt", {19456, 2, 0}).isEmpty());
        QVERIFY(argon2id(secret, "somesalt", {4, 2, 1}).isEmpty());
        QVERIFY(argon2id(secret, "somesalt", {0xffffffff, 2, 1}).isEmpty());
        QVERIFY(argon2id(secret, "short", {19456, 2, 1}).isEmpty());
    }

    void measuredCostIsNeverBelowTheFloor()
    {
        const testing::FakeClock stopped;
        QCOMPARE(measureArgon2Cost(std::chrono::milliseconds(500), stopped), minimumArgon2Cost);
        const SystemClock clock;
        const auto cost = measureArgon2Cost(std::chrono::milliseconds(120), clock);
        QVERIFY(cost.memoryKiB >= minimumArgon2Cost.memoryKiB);
        QVERIFY(cost.iterations >= minimumArgon2Cost.iterations);
    }

    void livingCodeMacBindsSecretGrantStepAndMark()
    {
        const auto grant = *GrantId::parse(QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
        const auto other = *GrantId::parse(QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXY2"));
        const auto secret = SecretBytes::takeFrom(QByteArray(32, 's'));
        const auto mac = livingCodeMac(secret, grant, 7, "marks");
        QCOMPARE(mac.size(), 10);
        QCOMPARE(livingCodeMac(secret, grant, 7, "marks"), mac);
        QVERIFY(livingCodeMac(secret, grant, 8, "marks") != mac);
        QVERIFY(livingCodeMac(secret, other, 7, "marks") != mac);
        QVERIFY(livingCodeMac(secret, grant, 7, "other") != mac);
        const auto stolen = SecretBytes::takeFrom(QByteArray(32, 't'));
        QVERIFY(livingCodeMac(stolen, grant, 7, "marks") != mac);
        // Written out once by hand, so that both sides of the contract stay what they are.
        QByteArray message("qujat-living-code-v2");
        message.append('\0').append("ABCDEFGHIJKLMNOPQRSTUVWXYZ").append('\0');
        message.append(QByteArray::fromHex("0000000000000007")).append("marks");
        QCOMPARE(mac, hmacSha256(secret.view(), message).first(10));
    }

    void randomNumbersStayBelowTheirBound()
    {
        QSet<quint32> seen;
        for (int i = 0; i < 1000; ++i) {
            const auto number = randomBelow(7);
            QVERIFY(number < 7);
            seen.insert(number);
        }
        QCOMPARE(seen.size(), 7);
        QCOMPARE(randomBelow(1), 0U);
        QVERIFY(randomBelow(0x80000001) <= 0x80000000);
    }

    void randomIdsAreIds()
    {
        const auto id = randomId();
        QCOMPARE(id.size(), 22);
        QVERIFY(GrantId::parse(id));
        QVERIFY(randomId() != id);
        QCOMPARE(randomBytes(0).size(), 0);
    }
};

QUJAT_TEST_CLASS(DigestTest)
#include "DigestTest.moc"
