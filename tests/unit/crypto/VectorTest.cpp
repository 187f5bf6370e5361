// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/DeviceKey.h"
#include "core/crypto/Digest.h"
#include "core/crypto/KeyContainer.h"
#include "core/crypto/PublicKey.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/Pki.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;

namespace {

QByteArray hex(const QJsonObject &object, const char *name)
{
    return QByteArray::fromHex(object.value(QLatin1String(name)).toString().toLatin1());
}

std::span<const std::byte> spanOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace

/// Published vectors of others. They are not part of the project; without them these tests say so
/// and are skipped.
class VectorTest : public QObject {
    Q_OBJECT

    QString m_folder;

    QByteArray file(const QString &path) const
    {
        QFile source(QDir(m_folder).filePath(path));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    QJsonArray groups(const char *name) const
    {
        const auto path = QStringLiteral("wycheproof/%1_test.json").arg(QLatin1String(name));
        return QJsonDocument::fromJson(file(path)).object().value(u"testGroups").toArray();
    }
    /// Runs \a judge for each vector of the file and compares with the expected answer.
    template <typename Judge>
    void compare(
        const char *name, const Judge &judge,
        bool (*fits)(const QJsonObject &) = [](const QJsonObject &) { return true; }) const
    {
        int count = 0;
        for (const auto &group : groups(name)) {
            for (const auto &value : group.toObject().value(u"tests").toArray()) {
                const auto test = value.toObject();
                const auto expected = test.value(u"result").toString();
                if (expected == u"acceptable" || !fits(group.toObject()))
                    continue;
                const bool actual = judge(group.toObject(), test);
                const auto message = QStringLiteral("%1 %2: %3")
                                         .arg(QLatin1String(name))
                                         .arg(test.value(u"tcId").toInt())
                                         .arg(test.value(u"comment").toString());
                QVERIFY2(actual == (expected == u"valid"), qPrintable(message));
                ++count;
            }
        }
        if (count == 0)
            QSKIP("these vectors are absent");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = vectorFolder();
        if (m_folder.isEmpty())
            QSKIP("no published vectors: set QUJAT_VECTORS to a folder that has them");
    }

    void ecdsaWithJwkAgreesWithWycheproof()
    {
        compare(
            "ecdsa_secp256r1_sha256_p1363",
            [](const QJsonObject &group, const QJsonObject &test) {
                return verifyEs256(group.value(u"publicKeyJwk").toObject(), hex(test, "msg"),
                                   hex(test, "sig"))
                    .has_value();
            },
            // A few special keys of the file have no JWK.
            [](const QJsonObject &group) { return group.contains(u"publicKeyJwk"); });
    }

    void ecdsaInDerAgreesWithWycheproof()
    {
        compare("ecdsa_secp256r1_sha256", &VectorTest::verifyWithSpki);
    }

    void rsaAgreesWithWycheproof()
    {
        compare("rsa_signature_2048_sha256", &VectorTest::verifyWithSpki);
    }

    void hmacAgreesWithWycheproof()
    {
        compare("hmac_sha256", [](const QJsonObject &group, const QJsonObject &test) {
            const auto tag = hex(test, "tag");
            return hmacSha256(spanOf(hex(test, "key")), hex(test, "msg"))
                       .first(group.value(u"tagSize").toInt() / 8)
                == tag;
        });
    }

    void hkdfAgreesWithWycheproof()
    {
        compare("hkdf_sha256", [](const QJsonObject &, const QJsonObject &test) {
            const auto size = static_cast<std::size_t>(test.value(u"size").toInt());
            const auto okm =
                hkdfSha256(spanOf(hex(test, "ikm")), hex(test, "salt"), hex(test, "info"), size);
            return !okm.isEmpty() && okm.equals(spanOf(hex(test, "okm")));
        });
    }

    void keyFilesOfTheNcaAreOpened()
    {
        int count = 0;
        for (const auto &line : file(QStringLiteral("kz/p12/PASSWORDS.tsv")).split('\n')) {
            const auto fields = line.trimmed().split('\t');
            const auto bytes = file(QStringLiteral("kz/p12/") + QString::fromUtf8(fields.value(0)));
            if (fields.size() != 2 || bytes.isEmpty())
                continue;
            ++count;
            const auto key =
                openKeyContainer(bytes, SecretBytes::takeFrom(QByteArray(fields.at(1))));
            QVERIFY2(key, fields.at(0).constData());
            QCOMPARE((*key)->certificate().iin().size(),
                     fields.at(0).contains("infosystem") ? 0 : 12);
            const auto cms = signAttached("content", **key, FakeClock().now());
            if (fields.at(0).startsWith("gost2004_")) {
                // Opened and shown, but no new signature is made with it.
                QCOMPARE(cms.error().detail(Detail::Reason).value_or(QString()),
                         QStringLiteral("retiredAlgorithm"));
            } else {
                const auto message = *SignedMessage::read(*cms);
                for (const auto &check : message.facts(0, message.contentDigests()).checks)
                    QVERIFY2(check.outcome == CheckOutcome::Valid, fields.at(0).constData());
            }
            QCOMPARE(
                openKeyContainer(bytes, SecretBytes::takeFrom(QByteArray("wrong"))).error().code(),
                FailureCode::KeyPasswordWrong);
        }
        if (count == 0)
            QSKIP("no key files of the NCA here");
    }

    void aSignatureMadeByNcaSoftwareIsVerified()
    {
        const auto cms = file(QStringLiteral("kz/cms/attached_rsa_one_signer_test123.p7s"));
        const auto authority = Certificate::fromPem(file(QStringLiteral("kz/ca/nca_rsa_test.pem")));
        if (cms.isEmpty() || !authority)
            QSKIP("no messages of the NCA here");
        TrustStore trust;
        QVERIFY(trust.addRoot(*authority, QStringLiteral("nca")));
        QVERIFY(trust.addRevocationList(file(QStringLiteral("kz/crl/nca_rsa_test.crl"))));
        const auto at = *timestampFromRfc3339(u"2022-09-28T14:41:00Z");
        const auto read = readAttached(cms, trust, at, SignaturePurpose::SignIn);
        QCOMPARE(read.content, QByteArray("test123"));
        QCOMPARE(lineOf(read.verification, CheckKind::Structure),
                 QStringLiteral("structure valid"));
        QCOMPARE(lineOf(read.verification, CheckKind::Signature),
                 QStringLiteral("signature valid"));
        QCOMPARE(lineOf(read.verification, CheckKind::Digest), QStringLiteral("digest valid"));
        QCOMPARE(lineOf(read.verification, CheckKind::Chain), QStringLiteral("chain valid"));
        // It was signed after its certificate had ended.
        QCOMPARE(lineOf(read.verification, CheckKind::Validity),
                 QStringLiteral("validity invalid CERT_EXPIRED signer"));
        // The list that goes with it had ended three days before.
        QCOMPARE(lineOf(read.verification, CheckKind::Revocation),
                 QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE expiredList"));
        QCOMPARE(lineOf(read.verification, CheckKind::Purpose), QStringLiteral("purpose valid"));
        QCOMPARE(read.authority, QStringLiteral("nca"));
        // It is not CAdES, so as a document it is refused.
        QCOMPARE(lineOf(readAttached(cms, trust, at).verification, CheckKind::Structure),
                 QStringLiteral("structure invalid SIG_INVALID signingCertificate"));
    }

    void revokedCertificatesOfTheNcaAreFound()
    {
        const auto authority = Certificate::fromPem(file(QStringLiteral("kz/ca/nca_rsa_test.pem")));
        const auto container = file(QStringLiteral("kz/p12/rsa_individual_auth_REVOKED.p12"));
        if (!authority || container.isEmpty())
            QSKIP("no key files of the NCA here");
        const auto key = openKeyContainer(container, SecretBytes::takeFrom(QByteArray("Qwerty12")));
        QVERIFY(key);
        TrustStore trust;
        QVERIFY(trust.addRoot(*authority, QStringLiteral("nca")));
        QVERIFY(trust.addRevocationList(file(QStringLiteral("kz/crl/nca_rsa_test.crl"))));
        const auto at = *timestampFromRfc3339(u"2022-06-15T12:00:00Z");
        const auto read = readAttached(*signAttached("challenge", **key, at), trust, at,
                                       SignaturePurpose::SignIn);
        QCOMPARE(lineOf(read.verification, CheckKind::Revocation),
                 QStringLiteral("revocation invalid CERT_REVOKED signer"));
    }

    void gostIsRecognisedAndNeverCalledForged()
    {
        const auto root =
            Certificate::fromDer(file(QStringLiteral("kz/ca/root_test_gost_2022.cer")));
        const auto authority =
            Certificate::fromDer(file(QStringLiteral("kz/ca/nca_gost2022_test.cer")));
        if (!root || !authority)
            QSKIP("no GOST certificates here");
        QCOMPARE(root->keyAlgorithm(), KeyAlgorithm::Gost2015);
        QCOMPARE(root->algorithmName(), QStringLiteral("GOST-34.10-2015-512"));
        TrustStore trust;
        QVERIFY(trust.addRoot(*root, QStringLiteral("nca")));
        QVERIFY(trust.addIntermediate(*authority));
        QVERIFY(
            trust.addRevocationList(file(QStringLiteral("kz/crl/nca_gost2022_test_2025-04.crl"))));
        const auto two =
            file(QStringLiteral("kz/cms/detached_gost2015+rsa_two_signers_test123.p7s"));
        QVERIFY(readAttached(two, trust, FakeClock().now()).verification.outcome()
                != CheckOutcome::Valid);
        const auto old =
            Certificate::fromPem(file(QStringLiteral("kz/certs/ceo_sign_gost2004.pem")));
        QVERIFY(old);
        QCOMPARE(old->keyAlgorithm(), KeyAlgorithm::Gost2004);
        QCOMPARE(old->bin().size(), 12);
    }

private:
    static bool verifyWithSpki(const QJsonObject &group, const QJsonObject &test)
    {
        const auto key = PublicKey::fromSpki(hex(group, "publicKeyDer"));
        if (!key)
            return false;
        const auto scheme = SignatureScheme::preferredFor(key->algorithm(), key->bits());
        return scheme && key->verifyMessage(*scheme, hex(test, "msg"), hex(test, "sig")).isValid();
    }
};

QUJAT_TEST_CLASS(VectorTest)
#include "VectorTest.moc"
