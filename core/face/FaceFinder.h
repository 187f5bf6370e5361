// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/codec/LumaView.h"

#include <QRect>
#include <QString>

#include <memory>
#include <vector>

namespace qujat::face {

/// Finds upright faces in a grey picture with a trained cascade of local binary patterns, as
/// OpenCV's data package ships it. It says where a face is, never whose: comparing is the
/// service's. OpenCV is loaded with the first of them. Cheap to move; one thread at a time.
class FaceFinder {
public:
    /// ConfigurationInvalid{field: cascade} when the file is not there or is no cascade,
    /// {field: faceModule} when the part of the program that finds faces is not there.
    static Result<FaceFinder> open(const QString &cascadeFile);
    /// From where this build's OpenCV has its data; fails like `open`.
    static Result<FaceFinder> openInstalled();

    FaceFinder(FaceFinder &&) noexcept;
    FaceFinder &operator=(FaceFinder &&) noexcept;
    ~FaceFinder();

    /// Faces of at least a sixth of the picture's shorter side, in pixels of \a picture, largest
    /// first. Empty for a view that is null or smaller than 48 pixels.
    std::vector<QRect> find(const codec::LumaView &picture);

private:
    struct Data;
    explicit FaceFinder(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace qujat::face
