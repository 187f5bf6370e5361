// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/egov/Call.h"
#include "core/model/Complaint.h"

#include <vector>

namespace qujat::egov {

struct ComplaintReply {
    Complaint complaint;
    static Result<ComplaintReply> parse(const net::HttpReply &reply);
};

/// A complaint about a refusal that stands in the account.
struct FileComplaintRequest {
    using Reply = ComplaintReply;
    QString kind;
    QString reference;
    Complaint::Recipient recipient = Complaint::Recipient::HigherBody;
    QString text;
    Call call() const;
};

/// One complaint with its steps.
struct ComplaintRequest {
    using Reply = ComplaintReply;
    QString number;
    Call call() const;
};

struct ComplaintsReply {
    std::vector<Complaint> items;
    static Result<ComplaintsReply> parse(const net::HttpReply &reply);
};

struct ComplaintsRequest {
    using Reply = ComplaintsReply;
    Call call() const;
};

struct CourtReply {
    static Result<CourtReply> parse(const net::HttpReply &reply);
};

/// Whether the way to court is open: ComplaintCourtPremature before the decision.
struct CourtRequest {
    using Reply = CourtReply;
    QString number;
    Call call() const;
};

} // namespace qujat::egov
