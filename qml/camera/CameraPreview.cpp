// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/CameraPreview.h"

#include <QPainter>

namespace qujat::camera {

CameraPreview::CameraPreview(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
}

void CameraPreview::setMirrored(bool mirrored)
{
    if (mirrored == m_mirrored)
        return;
    m_mirrored = mirrored;
    Q_EMIT mirroredChanged();
    update();
}

void CameraPreview::setBackground(const QColor &background)
{
    if (background == m_background)
        return;
    m_background = background;
    Q_EMIT backgroundChanged();
    update();
}

void CameraPreview::showFrame(const QVideoFrame &frame)
{
    const bool had = hasFrame();
    m_frame = frame;
    if (had != hasFrame())
        Q_EMIT hasFrameChanged();
    if (isVisible())
        update();
}

void CameraPreview::paint(QPainter *painter)
{
    const QRectF target(0, 0, width(), height());
    painter->fillRect(target, m_background);
    const auto picture = m_frame.isValid() ? m_frame.toImage() : QImage();
    if (picture.isNull() || target.isEmpty())
        return;
    const auto scaled =
        QSizeF(picture.size()).scaled(target.size(), Qt::KeepAspectRatioByExpanding);
    QRectF area({}, scaled);
    area.moveCenter(target.center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    painter->drawImage(area, picture);
}

} // namespace qujat::camera
