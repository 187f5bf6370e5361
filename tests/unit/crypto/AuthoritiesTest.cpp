// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/authorities/Authorities.h"

#include "core/crypto/Cms.h"
#include "core/crypto/KeyContainer.h"
#include "core/crypto/OpenSsl.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/pem.h>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::service::authorities;
using namespace std::chrono_literals;

class AuthoritiesTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Authorities> m_authorities;
    const QString m_name = QStringLiteral("Ішкі істер министрлігі");
    const QString m_bin = QStringLiteral("131040000018");

    std::unique_ptr<Authorities> open() const
    {
        auto opened = Authorities::openOrCreate(m_folder.path(), m_clock);
        return opened ? std::move(*opened) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        m_authorities = open();
        qInfo("making all authorities took %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(m_authorities);
    }

    void everythingSecretIsForTheOwnerOnly()
    {
        QVERIFY(m_authorities->issuePerson(QStringLiteral("910101300042"),
                                           QStringLiteral("СЕРІКОВ"), QStringLiteral("НҰРЛАН"),
                                           QString()));
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
            | QFileDevice::ExeOther;
        const auto root = m_folder.filePath(QStringLiteral("authorities"));
        QVERIFY((QFile::permissions(root) & others) == 0);
        int files = 0;
        QDirIterator each(root, QDir::AllEntries | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const auto path = each.next();
            QVERIFY2((QFile::permissions(path) & others) == 0, qPrintable(path));
            ++files;
        }
        QVERIFY(files > 10);
        QVERIFY(!QDir(m_folder.filePath(QStringLiteral("authorities.new"))).exists());
    }

    void theServersIdentityIsForThisMachineOnly()
    {
        const auto identity = m_authorities->tlsIdentity();
        const auto chain = *Certificate::listFromPem(identity.certificateChain);
        QCOMPARE(chain.size(), std::size_t(2));
        QVERIFY(chain.front().extendedKeyUsage().contains(
            QLatin1String(identifier::serverAuthentication)));
        QVERIFY(chain.back() == *Certificate::fromPem(identity.root));
        for (const auto *host : {"localhost", "127.0.0.1", "::1"}) {
            X509 *server = chain.front().native();
            QVERIFY(X509_check_host(server, host, 0, 0, nullptr) == 1
                    || X509_check_ip_asc(server, host, 0) == 1);
        }
        const openssl::Bio pem(BIO_new_mem_buf(identity.privateKey.data(),
                                               static_cast<int>(identity.privateKey.size())));
        const openssl::Key key(PEM_read_bio_PrivateKey(pem.get(), nullptr, nullptr, nullptr));
        QVERIFY(key);
        QCOMPARE(X509_check_private_key(chain.front().native(), key.get()), 1);
        QFile kept(m_folder.filePath(QStringLiteral("trust/tls-root.pem")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), identity.root);
        // It must not vouch for documents.
        for (const auto &root : m_authorities->trustStore().roots())
            QVERIFY(!(root == chain.back()));
    }

    void anotherStartFindsTheSameAndIsQuick()
    {
        const auto key = *m_authorities->issueOrganisation(m_name, m_bin, Issuer::StateBodies);
        const auto root = m_authorities->tlsIdentity().root;
        QElapsedTimer timer;
        timer.start();
        const auto again = open();
        const auto elapsed = timer.elapsed();
        qInfo("opening took %lld ms", static_cast<long long>(elapsed));
        QVERIFY(again);
        // Sixteen lists are signed anew, half of them with GOST; the machine may be busy.
        QVERIFY(elapsed < 5000);
        QCOMPARE(again->tlsIdentity().root, root);
        const auto same = *again->issueOrganisation(m_name, m_bin, Issuer::StateBodies);
        QVERIFY(same->certificate() == key->certificate());
    }

    void aRegistrySignsForItsBodyBelowTheStateBodies()
    {
        const auto key = *m_authorities->issueOrganisation(m_name, m_bin, Issuer::StateBodies);
        QCOMPARE(key->certificate().bin(), m_bin);
        QCOMPARE(key->certificate().organisation(), m_name);
        const auto cms = *signAttached("document", *key, m_clock.now());
        const auto trust = *TrustStore::fromDirectory(m_authorities->trustDirectory());
        const auto read = readAttached(cms, trust, m_clock.now());
        QVERIFY(!read.refusal());
        QCOMPARE(read.authority, QStringLiteral("state-bodies"));
        QVERIFY(!readAttached(cms, m_authorities->trustStore(), m_clock.now()).refusal());
        const auto company = *m_authorities->issueOrganisation(m_name, m_bin, Issuer::Nca);
        const auto other =
            readAttached(*signAttached("document", *company, m_clock.now()), trust, m_clock.now());
        QCOMPARE(other.authority, QStringLiteral("nca"));
    }

    void aForeignKeyLooksAlikeAndLeadsNowhere()
    {
        const auto real = *m_authorities->issueOrganisation(m_name, m_bin, Issuer::StateBodies);
        const auto forged = *m_authorities->issueOrganisation(m_name, m_bin, Issuer::Foreign);
        QCOMPARE(forged->certificate().issuerCommonName(), real->certificate().issuerCommonName());
        QCOMPARE(forged->certificate().bin(), real->certificate().bin());
        const auto read = readAttached(*signAttached("document", *forged, m_clock.now()),
                                       m_authorities->trustStore(), m_clock.now());
        QCOMPARE(read.refusal()->code(), FailureCode::CertificateUntrusted);
        QVERIFY(read.authority.isEmpty());
    }

    void aPersonsKeyFileIsMadeOnceAndSignsIn()
    {
        const auto iin = QStringLiteral("910101300042");
        const auto made = m_authorities->issuePerson(
            iin, QStringLiteral("СЕРІКОВ"), QStringLiteral("НҰРЛАН"), QStringLiteral("ҚАЙРАТҰЛЫ"));
        QVERIFY(made);
        const auto again = m_authorities->issuePerson(
            iin, QStringLiteral("СЕРІКОВ"), QStringLiteral("НҰРЛАН"), QStringLiteral("ҚАЙРАТҰЛЫ"));
        QCOMPARE(again->pkcs12, made->pkcs12);
        QVERIFY(again->certificate == made->certificate);
        const auto key = openKeyContainer(again->pkcs12, again->password);
        QVERIFY(key);
        QCOMPARE((*key)->certificate().iin(), iin);
        QCOMPARE((*key)->certificate().commonName(), QStringLiteral("СЕРІКОВ НҰРЛАН"));
        const auto read =
            readAttached(*signAttached("challenge", **key, m_clock.now()),
                         m_authorities->trustStore(), m_clock.now(), SignaturePurpose::SignIn);
        QVERIFY(!read.refusal());
        QCOMPARE(read.authority, QStringLiteral("nca"));
    }

    void revocationHoldsAtOnceAndAfterAStart()
    {
        const auto key =
            *m_authorities->issueOrganisation(m_name, QStringLiteral("141040000021"), Issuer::Nca);
        const auto cms = *signAttached("document", *key, m_clock.now());
        QVERIFY(!readAttached(cms, m_authorities->trustStore(), m_clock.now()).refusal());
        QVERIFY(m_authorities->revoke(Issuer::Nca, key->certificate().serial(), m_clock.now(),
                                      RevocationReason::KeyCompromise));
        QCOMPARE(readAttached(cms, m_authorities->trustStore(), m_clock.now()).refusal()->code(),
                 FailureCode::CertificateRevoked);
        const auto again = open();
        QCOMPARE(readAttached(cms, again->trustStore(), m_clock.now()).refusal()->code(),
                 FailureCode::CertificateRevoked);
    }

    void listsAreRefreshedDailyAndEndAfterAWeek()
    {
        const auto key = *m_authorities->issueOrganisation(m_name, m_bin, Issuer::StateBodies);
        m_clock.advance(8 * 24h);
        const auto cms = *signAttached("document", *key, m_clock.now());
        QCOMPARE(readAttached(cms, m_authorities->trustStore(), m_clock.now()).refusal()->code(),
                 FailureCode::RevocationUnavailable);
        QVERIFY(m_authorities->refreshRevocationLists());
        QVERIFY(!readAttached(cms, m_authorities->trustStore(), m_clock.now()).refusal());
    }

    void aBrokenSetIsRefusedAndNotReplaced()
    {
        QTemporaryDir folder;
        QVERIFY(Authorities::openOrCreate(folder.path(), m_clock));
        QFile key(folder.filePath(QStringLiteral("authorities/nca.key")));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write("broken");
        key.close();
        const auto opened = Authorities::openOrCreate(folder.path(), m_clock);
        QCOMPARE(opened.error().code(), FailureCode::KeyFileDamaged);
        QCOMPARE(opened.error().detail(Detail::Field).value(), QStringLiteral("nca"));
        QVERIFY(key.open(QIODevice::ReadOnly));
        QCOMPARE(key.readAll(), QByteArray("broken"));
    }
};

QUJAT_TEST_CLASS(AuthoritiesTest)
#include "AuthoritiesTest.moc"
