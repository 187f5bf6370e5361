// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/egov/Call.h"
#include "core/egov/Reply.h"
#include "core/model/AccountNotice.h"

#include <vector>

namespace qujat::egov {

struct NoticesReply {
    std::vector<AccountNotice> items; ///< newest first
    int unseen = 0;
    std::vector<NoticeChoice> choices;
    QString next; ///< empty on the last page
    static Result<NoticesReply> parse(const net::HttpReply &reply);
};

struct NoticesRequest {
    using Reply = NoticesReply;
    QString before; ///< next of the page before; empty for the newest
    Call call() const;
};

struct NoticesSeenRequest {
    using Reply = DoneReply;
    QString position;
    Call call() const;
};

struct ChooseNoticesRequest {
    using Reply = DoneReply;
    NoticeChoice choice;
    Call call() const;
};

} // namespace qujat::egov
