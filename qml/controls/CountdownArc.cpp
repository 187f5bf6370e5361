// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/controls/CountdownArc.h"

#include <QPainter>

namespace qujat::controls {

CountdownArc::CountdownArc(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &CountdownArc::changed, this, [this] { update(); });
}

void CountdownArc::paint(QPainter *painter)
{
    constexpr int sixteenths = 16;
    const qreal inset = m_thickness / 2;
    const QRectF ring = QRectF(0, 0, width(), height()).adjusted(inset, inset, -inset, -inset);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_track, m_thickness));
    painter->drawEllipse(ring);
    const int span = qRound(qBound(0.0, m_share, 1.0) * 360 * sixteenths);
    painter->setPen(QPen(m_ink, m_thickness, Qt::SolidLine, Qt::RoundCap));
    if (span > 0)
        painter->drawArc(ring, 90 * sixteenths, span);
}

} // namespace qujat::controls
