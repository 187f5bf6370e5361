// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/TrustFolder.h"

#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/Pki.h"

#include <QFile>
#include <QTemporaryDir>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;
using namespace std::chrono_literals;

class TrustFolderTest : public QObject {
    Q_OBJECT

    const Pki m_pki;
    QTemporaryDir m_folder;
    FakeClock m_clock;

    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the folder cannot be written");
    }
    void putList(Timestamp from) const
    {
        put(QStringLiteral("test.crl"),
            *m_pki.authority.revocationList({}, from, from + 7 * 24h,
                                            static_cast<quint64>(from.time_since_epoch().count())));
    }

private Q_SLOTS:
    void aClientThatRunsLongerThanTheListsTakesUpTheNewOnes()
    {
        put(QStringLiteral("test.pem"), m_pki.authority.certificate().pem());
        putList(m_clock.now());
        const auto opened = TrustFolder::open(m_folder.path(), m_clock);
        QVERIFY(opened);
        auto &folder = **opened;
        const auto key = m_pki.keyFor(m_pki.organisation());
        const auto outcome = [&] {
            const auto cms = signAttached("content", *key, m_clock.now());
            return readAttached(*cms, *folder.current(), m_clock.now()).verification.outcome();
        };
        QCOMPARE(outcome(), CheckOutcome::Valid);
        m_clock.advance(8 * 24h);
        QCOMPARE(outcome(), CheckOutcome::Unknown);
        putList(m_clock.now());
        m_clock.advance(2min);
        QCOMPARE(outcome(), CheckOutcome::Valid);

        // What cannot be read does not take away what was good.
        put(QStringLiteral("broken.crl"), "broken");
        m_clock.advance(2min);
        QCOMPARE(outcome(), CheckOutcome::Valid);
    }

    void anAuthorityInTheFolderIsAnAnchorThoughSomebodyElseSignedIt()
    {
        const auto opened = TrustStore::fromDirectory(m_folder.path());
        // The broken list of the test before is still there.
        QCOMPARE(opened.error().code(), FailureCode::KeyFileDamaged);
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("broken.crl"))));
        const auto trust = TrustStore::fromDirectory(m_folder.path());
        QVERIFY(trust);
        QCOMPARE(trust->roots().size(), std::size_t(1));
        QVERIFY(!trust->roots().front().isSelfIssued());
        put(QStringLiteral("binary.cer"), m_pki.root.certificate().der());
        QCOMPARE(TrustStore::fromDirectory(m_folder.path())->roots().size(), std::size_t(2));
    }
};

QUJAT_TEST_CLASS(TrustFolderTest)
#include "TrustFolderTest.moc"
