// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demonstration/TourScenes.h"
#include "core/base/WhenDone.h"
#include "core/session/Session.h"

// What the tour shows of the account: key, consent, number, complaint, sign-in by the phone.

namespace qujat::demonstration {

using namespace bridge;

namespace {

const QString KeyPassword = QStringLiteral("four quiet words");
/// Mobile numbers that nobody of the invented people has.
const QString RefusedNumber = QStringLiteral("+77010000072");
const QString NewNumber = QStringLiteral("+77010000061");
const QString WrongCode = QStringLiteral("000000");

} // namespace

std::function<bool()> TourScenes::typesInto(Side &side, SecretInputModel *field,
                                            const QString &secret)
{
    return [&side, field, secret] {
        if (field->length() == 0)
            side.actor.type(secret);
        return field->length() == secret.size();
    };
}

std::function<bool()> TourScenes::typesPin(Side &side, PinViewModel *pad)
{
    return [&side, pad] {
        auto *entry = pad->entry();
        if (!pad->busy() && !entry->isFull())
            side.actor.press(side.pin.mid(entry->length(), 1));
        return false;
    };
}

void TourScenes::demonstrate(Side &side, const QString &title,
                             std::function<QFuture<Result<void>>()> ask)
{
    step(
        side, title,
        [this, ask = std::move(ask)] {
            m_switched = false;
            m_problem.clear();
            whenDone(ask(), &m_tour, [this](const Result<void> &done) {
                m_switched = done.has_value();
                m_problem = done ? QString() : done.error().name();
            });
            return true;
        },
        [this] { return m_switched; }, {}, [this] { return m_problem; });
}

void TourScenes::openProfile(Side &side)
{
    //: Step of the tour in the terminal
    step(
        side, tr("The profile is opened"),
        [&side] { return side.actor.press(onScreen("HomeScreen", "Profile")); },
        [&side] { return side.actor.sees(onScreen("ProfileScreen", "My phone number")); }, {});
}

void TourScenes::addNewCertificate()
{
    auto *key = m_citizen.composition.view().ownKey();
    auto *actor = &m_citizen.actor;
    openProfile(m_citizen);
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The page for a new certificate opens"),
        [actor] { return actor->press(onScreen("ProfileScreen", "Signature key")); },
        [key] { return !key->kept(); }, QStringLiteral("signature-key"));
    addIssue(m_citizen);
}

void TourScenes::addIssue(Side &side)
{
    auto *key = side.composition.view().ownKey();
    auto *actor = &side.actor;
    //: Step of the tour in the terminal
    step(side, tr("A password for the new key is typed"),
         [actor] { return actor->press(onScreen("OwnKeyScreen", "Password for the new key")); },
         typesInto(side, key->password(), KeyPassword), {});
    //: Step of the tour in the terminal
    step(side, tr("The password is repeated"),
         [actor] { return actor->press(onScreen("OwnKeyScreen", "The same password again")); },
         typesInto(side, key->again(), KeyPassword), {});
    //: Step of the tour in the terminal
    step(
        side, tr("The promise of a holder is given"),
        [actor] {
            return actor->press(
                onScreen("OwnKeyScreen", "I keep the key and its password to myself"));
        },
        [actor] {
            return actor->offers().contains(onScreen("OwnKeyScreen", "Issue a new certificate"));
        },
        {});
    //: Step of the tour in the terminal
    step(
        side, tr("The key is made on the phone and certified; it stays there"),
        [actor] { return actor->press(onScreen("OwnKeyScreen", "Issue a new certificate")); },
        [key] { return key->made() && key->kept() && !key->foreign(); },
        QStringLiteral("certificate"), failureOf([key] { return key->failure(); }));
}

void TourScenes::askConsent()
{
    //: Step of the tour in the terminal
    demonstrate(m_citizen, tr("An information system asks for the number of the identity card"),
                [this] {
                    const auto now = m_citizen.composition.session().serviceClock().now();
                    return m_stage.client().askConsent(QStringLiteral("U1"),
                                                       m_stage.person(m_citizen.fixture)->iin, now);
                });
}

void TourScenes::addConsent()
{
    auto *card = m_citizen.composition.view().consentCard();
    auto *consents = m_citizen.composition.view().consents();
    auto *actor = &m_citizen.actor;
    askConsent();
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The card shows exactly what the system would see"), {},
        [card] { return card->pending() && card->previewState() == ScreenState::Ready; },
        QStringLiteral("consent"),
        [card] { return card->previewFailure().code + u' ' + card->failure().code; });
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The citizen agrees once"),
        [actor] { return actor->press(onScreen("ConsentSheet", "Agree")); },
        [card] { return !card->pending(); }, {}, failureOf([card] { return card->failure(); }));
    openProfile(m_citizen);
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The yes stands in the list of consents, where it can be taken back"),
        [actor] { return actor->press(onScreen("ProfileScreen", "Consents")); },
        [consents] {
            return consents->state() == ScreenState::Ready && consents->entries()->count() > 0;
        },
        QStringLiteral("consents"), failureOf([consents] { return consents->failure(); }));
}

void TourScenes::openNumber(Side &side, const QString &title)
{
    auto *actor = &side.actor;
    openProfile(side);
    auto *number = side.composition.view().number();
    step(
        side, title, [actor] { return actor->press(onScreen("ProfileScreen", "My phone number")); },
        [actor] { return actor->sees(onScreen("NumberScreen", "My phone number")); },
        QStringLiteral("number"), failureOf([number] { return number->failure(); }));
}

void TourScenes::typeNumber(Side &side, const QString &typed)
{
    auto *number = side.composition.view().number();
    auto *actor = &side.actor;
    //: Step of the tour in the terminal
    step(
        side, tr("Another number is to be connected"),
        [actor, number] {
            return number->step() == NumberStep::Number
                || actor->press(onScreen("NumberOverview", "Change number"))
                || actor->press(onScreen("NumberOverview", "Connect a number"));
        },
        [number] { return number->step() == NumberStep::Number; }, {});
    //: Step of the tour in the terminal
    step(
        side, tr("The number is typed"),
        [actor] { return actor->press(onScreen("NumberEntry", "Mobile number")); },
        [actor, typed] { return actor->type(typed); }, {});
    //: Step of the tour in the terminal
    step(
        side, tr("The service sends a code to it"),
        [actor] { return actor->press(onScreen("NumberEntry", "Get verification code")); },
        [number] { return number->step() == NumberStep::Otp && !number->busy(); },
        QStringLiteral("number-code"), failureOf([number] { return number->failure(); }));
}

void TourScenes::addRefusedNumber()
{
    auto *number = m_citizen.composition.view().number();
    auto *actor = &m_citizen.actor;
    //: Step of the tour in the terminal
    openNumber(m_citizen, tr("The page about the number shows what is connected"));
    typeNumber(m_citizen, RefusedNumber);
    addMessageNotArrived();
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("Three wrong codes end the request; the account stays as it was"), {},
        [number, actor] {
            if (number->step() == NumberStep::Refused)
                return true;
            if (!number->busy() && number->otp()->length() == 0
                && actor->press(onScreen("OtpStep", "One-time password")))
                actor->type(WrongCode);
            return false;
        },
        QStringLiteral("number-refused"));
}

void TourScenes::addComplaint()
{
    auto *complaints = m_citizen.composition.view().complaints();
    auto *actor = &m_citizen.actor;
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The refusal leads to the form of a complaint"),
        [actor] { return actor->press(onScreen("NumberScreen", "Complain about the refusal")); },
        [complaints] { return complaints->formShown(); }, QStringLiteral("complaint-form"));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The complaint is written"),
        [actor] {
            return actor->press(
                onScreen("ComplaintForm", "What is wrong with the refusal, and what you ask for"));
        },
        //: What the tour writes into a complaint
        [actor] { return actor->type(tr("The message with the code came too late.")); }, {});
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("It is registered the same day; every date by the law stands there"),
        [actor] { return actor->press(onScreen("ComplaintForm", "Send the complaint")); },
        [complaints] { return complaints->openShown() && complaints->terms()->count() > 0; },
        QStringLiteral("complaint"), failureOf([complaints] { return complaints->formFailure(); }));
}

void TourScenes::addSignInByPhone()
{
    auto *computer = &m_verifier.composition.view();
    auto *signIn = computer->signIn();
    auto *approval = m_citizen.composition.view().approval();
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("The citizen sits down at the computer, which shows a code to scan"),
        [this] { return m_verifier.actor.press(onScreen("MethodStep", "With my phone")); },
        [signIn] {
            return signIn->phase() == SignInPhase::Phone && !signIn->phoneCode().isEmpty();
        },
        QStringLiteral("by-phone"), failureOf([signIn] { return signIn->failure(); }));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The phone scans it and shows which device asks, and from where"),
        [this] { return m_citizen.actor.press(onScreen("HomeScreen", "Check")); },
        [approval] { return approval->choices().size() == 3; }, QStringLiteral("approval"),
        failureOf([approval] { return approval->failure(); }));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The pair of digits on the computer is pressed: the phone asks for its PIN"),
        [this, signIn] {
            const auto digits = signIn->phoneDigits();
            return m_citizen.actor.press(digits.left(1) + u' ' + digits.mid(1));
        },
        [approval] { return approval->pinAsked(); }, QStringLiteral("approval-pin"));
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("The PIN is right: the computer is signed in"), {},
        [computer, typePin = typesPin(m_citizen, approval->pin()), approval] {
            return computer->page() == AppPage::ChoosePin || (approval->pinAsked() && typePin());
        },
        QStringLiteral("signed-in-by-phone"), failureOf([approval] {
            return approval->failure().present ? approval->failure() : approval->pin()->failure();
        }));
}

void TourScenes::addChangeOfNumber()
{
    auto *number = m_citizen.composition.view().number();
    auto *actor = &m_citizen.actor;
    //: Step of the tour in the terminal
    openNumber(m_citizen, tr("The page about the number still tells of the refusal"));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The refused request stands in the list, with its reason"),
        [actor] { return actor->press(onScreen("NumberScreen", "Back to my number")); },
        [number] {
            return number->step() == NumberStep::Overview && number->requests()->count() > 0;
        },
        QStringLiteral("number-requests"));
    typeNumber(m_citizen, NewNumber);
    addOtp(
        m_citizen, NewNumber, number->otp(), [number] { return number->step() != NumberStep::Otp; },
        [number] { return number->failure(); });
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("A signature is asked for; the key of this phone is offered"), {},
        [number] {
            return number->step() == NumberStep::Signature && !number->keyFileName().isEmpty();
        },
        QStringLiteral("number-signature"), failureOf([number] { return number->failure(); }));
    //: Step of the tour in the terminal
    step(m_citizen, tr("The password of the key is typed"),
         [actor] { return actor->press(onScreen("KeyFileStep", "Password of the key file")); },
         typesInto(m_citizen, number->password(), KeyPassword), {});
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The new number is connected at once; the earlier one is told"),
        [actor] { return actor->press(onScreen("NumberScreen", "Sign and connect")); },
        [number] { return number->step() == NumberStep::Done; }, QStringLiteral("number-changed"),
        failureOf([number] { return number->failure(); }));
}

} // namespace qujat::demonstration
