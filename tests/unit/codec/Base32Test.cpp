// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/Base32.h"

#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;
using namespace qujat::codec;

class Base32Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spellsTheVectorsOfRfc4648WithoutPadding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("f") << QByteArray("f") << QStringLiteral("MY");
        QTest::newRow("fo") << QByteArray("fo") << QStringLiteral("MZXQ");
        QTest::newRow("foo") << QByteArray("foo") << QStringLiteral("MZXW6");
        QTest::newRow("foob") << QByteArray("foob") << QStringLiteral("MZXW6YQ");
        QTest::newRow("fooba") << QByteArray("fooba") << QStringLiteral("MZXW6YTB");
        QTest::newRow("foobar") << QByteArray("foobar") << QStringLiteral("MZXW6YTBOI");
    }
    void spellsTheVectorsOfRfc4648WithoutPadding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(toBase32(bytes), text);
        const auto back = fromBase32(text);
        QVERIFY(back.has_value());
        QCOMPARE(*back, bytes);
    }
    void everyByteValueComesBack()
    {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all.append(static_cast<char>(i));
        QCOMPARE(fromBase32(toBase32(all)).value(), all);
    }
    void aSecondSpellingOfTheSameBytesIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("unused bits set") << QStringLiteral("MZ");
        QTest::newRow("small letters") << QStringLiteral("my");
        QTest::newRow("padding") << QStringLiteral("MY======");
        QTest::newRow("impossible length") << QStringLiteral("M");
        QTest::newRow("impossible length 6") << QStringLiteral("MZXW6Y");
        QTest::newRow("digit one") << QStringLiteral("M1");
        QTest::newRow("space") << QStringLiteral("M Y");
        QTest::newRow("Cyrillic letter") << QStringLiteral("М") + QStringLiteral("Y");
    }
    void aSecondSpellingOfTheSameBytesIsRefused()
    {
        QFETCH(QString, text);
        const auto bytes = fromBase32(text);
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().code(), FailureCode::RequestMalformed);
    }
};

QUJAT_TEST_CLASS(Base32Test)
#include "Base32Test.moc"
