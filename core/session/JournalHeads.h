// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/session/JournalWatchState.h"

#include <QJsonArray>

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

/// The steps of a proof; nothing unless each is a hash.
std::optional<std::vector<journal::Hash>> hashesOf(const std::vector<QByteArray> &steps);

/// Whether it is the service's last word that there is no such proof; anything else may be better
/// next time.
bool isProofRefusal(const Failure &failure);

QJsonArray stepsAsEvidence(const std::vector<QByteArray> &steps);

} // namespace qujat::session
