// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/words/FailureText.h"

#include "qml/bridge/words/Wording.h"

namespace qujat::bridge {
namespace {

int wholeNumber(const Failure &failure, Detail detail, int otherwise)
{
    bool whole = false;
    const int number = failure.detail(detail).value_or(QString()).toInt(&whole);
    return whole && number >= 0 ? number : otherwise;
}

/// When the service answers again, where it says that it is being maintained.
std::optional<Timestamp> endOfMaintenance(const Failure &failure)
{
    if (failure.code() != FailureCode::ServiceUnavailable
        || failure.detail(Detail::Reason) != QStringLiteral("maintenance"))
        return std::nullopt;
    const auto end = timestampFromRfc3339(failure.detail(Detail::Allowed).value_or(QString()));
    return end ? std::optional(*end) : std::nullopt;
}

} // namespace

FailureText::Words FailureText::words(FailureCode code)
{
    for (const auto group :
         {&FailureText::forSignIn, &FailureText::forNumber, &FailureText::forDocuments,
          &FailureText::forAccess, &FailureText::forConsent, &FailureText::forService,
          &FailureText::forDevice}) {
        if (auto found = group(code))
            return *found;
    }
    Q_UNREACHABLE();
}

bool FailureText::isFault(const Failure &failure)
{
    return failure.info().severity == Severity::Fault && !endOfMaintenance(failure);
}

FailureText::Words FailureText::of(const Failure &failure, const QStringList &contactCentre)
{
    const auto &info = failure.info();
    const auto maintained = endOfMaintenance(failure);
    auto found = maintained ? maintenanceUntil(*maintained)
                            : forCryptography(failure).value_or(words(failure.code()));
    if (found.advice.isEmpty())
        found.advice = generalAdvice(info.advice);
    const int attemptsLeft = wholeNumber(failure, Detail::AttemptsLeft, -1);
    if (attemptsLeft > 0) {
        //: Added to the sentence about a wrong code or PIN
        found.sentence += u' ' + tr("%n tries left.", nullptr, attemptsLeft);
    }
    if (isFault(failure) && !contactCentre.isEmpty()) {
        //: Added to the advice when something is broken; %1 is one or more telephone numbers, %2 a
        //: code such as SERVICE_FAILED
        found.advice += u' '
            + tr("If it goes on, call the contact centre on %1 and name the code %2.")
                  .arg(Wording::phones(contactCentre), failure.name());
    }
    return found;
}

std::optional<FailureText::Words> FailureText::forCryptography(const Failure &failure)
{
    if (failure.code() != FailureCode::CryptographyFailed)
        return std::nullopt;
    const auto reason = failure.detail(Detail::Reason);
    if (reason == QLatin1String("altered") || reason == QLatin1String("knownAnswer"))
        return Words{//: CRYPTOGRAPHY_FAILED at the start of the program: title
                     tr("Cryptography was altered"),
                     //: CRYPTOGRAPHY_FAILED at the start of the program: sentence
                     tr("The library that makes and checks signatures on this device is not the "
                        "one that was installed, or it computes wrongly. Nothing is signed or "
                        "checked with it."),
                     //: CRYPTOGRAPHY_FAILED at the start of the program: advice
                     tr("Install Qujat and the updates of the system anew, then start again.")};
    if (reason == QLatin1String("unconfirmed") || reason == QLatin1String("unrecorded"))
        return Words{//: CRYPTOGRAPHY_FAILED because the operator did not confirm the library: title
                     tr("Signing is switched off"),
                     //: CRYPTOGRAPHY_FAILED because the operator did not confirm it: sentence
                     tr("The cryptographic library of this device is not among those confirmed for "
                        "use here. Nothing was signed or sent."),
                     //: CRYPTOGRAPHY_FAILED because the operator did not confirm it: advice
                     tr("Ask whoever looks after this device to renew the confirmation.")};
    return std::nullopt;
}

QString FailureText::generalAdvice(Advice advice)
{
    switch (advice) {
    case Advice::None:
        //: General advice when nothing needs to be done
        return tr("You need not do anything.");
    case Advice::TryAgain:
        //: General advice
        return tr("Try again.");
    case Advice::WaitAndTryAgain:
        //: General advice
        return tr("Wait a little and try again.");
    case Advice::SignIn:
        //: General advice
        return tr("Sign in again.");
    case Advice::CheckInput:
        //: General advice
        return tr("Check what you entered and try again.");
    case Advice::UsePhone:
        //: General advice
        return tr("Use the phone on which your number is connected.");
    case Advice::AskHolder:
        //: General advice to the person who checks a document
        return tr("Ask the holder of the document to open access again.");
    case Advice::ContactIssuer:
        //: General advice
        return tr("Ask the body that issued the document.");
    case Advice::ContactCentre:
        //: General advice
        return tr("Try again later or ask the contact centre.");
    case Advice::CheckNetwork:
        //: General advice
        return tr("Check the connection to the Internet and try again.");
    case Advice::Update:
        //: General advice
        return tr("Update the program. If it is up to date, ask the contact centre.");
    }
    Q_UNREACHABLE();
}

} // namespace qujat::bridge
