// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/IconProvider.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace qujat::bridge {
namespace {

constexpr int UsualSide = 24;

} // namespace

IconProvider::IconProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    static const QRegularExpression form(QStringLiteral("^([a-z0-9-]{1,64})/([0-9A-Fa-f]{6})$"));
    const auto match = form.match(id);
    if (!match.hasMatch())
        return {};
    QFile file(QStringLiteral(":/icons/%1.svg").arg(match.captured(1)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto colour = QByteArray("#") + match.captured(2).toLatin1();
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour));
    if (!renderer.isValid())
        return {};

    const auto side = [](int asked) {
        return asked > 0 ? std::min(asked, LargestSide) : UsualSide;
    };
    QImage image(side(requestedSize.width()), side(requestedSize.height()),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    if (size != nullptr)
        *size = image.size();
    return image;
}

} // namespace qujat::bridge
