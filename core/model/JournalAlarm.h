// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace qujat {

/// The journal of the service contradicts itself, or what this device saw of it before
/// (design 2.10, 4.4). Raised once for each contradiction, never removed.
struct JournalAlarm {
    enum class Kind {
        HeadForged, ///< a head is not signed by the journal's key
        RolledBack, ///< the journal is shorter than it was
        Forked, ///< the journal does not begin with what it was before
        NoteMissing, ///< a note that was listed is listed no more
        NoteChanged, ///< a note is listed with other values than before
        NotProven, ///< what was given as proof does not prove the note
        LeafMissing, ///< a note is listed and, after its time, still not in the journal
        Backdated, ///< an entry stands later in the journal than its time allows
        SplitView, ///< the holder's device was shown another journal at a viewing
        Stalled, ///< the newest head is too old: the journal has stopped
    };

    qint64 id = 0;
    Kind kind = Kind::Forked;
    QString subject; ///< the note's or the viewing's number, or the size of the last good head
    Timestamp raisedAt{}; ///< the service's time
    std::optional<Timestamp> confirmedAt; ///< when the person said to have read it
    QByteArray evidence; ///< JSON: heads, proofs, receipts and times as they came
};

/// "headForged", "rolledBack" … as it stands in evidence and in the tool's output
QString nameOf(JournalAlarm::Kind kind);
std::optional<JournalAlarm::Kind> alarmKindFromName(QStringView name);

} // namespace qujat
