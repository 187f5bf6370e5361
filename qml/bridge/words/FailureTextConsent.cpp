// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/words/FailureText.h"

namespace qujat::bridge {

/// Consent for information systems, and the systems themselves.
std::optional<FailureText::Words> FailureText::forConsent(FailureCode code)
{
    switch (code) {
    case FailureCode::ConsentPending:
        return Words{//: CONSENT_PENDING: title
                     tr("The person has not answered yet"),
                     //: CONSENT_PENDING: sentence
                     tr("The request waits in the person's program and as a message. Nothing was "
                        "shown."),
                     //: CONSENT_PENDING: advice
                     tr("Wait for the answer.")};
    case FailureCode::ConsentRefused:
        return Words{
            //: CONSENT_REFUSED: title
            tr("Consent was refused"),
            //: CONSENT_REFUSED: sentence
            tr("The answer to this request was no. Nothing was shown, and the answer stays."),
            {}};
    case FailureCode::ConsentTimeout:
        return Words{//: CONSENT_TIMEOUT: title
                     tr("The time for this request is over"),
                     //: CONSENT_TIMEOUT: sentence. Silence counts as a refusal
                     tr("It was not answered or not used in time, which counts as a refusal. "
                        "Nothing was shown."),
                     {}};
    case FailureCode::ConsentWithdrawn:
        return Words{
            //: CONSENT_WITHDRAWN: title
            tr("Consent was taken back"),
            //: CONSENT_WITHDRAWN: sentence
            tr("The person has taken the consent back. Nothing is shown under it any more."),
            {}};
    case FailureCode::ConsentAnswered:
        return Words{//: CONSENT_ANSWERED: title
                     tr("Already answered with yes"),
                     //: CONSENT_ANSWERED: sentence
                     tr("This request was answered another way before: by the password that was "
                        "told, by a message or on another device. The first answer counts."),
                     //: CONSENT_ANSWERED: advice
                     tr("If that was not you, take the consent back under Profile, Consents.")};
    case FailureCode::ConsentNoNumber:
        return Words{
            //: CONSENT_NO_NUMBER: title
            tr("The person has no registered number"),
            //: CONSENT_NO_NUMBER: sentence
            tr("Consent is asked through the number registered on the portal, and there is "
               "none. Nothing was sent."),
            //: CONSENT_NO_NUMBER: advice
            tr("The person can register a number on the portal or in this program.")};
    case FailureCode::SystemNotApproved:
        return Words{//: SYSTEM_NOT_APPROVED: title
                     tr("This information system may not ask"),
                     //: SYSTEM_NOT_APPROVED: sentence
                     tr("No decision of the authorised body in force allows it. The attempt was "
                        "written down."),
                     {}};
    default:
        return std::nullopt;
    }
}

} // namespace qujat::bridge
