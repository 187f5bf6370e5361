// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/QrWriter.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace qujat::camera {

/// A QR code on its white plate with the quiet zone, as large as the item allows in whole device
/// pixels, so that every module is equally sharp at every pixel ratio. Dark on white in every
/// theme: cameras expect it.
class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool valid READ isValid NOTIFY textChanged)
    Q_PROPERTY(qreal plateRadius READ plateRadius WRITE setPlateRadius NOTIFY plateRadiusChanged)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    /// An empty text, or one that fits no code, shows the plate alone.
    void setText(const QString &text);
    bool isValid() const { return m_matrix.size > 0; }
    qreal plateRadius() const { return m_plateRadius; }
    void setPlateRadius(qreal radius);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();
    void plateRadiusChanged();

private:
    QString m_text;
    codec::QrMatrix m_matrix;
    qreal m_plateRadius = 0;
};

} // namespace qujat::camera
