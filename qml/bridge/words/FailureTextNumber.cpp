// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/words/FailureText.h"

namespace qujat::bridge {

/// The account: its password, and the number that is to be connected to it (rules of law 001).
std::optional<FailureText::Words> FailureText::forNumber(FailureCode code)
{
    switch (code) {
    case FailureCode::PasswordWrong:
        return Words{//: PASSWORD_WRONG: title
                     tr("The password is not right"),
                     //: PASSWORD_WRONG: sentence
                     tr("It differs from the password of your account. Nothing was changed."),
                     //: PASSWORD_WRONG: advice
                     tr("Type it again, or sign in another way.")};
    case FailureCode::PasswordWeak:
        return Words{//: PASSWORD_WEAK: title
                     tr("This password is easy to guess"),
                     //: PASSWORD_WEAK: sentence
                     tr("It needs at least eight characters, not always the same ones, and not "
                        "your IIN."),
                     //: PASSWORD_WEAK: advice
                     tr("Choose another password; several words are easy to remember.")};
    case FailureCode::NumberFormat:
        return Words{//: NUMBER_FORMAT: title
                     tr("This is not a mobile number"),
                     //: NUMBER_FORMAT: sentence
                     tr("Only mobile numbers of Kazakhstan can be connected. No message was sent."),
                     //: NUMBER_FORMAT: advice
                     tr("Type it like +7 701 000 00 00 or 8 701 000 00 00.")};
    case FailureCode::NumberNotIndividual:
        return Words{
            //: NUMBER_NOT_INDIVIDUAL: title
            tr("This number belongs to an organisation"),
            //: NUMBER_NOT_INDIVIDUAL: sentence
            tr("By the rules only numbers of individuals are connected (item 3). No message was "
               "sent and your account is as before."),
            //: NUMBER_NOT_INDIVIDUAL: advice
            tr("Take a number in your own name, or have this one re-registered by the operator.")};
    case FailureCode::NumberTaken:
        return Words{
            //: NUMBER_TAKEN: title
            tr("This number is connected already"),
            //: NUMBER_TAKEN: sentence
            tr("A number belongs to one account only, and this one is connected to an account. "
               "Your account is as before."),
            //: NUMBER_TAKEN: advice
            tr("If the number is yours, have the operator confirm it in your name, or call the "
               "contact centre.")};
    case FailureCode::NumberAbsent:
        return Words{//: NUMBER_ABSENT: title
                     tr("No number is connected"),
                     //: NUMBER_ABSENT: sentence
                     tr("This account has no registered number yet."),
                     //: NUMBER_ABSENT: advice
                     tr("Connect your number in the profile.")};
    case FailureCode::NumberMismatch:
        return Words{
            //: NUMBER_MISMATCH: title
            tr("The number does not fit"),
            //: NUMBER_MISMATCH: sentence
            tr("The operator has this number in another name, or another number is connected to "
               "the account. Nothing was changed."),
            //: NUMBER_MISMATCH: advice
            tr("Check the number, or have it registered in your name by the operator.")};
    case FailureCode::NumberRequestEnded:
        return Words{//: NUMBER_REQUEST_ENDED: title
                     tr("This request has ended"),
                     //: NUMBER_REQUEST_ENDED: sentence
                     tr("A request for a number is open for 15 minutes, and a newer one ends it. "
                        "Your account is as before."),
                     //: NUMBER_REQUEST_ENDED: advice
                     tr("Begin anew if you still want the number connected.")};
    case FailureCode::NumberChangeStopped:
        return Words{
            //: NUMBER_CHANGE_STOPPED: title
            tr("The change of number was stopped"),
            //: NUMBER_CHANGE_STOPPED: sentence
            tr("One of your older devices took it back. The earlier number is connected again."),
            //: NUMBER_CHANGE_STOPPED: advice
            tr("If that was not you, call the contact centre.")};
    case FailureCode::RefusedIdData:
        return Words{
            //: REFUSED_ID_DATA: title
            tr("Your identity document stands against it"),
            //: REFUSED_ID_DATA: sentence
            tr("By the laws on identity documents and on identification numbers the request is "
               "refused: the document is not valid any more, or the IIN was cancelled. No message "
               "was sent."),
            //: REFUSED_ID_DATA: advice
            tr("Have your document renewed at a service centre, then try again.")};
    case FailureCode::ServiceTermExceeded:
        return Words{
            //: SERVICE_TERM_EXCEEDED: title
            tr("The service did not decide in time"),
            //: SERVICE_TERM_EXCEEDED: sentence
            tr("A request must be decided within ten minutes. This one was not, so it is refused "
               "and your account is as before. The fault is the service's."),
            //: SERVICE_TERM_EXCEEDED: advice
            tr("Try again.")};
    default:
        return std::nullopt;
    }
}

} // namespace qujat::bridge
