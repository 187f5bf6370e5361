// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/demo/portraits/Portrait.h"

#include <QPainter>
#include <QPainterPath>

namespace qujat::demo {
namespace {

constexpr double CentreX = 150;
constexpr double FaceY = 196;

/// All parts of one portrait, painted back to front.
class Illustration {
public:
    Illustration(QPainter &painter, const Look &look)
        : m_painter(painter)
        , m_look(look)
        , m_halfWidth(62 * look.faceWidth)
        , m_halfHeight(80 * look.faceLength)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
    }

    void paint()
    {
        hairBehind();
        bust();
        neck();
        collar();
        ears();
        head();
        hairInFront();
        brows();
        eyes();
        nose();
        mouth();
        if (m_look.moustache)
            moustache();
        if (m_look.glasses)
            glasses();
    }

private:
    QColor shade(const QColor &colour, int percent) const { return colour.darker(percent); }
    double chin() const { return FaceY + m_halfHeight; }
    double eyeLine() const { return FaceY + 4; }
    double eyeDistance() const { return 27 * m_look.faceWidth; }
    void fill(const QPainterPath &path, const QColor &colour) { m_painter.fillPath(path, colour); }
    void line(const QPainterPath &path, const QColor &colour, double width)
    {
        m_painter.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }

    void bust()
    {
        const double half = 122 * m_look.shoulders;
        QPainterPath path(QPointF(CentreX - half, 400));
        path.cubicTo(CentreX - half, 330, CentreX - 76, 314, CentreX - 34, 296);
        path.lineTo(CentreX + 34, 296);
        path.cubicTo(CentreX + 76, 314, CentreX + half, 330, CentreX + half, 400);
        path.closeSubpath();
        fill(path, m_look.cloth);
    }

    void neck()
    {
        QPainterPath path(QPointF(CentreX - 27, chin() - 34));
        path.lineTo(CentreX - 31, 296);
        path.quadTo(CentreX, 340, CentreX + 31, 296);
        path.lineTo(CentreX + 27, chin() - 34);
        path.closeSubpath();
        fill(path, shade(m_look.skin, 112));
    }

    void collar()
    {
        switch (m_look.clothes) {
        case Clothes::Collar:
            flap(-1, m_look.clothDetail);
            flap(1, m_look.clothDetail);
            break;
        case Clothes::Suit:
        case Clothes::Uniform:
            shirtAndTie();
            break;
        case Clothes::RoundNeck: {
            QPainterPath path(QPointF(CentreX - 42, 296));
            path.quadTo(CentreX, 356, CentreX + 42, 296);
            line(path, m_look.clothDetail, 9);
            break;
        }
        }
    }

    void flap(int side, const QColor &colour)
    {
        QPainterPath path(QPointF(CentreX + side * 32, 284));
        path.lineTo(CentreX + side * 58, 306);
        path.lineTo(CentreX + side * 30, 346);
        path.lineTo(CentreX + side * 2, 322);
        path.closeSubpath();
        fill(path, colour);
    }

    void shirtAndTie()
    {
        QPainterPath shirt(QPointF(CentreX - 36, 294));
        shirt.lineTo(CentreX, 400);
        shirt.lineTo(CentreX + 36, 294);
        shirt.quadTo(CentreX, 342, CentreX - 36, 294);
        fill(shirt, QColor(0xf4, 0xf6, 0xf8));
        QPainterPath tie(QPointF(CentreX - 9, 322));
        tie.lineTo(CentreX + 9, 322);
        tie.lineTo(CentreX + 6, 336);
        tie.lineTo(CentreX + 13, 384);
        tie.lineTo(CentreX, 400);
        tie.lineTo(CentreX - 13, 384);
        tie.lineTo(CentreX - 6, 336);
        tie.closeSubpath();
        fill(tie, m_look.clothDetail);
        for (const int side : {-1, 1}) {
            QPainterPath lapel(QPointF(CentreX + side * 36, 292));
            lapel.lineTo(CentreX + side * 66, 318);
            lapel.lineTo(CentreX + side * 46, 338);
            lapel.lineTo(CentreX + side * 56, 346);
            lapel.lineTo(CentreX, 400);
            lapel.closeSubpath();
            fill(lapel, shade(m_look.cloth, 118));
        }
        if (m_look.clothes == Clothes::Uniform) {
            for (const int side : {-1, 1}) {
                QPainterPath strap;
                strap.addRoundedRect(QRectF(CentreX + side * 84 - 20, 330, 40, 12), 5, 5);
                fill(strap, QColor(0xc9, 0xa2, 0x4b));
            }
        }
    }

    void ears()
    {
        m_painter.setBrush(shade(m_look.skin, 108));
        for (const int side : {-1, 1})
            m_painter.drawEllipse(QPointF(CentreX + side * m_halfWidth, FaceY + 12), 10, 17);
    }

    void head()
    {
        const double left = CentreX - m_halfWidth;
        const double right = CentreX + m_halfWidth;
        const double top = FaceY - m_halfHeight;
        QPainterPath path(QPointF(CentreX, top));
        path.cubicTo(right - 6, top, right + 3, FaceY - 30, right, FaceY + 14);
        path.cubicTo(right - 4, FaceY + 52, CentreX + 34, chin() - 3, CentreX, chin());
        path.cubicTo(CentreX - 34, chin() - 3, left + 4, FaceY + 52, left, FaceY + 14);
        path.cubicTo(left - 3, FaceY - 30, left + 6, top, CentreX, top);
        fill(path, m_look.skin);
        QColor blush(0xe8, 0x8f, 0x7d, 46);
        m_painter.setBrush(blush);
        for (const int side : {-1, 1})
            m_painter.drawEllipse(QPointF(CentreX + side * m_halfWidth * 0.62, FaceY + 34), 13, 9);
    }

    void hairBehind()
    {
        QPainterPath path;
        const double out = m_halfWidth + 16;
        switch (m_look.hair) {
        case Hair::Long:
            path.moveTo(CentreX - out, FaceY - 20);
            path.cubicTo(CentreX - out, FaceY - 112, CentreX + out, FaceY - 112, CentreX + out,
                         FaceY - 20);
            path.cubicTo(CentreX + out + 6, 250, CentreX + out + 2, 290, CentreX + out - 10, 332);
            path.lineTo(CentreX - out + 10, 332);
            path.cubicTo(CentreX - out - 2, 290, CentreX - out - 6, 250, CentreX - out, FaceY - 20);
            break;
        case Hair::Bob:
            path.addRoundedRect(QRectF(CentreX - out, FaceY - 90, out * 2, 182), 70, 60);
            break;
        case Hair::Bun:
            path.addEllipse(QPointF(CentreX, FaceY - m_halfHeight - 18), 34, 28);
            path.addEllipse(QPointF(CentreX, FaceY - 26), m_halfWidth + 7, m_halfHeight - 2);
            break;
        case Hair::Pigtails:
            for (const int side : {-1, 1})
                path.addEllipse(QPointF(CentreX + side * (m_halfWidth + 18), FaceY + 62), 17, 56);
            path.addEllipse(QPointF(CentreX, FaceY - 22), m_halfWidth + 7, m_halfHeight - 4);
            break;
        case Hair::Short:
        case Hair::Parted:
            path.addEllipse(QPointF(CentreX, FaceY - 30), m_halfWidth + 6, m_halfHeight - 8);
            break;
        }
        path.setFillRule(Qt::WindingFill);
        fill(path, shade(m_look.hairColour, 115));
    }

    void hairInFront()
    {
        const double top = FaceY - m_halfHeight;
        const double out = m_halfWidth + 7;
        const double low = FaceY - (m_look.hair == Hair::Short ? 14 : 2);
        QPainterPath path(QPointF(CentreX - out, low));
        path.cubicTo(CentreX - out - 2, top - 4, CentreX - 40, top - 26, CentreX, top - 24);
        path.cubicTo(CentreX + 40, top - 26, CentreX + out + 2, top - 4, CentreX + out, low);
        switch (m_look.hair) {
        case Hair::Short:
            path.cubicTo(CentreX + m_halfWidth - 4, top + 44, CentreX + 40, top + 30, CentreX,
                         top + 32);
            path.cubicTo(CentreX - 40, top + 30, CentreX - m_halfWidth + 4, top + 44, CentreX - out,
                         low);
            break;
        case Hair::Parted:
            path.cubicTo(CentreX + m_halfWidth - 6, top + 52, CentreX + 20, top + 40, CentreX - 24,
                         top + 16);
            path.cubicTo(CentreX - 40, top + 34, CentreX - m_halfWidth + 2, top + 50, CentreX - out,
                         low);
            break;
        case Hair::Bob:
            path.cubicTo(CentreX + m_halfWidth, top + 40, CentreX + 36, top + 46, CentreX,
                         top + 46);
            path.cubicTo(CentreX - 36, top + 46, CentreX - m_halfWidth, top + 40, CentreX - out,
                         low);
            break;
        case Hair::Long:
        case Hair::Bun:
        case Hair::Pigtails:
            path.cubicTo(CentreX + m_halfWidth - 2, top + 56, CentreX + 22, top + 40, CentreX,
                         top + 14);
            path.cubicTo(CentreX - 22, top + 40, CentreX - m_halfWidth + 2, top + 56, CentreX - out,
                         low);
            break;
        }
        fill(path, m_look.hairColour);
        if (m_look.hair == Hair::Pigtails) {
            m_painter.setBrush(m_look.clothDetail);
            for (const int side : {-1, 1})
                m_painter.drawEllipse(QPointF(CentreX + side * (m_halfWidth + 14), FaceY + 16), 9,
                                      9);
        }
    }

    void brows()
    {
        for (const int side : {-1, 1}) {
            QPainterPath brow(QPointF(CentreX + side * (eyeDistance() - 14), eyeLine() - 18));
            brow.quadTo(CentreX + side * (eyeDistance() + 2), eyeLine() - 27,
                        CentreX + side * (eyeDistance() + 17), eyeLine() - 17);
            line(brow, shade(m_look.hairColour, 105), m_look.lashes ? 3.2 : 4.6);
        }
    }

    void eyes()
    {
        const double wide = 13 * m_look.eyeSize;
        const double high = 7.4 * m_look.eyeSize;
        for (const int side : {-1, 1}) {
            const QPointF middle(CentreX + side * eyeDistance(), eyeLine());
            QPainterPath eye(QPointF(middle.x() - wide, middle.y() + 1));
            eye.quadTo(middle.x(), middle.y() - high * 1.7, middle.x() + wide, middle.y());
            eye.quadTo(middle.x(), middle.y() + high * 1.5, middle.x() - wide, middle.y() + 1);
            fill(eye, QColor(0xfb, 0xfa, 0xf7));
            m_painter.save();
            m_painter.setClipPath(eye);
            m_painter.setBrush(QColor(0x3f, 0x2a, 0x1e));
            m_painter.drawEllipse(middle, high, high);
            m_painter.setBrush(QColor(0x16, 0x0f, 0x0c));
            m_painter.drawEllipse(middle, high * 0.5, high * 0.5);
            m_painter.setBrush(Qt::white);
            m_painter.drawEllipse(middle + QPointF(-2.4, -2.6), 1.9, 1.9);
            m_painter.restore();
            QPainterPath lid(QPointF(middle.x() - wide, middle.y() + 1));
            lid.quadTo(middle.x(), middle.y() - high * 1.7, middle.x() + wide, middle.y());
            line(lid, QColor(0x2a, 0x1d, 0x18), m_look.lashes ? 2.8 : 2.0);
        }
    }

    void nose()
    {
        QPainterPath path(QPointF(CentreX - 9, FaceY + 36));
        path.quadTo(CentreX, FaceY + 44, CentreX + 9, FaceY + 36);
        line(path, shade(m_look.skin, 128), 3);
    }

    void mouth()
    {
        const double y = FaceY + 56 * m_look.faceLength;
        QPainterPath path(QPointF(CentreX - 18, y));
        path.quadTo(CentreX, y + 9, CentreX + 18, y);
        line(path, QColor(0xa8, 0x4f, 0x48), m_look.lashes ? 4.6 : 3.4);
    }

    void moustache()
    {
        const double y = FaceY + 50 * m_look.faceLength;
        QPainterPath path(QPointF(CentreX, y - 3));
        path.cubicTo(CentreX + 14, y - 9, CentreX + 26, y, CentreX + 29, y + 7);
        path.cubicTo(CentreX + 16, y + 4, CentreX + 8, y + 4, CentreX, y + 4);
        path.cubicTo(CentreX - 8, y + 4, CentreX - 16, y + 4, CentreX - 29, y + 7);
        path.cubicTo(CentreX - 26, y, CentreX - 14, y - 9, CentreX, y - 3);
        fill(path, m_look.hairColour);
    }

    void glasses()
    {
        QPainterPath frame;
        for (const int side : {-1, 1})
            frame.addRoundedRect(
                QRectF(CentreX + side * eyeDistance() - 22, eyeLine() - 16, 44, 34), 13, 13);
        frame.moveTo(CentreX - eyeDistance() + 22, eyeLine() - 4);
        frame.quadTo(CentreX, eyeLine() - 10, CentreX + eyeDistance() - 22, eyeLine() - 4);
        for (const int side : {-1, 1}) {
            frame.moveTo(CentreX + side * (eyeDistance() + 22), eyeLine() - 5);
            frame.lineTo(CentreX + side * m_halfWidth, eyeLine() - 7);
        }
        line(frame, QColor(0x2c, 0x34, 0x3d), 3);
    }

    QPainter &m_painter;
    const Look &m_look;
    double m_halfWidth;
    double m_halfHeight;
};

} // namespace

QImage drawPortrait(const Look &look)
{
    QImage picture(300, 400, QImage::Format_RGB32);
    picture.fill(QColor(0xe6, 0xec, 0xf0));
    QPainter painter(&picture);
    Illustration(painter, look).paint();
    return picture;
}

} // namespace qujat::demo
