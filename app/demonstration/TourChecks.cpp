// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demonstration/TourScenes.h"

#include <QUrl>

namespace qujat::demonstration {

using namespace bridge;

namespace {

/// The registry of identity cards in the demonstration.
const QString CardRegistry = QStringLiteral("population");

} // namespace

void TourScenes::addRefusals()
{
    auto *verifier = &m_verifier.composition.view();
    auto *viewing = verifier->viewing();
    const auto startAnew = [this] {
        return m_verifier.actor.press(onScreen("ViewingScreen", "Check another document"))
            || m_verifier.actor.press(onScreen("ViewingScreen", "Try another code"));
    };
    const auto isIdle = [viewing] { return viewing->phase() == ViewingPhase::Idle; };
    //: Step of the tour in the terminal
    step(m_verifier, tr("The verifier goes back to the camera"), startAnew, isIdle, {});
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("Pictures of the code, taken while it was alive, open nothing any more"),
        [this, verifier, viewing] {
            // One after the other: the second makes a pair with the first.
            if (!m_pictureOffered)
                verifier->scanner()->openImage(QUrl::fromLocalFile(m_keptPictures.constFirst()));
            m_pictureOffered = true;
            if (viewing->phase() != ViewingPhase::Reading)
                return false;
            verifier->scanner()->openImage(QUrl::fromLocalFile(m_keptPictures.constLast()));
            return true;
        },
        [viewing] {
            return viewing->phase() == ViewingPhase::Refused
                && (viewing->failure().code == u"ACCESS_CLOSED"
                    || viewing->failure().code == u"QR_STALE");
        },
        QStringLiteral("old-pictures-refused"),
        failureOf([viewing] { return viewing->failure(); }));
    //: Step of the tour in the terminal
    step(m_verifier, tr("The verifier goes back to the camera"), startAnew, isIdle, {});
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("The digits of the closed access are typed"),
        [this] {
            return m_verifier.actor.press(
                onScreen("DigitsEntry", "Six digits from the holder's screen"));
        },
        [this] {
            auto digits = m_keptDigits;
            return m_verifier.actor.type(digits.remove(u' '));
        },
        {});
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("They are refused like digits that never were"),
        [this] { return m_verifier.actor.press(onScreen("DigitsEntry", "Ask the holder")); },
        [viewing] {
            return viewing->phase() == ViewingPhase::Refused
                && viewing->failure().code == u"ACCESS_NOT_FOUND";
        },
        QStringLiteral("old-digits-refused"), failureOf([viewing] { return viewing->failure(); }));
}

void TourScenes::addBrokenSignature()
{
    auto *citizen = &m_citizen.composition.view();
    auto *current = citizen->documents()->current();
    const auto let = [this](const QString &title, const QString &fault) {
        demonstrate(m_citizen, title,
                    [this, fault] { return m_stage.client().setFault(CardRegistry, fault); });
    };
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The citizen goes back to the documents"),
        [this, citizen] {
            if (citizen->access()->active()) {
                m_citizen.actor.press(onScreen("AccessScreen", "Back to the document"));
                return false;
            }
            return m_citizen.actor.press(onScreen("PageHeader", "Back"));
        },
        [citizen] { return !citizen->documents()->currentShown(); }, {});
    //: Step of the tour in the terminal
    let(tr("The demonstration lets the registry alter one byte"), QStringLiteral("alteredByte"));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The altered document is not shown: the check that failed is named"),
        [this] { return m_citizen.actor.pressBeginning(cardTitle(QStringLiteral("id-card"))); },
        [current] {
            return current->state() == ScreenState::Failed && current->sections()->count() == 0
                && current->failure().code == u"SIG_INVALID";
        },
        QStringLiteral("altered-document"), failureOf([current] { return current->failure(); }));
    //: Step of the tour in the terminal
    let(tr("The registry is right again"), QStringLiteral("none"));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The citizen goes back to the documents"),
        [this] { return m_citizen.actor.press(onScreen("PageHeader", "Back")); },
        [citizen] { return !citizen->documents()->currentShown(); }, {});
}

void TourScenes::addHistories()
{
    const auto entryOf = [](HistoryViewModel *history, const QString &number) {
        for (int i = 0; i < history->entries()->count(); ++i) {
            const auto row = history->entries()->at<HistoryRow>(i);
            if (row.number == number && row.kind == u"viewing" && row.proof == ProofState::Proven)
                return true;
        }
        return false;
    };
    auto *holder = m_citizen.composition.view().history();
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The citizen's history names the viewing by its number"),
        [this] { return m_citizen.actor.press(onScreen("HomeScreen", "History")); },
        [this, holder, entryOf] {
            return holder->role() == HistoryRole::Subject && !m_viewNumber.isEmpty()
                && entryOf(holder, m_viewNumber);
        },
        QStringLiteral("history"));
    auto *verifier = m_verifier.composition.view().history();
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("The verifier opens the history"),
        [this] { return m_verifier.actor.press(onScreen("HomeScreen", "History")); },
        [verifier] { return verifier->state() != ScreenState::Loading; }, {});
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("The same number stands in the verifier's account"),
        [this] { return m_verifier.actor.press(onScreen("HistoryScreen", "Seen by me")); },
        [this, verifier, entryOf] {
            return verifier->role() == HistoryRole::Viewer && entryOf(verifier, m_viewNumber);
        },
        QStringLiteral("history"));
}

void TourScenes::addLooks()
{
    auto *citizen = &m_citizen.composition.view();
    auto *settings = citizen->settings();
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The profile shows person, number and devices"),
        [this] { return m_citizen.actor.press(onScreen("HomeScreen", "Profile")); },
        [citizen] {
            return citizen->profile()->state() == ScreenState::Ready
                && citizen->profile()->devices()->count() > 0;
        },
        QStringLiteral("profile"), failureOf([citizen] { return citizen->profile()->failure(); }));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The settings open"),
        [this] { return m_citizen.actor.press(onScreen("ProfileScreen", "Settings")); },
        [this] { return m_citizen.actor.sees(onScreen("SettingsScreen", "Reduce motion")); },
        QStringLiteral("settings"));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The dark look holds at once"),
        [this] { return m_citizen.actor.press(onScreen("SettingsScreen", "Dark")); },
        [settings] { return settings->theme() == ThemeChoice::Dark; },
        QStringLiteral("settings-dark"));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The documents in the dark look"),
        [this] { return m_citizen.actor.press(onScreen("HomeScreen", "Documents")); },
        [citizen] { return citizen->documents()->state() == ScreenState::Ready; },
        QStringLiteral("documents-dark"));
}

void TourScenes::addLockAndUnlock()
{
    auto *app = &m_citizen.composition.view();
    const auto typePin = [this, app](const QString &pin) {
        auto *entry = app->unlock()->entry();
        if (!app->unlock()->busy() && !entry->isFull())
            m_citizen.actor.press(pin.mid(entry->length(), 1));
        return false;
    };
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The citizen goes to the profile"),
        [this] { return m_citizen.actor.press(onScreen("HomeScreen", "Profile")); },
        [this] { return m_citizen.actor.sees(onScreen("ProfileScreen", "Lock now")); }, {});
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("“Lock now” leaves nothing on the screen"),
        [this] { return m_citizen.actor.press(onScreen("ProfileScreen", "Lock now")); },
        [app] { return app->page() == AppPage::Unlock && app->documents()->own()->count() == 0; },
        QStringLiteral("locked"));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("A wrong PIN opens nothing and is counted by the service"), {},
        [app, typePin] {
            return app->unlock()->failure().code == u"PIN_WRONG"
                || typePin(QStringLiteral("111222"));
        },
        QStringLiteral("wrong-pin"));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The right PIN opens the documents again"), {},
        [this, app, typePin] {
            return (app->page() == AppPage::Home && app->documents()->state() == ScreenState::Ready)
                || typePin(m_citizen.pin);
        },
        QStringLiteral("unlocked"), failureOf([app] { return app->unlock()->failure(); }));
}

void TourScenes::addSignOut()
{
    auto *app = &m_verifier.composition.view();
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("The verifier opens the profile"),
        [this] { return m_verifier.actor.press(onScreen("HomeScreen", "Profile")); },
        [this] { return m_verifier.actor.sees(onScreen("ProfileScreen", "Sign out")); },
        QStringLiteral("profile"));
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("“Sign out” asks once more"),
        [this] { return m_verifier.actor.press(onScreen("ProfileScreen", "Sign out")); },
        [this] { return m_verifier.actor.sees(onScreen("ProfileScreen", "Sign out?")); },
        QStringLiteral("sign-out"));
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("After it nothing of the verifier is left on this device"),
        [this] { return m_verifier.actor.press(onScreen("ProfileScreen", "Sign out")); },
        [app] { return app->page() == AppPage::SignIn; }, QStringLiteral("signed-out"));
}

} // namespace qujat::demonstration
