// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace qujat::controls {

/// The sheet a document stands on: rounded paper, a band in the document type's colour and a fine pattern of woven
/// lines, as on protected paper. Painted once into an image, the same under every renderer.
class DocumentPaper : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor paper MEMBER m_paper NOTIFY changed)
    Q_PROPERTY(QColor accent MEMBER m_accent NOTIFY changed)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY changed)
    /// Opacity of the woven lines, 0 to 1.
    Q_PROPERTY(qreal weave MEMBER m_weave NOTIFY changed)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed)
    /// Height of the coloured band at the top, in pixels.
    Q_PROPERTY(qreal bandHeight MEMBER m_bandHeight NOTIFY changed)

public:
    explicit DocumentPaper(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void paintWaves(QPainter *painter, const QRectF &sheet) const;
    void paintRosette(QPainter *painter, QPointF centre, qreal radius) const;

    QColor m_paper = Qt::white;
    QColor m_accent = Qt::darkCyan;
    QColor m_edge = Qt::lightGray;
    qreal m_weave = 0.16;
    qreal m_radius = 20;
    qreal m_bandHeight = 48;
};

} // namespace qujat::controls
