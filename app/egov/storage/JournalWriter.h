// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/JournalStore.h"

namespace qujat::service::storage {

/// An event as the journal keeps it: number, time and kind in clear, everything else as salted
/// commitments.
struct JournalEvent {
    Timestamp at{};
    QString kind; ///< as HistoryItem of the contract names it; nothing about a person
    std::vector<CommittedValue> values; ///< empty ones are left out
};

/// The one way into the journal. Whatever takes effect in the same transaction takes effect with
/// its leaf or not at all: one batch, one commit, one signed head.
///
/// An event that people find in their history goes through \c NoteStore, which comes here first;
/// what stands in nobody's history is appended here.
class JournalWriter {
public:
    /// The event's number, drawn here and the same in all notes of it. Trouble of the storage
    /// sticks to the connection, as everywhere in this folder.
    static QString append(Transaction &transaction, const JournalEvent &event);
    /// The same under a number that was drawn before there was a journal.
    static void append(Transaction &transaction, const JournalEvent &event, const QString &number);
};

} // namespace qujat::service::storage
