// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/egov/Call.h"
#include "core/model/HistoryEntry.h"

#include <vector>

namespace qujat::egov {

struct HistoryReply {
    std::vector<HistoryEntry> items;
    QString next; ///< cursor of the next page; empty at the end
    static Result<HistoryReply> parse(const net::HttpReply &reply);
};

/// A page of the notes in this account, newest first.
struct HistoryRequest {
    using Reply = HistoryReply;
    HistoryEntry::Role role = HistoryEntry::Role::Subject;
    std::optional<DocumentType> type;
    QString cursor;
    int limit = 50;
    Call call() const;
};

} // namespace qujat::egov
