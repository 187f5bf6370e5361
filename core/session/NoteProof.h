// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/journal/Receipt.h"
#include "core/model/HistoryEntry.h"
#include "core/storage/JournalStore.h"

#include <QJsonObject>

namespace qujat::session {

/// How far the clocks of one service may be apart (default D-26): a leaf that claims to be earlier
/// than this before its place in the journal is backdated.
inline constexpr std::chrono::seconds JournalClockTolerance{60};

/// The first thing in which what is shown of a note differs from what its receipt proves, as the
/// contract names it ("number", "at", "viewerName" …); empty when everything shown is proven. A
/// value that is shown and not committed to differs, too.
QString differenceBetween(const HistoryEntry &note, const journal::Receipt &receipt);

/// Whether a leaf at its place claims a time that cannot be: before the head it was not yet in was
/// signed, or out of order with its neighbours.
bool isBackdated(Timestamp leafAt, const std::optional<storage::KeptHead> &headBefore,
                 const storage::JournalNeighbours &neighbours);

/// A note as evidence keeps it: what was shown.
QJsonObject noteAsEvidence(const HistoryEntry &note);

} // namespace qujat::session
