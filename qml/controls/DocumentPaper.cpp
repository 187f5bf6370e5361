// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/controls/DocumentPaper.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace qujat::controls {

DocumentPaper::DocumentPaper(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &DocumentPaper::changed, this, [this] { update(); });
}

void DocumentPaper::paint(QPainter *painter)
{
    const QRectF sheet = QRectF(0, 0, width(), height()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(sheet, m_radius, m_radius);
    QPainterPath band;
    band.addRect(QRectF(sheet.left(), sheet.top(), sheet.width(), m_bandHeight));

    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(outline, m_paper);

    painter->save();
    painter->setClipPath(outline);
    paintWaves(painter, sheet.adjusted(0, m_bandHeight, 0, 0));
    const qreal body = sheet.height() - m_bandHeight;
    paintRosette(painter, QPointF(sheet.right() - body * 0.32, sheet.top() + m_bandHeight + body * 0.62), body * 0.58);
    painter->restore();

    painter->fillPath(band.intersected(outline), m_accent);
    painter->setPen(QPen(m_edge, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(outline);
}

void DocumentPaper::paintWaves(QPainter *painter, const QRectF &sheet) const
{
    constexpr int lines = 26;
    constexpr qreal stride = 5;
    QColor ink = m_accent;
    ink.setAlphaF(static_cast<float>(m_weave * 0.7));
    painter->setPen(QPen(ink, 0.8));
    for (int line = 0; line < lines; ++line) {
        const qreal share = static_cast<qreal>(line) / (lines - 1);
        const qreal base = sheet.top() + sheet.height() * share;
        const qreal swing = 10 + 12 * qSin(share * M_PI);
        QPainterPath wave;
        for (qreal x = sheet.left(); x <= sheet.right() + stride; x += stride) {
            const qreal along = (x - sheet.left()) / 300.0;
            const qreal y = base + swing * qSin(along * 2 * M_PI + share * 2.4)
                + swing * 0.45 * qSin(along * 5 * M_PI - share * 5.0);
            if (wave.elementCount() == 0)
                wave.moveTo(x, y);
            else
                wave.lineTo(x, y);
        }
        painter->drawPath(wave);
    }
}

void DocumentPaper::paintRosette(QPainter *painter, QPointF centre, qreal radius) const
{
    constexpr int turns = 9;
    constexpr int steps = 240;
    QColor ink = m_accent;
    ink.setAlphaF(static_cast<float>(m_weave));
    painter->setPen(QPen(ink, 0.8));
    for (int turn = 0; turn < turns; ++turn) {
        const qreal phase = turn * 2 * M_PI / (turns * 12.0);
        QPainterPath ring;
        for (int step = 0; step <= steps; ++step) {
            const qreal angle = step * 2 * M_PI / steps;
            const qreal distance = radius * (0.62 + 0.3 * qCos(12 * (angle + phase)) * qCos(3 * angle));
            const QPointF point = centre + QPointF(qCos(angle), qSin(angle)) * distance;
            if (step == 0)
                ring.moveTo(point);
            else
                ring.lineTo(point);
        }
        painter->drawPath(ring);
    }
}

} // namespace qujat::controls
