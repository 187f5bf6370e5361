// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/KeptNote.h"
#include "core/session/JournalWatch.h"
#include "qml/bridge/Rows.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QCoreApplication>

#include <optional>

namespace qujat::bridge {

/// A note of the history in words.
class HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)

public:
    static HistoryRow row(const KeptNote &note, const Presentation &presentation);
    /// The note with everything that is known of its proof; \a place when there is a receipt.
    static HistoryNote note(const KeptNote &note, const std::optional<session::NotePlace> &place,
                            const Presentation &presentation);

private:
    static QString title(const HistoryEntry &entry, const QString &typeName);
    static QString icon(const HistoryEntry &entry);
    static QString reason(const HistoryEntry &entry);
    static bool canComplain(const HistoryEntry &entry);
    static QString who(const HistoryEntry &entry);
    static ProofState::Value state(NoteProof proof);
    static QString proof(NoteProof proof);
    static QString channel(HistoryEntry::Channel channel);
};

} // namespace qujat::bridge
