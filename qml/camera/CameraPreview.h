// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QVideoFrame>

namespace qujat::camera {

/// Shows the newest frame, filling the item and cropping what does not fit. Works with every
/// renderer, the software one included, where Qt's own VideoOutput stays empty.
class CameraPreview : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasFrame READ hasFrame NOTIFY hasFrameChanged)
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY mirroredChanged)
    Q_PROPERTY(QColor background READ background WRITE setBackground NOTIFY backgroundChanged)

public:
    explicit CameraPreview(QQuickItem *parent = nullptr);

    bool hasFrame() const { return m_frame.isValid(); }
    bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    QColor background() const { return m_background; }
    void setBackground(const QColor &background);

    /// Main thread. An invalid frame empties the item.
    void showFrame(const QVideoFrame &frame);
    void paint(QPainter *painter) override;

    /// Which point of the frame, 0 to 1 each way, is shown at \a position of the item. The middle
    /// while there is no frame.
    Q_INVOKABLE QPointF framePoint(const QPointF &position) const;

Q_SIGNALS:
    void hasFrameChanged();
    void mirroredChanged();
    void backgroundChanged();

private:
    /// Where the whole of a picture of \a size would lie; what sticks out is cropped.
    QRectF areaOf(const QSize &size) const;

    QVideoFrame m_frame;
    bool m_mirrored = false;
    QColor m_background{Qt::black};
};

} // namespace qujat::camera
