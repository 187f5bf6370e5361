// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/words/FailureText.h"

#include "qml/bridge/FailureViewModel.h"
#include "tests/support/TestRunner.h"

#include <QSet>
#include <QTest>

using namespace qujat;
using namespace qujat::bridge;

class FailureTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeOfTheCatalogueHasItsWords_data()
    {
        QTest::addColumn<int>("code");
        for (const auto &info : Failure::catalogue())
            QTest::newRow(info.name) << static_cast<int>(info.code);
    }
    void everyCodeOfTheCatalogueHasItsWords()
    {
        QFETCH(int, code);
        const auto view = FailureViewModel::of(Failure(static_cast<FailureCode>(code)));
        QVERIFY(view.present);
        QVERIFY(!view.code.isEmpty());
        QVERIFY2(view.title.size() >= 5 && view.title.size() <= 45, qPrintable(view.title));
        QVERIFY2(!view.title.endsWith(u'.'), qPrintable(view.title));
        QVERIFY2(view.sentence.endsWith(u'.'), qPrintable(view.sentence));
        QVERIFY2(view.advice.endsWith(u'.'), qPrintable(view.advice));
        QVERIFY2(!view.sentence.contains(u'%'), qPrintable(view.sentence));
        QVERIFY2(!view.sentence.contains(QStringLiteral("error"), Qt::CaseInsensitive),
                 qPrintable(view.sentence));
    }
    void noTwoCodesShareASentence()
    {
        QSet<QString> sentences;
        QSet<QString> titles;
        for (const auto &info : Failure::catalogue()) {
            const auto words = FailureText::words(info.code);
            QVERIFY2(!sentences.contains(words.sentence), qPrintable(words.sentence));
            QVERIFY2(!titles.contains(words.title), qPrintable(words.title));
            sentences.insert(words.sentence);
            titles.insert(words.title);
        }
    }
    void triesLeftAreSaid()
    {
        const auto view = FailureViewModel::of(
            Failure(FailureCode::PinWrong, {{Detail::AttemptsLeft, QStringLiteral("7")}}));
        QVERIFY(view.sentence.contains(u'7'));
        QVERIFY(!FailureViewModel::of(Failure(FailureCode::PinWrong))
                     .sentence.contains(QStringLiteral("tries left")));
    }
    void theWaitIsTakenFromTheFailure()
    {
        const auto view = FailureViewModel::of(Failure(
            FailureCode::AccessLocked, {{Detail::RetryAfterSeconds, QStringLiteral("900")}}));
        QCOMPARE(view.retrySeconds, 900);
        QVERIFY(view.canRetry);
    }
    void S01_step11_aBreakForMaintenanceTellsItsEnd_R001_A_7()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QStringLiteral("ru_KZ")));
        const auto view = FailureViewModel::of(
            Failure(FailureCode::ServiceUnavailable,
                    {{Detail::Reason, QStringLiteral("maintenance")},
                     {Detail::Allowed, QStringLiteral("2026-03-01T23:00:00.000Z")},
                     {Detail::RetryAfterSeconds, QStringLiteral("600")}}),
            {QStringLiteral("1414")});
        QLocale::setDefault(before);
        QVERIFY2(view.sentence.contains(QStringLiteral("04:00")), qPrintable(view.sentence));
        QVERIFY(view.sentence.contains(QStringLiteral("2 марта 2026")));
        QVERIFY(!view.fault);
        QVERIFY(view.canRetry);
        QCOMPARE(view.retrySeconds, 600);
        const auto busy = FailureViewModel::of(Failure(FailureCode::ServiceUnavailable));
        QVERIFY(busy.title != view.title);
    }
    void onlyFaultsNameTheContactCentre()
    {
        const QStringList numbers{QStringLiteral("1414"), QStringLiteral("88000807777")};
        const auto fault = FailureViewModel::of(Failure(FailureCode::ServiceFailed), numbers);
        QVERIFY(fault.fault);
        QVERIFY(fault.advice.contains(QStringLiteral("1414, 8 800 080 7777")));
        QVERIFY(fault.advice.contains(QStringLiteral("SERVICE_FAILED")));
        const auto refusal = FailureViewModel::of(Failure(FailureCode::QrStale), numbers);
        QVERIFY(!refusal.advice.contains(QStringLiteral("1414")));
    }
    void whyNothingIsSignedHereIsSaidExactly()
    {
        const auto sentence = [](const char *reason) {
            return FailureViewModel::of(Failure(FailureCode::CryptographyFailed,
                                                {{Detail::Reason, QString::fromLatin1(reason)}}))
                .sentence;
        };
        QVERIFY(sentence("altered").contains(QStringLiteral("not the one that was installed")));
        QCOMPARE(sentence("knownAnswer"), sentence("altered"));
        QVERIFY(sentence("unconfirmed").contains(QStringLiteral("not among those confirmed")));
        QCOMPARE(sentence("unrecorded"), sentence("unconfirmed"));
        QCOMPARE(sentence("noEngine"),
                 FailureText::words(FailureCode::CryptographyFailed).sentence);
    }
    void detailsOfTheWireAreNeverShown()
    {
        const auto view =
            FailureViewModel::of(Failure(FailureCode::RegistryUnavailable,
                                         {{Detail::Registry, QStringLiteral("<b>gbdfl</b>")},
                                          {Detail::Reason, QStringLiteral("reason-word")}}));
        const auto all = view.title + view.sentence + view.advice;
        QVERIFY(!all.contains(QStringLiteral("gbdfl")));
        QVERIFY(!all.contains(QStringLiteral("reason-word")));
    }
    void noFailureIsEmpty()
    {
        QVERIFY(!FailureViewModel::none().present);
        QVERIFY(FailureViewModel::none().title.isEmpty());
    }
};

QUJAT_TEST_CLASS(FailureTextTest)
#include "FailureTextTest.moc"
