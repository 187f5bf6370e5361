// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demonstration/TourScenes.h"
#include "core/base/WhenDone.h"

// What the tour shows of keeping an account in hand: being asked, told and obeyed.

namespace qujat::demonstration {

using namespace bridge;

void TourScenes::addInformation()
{
    auto *actor = &m_citizen.actor;
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("What the service is, and whom to call, is said before anybody signs in"),
        [actor] { return actor->press(onScreen("MethodStep", "About the service")); },
        [actor] { return actor->sees(onScreen("InformationScreen", "Call 1414")); },
        QStringLiteral("information"));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The way back leads to the sign-in"),
        [actor] { return actor->press(onScreen("PageHeader", "Back")); },
        [actor] { return actor->sees(onScreen("MethodStep", "New certificate")); }, {});
    auto *signIn = m_citizen.composition.view().signIn();
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("Whoever has lost something finds the way back in, always by two proofs"),
        [actor] { return actor->press(onScreen("MethodStep", "Lost your phone, PIN or number?")); },
        [signIn] { return signIn->phase() == SignInPhase::Recovery; }, QStringLiteral("recovery"));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The way back leads to the sign-in"),
        [actor] { return actor->press(onScreen("PageHeader", "Back")); },
        [signIn] { return signIn->phase() == SignInPhase::Method; }, {});
}

void TourScenes::addConsentTakenBack()
{
    auto *consents = m_citizen.composition.view().consents();
    auto *actor = &m_citizen.actor;
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("“Take back” asks once more"),
        [actor] { return actor->press(onScreen("ConsentEntry", "Take back")); },
        [actor] { return actor->sees(onScreen("ConsentScreen", "Take the consent back?")); },
        QStringLiteral("consent-take-back"));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The consent is taken back; the list says so"),
        [actor] { return actor->press(onScreen("ConsentScreen", "Take back")); },
        [consents] {
            return consents->entries()->count() > 0
                && !consents->entries()->at<ConsentRow>(0).withdrawable;
        },
        QStringLiteral("consent-taken-back"),
        failureOf([consents] { return consents->failure(); }));
}

void TourScenes::addConsentBySms()
{
    auto *app = &m_citizen.composition.view();
    auto *card = app->consentCard();
    askConsent();
    //: Step of the tour in the terminal
    step(m_citizen, tr("The same request came by SMS"), {},
         [this, card] {
             if (!m_switched)
                 return false;
             m_switched = false;
             whenDone(m_stage.client().messages(m_stage.person(m_citizen.fixture)->phone), &m_tour,
                      [this](const Result<std::vector<Sms>> &inbox) {
                          m_yes = inbox && !inbox->empty() ? DemoClient::yesTo(inbox->front().text)
                                                           : QString();
                          m_switched = true;
                      });
             return card->previewState() == ScreenState::Ready && !m_yes.isEmpty();
         },
         {});
    //: Step of the tour in the terminal
    demonstrate(m_citizen, tr("The citizen answers yes by SMS while the card is open"), [this] {
        return m_stage.client().replyBySms(m_stage.person(m_citizen.fixture)->phone, m_yes);
    });
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The card goes and says that the message was heard"), {},
        [app, card] {
            return !card->pending()
                && app->notice().contains(onScreen("ConsentText", "Given, by message"));
        },
        QStringLiteral("consent-by-sms"), [app] { return app->notice(); });
}

void TourScenes::addMutedNotices()
{
    auto *notices = m_citizen.composition.view().notices();
    auto *actor = &m_citizen.actor;
    openProfile(m_citizen);
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("Every use and change stands among the notices"),
        [actor] { return actor->press(onScreen("ProfileScreen", "Notices")); },
        [notices] {
            return notices->state() == ScreenState::Ready && notices->items()->count() > 3;
        },
        QStringLiteral("notices"), failureOf([notices] { return notices->failure(); }));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("How one is told can be chosen by kind"),
        [actor] { return actor->press(onScreen("NoticesScreen", "How I am told")); },
        [notices] { return notices->choices()->count() > 0; }, QStringLiteral("notice-choices"));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("One kind is not shown at once any more"),
        [actor] { return actor->press(onScreen("NoticeChoices", "Show at once")); },
        [notices] {
            for (int i = 0; i < notices->choices()->count(); ++i) {
                if (!notices->choices()->at<NoticeChoiceRow>(i).shown)
                    return true;
            }
            return false;
        },
        QStringLiteral("notices-muted"), failureOf([notices] { return notices->failure(); }));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("It still stands in the list"),
        [actor] { return actor->press(onScreen("Sheet", "Close")); },
        [notices] { return notices->items()->count() > 3; }, {});
}

void TourScenes::addMessageNotArrived()
{
    auto *actor = &m_citizen.actor;
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("When no message comes, the screen says what to do"),
        [actor] { return actor->press(onScreen("OtpStep", "Message not arrived?")); },
        [actor] { return actor->sees(onScreen("OtpStep", "When the message does not come")); },
        QStringLiteral("not-arrived"));
}

} // namespace qujat::demonstration
