// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/egov/Call.h"
#include "core/egov/DocumentCalls.h"
#include "core/egov/Reply.h"
#include "core/model/Document.h"

#include <optional>

namespace qujat::egov {

/// A look at somebody's document: what was released, and the note that stands in both accounts.
struct ViewReply {
    ViewingId id;
    QString number; ///< the view number of the note (default D-11)
    DocumentType type;
    QByteArray cms;
    QString formVersion; ///< of the form that the document is to be shown in
    Timestamp openedAt{};
    Timestamp expiresAt{};
    QString subjectInitials;
    Timestamp retrievedAt{};
    QString requestNumber;
    QByteArray holderHead; ///< the head that the codes name; empty when there is none
    static Result<ViewReply> parse(const net::HttpReply &reply);
};

/// By two successive pictures of a living code, or by a confirmation that the holder gave.
struct ViewRequest {
    using Reply = ViewReply;
    std::vector<QString> frames;
    std::optional<ConfirmationId> confirmation;
    QString purpose;
    Call call() const;
};

struct ViewingStateReply {
    enum class State { Open, Closed, Expired };
    State state = State::Closed;
    Timestamp expiresAt{};
    static Result<ViewingStateReply> parse(const net::HttpReply &reply);
};

struct ViewingStateRequest {
    using Reply = ViewingStateReply;
    ViewingId viewing;
    Call call() const;
};

struct CloseViewingRequest {
    using Reply = DoneReply;
    ViewingId viewing;
    Call call() const;
};

/// The same document afresh while the viewing is open.
struct ViewedDocumentRequest {
    using Reply = FetchDocumentReply;
    ViewingId viewing;
    DocumentType type;
    Call call() const;
};

} // namespace qujat::egov
