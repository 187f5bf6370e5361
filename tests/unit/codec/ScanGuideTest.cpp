// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/ScanGuide.h"

#include "core/codec/QrReader.h"
#include "core/codec/QrWriter.h"
#include "tests/support/HardPictures.h"
#include "tests/support/PictureCorpus.h"
#include "tests/support/TestRunner.h"

#include <QTest>

#include <algorithm>

using namespace qujat::codec;
using namespace std::chrono_literals;
using qujat::test::Scene;

namespace {

ScanLook lookAt(const QImage &picture)
{
    const auto view = qujat::test::viewOf(picture);
    return measure(view, !QrReader::read(view).empty());
}

ScanLook lookAt(const Scene &scene)
{
    const auto code = QrWriter::write(
        QStringLiteral("QJ2ABCDEFGHIJKLMNOPQRSTUVWXYA00000042AEBAGBAFAAISEM2EKVTHPCEZ"));
    return lookAt(qujat::test::photograph(code.value(), scene));
}

ScanAdvice adviceFor(const ScanLook &look)
{
    return ScanGuide::judge(look, {});
}

/// A grey frame with one broad stripe at \a x.
QImage stripe(int x)
{
    QImage picture(640, 480, QImage::Format_Grayscale8);
    picture.fill(110);
    for (int y = 0; y < picture.height(); ++y)
        std::fill_n(picture.scanLine(y) + x, 240, uchar(200));
    return picture;
}

} // namespace

/// What a person is told while no code is read yet.
class ScanGuideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeThatIsReadNeedsNoAdvice() { QCOMPARE(adviceFor(lookAt(Scene{})), ScanAdvice::Good); }
    void withoutACodeInSightThePersonAims()
    {
        QCOMPARE(adviceFor(lookAt(stripe(100))), ScanAdvice::Aim);
    }
    void inTheDarkLightIsAskedFor()
    {
        QImage night(640, 480, QImage::Format_Grayscale8);
        night.fill(12);
        QCOMPARE(adviceFor(lookAt(night)), ScanAdvice::TooDark);
    }
    void aCodeTooSmallToBeReadIsToBeApproached()
    {
        const auto small =
            measure(qujat::test::viewOf(qujat::test::photograph(
                        QrWriter::write(QStringLiteral("QUJAT")).value(), Scene{.module = 3})),
                    false);
        QVERIFY(small.code.has_value());
        QCOMPARE(adviceFor(small), ScanAdvice::Closer);
    }
    void aCodeTooLargeForThePictureIsToBeLeft()
    {
        ScanLook look;
        look.size = {640, 480};
        look.brightness = 120;
        look.module = 25; // 21 of them are wider than the frame is high
        QCOMPARE(adviceFor(look), ScanAdvice::Farther);
    }
    void aReflectionOverTheCodeIsSeen()
    {
        const auto code = QrWriter::write(QStringLiteral("QUJAT 12345")).value();
        auto picture = qujat::test::photograph(code, Scene{.module = 10});
        // A lamp over the middle; the finders stay.
        for (int y = 200; y < 280; ++y)
            std::fill_n(picture.scanLine(y) + 280, 80, uchar(255));
        const auto look = measure(qujat::test::viewOf(picture), false);
        QVERIFY(look.code.has_value());
        QCOMPARE(adviceFor(look), ScanAdvice::Glare);
        const auto clear =
            measure(qujat::test::viewOf(qujat::test::photograph(code, Scene{.module = 10})), false);
        QCOMPARE(clear.burntOut, 0.0);
    }
    void aReflectionOverACornerIsSeenAndNamed_data()
    {
        QTest::addColumn<Scene>("scene");
        for (const int finder : {0, 1, 2}) {
            for (const double turn : {0.0, 12.0, 45.0, 70.0, 100.0, 205.0}) {
                QTest::addRow("finder %d turned by %g", finder, turn)
                    << Scene{.width = 300,
                             .height = 300,
                             .module = 6,
                             .rotation = turn,
                             .burntFinder = finder};
            }
        }
        QTest::newRow("tilted") << Scene{.module = 8, .tilt = 20, .blur = 1, .burntFinder = 1};
        QTest::newRow("small") << Scene{.module = 4, .rotation = 20, .burntFinder = 2};
        QTest::newRow("noisy") << Scene{.module = 8, .noise = 8, .burntFinder = 0};
    }
    void aReflectionOverACornerIsSeenAndNamed()
    {
        QFETCH(Scene, scene);
        const auto code = QrWriter::write(QStringLiteral("QUJAT 12345 A CODE")).value();
        const auto picture = qujat::test::photograph(code, scene);
        const auto look = measure(qujat::test::viewOf(picture), false);
        QVERIFY(!look.code.has_value());
        QCOMPARE(adviceFor(look), ScanAdvice::GlareOverCorner);
    }
    void aCleanFrameIsNeverSaidToReflect_data()
    {
        QTest::addColumn<int>("hiddenFinder");
        QTest::addColumn<double>("contrast");
        QTest::newRow("as it is") << -1 << 1.0;
        QTest::newRow("paper burnt out by the exposure") << -1 << 1.4;
        QTest::newRow("a corner torn off") << 1 << 1.0;
        QTest::newRow("a corner under a thumb") << 2 << 0.8;
    }
    void aCleanFrameIsNeverSaidToReflect()
    {
        QFETCH(int, hiddenFinder);
        QFETCH(double, contrast);
        // Measured as if none had been read: otherwise the advice would be that all is well.
        for (const auto &text : {QStringLiteral("QUJAT"), QString(60, u'x')}) {
            const auto code = QrWriter::write(text).value();
            for (const double turn : {0.0, 17.0, 45.0, 70.0, 200.0}) {
                for (const double module : {2.5, 5.0}) {
                    const Scene scene{.width = 270,
                                      .height = 270,
                                      .module = module,
                                      .rotation = turn,
                                      .tilt = module > 3 ? 0.0 : 30.0,
                                      .noise = 3,
                                      .contrast = contrast,
                                      .hiddenFinder = hiddenFinder};
                    const auto picture = qujat::test::photograph(code, scene);
                    const auto look = measure(qujat::test::viewOf(picture), false);
                    const auto advice = adviceFor(look);
                    QVERIFY2(advice != ScanAdvice::Glare && advice != ScanAdvice::GlareOverCorner,
                             qPrintable(QStringLiteral("%1 characters, turned %2, module %3")
                                            .arg(text.size())
                                            .arg(turn)
                                            .arg(module)));
                }
            }
        }
    }
    void aSmallCodeMayBeEnlargedUntilItIsEasyOrReachesTheEdge()
    {
        ScanLook look;
        look.size = {1280, 720};
        QCOMPARE(ScanGuide::enlargementFor(look), 1.0);
        look.code = QRect(590, 310, 100, 100);
        QVERIFY(qAbs(ScanGuide::enlargementFor(look) - 0.55 * 720 / 100) < 0.05);
        look.code = QRect(1000, 310, 100, 100); // its right edge is 460 of 640 pixels away
        QVERIFY(qAbs(ScanGuide::enlargementFor(look) - 0.92 * 640 / 460) < 0.05);
        look.code = QRect(340, 60, 600, 600);
        QCOMPARE(ScanGuide::enlargementFor(look), 1.0);
    }
    void aCodeInSightThatIsNotReadAsksForAStillHand()
    {
        const auto code = QrWriter::write(QStringLiteral("QUJAT 12345")).value();
        const auto blurred = measure(
            qujat::test::viewOf(qujat::test::photograph(code, Scene{.module = 10, .blur = 4})),
            false);
        const auto sharp =
            measure(qujat::test::viewOf(qujat::test::photograph(code, Scene{.module = 10})), false);
        QVERIFY(blurred.code.has_value());
        QVERIFY(blurred.sharpness < sharp.sharpness / 2);
        QCOMPARE(adviceFor(blurred), ScanAdvice::HoldStill);
    }
    void aMovingPictureAsksForAStillHand()
    {
        const auto before = lookAt(stripe(40));
        QCOMPARE(ScanGuide::judge(lookAt(stripe(320)), before), ScanAdvice::HoldStill);
        QCOMPARE(ScanGuide::judge(lookAt(stripe(44)), before), ScanAdvice::Aim);
        // A lamp that is switched on moves nothing.
        auto brighter = stripe(40);
        for (int y = 0; y < brighter.height(); ++y) {
            for (int x = 0; x < brighter.width(); ++x)
                brighter.scanLine(y)[x] = uchar(brighter.scanLine(y)[x] + 40);
        }
        QCOMPARE(ScanGuide::judge(lookAt(brighter), before), ScanAdvice::Aim);
    }
    void wordsChangeOnlyAfterAnAdviceHasHeldForAMoment()
    {
        ScanLook fine;
        fine.size = {640, 480};
        fine.brightness = 120;
        ScanLook dark = fine;
        dark.brightness = 5;
        ScanGuide guide;
        auto now = 0ms;
        QCOMPARE(guide.look(fine, now), ScanAdvice::Aim);
        // Every second frame is dark: nothing flickers.
        for (int i = 0; i < 40; ++i)
            QCOMPARE(guide.look(i % 2 == 0 ? dark : fine, now += 33ms), ScanAdvice::Aim);
        now += 33ms;
        const auto since = now;
        while (now - since < ScanGuide::SettleTime) {
            QCOMPARE(guide.look(dark, now), ScanAdvice::Aim);
            now += 40ms;
        }
        QCOMPARE(guide.look(dark, now), ScanAdvice::TooDark);
        // A read code is said at once.
        ScanLook read = fine;
        read.read = true;
        QCOMPARE(guide.look(read, now += 1ms), ScanAdvice::Good);
    }
    void picturesTooSmallToMeasureAreNoHarm()
    {
        QCOMPARE(measure(LumaView{}, false).brightness, 0.0);
        QImage tiny(5, 5, QImage::Format_Grayscale8);
        tiny.fill(255);
        QVERIFY(!measure(qujat::test::viewOf(tiny), false).code.has_value());
    }
};

QUJAT_TEST_CLASS(ScanGuideTest)
#include "ScanGuideTest.moc"
