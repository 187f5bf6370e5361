// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/egov/Call.h"
#include "core/egov/ConfirmationCalls.h"
#include "core/egov/ConsentCalls.h"

#include <variant>
#include <vector>

namespace qujat::egov {

namespace notice {
struct AccessViewed {
    GrantId access;
    AccessViewing viewing;
};
struct AccessClosed {
    GrantId access;
};
struct ViewingClosed {
    ViewingId viewing;
};
struct ConfirmationAsked {
    ConfirmationRequest request;
};
struct ConfirmationAnswered {
    ConfirmationId confirmation;
    ConfirmationWord word = ConfirmationWord::Pending;
};
struct ConsentAsked {
    ConsentRequest consent;
};
struct ConsentChanged {
    ConsentRequest consent;
};
struct DeviceSignedIn {
    QString deviceName;
    Timestamp at{};
    DeviceId device; ///< null when the service does not say
};
/// Something happened to the number of the account or to a request for one.
struct NumberChanged {
    QString what; ///< "connected", "changed", "refused", "stopped", "changedHands"
    std::optional<Timestamp> stoppableUntil;
};
/// A note was written that the person is told of.
struct Noticed {
    QString kind;
    bool shown = true; ///< false when the person muted its category
};
struct ComplaintChanged {
    QString number;
};
struct HistoryChanged { };
/// Of a kind this client does not know: counted as seen, nothing more.
struct Other { };
} // namespace notice

using Notice =
    std::variant<notice::Other, notice::AccessViewed, notice::AccessClosed, notice::ViewingClosed,
                 notice::ConfirmationAsked, notice::ConfirmationAnswered, notice::ConsentAsked,
                 notice::ConsentChanged, notice::DeviceSignedIn, notice::ComplaintChanged,
                 notice::HistoryChanged, notice::NumberChanged, notice::Noticed>;

/// Something that happened in this account.
struct Event {
    EventId id;
    Timestamp at{};
    Notice notice;

    /// Reads one message of the stream.
    static Result<Event> parse(const QByteArray &utf8);
};

struct EventsReply {
    std::vector<Event> items;
    static Result<EventsReply> parse(const net::HttpReply &reply);
};

/// What happened after an event, for when the stream cannot be had.
struct EventsRequest {
    using Reply = EventsReply;
    EventId after; ///< null: from now on
    Call call() const;
};

/// The upgrade request of the stream itself.
Call eventStreamCall(const EventId &after);

} // namespace qujat::egov
