// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/JournalAlarm.h"
#include "core/model/KeptNote.h"
#include "core/storage/Vault.h"

#include <vector>

namespace qujat::storage {

/// A head of the journal that was found to continue the one before it.
struct KeptHead {
    qint64 size = 0;
    QByteArray checkpoint; ///< the signed note, as it came
    QByteArray proof; ///< hashes of 32 bytes: this head begins with the kept one before it
    Timestamp seenAt{}; ///< the service's time
};

/// When the entries of the journal next to one of them happened, as far as kept receipts tell.
struct JournalNeighbours {
    std::optional<Timestamp> before;
    std::optional<Timestamp> after;
};

/// What the two codes of a viewing named, and the head that the service gave for it: not yet held
/// against the journal that this device is shown.
struct Meeting {
    QString number; ///< of the viewing
    QString firstCode;
    QString secondCode;
    QByteArray holderHead; ///< empty when the service gave none
};

/// What this device keeps to hold the journal to its word: every head it accepted, the receipts of
/// the notes, and the alarms. One thread.
class JournalStore {
public:
    using Role = HistoryEntry::Role;

    explicit JournalStore(const Vault &vault);

    /// Nothing before the first.
    Result<std::optional<KeptHead>> lastHead() const;
    /// The largest head of at most \a size leaves.
    Result<std::optional<KeptHead>> headUpTo(qint64 size) const;
    /// All of them from \a fromSize on, smallest first.
    Result<std::vector<KeptHead>> headsFrom(qint64 fromSize) const;
    Result<void> addHead(const KeptHead &head) const;

    /// Keeps the checked receipt of a note and marks the note as proven, both or neither.
    Result<void> keepReceipt(Role role, const QString &number, const QByteArray &receipt,
                             qint64 leafIndex) const;
    /// Empty when there is none.
    Result<QByteArray> receipt(Role role, const QString &number) const;
    /// The next receipts after \a number (an empty one for the first), in the order of numbers:
    /// for going through all without having all in memory.
    Result<std::vector<std::pair<QString, QByteArray>>> receiptsAfter(Role role,
                                                                      const QString &number,
                                                                      qint64 most) const;
    Result<JournalNeighbours> neighbours(qint64 leafIndex) const;

    Result<void> addMeeting(const Meeting &meeting) const;
    /// Those that were not compared yet.
    Result<std::vector<Meeting>> meetings() const;
    /// It was compared.
    Result<void> endMeeting(const QString &number) const;

    /// True when it is new; the same contradiction is kept once.
    Result<bool> raise(const JournalAlarm &alarm) const;
    /// Oldest first.
    Result<std::vector<JournalAlarm>> alarms() const;
    Result<void> confirm(qint64 alarmId, Timestamp at) const;

private:
    Result<std::vector<KeptHead>> readHeads(const char *sql, qint64 size) const;

    const Vault &m_vault;
};

} // namespace qujat::storage
