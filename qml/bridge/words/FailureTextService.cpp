// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/words/FailureText.h"
#include "qml/bridge/words/Wording.h"

#include <QLocale>

namespace qujat::bridge {

FailureText::Words FailureText::maintenanceUntil(Timestamp end)
{
    // The language of the installed translator is that of the default locale.
    const Wording wording(QLocale().name().left(2));
    return Words{//: Preventive maintenance of the service: title
                 tr("The service is being maintained"),
                 //: Preventive maintenance of the service: sentence; %1 is a date and a time of day
                 tr("The work ends: %1. Nothing was changed and nothing is lost.")
                     .arg(wording.dateTime(end)),
                 //: Preventive maintenance of the service: advice
                 tr("Try again after that time. The service works around the clock otherwise.")};
}

/// The service and the way to it.
std::optional<FailureText::Words> FailureText::forService(FailureCode code)
{
    switch (code) {
    case FailureCode::RoleForbidden:
        return Words{//: ROLE_FORBIDDEN: title
                     tr("This is not permitted"),
                     //: ROLE_FORBIDDEN: sentence
                     tr("Your account has no right to do this. Nothing was changed."),
                     //: ROLE_FORBIDDEN: advice
                     tr("If you should have this right, ask your organisation.")};
    case FailureCode::RequestMalformed:
        return Words{
            //: REQUEST_MALFORMED: title
            tr("The service did not understand"),
            //: REQUEST_MALFORMED: sentence
            tr("The request of this program was refused as malformed. Nothing was changed."),
            {}};
    case FailureCode::RequestTooLarge:
        return Words{//: REQUEST_TOO_LARGE: title
                     tr("This is too large"),
                     //: REQUEST_TOO_LARGE: sentence
                     tr("The file or text exceeds what is accepted. Nothing was sent."),
                     //: REQUEST_TOO_LARGE: advice
                     tr("Choose a smaller one.")};
    case FailureCode::MethodNotAllowed:
        return Words{//: METHOD_NOT_ALLOWED: title
                     tr("The service does not offer this"),
                     //: METHOD_NOT_ALLOWED: sentence
                     tr("This program asked for something that the service does not know. Nothing "
                        "was changed."),
                     {}};
    case FailureCode::IdempotencyConflict:
        return Words{//: IDEMPOTENCY_CONFLICT: title
                     tr("The request got mixed up"),
                     //: IDEMPOTENCY_CONFLICT: sentence
                     tr("A repeated request differed from the first, so it was refused. Nothing "
                        "was done twice."),
                     //: IDEMPOTENCY_CONFLICT: advice
                     tr("Go back one step and try again.")};
    case FailureCode::RateLimited:
        return Words{//: RATE_LIMITED: title
                     tr("Too many requests"),
                     //: RATE_LIMITED: sentence
                     tr("The service asks this device to slow down. Nothing is lost."),
                     {}};
    case FailureCode::ServiceUnavailable:
        return Words{//: SERVICE_UNAVAILABLE: title
                     tr("The service is busy"),
                     //: SERVICE_UNAVAILABLE: sentence
                     tr("It cannot answer at the moment. Nothing was changed and nothing is lost."),
                     {}};
    case FailureCode::ServiceFailed:
        return Words{//: SERVICE_FAILED: title
                     tr("Something broke in the service"),
                     //: SERVICE_FAILED: sentence
                     tr("The service could not finish the request. What was confirmed to you "
                        "before is kept."),
                     //: SERVICE_FAILED: advice
                     tr("Try again in a minute.")};
    case FailureCode::NetworkUnreachable:
        return Words{//: NETWORK_UNREACHABLE: title
                     tr("No connection"),
                     //: NETWORK_UNREACHABLE: sentence
                     tr("The service cannot be reached. Nothing was sent and nothing is lost."),
                     {}};
    case FailureCode::NetworkTimeout:
        return Words{
            //: NETWORK_TIMEOUT: title
            tr("The answer takes too long"),
            //: NETWORK_TIMEOUT: sentence
            tr("The connection is slow or broken. Nothing is done twice if you try again."),
            {}};
    case FailureCode::TlsUntrusted:
        return Words{//: TLS_UNTRUSTED: title
                     tr("The connection is not safe"),
                     //: TLS_UNTRUSTED: sentence
                     tr("Somebody else answers in the name of the service. Nothing was sent."),
                     //: TLS_UNTRUSTED: advice
                     tr("Use another network, for instance mobile data instead of public Wi-Fi.")};
    case FailureCode::ReplyMalformed:
        return Words{//: REPLY_MALFORMED: title
                     tr("The answer makes no sense"),
                     //: REPLY_MALFORMED: sentence
                     tr("The service's answer is not as agreed, so nothing of it is used."),
                     {}};
    case FailureCode::RetryBudgetSpent:
        return Words{//: RETRY_BUDGET_SPENT: title
                     tr("Tried several times in vain"),
                     //: RETRY_BUDGET_SPENT: sentence
                     tr("To spare battery and network this device has stopped trying for now. "
                        "Nothing is lost."),
                     //: RETRY_BUDGET_SPENT: advice
                     tr("Wait a minute and try again.")};
    case FailureCode::Cancelled:
        return Words{//: CANCELLED: title
                     tr("Cancelled"),
                     //: CANCELLED: sentence
                     tr("You stopped this before it was done. Nothing was changed."),
                     {}};
    default:
        return std::nullopt;
    }
}

} // namespace qujat::bridge
