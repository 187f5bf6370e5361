// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/LumaView.h"

#include <QRect>

#include <vector>

/// What lies in the module that brings OpenCV. For FaceFinder alone.
namespace qujat::face {

/// A trained cascade, ready to search.
class FaceSeeker {
public:
    virtual ~FaceSeeker() = default;
    /// As FaceFinder::find().
    virtual std::vector<QRect> find(const codec::LumaView &picture) = 0;
};

inline constexpr char faceModule[] = "qujat-face.so";
/// The module's only function, of type OpenFaceSeeker.
inline constexpr char openFaceSeekerName[] = "qujat_open_face_seeker";
/// Reads a cascade's file; null when it is none. The caller owns what it gets.
using OpenFaceSeeker = FaceSeeker *(const char *cascadeFile);

} // namespace qujat::face
