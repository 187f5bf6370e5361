// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/model/AccountNotice.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace qujat::session {

class SessionCore;

/// What was done with the person's data and account (law, art. 36 p.4), and what of it is told at
/// once. A muted category still stands in the list.
class Notices : public QObject {
    Q_OBJECT

public:
    struct Private; ///< shared with its stories

    struct Page {
        std::vector<AccountNotice> items; ///< newest first
        int unseen = 0; ///< of this page
        std::vector<NoticeChoice> choices;
        QString next; ///< empty on the last page
    };

    explicit Notices(SessionCore &core);
    ~Notices() override;

    /// \a before is \c next of the page before; empty for the newest.
    QFuture<Result<Page>> load(const QString &before = {});
    QFuture<Result<void>> markSeen(const QString &position);
    QFuture<Result<void>> choose(const NoticeChoice &choice);

Q_SIGNALS:
    /// A new one. \a shown is false when its category is muted.
    void noticed(const QString &kind, bool shown);

private:
    std::shared_ptr<Private> m;
};

} // namespace qujat::session
