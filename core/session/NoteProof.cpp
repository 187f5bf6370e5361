// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/NoteProof.h"

namespace qujat::session {
namespace {

struct ShownValue {
    const char *name;
    QString value;
};

/// Everything that stands on the screen of a note in this role and is not in clear in the leaf;
/// what is empty must not be committed to either, so that nothing can be left out of the list.
std::vector<ShownValue> shownValues(const HistoryEntry &note)
{
    std::vector<ShownValue> values{
        {"documentType", note.documentType ? note.documentType->text() : QString()},
        {"purpose", note.purpose},
    };
    if (note.role == HistoryEntry::Role::Viewer) {
        values.push_back({"subjectInitials", note.subjectInitials});
    } else {
        const auto viewer = note.viewer.value_or(Viewer{});
        values.push_back({"viewerName", viewer.name});
        values.push_back({"viewerOrganisation", viewer.organisation});
        values.push_back({"recipientKind", note.viewer ? nameOf(viewer.kind) : QString()});
        values.push_back({"deviceName", note.deviceName});
        values.push_back({"reason", note.reason});
    }
    return values;
}

} // namespace

QString differenceBetween(const HistoryEntry &note, const journal::Receipt &receipt)
{
    const auto leaf = journal::Leaf::fromBytes(receipt.leaf);
    if (!leaf)
        return QStringLiteral("leaf");
    if (leaf->number() != note.number)
        return QStringLiteral("number");
    if (leaf->at() != note.at)
        return QStringLiteral("at");
    if (leaf->kind() != note.kind)
        return QStringLiteral("kind");
    const auto opened = [&](const char *name) -> std::optional<QString> {
        const auto opening = receipt.openings.constFind(QString::fromLatin1(name));
        if (opening == receipt.openings.cend())
            return std::nullopt;
        return leaf->holds(opening.key(), *opening) ? opening->value : QString();
    };
    for (const auto &[name, value] : shownValues(note)) {
        if (opened(name).value_or(QString()) != value)
            return QString::fromLatin1(name);
    }
    // What every note has a usual value for; the journal leaves it out where it says nothing.
    if (const auto channel = opened("channel"); channel && *channel != nameOf(note.channel))
        return QStringLiteral("channel");
    return {};
}

bool isBackdated(Timestamp leafAt, const std::optional<storage::KeptHead> &headBefore,
                 const storage::JournalNeighbours &neighbours)
{
    if (headBefore && leafAt + JournalClockTolerance < headBefore->seenAt)
        return true;
    if (neighbours.before && leafAt + JournalClockTolerance < *neighbours.before)
        return true;
    return neighbours.after && leafAt > *neighbours.after + JournalClockTolerance;
}

QJsonObject noteAsEvidence(const HistoryEntry &note)
{
    QJsonObject object{{QStringLiteral("number"), note.number},
                       {QStringLiteral("at"), toRfc3339(note.at)},
                       {QStringLiteral("kind"), note.kind},
                       {QStringLiteral("role"), nameOf(note.role)},
                       {QStringLiteral("channel"), nameOf(note.channel)}};
    for (const auto &[name, value] : shownValues(note)) {
        if (!value.isEmpty())
            object.insert(QString::fromLatin1(name), value);
    }
    return object;
}

} // namespace qujat::session
