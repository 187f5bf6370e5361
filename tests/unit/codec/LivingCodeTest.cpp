// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/LivingCode.h"

#include "tests/support/TestRunner.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qujat;
using namespace qujat::codec;

namespace {

const QString Grant = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYA");
const QByteArray Seen = QByteArray::fromHex("0102030405");
const QByteArray Mac = QByteArray::fromHex("00112233445566778899");

LivingCode aCode(quint64 step = 42)
{
    return LivingCode::make(GrantId::parse(Grant).value(), step, Seen, Mac).value();
}

} // namespace

class LivingCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextHasSixtyOneCharactersOfTheAlphanumericSet()
    {
        const auto text = aCode().text();
        QCOMPARE(text,
                 QStringLiteral("QJ2") + Grant + QStringLiteral("00000042")
                     + QStringLiteral("AEBAGBAF") + QStringLiteral("AAISEM2EKVTHPCEZ"));
        QCOMPARE(text.size(), LivingCode::TextLength);
    }
    void whatIsWrittenIsRead()
    {
        for (const quint64 step : {quint64(0), quint64(1), LivingCode::LargestStep}) {
            const auto read = LivingCode::parse(aCode(step).text());
            QVERIFY(read.has_value());
            QCOMPARE(*read, aCode(step));
            QCOMPARE(read->grant().text(), Grant);
            QCOMPARE(read->step(), step);
            QCOMPARE(read->seen(), Seen);
            QCOMPARE(read->mac(), Mac);
        }
    }
    void codesOfOthersAreForeign_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("link") << QStringLiteral("https://egov.kz/");
        QTest::newRow("signing link of another app")
            << QStringLiteral("mobileSign:https://example.invalid/mgovSign?id=1");
        QTest::newRow("mdoc") << QStringLiteral("mdoc:owBjMS4w");
        QTest::newRow("wallet") << QStringLiteral("openid4vp://authorize?client_id=x");
        QTest::newRow("our letters only") << QStringLiteral("QJ");
        QTest::newRow("a word that begins alike") << QStringLiteral("QJAZZ");
        QTest::newRow("ours in small letters") << aCode().text().toLower();
        QTest::newRow("ours after a space") << QStringLiteral(" ") + aCode().text();
        QTest::newRow("zero characters") << QString(53, QChar());
        QTest::newRow("very long") << QString(100'000, u'A');
        QTest::newRow("lone surrogates") << QString(60, QChar(0xD800));
    }
    void codesOfOthersAreForeign()
    {
        QFETCH(QString, text);
        const auto code = LivingCode::parse(text);
        QVERIFY(!code.has_value());
        QCOMPARE(code.error().code(), FailureCode::CodeForeign);
    }
    void S08_3_alteredCodesOfOursAreInvalid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const auto good = aCode().text();
        const auto with = [&](qsizetype at, QChar c) {
            auto text = good;
            text[at] = c;
            return text;
        };
        QTest::newRow("cut off") << good.chopped(1) << QStringLiteral("length");
        QTest::newRow("only the beginning") << QStringLiteral("QJ2") << QStringLiteral("length");
        QTest::newRow("one too many") << good + u'A' << QStringLiteral("length");
        QTest::newRow("line end") << good + u'\n' << QStringLiteral("length");
        QTest::newRow("earlier version") << with(2, u'1') << QStringLiteral("version");
        QTest::newRow("later version") << with(2, u'3') << QStringLiteral("version");
        QTest::newRow("digit one in the grant") << with(5, u'1') << QStringLiteral("grant");
        QTest::newRow("second spelling of the grant") << with(28, u'B') << QStringLiteral("grant");
        QTest::newRow("letter in the step") << with(33, u'A') << QStringLiteral("step");
        QTest::newRow("sign in the step") << with(29, u'-') << QStringLiteral("step");
        QTest::newRow("Arabic-Indic digit in the step")
            << with(30, QChar(0x0661)) << QStringLiteral("step");
        QTest::newRow("small letter in the mark") << with(40, u'a') << QStringLiteral("seen");
        QTest::newRow("small letter in the MAC") << with(48, u'a') << QStringLiteral("mac");
        QTest::newRow("zero in the MAC") << with(60, u'0') << QStringLiteral("mac");
    }
    void S08_3_alteredCodesOfOursAreInvalid()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto code = LivingCode::parse(text);
        QVERIFY(!code.has_value());
        QCOMPARE(code.error().code(), FailureCode::QrInvalid);
        QCOMPARE(code.error().detail(Detail::Reason).value_or(QString()), reason);
    }
    void partsThatDoNotFitAreRefusedWhenMaking()
    {
        const auto grant = GrantId::parse(Grant).value();
        const auto shortGrant = GrantId::parse(QStringLiteral("ABC")).value();
        QVERIFY(!LivingCode::make(shortGrant, 1, Seen, Mac).has_value());
        QVERIFY(!LivingCode::make(GrantId(), 1, Seen, Mac).has_value());
        QVERIFY(!LivingCode::make(grant, LivingCode::LargestStep + 1, Seen, Mac).has_value());
        for (const auto &seen : {Seen.chopped(1), Seen + '\0', QByteArray()})
            QVERIFY(!LivingCode::make(grant, 1, seen, Mac).has_value());
        for (const auto &mac : {Mac.chopped(1), Mac + '\0'})
            QVERIFY(!LivingCode::make(grant, 1, Seen, mac).has_value());
    }
    void noTextWhateverItIsIsReadAsAnother()
    {
        QRandomGenerator random(20260814);
        const auto good = aCode().text();
        for (int i = 0; i < 20'000; ++i) {
            auto text = good;
            const int changes = random.bounded(1, 4);
            for (int c = 0; c < changes; ++c)
                text[random.bounded(static_cast<int>(text.size()))] =
                    QChar(random.bounded(32, 0x500));
            const auto code = LivingCode::parse(text);
            if (code.has_value())
                QCOMPARE(code->text(), text);
        }
    }
};

QUJAT_TEST_CLASS(LivingCodeTest)
#include "LivingCodeTest.moc"
