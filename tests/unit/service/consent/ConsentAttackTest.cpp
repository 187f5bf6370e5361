// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Random.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/consent/ConsentWorld.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace qujat;
using namespace qujat::service::consent;
using namespace qujat::testing;
using namespace std::chrono_literals;
using State = qujat::ConsentState;

/// What somebody would try who wants a document without its owner.
class ConsentAttackTest : public QObject {
    Q_OBJECT

    static QString wrongOf(const QString &code)
    {
        return QString::number((code.toInt() + 1) % 1'000'000).rightJustified(6, u'0');
    }

private Q_SLOTS:
    void aReplyFromAnotherNumberIsIgnoredAndTheRequestStaysOpen_R000_20_3()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        const auto yes = QStringLiteral("1 ") + asked->request.reference;
        QCOMPARE(w.reply(yes, "+77010000002"), ReplyOutcome::Ignored);
        QCOMPARE(w.reply(yes, "1414"), ReplyOutcome::Ignored);
        QCOMPARE(w.reply(yes, "Qujat"), ReplyOutcome::Ignored);
        QCOMPARE(w.state(asked->request.id), State::Pending);
        QCOMPARE(w.world.audited("smsReply"), 3);
    }

    void whoGuessesOverManyRequestsIsStopped_D_06()
    {
        ConsentWorld w;
        int tried = 0;
        QString last;
        for (int i = 0; i < 10 && last != u"OTP_RATE_LIMITED"; ++i) {
            for (const char *fixture : {"A", "S", "V"}) {
                const auto asked = w.ask(ConsentWorld::card(), "U1", fixture);
                const auto wrong = wrongOf(w.newestCode());
                for (int n = 0; asked && n < 3; ++n) {
                    last = outcome(w.tell(asked->request.id, wrong));
                    tried += last == u"OTP_WRONG" || last == u"OTP_ATTEMPTS_EXCEEDED" ? 1 : 0;
                }
            }
        }
        QCOMPARE(last, QStringLiteral("OTP_RATE_LIMITED"));
        QCOMPARE(tried, 30);
    }

    void threeWrongPasswordsEndTheRequest_D_06()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        const auto code = w.newestCode();
        QCOMPARE(outcome(w.tell(asked->request.id, wrongOf(code))), QStringLiteral("OTP_WRONG"));
        QCOMPARE(outcome(w.tell(asked->request.id, wrongOf(code))), QStringLiteral("OTP_WRONG"));
        QCOMPARE(outcome(w.tell(asked->request.id, wrongOf(code))),
                 QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
        QCOMPARE(outcome(w.tell(asked->request.id, code)), QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
        QCOMPARE(w.reply(QStringLiteral("1 ") + asked->request.reference), ReplyOutcome::Ignored);
        QCOMPARE(outcome(w.deliver(asked->request.id)), QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
    }

    void aPasswordBelongsToItsRequest()
    {
        ConsentWorld w;
        const auto first = w.ask();
        const auto code = w.newestCode();
        const auto second = w.ask();
        if (w.newestCode() == code)
            QSKIP("both requests drew the same six digits");
        QCOMPARE(outcome(w.tell(second->request.id, code)), QStringLiteral("OTP_WRONG"));
        QCOMPARE(outcome(w.tell(first->request.id, code, "K")),
                 QStringLiteral("RESOURCE_NOT_FOUND"));
        QCOMPARE(outcome(w.tell(first->request.id, code)), QStringLiteral("ok"));
    }

    void anOldPasswordOpensNothing_D_06()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        w.world.clock.advance(180s);
        QCOMPARE(outcome(w.tell(asked->request.id, w.newestCode())), QStringLiteral("OTP_EXPIRED"));
        QCOMPARE(w.state(asked->request.id), State::Pending);
    }

    void aNumberThatChangedHandsAnswersNothing_R001_8_3()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        const auto code = w.newestCode();
        w.setPhone("A", QStringLiteral("+77010000099"));
        QCOMPARE(outcome(w.tell(asked->request.id, code)), QStringLiteral("OTP_EXPIRED"));
        const auto yes = QStringLiteral("1 ") + asked->request.reference;
        QCOMPARE(w.reply(yes), ReplyOutcome::Ignored);
        QCOMPARE(w.reply(yes, "+77010000099"), ReplyOutcome::Ignored);
        QVERIFY(w.services->consents.answer(w.world.iin("A"), asked->request.id, true));
        QVERIFY(w.ask());
        QCOMPARE(w.sms.messages.back().number, QStringLiteral("+77010000099"));
    }

    void attack_swappedSim_aNewCardAnswersNothingAndTheAppDoes_D_18()
    {
        ConsentWorld w;
        w.operators.set(QStringLiteral("+77010000001"), {.cardSince = w.world.clock.now() - 1h});
        const auto messages = w.sms.messages.size();
        const auto asked = w.ask();
        QVERIFY(asked);
        QCOMPARE(w.sms.messages.size(), messages + 1);
        static const QRegularExpression SixDigits(QStringLiteral("(?<![0-9])[0-9]{6}(?![0-9])"));
        const auto text = w.sms.messages.back().text;
        QVERIFY(!SixDigits.match(text).hasMatch());
        QVERIFY(!text.contains(asked->request.reference));
        QCOMPARE(outcome(w.tell(asked->request.id, QString())), QStringLiteral("OTP_EXPIRED"));
        QCOMPARE(w.reply(QStringLiteral("1 ") + asked->request.reference), ReplyOutcome::Ignored);
        QCOMPARE(w.reply(QStringLiteral("1")), ReplyOutcome::Ignored);
        QCOMPARE(w.state(asked->request.id), State::Pending);
        QVERIFY(w.services->consents.answer(w.world.iin("A"), asked->request.id, true));
        QVERIFY(w.deliver(asked->request.id));
        // A day later the card is as good as any other.
        w.world.clock.advance(23h);
        const auto later = w.ask();
        QCOMPARE(outcome(w.tell(later->request.id, w.newestCode())), QStringLiteral("ok"));
    }

    void attack_swappedSim_whileTheQuestionWaits_theNewCardAnswersNothing_R000_20_3_D_18()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        const auto code = w.newestCode();
        const auto yes = QStringLiteral("1 ") + asked->request.reference;
        w.world.clock.advance(30s);
        w.operators.set(QStringLiteral("+77010000001"), {.cardSince = w.world.clock.now()});
        w.world.clock.advance(1s);
        QCOMPARE(w.reply(yes), ReplyOutcome::Ignored);
        QCOMPARE(outcome(w.tell(asked->request.id, code)), QStringLiteral("OTP_EXPIRED"));
        QCOMPARE(w.state(asked->request.id), State::Pending);
        QVERIFY(w.services->consents.answer(w.world.iin("A"), asked->request.id, false));
    }

    void attack_resoldNumber_whileTheQuestionWaits_itsNewOwnerAnswersNothing_R000_20_3_D_18()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        const auto code = w.newestCode();
        w.world.clock.advance(30s);
        w.operators.set(QStringLiteral("+77010000001"),
                        {.owner = w.world.iin("B"), .ownerSince = w.world.clock.now()});
        w.world.clock.advance(1s);
        QCOMPARE(w.reply(QStringLiteral("1 ") + asked->request.reference), ReplyOutcome::Ignored);
        QCOMPARE(outcome(w.tell(asked->request.id, code)), QStringLiteral("OTP_EXPIRED"));
        QCOMPARE(w.state(asked->request.id), State::Pending);
    }

    void attack_resoldNumber_itsNewOwnerIsNotAsked_D_18()
    {
        ConsentWorld w;
        w.operators.set(QStringLiteral("+77010000001"),
                        {.owner = w.world.iin("B"), .ownerSince = w.world.clock.now() + 1s});
        w.world.clock.advance(2s);
        const auto messages = w.sms.messages.size();
        QCOMPARE(outcome(w.ask()), QStringLiteral("CONSENT_NO_NUMBER"));
        QCOMPARE(w.sms.messages.size(), messages);
    }

    void aSuspendedSystemGetsNothingUnderALiveConsent_R000_4_1()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        QVERIFY(w.tell(asked->request.id, w.newestCode()));
        QCOMPARE(w.setStatus("U1", "suspended"), QStringLiteral("ok"));
        QCOMPARE(outcome(w.deliver(asked->request.id)), QStringLiteral("SYSTEM_NOT_APPROVED"));
        QCOMPARE(outcome(w.ask()), QStringLiteral("SYSTEM_NOT_APPROVED"));
        QCOMPARE(w.setStatus("U1", "approved"), QStringLiteral("ok"));
        QVERIFY(w.deliver(asked->request.id));
    }

    void aNarrowedScopeCountsForWhatWasAlreadyGiven_R000_4_2()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        QVERIFY(w.tell(asked->request.id, w.newestCode()));
        auto record = ConsentWorld::record("U1");
        auto scope = record.value(QLatin1String("scope")).toArray();
        auto card = scope[0].toObject();
        card.insert(QStringLiteral("whole"), false);
        scope[0] = card;
        record.insert(QStringLiteral("scope"), scope);
        QCOMPARE(w.decide(record), QStringLiteral("ok"));
        QCOMPARE(outcome(w.deliver(asked->request.id)), QStringLiteral("CONSENT_SCOPE"));
        scope.removeAt(0);
        record.insert(QStringLiteral("scope"), scope);
        QCOMPARE(w.decide(record), QStringLiteral("ok"));
        QCOMPARE(outcome(w.deliver(asked->request.id)), QStringLiteral("SYSTEM_NOT_APPROVED"));
    }

    void nothingBeyondTheScopeCanBeAsked_R000_4_2()
    {
        ConsentWorld w;
        QCOMPARE(outcome(w.ask(ConsentWorld::card(), "K")), QStringLiteral("CONSENT_SCOPE"));
        QCOMPARE(outcome(w.ask(ConsentWorld::fields({QStringLiteral("domain.nationality")}), "K")),
                 QStringLiteral("CONSENT_SCOPE"));
        QCOMPARE(outcome(w.ask(ConsentWorld::fields({QStringLiteral("domain.secret")}))),
                 QStringLiteral("REQUEST_MALFORMED"));
        QCOMPARE(outcome(w.ask({Wanted::Kind::Document, typeOf("passport"), {}, {}, {}})),
                 QStringLiteral("SYSTEM_NOT_APPROVED"));
        QCOMPARE(outcome(w.ask(ConsentWorld::statement("identity_card", "mayDrive", "B"))),
                 QStringLiteral("CONSENT_SCOPE"));
        QCOMPARE(outcome(w.ask(ConsentWorld::card(), "U2")), QStringLiteral("SYSTEM_NOT_APPROVED"));
    }

    void aSecondFetchAndAnotherSystemsFetchAreRefused_D_10()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        QVERIFY(w.tell(asked->request.id, w.newestCode()));
        QCOMPARE(outcome(w.deliver(asked->request.id, "K")), QStringLiteral("RESOURCE_NOT_FOUND"));
        QVERIFY(w.deliver(asked->request.id));
        QCOMPARE(outcome(w.deliver(asked->request.id)), QStringLiteral("CONSENT_SCOPE"));
    }

    void anotherPersonCannotAnswerOrLook()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        const auto s = w.world.iin("S");
        QCOMPARE(outcome(w.services->consents.answer(s, asked->request.id, true)),
                 QStringLiteral("RESOURCE_NOT_FOUND"));
        QCOMPARE(outcome(w.services->consents.withdraw(s, asked->request.id)),
                 QStringLiteral("RESOURCE_NOT_FOUND"));
        QVERIFY(!w.services->delivery.preview(s, asked->request.id, QString()));
    }
};

QUJAT_TEST_CLASS(ConsentAttackTest)
#include "ConsentAttackTest.moc"
