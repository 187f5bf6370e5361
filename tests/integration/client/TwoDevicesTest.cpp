// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/JournalWatch.h"
#include "tests/integration/client/ClientDevice.h"
#include "tests/support/TestRunner.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace qujat;
using namespace qujat::session;
using namespace qujat::testing;
using namespace std::chrono_literals;

/// S-07 and parts of S-06 and S-08 with the client's own classes: the citizen's phone and the
/// verifier's desktop.
class TwoDevicesTest : public QObject {
    Q_OBJECT

    ServiceProcess m_service;
    std::unique_ptr<RawClient> m_demonstration;
    std::unique_ptr<ClientDevice> m_phone;
    std::unique_ptr<ClientDevice> m_desktop;
    DocumentId m_card;

    /// Two successive pictures, as a camera would take them.
    void scan()
    {
        auto &viewing = *m_desktop->session().viewing();
        const auto taken = [&] {
            (void)viewing.offerCode(m_phone->session().openAccess()->currentCode());
            return viewing.phase() != ViewingPhase::Idle
                && viewing.phase() != ViewingPhase::Reading;
        };
        QTRY_VERIFY_WITH_TIMEOUT(taken(), 8000);
    }
    void openAccess(std::chrono::seconds life = 300s)
    {
        m_phone->session().openAccess()->leave();
        const auto opened = await(m_phone->session().openAccess()->open(m_card, life));
        QVERIFY2(opened.has_value(), qPrintable(outcomeOf(opened)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_service.start({QStringLiteral("--check-replies")}),
                 qPrintable(m_service.problem()));
        m_demonstration = std::make_unique<RawClient>(m_service.url(), m_service.tlsRoot());
        m_phone = std::make_unique<ClientDevice>(m_service, DeviceForm::Phone);
        m_desktop = std::make_unique<ClientDevice>(m_service, DeviceForm::Desktop);
        QVERIFY(await(m_phone->session().greet()).has_value());
        QVERIFY(m_phone->session().service().demonstration);
        QCOMPARE(m_phone->signIn(*m_demonstration, QStringLiteral("A")), QString());
        QCOMPARE(m_desktop->signIn(*m_demonstration, QStringLiteral("V")), QString());
        m_card = m_phone->find(QStringLiteral("identity_card"));
        QVERIFY(!m_card.isNull());
    }

    void cleanup()
    {
        if (m_desktop)
            m_desktop->session().viewing()->close();
        if (m_desktop)
            m_desktop->session().viewing()->restart();
    }

    void everyAvailableDocumentIsValidOnThePhone()
    {
        int opened = 0;
        const auto items = m_phone->session().documents()->items();
        for (const auto &item : items) {
            if (item.state != ListedDocument::State::Available)
                continue;
            const auto shown = await(m_phone->session().documents()->open(item.id));
            QVERIFY2(shown.has_value(), qPrintable(item.type.text() + u' ' + outcomeOf(shown)));
            QCOMPARE(shown->verification.outcome(), CheckOutcome::Valid);
            ++opened;
        }
        QVERIFY(opened >= 9);
    }

    void theDesktopDoesNotSeeOwnDocuments()
    {
        QCOMPARE(outcomeOf(await(m_desktop->session().documents()->refresh())),
                 QStringLiteral("DEVICE_NOT_CELLULAR"));
    }

    void twoPicturesShowTheDocumentAndBothAccountsHaveTheSameNote()
    {
        openAccess();
        QSignalSpy viewed(m_phone->session().openAccess(), &session::OpenAccess::viewed);
        scan();
        auto &viewing = *m_desktop->session().viewing();
        QTRY_COMPARE_WITH_TIMEOUT(viewing.phase(), ViewingPhase::Shown, 10000);
        QCOMPARE(viewing.document()->verification.outcome(), CheckOutcome::Valid);
        QCOMPARE(viewing.document()->content.typeCode(), QStringLiteral("identity_card"));
        QTRY_COMPARE_WITH_TIMEOUT(viewed.count(), 1, 5000);
        QCOMPARE(m_phone->session().openAccess()->access()->viewings.size(), 1U);

        QVERIFY(await(m_phone->session().history()->load(HistoryEntry::Role::Subject)).has_value());
        QVERIFY(
            await(m_desktop->session().history()->load(HistoryEntry::Role::Viewer)).has_value());
        const auto number = viewing.viewNumber();
        const auto has = [&](const History &history) {
            return history.find(number).has_value();
        };
        QVERIFY(has(*m_phone->session().history()));
        QVERIFY(has(*m_desktop->session().history()));
        // Both get the same entry of the journal, and each proves it for itself.
        for (auto *device : {m_phone.get(), m_desktop.get()}) {
            auto &session = device->session();
            QCOMPARE(*await(session.journal()->synchronise()), JournalWatch::Outcome::Consistent);
            QCOMPARE(session.history()->find(number)->proof, NoteProof::Proven);
        }
        QCOMPARE(
            m_phone->session().journal()->placeOf(HistoryEntry::Role::Subject, number)->index,
            m_desktop->session().journal()->placeOf(HistoryEntry::Role::Viewer, number)->index);
    }

    void closingEmptiesTheOpenViewWithinTwoSeconds()
    {
        openAccess();
        scan();
        auto &viewing = *m_desktop->session().viewing();
        QTRY_COMPARE_WITH_TIMEOUT(viewing.phase(), ViewingPhase::Shown, 10000);
        QElapsedTimer sinceClosing;
        sinceClosing.start();
        QVERIFY(await(m_phone->session().openAccess()->close()).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(viewing.phase(), ViewingPhase::Ended, 4000);
        QVERIFY2(sinceClosing.elapsed() < 2000,
                 qPrintable(QString::number(sinceClosing.elapsed())));
        QVERIFY(!viewing.document());
        QCOMPARE(viewing.failure()->code(), FailureCode::AccessClosed);
        QCOMPARE(m_phone->session().openAccess()->phase(), OpenAccessPhase::Closed);
    }

    void sixDigitsOpenNothingUntilTheHolderPicksTheTwo()
    {
        openAccess();
        const auto code = *m_phone->session().openAccess()->shortCode();
        auto &viewing = *m_desktop->session().viewing();
        QSignalSpy asked(m_phone->session().confirmations(), &Confirmations::asked);
        auto seeing = viewing.enterShortCode(code, QStringLiteral("Test"));
        QTRY_COMPARE_WITH_TIMEOUT(viewing.phase(), ViewingPhase::AwaitingHolder, 8000);
        QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, 5000);
        const auto request = m_phone->session().confirmations()->pending().front();
        QVERIFY(std::ranges::count(request.choices, viewing.digits()) == 1);
        QVERIFY(!request.asker.name.isEmpty());
        const auto answered =
            await(m_phone->session().confirmations()->answer(request.id, viewing.digits()));
        QVERIFY2(answered.has_value(), qPrintable(outcomeOf(answered)));
        QVERIFY(*answered == ConfirmationState::Confirmed);
        QVERIFY2(await(seeing).has_value(), "not shown");
        QCOMPARE(viewing.phase(), ViewingPhase::Shown);
    }

    void theHoldersNoIsHeard()
    {
        openAccess();
        const auto code = *m_phone->session().openAccess()->shortCode();
        auto &viewing = *m_desktop->session().viewing();
        auto seeing = viewing.enterShortCode(code);
        QTRY_VERIFY_WITH_TIMEOUT(!m_phone->session().confirmations()->pending().empty(), 8000);
        const auto request = m_phone->session().confirmations()->pending().front();
        QVERIFY(await(m_phone->session().confirmations()->refuse(request.id)).has_value());
        QCOMPARE(outcomeOf(await(seeing)), QStringLiteral("CONFIRMATION_REFUSED"));
        QCOMPARE(viewing.phase(), ViewingPhase::Refused);
    }

    void aClosedAccessIsRefusedByName()
    {
        openAccess();
        auto &viewing = *m_desktop->session().viewing();
        const auto first = m_phone->session().openAccess()->currentCode();
        QTRY_VERIFY(m_phone->session().openAccess()->currentCode() != first);
        const auto second = m_phone->session().openAccess()->currentCode();
        QVERIFY(await(m_phone->session().openAccess()->close()).has_value());
        QCOMPARE(viewing.offerCode(first), Viewing::Offer::Taken);
        QCOMPARE(viewing.offerCode(second), Viewing::Offer::Sent);
        QTRY_COMPARE_WITH_TIMEOUT(viewing.phase(), ViewingPhase::Refused, 8000);
        QCOMPARE(viewing.failure()->code(), FailureCode::AccessClosed);
    }

    void withoutNotesNothingIsShown()
    {
        openAccess();
        QVERIFY(
            m_demonstration->callOpen("PUT", "/demo/notes", {{QStringLiteral("fail"), true}}).status
            < 300);
        scan();
        auto &viewing = *m_desktop->session().viewing();
        QTRY_COMPARE_WITH_TIMEOUT(viewing.phase(), ViewingPhase::Refused, 10000);
        QCOMPARE(viewing.failure()->code(), FailureCode::NoteFailed);
        QVERIFY(!viewing.document());
        m_demonstration->callOpen("PUT", "/demo/notes", {{QStringLiteral("fail"), false}});
    }

    void registryFaultsShowNoField_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("code");
        QTest::newRow("altered byte")
            << QStringLiteral("alteredByte") << QStringLiteral("SIG_INVALID");
        QTest::newRow("no signature")
            << QStringLiteral("signatureRemoved") << QStringLiteral("SIG_MISSING");
        QTest::newRow("foreign key")
            << QStringLiteral("foreignKey") << QStringLiteral("CERT_UNTRUSTED");
        QTest::newRow("other body")
            << QStringLiteral("otherBody") << QStringLiteral("CERT_HOLDER_MISMATCH");
        QTest::newRow("wrong subject")
            << QStringLiteral("wrongSubject") << QStringLiteral("DOC_VERIFY_FAILED");
        QTest::newRow("cancelled")
            << QStringLiteral("recordCancelled") << QStringLiteral("DOC_VERIFY_FAILED");
        QTest::newRow("none") << QStringLiteral("noRecord") << QStringLiteral("DOC_NOT_FOUND");
        QTest::newRow("http 500") << QStringLiteral("http500")
                                  << QStringLiteral("REGISTRY_UNAVAILABLE");
    }
    void registryFaultsShowNoField()
    {
        QFETCH(QString, fault);
        QFETCH(QString, code);
        m_demonstration->setFault(QStringLiteral("population"), fault);
        const auto shown = await(m_phone->session().documents()->open(m_card), 60000);
        m_demonstration->setFault(QStringLiteral("population"), QStringLiteral("none"));
        QCOMPARE(outcomeOf(shown), code);
    }

    void profileAndDevicesAreTold()
    {
        const auto profile = await(m_phone->session().profile());
        QVERIFY(profile.has_value());
        QVERIFY(profile->deviceClass == DeviceClass::Cellular);
        QVERIFY(profile->person.phoneMasked.endsWith(QLatin1String("001")));
        const auto devices = await(m_phone->session().devices());
        QVERIFY(devices.has_value());
        QCOMPARE(std::ranges::count(*devices, true, &EnrolledDevice::current), 1);
    }

    void lockingAndThePinLeadBackIn()
    {
        m_phone->session().lock();
        auto &unlock = *m_phone->session().unlock();
        QCOMPARE(outcomeOf(await(unlock.tryPin(ClientDevice::pin("0000")))),
                 QStringLiteral("PIN_WRONG"));
        QCOMPARE(unlock.attemptsLeft(), 9);
        QVERIFY(await(unlock.tryPin(ClientDevice::pin())).has_value());
        QVERIFY(await(m_phone->session().documents()->open(m_card)).has_value());
    }
};

QUJAT_TEST_CLASS(TwoDevicesTest)
#include "TwoDevicesTest.moc"
