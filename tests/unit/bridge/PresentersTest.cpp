// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/TrustFolder.h"
#include "core/session/Session.h"
#include "qml/bridge/presenters/AppPresenter.h"
#include "tests/support/FakeKeySource.h"
#include "tests/support/ManualWaiter.h"
#include "tests/support/ScriptedTransport.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qujat;
using namespace qujat::bridge;

namespace {

/// A window of the program without window, network and person.
struct Program {
    explicit Program(bool welcomed)
        : session(session::Environment{
            .clock = clock,
            .transport = transport,
            .events = nullptr,
            .waiter = waiter,
            .keys = keys,
            .service = QUrl(QStringLiteral("https://egov.test")),
            .profileFolder = folder.filePath(QStringLiteral("profile")),
            .trust = std::make_shared<crypto::FixedTrust>(crypto::TrustStore()),
            .deviceForm = DeviceForm::Phone,
            .devicePlatform = QStringLiteral("linux-emulated-phone"),
            .deviceName = QStringLiteral("Test phone")})
        , presenter(session, view, std::make_shared<PortraitShelf>(), clock, welcomed)
    {
    }

    QUrl file(const char *name, const QByteArray &content) const
    {
        const auto path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return QUrl::fromLocalFile(path);
    }

    QTemporaryDir folder;
    testing::FakeClock clock;
    testing::ScriptedTransport transport;
    testing::ManualWaiter waiter{clock};
    testing::FakeKeySource keys;
    session::Session session;
    AppViewModel view;
    AppPresenter presenter;
};

void choose(PinViewModel &pin, const char *digits)
{
    pin.entry()->push(QString::fromLatin1(digits));
    pin.submit();
}

} // namespace

class PresentersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLanguageIsAskedOnTheFirstStartOnly()
    {
        Program first(false);
        QCOMPARE(first.view.page(), AppPage::Welcome);
        QSignalSpy welcomed(&first.presenter, &AppPresenter::welcomed);
        first.view.finishWelcome();
        QCOMPARE(welcomed.count(), 1);
        QCOMPARE(first.view.page(), AppPage::SignIn);
        Program later(true);
        QCOMPARE(later.view.page(), AppPage::SignIn);
    }
    void aWrongIinIsRefusedBeforeTheNetworkIsAsked()
    {
        Program program(true);
        auto *signIn = program.view.signIn();
        signIn->chooseIinMethod();
        QCOMPARE(signIn->phase(), SignInPhase::Iin);
        for (const char *iin : {"", "790412400018", "abc", "79041240001"}) {
            signIn->startIin(QString::fromLatin1(iin));
            QCOMPARE(signIn->failure().code, QStringLiteral("SIGN_IN_REFUSED"));
        }
        QVERIFY(program.transport.requests().empty());
        signIn->back();
        QCOMPARE(signIn->phase(), SignInPhase::Method);
        QVERIFY(!signIn->failure().present);
    }
    void filesThatAreNoKeyFilesAreRefusedByName()
    {
        Program program(true);
        auto *signIn = program.view.signIn();
        signIn->chooseKeyFile(QUrl::fromLocalFile(program.folder.filePath(QStringLiteral("none"))));
        QCOMPARE(signIn->failure().code, QStringLiteral("FILE_UNREADABLE"));
        signIn->chooseKeyFile(QUrl(QStringLiteral("https://example.invalid/key.p12")));
        QCOMPARE(signIn->failure().code, QStringLiteral("FILE_UNREADABLE"));
        signIn->chooseKeyFile(program.file("huge.p12", QByteArray(300'000, 'x')));
        QCOMPARE(signIn->failure().code, QStringLiteral("REQUEST_TOO_LARGE"));
        QVERIFY(signIn->keyFileName().isEmpty());

        signIn->chooseKeyFile(program.file("notes.p12", "not a container"));
        QCOMPARE(signIn->keyFileName(), QStringLiteral("notes.p12"));
        signIn->password()->push(QStringLiteral("secret"));
        signIn->startKeyFile();
        QTRY_COMPARE(signIn->failure().code, QStringLiteral("KEY_FILE_DAMAGED"));
        QCOMPARE(signIn->password()->length(), 0);
        QVERIFY(program.transport.requests().empty());
    }
    void aSecondPinThatDiffersIsNotKept()
    {
        Program program(true);
        auto *pin = program.view.choosePin();
        choose(*pin, "730914");
        QCOMPARE(pin->phase(), PinPhase::Repeat);
        QCOMPARE(pin->entry()->length(), 0);
        choose(*pin, "730915");
        QCOMPARE(pin->phase(), PinPhase::Choose);
        QVERIFY(pin->failure().present);
        QCOMPARE(pin->entry()->length(), 0);
    }
    void aPinThatIsTooShortIsNotTaken()
    {
        Program program(true);
        auto *pin = program.view.choosePin();
        choose(*pin, "7309");
        QCOMPARE(pin->phase(), PinPhase::Choose);
        QCOMPARE(pin->entry()->length(), 4);
    }
    void codesOfOthersAreNotOfferedToAClosedSession()
    {
        Program program(true);
        program.presenter.viewing().offerCode(QStringLiteral("https://example.invalid"));
        QVERIFY(!program.view.viewing()->failure().present);
        QCOMPARE(program.view.viewing()->phase(), ViewingPhase::Idle);
    }
    void digitsThatAreNoneAskNobody()
    {
        Program program(true);
        for (const char *digits : {"", "12345", "1234567", "12345x"}) {
            program.view.viewing()->enterDigits(QString::fromLatin1(digits));
            QCOMPARE(program.view.viewing()->failure().code, QStringLiteral("ACCESS_NOT_FOUND"));
        }
        QVERIFY(program.transport.requests().empty());
    }
};

QUJAT_TEST_CLASS(PresentersTest)
#include "PresentersTest.moc"
