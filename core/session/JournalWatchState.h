// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/journal/Receipt.h"
#include "core/session/Async.h"
#include "core/session/JournalWatch.h"
#include "core/session/SessionCore.h"

#include <QJsonObject>
#include <QPointer>

namespace qujat::session {

/// How old the newest head may be before the journal counts as stopped, and how long a note may be
/// without its leaf. The service's word is bounded: it must not put off its own alarm.
inline constexpr std::chrono::seconds LeastJournalStall{60};
inline constexpr std::chrono::seconds MostJournalStall{3600};

/// What the stories of the watch share.
struct JournalWatch::Private {
    QPointer<JournalWatch> q;
    SessionCore *core;
    Outcome outcome = Outcome::Unknown;
    std::optional<Timestamp> consistentAt;
    std::vector<JournalAlarm> alarms;
    /// Pages of notes that were listed and whose receipts were not asked for yet.
    std::vector<std::pair<HistoryEntry::Role, QString>> pages;
    /// Something contradicted since the last run of proofs began.
    bool contradicted = false;
    bool proving = false;
    bool keepingUp = false;
    bool behind = false; ///< something happened since the synchronisation that goes on began
    std::vector<std::shared_ptr<QPromise<Result<Outcome>>>> waiting;

    /// Whether the session is still the one in which a story began.
    bool isOpen(int opening) const { return q && core->vault() && core->opening() == opening; }
    std::chrono::seconds stall() const;

    /// The journal's name and key: what came with the program, else what this device saw first.
    std::optional<journal::Identity> identity() const;
    Result<void> pin(const journal::Identity &identity);

    /// Keeps the alarm with its evidence and tells; the same one is kept once.
    void raise(JournalAlarm::Kind kind, const QString &subject, QJsonObject evidence);
    void loadAlarms();
    void conclude(Outcome ended);
};

using WatchState = std::shared_ptr<JournalWatch::Private>;

} // namespace qujat::session
