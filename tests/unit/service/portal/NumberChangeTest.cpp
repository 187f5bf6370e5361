// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/service/portal/NumberCase.h"

using namespace qujat;
using namespace qujat::testing;
using namespace std::chrono_literals;

/// Changing the number and taking a change back, and the attacks that it invites.
class NumberChangeTest : public QObject, private NumberCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void R001_8_aChangeInformsTheOldNumberAndCanBeStoppedByTheOldDevice()
    {
        const auto phone = m_bench->signInWithoutNumber(PortalBench::A, QStringLiteral("phone"),
                                                        QStringLiteral("a-old"));
        m_bench->clock.advance(61s);
        use(m_bench->signInWithoutNumber(PortalBench::A, QStringLiteral("desktop"),
                                         QStringLiteral("a-thief")));
        change(NewNumber);
        QCOMPARE(m_bench->numberOf(PortalBench::A), NewNumber);
        QCOMPARE(m_bench->messages(OldNumber), 1);
        // The old number is kept free for as long as the change can be stopped.
        use(m_onPortal);
        const auto kept = m_path;
        QCOMPARE(codeOf(start(OldNumber, PortalChannel)), QStringLiteral("NUMBER_TAKEN"));
        m_path = kept;
        use(phone);
        QCOMPARE(codeOf(m_bench->call("stopNumberChange", {}, m_path)), Accepted);
        QCOMPARE(m_bench->numberOf(PortalBench::A), OldNumber);
        QCOMPARE(codeOf(m_bench->call("stopNumberChange", {}, m_path)),
                 QStringLiteral("NUMBER_REQUEST_ENDED"));
        QCOMPARE(m_bench->call("listDevices")->body.value(u"items").toArray().size(), 1);
    }

    void theDeviceThatStopsMustBeOlderThanTheChange()
    {
        use(m_bench->signInWithoutNumber(PortalBench::A, QStringLiteral("phone"),
                                         QStringLiteral("a-old")));
        change(NewNumber);
        m_bench->clock.advance(1s);
        use(m_bench->signInWithoutNumber(PortalBench::A, QStringLiteral("phone"),
                                         QStringLiteral("a-later")));
        QCOMPARE(codeOf(m_bench->call("stopNumberChange", {}, m_path)),
                 QStringLiteral("ROLE_FORBIDDEN"));
        QCOMPARE(m_bench->numberOf(PortalBench::A), NewNumber);
    }

    void aChangeStandsWhenTheWindowHasClosed()
    {
        const auto old = m_bench->signInWithoutNumber(PortalBench::A, QStringLiteral("phone"),
                                                      QStringLiteral("a-old"));
        use(old);
        change(NewNumber);
        m_bench->clock.advance(24h);
        QCOMPARE(codeOf(m_bench->call("stopNumberChange", {}, m_path)),
                 QStringLiteral("NUMBER_REQUEST_ENDED"));
        QCOMPARE(m_bench->numberOf(PortalBench::A), NewNumber);
    }

    void aPhoneThatSignsInByTheNewNumberStaysAtTheLowerLevelUntilTheWindowCloses()
    {
        use(m_bench->signInWithoutNumber(PortalBench::A, QStringLiteral("desktop"),
                                         QStringLiteral("a-old")));
        change(NewNumber);
        m_bench->clock.advance(61s);
        signInByNumber(QStringLiteral("a-new-phone"), NewNumber);
        QCOMPARE(deviceClass(), QStringLiteral("desktop"));
        QVERIFY(m_bench->call("getMe")->body.contains(u"cellularFrom"));
        m_bench->clock.advance(24h);
        QCOMPARE(deviceClass(), QStringLiteral("cellular"));
    }

    void attack_swappedSim_aYoungCardLeavesTheNewPhoneAtTheLowerLevel()
    {
        m_bench->operators.set(OldNumber,
                               {{}, *Iin::parse(PortalBench::A), {}, m_bench->clock.now() - 1h});
        signInByNumber(QStringLiteral("a-new-phone"), OldNumber);
        QCOMPARE(deviceClass(), QStringLiteral("desktop"));
        m_bench->clock.advance(24h);
        QCOMPARE(deviceClass(), QStringLiteral("cellular"));
    }

    void attack_resoldNumber_theNewOwnerGetsNoCodeOfTheOldAccount()
    {
        m_bench->operators.set(OldNumber,
                               {{}, *Iin::parse(PortalBench::B), m_bench->clock.now() + 1s, {}});
        m_bench->clock.advance(61s);
        m_bench->caller.reset();
        m_bench->device = QStringLiteral("stranger");
        QCOMPARE(codeOf(m_bench->start(QStringLiteral("biometric"), PortalBench::A)), Accepted);
        QCOMPARE(m_bench->messages(OldNumber), 0);
        // The new owner connects it; the old account loses it and is told.
        use(m_onPortal);
        begin(OldNumber, PortalChannel);
        const auto certified = otp(m_bench->lastCode(OldNumber));
        QCOMPARE(codeOf(proof(signature(certified, PortalBench::B))), Accepted);
        QCOMPARE(m_bench->numberOf(PortalBench::A), QString());
        QCOMPARE(m_bench->numberOf(PortalBench::B), OldNumber);
    }

    void attack_manyAccounts_wrongCodesAreCountedByTheAddressTheyComeFrom()
    {
        int guesses = 0;
        QString answer;
        for (int serial = 0; serial < 40 && answer != u"RATE_LIMITED"; ++serial) {
            const auto head = QStringLiteral("9001013%1").arg(serial, 4, 10, QLatin1Char('0'));
            const int control = controlDigitOf(head);
            if (control < 0)
                continue;
            m_bench->caller.reset();
            m_bench->device = QStringLiteral("attacker-%1").arg(serial);
            const auto started =
                m_bench->start(QStringLiteral("biometric"), head + QString::number(control));
            QCOMPARE(codeOf(started), Accepted);
            const QMap<QString, QString> path{
                {QStringLiteral("signInId"), started->body.value(u"id").toString()}};
            for (int guess = 0; guess < 3 && answer != u"RATE_LIMITED"; ++guess) {
                answer = codeOf(m_bench->call(
                    "submitOtp", {{QStringLiteral("code"), QStringLiteral("00000x")}}, path));
                guesses += answer == u"RATE_LIMITED" ? 0 : 1;
            }
        }
        QCOMPARE(answer, QStringLiteral("RATE_LIMITED"));
        QCOMPARE(guesses, 30);
        // The right code of somebody at the same address has to wait as well.
        use(m_onPortal);
        begin(NewNumber, PortalChannel);
        QCOMPARE(codeOf(otp(m_bench->lastCode(NewNumber))), QStringLiteral("RATE_LIMITED"));
        m_bench->clock.advance(900s);
        begin(NewNumber, PortalChannel);
        QCOMPARE(codeOf(otp(m_bench->lastCode(NewNumber))), Accepted);
    }
};

QUJAT_TEST_CLASS(NumberChangeTest)
#include "NumberChangeTest.moc"
