// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/QrCode.h"
#include "tests/support/ReadingPeers.h"
#include "tests/support/TestRunner.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace qujat;
using namespace qujat::camera;

namespace {

const QString Living =
    QStringLiteral("QJ2ABCDEFGHIJKLMNOPQRSTUVWXYA00000042AEBAGBAFAAISEM2EKVTHPCEZ");

} // namespace

/// The code as a window shows it. ctest runs this at each pixel ratio, by QT_SCALE_FACTOR.
class QrSharpnessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyModuleIsTheSameWholeNumberOfDevicePixels_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QPointF>("place"); // logical pixels, as a layout may give them
        QTest::newRow("light") << QColor(250, 250, 250) << QPointF(40, 40);
        QTest::newRow("dark") << QColor(18, 20, 24) << QPointF(40, 40);
        QTest::newRow("at an odd place") << QColor(18, 20, 24) << QPointF(7, 13);
        QTest::newRow("between two pixels") << QColor(250, 250, 250) << QPointF(33.3, 21.7);
    }
    void everyModuleIsTheSameWholeNumberOfDevicePixels()
    {
        QFETCH(QColor, ground);
        QFETCH(QPointF, place);
        QQuickWindow window;
        window.resize(360, 360);
        window.setColor(ground);
        QrCode item(window.contentItem());
        item.setPosition(place);
        item.setSize(QSizeF(280, 280));
        item.setText(Living);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto ratio = window.effectiveDevicePixelRatio();
        const auto expected = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
        QCOMPARE(ratio, expected.toDouble());

        const auto picture = window.grabWindow().convertToFormat(QImage::Format_RGB32);
        QRect code;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) == qRgb(0, 0, 0))
                    code |= QRect(x, y, 1, 1);
            }
        }
        const auto matrix = codec::QrWriter::write(Living).value();
        QCOMPARE(code.width(), code.height());
        QCOMPARE(code.width() % matrix.size, 0);
        const int module = code.width() / matrix.size;
        // As large as whole device pixels allow.
        QCOMPARE(module, int(280 * ratio) / (matrix.size + 2 * codec::QrWriter::QuietZone));
        const int quiet = codec::QrWriter::QuietZone * module;
        for (int y = code.top() - quiet; y <= code.bottom() + quiet; ++y) {
            for (int x = code.left() - quiet; x <= code.right() + quiet; ++x) {
                const bool dark = code.contains(x, y)
                    && matrix.isDark((x - code.left()) / module, (y - code.top()) / module);
                QVERIFY2(picture.pixel(x, y) == (dark ? qRgb(0, 0, 0) : qRgb(255, 255, 255)),
                         qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
            }
        }
        const auto grey = picture.convertToFormat(QImage::Format_Grayscale8);
        const codec::LumaView view{grey.constBits(), grey.width(), grey.height(),
                                   int(grey.bytesPerLine()), 1};
        for (const auto &reader : test::allReaders()) {
            const auto codes = reader.read(view);
            QVERIFY2(codes.size() == 1, reader.name);
            QCOMPARE(codes.front().text, Living);
        }
    }
};

QUJAT_TEST_CLASS(QrSharpnessTest)
#include "QrSharpnessTest.moc"
