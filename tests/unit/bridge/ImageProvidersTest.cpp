// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/IconProvider.h"
#include "qml/bridge/PortraitShelf.h"
#include "tests/support/TestRunner.h"

#include <QBuffer>
#include <QTest>

using namespace qujat::bridge;

namespace {

QByteArray encoded(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QString addressOf(const QUrl &url)
{
    return url.path().mid(1);
}

} // namespace

class ImageProvidersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIconHasTheAskedColourAndSize()
    {
        IconProvider icons;
        QSize size;
        const auto image = icons.requestImage(QStringLiteral("lock/FF8800"), &size, QSize(48, 48));
        QCOMPARE(image.size(), QSize(48, 48));
        QCOMPARE(size, image.size());
        int coloured = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() < 250)
                    continue;
                QCOMPARE(image.pixelColor(x, y).name(), QStringLiteral("#ff8800"));
                ++coloured;
            }
        }
        QVERIFY(coloured > 50);
    }
    void whatIsNoIconIsNull_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("unknown") << QStringLiteral("no-such-icon/000000");
        QTest::newRow("path") << QStringLiteral("../i18n/qujat_kk/000000");
        QTest::newRow("no colour") << QStringLiteral("lock");
        QTest::newRow("not a colour") << QStringLiteral("lock/red");
        QTest::newRow("markup") << QStringLiteral("lock/\"><script");
        QTest::newRow("empty") << QString();
    }
    void whatIsNoIconIsNull()
    {
        QFETCH(QString, id);
        QVERIFY(IconProvider().requestImage(id, nullptr, QSize(24, 24)).isNull());
    }
    void aHugeIconIsLimited()
    {
        const auto image = IconProvider().requestImage(QStringLiteral("lock/000000"), nullptr,
                                                       QSize(1'000'000, 30));
        QCOMPARE(image.size(), QSize(IconProvider::LargestSide, 30));
    }
    void aPortraitIsShownAtTheAskedSize()
    {
        const auto shelf = std::make_shared<PortraitShelf>();
        PortraitProvider provider(shelf);
        for (const char *format : {"PNG", "JPEG"}) {
            const auto url = shelf->put(QString::fromLatin1(format), encoded({300, 400}, format));
            QVERIFY(!url.isEmpty());
            QCOMPARE(provider.requestImage(addressOf(url), nullptr, {}).size(), QSize(300, 400));
            QCOMPARE(provider.requestImage(addressOf(url), nullptr, QSize(150, 200)).size(),
                     QSize(150, 200));
        }
    }
    void aChangedPortraitHasAnotherAddress()
    {
        PortraitShelf shelf;
        const auto key = QStringLiteral("document");
        const auto first = shelf.put(key, encoded({10, 10}, "PNG"));
        QCOMPARE(shelf.put(key, encoded({10, 10}, "PNG")), first);
        QVERIFY(shelf.put(key, encoded({11, 11}, "PNG")) != first);
    }
    void aRemovedPortraitIsGone()
    {
        PortraitShelf shelf;
        const auto url = shelf.put(QStringLiteral("document"), encoded({10, 10}, "PNG"));
        QVERIFY(!shelf.image(addressOf(url), {}).isNull());
        shelf.remove(QStringLiteral("document"));
        QVERIFY(shelf.image(addressOf(url), {}).isNull());
    }
    void hostilePicturesAreNotTaken_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
        QTest::newRow("other format") << encoded({10, 10}, "BMP");
        QTest::newRow("too wide") << encoded({PortraitShelf::LargestSide + 1, 2}, "PNG");
        QTest::newRow("too many bytes")
            << encoded({10, 10}, "PNG") + QByteArray(PortraitShelf::LargestBytes, 'x');
        auto bomb = encoded({10, 10}, "PNG");
        bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60")); // says 60000 x 60000
        QTest::newRow("lies about its size") << bomb;
    }
    void hostilePicturesAreNotTaken()
    {
        QFETCH(QByteArray, picture);
        QVERIFY(PortraitShelf().put(QStringLiteral("document"), picture).isEmpty());
    }
    void aDamagedPictureShowsNothing()
    {
        PortraitShelf shelf;
        const auto url = shelf.put(QStringLiteral("document"), encoded({200, 200}, "PNG").left(60));
        if (!url.isEmpty())
            QVERIFY(shelf.image(addressOf(url), {}).isNull());
    }
};

QUJAT_TEST_CLASS(ImageProvidersTest)
#include "ImageProvidersTest.moc"
