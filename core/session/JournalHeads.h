// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/session/JournalWatchState.h"

namespace qujat::session {

/// What a head turned out to be.
struct HeadAnswer {
    JournalWatch::Outcome outcome = JournalWatch::Outcome::Unknown;
    std::optional<journal::SignedHead> head; ///< when it is accepted
    std::optional<Failure> failure; ///< why it is unknown
};

/// Whether \a checkpoint continues the last head this device accepted; the proof is asked for when
/// it is needed. A head that continues it is kept as the last one. One that contradicts raises the
/// alarm; an older one that is proven to be a beginning of the last one is unknown: an answer from
/// the past is no contradiction.
QCoro::Task<HeadAnswer> judgeHead(WatchState m, int opening, QByteArray checkpoint);

} // namespace qujat::session
