// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/FinderSearch.h"

#include <array>
#include <optional>

namespace qujat::codec {

/// The outer corners of a finder, in pixels: top left, top right, bottom right, bottom left, where
/// \a along and \a down are unit vectors towards the right and the bottom of the code. Absent when
/// its sides cannot be made out, as where it is too blurred or melts into a dark ground.
std::optional<std::array<QPointF, 4>> cornersOf(const Relief &relief, const Finder &finder,
                                                const QPointF &along, const QPointF &down);

} // namespace qujat::codec
