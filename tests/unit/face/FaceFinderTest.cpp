// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/face/FaceFinder.h"

#include "core/base/Module.h"
#include "tests/support/TestRunner.h"

#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QRadialGradient>
#include <QTemporaryFile>
#include <QTest>

using namespace qujat::face;
using qujat::codec::LumaView;

namespace {

/// A face drawn with the shades that matter to a cascade: eye sockets, nose, mouth, hair. Nobody's.
void drawFace(QPainter &painter, const QRectF &box)
{
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / 100, box.height() / 100);
    painter.setPen(Qt::NoPen);
    QRadialGradient skin(QPointF(50, 50), 60);
    skin.setColorAt(0, QColor(215, 215, 215));
    skin.setColorAt(1, QColor(150, 150, 150));
    painter.setBrush(QColor(40, 40, 40));
    painter.drawEllipse(QRectF(8, -18, 84, 80));
    painter.setBrush(skin);
    painter.drawEllipse(QRectF(13, 2, 74, 104));
    painter.setBrush(QColor(115, 115, 115));
    painter.drawEllipse(QRectF(22, 33, 23, 13));
    painter.drawEllipse(QRectF(55, 33, 23, 13));
    painter.setBrush(QColor(60, 60, 60));
    painter.drawRoundedRect(QRectF(21, 26, 25, 5), 2, 2);
    painter.drawRoundedRect(QRectF(54, 26, 25, 5), 2, 2);
    painter.setBrush(QColor(25, 25, 25));
    painter.drawEllipse(QRectF(29, 35, 9, 9));
    painter.drawEllipse(QRectF(62, 35, 9, 9));
    painter.setBrush(QColor(235, 235, 235));
    painter.drawRect(QRectF(46, 36, 8, 26));
    painter.setBrush(QColor(120, 120, 120));
    painter.drawEllipse(QRectF(41, 60, 18, 6));
    painter.setBrush(QColor(85, 85, 85));
    painter.drawEllipse(QRectF(34, 75, 32, 9));
    painter.restore();
}

QImage scene(const QList<QRectF> &faces)
{
    QImage picture(640, 480, QImage::Format_Grayscale8);
    QPainter painter(&picture);
    QLinearGradient wall(0, 0, 640, 480);
    wall.setColorAt(0, QColor(120, 120, 120));
    wall.setColorAt(1, QColor(170, 170, 170));
    painter.fillRect(picture.rect(), wall);
    for (const auto &face : faces)
        drawFace(painter, face);
    return picture;
}

LumaView viewOf(const QImage &picture)
{
    return {picture.constBits(), picture.width(), picture.height(), int(picture.bytesPerLine()), 1};
}

} // namespace

class FaceFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = FaceFinder::openInstalled();
        if (!opened && opened.error().detail(qujat::Detail::Field) == u"cascade")
            QSKIP("opencv-data with its cascades is not installed");
        QVERIFY2(opened, "the module that finds faces was not loaded");
        m_finder.emplace(*std::move(opened));
    }
    void aFaceIsFoundWhereItIs()
    {
        const auto picture = scene({QRectF(220, 130, 200, 200)});
        const auto faces = m_finder->find(viewOf(picture));
        QCOMPARE(int(faces.size()), 1);
        QVERIFY(QRect(280, 190, 80, 80).contains(faces.front().center()));
    }
    void twoFacesAreTwo()
    {
        const auto picture = scene({QRectF(60, 130, 190, 190), QRectF(390, 130, 190, 190)});
        QCOMPARE(int(m_finder->find(viewOf(picture)).size()), 2);
    }
    void anEmptyRoomHasNoFace() { QVERIFY(m_finder->find(viewOf(scene({}))).empty()); }
    void nothingIsFoundInNothing()
    {
        QVERIFY(m_finder->find({}).empty());
        const QImage dot(20, 20, QImage::Format_Grayscale8);
        QVERIFY(m_finder->find(viewOf(dot)).empty());
    }
    void aModuleOrFunctionThatIsNotThereIsNothing()
    {
        QVERIFY(qujat::moduleFunction("qujat-face.so", "qujat_open_face_seeker") != nullptr);
        QVERIFY(qujat::moduleFunction("qujat-face.so", "qujat_open_something") == nullptr);
        QVERIFY(qujat::moduleFunction("qujat-no-such.so", "qujat_open_face_seeker") == nullptr);
    }
    void aFileThatIsNoCascadeIsRefused()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("<opencv_storage><broken/></opencv_storage>");
        file.flush();
        for (const auto &path : {file.fileName(), QStringLiteral("/nowhere/cascade.xml")}) {
            const auto opened = FaceFinder::open(path);
            QVERIFY(!opened.has_value());
            QCOMPARE(opened.error().code(), qujat::FailureCode::ConfigurationInvalid);
        }
    }

private:
    std::optional<FaceFinder> m_finder;
};

QUJAT_TEST_CLASS(FaceFinderTest)
#include "FaceFinderTest.moc"
