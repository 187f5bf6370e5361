// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/JournalAlarm.h"

namespace qujat {

QString nameOf(JournalAlarm::Kind kind)
{
    using enum JournalAlarm::Kind;
    switch (kind) {
    case HeadForged:
        return QStringLiteral("headForged");
    case RolledBack:
        return QStringLiteral("rolledBack");
    case Forked:
        return QStringLiteral("forked");
    case NoteMissing:
        return QStringLiteral("noteMissing");
    case NoteChanged:
        return QStringLiteral("noteChanged");
    case NotProven:
        return QStringLiteral("notProven");
    case LeafMissing:
        return QStringLiteral("leafMissing");
    case Backdated:
        return QStringLiteral("backdated");
    case SplitView:
        return QStringLiteral("splitView");
    case Stalled:
        return QStringLiteral("stalled");
    }
    Q_UNREACHABLE();
}

std::optional<JournalAlarm::Kind> alarmKindFromName(QStringView name)
{
    using enum JournalAlarm::Kind;
    for (const auto kind : {HeadForged, RolledBack, Forked, NoteMissing, NoteChanged, NotProven,
                            LeafMissing, Backdated, SplitView, Stalled}) {
        if (name == nameOf(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace qujat
