// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/model/KeptNote.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace qujat::session {

class SessionCore;

/// The notes of this person's account, in one of its two roles at a time (D-11): a window on what
/// the vault keeps, page by page, however long the history is. What is newer comes by itself while
/// the session is open.
class History : public QObject {
    Q_OBJECT

public:
    struct Private; ///< the flow's state, shared with its stories

    explicit History(SessionCore &core);
    ~History() override;

    HistoryEntry::Role role() const;
    std::optional<DocumentType> filter() const;
    /// How many notes are kept of this role and filter.
    qint64 count() const;
    /// At most \a most notes, newest first, from \a firstRow on; row 0 is the newest.
    std::vector<KeptNote> page(qint64 firstRow, qint64 most) const;
    /// Nothing when there is no such note in this role.
    std::optional<KeptNote> find(const QString &number) const;
    /// Where a note stands in this role and filter; nothing when it does not.
    std::optional<qint64> rowOf(const QString &number) const;
    /// Types of which there are notes in this role.
    std::vector<DocumentType> types() const;
    /// The service has older ones.
    bool hasMore() const;
    /// The service was not reached when they were last asked for.
    bool isFromCache() const;

    /// Turns to this role and filter, whose kept notes are there at once, and asks for newer ones.
    /// A network failure is one only when nothing is kept.
    QFuture<Result<void>> load(HistoryEntry::Role role,
                               const std::optional<DocumentType> &filter = {});
    /// Adds the next older page; nothing happens without one.
    QFuture<Result<void>> loadMore();

Q_SIGNALS:
    /// Another role or filter, or none at all any more: everything is different.
    void replaced();
    /// So many notes came on top, or below.
    void grewAbove(qint64 count);
    void grewBelow(qint64 count);
    /// What is known of one note changed.
    void noteChanged(const QString &number);

private:
    std::shared_ptr<Private> m;
};

} // namespace qujat::session
