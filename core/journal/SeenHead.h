// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Ids.h"
#include "core/journal/Checkpoint.h"

#include <optional>

namespace qujat::journal {

/// What a living code says of the head that the holder's device saw last, 5 bytes: the beginning of
/// SHA-256("qujat-seen-head-v1" ‖ 0x00 ‖ grant id ‖ 0x00 ‖ step as 8 bytes, big-endian ‖ text of
/// the head), with no text for a device that has seen none. Each step has another mark, so that two
/// pictures of a code name one head by 80 bits, and no head made before them fits by preparation.
QByteArray seenMark(const GrantId &grant, quint64 step, const std::optional<Checkpoint> &head);

} // namespace qujat::journal
