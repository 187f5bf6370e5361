// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/model/HistoryEntry.h"
#include "core/model/JournalAlarm.h"

#include <QFuture>
#include <QIODevice>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace qujat::session {

class SessionCore;

/// Where the leaf of a note stands in the journal, as its receipt proves.
struct NotePlace {
    qint64 index = 0; ///< from 0
    qint64 size = 0; ///< of the head that the proof leads to
    Timestamp signedAt{}; ///< when that head was signed
};

/// Holds the service's journal to its word (design 4.4). At every synchronisation it fetches new
/// notes of both roles, demands proof that the journal continues the head that was kept, and keeps
/// the receipt of each note after comparing it with what is shown. What contradicts becomes an
/// alarm; what could not be asked or is not yet there stays unknown and is asked again.
class JournalWatch : public QObject {
    Q_OBJECT

public:
    struct Private; ///< the watch's state, shared with its stories

    explicit JournalWatch(SessionCore &core);
    ~JournalWatch() override;

    enum class Outcome {
        Unknown, ///< not asked yet in this session, or the service did not answer
        Consistent, ///< the journal continues everything that was seen of it
        Contradicted, ///< see the alarms
    };

    /// Of the last synchronisation that ended.
    Outcome outcome() const;
    /// When the journal was last found consistent, by the service's clock.
    std::optional<Timestamp> consistentAt() const;
    /// Size of the newest head that was accepted; 0 before the first.
    qint64 treeSize() const;

    /// Lists the notes of one role anew; the future ends when they are kept, before they are
    /// proven.
    QFuture<Result<void>> list(HistoryEntry::Role role);
    /// The next older page of one role, with its proofs.
    QFuture<Result<void>> listOlder(HistoryEntry::Role role);
    bool hasOlder(HistoryEntry::Role role) const;
    /// Asks for the newest head and for whatever is not proven yet. One at a time; who comes while
    /// it runs gets a run of its own afterwards. The failure is why the outcome is Unknown.
    QFuture<Result<Outcome>> prove();
    /// Both roles, then the proofs.
    QFuture<Result<Outcome>> synchronise();

    /// Oldest first; empty unless the session is open.
    const std::vector<JournalAlarm> &alarms() const;
    bool hasUnread() const;
    /// The person says to have read it.
    Result<void> confirm(qint64 alarmId);
    /// All alarms with what proves them, as a file for the contact centre or a court.
    QByteArray evidence() const;

    /// Where a proven note stands; nothing when no receipt of it is kept.
    std::optional<NotePlace> placeOf(HistoryEntry::Role role, const QString &number) const;
    /// Writes the kept receipts of a note, or of all notes of both roles, as a file that anyone can
    /// check off line. How many were written; ResourceNotFound when there is none to write.
    Result<qint64> exportProof(QIODevice &device,
                               const std::optional<QString> &number = std::nullopt) const;
    /// What a third party may keep of a viewing instead of a copy (features 3.5): checked before it
    /// is given. JournalUnproven when the service's answer proves nothing.
    QFuture<Result<QByteArray>> dataFreeReceipt(const QString &number);

Q_SIGNALS:
    void alarmsChanged();
    void outcomeChanged();
    /// Notes of this role were added to the vault, above or below the kept ones.
    void notesArrived(qujat::HistoryEntry::Role role, bool older);
    /// Something became known about the proof of a note.
    void proofChanged(qujat::HistoryEntry::Role role, const QString &number);

private:
    /// Something happened: synchronises now, or once more after the run that goes on.
    void keepUp();

    std::shared_ptr<Private> m;
};

} // namespace qujat::session
