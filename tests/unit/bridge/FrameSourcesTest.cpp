// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/QrWriter.h"
#include "qml/camera/CameraSource.h"
#include "qml/camera/CodeReader.h"
#include "qml/camera/QtCameras.h"
#include "qml/camera/VideoFileSource.h"
#include "tests/support/FilmWriter.h"
#include "tests/support/HardPictures.h"
#include "tests/support/TestRunner.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qujat;
using namespace qujat::camera;

namespace {

constexpr int Patience = 30'000; ///< milliseconds
constexpr std::chrono::hours NoHurry{1}; ///< a loaded machine must not cut a search off
using State = FrameSource::State;

std::vector<State> statesIn(const QSignalSpy &spy)
{
    std::vector<State> states;
    for (const auto &change : spy)
        states.push_back(change.at(0).value<State>());
    return states;
}

} // namespace

class FrameSourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFilmIsSeenLikeACameraFromItsFirstFrameToItsLast()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("codes.avi"));
        const QStringList texts{QStringLiteral("QJ2FIRST"), QStringLiteral("QJ2SECOND")};
        constexpr int Frames = 30;
        std::vector<QImage> pictures;
        for (const auto &text : texts)
            pictures.push_back(
                test::photograph(codec::QrWriter::write(text).value(), {.tilt = 20, .blur = 0.8}));
        QVERIFY(test::writeFilm(path, Frames, 30,
                                [&](int number) { return pictures[number < Frames / 2 ? 0 : 1]; }));

        const SystemClock clock;
        CodeReader reader(clock, NoHurry);
        QStringList seen;
        connect(&reader, &CodeReader::codeSeen, this, [&](const QString &text) {
            if (seen.isEmpty() || seen.back() != text)
                seen.append(text);
        });
        VideoFileSource film(QUrl::fromLocalFile(path));
        QSignalSpy states(&film, &FrameSource::stateChanged);
        QSignalSpy finished(&film, &VideoFileSource::finished);
        connect(&film, &FrameSource::frameArrived, &reader, &CodeReader::offer,
                Qt::DirectConnection);
        QVERIFY(film.state() == State::Off);
        film.start();
        film.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(seen, texts, Patience);
        QCOMPARE(statesIn(states), (std::vector{State::Starting, State::Running, State::Off}));
    }
    void aFilmCanBeStopped()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("long.avi"));
        QImage grey(320, 240, QImage::Format_Grayscale8);
        grey.fill(90);
        QVERIFY(test::writeFilm(path, 900, 30, [&](int) { return grey; }));
        VideoFileSource film(QUrl::fromLocalFile(path));
        QSignalSpy finished(&film, &VideoFileSource::finished);
        film.start();
        QTRY_VERIFY_WITH_TIMEOUT(film.state() == State::Running, Patience);
        film.stop();
        QVERIFY(film.state() == State::Off);
        QCOMPARE(finished.count(), 0);
    }
    void aFileThatIsNoFilmFails_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("text") << QByteArray("no film at all");
    }
    void aFileThatIsNoFilmFails()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("film.avi"));
        if (!content.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        VideoFileSource film(QUrl::fromLocalFile(path));
        QSignalSpy finished(&film, &VideoFileSource::finished);
        film.start();
        QTRY_VERIFY_WITH_TIMEOUT(film.state() == State::Failed, Patience);
        QCOMPARE(finished.count(), 0);
    }
    void theCamerasOfThisMachineAreAskedWithoutHarm()
    {
        CameraSource camera(std::make_unique<QtCameras>());
        QVERIFY(camera.cameras().empty());
        camera.start();
        if (!camera.cameras().empty())
            QSKIP("this machine has a camera");
        // Denied where there is a device that this person may not open.
        QVERIFY(camera.state() == State::Absent || camera.state() == State::Denied);
        camera.choose(QStringLiteral("no such camera"));
        QVERIFY(camera.state() == State::Absent || camera.state() == State::Denied);
        camera.stop();
        QVERIFY(camera.state() == State::Off);
    }
};

QUJAT_TEST_CLASS(FrameSourcesTest)
#include "FrameSourcesTest.moc"
