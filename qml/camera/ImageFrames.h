// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/codec/QrReader.h"
#include "core/codec/ScanGuide.h"

#include <QImage>
#include <QString>
#include <QVideoFrame>

#include <vector>

namespace qujat::camera {

constexpr int LargestImageSide = codec::QrReader::LargestSide; ///< pixels
constexpr qint64 LargestImageFile = 20LL * 1024 * 1024; ///< bytes

/// A copy of the picture as a frame of a camera. Null for a null picture.
QVideoFrame frameFromImage(const QImage &image);

/// Reads a picture that somebody chose, within the limits above, upright by its own orientation
/// mark. FileUnreadable, RequestTooLarge, PictureUnreadable.
Result<QImage> imageFromFile(const QString &path);

struct FrameReading {
    std::vector<codec::FoundCode> codes;
    codec::ScanLook look; ///< what would make it easier
};

/// What a frame shows: its brightness is read where it lies when the pixel format allows, else
/// after a conversion. Any thread.
FrameReading readFrame(const QVideoFrame &frame, const codec::QrReader::Search &search = {});
std::vector<codec::FoundCode> codesIn(const QImage &image);

} // namespace qujat::camera
