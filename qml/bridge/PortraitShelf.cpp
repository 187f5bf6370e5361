// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/PortraitShelf.h"

#include "core/base/SecretBytes.h"

#include <QBuffer>
#include <QImageReader>
#include <QMutexLocker>

#include <algorithm>
#include <optional>

namespace qujat::bridge {
namespace {

/// The size, when it is a PNG or JPEG within the limits; nothing else is even tried.
std::optional<QSize> sizeOf(const QByteArray &picture)
{
    if (picture.isEmpty() || picture.size() > PortraitShelf::LargestBytes)
        return std::nullopt;
    QBuffer buffer;
    buffer.setData(picture);
    buffer.open(QIODevice::ReadOnly);
    const auto format = QImageReader::imageFormat(&buffer);
    if (format != "png" && format != "jpeg")
        return std::nullopt;
    const auto size = QImageReader(&buffer, format).size();
    const bool fits = size.width() >= 1 && size.height() >= 1
        && size.width() <= PortraitShelf::LargestSide
        && size.height() <= PortraitShelf::LargestSide;
    return fits ? std::optional(size) : std::nullopt;
}

} // namespace

QUrl PortraitShelf::put(const QString &key, const QByteArray &picture)
{
    if (!sizeOf(picture))
        return {};
    const QMutexLocker lock(&m_mutex);
    auto &item = m_items[key];
    if (item.bytes != picture) {
        wipe(item.bytes);
        item.bytes = QByteArray(picture.constData(), picture.size());
        item.address = QString::number(++m_serial);
    }
    return QUrl(QStringLiteral("image://portrait/%1").arg(item.address));
}

void PortraitShelf::remove(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    auto item = m_items.take(key);
    wipe(item.bytes);
}

void PortraitShelf::clear()
{
    const QMutexLocker lock(&m_mutex);
    for (auto &item : m_items)
        wipe(item.bytes);
    m_items.clear();
}

QImage PortraitShelf::image(const QString &address, const QSize &requestedSize) const
{
    QByteArray bytes;
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = std::find_if(m_items.cbegin(), m_items.cend(),
                                        [&](const Item &item) { return item.address == address; });
        if (found == m_items.cend())
            return {};
        bytes = QByteArray(found->bytes.constData(), found->bytes.size());
    }
    const auto size = sizeOf(bytes);
    if (!size)
        return {};
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    QSize wanted = requestedSize;
    if (wanted.width() <= 0)
        wanted.setWidth(size->width());
    if (wanted.height() <= 0)
        wanted.setHeight(size->height());
    if (wanted.width() < size->width() || wanted.height() < size->height())
        reader.setScaledSize(size->scaled(wanted, Qt::KeepAspectRatioByExpanding).boundedTo(*size));
    auto image = reader.read();
    buffer.close();
    wipe(bytes);
    return image;
}

PortraitProvider::PortraitProvider(std::shared_ptr<const PortraitShelf> shelf)
    : QQuickImageProvider(QQuickImageProvider::Image)
    , m_shelf(std::move(shelf))
{
}

QImage PortraitProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    auto image = m_shelf->image(id, requestedSize);
    if (size != nullptr)
        *size = image.size();
    return image;
}

} // namespace qujat::bridge
