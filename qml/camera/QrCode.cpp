// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/QrCode.h"

#include <QPainter>
#include <QQuickWindow>

#include <cmath>

namespace qujat::camera {

QrCode::QrCode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_matrix = text.isEmpty() ? codec::QrMatrix()
                              : codec::QrWriter::write(text).value_or(codec::QrMatrix());
    Q_EMIT textChanged();
    update();
}

void QrCode::setPlateRadius(qreal radius)
{
    if (qFuzzyCompare(radius + 1, m_plateRadius + 1))
        return;
    m_plateRadius = radius;
    Q_EMIT plateRadiusChanged();
    update();
}

void QrCode::paint(QPainter *painter)
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    const qreal side = std::min(width(), height());
    const QRectF plate((width() - side) / 2, (height() - side) / 2, side, side);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Qt::white);
    painter->setRenderHint(QPainter::Antialiasing, m_plateRadius > 0);
    painter->drawRoundedRect(plate, m_plateRadius, m_plateRadius);
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (!isValid())
        return;

    const int across = m_matrix.size + 2 * codec::QrWriter::QuietZone;
    const int devicePixels = static_cast<int>(std::floor(side * ratio));
    const int module = devicePixels / across; // device pixels
    if (module < 1)
        return;
    const int codeSide = module * m_matrix.size;
    const auto snapped = [ratio](qreal logical) {
        return static_cast<int>(std::round(logical * ratio));
    };
    const int left = snapped(plate.left()) + (devicePixels - codeSide) / 2;
    const int top = snapped(plate.top()) + (devicePixels - codeSide) / 2;

    painter->scale(1 / ratio, 1 / ratio);
    for (int y = 0; y < m_matrix.size; ++y) {
        for (int x = 0; x < m_matrix.size;) {
            int run = 0;
            while (x + run < m_matrix.size && m_matrix.isDark(x + run, y))
                ++run;
            if (run > 0)
                painter->fillRect(left + x * module, top + y * module, run * module, module,
                                  Qt::black);
            x += std::max(run, 1);
        }
    }
}

} // namespace qujat::camera
