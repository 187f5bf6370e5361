// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/NoteStore.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/portal/PortalBench.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace qujat;
using namespace std::chrono_literals;
using testing::codeOf;
using testing::PortalBench;

namespace {

const QString Phone = QStringLiteral("phone");
const QString Desk = QStringLiteral("desk");
const QString Accepted = QStringLiteral("accepted");
const QString Proof = QString::fromLatin1(QByteArray(32, 'p').toBase64());

} // namespace

/// A phone of the account signs another device in (D-17; law, art. 36 p.1): what a wrong code,
/// digit, person, phone or moment gets.
class PhoneSignInsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PortalBench>();
        m_bench->device = QStringLiteral("phone-of-a");
        const auto token = m_bench->signIn(Phone);
        m_phone = *m_bench->callerOf(token);
        m_bench->caller = m_phone;
        QCOMPARE(codeOf(m_bench->call("setPin", {{QStringLiteral("proof"), Proof}})), Accepted);
        m_started = start(Desk);
    }

    void theRightDigitsSignTheOtherDeviceIn()
    {
        QCOMPARE(m_started.value(u"state").toString(), Phone);
        QCOMPARE(claim(Desk)->body.value(u"state").toString(), Phone);
        const auto seen = look(*m_phone);
        QCOMPARE(codeOf(seen), Accepted);
        const auto choices = seen->body.value(u"choices").toArray();
        QCOMPARE(choices.size(), 3);
        QVERIFY(choices.contains(QJsonValue(digits())));
        QCOMPARE(seen->body.value(u"device").toObject().value(u"name").toString(),
                 QStringLiteral("test"));
        QCOMPARE(seen->body.value(u"origin").toObject().value(u"network").toString(),
                 QStringLiteral("thisMachine"));
        QCOMPARE(answer(*m_phone, digits())->body.value(u"state").toString(),
                 QStringLiteral("confirmed"));
        const auto done = claim(Desk);
        QCOMPARE(done->body.value(u"state").toString(), QStringLiteral("complete"));
        QCOMPARE(done->body.value(u"person").toObject().value(u"iin").toString(), PortalBench::A);
        QVERIFY(done->body.value(u"session").toObject().contains(u"accessToken"));
        QCOMPARE(notes(QStringLiteral("deviceSignedIn")), 2); // the phone's own, and this
    }

    void itNeverMakesACellularDevice()
    {
        m_started = start(Desk, Phone, QStringLiteral("linux-emulated-phone"));
        (void)look(*m_phone);
        (void)answer(*m_phone, digits());
        const auto device = claim(Desk)->body.value(u"device").toObject();
        QCOMPARE(device.value(u"class").toString(), QStringLiteral("desktop"));
    }

    void theSessionIsGivenOnce()
    {
        (void)look(*m_phone);
        (void)answer(*m_phone, digits());
        QCOMPARE(codeOf(claim(Desk)), Accepted);
        QCOMPARE(codeOf(claim(Desk)), QStringLiteral("SIGN_IN_REFUSED"));
    }

    void onlyTheDeviceThatAskedMayTakeIt()
    {
        (void)look(*m_phone);
        (void)answer(*m_phone, digits());
        QCOMPARE(codeOf(claim(QStringLiteral("thief"))), QStringLiteral("SIGN_IN_EXPIRED"));
        QCOMPARE(codeOf(claim(Desk)), Accepted);
    }

    void otherDigitsEndTheRequestAndStandInTheAccount()
    {
        const auto choices = look(*m_phone)->body.value(u"choices").toArray();
        const auto wrong = std::ranges::find_if(
            choices, [this](const QJsonValue &pair) { return pair.toString() != digits(); });
        QCOMPARE(answer(*m_phone, (*wrong).toString())->body.value(u"state").toString(),
                 QStringLiteral("mismatch"));
        QCOMPARE(codeOf(answer(*m_phone, digits())), QStringLiteral("CONFIRMATION_REFUSED"));
        QCOMPARE(codeOf(claim(Desk)), QStringLiteral("SIGN_IN_REFUSED"));
        QCOMPARE(codeOf(claim(Desk)), QStringLiteral("SIGN_IN_REFUSED"));
        QCOMPARE(codeOf(look(*m_phone)), QStringLiteral("SIGN_IN_EXPIRED"));
        QCOMPARE(notes(QStringLiteral("signInRefused")), 1);
        QCOMPARE(notes(QStringLiteral("deviceSignedIn")), 1);
    }

    void aRefusalIsOneToBothSides()
    {
        (void)look(*m_phone);
        QCOMPARE(answer(*m_phone, {})->body.value(u"state").toString(), QStringLiteral("refused"));
        QCOMPARE(codeOf(answer(*m_phone, digits())), QStringLiteral("CONFIRMATION_REFUSED"));
        QCOMPARE(codeOf(claim(Desk)), QStringLiteral("SIGN_IN_REFUSED"));
        QCOMPARE(notes(QStringLiteral("signInRefused")), 1);
    }

    void theSameAnswerTwiceIsOneAnswer()
    {
        (void)look(*m_phone);
        (void)answer(*m_phone, digits());
        QCOMPARE(answer(*m_phone, digits())->body.value(u"state").toString(),
                 QStringLiteral("confirmed"));
        QCOMPARE(codeOf(answer(*m_phone, {})), QStringLiteral("CONFIRMATION_REFUSED"));
        QCOMPARE(codeOf(claim(Desk)), Accepted);
    }

    void nothingIsAnsweredBeforeItWasLookedAt()
    {
        QCOMPARE(codeOf(answer(*m_phone, digits())), QStringLiteral("RESOURCE_NOT_FOUND"));
    }

    void whoHasLookedIsTheOnlyOneWhoMayAnswer()
    {
        (void)look(*m_phone);
        const auto other =
            m_bench->signInWithoutNumber(PortalBench::B, Phone, QStringLiteral("phone-of-b"));
        QCOMPARE(codeOf(look(other)), QStringLiteral("QR_INVALID"));
        QCOMPARE(codeOf(answer(other, digits())), QStringLiteral("RESOURCE_NOT_FOUND"));
        const auto second = m_bench->signInWithoutNumber(PortalBench::A, Phone,
                                                         QStringLiteral("second-phone-of-a"));
        QCOMPARE(codeOf(look(second)), QStringLiteral("QR_INVALID"));
        QCOMPARE(codeOf(answer(second, digits())), QStringLiteral("RESOURCE_NOT_FOUND"));
        QCOMPARE(codeOf(answer(*m_phone, digits())), Accepted);
        QCOMPARE(claim(Desk)->body.value(u"person").toObject().value(u"iin").toString(),
                 PortalBench::A);
    }

    void foreignAndInventedCodesAreTheSameNo()
    {
        for (const auto &text : {QStringLiteral("https://egov.kz/"), QStringLiteral("QJS1"),
                                 QStringLiteral("QJS1AAAQEAYEAUDAOCAJBIFQYDIOB4")}) {
            m_started.insert(u"phone", QJsonObject{{QStringLiteral("code"), text}});
            QCOMPARE(codeOf(look(*m_phone)), QStringLiteral("QR_INVALID"));
        }
    }

    void afterThreeMinutesNothingIsLeft_D_06()
    {
        m_bench->clock.advance(180s);
        QCOMPARE(codeOf(look(*m_phone)), QStringLiteral("SIGN_IN_EXPIRED"));
        QCOMPARE(codeOf(claim(Desk)), QStringLiteral("SIGN_IN_EXPIRED"));

        m_started = start(Desk);
        m_bench->clock.advance(179s);
        enterPin();
        QCOMPARE(codeOf(look(*m_phone)), Accepted);
        m_bench->clock.advance(1s);
        QCOMPARE(codeOf(answer(*m_phone, digits())), QStringLiteral("CONFIRMATION_TIMEOUT"));

        m_started = start(Desk);
        enterPin();
        (void)look(*m_phone);
        QCOMPARE(codeOf(answer(*m_phone, digits())), Accepted);
        m_bench->clock.advance(180s);
        QCOMPARE(codeOf(claim(Desk)), QStringLiteral("SIGN_IN_EXPIRED"));
    }

    void whatAPhoneSaidBeforeItWasEndedCountsNoMore()
    {
        (void)look(*m_phone);
        (void)answer(*m_phone, digits());
        m_bench->device = QStringLiteral("phone-of-a");
        m_bench->caller = *m_phone;
        QCOMPARE(codeOf(m_bench->call("signOut")), Accepted);
        QCOMPARE(codeOf(claim(Desk)), QStringLiteral("SIGN_IN_REFUSED"));
    }

    void attack_stolenUnlockedPhone_withoutThePinAnewNobodyIsSignedIn_D_17()
    {
        m_bench->clock.advance(60s);
        (void)look(*m_phone);
        m_bench->clock.advance(1s);
        const auto late = answer(*m_phone, digits());
        QCOMPARE(codeOf(late), QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(late.error().detail(Detail::Reason), QStringLiteral("pinAgain"));
        // Neither do other digits tell the thief anything.
        QCOMPARE(codeOf(answer(*m_phone, QStringLiteral("00"))), QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(claim(Desk)->body.value(u"state").toString(), Phone);
        enterPin();
        QCOMPARE(answer(*m_phone, digits())->body.value(u"state").toString(),
                 QStringLiteral("confirmed"));
    }

    void sayingNoNeedsNoPin()
    {
        (void)look(*m_phone);
        m_bench->clock.advance(120s);
        QCOMPARE(answer(*m_phone, {})->body.value(u"state").toString(), QStringLiteral("refused"));
    }

    void twoRequestsHaveNothingInCommon()
    {
        const auto other = start(QStringLiteral("other-desk"));
        QVERIFY(codeIn(other) != codeIn(m_started));
        (void)look(*m_phone);
        (void)answer(*m_phone, digits());
        m_started = other;
        QCOMPARE(claim(QStringLiteral("other-desk"))->body.value(u"state").toString(), Phone);
    }

private:
    QJsonObject start(const QString &device, const QString &form = QStringLiteral("desktop"),
                      const QString &platform = QStringLiteral("linux"))
    {
        m_bench->device = device;
        m_bench->caller.reset();
        return m_bench->start(Phone, {}, form, platform)->body;
    }
    Result<service::http::Reply> claim(const QString &device)
    {
        m_bench->device = device;
        m_bench->caller.reset();
        return m_bench->call("claimSignIn", {}, path());
    }
    Result<service::http::Reply> look(const service::http::Caller &phone)
    {
        m_bench->caller = phone;
        return m_bench->call("lookAtSignIn", {{QStringLiteral("code"), codeIn(m_started)}});
    }
    Result<service::http::Reply> answer(const service::http::Caller &phone, const QString &digits)
    {
        m_bench->caller = phone;
        const auto body = digits.isEmpty() ? QJsonObject{{QStringLiteral("refuse"), true}}
                                           : QJsonObject{{QStringLiteral("digits"), digits}};
        return m_bench->call("answerSignIn", body, path());
    }
    /// The phone asks for the PIN, and its session begins anew.
    void enterPin()
    {
        m_bench->device = QStringLiteral("phone-of-a");
        m_bench->caller.reset();
        const auto unlocked = m_bench->call("unlockDevice", {{QStringLiteral("proof"), Proof}});
        QCOMPARE(codeOf(unlocked), Accepted);
        m_phone = *m_bench->callerOf(unlocked->body.value(u"session")
                                         .toObject()
                                         .value(u"accessToken")
                                         .toString()
                                         .toLatin1());
    }
    QMap<QString, QString> path() const
    {
        return {{QStringLiteral("signInId"), m_started.value(u"id").toString()}};
    }
    static QString codeIn(const QJsonObject &started)
    {
        return started.value(u"phone").toObject().value(u"code").toString();
    }
    QString digits() const
    {
        return m_started.value(u"phone").toObject().value(u"digits").toString();
    }
    qsizetype notes(const QString &kind) const
    {
        return *m_bench->store->read(
            [&](service::storage::Transaction &transaction) -> Result<qsizetype> {
                const auto all =
                    service::storage::NoteStore(transaction)
                        .find({*Iin::parse(PortalBench::A), HistoryEntry::Role::Subject,
                               std::nullopt, std::nullopt, 100});
                return std::ranges::count_if(
                    all, [&](const auto &note) { return note.entry.kind == kind; });
            });
    }

    std::unique_ptr<PortalBench> m_bench;
    std::optional<service::http::Caller> m_phone;
    QJsonObject m_started;
};

QUJAT_TEST_CLASS(PhoneSignInsTest)
#include "PhoneSignInsTest.moc"
