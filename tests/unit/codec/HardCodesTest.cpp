// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/QrReader.h"
#include "core/codec/QrWriter.h"
#include "tests/support/HardPictures.h"
#include "tests/support/PictureCorpus.h"
#include "tests/support/TestRunner.h"

#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace qujat;
using namespace qujat::codec;
using test::Scene;

namespace {

const QString Living =
    QStringLiteral("QJ2ABCDEFGHIJKLMNOPQRSTUVWXYA00000042AEBAGBAFAAISEM2EKVTHPCEZ");

std::vector<FoundCode> read(const QImage &picture, QrReader::Effort effort)
{
    return QrReader::read(test::viewOf(picture), effort);
}

} // namespace

/// Pictures as hard as people's hands, lamps and pockets make them.
class HardCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHardPictureIsRead_data()
    {
        QTest::addColumn<Scene>("scene");
        QTest::addColumn<bool>("frameIsEnough");
        QTest::newRow("straight") << Scene{} << true;
        QTest::newRow("turned") << Scene{.rotation = 33} << true;
        QTest::newRow("tilted") << Scene{.tilt = 50} << true;
        QTest::newRow("tilted and turned") << Scene{.rotation = 25, .tilt = 45} << true;
        QTest::newRow("blurred") << Scene{.blur = 3.5} << true;
        QTest::newRow("noisy") << Scene{.noise = 60} << true;
        QTest::newRow("faint") << Scene{.noise = 2, .contrast = 0.12} << true;
        QTest::newRow("shadow") << Scene{.shadow = 0.9} << true;
        QTest::newRow("glare") << Scene{.noise = 3, .glare = 0.9} << true;
        QTest::newRow("screen") << Scene{.moire = 0.6} << true;
        QTest::newRow("light on dark") << Scene{.inverted = true} << true;
        QTest::newRow("in a mirror") << Scene{.mirrored = true} << true;
        QTest::newRow("on a bottle") << Scene{.curve = 100} << true;
        QTest::newRow("scratched") << Scene{.scratches = 0.05} << true;
        QTest::newRow("small modules") << Scene{.module = 1.7} << false;
        QTest::newRow("no top left finder") << Scene{.hiddenFinder = 0} << false;
        QTest::newRow("no top right finder") << Scene{.rotation = 10, .hiddenFinder = 1} << false;
        QTest::newRow("no bottom left finder") << Scene{.hiddenFinder = 2} << false;
    }
    void aHardPictureIsRead()
    {
        QFETCH(Scene, scene);
        QFETCH(bool, frameIsEnough);
        const auto picture = test::photograph(QrWriter::write(Living).value(), scene);
        const auto codes =
            read(picture, frameIsEnough ? QrReader::Effort::Frame : QrReader::Effort::Still);
        QCOMPARE(codes.size(), std::size_t(1));
        QCOMPARE(codes.front().text, Living);
        const QPoint middle = (codes.front().corners[0] + codes.front().corners[2]) / 2;
        QVERIFY((middle - picture.rect().center()).manhattanLength() < 3 * scene.module + 12);
    }
    void aCodeWithoutItsQuietZoneIsRead()
    {
        const auto code = QrWriter::write(Living).value();
        QImage picture(400, 400, QImage::Format_Grayscale8);
        picture.fill(15);
        for (int y = 0; y < code.size * 8; ++y) {
            for (int x = 0; x < code.size * 8; ++x)
                picture.scanLine(y + 84)[x + 84] = code.isDark(x / 8, y / 8) ? 15 : 230;
        }
        const auto codes = read(picture, QrReader::Effort::Still);
        QCOMPARE(codes.size(), std::size_t(1));
        QCOMPARE(codes.front().text, Living);
    }
    void severalCodesInOnePictureAreAllRead()
    {
        QImage picture(900, 700, QImage::Format_Grayscale8);
        picture.fill(240);
        QPainter painter(&picture);
        QStringList texts;
        for (int i = 0; i < 6; ++i) {
            texts.append(QStringLiteral("code number %1").arg(i));
            const auto one = test::photograph(
                QrWriter::write(texts.last()).value(),
                Scene{.width = 280, .height = 280, .module = 5.0 + 0.3 * i, .rotation = 7.0 * i});
            painter.drawImage(10 + 300 * (i % 3), 10 + 340 * (i / 3), one);
        }
        painter.end();
        QStringList read;
        for (const auto &code : QrReader::read(test::viewOf(picture), QrReader::Effort::Still))
            read.append(code.text);
        read.sort();
        QCOMPARE(read, texts);
    }
    void hundredsOfSmallCodesInOnePictureAreAllRead()
    {
        constexpr int Columns = 15;
        constexpr int Rows = 12;
        constexpr int Cell = 36 * 3; // a code of 29 modules of 3 pixels, with its quiet zone
        QImage picture(Columns * Cell, Rows * Cell, QImage::Format_Grayscale8);
        picture.fill(235);
        QStringList texts;
        for (int i = 0; i < Columns * Rows; ++i) {
            texts.append(
                QStringLiteral("QJ1 NUMBER %1 OF ALL THAT LIE HERE").arg(i, 3, 10, QChar(u'0')));
            const auto code = QrWriter::write(texts.last()).value();
            for (int y = 0; y < code.size * 3; ++y) {
                auto *row = picture.scanLine(i / Columns * Cell + 10 + y) + i % Columns * Cell + 10;
                for (int x = 0; x < code.size * 3; ++x)
                    row[x] = code.isDark(x / 3, y / 3) ? 20 : 235;
            }
        }
        QStringList found;
        for (const auto &code : read(picture, QrReader::Effort::Still))
            found.append(code.text);
        found.sort();
        QCOMPARE(found, texts);
    }
    void aLargePhotographIsReadWhateverTheSizeOfItsCodes()
    {
        QImage picture(3600, 2700, QImage::Format_Grayscale8);
        picture.fill(110);
        QPainter painter(&picture);
        QStringList texts;
        int x = 60;
        for (const double module : {2.5, 4.0, 9.0, 25.0}) {
            texts.append(QStringLiteral("modules of %1").arg(module));
            const auto code = QrWriter::write(texts.last()).value();
            const int side = static_cast<int>((code.size + 14) * module * 1.3);
            painter.drawImage(x, 60,
                              test::photograph(code,
                                               Scene{.width = side,
                                                     .height = side,
                                                     .module = module,
                                                     .rotation = 17 * module,
                                                     .blur = 0.6,
                                                     .noise = 3}));
            x += side + 40;
        }
        painter.end();
        QStringList found;
        for (const auto &code : read(picture, QrReader::Effort::Still))
            found.append(code.text);
        std::ranges::sort(found);
        std::ranges::sort(texts);
        QCOMPARE(found.join(u'|'), texts.join(u'|'));
    }
    void aCodeIsFoundAgainWhereItWasAMomentAgo()
    {
        Scene scene{.width = 1280, .height = 720, .module = 4};
        scene.shift = {260, 140};
        const auto picture = test::photograph(QrWriter::write(Living).value(), scene);
        const QRect near(QPoint(640 + 260 - 80, 360 + 140 - 70), QSize(120, 120));
        const auto codes = QrReader::read(test::viewOf(picture), {.lastSeen = near});
        QCOMPARE(codes.size(), std::size_t(1));
        QCOMPARE(codes.front().text, Living);
        QVERIFY(QRect(800, 400, 200, 200).contains(codes.front().corners[0]));
        // It has moved on: the whole picture is searched after all.
        const auto elsewhere =
            QrReader::read(test::viewOf(picture), {.lastSeen = {10, 10, 90, 90}});
        QCOMPARE(elsewhere.size(), std::size_t(1));
        // A place outside of the picture is no harm.
        QCOMPARE(QrReader::read(test::viewOf(picture), {.lastSeen = {5000, -900, 90, 90}}).size(),
                 std::size_t(1));
    }
    void aSpentBudgetEndsTheSearch()
    {
        const auto picture = test::photograph(QrWriter::write(Living).value(), Scene{.noise = 70});
        QVERIFY(!QrReader::read(test::viewOf(picture), QrReader::Effort::Frame).empty());
        // Only the first step is made, and this picture is too hard for it.
        QVERIFY(QrReader::read(test::viewOf(picture), {.until = QDeadlineTimer(0)}).empty());
    }
    void whatIsBeyondMendingIsNotRead()
    {
        Scene scene{.scratches = 0.5};
        QVERIFY(
            read(test::photograph(QrWriter::write(Living).value(), scene), QrReader::Effort::Still)
                .empty());
    }
};

QUJAT_TEST_CLASS(HardCodesTest)
#include "HardCodesTest.moc"
