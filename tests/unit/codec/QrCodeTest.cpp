// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/QrReader.h"
#include "core/codec/QrWriter.h"
#include "tests/support/TestRunner.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qujat;
using namespace qujat::codec;

namespace {

const QString Living =
    QStringLiteral("QJ2ABCDEFGHIJKLMNOPQRSTUVWXYA00000042AEBAGBAFAAISEM2EKVTHPCEZ");

struct Picture {
    QByteArray bytes;
    int side = 0;
    int stride = 1;

    LumaView view(int offset = 0) const
    {
        return {reinterpret_cast<const uchar *>(bytes.constData()) + offset, side, side,
                side * stride, stride};
    }
};

/// Paints the code with its quiet zone; other bytes of a pixel are noise.
Picture paint(const QrMatrix &matrix, int scale, int stride = 1, int offset = 0,
              bool inverted = false)
{
    Picture picture;
    picture.side = (matrix.size + 2 * QrWriter::QuietZone) * scale;
    picture.stride = stride;
    picture.bytes.fill(char(0x5A), picture.side * picture.side * stride);
    for (int y = 0; y < picture.side; ++y) {
        for (int x = 0; x < picture.side; ++x) {
            const int mx = x / scale - QrWriter::QuietZone;
            const int my = y / scale - QrWriter::QuietZone;
            const bool inside = mx >= 0 && my >= 0 && mx < matrix.size && my < matrix.size;
            const bool dark = inside && matrix.isDark(mx, my);
            picture.bytes[(y * picture.side + x) * stride + offset] =
                dark != inverted ? char(20) : char(235);
        }
    }
    return picture;
}

/// The same in colours, four bytes a pixel: the middles of the three finders are yellow, which is
/// nearly as bright as paper.
Picture paintYellowMiddles(const QrMatrix &matrix, int scale)
{
    Picture picture = paint(matrix, scale, 4);
    const auto isMiddle = [&](int x, int y) {
        const auto near = [](int at, int middle) { return at >= middle - 1 && at <= middle + 1; };
        const int far = matrix.size - 4;
        return (near(x, 3) && (near(y, 3) || near(y, far))) || (near(x, far) && near(y, 3));
    };
    for (int y = 0; y < picture.side; ++y) {
        for (int x = 0; x < picture.side; ++x) {
            auto *pixel = picture.bytes.data() + (y * picture.side + x) * 4;
            const bool yellow =
                isMiddle(x / scale - QrWriter::QuietZone, y / scale - QrWriter::QuietZone);
            pixel[1] = pixel[2] = yellow ? char(230) : pixel[0];
        }
    }
    return picture;
}

} // namespace

class QrCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLivingCodeFitsTwentyNineModules()
    {
        const auto matrix = QrWriter::write(Living);
        QVERIFY(matrix.has_value());
        QCOMPARE(matrix->size, 29); // version 3, alphanumeric, level M
    }
    void aCodeThatIsDarkInOneColourOnlyIsReadByItsColours()
    {
        const auto matrix = QrWriter::write(Living);
        QVERIFY(matrix.has_value());
        const auto coloured = paintYellowMiddles(*matrix, 6);
        // Red, green and blue weigh as the eye sees them; the first byte is blue.
        Picture brightness{QByteArray(coloured.side * coloured.side, 0), coloured.side, 1};
        for (qsizetype i = 0; i < brightness.bytes.size(); ++i) {
            const auto at = [&](int part) { return int(uchar(coloured.bytes[4 * i + part])); };
            brightness.bytes[i] = char((5 * at(0) + 16 * at(1) + 11 * at(2)) / 32);
        }
        const ColourView colours{reinterpret_cast<const uchar *>(coloured.bytes.constData()),
                                 coloured.side, coloured.side, 4 * coloured.side};
        QVERIFY(QrReader::readStill(brightness.view(), {}).empty());
        const auto codes = QrReader::readStill(brightness.view(), colours);
        QCOMPARE(codes.size(), 1U);
        QCOMPARE(codes.front().text, Living);
        // Another size of the colours is not believed.
        QVERIFY(
            QrReader::readStill(brightness.view(),
                                {colours.data, colours.width - 1, colours.height, colours.rowBytes})
                .empty());
    }
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("living code") << Living;
        QTest::newRow("Kazakh") << QStringLiteral("Құжат әғқңөұүһі");
        QTest::newRow("digits") << QStringLiteral("0123456789");
        QTest::newRow("one letter") << QStringLiteral("A");
        QTest::newRow("long") << QString(QrWriter::LargestText, u'x');
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(QString, text);
        const auto matrix = QrWriter::write(text);
        QVERIFY(matrix.has_value());
        const auto picture = paint(*matrix, 4);
        const auto codes = QrReader::read(picture.view());
        QCOMPARE(codes.size(), std::size_t(1));
        QCOMPARE(codes.front().text, text);
        QCOMPARE(codes.front().bytes, text.toUtf8());
        const QRect whole(0, 0, picture.side, picture.side);
        for (const auto &corner : codes.front().corners)
            QVERIFY(whole.contains(corner));
    }
    void lightOnDarkIsReadToo()
    {
        const auto picture = paint(QrWriter::write(Living).value(), 4, 1, 0, true);
        const auto codes = QrReader::read(picture.view());
        QCOMPARE(codes.size(), std::size_t(1));
        QCOMPARE(codes.front().text, Living);
    }
    void packedYuvIsReadWhereItLies()
    {
        const auto matrix = QrWriter::write(Living).value();
        for (const int offset : {0, 1}) {
            const auto picture = paint(matrix, 3, 2, offset);
            const auto codes = QrReader::read(picture.view(offset));
            QCOMPARE(codes.size(), std::size_t(1));
            QCOMPARE(codes.front().text, Living);
        }
    }
    void emptyAndHugeTextsAreRefusedByName()
    {
        QCOMPARE(QrWriter::write(QString()).error().code(), FailureCode::RequestMalformed);
        QCOMPARE(QrWriter::write(QString(QrWriter::LargestText + 1, u'x')).error().code(),
                 FailureCode::RequestTooLarge);
    }
    void impossibleViewsHoldNoCode()
    {
        const auto picture = paint(QrWriter::write(Living).value(), 2);
        const auto good = picture.view();
        QVERIFY(!QrReader::read(good).empty());
        const auto read = [&](auto change) {
            auto view = good;
            change(view);
            return QrReader::read(view).size();
        };
        QCOMPARE(read([](LumaView &v) { v.data = nullptr; }), std::size_t(0));
        QCOMPARE(read([](LumaView &v) { v.width = 0; }), std::size_t(0));
        QCOMPARE(read([](LumaView &v) { v.height = -1; }), std::size_t(0));
        QCOMPARE(read([](LumaView &v) { v.width = QrReader::LargestSide + 1; }), std::size_t(0));
        QCOMPARE(read([](LumaView &v) { v.rowBytes = v.width - 1; }), std::size_t(0));
        QCOMPARE(read([](LumaView &v) { v.pixelStride = 0; }), std::size_t(0));
        QCOMPARE(read([](LumaView &v) { v.pixelStride = 2; }), std::size_t(0));
    }
    void noiseHoldsNoCode()
    {
        QRandomGenerator random(20260814);
        Picture picture;
        picture.side = 320;
        picture.bytes.resize(picture.side * picture.side);
        for (int round = 0; round < 5; ++round) {
            for (char &pixel : picture.bytes)
                pixel = static_cast<char>(random.bounded(256));
            QVERIFY(QrReader::read(picture.view()).empty());
        }
    }
    void aLargePictureIsReadAtAFractionAndItsCornersAreInItsOwnPixels()
    {
        const auto matrix = QrWriter::write(Living);
        const auto picture = paint(*matrix, 80);
        const auto codes = QrReader::read(picture.view());
        QCOMPARE(codes.size(), std::size_t(1));
        QCOMPARE(codes.front().text, Living);
        const int edge = QrWriter::QuietZone * 80;
        QVERIFY((codes.front().corners[0] - QPoint(edge, edge)).manhattanLength() < 160);
        QVERIFY((codes.front().corners[2] - QPoint(picture.side - edge, picture.side - edge))
                    .manhattanLength()
                < 160);
    }
    void aShadowAcrossTheCodeIsNoHindranceForAStill()
    {
        auto picture = paint(*QrWriter::write(Living), 6);
        for (int y = 0; y < picture.side; ++y) {
            for (int x = 0; x < picture.side; ++x) {
                auto &pixel = picture.bytes[y * picture.side + x];
                const int light = 30 + 225 * x / picture.side;
                pixel = char(uchar(pixel) * light / 255);
            }
        }
        const auto codes = QrReader::read(picture.view(), QrReader::Effort::Still);
        QCOMPARE(codes.size(), std::size_t(1));
        QCOMPARE(codes.front().text, Living);
    }
    void noiseHoldsNoCodeHoweverPatientlyItIsSearched()
    {
        QRandomGenerator random(20260914);
        Picture picture;
        picture.side = 320;
        picture.bytes.resize(picture.side * picture.side);
        for (auto &pixel : picture.bytes)
            pixel = char(random.bounded(256));
        QVERIFY(QrReader::read(picture.view(), QrReader::Effort::Still).empty());
    }
};

QUJAT_TEST_CLASS(QrCodeTest)
#include "QrCodeTest.moc"
