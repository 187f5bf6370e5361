// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/LumaView.h"

#include <QByteArray>
#include <QImage>
#include <QPolygonF>
#include <QString>

#include <optional>
#include <vector>

namespace qujat::test {

/// One picture of the published sets in `vectors/qr`, with what is known about it.
struct KnownPicture {
    QString set; ///< class of pictures, such as "boofcv/glare"
    QString path;
    /// What the codes in it say, as bytes in UTF-8; empty when nobody wrote it down.
    std::vector<QByteArray> texts;
    std::vector<QByteArray> rawBytes; ///< of the same codes, where written down as numbers
    std::vector<QPolygonF> places; ///< of the codes in it, where somebody marked them by hand
    bool holdsCode = true; ///< false: the set says that there is no QR code in it
};

/// The published QR pictures, found by QUJAT_VECTORS or beside the checkout. Nothing is copied.
class PictureCorpus {
public:
    /// Absent when the vectors are not on this machine.
    static std::optional<PictureCorpus> find();

    const std::vector<KnownPicture> &pictures() const { return m_pictures; }
    /// Upright, opaque on white.
    static QImage pictureOf(const QString &path);
    /// As the peers get it too: one byte of brightness a pixel.
    static QImage greyOf(const QImage &picture);

private:
    void addZxing(const QString &folder);
    void addJsqr(const QString &folder);
    void addBoofcv(const QString &folder);

    std::vector<KnownPicture> m_pictures;
};

codec::LumaView viewOf(const QImage &grey);

} // namespace qujat::test
