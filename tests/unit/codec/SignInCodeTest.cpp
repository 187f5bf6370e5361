// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/SignInCode.h"

#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;
using namespace qujat::codec;

namespace {

const QByteArray Nonce = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
const QString Text = QStringLiteral("QJS1AAAQEAYEAUDAOCAJBIFQYDIOB4");

} // namespace

class SignInCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const auto code = SignInCode::make(Nonce);
        QVERIFY(code.has_value());
        QCOMPARE(code->text(), Text);
        const auto read = SignInCode::parse(Text);
        QVERIFY(read.has_value());
        QCOMPARE(read->text(), Text);
    }
    void aNonceOfAnotherLengthIsNone()
    {
        QVERIFY(!SignInCode::make(Nonce + 'x').has_value());
        QVERIFY(!SignInCode::make(Nonce.first(15)).has_value());
    }
    void codesOfOthersAreForeign_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("link") << QStringLiteral("https://egov.kz/");
        QTest::newRow("our letters only") << QStringLiteral("QJS");
        QTest::newRow("small letters") << Text.toLower();
        QTest::newRow("a living code of a document")
            << QStringLiteral("QJ2ABCDEFGHIJKLMNOPQRSTUVWXYA00000042AEBAGBAFAAISEM2EKVTHPCEZ");
    }
    void codesOfOthersAreForeign()
    {
        QFETCH(QString, text);
        QCOMPARE(SignInCode::parse(text).error().code(), FailureCode::CodeForeign);
    }
    void brokenCodesOfOursAreInvalid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("another version") << QStringLiteral("QJS2AAAQEAYEAUDAOCAJBIFQYDIOB4");
        QTest::newRow("too short") << Text.chopped(1);
        QTest::newRow("too long") << Text + u'A';
        QTest::newRow("no base32") << Text.chopped(1) + u'1';
        QTest::newRow("bits beyond the nonce") << Text.chopped(1) + u'5';
    }
    void brokenCodesOfOursAreInvalid()
    {
        QFETCH(QString, text);
        QCOMPARE(SignInCode::parse(text).error().code(), FailureCode::QrInvalid);
    }
};

QUJAT_TEST_CLASS(SignInCodeTest)
#include "SignInCodeTest.moc"
