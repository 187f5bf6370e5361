// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/OwnKeys.h"

#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/KeyContainer.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/session/SessionStage.h"

#include <QSignalSpy>
#include <QTest>

using namespace qujat;
using namespace qujat::session;
using namespace qujat::testing;

namespace {

OwnKeyFile fileOf(const SessionStage &stage)
{
    const auto pkcs12 = stage.world.keyFile();
    const auto key = crypto::openKeyContainer(pkcs12, SessionStage::secret("Qwerty12"));
    return {pkcs12, key ? (*key)->certificate().der() : QByteArray()};
}

} // namespace

/// The signature key that lies on a device.
class OwnKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsThereAfterASignOutAndARestart()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        const auto file = fileOf(stage);
        QSignalSpy changed(stage.session().ownKeys(), &OwnKeys::keptChanged);
        QVERIFY(stage.finish(stage.session().ownKeys()->keep(file)).has_value());
        QCOMPARE(changed.count(), 1);
        (void)stage.finish(stage.session().signOut());
        stage.restart();
        const auto kept = stage.finish(stage.session().ownKeys()->kept());
        QVERIFY(kept.has_value());
        QCOMPARE(kept->pkcs12, file.pkcs12);
        QCOMPARE(kept->iin, QString::fromLatin1(SignedWorld::holderIin));
        QVERIFY(!kept->holder.isEmpty());
        QVERIFY(kept->validUntil > stage.clock.now());
    }

    void whatIsForgottenIsGone()
    {
        SessionStage stage;
        auto &keys = *stage.session().ownKeys();
        QVERIFY(stage.finish(keys.keep(fileOf(stage))).has_value());
        QVERIFY(stage.finish(keys.forget()).has_value());
        QCOMPARE(outcomeOf(stage.finish(keys.kept())), QStringLiteral("KEY_MISSING"));
        QVERIFY(stage.keys.secrets.empty());
    }

    void guessedPinsTakeItAlong()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        QVERIFY(stage.finish(stage.session().ownKeys()->keep(fileOf(stage))).has_value());
        stage.unlockReply = problemReply(FailureCode::PinDestroyed, 422);
        (void)stage.finish(stage.session().unlock()->confirmPin(SessionStage::secret("0000")));
        QVERIFY(stage.session().state() == Session::State::SignedOut);
        QVERIFY(stage.keys.secrets.empty());
    }

    void whatCannotBeReadIsNoKey()
    {
        SessionStage stage;
        stage.keys.secrets.insert_or_assign(QStringLiteral("own-key"),
                                            SessionStage::secret("nonsense"));
        QCOMPARE(outcomeOf(stage.finish(stage.session().ownKeys()->kept())),
                 QStringLiteral("KEY_FILE_DAMAGED"));
        stage.keys.broken = true;
        QCOMPARE(outcomeOf(stage.finish(stage.session().ownKeys()->kept())),
                 QStringLiteral("STORAGE_FAILED"));
        QCOMPARE(outcomeOf(stage.finish(stage.session().ownKeys()->keep(fileOf(stage)))),
                 QStringLiteral("STORAGE_FAILED"));
    }

    void noneIsMadeWhileNobodyIsSignedInOrUnderAShortPassword()
    {
        SessionStage stage;
        auto &keys = *stage.session().ownKeys();
        QCOMPARE(outcomeOf(stage.finish(
                     keys.make(OwnKeys::Kind::P256, SessionStage::secret("long enough")))),
                 QStringLiteral("VAULT_LOCKED"));
        QCOMPARE(stage.signIn(), QString());
        QCOMPARE(outcomeOf(
                     stage.finish(keys.make(OwnKeys::Kind::P256, SessionStage::secret("seven77")))),
                 QStringLiteral("PASSWORD_WEAK"));
        QCOMPARE(stage.transport.count("PUT /v1/account/certificate"), 0);
    }
};

QUJAT_TEST_CLASS(OwnKeysTest)
#include "OwnKeysTest.moc"
