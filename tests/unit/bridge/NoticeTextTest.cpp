// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/NoticeText.h"

#include "resources/contract/ContractText.h"

#include "tests/support/TestRunner.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace qujat;
using namespace qujat::bridge;

namespace {

/// All that the service may tell: NoticeKind of the contract.
QStringList kinds()
{
    static const QRegularExpression List(
        QStringLiteral("\\n        NoticeKind:.*?enum: \\[([^\\]]*)\\]"),
        QRegularExpression::DotMatchesEverythingOption);
    auto names = List.match(QString::fromUtf8(contractText())).captured(1).split(u',');
    for (auto &name : names)
        name = name.trimmed();
    return names;
}

} // namespace

/// Law, art. 36 p.4: what was done is told, each kind in words of its own.
class NoticeTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfTheContractHasATitleASentenceAndAnIcon_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"kk", "ru", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyKindOfTheContractHasATitleASentenceAndAnIcon()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/qujat_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
        QVERIFY(kinds().size() > 10);
        const auto unknown = NoticeText::title(QStringLiteral("somethingNew"));
        QVERIFY(!unknown.isEmpty());
        QVERIFY(NoticeText::sentence(QStringLiteral("somethingNew")).isEmpty());
        QSet<QString> titles;
        QSet<QString> sentences;
        for (const auto &kind : kinds()) {
            QVERIFY2(NoticeText::title(kind) != unknown, qPrintable(kind));
            QVERIFY2(!NoticeText::sentence(kind).isEmpty(), qPrintable(kind));
            QVERIFY2(!NoticeText::icon(kind).isEmpty(), qPrintable(kind));
            titles.insert(NoticeText::title(kind));
            sentences.insert(NoticeText::sentence(kind));
        }
        QCOMPARE(titles.size(), kinds().size());
        QCOMPARE(sentences.size(), kinds().size());
        QCoreApplication::removeTranslator(&translator);
    }
};

QUJAT_TEST_CLASS(NoticeTextTest)
#include "NoticeTextTest.moc"
