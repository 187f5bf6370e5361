// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HistoryEntry.h"
#include "core/model/JournalAlarm.h"
#include "core/session/Async.h"

#include <QJsonObject>
#include <QPointer>

#include <vector>

namespace qujat::session {

class SessionCore;

/// Something in a list of notes that contradicts what was listed before.
struct Contradiction {
    JournalAlarm::Kind kind = JournalAlarm::Kind::NoteMissing;
    QString subject; ///< the note's number
    QJsonObject evidence;
};

/// What became of asking for a page of notes.
struct FetchedNotes {
    std::vector<QString> cursors; ///< of the pages that were fetched, as they were asked for
    bool grew = false; ///< notes were added to the vault
    std::vector<Contradiction> contradictions;
};

/// How the notes of one role come into the vault: newest pages until they meet what is kept, older
/// ones a page at a time. What is kept is compared with what is listed; Cancelled when the session
/// ended meanwhile.
QCoro::Task<Result<FetchedNotes>> fetchNewestNotes(QPointer<SessionCore> core,
                                                   HistoryEntry::Role role);
QCoro::Task<Result<FetchedNotes>> fetchOlderNotes(QPointer<SessionCore> core,
                                                  HistoryEntry::Role role);
/// Whether the service has notes that are older than all that are kept.
bool hasOlderNotes(const SessionCore &core, HistoryEntry::Role role);

} // namespace qujat::session
