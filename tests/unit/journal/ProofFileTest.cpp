// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/ProofFile.h"

#include "core/journal/PublishedKey.h"
#include "tests/support/ProofWorld.h"
#include "tests/support/TestRunner.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace qujat;
using namespace qujat::journal;
using namespace qujat::testing;

namespace {

QString verdict(const QByteArray &content, const Identity &journal)
{
    QBuffer file;
    file.setData(content);
    file.open(QIODevice::ReadOnly);
    const auto report = checkProof(file, journal);
    QString text = nameOf(report.outcome);
    if (report.reason != ProofReason::None)
        text += u' ' + nameOf(report.reason);
    if (report.line > 0)
        text += u' ' + QString::number(report.line);
    return text;
}

QString comparison(const QByteArray &older, const QByteArray &newer, const Identity &journal)
{
    const auto read = [&](const QByteArray &content) {
        QBuffer file;
        file.setData(content);
        file.open(QIODevice::ReadOnly);
        ProofContent all;
        if (checkProof(file, journal, {}, &all).outcome != ProofOutcome::Valid)
            qFatal("a file of this test is not valid");
        return all;
    };
    return nameOf(compareProofs(read(older), read(newer)));
}

} // namespace

class ProofFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrittenFileIsValidWithTheJournalsKeyAndUnknownWithoutOne()
    {
        ProofWorld world;
        const auto file = world.file({2, 5, 9}, {0, 3, 8});
        QCOMPARE(verdict(file, world.identity()), QStringLiteral("valid"));
        QCOMPARE(verdict(file, {}), QStringLiteral("unknown keyNotGiven"));
        QCOMPARE(verdict(file, {QStringLiteral("other"), world.identity().publicKey}),
                 QStringLiteral("invalid originDiffers 1"));
        QCOMPARE(verdict(file, {world.identity().origin, QByteArray(32, 'k')}),
                 QStringLiteral("invalid keyDiffers 1"));
    }

    void aSingleReceiptIsValidHoweverItIsIndented()
    {
        ProofWorld world;
        const auto receipt = world.receipt(3, 9);
        QCOMPARE(verdict(receipt.toJson(), world.identity()), QStringLiteral("valid"));
        QCOMPARE(verdict(QJsonDocument(receipt.toJsonObject()).toJson(QJsonDocument::Compact),
                         world.identity()),
                 QStringLiteral("valid"));
        QCOMPARE(verdict(receipt.toJson(), {}), QStringLiteral("unknown keyNotGiven"));
    }

    void everyKindOfDamageHasItsOwnReason_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        for (const auto &damage : ProofWorld().namedDamage())
            QTest::newRow(qPrintable(damage.name)) << damage.content << damage.expected;
    }

    void everyKindOfDamageHasItsOwnReason()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        QCOMPARE(verdict(content, ProofWorld().identity()), expected);
    }

    void noChangeOfAnyByteGoesUnnoticed()
    {
        ProofWorld world;
        const auto file = world.file({4, 7}, {1, 6});
        for (qsizetype at = 0; at < file.size(); ++at) {
            auto changed = file;
            changed[at] = static_cast<char>(changed.at(at) ^ 0x01);
            const auto said = verdict(changed, world.identity());
            QVERIFY2(!said.startsWith(QLatin1String("valid")),
                     qPrintable(QStringLiteral("byte %1: %2").arg(at).arg(said)));
        }
    }

    void aLaterFileContinuesAnEarlierOneOrItIsSaid()
    {
        ProofWorld world;
        const auto older = world.file({2, 5}, {0, 3});
        const auto newer = world.file({5, 9}, {3, 8});
        QCOMPARE(comparison(older, newer, world.identity()), QString());
        QCOMPARE(comparison(older, world.file({9}, {8}), world.identity()),
                 QStringLiteral("notJoined"));
        ProofWorld other;
        other.replaceLeaf(1, QStringLiteral("Басқа әңгіме"));
        QCOMPARE(comparison(older, other.file({5, 9}, {8}), world.identity()),
                 QStringLiteral("forked"));
        // Two heads that are not compared, and a note that has moved.
        ProofWorld moved;
        moved.swapLeaves(3, 6);
        QCOMPARE(comparison(older, moved.file({9}, {6}), world.identity()),
                 QStringLiteral("leafChanged"));
    }

    void thePublishedKeyIsReadOrRefused()
    {
        QTemporaryDir folder;
        QVERIFY(!publishedKeyIn(folder.path())->has_value());
        QFile file(folder.filePath(QLatin1String(PublishedKeyFile)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(verifierKey(ProofWorld().identity()) + '\n');
        file.close();
        QCOMPARE(**publishedKeyIn(folder.path()), ProofWorld().identity());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("something else");
        file.close();
        QCOMPARE(publishedKeyIn(folder.path()).error().name(),
                 QStringLiteral("CONFIGURATION_INVALID"));
        QCOMPARE(readPublishedKey(folder.filePath(QStringLiteral("absent"))).error().name(),
                 QStringLiteral("FILE_UNREADABLE"));
    }
};

QUJAT_TEST_CLASS(ProofFileTest)
#include "ProofFileTest.moc"
