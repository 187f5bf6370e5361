// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QQuickImageProvider>
#include <QUrl>

#include <memory>

namespace qujat::bridge {

/// Portraits out of signed documents, for as long as they are on the screen. Any thread.
class PortraitShelf {
public:
    static constexpr int LargestSide = 4096; ///< pixels
    static constexpr qsizetype LargestBytes = 2 * 1024 * 1024;

    /// Keeps \a picture under \a key and gives its address; an address differs whenever the picture
    /// does, so that nothing old is shown from a cache. Empty when it is no PNG or JPEG within the
    /// limits.
    QUrl put(const QString &key, const QByteArray &picture);
    /// Wipes the picture of \a key.
    void remove(const QString &key);
    void clear();

    /// Decoded at most as large as it is; null when it is not there or damaged.
    QImage image(const QString &address, const QSize &requestedSize) const;

private:
    struct Item {
        QString address;
        QByteArray bytes;
    };

    mutable QMutex m_mutex;
    QHash<QString, Item> m_items;
    quint64 m_serial = 0;
};

/// `image://portrait/…`, the addresses given by the shelf.
class PortraitProvider final : public QQuickImageProvider {
public:
    explicit PortraitProvider(std::shared_ptr<const PortraitShelf> shelf);
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    std::shared_ptr<const PortraitShelf> m_shelf;
};

} // namespace qujat::bridge
