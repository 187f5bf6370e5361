// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Whatever a server says, each parser of the contract gives a value or a failure of a known kind.
// Input: a byte that chooses the parser, a byte that chooses the status, then the body.

#include "core/egov/AccessCalls.h"
#include "core/egov/ConfirmationCalls.h"
#include "core/egov/DeviceCalls.h"
#include "core/egov/DocumentCalls.h"
#include "core/egov/EventCalls.h"
#include "core/egov/HistoryCalls.h"
#include "core/egov/JournalCalls.h"
#include "core/egov/ServiceCalls.h"
#include "core/egov/SignInCalls.h"
#include "core/egov/ViewingCalls.h"
#include "core/model/DocumentForm.h"

#include <array>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace qujat;

/// A reply can fail as the contract says or by being none; nothing of the device's own may come
/// from the wire.
void check(const Failure &failure)
{
    const auto code = failure.code();
    const bool ofTheDevice = code >= FailureCode::NetworkUnreachable
        && code != FailureCode::ReplyMalformed && code != FailureCode::ConfigurationNewer;
    if (ofTheDevice)
        std::abort();
}

template <typename Reply>
void parse(const net::HttpReply &reply)
{
    if (const auto parsed = Reply::parse(reply); !parsed)
        check(parsed.error());
}

void parseContent(const net::HttpReply &reply)
{
    const auto content = DocumentContent::parse(reply.body);
    if (!content) {
        check(content.error());
        return;
    }
    content->at(QStringLiteral("domain.birthPlace.kk"));
    content->ownerInitials();
    content->issuedAt();
}

void parseForm(const net::HttpReply &reply)
{
    if (const auto form = DocumentForm::parse(reply.body); !form)
        check(form.error());
}

void parseEvent(const net::HttpReply &reply)
{
    if (const auto event = egov::Event::parse(reply.body); !event)
        check(event.error());
}

using Parser = void (*)(const net::HttpReply &);
constexpr std::array Parsers{
    parse<egov::AccessReply>,
    parse<egov::OpenedAccessReply>,
    parse<egov::ListAccessesReply>,
    parse<egov::AskReply>,
    parse<egov::ConfirmationReply>,
    parse<egov::ListConfirmationsReply>,
    parse<egov::SetPinReply>,
    parse<egov::UnlockReply>,
    parse<egov::MeReply>,
    parse<egov::DevicesReply>,
    parse<egov::ListDocumentsReply>,
    parse<egov::FetchDocumentReply>,
    parse<egov::FetchFormReply>,
    parse<egov::EventsReply>,
    parse<egov::HistoryReply>,
    parse<egov::DoneReply>,
    parse<egov::ServiceReply>,
    parse<egov::ViewReply>,
    parse<egov::ViewingStateReply>,
    parse<egov::SignInStep>,
    parseContent,
    parseForm,
    parseEvent,
    parse<egov::JournalHeadReply>,
    parse<egov::JournalConsistencyReply>,
    parse<egov::JournalReceiptsReply>,
    parse<egov::JournalReceiptReply>,
};
constexpr std::array Statuses{200, 201, 204, 304, 400, 401, 403, 404,
                              422, 423, 429, 500, 502, 503, 302, 99};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    net::HttpReply reply;
    reply.status = Statuses.at(data[1] % Statuses.size());
    reply.body =
        QByteArray(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size - 2));
    reply.headers = {
        {"Content-Type", reply.status >= 400 ? "application/problem+json" : "application/json"},
        {"ETag", "\"1\""},
        {"Retry-After", reply.body.left(4)}};
    Parsers.at(data[0] % Parsers.size())(reply);
    return 0;
}
