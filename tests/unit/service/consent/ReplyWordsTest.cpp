// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/ReplyWords.h"

#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat::service::consent;
using namespace qujat::testing;
using Meaning = ReplyWords::Meaning;

class ReplyWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAreUnderstoodInThreeLanguages_D_09_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("meaning");
        QTest::addColumn<QString>("reference");
        const auto row = [](const char *text, Meaning meaning, const char *reference) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(meaning)
                                << QString::fromLatin1(reference);
        };
        row("1", Meaning::Agree, "");
        row(" 1 ", Meaning::Agree, "");
        row("1 482", Meaning::Agree, "482");
        row("1482", Meaning::Agree, "482");
        row("1-482.", Meaning::Agree, "482");
        row("0 007", Meaning::Refuse, "007");
        row("Иә 482", Meaning::Agree, "482");
        row("ДА", Meaning::Agree, "");
        row("yes 482", Meaning::Agree, "482");
        row("Жоқ.", Meaning::Refuse, "");
        row("нет!", Meaning::Refuse, "");
        row("No 482", Meaning::Refuse, "482");
        row("да нет", Meaning::Other, "");
        row("1 48", Meaning::Other, "");
        row("1 4821", Meaning::Other, "");
        row("10", Meaning::Other, "");
        row("482", Meaning::Other, "");
        row("", Meaning::Other, "");
        row("кім?", Meaning::Other, "");
    }
    void answersAreUnderstoodInThreeLanguages_D_09()
    {
        QFETCH(QString, text);
        QFETCH(int, meaning);
        QFETCH(QString, reference);
        const auto reply = ReplyWords::read(text);
        QCOMPARE(int(reply.meaning), meaning);
        if (reply.meaning != Meaning::Other)
            QCOMPARE(reply.reference, reference);
    }
};

QUJAT_TEST_CLASS(ReplyWordsTest)
#include "ReplyWordsTest.moc"
