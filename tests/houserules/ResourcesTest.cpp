// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/TestRunner.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QRawFont>
#include <QTest>
#include <QTranslator>

#include <memory>

std::unique_ptr<QCoreApplication> makeTestApplication(int &argc, char **argv)
{
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// What is compiled in is there and can be used: fonts with Kazakh letters, icons, three languages,
/// two settings files.
class ResourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyWeightOfTheFontHasTheKazakhLetters_data()
    {
        QTest::addColumn<QString>("weight");
        for (const char *weight : {"Regular", "Medium", "SemiBold", "Bold"})
            QTest::newRow(weight) << QString::fromLatin1(weight);
    }
    void everyWeightOfTheFontHasTheKazakhLetters()
    {
        QFETCH(QString, weight);
        const auto file = QStringLiteral(":/fonts/NotoSans-%1.ttf").arg(weight);
        const QRawFont font(file, 16);
        QVERIFY(font.isValid());
        for (const QChar letter : QStringLiteral("әғқңөұүһіӘҒҚҢӨҰҮҺІ«»–—№₸•"))
            QVERIFY2(font.supportsCharacter(letter), qPrintable(QString(letter)));
        const int id = QFontDatabase::addApplicationFont(file);
        QVERIFY(QFontDatabase::applicationFontFamilies(id).contains(QStringLiteral("Noto Sans")));
    }

    void everyListedIconIsCompiledIn()
    {
        QFile list(QStringLiteral(QUJAT_ICON_LIST));
        QVERIFY(list.open(QIODevice::ReadOnly));
        int count = 0;
        while (!list.atEnd()) {
            const auto name = QString::fromUtf8(list.readLine()).trimmed();
            if (name.isEmpty() || name.startsWith(u'#'))
                continue;
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), qPrintable(name));
            ++count;
        }
        QVERIFY(count > 0);
    }

    void everyLanguageIsCompiledIn_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"kk", "ru", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyLanguageIsCompiledIn()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/qujat_%1.qm").arg(language)));
        QCOMPARE(translator.language().left(2), language);
    }

    void settingsFilesAreCompiledIn()
    {
        QVERIFY(QFile::exists(QStringLiteral(":/logging.ini")));
        QVERIFY(QFile::exists(QStringLiteral(":/qtquickcontrols2.conf")));
    }
};

QUJAT_TEST_CLASS(ResourcesTest)
#include "ResourcesTest.moc"
