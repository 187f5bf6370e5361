// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/integration/client/ClientDevice.h"
#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;
using namespace qujat::session;
using namespace qujat::testing;
using namespace std::chrono_literals;

/// The client while the service dies, comes back, moves its clock or ends the device.
class OutagesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ServiceProcess> m_service;
    std::unique_ptr<RawClient> m_demonstration;

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<ServiceProcess>();
        QVERIFY2(m_service->start(), qPrintable(m_service->problem()));
        m_demonstration = std::make_unique<RawClient>(m_service->url(), m_service->tlsRoot());
    }
    void cleanup() { m_service.reset(); }

    void theCopyIsSeenWhileTheServiceIsAwayAndNoticesResume()
    {
        ClientDevice phone(*m_service, DeviceForm::Phone);
        QCOMPARE(phone.signIn(*m_demonstration, QStringLiteral("A")), QString());
        const auto card = phone.find(QStringLiteral("identity_card"));
        QVERIFY(await(phone->documents()->open(card)).has_value());
        m_service->kill();
        const auto copy = await(phone->documents()->open(card));
        QVERIFY2(copy.has_value(), qPrintable(outcomeOf(copy)));
        QVERIFY(copy->fromCache);
        QVERIFY(copy->verification.outcome() != CheckOutcome::Valid);
        QVERIFY(!phone->isOnline());
        QVERIFY(m_service->restart());
        phone.restart(*m_service);
        QVERIFY(await(phone->unlock()->tryPin(ClientDevice::pin())).has_value());
        const auto fresh = await(phone->documents()->open(card));
        QVERIFY2(fresh.has_value(), qPrintable(outcomeOf(fresh)));
        QVERIFY(!fresh->fromCache);
    }

    void aWrongClockOfTheDeviceDoesNotMatter()
    {
        m_demonstration->shiftClock(3 * 3600);
        ClientDevice phone(*m_service, DeviceForm::Phone);
        QCOMPARE(phone.signIn(*m_demonstration, QStringLiteral("A")), QString());
        const auto card = phone.find(QStringLiteral("identity_card"));
        const auto shown = await(phone->documents()->open(card));
        QVERIFY2(shown.has_value(), qPrintable(outcomeOf(shown)));
        QVERIFY(await(phone->openAccess()->open(card, 300s)).has_value());
        QVERIFY(phone->openAccess()->timeLeft() > 290s);
    }

    void anotherDeviceCanEndThisOne()
    {
        ClientDevice first(*m_service, DeviceForm::Phone);
        QCOMPARE(first.signIn(*m_demonstration, QStringLiteral("A")), QString());
        // The same number gets no second code within a minute.
        m_demonstration->shiftClock(120);
        ClientDevice second(*m_service, DeviceForm::Desktop);
        QCOMPARE(second.signIn(*m_demonstration, QStringLiteral("A")), QString());
        const auto devices = await(second->devices());
        QVERIFY(devices.has_value());
        for (const auto &device : *devices) {
            if (!device.current)
                QVERIFY(await(second->endDevice(device.id)).has_value());
        }
        (void)await(first->documents()->refresh());
        QTRY_VERIFY(first->state() == Session::State::Locked);
        (void)await(first->unlock()->tryPin(ClientDevice::pin()));
        QVERIFY(first->state() == Session::State::SignedOut);
    }

    void signingOutLeavesNothingAndTheNextSignInWorks()
    {
        ClientDevice phone(*m_service, DeviceForm::Phone);
        QCOMPARE(phone.signIn(*m_demonstration, QStringLiteral("A")), QString());
        QVERIFY(await(phone->signOut()).has_value());
        QVERIFY(phone->state() == Session::State::SignedOut);
        m_demonstration->shiftClock(120);
        QCOMPARE(phone.signIn(*m_demonstration, QStringLiteral("A")), QString());
    }
};

QUJAT_TEST_CLASS(OutagesTest)
#include "OutagesTest.moc"
