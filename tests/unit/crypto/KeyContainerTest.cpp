// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/KeyContainer.h"

#include "core/crypto/CertificateCheck.h"
#include "core/crypto/OpenSsl.h"
#include "core/crypto/PrivateKey.h"
#include "core/model/Iin.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/Pki.h"

#include <QTest>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

SecretBytes password(const char *text)
{
    return SecretBytes::takeFrom(QByteArray(text));
}

} // namespace

class KeyContainerTest : public QObject {
    Q_OBJECT

    const Pki m_pki{KeyAlgorithm::Rsa};
    const IssuedCertificate m_issued = *m_pki.authority.issue(m_pki.organisation());

    QByteArray container(const SecretBytes &secret,
                         KeyContainerCipher cipher = KeyContainerCipher::Legacy) const
    {
        return *makeKeyContainer(m_issued.pkcs8, m_issued.certificate,
                                 {m_pki.authority.certificate(), m_pki.root.certificate()}, secret,
                                 cipher);
    }
    /// A file with several keys; the certificates of the first \a bare are left out.
    static QByteArray containerOf(const std::vector<const IssuedCertificate *> &all,
                                  const char *secret, std::size_t bare = 0)
    {
        auto *keys = sk_PKCS12_SAFEBAG_new_null();
        auto *certificates = sk_PKCS12_SAFEBAG_new_null();
        for (std::size_t at = 0; at < all.size(); ++at) {
            const auto *in = all[at]->pkcs8.bytes();
            auto *info =
                d2i_PKCS8_PRIV_KEY_INFO(nullptr, &in, static_cast<long>(all[at]->pkcs8.size()));
            sk_PKCS12_SAFEBAG_push(keys,
                                   PKCS12_SAFEBAG_create_pkcs8_encrypt(NID_aes_256_cbc, secret, -1,
                                                                       nullptr, 0, 1024, info));
            PKCS8_PRIV_KEY_INFO_free(info);
            if (at >= bare)
                sk_PKCS12_SAFEBAG_push(certificates,
                                       PKCS12_SAFEBAG_create_cert(all[at]->certificate.native()));
        }
        auto *safes = sk_PKCS7_new_null();
        sk_PKCS7_push(
            safes,
            PKCS12_pack_p7encdata(NID_aes_256_cbc, secret, -1, nullptr, 0, 1024, certificates));
        sk_PKCS7_push(safes, PKCS12_pack_p7data(keys));
        auto *container = PKCS12_init(NID_pkcs7_data);
        PKCS12_pack_authsafes(container, safes);
        PKCS12_set_mac(container, secret, -1, nullptr, 0, 1024, EVP_sha256());
        QByteArray der(i2d_PKCS12(container, nullptr), '\0');
        auto *out = reinterpret_cast<unsigned char *>(der.data());
        i2d_PKCS12(container, &out);
        PKCS12_free(container);
        sk_PKCS7_pop_free(safes, PKCS7_free);
        sk_PKCS12_SAFEBAG_pop_free(keys, PKCS12_SAFEBAG_free);
        sk_PKCS12_SAFEBAG_pop_free(certificates, PKCS12_SAFEBAG_free);
        return der;
    }
    QString reasonOf(const QByteArray &bytes, const char *text = "Qwerty12") const
    {
        const auto key = openKeyContainer(bytes, password(text));
        return key
            ? QStringLiteral("opened")
            : key.error().name() + u' ' + key.error().detail(Detail::Reason).value_or(QString());
    }

private Q_SLOTS:
    void bothKindsOfContainerAreOpened_data()
    {
        QTest::addColumn<bool>("legacy");
        QTest::newRow("as the NCA writes them") << true;
        QTest::newRow("modern") << false;
    }
    void bothKindsOfContainerAreOpened()
    {
        QFETCH(bool, legacy);
        const auto secret = password("Құпия сөз 12");
        const auto bytes =
            container(secret, legacy ? KeyContainerCipher::Legacy : KeyContainerCipher::Modern);
        const auto key = openKeyContainer(bytes, secret);
        QVERIFY(key);
        QVERIFY((*key)->certificate() == m_issued.certificate);
        QCOMPARE((*key)->chain().size(), std::size_t(2));
        const auto cms = signAttached("content", **key, m_pki.now());
        QVERIFY(!readAttached(*cms, m_pki.trust(), m_pki.now()).refusal());
    }

    void aGostKeyIsWrittenAndReadAsTheNcaWritesIt()
    {
        for (const auto size : {PrivateKey::Size::Usual, PrivateKey::Size::Gost256}) {
            const auto key = *PrivateKey::generate(KeyAlgorithm::Gost2015, size);
            const auto again = PrivateKey::fromPkcs8(key.pkcs8());
            QVERIFY(again);
            QVERIFY(again->publicKey() == key.publicKey());
            QVERIFY(key.publicKey()
                        .verifyMessage(again->scheme(), "content", *again->sign("content"))
                        .isValid());
            // A certificate of another key is no certificate of this one.
            for (const auto cipher : {KeyContainerCipher::Legacy, KeyContainerCipher::Modern})
                QCOMPARE(makeKeyContainer(key.pkcs8(), m_issued.certificate, {},
                                          password("Qwerty12"), cipher)
                             .error()
                             .code(),
                         FailureCode::CryptographyFailed);
        }
    }

    void aGostKeyTravelsWithItsCertificateInBothKindsOfContainer()
    {
        const Pki pki(KeyAlgorithm::Gost2015);
        auto request = pki.organisation();
        request.algorithm = KeyAlgorithm::Gost2015;
        const auto issued = pki.authority.issue(request);
        QVERIFY(issued);
        for (const auto cipher : {KeyContainerCipher::Legacy, KeyContainerCipher::Modern}) {
            const auto bytes =
                makeKeyContainer(issued->pkcs8, issued->certificate, {pki.authority.certificate()},
                                 password("Qwerty12"), cipher);
            QVERIFY(bytes);
            QCOMPARE(reasonOf(*bytes, "wrong"), QStringLiteral("KEY_PASSWORD_WRONG "));
            const auto key = openKeyContainer(*bytes, password("Qwerty12"));
            QVERIFY(key);
            QVERIFY((*key)->certificate() == issued->certificate);
            QCOMPARE((*key)->chain().size(), std::size_t(1));
            const auto read =
                readAttached(*signAttached("content", **key, pki.now()), pki.trust(), pki.now());
            QVERIFY2(!read.refusal(),
                     qPrintable(read.refusal() ? read.refusal()->name() : QString()));
            QCOMPARE(read.verification.signer.algorithm,
                     QStringLiteral("GOST-34.10-2015-512 STREEBOG-512"));
        }
    }

    void everyKeyOfAFileIsFoundWithItsOwnCertificate()
    {
        // As the openssl library packs them: certificates in one safe, keys in another.
        const auto other = *m_pki.authority.issue(m_pki.organisation());
        const auto secret = password("Qwerty12");
        const auto bytes = containerOf({&m_issued, &other}, "Qwerty12");
        QVERIFY(!bytes.isEmpty());
        const auto keys = openAllKeys(bytes, secret);
        QVERIFY(keys);
        QCOMPARE(keys->size(), std::size_t(2));
        QVERIFY((*keys)[0]->certificate() == m_issued.certificate);
        QVERIFY((*keys)[1]->certificate() == other.certificate);
        QVERIFY((*openKeyContainer(bytes, secret))->certificate() == m_issued.certificate);
        // One key without a certificate does not hide the other.
        const auto half = containerOf({&other, &m_issued}, "Qwerty12", 1);
        const auto rest = openAllKeys(half, secret);
        QVERIFY(rest);
        QCOMPARE(rest->size(), std::size_t(1));
        QVERIFY(rest->front()->certificate() == m_issued.certificate);
    }

    void aCitizensKeyIsJudgedBeforeItSigns()
    {
        auto request = m_pki.organisation();
        request.subject = {.commonName = QStringLiteral("ТЕСТОВ ТЕСТ"),
                           .iin = QStringLiteral("790412400019")};
        request.use = CertificateUse::PersonSignature;
        const auto issued = *m_pki.authority.issue(request);
        const auto judged = [&](const Certificate &certificate, const TrustStore &trust,
                                Timestamp at, const QString &iin = {}) {
            const auto refusal =
                citizenRefusalOf(certificate, trust, SignaturePurpose::Document, at, iin);
            return refusal ? refusal->name() : QStringLiteral("usable");
        };
        const auto now = m_pki.now();
        const auto trust = m_pki.trust();
        const auto iin = Iin::parse(issued.certificate.iin());
        QVERIFY(iin);
        QCOMPARE(judged(issued.certificate, trust, now), QStringLiteral("usable"));
        QCOMPARE(judged(issued.certificate, trust, now, iin->text()), QStringLiteral("usable"));
        QCOMPARE(judged(issued.certificate, trust, now, QStringLiteral("931002451321")),
                 QStringLiteral("CERT_HOLDER_MISMATCH"));
        QCOMPARE(judged(m_issued.certificate, trust, now), QStringLiteral("CERT_HOLDER_MISMATCH"));
        QCOMPARE(judged(issued.certificate, trust, issued.certificate.notAfter() + 1s),
                 QStringLiteral("CERT_EXPIRED"));
        QCOMPARE(judged(issued.certificate, trust, issued.certificate.notBefore() - 1s),
                 QStringLiteral("CERT_NOT_YET_VALID"));
        QCOMPARE(
            judged(issued.certificate, m_pki.trust({{issued.certificate.serial(), now - 1h}}), now),
            QStringLiteral("CERT_REVOKED"));
        const Pki foreign(KeyAlgorithm::EcP256);
        QCOMPARE(judged(issued.certificate, foreign.trust(), now),
                 QStringLiteral("CERT_UNTRUSTED"));
        // What is not known here speaks against nobody.
        TrustStore withoutLists;
        QVERIFY(withoutLists.addRoot(m_pki.authority.certificate(), QStringLiteral("nca")));
        QCOMPARE(judged(issued.certificate, withoutLists, now), QStringLiteral("usable"));
        TrustStore ofStateBodies;
        QVERIFY(
            ofStateBodies.addRoot(m_pki.authority.certificate(), QStringLiteral("state-bodies")));
        QCOMPARE(judged(issued.certificate, ofStateBodies, now), QStringLiteral("CERT_UNTRUSTED"));
    }

    void theLegacyContainerHasTheCiphersOfTheNca()
    {
        const auto bytes = container(password("Qwerty12"));
        // pbeWithSHA1And40BitRC2-CBC for certificates, pbeWithSHA1And3-KeyTripleDES-CBC for the
        // key.
        QVERIFY(bytes.contains(QByteArray::fromHex("060a2a864886f70d010c0106")));
        const auto library = EVP_CIPHER_fetch(nullptr, "RC2-40-CBC", nullptr);
        QVERIFY2(library == nullptr, "old ciphers must not be reachable outside");
    }

    void aWrongPasswordIsToldFromADamagedFile()
    {
        const auto bytes = container(password("Qwerty12"));
        QCOMPARE(reasonOf(bytes), QStringLiteral("opened"));
        QCOMPARE(reasonOf(bytes, "qwerty12"), QStringLiteral("KEY_PASSWORD_WRONG "));
        QCOMPARE(reasonOf(bytes, ""), QStringLiteral("KEY_PASSWORD_WRONG "));
        QCOMPARE(openKeyContainer(bytes, SecretBytes::takeFrom(QByteArray("Qwerty12\0", 9)))
                     .error()
                     .code(),
                 FailureCode::KeyPasswordWrong);
        QCOMPARE(openKeyContainer(bytes, SecretBytes(2000)).error().code(),
                 FailureCode::KeyPasswordWrong);
        QCOMPARE(reasonOf({}), QStringLiteral("KEY_FILE_DAMAGED size"));
        QCOMPARE(reasonOf(QByteArray(maximumKeyContainerSize + 1, '0')),
                 QStringLiteral("KEY_FILE_DAMAGED size"));
        QCOMPARE(reasonOf("not a container"), QStringLiteral("KEY_FILE_DAMAGED form"));
        QCOMPARE(reasonOf(bytes.chopped(1)), QStringLiteral("KEY_FILE_DAMAGED form"));
        QCOMPARE(reasonOf(bytes + '\0'), QStringLiteral("KEY_FILE_DAMAGED form"));
        QCOMPARE(reasonOf(m_issued.certificate.der()), QStringLiteral("KEY_FILE_DAMAGED form"));
    }

    void aFileThatLacksAPartIsToldByThePart()
    {
        using namespace openssl;
        const unsigned char *in = m_issued.pkcs8.bytes();
        const Key key(d2i_AutoPrivateKey(nullptr, &in, static_cast<long>(m_issued.pkcs8.size())));
        const auto der = m_issued.certificate.der();
        in = bytesOf(QByteArrayView(der));
        const X509Ptr certificate(d2i_X509(nullptr, &in, static_cast<long>(der.size())));
        const auto made = [](EVP_PKEY *itsKey, X509 *itsCertificate) {
            const Pkcs12 parts(
                PKCS12_create("Qwerty12", nullptr, itsKey, itsCertificate, nullptr, 0, 0, 0, 0, 0));
            return toDer(parts.get(), i2d_PKCS12);
        };
        QCOMPARE(reasonOf(made(nullptr, certificate.get())), QStringLiteral("KEY_MISSING "));
        QCOMPARE(reasonOf(made(key.get(), nullptr)), QStringLiteral("KEY_CHAIN_MISSING "));
    }

    void anEmptyPasswordIsAPassword()
    {
        QCOMPARE(reasonOf(container(SecretBytes()), ""), QStringLiteral("opened"));
    }

    void roundsThatOnlyKeepAMachineBusyAreRefused()
    {
        const auto bytes = container(password("Qwerty12"));
        using namespace openssl;
        const unsigned char *in = bytesOf(QByteArrayView(bytes));
        const Pkcs12 parsed(d2i_PKCS12(nullptr, &in, static_cast<long>(bytes.size())));
        QVERIFY(PKCS12_set_mac(parsed.get(), "Qwerty12", -1, nullptr, 0, 1'000'001, EVP_sha1())
                == 1);
        QCOMPARE(reasonOf(toDer(parsed.get(), i2d_PKCS12)),
                 QStringLiteral("KEY_FILE_DAMAGED rounds"));
    }

    void aKeyThatDoesNotBelongIsRefused()
    {
        const auto other = *m_pki.authority.issue(m_pki.organisation());
        QCOMPARE(
            makeKeyContainer(other.pkcs8, m_issued.certificate, {}, password("x")).error().code(),
            FailureCode::CryptographyFailed);
        const auto key = makeSigningKey(other.pkcs8, m_issued.certificate);
        QCOMPARE(key.error().detail(Detail::Reason).value(), QStringLiteral("pair"));
        QCOMPARE(makeSigningKey(SecretBytes(10), m_issued.certificate)
                     .error()
                     .detail(Detail::Reason)
                     .value(),
                 QStringLiteral("form"));
    }

    void noChangedByteCrashes()
    {
        auto bytes = container(password("Qwerty12"));
        for (qsizetype at = 0; at < bytes.size(); at += 7) {
            auto changed = bytes;
            changed[at] = static_cast<char>(changed.at(at) ^ 0x55);
            const auto key = openKeyContainer(changed, password("Qwerty12"));
            if (key)
                QVERIFY((*key)->certificate() == m_issued.certificate);
        }
    }
};

QUJAT_TEST_CLASS(KeyContainerTest)
#include "KeyContainerTest.moc"
