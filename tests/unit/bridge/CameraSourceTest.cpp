// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/CameraSource.h"

#include "core/codec/QrWriter.h"
#include "qml/camera/AutoZoom.h"
#include "qml/camera/CameraPreview.h"
#include "qml/camera/CodeReader.h"
#include "qml/camera/ImageFrames.h"
#include "tests/support/FakeClock.h"
#include "tests/support/HardPictures.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/bridge/FakeCameras.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace qujat;
using namespace qujat::camera;
using namespace qujat::test;
using namespace qujat::testing;
using namespace std::chrono_literals;
using State = FrameSource::State;
using codec::ScanAdvice;

namespace {

QVideoFrame frameOf(const QString &text, QSize size)
{
    return frameFromImage(photograph(codec::QrWriter::write(text).value(),
                                     {.width = size.width(), .height = size.height()}));
}

struct Device {
    FakeCameras *cameras = new FakeCameras;
    CameraSource source;

    explicit Device(const std::vector<Cameras::Entry> &entries,
                    std::chrono::milliseconds patience = 1h)
        : source(std::unique_ptr<Cameras>(cameras), patience)
    {
        cameras->entries = entries;
    }
    FakeCamera &camera() { return *cameras->newest; }
    void run()
    {
        source.start();
        Q_EMIT camera().started();
    }
};

const std::vector<Cameras::Entry> OneCamera{{QStringLiteral("back"), QStringLiteral("BACK")}};

} // namespace

/// What becomes of the scan page when cameras are missing, refused, busy or pulled out.
class CameraSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheSystemIsTouchedBeforeTheFirstStart()
    {
        Device device(OneCamera);
        QVERIFY(device.source.cameras().empty());
        QCOMPARE(device.source.cameraId(), QString());
        device.source.choose(QStringLiteral("back"));
        device.source.stop();
        QCOMPARE(device.cameras->watched, 0);
        QCOMPARE(device.cameras->openings, 0);
    }
    void withoutACameraThatIsANormalState()
    {
        Device device({});
        device.source.start();
        QVERIFY(device.source.state() == State::Absent);
        QVERIFY(!device.source.hasZoom());
        QVERIFY(!device.source.focusesOnPoint());
        device.source.setZoom(2);
        device.source.focusOn({0.5, 0.5});
        device.source.setTorch(true);
        QVERIFY(!device.source.torch());
        QCOMPARE(device.source.zoom(), 1.0);
        // One that is plugged in while the page is open is used at once.
        device.cameras->plugIn(QStringLiteral("usb"));
        QVERIFY(device.source.state() == State::Starting);
        Q_EMIT device.camera().started();
        QVERIFY(device.source.state() == State::Running);
    }
    void aRefusedPermissionIsToldApartFromAMissingCamera()
    {
        Device device({});
        device.cameras->forbidden = true;
        device.source.start();
        QVERIFY(device.source.state() == State::Denied);
        // The person allows it in the settings and tries again.
        device.cameras->forbidden = false;
        device.cameras->entries = OneCamera;
        device.source.start();
        QVERIFY(device.source.state() == State::Starting);
        // Refused only when it is opened.
        device.cameras->forbidden = true;
        Q_EMIT device.camera().failed();
        QVERIFY(device.source.state() == State::Denied);
    }
    void aCameraInUseByAnotherProgramFailsAndMayBeTriedAgain()
    {
        Device device(OneCamera);
        device.source.start();
        Q_EMIT device.camera().failed();
        QVERIFY(device.source.state() == State::Failed);
        device.source.start();
        QCOMPARE(device.cameras->openings, 2);
        Q_EMIT device.camera().started();
        QVERIFY(device.source.state() == State::Running);
        device.source.start();
        QCOMPARE(device.cameras->openings, 2);
    }
    void aCameraThatGivesNoFramesFailsUntilItGivesOne()
    {
        Device device(OneCamera, 20ms);
        device.run();
        QTRY_VERIFY(device.source.state() == State::Failed);
        Q_EMIT device.camera().frameArrived(frameOf(QStringLiteral("ONE"), {320, 240}));
        QVERIFY(device.source.state() == State::Running);
        QTRY_VERIFY(device.source.state() == State::Failed);
        device.source.stop();
        QVERIFY(device.source.state() == State::Off);
    }
    void aPulledOutCameraIsReplacedByTheOtherAndTakenAgainWhenItIsBack()
    {
        Device device({{QStringLiteral("back"), {}}, {QStringLiteral("usb"), {}}});
        device.source.choose(QStringLiteral("usb"));
        device.run();
        QCOMPARE(device.camera().id, QStringLiteral("usb"));
        device.cameras->pullOut(QStringLiteral("usb"));
        QCOMPARE(device.camera().id, QStringLiteral("back"));
        QVERIFY(device.source.state() == State::Starting);
        device.cameras->pullOut(QStringLiteral("back"));
        QVERIFY(device.source.state() == State::Absent);
        QVERIFY(device.cameras->newest.isNull());
        device.cameras->plugIn(QStringLiteral("usb"));
        QCOMPARE(device.camera().id, QStringLiteral("usb"));
        device.source.stop();
        device.cameras->pullOut(QStringLiteral("usb"));
        QVERIFY(device.source.state() == State::Off);
    }
    void anotherCameraThatComesDoesNotInterruptTheOneInUse()
    {
        Device device(OneCamera);
        device.run();
        QSignalSpy list(&device.source, &CameraSource::camerasChanged);
        device.cameras->plugIn(QStringLiteral("usb"));
        QCOMPARE(device.cameras->openings, 1);
        QVERIFY(device.source.state() == State::Running);
        QCOMPARE(list.count(), 1);
        QCOMPARE(device.source.cameras().size(), std::size_t(2));
    }
    void codesAreReadThoughTheFormatOfFramesChanges()
    {
        Device device(OneCamera);
        const FakeClock clock;
        CodeReader reader(clock, 1h);
        QStringList seen;
        connect(&reader, &CodeReader::codeSeen, this, [&](const QString &text) { seen += text; });
        connect(&device.source, &FrameSource::frameArrived, &reader, &CodeReader::offer,
                Qt::DirectConnection);
        device.run();
        const QStringList texts{QStringLiteral("LARGE"), QStringLiteral("SMALL"),
                                QStringLiteral("UPRIGHT")};
        const std::vector<QSize> sizes{{640, 360}, {320, 240}, {240, 320}};
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            const auto frame = frameOf(texts[int(i)], sizes[i]);
            // As the back end does: on a thread of its own.
            std::thread([&] { Q_EMIT device.camera().frameArrived(frame); }).join();
            QTRY_COMPARE_WITH_TIMEOUT(seen.size(), int(i) + 1, 30'000);
        }
        QCOMPARE(seen, texts);
    }
    void zoomTorchAndFocusAreThoseOfTheCamera()
    {
        Device device(OneCamera);
        device.run();
        QVERIFY(!device.source.hasZoom());
        QVERIFY(!device.source.hasTorch());
        QVERIFY(!device.source.focusesOnPoint());
        // Some systems know what a camera can do only while it runs.
        QSignalSpy abilities(&device.source, &CameraSource::abilitiesChanged);
        device.camera().range = {1, 4};
        device.camera().torchThere = true;
        device.camera().focuses = true;
        Q_EMIT device.camera().abilitiesChanged();
        QCOMPARE(abilities.count(), 1);
        QVERIFY(device.source.hasZoom());
        device.source.setZoom(2.5);
        QCOMPARE(device.camera().factor, 2.5);
        device.source.setZoom(9);
        QCOMPARE(device.source.zoom(), 4.0);
        device.source.setZoom(0);
        QCOMPARE(device.source.zoom(), 1.0);
        device.source.setTorch(true);
        QVERIFY(device.source.torch());
        device.source.focusOn({0.25, 7});
        QCOMPARE(device.camera().focus, std::optional(QPointF(0.25, 1)));
    }
    void theShownPlaceIsFoundInTheFrame()
    {
        CameraPreview preview;
        preview.setSize(QSizeF(300, 300));
        QCOMPARE(preview.framePoint({10, 10}), QPointF(0.5, 0.5));
        QImage wide(400, 200, QImage::Format_Grayscale8);
        wide.fill(90);
        preview.showFrame(frameFromImage(wide));
        // 600 × 300 are drawn; 150 are cropped on each side.
        QCOMPARE(preview.framePoint({150, 150}), QPointF(0.5, 0.5));
        QCOMPARE(preview.framePoint({0, 0}), QPointF(0.25, 0));
        QCOMPARE(preview.framePoint({300, 300}), QPointF(0.75, 1));
        preview.setMirrored(true);
        QCOMPARE(preview.framePoint({0, 0}), QPointF(0.75, 0));
    }

    void aSmallCodeIsBroughtNearerStepByStep()
    {
        AutoZoom zoom;
        const OpenCamera::ZoomRange range{1, 5};
        auto now = 10s + 0ms;
        QCOMPARE(zoom.decide(ScanAdvice::Closer, 6, range, 1, now), std::optional(2.0));
        QVERIFY(zoom.isStepping(now));
        QVERIFY(!zoom.decide(ScanAdvice::Closer, 6, range, 2, now += 100ms));
        now += AutoZoom::StepPause;
        QCOMPARE(zoom.decide(ScanAdvice::Closer, 1.5, range, 2, now), std::optional(3.0));
        now += AutoZoom::StepPause;
        QCOMPARE(zoom.decide(ScanAdvice::Closer, 2, range, 3, now), std::optional(5.0));
        now += AutoZoom::StepPause;
        // Nothing is left: now the person is asked.
        QVERIFY(!zoom.decide(ScanAdvice::Closer, 2, range, 5, now));
        QVERIFY(!zoom.isStepping(now));
    }
    void withoutRoomOrZoomThePersonIsAskedAtOnce()
    {
        AutoZoom zoom;
        QVERIFY(!zoom.decide(ScanAdvice::Closer, 3, {1, 1}, 1, 1s));
        QVERIFY(!zoom.decide(ScanAdvice::Closer, 1, {1, 4}, 1, 1s));
        QVERIFY(!zoom.isStepping(1s));
    }
    void theWholeViewComesBackWhenTheCodeIsLost()
    {
        AutoZoom zoom;
        const OpenCamera::ZoomRange range{1, 4};
        auto now = 0ms;
        QVERIFY(!zoom.decide(ScanAdvice::Aim, 1, range, 1, now += 9s)); // was never zoomed
        QVERIFY(zoom.decide(ScanAdvice::Closer, 2, range, 1, now += 1s).has_value());
        QVERIFY(!zoom.decide(ScanAdvice::Aim, 1, range, 2, now += 1s));
        QVERIFY(!zoom.decide(ScanAdvice::HoldStill, 1, range, 2, now += 2s)); // seen again
        QVERIFY(!zoom.decide(ScanAdvice::Aim, 1, range, 2, now += 1s));
        QCOMPARE(zoom.decide(ScanAdvice::Aim, 1, range, 2, now += AutoZoom::LostTime),
                 std::optional(1.0));
        QVERIFY(!zoom.decide(ScanAdvice::Aim, 1, range, 1, now += 9s));
    }
    void aCodeThatHasGrownTooLargeIsMovedAwayAgain()
    {
        AutoZoom zoom;
        const OpenCamera::ZoomRange range{1, 4};
        QVERIFY(!zoom.decide(ScanAdvice::Farther, 1, range, 1, 1s));
        QVERIFY(zoom.decide(ScanAdvice::Closer, 2, range, 1, 2s).has_value());
        QCOMPARE(zoom.decide(ScanAdvice::Farther, 1, range, 2, 4s), std::optional(1.0));
    }
    void whatThePersonChoseStays()
    {
        AutoZoom zoom;
        zoom.yield();
        QVERIFY(!zoom.decide(ScanAdvice::Closer, 2, {1, 4}, 1, 1s));
        QVERIFY(!zoom.decide(ScanAdvice::Aim, 1, {1, 4}, 2, 9s));
    }
};

QUJAT_TEST_CLASS(CameraSourceTest)
#include "CameraSourceTest.moc"
