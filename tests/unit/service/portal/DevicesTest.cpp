// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/TestRunner.h"
#include "tests/unit/service/portal/PortalBench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace qujat;
using namespace std::chrono_literals;
using testing::codeOf;
using testing::PortalBench;

namespace {

QJsonObject proof(char filling)
{
    return {{QStringLiteral("proof"), QString::fromLatin1(QByteArray(32, filling).toBase64())}};
}

} // namespace

class DevicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PortalBench>();
        m_token = m_bench->signIn(QStringLiteral("phone"));
        m_bench->caller = *m_bench->callerOf(m_token);
    }

    void aSessionEndsAfterTenMinutesWithoutUse()
    {
        m_bench->clock.advance(599s);
        QVERIFY(m_bench->callerOf(m_token).has_value());
        m_bench->clock.advance(599s);
        QVERIFY(m_bench->callerOf(m_token).has_value());
        m_bench->clock.advance(600s);
        QCOMPARE(m_bench->callerOf(m_token).error().code(), FailureCode::AuthRequired);
        m_bench->clock.advance(-300s);
        QCOMPARE(m_bench->callerOf(m_token).error().code(), FailureCode::AuthRequired);
    }

    void aSessionEndsAfterTwelveHoursInAnyCase()
    {
        for (int i = 0; i < 12 * 6 * 2 - 1; ++i) {
            m_bench->clock.advance(300s);
            QVERIFY(m_bench->callerOf(m_token).has_value());
        }
        m_bench->clock.advance(300s);
        QVERIFY(!m_bench->callerOf(m_token).has_value());
    }

    void aTokenIsUselessWithAnotherKey()
    {
        m_bench->device = QStringLiteral("thief");
        QCOMPARE(m_bench->callerOf(m_token).error().code(), FailureCode::AuthRequired);
    }

    void aLockedSessionIsOpenedByThePinOnly()
    {
        const auto share = m_bench->call("setPin", proof('a'))->body.value(u"share").toString();
        QCOMPARE(QByteArray::fromBase64(share.toLatin1()).size(), 32);
        QCOMPARE(m_bench->call("lockSession")->status, 204);
        QVERIFY(!m_bench->callerOf(m_token).has_value());
        m_bench->caller.reset();
        const auto unlocked = m_bench->call("unlockDevice", proof('a'));
        QCOMPARE(unlocked->body.value(u"share").toString(), share);
        const auto token =
            unlocked->body.value(u"session").toObject().value(u"accessToken").toString().toLatin1();
        QVERIFY(m_bench->callerOf(token).has_value());
        QVERIFY(token != m_token);
    }

    void anotherPinTakesANewSignIn()
    {
        const auto share = m_bench->call("setPin", proof('a'))->body.value(u"share").toString();
        // The answer was lost on its way: the same PIN gets the same share.
        QCOMPARE(m_bench->call("setPin", proof('a'))->body.value(u"share").toString(), share);
        // Whoever holds the unlocked device sets no other, and finds the PIN out no sooner.
        const auto other = m_bench->call("setPin", proof('b'));
        QCOMPARE(codeOf(other), QStringLiteral("PIN_WRONG"));
        QCOMPARE(other.error().detail(Detail::AttemptsLeft).value(), QStringLiteral("9"));
        QCOMPARE(m_bench->call("unlockDevice", proof('a'))->body.value(u"share").toString(), share);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(codeOf(m_bench->call("setPin", proof('b'))), QStringLiteral("PIN_WRONG"));
        QCOMPARE(codeOf(m_bench->call("setPin", proof('a'))), QStringLiteral("PIN_DELAYED"));
        // Two factors, and the device is as new.
        m_bench->clock.advance(61s);
        m_bench->caller = *m_bench->callerOf(m_bench->signIn(QStringLiteral("phone")));
        const auto fresh = m_bench->call("setPin", proof('b'));
        QCOMPARE(codeOf(fresh), QStringLiteral("accepted"));
        QVERIFY(fresh->body.value(u"share").toString() != share);
    }

    void wrongPinsWaitLongerAndTheTenthEndsTheDevice()
    {
        QVERIFY(m_bench->call("setPin", proof('a')).has_value());
        const std::vector<int> waits{0, 0, 0, 30, 60, 120, 300, 600, 900};
        int left = 10;
        for (const int wait : waits) {
            const auto wrong = m_bench->call("unlockDevice", proof('b'));
            QCOMPARE(codeOf(wrong), QStringLiteral("PIN_WRONG"));
            QCOMPARE(wrong.error().detail(Detail::AttemptsLeft).value(), QString::number(--left));
            QCOMPARE(wrong.error().retryAfter().value_or(0s), std::chrono::seconds(wait));
            if (wait == 0)
                continue;
            // Not even the right one is heard while waiting, and nothing is counted.
            m_bench->clock.advance(std::chrono::seconds(wait) - 1s);
            const auto early = m_bench->call("unlockDevice", proof('a'));
            QCOMPARE(codeOf(early), QStringLiteral("PIN_DELAYED"));
            QCOMPARE(early.error().retryAfter().value(), 1s);
            m_bench->clock.advance(1s);
        }
        QCOMPARE(codeOf(m_bench->call("unlockDevice", proof('b'))),
                 QStringLiteral("PIN_DESTROYED"));
        QCOMPARE(codeOf(m_bench->call("unlockDevice", proof('a'))),
                 QStringLiteral("AUTH_REQUIRED"));
        QVERIFY(!m_bench->callerOf(m_token).has_value());
        QCOMPARE(m_bench->auditLines(QStringLiteral("pinDestroyed")), 1);
    }

    void theRightPinForgivesTheWrongOnes()
    {
        QVERIFY(m_bench->call("setPin", proof('a')).has_value());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(codeOf(m_bench->call("unlockDevice", proof('b'))),
                     QStringLiteral("PIN_WRONG"));
        QVERIFY(m_bench->call("unlockDevice", proof('a')).has_value());
        QCOMPARE(
            m_bench->call("unlockDevice", proof('b')).error().detail(Detail::AttemptsLeft).value(),
            QStringLiteral("9"));
    }

    void aDeviceWithoutPinCannotBeUnlocked()
    {
        QCOMPARE(codeOf(m_bench->call("unlockDevice", proof('a'))),
                 QStringLiteral("AUTH_REQUIRED"));
        m_bench->device = QStringLiteral("unknown");
        QCOMPARE(codeOf(m_bench->call("unlockDevice", proof('a'))),
                 QStringLiteral("AUTH_REQUIRED"));
    }

    void signingOutEndsTheDeviceAndItsShare()
    {
        QVERIFY(m_bench->call("setPin", proof('a')).has_value());
        QCOMPARE(m_bench->call("signOut")->status, 204);
        QVERIFY(!m_bench->callerOf(m_token).has_value());
        QCOMPARE(codeOf(m_bench->call("unlockDevice", proof('a'))),
                 QStringLiteral("AUTH_REQUIRED"));
    }

    void onlyOwnDevicesAreListedAndEnded()
    {
        m_bench->clock.advance(61s);
        m_bench->device = QStringLiteral("device-two");
        const auto second = m_bench->signIn();
        const auto secondDevice = m_bench->callerOf(second)->device.text();
        m_bench->device = QStringLiteral("device-one");
        const auto items = m_bench->call("listDevices")->body.value(u"items").toArray();
        QCOMPARE(items.size(), 2);
        QVERIFY(items[0].toObject().value(u"current").toBool());
        const QMap<QString, QString> path{{QStringLiteral("deviceId"), secondDevice}};
        auto stranger = *m_bench->caller;
        stranger.person.iin = *Iin::parse(PortalBench::B);
        std::swap(*m_bench->caller, stranger);
        QCOMPARE(codeOf(m_bench->call("endDevice", {}, path)),
                 QStringLiteral("RESOURCE_NOT_FOUND"));
        std::swap(*m_bench->caller, stranger);
        QCOMPARE(m_bench->call("endDevice", {}, path)->status, 204);
        QCOMPARE(codeOf(m_bench->call("endDevice", {}, path)),
                 QStringLiteral("RESOURCE_NOT_FOUND"));
        m_bench->device = QStringLiteral("device-two");
        QVERIFY(!m_bench->callerOf(second).has_value());
    }

    void thePersonIsShownWithTheNumberMasked()
    {
        const auto body = m_bench->call("getMe")->body;
        QCOMPARE(body.value(u"phone").toObject().value(u"number").toString(),
                 QStringLiteral("+7•••••••001"));
        QVERIFY(!QString::fromUtf8(QJsonDocument(body).toJson())
                     .contains(QStringLiteral("7010000001")));
    }

    void whatHasEndedIsForgotten()
    {
        m_bench->clock.advance(25h);
        QVERIFY(m_bench->portal->keepUp().has_value());
        QCOMPARE(m_bench->messages({}), 0);
        QVERIFY(!m_bench->callerOf(m_token).has_value());
    }

private:
    std::unique_ptr<PortalBench> m_bench;
    QByteArray m_token;
};

QUJAT_TEST_CLASS(DevicesTest)
#include "DevicesTest.moc"
