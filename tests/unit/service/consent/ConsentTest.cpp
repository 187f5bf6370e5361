// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Cms.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/consent/ConsentWorld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace qujat;
using namespace qujat::service::consent;
using namespace qujat::testing;
using namespace std::chrono_literals;
using State = qujat::ConsentState;

/// The consent register by its rules: R000-16, R000-20.1 to R000-20.3, D-06, D-09, D-10.
class ConsentTest : public QObject {
    Q_OBJECT

    static QJsonObject contentOf(const QByteArray &cms, const Timestamp now)
    {
        const auto read = crypto::readAttached(cms, World::authorities().trustStore(), now);
        return read.refusal() ? QJsonObject() : QJsonDocument::fromJson(read.content).object();
    }

private Q_SLOTS:
    void theRequestReachesTheSubjectInTheAppAndByMessage_R000_20_1()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        QVERIFY(asked);
        QCOMPARE(w.world.events("A").last(), QStringLiteral("consentAsked"));
        QCOMPARE(w.sms.messages.size(), 1U);
        QCOMPARE(w.sms.messages[0].number, QStringLiteral("+77010000001"));
        QVERIFY(w.sms.messages[0].text.contains(asked->request.requester.kk));
        QVERIFY(w.sms.messages[0].text.contains(asked->request.reference));
        QCOMPARE(w.newestCode().size(), 6);
        QCOMPARE(w.kindsOfNotes("A"), QStringList{QStringLiteral("consentAsked")});
    }

    void thePasswordToldToTheRequesterDeliversOnce_R000_20_2_D_10()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        const auto code = w.newestCode();
        QCOMPARE(outcome(w.deliver(asked->request.id)), QStringLiteral("CONSENT_PENDING"));
        QCOMPARE(outcome(w.tell(asked->request.id, code)), QStringLiteral("ok"));
        QCOMPARE(outcome(w.tell(asked->request.id, code)), QStringLiteral("OTP_USED"));
        const auto delivered = w.deliver(asked->request.id);
        QVERIFY(delivered);
        QCOMPARE(w.notesOfNumber(delivered->consent.request.noteNumber), 2);
        QCOMPARE(outcome(w.deliver(asked->request.id)), QStringLiteral("CONSENT_SCOPE"));
    }

    void theSameDeliveryIsRepeatedUntilTheViewEnds_D_10()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        QVERIFY(w.tell(asked->request.id, w.newestCode()));
        const auto first = w.deliver(asked->request.id, "U1", QStringLiteral("same-key"));
        const auto second = w.deliver(asked->request.id, "U1", QStringLiteral("same-key"));
        QVERIFY(first && second);
        QCOMPARE(second->consent.request.noteNumber, first->consent.request.noteNumber);
        w.world.clock.advance(120s);
        QCOMPARE(outcome(w.deliver(asked->request.id, "U1", QStringLiteral("same-key"))),
                 QStringLiteral("CONSENT_SCOPE"));
    }

    void aReplyOpensAndAnotherRefuses_R000_20_3_D_09()
    {
        ConsentWorld w;
        const auto first = w.ask();
        QCOMPARE(w.reply(QStringLiteral("1")), ReplyOutcome::Given);
        QVERIFY(w.deliver(first->request.id));
        const auto second = w.ask();
        const auto reference = w.newestReference();
        QCOMPARE(w.reply(QStringLiteral("жоқ ") + reference), ReplyOutcome::Refused);
        QCOMPARE(outcome(w.deliver(second->request.id)), QStringLiteral("CONSENT_REFUSED"));
        QCOMPARE(w.reply(QStringLiteral("1 ") + reference), ReplyOutcome::Ignored);
        QCOMPARE(w.state(second->request.id), State::Refused);
        QCOMPARE(w.kindsOfNotes("A").last(), QStringLiteral("consentRefused"));
    }

    void aBareWordMeansNothingWhenItCouldMeanTwo_D_09()
    {
        ConsentWorld w;
        const auto first = w.ask();
        const auto second = w.ask();
        QCOMPARE(w.reply(QStringLiteral("1")), ReplyOutcome::Helped);
        QCOMPARE(w.state(first->request.id), State::Pending);
        QCOMPARE(w.reply(QStringLiteral("1 ") + first->request.reference), ReplyOutcome::Given);
        QCOMPARE(w.state(second->request.id), State::Pending);
    }

    void otherWordsGetOneHelpMessage_D_09()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        QCOMPARE(w.reply(QStringLiteral("кім бұл?")), ReplyOutcome::Helped);
        QCOMPARE(w.sms.messages.size(), 2U);
        QCOMPARE(w.reply(QStringLiteral("что?")), ReplyOutcome::Ignored);
        QCOMPARE(w.sms.messages.size(), 2U);
        QCOMPARE(w.state(asked->request.id), State::Pending);
    }

    void silenceIsRefusal_D_09()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        w.world.clock.advance(599s);
        QCOMPARE(w.state(asked->request.id), State::Pending);
        w.world.clock.advance(1s);
        QCOMPARE(outcome(w.deliver(asked->request.id)), QStringLiteral("CONSENT_TIMEOUT"));
        QCOMPARE(outcome(w.services->consents.answer(w.world.iin("A"), asked->request.id, true)),
                 QStringLiteral("CONSENT_TIMEOUT"));
        QCOMPARE(w.reply(QStringLiteral("1")), ReplyOutcome::Ignored);
        QCOMPARE(*w.services->consents.expireOverdue(), 1);
        QCOMPARE(*w.services->consents.expireOverdue(), 0);
        QCOMPARE(w.kindsOfNotes("A").last(), QStringLiteral("consentExpired"));
    }

    void theFirstAnswerCounts()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        const auto a = w.world.iin("A");
        QVERIFY(w.services->consents.answer(a, asked->request.id, true));
        QVERIFY(w.services->consents.answer(a, asked->request.id, true));
        QCOMPARE(outcome(w.services->consents.answer(a, asked->request.id, false)),
                 QStringLiteral("CONSENT_ANSWERED"));
        QCOMPARE(outcome(w.tell(asked->request.id, w.newestCode())), QStringLiteral("OTP_USED"));
        QCOMPARE(w.reply(QStringLiteral("0")), ReplyOutcome::Ignored);
        QCOMPARE(w.state(asked->request.id), State::Given);
    }

    void aConsentThatIsNotUsedEnds()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        QVERIFY(w.services->consents.answer(w.world.iin("A"), asked->request.id, true));
        w.world.clock.advance(600s);
        QCOMPARE(outcome(w.deliver(asked->request.id)), QStringLiteral("CONSENT_TIMEOUT"));
    }

    void withdrawalEndsWhatWasGivenAndStopsTheRepeat()
    {
        ConsentWorld w;
        const auto a = w.world.iin("A");
        const auto given = w.ask();
        QVERIFY(w.services->consents.answer(a, given->request.id, true));
        QVERIFY(w.services->consents.withdraw(a, given->request.id));
        QCOMPARE(outcome(w.deliver(given->request.id)), QStringLiteral("CONSENT_WITHDRAWN"));
        const auto used = w.ask();
        QVERIFY(w.services->consents.answer(a, used->request.id, true));
        QVERIFY(w.deliver(used->request.id, "U1", QStringLiteral("same-key")));
        QVERIFY(w.services->consents.withdraw(a, used->request.id));
        QCOMPARE(outcome(w.deliver(used->request.id, "U1", QStringLiteral("same-key"))),
                 QStringLiteral("CONSENT_WITHDRAWN"));
        QCOMPARE(w.kindsOfNotes("A").last(), QStringLiteral("consentWithdrawn"));
    }

    void whoHasNoNumberCannotBeAsked_R000_20_1()
    {
        ConsentWorld w;
        QCOMPARE(outcome(w.ask(ConsentWorld::card(), "U1", "B")),
                 QStringLiteral("CONSENT_NO_NUMBER"));
        QCOMPARE(outcome(w.ask(ConsentWorld::card(), "U1", "C")),
                 QStringLiteral("CONSENT_NO_NUMBER"));
    }

    void onlyTheAskedFieldsLeave_andThePreviewIsTheSame()
    {
        ConsentWorld w;
        const QStringList two{QStringLiteral("common.docOwner.lastName"),
                              QStringLiteral("common.docNumber")};
        const auto asked = w.ask(ConsentWorld::fields(two));
        QVERIFY(asked);
        const auto preview =
            w.services->delivery.preview(w.world.iin("A"), asked->request.id, QString());
        QVERIFY(preview);
        QVERIFY(w.tell(asked->request.id, w.newestCode()));
        const auto delivered = w.deliver(asked->request.id);
        QVERIFY(delivered);
        const auto content = contentOf(delivered->cms, w.world.clock.now());
        QCOMPARE(content.value(QLatin1String("values")),
                 preview->answer.value(QLatin1String("values")));
        QCOMPARE(content.value(QLatin1String("values")).toObject().keys(),
                 (QStringList{two[1], two[0]}));
        QCOMPARE(content.value(QLatin1String("nonce")).toString(),
                 QStringLiteral("0123456789abcdef"));
        QVERIFY(!delivered->cms.contains("790412400019"));
    }

    void aStatementAnswersAndHoldsNothingElse()
    {
        ConsentWorld w;
        const auto asked = w.ask(ConsentWorld::statement("identity_card", "ageOver", "18"));
        QVERIFY(w.tell(asked->request.id, w.newestCode()));
        const auto delivered = w.deliver(asked->request.id);
        QVERIFY(delivered);
        const auto content = contentOf(delivered->cms, w.world.clock.now());
        QCOMPARE(content.value(QLatin1String("answer")), QJsonValue(true));
        QCOMPARE(content.keys(),
                 (QStringList{QStringLiteral("answer"), QStringLiteral("claim"),
                              QStringLiteral("consent"), QStringLiteral("formatVersion"),
                              QStringLiteral("issuedAt"), QStringLiteral("kind"),
                              QStringLiteral("nonce"), QStringLiteral("parameter"),
                              QStringLiteral("system"), QStringLiteral("validUntil")}));
        const auto licence = w.ask(ConsentWorld::statement("driving_licence", "mayDrive", "C"));
        QVERIFY(w.tell(licence->request.id, w.newestCode()));
        const auto no = w.deliver(licence->request.id);
        QVERIFY(no);
        QCOMPARE(contentOf(no->cms, w.world.clock.now()).value(QLatin1String("answer")),
                 QJsonValue(false));
    }

    void aNoteThatCannotBeWrittenLetsNothingOut()
    {
        ConsentWorld w;
        const auto asked = w.ask();
        QVERIFY(w.tell(asked->request.id, w.newestCode()));
        w.world.switchboard.setNotesFail(true);
        QCOMPARE(outcome(w.deliver(asked->request.id)), QStringLiteral("NOTE_FAILED"));
        w.world.switchboard.setNotesFail(false);
        QVERIFY(w.deliver(asked->request.id));
    }

    void aRepeatedRequestIsTheSameRequest()
    {
        ConsentWorld w;
        const auto ask = w.wants("A", ConsentWorld::card());
        const service::storage::RequestMark mark{QStringLiteral("the-key"), "hash"};
        const auto first = w.services->consents.ask(QStringLiteral("U1"), ask, mark, QString());
        const auto second = w.services->consents.ask(QStringLiteral("U1"), ask, mark, QString());
        QCOMPARE(second->request.id, first->request.id);
        QCOMPARE(w.sms.messages.size(), 1U);
        QCOMPARE(outcome(w.services->consents.ask(QStringLiteral("U1"), ask,
                                                  {QStringLiteral("the-key"), "other"}, QString())),
                 QStringLiteral("IDEMPOTENCY_CONFLICT"));
    }

    void oneSystemCannotKeepAsking()
    {
        ConsentWorld w;
        for (int i = 0; i < 10; ++i)
            QVERIFY(w.ask());
        const auto eleventh = w.ask();
        QCOMPARE(outcome(eleventh), QStringLiteral("RATE_LIMITED"));
        QVERIFY(eleventh.error().retryAfter().has_value());
        w.world.clock.advance(3601s);
        QVERIFY(w.ask());
    }

    void theBankLearnsOnlyWhetherItFits_R001_7_1()
    {
        ConsentWorld w;
        const auto check = [&](const char *fixture, const char *number, const char *system = "K") {
            return outcome(w.services->numberCheck.check(QString::fromLatin1(system),
                                                         w.world.iin(fixture),
                                                         QString::fromLatin1(number), QString()));
        };
        QCOMPARE(check("A", "8 701 000 00 01"), QStringLiteral("ok"));
        QCOMPARE(check("B", "+77010000009"), QStringLiteral("NUMBER_ABSENT"));
        QCOMPARE(check("A", "+77010000001", "U1"), QStringLiteral("ROLE_FORBIDDEN"));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(check("A", "+77010000009"), QStringLiteral("NUMBER_MISMATCH"));
        QCOMPARE(check("A", "+77010000001"), QStringLiteral("RATE_LIMITED"));
    }

    void theBankAsksOnlyAfterACheckThatMatched_R001_7_1()
    {
        ConsentWorld w;
        const auto names = ConsentWorld::fields({QStringLiteral("common.docNumber")});
        const auto check = [&](const char *number) {
            return outcome(w.services->numberCheck.check(QStringLiteral("K"), w.world.iin("A"),
                                                         QString::fromLatin1(number), QString()));
        };
        QCOMPARE(outcome(w.ask(names, "K")), QStringLiteral("NUMBER_MISMATCH"));
        QCOMPARE(check("+77010000001"), QStringLiteral("ok"));
        QVERIFY(w.ask(names, "K"));
        QCOMPARE(check("+77010000009"), QStringLiteral("NUMBER_MISMATCH"));
        QCOMPARE(outcome(w.ask(names, "K")), QStringLiteral("NUMBER_MISMATCH"));
        QCOMPARE(check("+77010000001"), QStringLiteral("ok"));
        w.setPhone("A", QStringLiteral("+77010000099"));
        QCOMPARE(outcome(w.ask(names, "K")), QStringLiteral("NUMBER_MISMATCH"));
        w.setPhone("A", QStringLiteral("+77010000001"));
        w.world.clock.advance(901s);
        QCOMPARE(outcome(w.ask(names, "K")), QStringLiteral("NUMBER_MISMATCH"));
    }
};

QUJAT_TEST_CLASS(ConsentTest)
#include "ConsentTest.moc"
