// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QQuickImageProvider>

namespace qujat::bridge {

/// `image://icon/<name>/<rrggbb>`: the line icon qrc:/icons/<name>.svg in one colour, drawn at the
/// requested size. An unknown name or colour gives a null image, which QML reports.
class IconProvider final : public QQuickImageProvider {
public:
    static constexpr int LargestSide = 1024; ///< pixels

    IconProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace qujat::bridge
