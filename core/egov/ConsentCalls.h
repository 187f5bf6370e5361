// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/egov/Call.h"
#include "core/model/Consent.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace qujat::egov {

class JsonReader;

Wanted readWanted(JsonReader json);
ConsentRequest readConsent(JsonReader &json);

struct ConsentReply {
    ConsentRequest consent;
    static Result<ConsentReply> parse(const net::HttpReply &reply);
};

struct ListConsentsReply {
    std::vector<ConsentRequest> items;
    QString next; ///< cursor of the next page; empty on the last
    static Result<ListConsentsReply> parse(const net::HttpReply &reply);
};

/// Requests for consent to this person's data: those that wait, or all of them.
struct ListConsentsRequest {
    using Reply = ListConsentsReply;
    bool pending = false;
    QString system; ///< empty for any
    std::optional<DocumentType> type;
    QString cursor;
    int limit = 50;
    Call call() const;
};

struct GetConsentRequest {
    using Reply = ConsentReply;
    ConsentId consent;
    Call call() const;
};

/// Exactly what the requester would get.
struct PreviewConsentReply {
    QByteArray cms; ///< for a whole document
    QJsonObject values; ///< for fields, by the paths of the form
    std::optional<bool> answer; ///< for a statement
    static Result<PreviewConsentReply> parse(const net::HttpReply &reply);
};

struct PreviewConsentRequest {
    using Reply = PreviewConsentReply;
    ConsentId consent;
    Call call() const;
};

struct AnswerConsentRequest {
    using Reply = ConsentReply;
    ConsentId consent;
    bool agree = false;
    Call call() const;
};

struct WithdrawConsentRequest {
    using Reply = ConsentReply;
    ConsentId consent;
    Call call() const;
};

} // namespace qujat::egov
