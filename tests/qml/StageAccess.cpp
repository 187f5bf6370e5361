// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/qml/Stage.h"

using namespace Qt::StringLiterals;

namespace qujat::test {

using namespace bridge;

void Stage::showAccess(const QString &state)
{
    showDocument(u"ready"_s);
    AccessViewModel::Content content;
    content.active = true;
    content.state = ScreenState::Ready;
    content.documentTitle = words("Жеке куәлік", "Удостоверение личности", "Identity card");
    content.holder = u"Сағынбаева А. Н."_s;
    content.digits = u"482 107"_s;
    content.totalSeconds = 300;
    m_app->access()->showCode(u"QJ2MFRGGZDFMZTWQ2LKNNWG23TPOA00000042AEBAGBAFMFRGGZDFMZTWQ2LK"_s);
    m_app->access()->showTime(252, u"4:12"_s);
    if (state == u"loading") {
        content.state = ScreenState::Loading;
    } else if (state == u"failed") {
        content.state = ScreenState::Failed;
        content.failure = refusal(FailureCode::RegistryUnavailable);
    } else if (state == u"ended") {
        content.ended = true;
        content.endedText = words("Қолжетімділік жабылды. Код енді ештеңе ашпайды.",
                                  "Доступ закрыт. Код больше ничего не открывает.",
                                  "You closed access at 10:57. The code opens nothing any more.");
    }
    if (state == u"viewed" || state == u"ended") {
        ViewerRow bank;
        bank.name = u"Оспанов Данияр Маратұлы"_s;
        bank.organisation = words("«Дала банкі» АҚ", "АО «Дала банк»", "Dala Bank JSC");
        bank.timeText = u"10:55"_s;
        ViewerRow person;
        person.name = u"Ким Виктор Сергеевич"_s;
        person.kindText = words("Жеке тұлға", "Частное лицо", "Private person");
        person.timeText = u"10:54"_s;
        content.viewers = {bank, person};
    }
    m_app->access()->show(content);
}

void Stage::showConfirmation(const QString &)
{
    showAccess(u"ready"_s);
    ConfirmationsViewModel::Content content;
    content.pending = true;
    content.askerName = u"Оспанов Данияр Маратұлы"_s;
    content.askerOrganisation = words("«Дала банкі» АҚ", "АО «Дала банк»", "Dala Bank JSC");
    content.documentTitle = words("Жеке куәлік", "Удостоверение личности", "Identity card");
    content.purpose = words("Шот ашу", "Открытие счёта", "Opening an account");
    content.choices = {u"12"_s, u"47"_s, u"83"_s};
    m_app->confirmations()->show(content);
    m_app->confirmations()->showTime(48);
}

void Stage::showViewing(const QString &state)
{
    showScan(u"ready"_s);
    ViewingViewModel::Content content;
    content.totalSeconds = 120;
    content.viewNumber = u"2026-0000481"_s;
    DocumentViewModel::Content card = identityCard();
    card.canOpenAccess = false;
    if (state == u"checking") {
        content.phase = ViewingPhase::Checking;
    } else if (state == u"awaiting") {
        content.phase = ViewingPhase::AwaitingHolder;
        content.awaitDigits = u"47"_s;
        content.totalSeconds = 60;
        m_app->viewing()->showTime(41, u"0:41"_s);
    } else if (state == u"ended") {
        content.phase = ViewingPhase::Ended;
        content.endedText = words("Уақыт бітті, экран тазартылды.", "Время вышло, экран очищен.",
                                  "The two minutes are over, and the screen was wiped.");
        card = {};
    } else if (state == u"refused") {
        content.phase = ViewingPhase::Refused;
        content.failure = refusal(FailureCode::AccessExpired);
        card = {};
    } else {
        content.phase = ViewingPhase::Shown;
        m_app->viewing()->showTime(102, u"1:42"_s);
        if (state == u"invalid") {
            card.verdictOutcome = Outcome::Invalid;
            card.verdictText = words("Жарамсыз", "Недействителен", "Not valid");
            card.verdictDetail =
                words("Қолтаңба мазмұнға сәйкес емес.", "Подпись не соответствует содержанию.",
                      "The signature does not fit the content. Do not accept the document.");
            card.portraitSource = QUrl();
            card.sections.clear();
            card.checks = checks(false);
        }
    }
    m_app->viewing()->document()->show(card);
    m_app->viewing()->show(content);
}

} // namespace qujat::test
