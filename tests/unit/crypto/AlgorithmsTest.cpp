// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Algorithms.h"

#include "core/crypto/Gost.h"
#include "tests/support/TestRunner.h"

#include <QTest>

#include <array>
#include <atomic>
#include <thread>
#include <vector>

using namespace qujat;
using namespace qujat::crypto;

namespace {

constexpr std::array allDigests{DigestAlgorithm::Sha1,        DigestAlgorithm::Sha256,
                                DigestAlgorithm::Sha384,      DigestAlgorithm::Sha512,
                                DigestAlgorithm::Streebog256, DigestAlgorithm::Streebog512,
                                DigestAlgorithm::Gost94};
constexpr std::array allCurves{gost::Curve::CryptoProA, gost::Curve::Tc26A256,
                               gost::Curve::Tc26A512};

QByteArray countedDigest(gost::Curve curve)
{
    QByteArray digest(gost::fieldSize(curve), '\0');
    for (qsizetype at = 0; at < digest.size(); ++at)
        digest[at] = static_cast<char>(at + 1);
    return digest;
}

} // namespace

class AlgorithmsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedMessagesHaveTheirPublishedDigests_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        const auto row = [](const char *name, DigestAlgorithm algorithm, const QByteArray &message,
                            const char *hex) {
            QTest::newRow(name) << static_cast<int>(algorithm) << message
                                << QByteArray::fromHex(hex);
        };
        row("FIPS 180-4, SHA-256", DigestAlgorithm::Sha256, "abc",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        row("FIPS 180-4, SHA-384", DigestAlgorithm::Sha384, "abc",
            "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
            "8086072ba1e7cc2358baeca134c825a7");
        row("FIPS 180-4, SHA-512", DigestAlgorithm::Sha512, "abc",
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
            "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
        // RFC 6986, 10.2, is written with the last byte first; so is the digest.
        const auto second = QByteArray::fromHex(
            "d1e520e2e5f2f0e82c20d1f2f0e8e1eee6e820e2edf3f6e82c20e2e5fef2fa20f120eceef0ff20f1f2f0e5"
            "ebe0ece820ede020f5f0e0e1f0fbff20efebfaeafb20c8e3eef0e5e2fb");
        row("RFC 6986, 10.2, 512", DigestAlgorithm::Streebog512, second,
            "1e88e62226bfca6f9994f1f2d51569e0daf8475a3b0fe61a5300eee46d961376"
            "035fe83549ada2b8620fcd7c496ce5b33f0cb9dddc2b6460143b03dabac9fb28");
        row("RFC 6986, 10.2, 256", DigestAlgorithm::Streebog256, second,
            "9dd2fe4e90409e5da87f53976d7405b0c0cac628fc669a741d50063c557e8f50");
        row("RFC 5831, 7.3.1", DigestAlgorithm::Gost94, "This is message, length=32 bytes",
            "b1c466d37519b82e8319819ff32595e047a28cb6f83eff1c6916a815a637fffa");
        row("RFC 5831, 7.3.2", DigestAlgorithm::Gost94,
            "Suppose the original message has length = 50 bytes",
            "471aba57a60a770d3a76130635c1fbea4ef14de51f78b4ae57dd893b62f55208");
    }

    void publishedMessagesHaveTheirPublishedDigests()
    {
        QFETCH(int, algorithm);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, digest);
        QCOMPARE(digestOf(static_cast<DigestAlgorithm>(algorithm), message).toHex(),
                 digest.toHex());
    }

    void aDigestInPiecesIsThatOfTheWhole()
    {
        const QByteArray message(100'000, 'q');
        for (const auto algorithm : allDigests) {
            Hasher hasher(algorithm);
            for (qsizetype at = 0, step = 1; at < message.size(); at += step, step = step * 3 + 1)
                hasher.add(message.mid(at, step));
            const auto digest = hasher.result();
            QCOMPARE(digest, digestOf(algorithm, message));
            QCOMPARE(digest.size(), sizeOf(algorithm));
        }
    }

    void namesLeadBackToTheirAlgorithms()
    {
        for (const auto algorithm : allDigests) {
            QCOMPARE(digestFromId(idOf(algorithm)), std::optional(algorithm));
            QCOMPARE(digestFromXmlUri(xmlUriOf(algorithm)), std::optional(algorithm));
            QVERIFY(isAvailable(algorithm));
        }
        QVERIFY(!digestFromId(u"1.2.840.113549.2.5")); // MD5
        QVERIFY(!digestFromXmlUri(u""));
        QVERIFY(isWeak(DigestAlgorithm::Sha1));
        QVERIFY(!isWeak(DigestAlgorithm::Streebog256));
    }

    void schemesLeadBackToThemselves()
    {
        using enum SignatureMathematics;
        const std::vector<SignatureScheme> schemes{{DigestAlgorithm::Sha256, RsaPkcs1, 0},
                                                   {DigestAlgorithm::Sha384, RsaPkcs1, 0},
                                                   {DigestAlgorithm::Sha512, RsaPkcs1, 0},
                                                   {DigestAlgorithm::Sha1, RsaPkcs1, 0},
                                                   {DigestAlgorithm::Sha256, RsaPss, 32},
                                                   {DigestAlgorithm::Sha512, RsaPss, 64},
                                                   {DigestAlgorithm::Sha256, Ecdsa, 0},
                                                   {DigestAlgorithm::Sha384, Ecdsa, 0},
                                                   {DigestAlgorithm::Streebog256, Gost2015, 0},
                                                   {DigestAlgorithm::Streebog512, Gost2015, 0},
                                                   {DigestAlgorithm::Gost94, Gost2004, 0}};
        for (const auto &scheme : schemes) {
            QCOMPARE(SignatureScheme::fromIdentifier(scheme.identifier()), std::optional(scheme));
            QCOMPARE(SignatureScheme::fromXmlUri(scheme.xmlUri()), std::optional(scheme));
        }
        QVERIFY(!SignatureScheme::fromXmlUri(u"http://www.w3.org/2001/04/xmldsig-more#rsa-md5"));
    }

    void aKeysIdentifierWithADigestApartIsAScheme()
    {
        const auto rsaEncryption = QByteArray::fromHex("300d06092a864886f70d0101010500");
        QVERIFY(!SignatureScheme::fromIdentifier(rsaEncryption));
        QCOMPARE(SignatureScheme::fromIdentifier(rsaEncryption, DigestAlgorithm::Sha512),
                 std::optional(
                     SignatureScheme{DigestAlgorithm::Sha512, SignatureMathematics::RsaPkcs1, 0}));
        QVERIFY(!SignatureScheme::fromIdentifier(rsaEncryption, DigestAlgorithm::Streebog512));
    }

    void probabilisticPaddingWithUnlikeDigestsIsNotUnderstood()
    {
        auto identifier =
            SignatureScheme{DigestAlgorithm::Sha256, SignatureMathematics::RsaPss, 32}.identifier();
        QVERIFY(SignatureScheme::fromIdentifier(identifier));
        // The digest of the mask becomes SHA-384.
        const auto sha256Id = QByteArray::fromHex("608648016503040201");
        const auto second = identifier.lastIndexOf(sha256Id);
        QVERIFY(second > identifier.indexOf(sha256Id));
        identifier[second + sha256Id.size() - 1] = 0x02;
        QVERIFY(!SignatureScheme::fromIdentifier(identifier));
    }

    void whatSignsWithAGostKeyIsVerifiedByIt()
    {
        for (const auto curve : allCurves) {
            const auto key = gost::generate(curve);
            const auto publicKey = gost::publicKeyOf(curve, key);
            QVERIFY(gost::isPublicKey(curve, publicKey));
            auto digest = countedDigest(curve);
            const auto signature = gost::sign(curve, key, digest);
            QCOMPARE(signature.size(), 2 * gost::fieldSize(curve));
            QVERIFY(gost::verify(curve, publicKey, digest, signature) == gost::Answer::Right);
            QVERIFY(gost::sign(curve, key, digest) != signature);
            digest[0] = 'x';
            QVERIFY(gost::verify(curve, publicKey, digest, signature) == gost::Answer::Wrong);
        }
    }

    void aGostSignatureOfNothingIsWrong()
    {
        for (const auto curve : allCurves) {
            const auto publicKey = gost::publicKeyOf(curve, gost::generate(curve));
            const auto digest = countedDigest(curve);
            const QByteArray zeros(2 * gost::fieldSize(curve), '\0');
            const QByteArray ones(2 * gost::fieldSize(curve), '\xff');
            for (const auto &signature : {zeros, ones, zeros.chopped(1), QByteArray()})
                QVERIFY(gost::verify(curve, publicKey, digest, signature) == gost::Answer::Wrong);
        }
    }

    void aPointBesideTheCurveIsNoKey()
    {
        for (const auto curve : allCurves) {
            auto publicKey = gost::publicKeyOf(curve, gost::generate(curve));
            publicKey[0] = static_cast<char>(publicKey[0] ^ 1);
            QVERIFY(!gost::isPublicKey(curve, publicKey));
            QVERIFY(!gost::isPublicKey(curve, QByteArray(publicKey.size(), '\0')));
            QVERIFY(!gost::isPublicKey(curve, QByteArray(publicKey.size(), '\xff')));
        }
    }

    void aNumberThatIsNoneOfTheCurveIsNoPrivateKey()
    {
        for (const auto curve : allCurves) {
            const auto size = static_cast<std::size_t>(gost::fieldSize(curve));
            auto large = SecretBytes::takeFrom(QByteArray(gost::fieldSize(curve), '\xff'));
            QVERIFY(gost::publicKeyOf(curve, large).isEmpty());
            QVERIFY(gost::sign(curve, SecretBytes(size), countedDigest(curve)).isEmpty());
            QVERIFY(gost::sign(curve, SecretBytes(size - 1), countedDigest(curve)).isEmpty());
        }
    }

    void manyThreadsComputeAtOnce()
    {
        const auto key = gost::generate(gost::Curve::Tc26A512);
        const auto publicKey = gost::publicKeyOf(gost::Curve::Tc26A512, key);
        std::atomic<int> right = 0;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&, thread] {
                for (int round = 0; round < 5; ++round) {
                    const auto digest = digestOf(DigestAlgorithm::Streebog512,
                                                 QByteArray::number(thread * 100 + round));
                    const auto signature = gost::sign(gost::Curve::Tc26A512, key, digest);
                    if (gost::verify(gost::Curve::Tc26A512, publicKey, digest, signature)
                        == gost::Answer::Right)
                        ++right;
                }
            });
        }
        threads.clear();
        QCOMPARE(right.load(), 20);
    }
};

QUJAT_TEST_CLASS(AlgorithmsTest)
#include "AlgorithmsTest.moc"
