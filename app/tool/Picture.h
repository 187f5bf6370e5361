// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/codec/QrReader.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <vector>

namespace qujat::tool {

/// A PNG of a QR code for \a text, black on white with its quiet zone.
Result<QByteArray> qrPicture(const QString &text);

struct Picture {
    QImage brightness; ///< one byte a pixel
    QImage colours; ///< four bytes a pixel; null for a grey file
};

/// A picture file (PNG, JPEG, WebP, PGM), its pixels as they are stored: a mark that it should be
/// turned is not heeded. FileUnreadable when it cannot be opened or is larger than 64 MiB,
/// RequestTooLarge past QrReader::LargestSide, PictureUnreadable when it is no picture.
Result<Picture> readPicture(const QString &path);
/// The codes in it; empty when there is none.
std::vector<codec::FoundCode> codesIn(const Picture &picture);

} // namespace qujat::tool
