// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/QrPicture.h"
#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/FilmWriter.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace qujat::testing;

namespace {

struct Spoken {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Spoken run(const QStringList &words)
{
    QProcess process;
    process.start(ServiceProcess::program(QStringLiteral("qujat-tool")), words);
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// The face of qujat-tool, on which other programs rely. No service is needed.
class ToolFaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasHelpAndRefusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("command");
        for (const auto &line : run({QStringLiteral("--help")}).output.split('\n')) {
            // "  open-access ID            Open a document …"
            if (!line.startsWith("  ") || line.startsWith("   ") || line.startsWith("  --"))
                continue;
            const auto words = QString::fromUtf8(line).simplified().split(u' ');
            // the command is what stands before its first argument or the description
            static const QRegularExpression partOfName(QStringLiteral("^[a-z][a-z-]*$"));
            const auto end = std::ranges::find_if_not(
                words, [](const QString &word) { return partOfName.match(word).hasMatch(); });
            const auto name = QStringList(words.begin(), end).join(u' ');
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void everyCommandHasHelpAndRefusesWhatItDoesNotKnow()
    {
        QFETCH(QString, command);
        const auto words = command.split(u' ');
        const auto help = run(words + QStringList{QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.startsWith("Usage: qujat-tool " + command.toUtf8()));
        const auto unknown = run(words + QStringList{QStringLiteral("--no-such-option")});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.output.startsWith("{\"failure\":\"CONFIGURATION_INVALID\""));
        QVERIFY(unknown.errors.contains("--no-such-option"));
    }

    void wrongLinesAreRefusedWithExitCodeTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown command") << QStringList{QStringLiteral("fly")};
        QTest::newRow("a word missing") << QStringList{QStringLiteral("document")};
        QTest::newRow("a word too many")
            << QStringList{QStringLiteral("documents"), QStringLiteral("now")};
        QTest::newRow("a value missing")
            << QStringList{QStringLiteral("documents"), QStringLiteral("--profile")};
        QTest::newRow("a value for a flag")
            << QStringList{QStringLiteral("documents"), QStringLiteral("--help=yes")};
        QTest::newRow("a secret as an option") << QStringList{
            QStringLiteral("sign-in"), QStringLiteral("--password"), QStringLiteral("x")};
        QTest::newRow("no service")
            << QStringList{QStringLiteral("demo"), QStringLiteral("people")};
    }

    void wrongLinesAreRefusedWithExitCodeTwo()
    {
        QFETCH(QStringList, words);
        const auto spoken = run(words);
        QVERIFY2(spoken.exitCode == 2 || spoken.output.contains("CONFIGURATION_INVALID"),
                 spoken.output);
        QCOMPARE(spoken.exitCode, 2);
        QVERIFY(!spoken.errors.isEmpty());
    }

    void readGivesOneLineAFile_R000_2_12()
    {
        QTemporaryDir folder;
        const auto good = folder.filePath(QStringLiteral("good.png"));
        const auto blank = folder.filePath(QStringLiteral("blank.pgm"));
        const auto broken = folder.filePath(QStringLiteral("broken.jpg"));
        const auto missing = folder.filePath(QStringLiteral("missing.webp"));
        write(good, qrPicture(QStringLiteral("Қ QUJAT 1")));
        write(blank, "P5 64 64 255\n" + QByteArray(64 * 64, '\x80'));
        write(broken, "no picture");

        const auto fine = run({QStringLiteral("read"), good, blank});
        QCOMPARE(fine.exitCode, 0);
        const auto lines = objects(fine.output);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).value(QLatin1String("file")).toString(), good);
        const auto code = lines.at(0).value(QLatin1String("codes")).toArray().first().toObject();
        QCOMPARE(code.value(QLatin1String("text")).toString(), QStringLiteral("Қ QUJAT 1"));
        QVERIFY(QByteArray::fromBase64(code.value(QLatin1String("bytes")).toString().toLatin1())
                    .contains("QUJAT 1"));
        QCOMPARE(code.value(QLatin1String("corners")).toArray().size(), 4);
        QCOMPARE(code.value(QLatin1String("corners")).toArray().first().toArray().size(), 2);
        QVERIFY(lines.at(0).value(QLatin1String("milliseconds")).isDouble());
        QCOMPARE(lines.at(1).value(QLatin1String("codes")).toArray().size(), 0);

        const auto bad = run({QStringLiteral("read"), broken, good, missing});
        QCOMPARE(bad.exitCode, 2);
        const auto mixed = objects(bad.output);
        QCOMPARE(mixed.size(), 3);
        QCOMPARE(mixed.at(0).value(QLatin1String("failure")).toString(),
                 QStringLiteral("PICTURE_UNREADABLE"));
        QCOMPARE(mixed.at(1).value(QLatin1String("codes")).toArray().size(), 1);
        QCOMPARE(mixed.at(2).value(QLatin1String("failure")).toString(),
                 QStringLiteral("FILE_UNREADABLE"));
    }

    void aFilmIsReadPictureByPictureWithTheTimeOfEach_R000_2_12()
    {
        constexpr int Pictures = 20;
        constexpr int Empty = 5; // before the code comes into view
        QTemporaryDir folder;
        const auto film = folder.filePath(QStringLiteral("film.avi"));
        const auto code = QImage::fromData(qrPicture(QStringLiteral("QUJAT 2"))).scaled(240, 240);
        QVERIFY(qujat::test::writeFilm(film, Pictures, 25, [&](int number) {
            QImage picture(640, 480, QImage::Format_Grayscale8);
            picture.fill(120);
            QPainter painter(&picture);
            if (number >= Empty)
                painter.drawImage(8 * number, 6 * number, code);
            return picture;
        }));

        const auto fine = run({QStringLiteral("read"), QStringLiteral("--video"), film});
        QCOMPARE(fine.exitCode, 0);
        const auto lines = objects(fine.output);
        QCOMPARE(lines.size(), Pictures + 1);
        for (int i = 0; i < Pictures; ++i) {
            QCOMPARE(lines.at(i).value(QLatin1String("file")).toString(), film);
            QCOMPARE(lines.at(i).value(QLatin1String("frame")).toInt(), i);
            QCOMPARE(lines.at(i).value(QLatin1String("at")).toDouble(), 40.0 * i);
            QVERIFY(lines.at(i).value(QLatin1String("milliseconds")).isDouble());
            const auto codes = lines.at(i).value(QLatin1String("codes")).toArray();
            QCOMPARE(codes.size(), i < Empty ? 0 : 1);
            if (i < Empty)
                continue;
            const auto one = codes.first().toObject();
            QCOMPARE(one.value(QLatin1String("text")).toString(), QStringLiteral("QUJAT 2"));
            const auto corner = one.value(QLatin1String("corners")).toArray().first().toArray();
            QVERIFY(corner.at(0).toInt() > 8 * i && corner.at(0).toInt() < 8 * i + 60);
        }
        const auto &end = lines.last();
        QCOMPARE(end.value(QLatin1String("frames")).toInt(), Pictures);
        QCOMPARE(end.value(QLatin1String("withCode")).toInt(), Pictures - Empty);
        QCOMPARE(end.value(QLatin1String("broken")).toInt(), 0);
        QCOMPARE(end.value(QLatin1String("firstRead")).toDouble(), 40.0 * Empty);
    }

    void whatIsNoFilmIsRefusedByName()
    {
        QTemporaryDir folder;
        const auto failureOf = [](const QString &path) {
            const auto spoken = run({QStringLiteral("read"), QStringLiteral("--video"), path});
            return spoken.exitCode == 2
                ? objects(spoken.output).first().value(QLatin1String("failure")).toString()
                : QString();
        };
        const auto unreadable = QStringLiteral("PICTURE_UNREADABLE");
        QCOMPARE(failureOf(folder.filePath(QStringLiteral("missing.avi"))),
                 QStringLiteral("FILE_UNREADABLE"));
        const auto text = folder.filePath(QStringLiteral("text.avi"));
        write(text, "no film");
        QCOMPARE(failureOf(text), unreadable);
        // A playlist would make the program open what somebody else wrote into it.
        const auto film = folder.filePath(QStringLiteral("film.avi"));
        QVERIFY(qujat::test::writeFilm(film, 2, 25, [](int) {
            QImage picture(64, 64, QImage::Format_Grayscale8);
            picture.fill(120);
            return picture;
        }));
        const auto list = folder.filePath(QStringLiteral("list.avi"));
        write(list, "ffconcat version 1.0\nfile film.avi\n");
        QCOMPARE(failureOf(list), unreadable);
        QCOMPARE(run({QStringLiteral("read"), QStringLiteral("--video"), film, film}).exitCode, 2);
        QCOMPARE(run({QStringLiteral("read")}).exitCode, 2);
    }

    void anUnreachableServiceIsExitCodeTwo()
    {
        QTemporaryDir folder;
        const auto spoken =
            run({QStringLiteral("demo"), QStringLiteral("people"), QStringLiteral("--service"),
                 QStringLiteral("https://127.0.0.1:1"), QStringLiteral("--trust"), folder.path()});
        QCOMPARE(spoken.exitCode, 2);
        QVERIFY(objects(spoken.output).first().contains(QLatin1String("failure")));
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static QList<QJsonObject> objects(const QByteArray &output)
    {
        QList<QJsonObject> all;
        for (const auto &line : output.split('\n')) {
            if (!line.isEmpty())
                all.append(QJsonDocument::fromJson(line).object());
        }
        return all;
    }
};

QUJAT_TEST_CLASS(ToolFaceTest)
#include "ToolFaceTest.moc"
