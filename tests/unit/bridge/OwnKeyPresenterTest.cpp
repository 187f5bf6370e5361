// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/OwnKeyPresenter.h"

#include "core/crypto/KeyContainer.h"
#include "qml/bridge/SignInViewModel.h"
#include "qml/bridge/presenters/SignInPresenter.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/session/SessionStage.h"

#include <QFile>
#include <QTest>

using namespace qujat;
using namespace qujat::bridge;
using namespace qujat::testing;

namespace {

const char *const Certify = "PUT /v1/account/certificate";

struct Program {
    Program() { problem = stage.signIn(); }

    void type(const QString &password, const QString &again)
    {
        view.password()->push(password);
        view.again()->push(again);
    }
    /// As if it had been made here; its password is "Qwerty12".
    QString keep()
    {
        const auto pkcs12 = stage.world.keyFile();
        const auto key = crypto::openKeyContainer(pkcs12, SessionStage::secret("Qwerty12"));
        if (!key)
            return key.error().name();
        return outcomeOf(
            stage.finish(stage.session().ownKeys()->keep({pkcs12, (*key)->certificate().der()})));
    }

    SessionStage stage;
    QString problem;
    Presentation presentation{stage.session(), std::make_shared<PortraitShelf>()};
    OwnKeyViewModel view;
    OwnKeyPresenter presenter{presentation, view};
};

} // namespace

/// The page of the signature key, and what the sign-in makes of it.
class OwnKeyPresenterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutThePromiseOrWithTwoPasswordsNothingIsAsked()
    {
        Program program;
        QCOMPARE(program.problem, QString());
        program.type(QStringLiteral("a long password"), QStringLiteral("a long password"));
        program.view.make(false);
        QVERIFY(!program.view.busy());
        program.view.again()->backspace();
        program.view.make(true);
        QVERIFY(program.view.mismatch());
        QVERIFY(!program.view.busy());
        QCOMPARE(program.view.password()->length(), 0);
        QCOMPARE(program.stage.transport.count(Certify), 0);
    }

    void aCertificateOfAnotherKeyIsNotBelievedAndNothingIsKept()
    {
        Program program;
        const auto key = crypto::openKeyContainer(program.stage.world.keyFile(),
                                                  SessionStage::secret("Qwerty12"));
        QVERIFY(key.has_value());
        program.stage.transport.expect(
            Certify,
            okReply({{QStringLiteral("certificate"),
                      QString::fromLatin1((*key)->certificate().der().toBase64())},
                     {QStringLiteral("chain"), QJsonArray()}}));
        program.type(QStringLiteral("a long password"), QStringLiteral("a long password"));
        program.view.make(true);
        QVERIFY(program.view.busy());
        QTRY_VERIFY_WITH_TIMEOUT(!program.view.busy(), 20000);
        QCOMPARE(program.view.failure().code, QStringLiteral("CERT_UNTRUSTED"));
        QVERIFY(!program.view.made());
        QVERIFY(!program.view.kept());
    }

    void whatLiesHereIsShownSavedAndRemoved()
    {
        Program program;
        QCOMPARE(program.keep(), QStringLiteral("ok"));
        QTRY_VERIFY(program.view.kept());
        QVERIFY(!program.view.foreign());
        QVERIFY(!program.view.holder().isEmpty());
        QVERIFY(!program.view.validText().isEmpty());
        const auto path = program.stage.folder.filePath(QStringLiteral("copy.p12"));
        program.view.saveCopy(QUrl::fromLocalFile(path));
        QVERIFY(program.view.saved());
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QVERIFY(
            crypto::openKeyContainer(copy.readAll(), SessionStage::secret("Qwerty12")).has_value());
        program.view.saveCopy(QUrl::fromLocalFile(program.stage.folder.path()));
        QVERIFY(!program.view.saved());
        QCOMPARE(program.view.failure().code, QStringLiteral("STORAGE_FAILED"));
        program.view.remove();
        QTRY_VERIFY(!program.view.kept());
    }

    void theNextSignInOffersIt()
    {
        Program program;
        QCOMPARE(program.keep(), QStringLiteral("ok"));
        (void)program.stage.finish(program.stage.session().signOut());
        SignInViewModel view;
        SignInPresenter signIn(program.presentation, view);
        view.chooseKeyFileMethod();
        QTRY_VERIFY(!view.keyFileName().isEmpty());
        view.password()->push(QStringLiteral("Qwerty12"));
        view.startKeyFile();
        QTRY_COMPARE_WITH_TIMEOUT(view.phase(), SignInPhase::Otp, 20000);
    }

    void aSignInForANewCertificateIsRemembered()
    {
        Program program;
        (void)program.stage.finish(program.stage.session().signOut());
        SignInViewModel view;
        SignInPresenter signIn(program.presentation, view);
        view.chooseNewKey();
        QCOMPARE(view.phase(), SignInPhase::Iin);
        QVERIFY(view.newKey());
        QVERIFY(signIn.wantsNewKey());
        view.back();
        QVERIFY(!signIn.wantsNewKey());
        program.presenter.want();
        QVERIFY(program.view.wanted());
        program.view.come();
        QVERIFY(!program.view.wanted());
    }
};

QUJAT_TEST_CLASS(OwnKeyPresenterTest)
#include "OwnKeyPresenterTest.moc"
