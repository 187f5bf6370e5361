// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/CodeReader.h"
#include "qml/camera/ImageFrames.h"
#include "qml/camera/QrCode.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"

#include <QPainter>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QVideoFrameFormat>

#include <cstring>
#include <vector>

using namespace qujat;
using namespace qujat::camera;
using namespace qujat::testing;

namespace {

const QString Living =
    QStringLiteral("QJ2ABCDEFGHIJKLMNOPQRSTUVWXYA00000042AEBAGBAFAAISEM2EKVTHPCEZ");

constexpr std::chrono::hours NoHurry{1}; ///< a loaded machine must not cut a search off

/// The item as it paints itself, on a grey ground.
QImage painted(int side, const QString &text = Living)
{
    QrCode item;
    item.setSize(QSizeF(side, side));
    item.setText(text);
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    item.paint(&painter);
    return image;
}

QVideoFrame frameOf(const QImage &image, QVideoFrameFormat::PixelFormat format, int offset,
                    int stride)
{
    const auto grey = image.convertToFormat(QImage::Format_Grayscale8);
    QVideoFrame frame(QVideoFrameFormat(grey.size(), format));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int y = 0; y < grey.height(); ++y) {
        auto *out = frame.bits(0) + static_cast<qsizetype>(y) * frame.bytesPerLine(0) + offset;
        for (int x = 0; x < grey.width(); ++x)
            out[static_cast<qsizetype>(x) * stride] = grey.constScanLine(y)[x];
    }
    frame.unmap();
    return frame;
}

} // namespace

class CameraTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDrawnCodeIsReadAtEverySize()
    {
        for (const int side : {80, 111, 200, 333, 512}) {
            const auto codes = codesIn(painted(side));
            QVERIFY2(!codes.empty(), qPrintable(QString::number(side)));
            QCOMPARE(codes.front().text, Living);
        }
    }
    void everyModuleOfADrawnCodeHasTheSameSize()
    {
        const auto image = painted(333).convertToFormat(QImage::Format_RGB32);
        // 29 modules and a quiet zone of 4 on each side: 37 modules of 9 pixels.
        for (int x = 0; x < image.width(); ++x) {
            const auto pixel = image.pixel(x, image.height() / 2);
            QVERIFY(pixel == qRgb(0, 0, 0) || pixel == qRgb(255, 255, 255));
        }
    }
    void nothingIsDrawnForATextThatFitsNoCode()
    {
        QrCode item;
        item.setText(QString(10'000, u'x'));
        QVERIFY(!item.isValid());
        item.setText(QString());
        QVERIFY(!item.isValid());
        QVERIFY(codesIn(painted(300, QString())).empty());
    }
    void brightnessIsReadWhereItLiesInEachFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("stride");
        QTest::newRow("Y8") << int(QVideoFrameFormat::Format_Y8) << 0 << 1;
        QTest::newRow("NV12") << int(QVideoFrameFormat::Format_NV12) << 0 << 1;
        QTest::newRow("YUV420P") << int(QVideoFrameFormat::Format_YUV420P) << 0 << 1;
        QTest::newRow("YUYV") << int(QVideoFrameFormat::Format_YUYV) << 0 << 2;
        QTest::newRow("UYVY") << int(QVideoFrameFormat::Format_UYVY) << 1 << 2;
    }
    void brightnessIsReadWhereItLiesInEachFormat()
    {
        QFETCH(int, format);
        QFETCH(int, offset);
        QFETCH(int, stride);
        const auto pixels = static_cast<QVideoFrameFormat::PixelFormat>(format);
        const auto frame = frameOf(painted(320), pixels, offset, stride);
        QVERIFY(frame.isValid());
        const auto codes = readFrame(frame).codes;
        QVERIFY(!codes.empty());
        QCOMPARE(codes.front().text, Living);
    }
    void aWindowsPictureIsReadLikeACamerasFrame()
    {
        const auto frame = frameFromImage(painted(320));
        QVERIFY(frame.isValid());
        QCOMPARE(readFrame(frame).codes.front().text, Living);
        QVERIFY(!frameFromImage(QImage()).isValid());
    }
    void aCodeOnTransparentGroundIsRead()
    {
        auto image = painted(320).convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == qRgb(255, 255, 255))
                    image.setPixel(x, y, qRgba(0, 0, 0, 0));
            }
        }
        QCOMPARE(codesIn(image).front().text, Living);
    }
    void filesAreReadWithinLimitsAndRefusedByName()
    {
        QTemporaryDir folder;
        const auto good = folder.filePath(QStringLiteral("code.png"));
        QVERIFY(painted(300).save(good));
        QVERIFY(imageFromFile(good).has_value());
        const auto codeOf = [](const QString &path) { return imageFromFile(path).error().code(); };
        QCOMPARE(codeOf(folder.filePath(QStringLiteral("none.png"))), FailureCode::FileUnreadable);
        QCOMPARE(codeOf(QString()), FailureCode::FileUnreadable);
        QFile text(folder.filePath(QStringLiteral("text.png")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no picture");
        text.close();
        QCOMPARE(codeOf(text.fileName()), FailureCode::PictureUnreadable);
        const auto wide = folder.filePath(QStringLiteral("wide.png"));
        QVERIFY(QImage(LargestImageSide + 1, 2, QImage::Format_Grayscale8).save(wide));
        QCOMPARE(codeOf(wide), FailureCode::RequestTooLarge);
    }
    void theReaderSearchesTheNewestFrameAndDropsTheRest()
    {
        const auto text = [](int number) { return QStringLiteral("FRAME %1").arg(number); };
        QSemaphore inSearch;
        QSemaphore goOn;
        FakeClock clock;
        CodeReader reader(clock, NoHurry);
        QStringList seen;
        connect(&reader, &CodeReader::codeSeen, this,
                [&](const QString &code) { seen.append(code); });
        // Holds the reader's thread with the first frame until all the others have come.
        connect(
            &reader, &CodeReader::frameSearched, &reader,
            [&] {
                inSearch.release();
                goOn.acquire();
            },
            Qt::DirectConnection);
        constexpr int Offered = 60;
        reader.offer(frameFromImage(painted(200, text(1))));
        QVERIFY(inSearch.tryAcquire(1, 30'000));
        for (int number = 2; number <= Offered; ++number)
            reader.offer(frameFromImage(painted(200, text(number))));
        reader.offer(QVideoFrame());
        goOn.release(2);
        QTRY_COMPARE_WITH_TIMEOUT(seen, QStringList({text(1), text(Offered)}), 30'000);
        QCOMPARE(reader.searched(), quint64(2));
        QCOMPARE(reader.dropped(), quint64(Offered - 2));
    }
    void aFrameInAnyOtherFormatIsReadWithinTheBudgetToo()
    {
        // The camera's own JPEG, as many webcams deliver it, has no brightness lying by itself.
        const auto grey = painted(320).convertToFormat(QImage::Format_Grayscale16);
        QVideoFrame frame(QVideoFrameFormat(grey.size(), QVideoFrameFormat::Format_Y16));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        for (int y = 0; y < grey.height(); ++y)
            std::memcpy(frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0), grey.constScanLine(y),
                        std::size_t(grey.width()) * 2);
        frame.unmap();
        QCOMPARE(readFrame(frame).codes.front().text, Living);
    }
    void theReaderSaysWhatWouldHelp()
    {
        FakeClock clock;
        CodeReader reader(clock, NoHurry);
        std::vector<codec::ScanAdvice> advices;
        connect(&reader, &CodeReader::advised, this,
                [&](codec::ScanAdvice advice) { advices.push_back(advice); });
        reader.offer(frameFromImage(painted(640)));
        QTRY_COMPARE(advices.size(), std::size_t(1));
        QCOMPARE(advices.back(), codec::ScanAdvice::Good);
        QImage night(640, 480, QImage::Format_RGB32);
        night.fill(QColor(9, 9, 9));
        const auto dark = frameFromImage(night);
        QCOMPARE(codec::ScanGuide::judge(readFrame(dark).look, {}), codec::ScanAdvice::TooDark);
        reader.offer(dark);
        QTRY_COMPARE(advices.size(), std::size_t(2));
        QCOMPARE(advices.back(), codec::ScanAdvice::Good); // not yet: it must hold for a moment
        clock.advance(codec::ScanGuide::SettleTime);
        reader.offer(dark);
        QTRY_COMPARE(advices.size(), std::size_t(3));
        QCOMPARE(advices.back(), codec::ScanAdvice::TooDark);
    }
};

QUJAT_TEST_CLASS(CameraTest)
#include "CameraTest.moc"
