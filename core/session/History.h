// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/model/HistoryEntry.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace qujat::session {

class SessionCore;

/// The notes of this person's account, in one of its two roles at a time (D-11).
class History : public QObject {
    Q_OBJECT

public:
    struct Private; ///< the flow's state, shared with its stories

    explicit History(SessionCore &core);
    ~History() override;

    HistoryEntry::Role role() const;
    std::optional<DocumentType> filter() const;
    /// Newest first, as far as loaded.
    const std::vector<HistoryEntry> &entries() const;
    bool hasMore() const;
    /// The kept entries are on show because the service was not reached.
    bool isFromCache() const;

    /// Loads the first page for this role and filter; the entries before are dropped when it
    /// arrived.
    QFuture<Result<void>> load(HistoryEntry::Role role,
                               const std::optional<DocumentType> &filter = {});
    /// Adds the next page; nothing happens without one.
    QFuture<Result<void>> loadMore();

Q_SIGNALS:
    void entriesChanged();
    /// The service noted something new in this account: a good moment to load.
    void grew();

private:
    std::shared_ptr<Private> m;
};

} // namespace qujat::session
