// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/CameraPreview.h"

#include <QPainter>
#include <QVideoFrameFormat>

#include <algorithm>

namespace qujat::camera {
namespace {

/// A picture that lies in memory as it is drawn needs no detour over the graphics card.
QImage pictureOf(QVideoFrame frame)
{
    const auto format = QVideoFrameFormat::imageFormatFromPixelFormat(frame.pixelFormat());
    if (format == QImage::Format_Invalid || !frame.map(QVideoFrame::ReadOnly))
        return frame.toImage();
    const auto picture =
        QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), format).copy();
    frame.unmap();
    return picture;
}

} // namespace

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
    const auto picture = m_frame.isValid() ? pictureOf(m_frame) : QImage();
    if (picture.isNull() || target.isEmpty())
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    painter->drawImage(areaOf(picture.size()), picture);
}

QRectF CameraPreview::areaOf(const QSize &size) const
{
    const QRectF target(0, 0, width(), height());
    QRectF area({}, QSizeF(size).scaled(target.size(), Qt::KeepAspectRatioByExpanding));
    area.moveCenter(target.center());
    return area;
}

QPointF CameraPreview::framePoint(const QPointF &position) const
{
    const auto area = areaOf(m_frame.size());
    if (!m_frame.isValid() || area.isEmpty())
        return {0.5, 0.5};
    const double x = m_mirrored ? width() - position.x() : position.x();
    return {std::clamp((x - area.left()) / area.width(), 0.0, 1.0),
            std::clamp((position.y() - area.top()) / area.height(), 0.0, 1.0)};
}

} // namespace qujat::camera
