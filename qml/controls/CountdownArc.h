// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace qujat::controls {

/// A ring that empties clockwise: the share of the time that is left.
class CountdownArc : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// What is left, 1 to 0.
    Q_PROPERTY(qreal share MEMBER m_share NOTIFY changed)
    Q_PROPERTY(qreal thickness MEMBER m_thickness NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor track MEMBER m_track NOTIFY changed)

public:
    explicit CountdownArc(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    qreal m_share = 1;
    qreal m_thickness = 5;
    QColor m_ink = Qt::darkCyan;
    QColor m_track = Qt::lightGray;
};

} // namespace qujat::controls
