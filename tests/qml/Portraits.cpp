// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/qml/Stage.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace qujat::test {

QByteArray drawnPortrait(bool child)
{
    QImage image(360, 480, QImage::Format_RGB32);
    image.fill(child ? QColor(0xdd, 0xe7, 0xe4) : QColor(0xd8, 0xe2, 0xe8));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor skin(0xe2, 0xb7, 0x96);
    const QColor hair(0x2c, 0x22, 0x1e);
    QPainterPath shoulders;
    shoulders.moveTo(10, 480);
    shoulders.cubicTo(20, 380, 110, 350, 180, 350);
    shoulders.cubicTo(250, 350, 340, 380, 350, 480);
    painter.fillPath(shoulders, child ? QColor(0x4b, 0x7f, 0x9d) : QColor(0x2f, 0x45, 0x5c));
    painter.setBrush(skin.darker(112));
    painter.drawRoundedRect(QRectF(145, 290, 70, 90), 30, 30);
    painter.setBrush(hair);
    painter.drawEllipse(QRectF(82, 82, 196, child ? 220 : 250));
    painter.setBrush(skin);
    painter.drawEllipse(QRectF(98, child ? 118 : 112, 164, child ? 190 : 214));
    QPainterPath fringe;
    fringe.moveTo(96, 200);
    fringe.cubicTo(96, 70, 264, 70, 264, 200);
    fringe.cubicTo(230, 150, 150, 165, 96, 200);
    painter.fillPath(fringe, hair);
    painter.setBrush(QColor(0x38, 0x2a, 0x24));
    painter.drawEllipse(QRectF(140, 212, 16, 14));
    painter.drawEllipse(QRectF(204, 212, 16, 14));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hair, 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(134, 196), QPointF(162, 192));
    painter.drawLine(QPointF(198, 192), QPointF(226, 196));
    painter.setPen(QPen(skin.darker(135), 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(168, 230, 24, 28), 180 * 16, 180 * 16);
    painter.setPen(QPen(QColor(0xa8, 0x5a, 0x4f), 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(154, 262, 52, 20), 190 * 16, 160 * 16);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace qujat::test
