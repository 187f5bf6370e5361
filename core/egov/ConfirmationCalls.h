// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/egov/Call.h"
#include "core/model/OpenAccess.h"

#include <vector>

namespace qujat::egov {

class JsonReader;

enum class ConfirmationWord { Pending, Confirmed, Refused, Mismatch, Timeout, Used };

ConfirmationWord readConfirmationWord(JsonReader &json);
ConfirmationRequest readConfirmation(JsonReader &json);

/// Six digits were right: two digits to read aloud to the holder.
struct AskReply {
    ConfirmationId id;
    QString digits;
    Timestamp expiresAt{};
    static Result<AskReply> parse(const net::HttpReply &reply);
};

struct AskRequest {
    using Reply = AskReply;
    ShortCode code;
    QString purpose;
    Call call() const;
};

struct ConfirmationReply {
    ConfirmationWord word = ConfirmationWord::Pending;
    static Result<ConfirmationReply> parse(const net::HttpReply &reply);
};

/// What became of a question, asked by who asked it.
struct ConfirmationStateRequest {
    using Reply = ConfirmationReply;
    ConfirmationId confirmation;
    Call call() const;
};

struct ListConfirmationsReply {
    std::vector<ConfirmationRequest> items;
    static Result<ListConfirmationsReply> parse(const net::HttpReply &reply);
};

/// The questions that wait for this holder.
struct ListConfirmationsRequest {
    using Reply = ListConfirmationsReply;
    Call call() const;
};

/// With digits: the pair that was read aloud; without: no.
struct AnswerConfirmationRequest {
    using Reply = ConfirmationReply;
    ConfirmationId confirmation;
    QString digits;
    Call call() const;
};

} // namespace qujat::egov
