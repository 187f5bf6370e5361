// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/egov/Call.h"
#include "core/model/OpenAccess.h"

#include <vector>

namespace qujat::egov {

class JsonReader;

/// Who looked or asks: {name, organisation?, kind}.
Viewer readViewer(JsonReader json);

/// An access as its holder sees it.
struct AccessReply {
    OpenAccess access;
    static Result<AccessReply> parse(const net::HttpReply &reply);
};

/// The same with what only the opening device gets to know.
struct OpenedAccessReply {
    OpenAccess access;
    AccessSecret secret;
    static Result<OpenedAccessReply> parse(const net::HttpReply &reply);
};

struct OpenAccessRequest {
    using Reply = OpenedAccessReply;
    DocumentId document;
    std::chrono::seconds life{};
    qint64 journalSize = 0; ///< of the journal's head that the codes will name; 0 for none
    Call call() const;
};

struct AccessRequest {
    using Reply = AccessReply;
    GrantId access;
    Call call() const;
};

struct CloseAccessRequest {
    using Reply = AccessReply;
    GrantId access;
    Call call() const;
};

struct ListAccessesReply {
    std::vector<OpenAccess> items;
    static Result<ListAccessesReply> parse(const net::HttpReply &reply);
};

struct ListAccessesRequest {
    using Reply = ListAccessesReply;
    Call call() const;
};

} // namespace qujat::egov
