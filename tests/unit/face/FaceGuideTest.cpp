// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/face/FaceGuide.h"

#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat::face;
using namespace std::chrono_literals;

namespace {

/// A frame of 640 x 480 with one face in the middle, well lit and sharp.
FaceLook goodLook()
{
    FaceLook look;
    look.size = {640, 480};
    look.faces = std::vector{QRect(220, 140, 200, 200)};
    look.brightness = 130;
    look.sharpness = 0.1;
    return look;
}

FaceLook lookWith(std::vector<QRect> faces)
{
    auto look = goodLook();
    look.faces = std::move(faces);
    return look;
}

} // namespace

class FaceGuideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFlawHasItsAdvice_data()
    {
        QTest::addColumn<FaceLook>("look");
        QTest::addColumn<FaceAdvice>("advice");
        QTest::newRow("good") << goodLook() << FaceAdvice::Good;
        QTest::newRow("nobody") << lookWith({}) << FaceAdvice::NoFace;
        QTest::newRow("two people")
            << lookWith({{220, 140, 200, 200}, {20, 20, 100, 100}}) << FaceAdvice::SeveralFaces;
        QTest::newRow("far") << lookWith({{280, 200, 80, 80}}) << FaceAdvice::TooFar;
        QTest::newRow("close") << lookWith({{100, 20, 440, 440}}) << FaceAdvice::TooClose;
        QTest::newRow("aside") << lookWith({{20, 140, 200, 200}}) << FaceAdvice::OffCentre;
        auto dark = goodLook();
        dark.brightness = 40;
        QTest::newRow("dark") << dark << FaceAdvice::TooDark;
        dark.faces->clear();
        QTest::newRow("too dark to see anybody") << dark << FaceAdvice::TooDark;
        auto glaring = goodLook();
        glaring.brightness = 230;
        QTest::newRow("glaring") << glaring << FaceAdvice::TooBright;
        auto blurred = goodLook();
        blurred.sharpness = 0.01;
        QTest::newRow("blurred") << blurred << FaceAdvice::HoldStill;
    }
    void eachFlawHasItsAdvice()
    {
        QFETCH(FaceLook, look);
        QFETCH(FaceAdvice, advice);
        QCOMPARE(FaceGuide::judge(look, look), advice);
    }
    void aFaceThatMovesIsAskedToHoldStill()
    {
        const auto moved = lookWith({{260, 140, 200, 200}});
        QCOMPARE(FaceGuide::judge(goodLook(), moved), FaceAdvice::HoldStill);
        QCOMPARE(FaceGuide::judge(goodLook(), std::nullopt), FaceAdvice::HoldStill);
    }
    void withoutAFinderOnlyLightAndStillnessAreJudged()
    {
        auto look = goodLook();
        look.faces.reset();
        QCOMPARE(FaceGuide::judge(look, look), FaceAdvice::Good);
        look.brightness = 20;
        QCOMPARE(FaceGuide::judge(look, look), FaceAdvice::TooDark);
    }
    void aPictureIsTakenOnlyAfterAllWasRightForAWhile()
    {
        FaceGuide guide;
        auto now = 0ms;
        for (; now < FaceGuide::stillTime; now += 100ms) {
            guide.look(goodLook(), now);
            QVERIFY2(!guide.isReady(), qPrintable(QString::number(now.count())));
        }
        guide.look(goodLook(), now);
        guide.look(goodLook(), now + 100ms);
        QVERIFY(guide.isReady());
    }
    void somebodyElseInThePictureBeginsTheWaitAnew()
    {
        FaceGuide guide;
        for (auto now = 0ms; now < 800ms; now += 100ms)
            guide.look(goodLook(), now);
        QVERIFY(guide.progress() > 0.5);
        guide.look(lookWith({{220, 140, 200, 200}, {20, 20, 100, 100}}), 800ms);
        QCOMPARE(guide.progress(), 0.0);
    }
    void wordsDoNotFlickerWhenTheFaceIsLostForOneFrame()
    {
        FaceGuide guide;
        auto now = 0ms;
        FaceAdvice shown{};
        for (; now < 600ms; now += 100ms)
            shown = guide.look(goodLook(), now);
        QCOMPARE(shown, FaceAdvice::Good);
        QCOMPARE(guide.look(lookWith({}), now), FaceAdvice::Good);
        QCOMPARE(guide.look(goodLook(), now + 100ms), FaceAdvice::Good);
    }
    void brightnessAndSharpnessAreThoseOfTheFace()
    {
        constexpr int side = 120;
        std::vector<uchar> pixels(side * side, 10);
        for (int y = 40; y < 80; ++y) {
            for (int x = 40; x < 80; ++x)
                pixels[std::size_t(y * side + x)] = (x + y) % 2 == 0 ? 100 : 200;
        }
        const qujat::codec::LumaView view{pixels.data(), side, side, side, 1};
        const auto onFace = measure(view, std::vector{QRect(42, 42, 30, 30)});
        QCOMPARE(onFace.brightness, 150.0);
        QVERIFY(onFace.sharpness > 1.5);
        const auto elsewhere = measure(view, std::vector{QRect(0, 0, 20, 20)});
        QCOMPARE(elsewhere.brightness, 10.0);
        QCOMPARE(elsewhere.sharpness, 0.0);
    }
    void aFaceAtTheEdgeOfTheFrameIsMeasuredWithinIt()
    {
        std::vector<uchar> pixels(64 * 64, 90);
        const qujat::codec::LumaView view{pixels.data(), 64, 64, 64, 1};
        const auto look = measure(view, std::vector{QRect(40, 40, 60, 60)});
        QCOMPARE(look.brightness, 90.0);
        QCOMPARE(measure({}, std::nullopt).brightness, 0.0);
    }
};

QUJAT_TEST_CLASS(FaceGuideTest)
#include "FaceGuideTest.moc"
