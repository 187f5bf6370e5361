// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HistoryEntry.h"

namespace qujat {

/// What the journal says of a note, as this device checked it.
enum class NoteProof {
    Pending, ///< no receipt was checked yet
    Proven, ///< a receipt proves exactly this note
    Problem, ///< what was given as proof does not prove this note: see the alarm
};

/// A note as it is kept on this device.
struct KeptNote {
    HistoryEntry entry;
    NoteProof proof = NoteProof::Pending;
};

} // namespace qujat
