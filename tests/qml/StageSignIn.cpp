// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/qml/Stage.h"

using namespace Qt::StringLiterals;

namespace qujat::test {

using namespace bridge;

void Stage::showSignIn(const QString &state)
{
    AppViewModel::Content app = m_app->content();
    app.page = AppPage::SignIn;
    app.demonstration = true;
    app.online = state != u"offline";
    m_app->show(app);
    SignInViewModel::Content content;
    content.demonstration = true;
    m_app->signIn()->demonstrationSamples()->show<ChoiceRow>(
        {{u"match"_s, words("Өзімнің бетім", "Моё лицо", "My own face")},
         {u"otherPerson"_s, words("Басқа адам", "Другой человек", "Another person")},
         {u"noLiveness"_s, words("Беттің суреті", "Фотография лица", "A photograph of a face")}});
    if (state == u"keyfile") {
        content.phase = SignInPhase::KeyFile;
    } else if (state == u"keychosen" || state == u"wrongpassword") {
        content.phase = SignInPhase::KeyFile;
        content.keyFileName = u"AUTH_RSA256_citizen-a.p12"_s;
        m_app->signIn()->password()->push(u"secret12"_s);
        if (state == u"wrongpassword") {
            m_app->signIn()->password()->clear();
            content.failure = refusal(FailureCode::KeyPasswordWrong);
        }
    } else if (state == u"iin") {
        content.phase = SignInPhase::Iin;
    } else if (state.startsWith(u"otp")) {
        content.phase = SignInPhase::Otp;
        content.otpSentTo = u"+7 ••• ••• ••01"_s;
        content.otpSecondsLeft = state == u"otpover" ? 0 : 134;
        content.resendSecondsLeft = state == u"otpover" ? 0 : 14;
        content.attemptsLeft = state == u"otp" ? 2 : -1;
        content.busy = state == u"otpbusy";
        content.busyText =
            words("Құпиясөз тексерілуде…", "Проверяем пароль…", "Checking the password…");
        m_app->signIn()->otp()->push(content.busy ? u"482107"_s : u"482"_s);
    } else if (state == u"biometric") {
        content.phase = SignInPhase::Biometric;
    } else if (state == u"password") {
        content.phase = SignInPhase::Password;
        m_app->signIn()->accountPassword()->push(u"abc"_s);
    } else if (state == u"recovery") {
        content.phase = SignInPhase::Recovery;
    } else if (state == u"phone") {
        content.phase = SignInPhase::Phone;
        content.phoneCode = u"QJS1AAAQEAYEAUDAOCAJBIFQYDIOB4"_s;
        content.phoneDigits = u"47"_s;
        content.phoneSecondsLeft = 163;
    } else if (state == u"busy") {
        content.phase = SignInPhase::Busy;
        content.busy = true;
        content.busyText =
            words("Қызметке қосылуда…", "Соединяемся со службой…", "Connecting to the service…");
    }
    m_app->signIn()->show(content);
}

void Stage::showPin(const QString &state)
{
    AppViewModel::Content app = m_app->content();
    app.page = state.startsWith(u"pin") ? AppPage::ChoosePin : AppPage::Unlock;
    m_app->show(app);
    PinViewModel::Content content;
    content.personName = u"Айгерім"_s;
    if (state.startsWith(u"pin")) {
        content.phase = state == u"pin.repeat" ? PinPhase::Repeat : PinPhase::Choose;
        m_app->choosePin()->show(content);
        return;
    }
    m_app->unlock()->entry()->push(u"48"_s);
    if (state == u"unlock.wrong") {
        content.attemptsLeft = 7;
        content.failure = refusal(FailureCode::PinWrong);
    } else if (state == u"unlock.delayed") {
        content.attemptsLeft = 5;
        content.delaySecondsLeft = 42;
        content.failure = refusal(FailureCode::PinDelayed);
    }
    m_app->unlock()->show(content);
}

void Stage::showApproval(const QString &state)
{
    ApprovalViewModel::Content content;
    content.shown = true;
    if (state == u"failed") {
        content.failure = refusal(FailureCode::SignInExpired);
    } else {
        content.deviceName =
            words("Халыққа қызмет көрсету орталығының компьютері",
                  "Компьютер центра обслуживания населения", "Computer of the service centre");
        content.originText = words("интернеттен, 203.0.113.0 желісі, сұралған уақыты 14:05",
                                   "из интернета, сеть 203.0.113.0, запрос в 14:05",
                                   "from the Internet, network 203.0.113.0, asked at 14:05");
        content.choices = {u"12"_s, u"47"_s, u"90"_s};
        content.pinAsked = state == u"pin";
        content.secondsLeft = 141;
    }
    m_app->approval()->show(content);
}

} // namespace qujat::test
