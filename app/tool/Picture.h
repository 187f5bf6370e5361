// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/codec/QrReader.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace qujat::tool {

/// A PNG of a QR code for \a text, black on white with its quiet zone.
Result<QByteArray> qrPicture(const QString &text);

/// The codes in a picture file (PNG, JPEG, WebP, PGM). Empty when there is none.
/// FileUnreadable when it cannot be opened, PictureUnreadable when it is no picture.
Result<std::vector<codec::FoundCode>> codesInPicture(const QString &path);

} // namespace qujat::tool
