// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/TestRunner.h"
#include "tests/unit/service/consent/ConsentWorld.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace qujat;
using namespace qujat::service::consent;
using namespace qujat::testing;
using namespace std::chrono_literals;
using State = qujat::ConsentState;

/// Random orders of everything that can happen to consents. Whatever comes, a document leaves only
/// under exactly one live consent, and only once (R000-16, D-10).
class ConsentPropertyTest : public QObject {
    Q_OBJECT

    /// What the test itself believes about a request, from the answers that it saw.
    struct Believed {
        ConsentId id;
        QString code;
        QString reference;
        QString number;
        Timestamp answerBy;
        Timestamp passwordBy;
        std::optional<Timestamp> useBy; ///< present while a yes is in force
        bool ended = false;
        int deliveries = 0;
        int wrong = 0;
    };

    ConsentWorld m_world;
    std::map<QString, Believed> m_believed;
    bool m_approved = true;
    QString m_phone = QStringLiteral("+77010000001");
    int m_delivered = 0;

    Timestamp now() const { return m_world.world.clock.now(); }
    bool waits(const Believed &one) const
    {
        return !one.ended && !one.useBy && now() < one.answerBy;
    }
    void given(Believed &one) { one.useBy = now() + 600s; }

    void ask()
    {
        const auto asked = m_world.ask();
        if (!asked) {
            QVERIFY(!m_approved || outcome(asked) == u"RATE_LIMITED");
            return;
        }
        QVERIFY(m_approved);
        m_believed[asked->request.id.text()] = {.id = asked->request.id,
                                                .code = m_world.newestCode(),
                                                .reference = asked->request.reference,
                                                .number = m_phone,
                                                .answerBy = now() + 600s,
                                                .passwordBy = now() + 180s};
    }
    void tell(const ConsentId &id, Believed &one, bool right)
    {
        const auto wrong =
            one.code == u"000000" ? QStringLiteral("000001") : QStringLiteral("000000");
        const auto told = m_world.tell(id, right ? one.code : wrong);
        const bool may =
            m_approved && waits(one) && now() < one.passwordBy && one.number == m_phone && right;
        if (told) {
            QVERIFY(may);
            given(one);
        } else if (outcome(told) == u"OTP_WRONG" || outcome(told) == u"OTP_ATTEMPTS_EXCEEDED") {
            if (waits(one) && ++one.wrong == 3)
                one.ended = true;
        } else {
            QVERIFY(!may || outcome(told) == u"OTP_RATE_LIMITED");
        }
    }
    void answer(const ConsentId &id, Believed &one, bool agree)
    {
        const bool could = waits(one);
        const auto answered = m_world.services->consents.answer(m_world.world.iin("A"), id, agree);
        if (!could)
            return;
        QVERIFY(answered);
        if (agree)
            given(one);
        else
            one.ended = true;
    }
    void reply(Believed &one, bool agree, bool forged)
    {
        // References are three digits: an old request may share one with a request that waits.
        for (const auto &[id, other] : m_believed) {
            if (&other != &one && waits(other) && other.reference == one.reference)
                return;
        }
        const auto text = (agree ? QStringLiteral("1 ") : QStringLiteral("0 ")) + one.reference;
        const auto from = forged ? QByteArray("+77010000077") : one.number.toLatin1();
        const bool could = waits(one) && !forged && one.number == m_phone;
        const auto outcome = m_world.reply(text, from.constData());
        if (!could) {
            QVERIFY(outcome == ReplyOutcome::Ignored || outcome == ReplyOutcome::Helped);
            return;
        }
        QCOMPARE(outcome, agree ? ReplyOutcome::Given : ReplyOutcome::Refused);
        if (agree)
            given(one);
        else
            one.ended = true;
    }
    void deliver(const ConsentId &id, Believed &one)
    {
        const bool may =
            m_approved && !one.ended && one.useBy && now() < *one.useBy && one.deliveries == 0;
        const auto delivered = m_world.deliver(id);
        QCOMPARE(delivered.has_value(), may);
        if (!delivered)
            return;
        ++one.deliveries;
        ++m_delivered;
        QCOMPARE(m_world.notesOfNumber(delivered->consent.request.noteNumber), 2);
    }
    void withdraw(const ConsentId &id, Believed &one)
    {
        if (m_world.services->consents.withdraw(m_world.world.iin("A"), id))
            one.ended = true;
    }
    void step(QRandomGenerator &random)
    {
        const auto action = random.bounded(20);
        if (m_believed.empty() || action < 3)
            return ask();
        // Mostly one of the newest: the old ones have ended.
        const auto back =
            std::min<qsizetype>(random.bounded(4), static_cast<qsizetype>(m_believed.size()) - 1);
        auto picked = m_believed.begin();
        std::advance(picked, random.bounded(2) ? back : random.bounded(int(m_believed.size())));
        auto &one = picked->second;
        const auto id = one.id;
        if (action < 5)
            return tell(id, one, random.bounded(3) > 0);
        if (action < 8)
            return answer(id, one, random.bounded(3) > 0);
        if (action < 10)
            return reply(one, random.bounded(3) > 0, random.bounded(4) == 0);
        if (action < 15)
            return deliver(id, one);
        if (action == 15)
            return withdraw(id, one);
        if (action == 16)
            return m_world.world.clock.advance(std::chrono::seconds(random.bounded(1, 700)));
        if (action == 17) {
            m_approved = !m_approved;
            QCOMPARE(m_world.setStatus("U1", m_approved ? "approved" : "suspended"),
                     QStringLiteral("ok"));
            return;
        }
        if (action == 18) {
            m_phone =
                random.bounded(2) ? QStringLiteral("+77010000001") : QStringLiteral("+77010000055");
            return m_world.setPhone("A", m_phone);
        }
        QVERIFY(m_world.services->consents.expireOverdue());
        if (random.bounded(8) == 0)
            m_world.restart();
    }

private Q_SLOTS:
    void noDocumentLeavesWithoutExactlyOneLiveConsent_R000_16_D_10()
    {
        const auto fixed = qEnvironmentVariable("QUJAT_SEED");
        const quint32 seed =
            fixed.isEmpty() ? QRandomGenerator::system()->generate() : fixed.toUInt();
        const int steps = std::max(1000, qEnvironmentVariableIntValue("QUJAT_STEPS"));
        qInfo("QUJAT_SEED=%u, %d steps", seed, steps);
        QRandomGenerator random(seed);
        for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i)
            step(random);
        int believed = 0;
        for (const auto &[id, one] : m_believed)
            believed += one.deliveries;
        QCOMPARE(m_delivered, believed);
        QCOMPARE(m_world.world.audited("consentDelivered"), m_delivered);
        QVERIFY(m_delivered > 0);
    }
};

QUJAT_TEST_CLASS(ConsentPropertyTest)
#include "ConsentPropertyTest.moc"
