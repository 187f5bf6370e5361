// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/qml/Stage.h"

using namespace Qt::StringLiterals;

namespace qujat::test {

using namespace bridge;

void Stage::showHistory(const QString &state)
{
    HistoryViewModel::Content content;
    content.state = ScreenState::Ready;
    content.filterTypes = {{QString(), words("Барлығы", "Все", "All")},
                           {u"idCard"_s, words("Жеке куәлік", "Удостоверение личности", "Identity card")},
                           {u"drivingLicence"_s, words("Жүргізуші куәлігі", "Водительское удостоверение", "Driving licence")}};
    if (state == u"loading") {
        content.state = ScreenState::Loading;
    } else if (state == u"empty") {
        content.state = ScreenState::Empty;
    } else if (state == u"failed") {
        content.state = ScreenState::Failed;
        content.failure = registryFailure();
    } else {
        const QString today = words("Бүгін", "Сегодня", "Today");
        const QString before = words("2026 ж. 10 тамыз", "10 августа 2026 г.", "10 August 2026");
        HistoryRow bank;
        bank.number = u"2026-0000481"_s;
        bank.dayText = today;
        bank.timeText = u"10:55"_s;
        bank.title = words("Жеке куәлік қаралды", "Удостоверение личности просмотрено", "Identity card was viewed");
        bank.detail = words("Оспанов Данияр Маратұлы, «Дала банкі» АҚ · QR арқылы", "Оспанов Данияр Маратұлы, АО «Дала банк» · по QR",
                            "Оспанов Данияр Маратұлы, Dala Bank JSC · by QR");
        bank.icon = u"eye"_s;
        bank.kind = u"viewing"_s;
        HistoryRow opened = bank;
        opened.number.clear();
        opened.timeText = u"10:53"_s;
        opened.title = words("Қолжетімділік ашылды: жеке куәлік", "Открыт доступ: удостоверение личности", "Access opened: identity card");
        opened.detail = words("5 минутқа", "на 5 минут", "for 5 minutes");
        opened.icon = u"qr-code"_s;
        opened.kind = u"accessOpened"_s;
        HistoryRow refused = bank;
        refused.number = u"2026-0000477"_s;
        refused.dayText = before;
        refused.timeText = u"18:20"_s;
        refused.title = words("Қараудан бас тартылды", "В просмотре отказано", "Viewing refused");
        refused.detail = words("Ким Виктор Сергеевич · код арқылы", "Ким Виктор Сергеевич · по коду", "Ким Виктор Сергеевич · by code");
        refused.icon = u"ban"_s;
        refused.kind = u"refusedViewing"_s;
        HistoryRow device = opened;
        device.dayText = before;
        device.timeText = u"09:02"_s;
        device.title = words("Жаңа құрылғы кірді", "Вход на новом устройстве", "A new device signed in");
        device.detail = u"Galaxy A54"_s;
        device.icon = u"smartphone"_s;
        device.kind = u"deviceSignedIn"_s;
        content.entries = {bank, opened, refused, device};
        content.canLoadMore = true;
    }
    m_app->history()->show(content);
}

void Stage::showProfile(const QString &state)
{
    ProfileViewModel::Content content;
    content.state = ScreenState::Ready;
    if (state == u"loading") {
        content.state = ScreenState::Loading;
    } else if (state == u"failed") {
        content.state = ScreenState::Failed;
        content.failure = registryFailure();
    } else {
        content.name = u"Сағынбаева Айгерім Нұрланқызы"_s;
        content.iinMasked = u"9103••••••17"_s;
        content.phoneMasked = u"+7 ••• ••• ••01"_s;
        content.phoneConnectedText = words("2024 жылғы 3 мамырда қосылған", "подключён 3 мая 2024 г.", "connected on 3 May 2024");
        content.deviceClassText = words("Бұл құрылғы ұялы: өз құжаттарыңыз осында көрсетіледі.",
                                        "Это сотовое устройство: здесь показываются ваши документы.",
                                        "This device is cellular: your own documents are shown here.");
        DeviceRow phone;
        phone.deviceId = u"1"_s;
        phone.name = u"Galaxy A54"_s;
        phone.classText = words("Ұялы құрылғы", "Сотовое устройство", "Cellular device");
        phone.lastSeenText = words("қазір", "сейчас", "now");
        phone.icon = u"smartphone"_s;
        phone.current = true;
        DeviceRow desktop = phone;
        desktop.deviceId = u"2"_s;
        desktop.name = words("Үйдегі компьютер", "Домашний компьютер", "Computer at home");
        desktop.classText = words("Компьютер", "Компьютер", "Computer");
        desktop.lastSeenText = words("кеше, 21:14", "вчера, 21:14", "yesterday, 21:14");
        desktop.icon = u"monitor"_s;
        desktop.current = false;
        content.devices = {phone, desktop};
    }
    m_app->profile()->show(content);
}

void Stage::showComplaints(const QString &state)
{
    ComplaintsViewModel::Content content;
    content.state = ScreenState::Ready;
    const QString refusal = words("Сурет сәйкес келмеді", "Изображение не совпало", "The picture did not match");
    if (state == u"loading") {
        content.state = ScreenState::Loading;
    } else if (state == u"empty") {
        content.state = ScreenState::Empty;
    } else if (state == u"failed") {
        content.state = ScreenState::Failed;
        content.failure = registryFailure();
    } else {
        ComplaintRow late;
        late.number = u"C-20260810-000007"_s;
        late.title = refusal;
        late.stateText = words("Қызмет көрсетушіде мерзімі өтті", "Просрочена у услугодателя", "Overdue at the service provider");
        late.termText = words("2026 ж. 13 тамызға дейін жолдануы не қанағаттандырылуы тиіс", "направить или удовлетворить до 13 августа 2026 г.",
                              "to be forwarded or satisfied by 13 August 2026");
        late.stateIcon = u"circle-alert"_s;
        late.overdue = true;
        ComplaintRow done = late;
        done.number = u"C-20260301-000002"_s;
        done.stateText = words("Толық қанағаттандырылды", "Удовлетворена полностью", "Fully satisfied");
        done.termText.clear();
        done.stateIcon = u"circle-check"_s;
        done.overdue = false;
        content.complaints = {late, done};
    }
    if (state == u"form") {
        content.formShown = true;
        content.formSubject = refusal;
    } else if (state == u"one") {
        content.openShown = true;
        content.openNumber = u"C-20260810-000007"_s;
        content.openTitle = refusal;
        content.openText = words("Бөлме қараңғы болды, қайта тексеруді сұраймын.", "В комнате было темно, прошу проверить ещё раз.",
                                 "The room was dark; please check again.");
        content.openState = words("Жолданды, қаралуда", "Направлена, рассматривается", "Forwarded, being considered");
        content.openRecipient = words("Мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті орган",
                                      "Уполномоченный орган по оценке и контролю за качеством оказания государственных услуг",
                                      "Authorised body for assessment and control of the quality of public services");
        FieldRow term;
        term.label = words("Уәкілетті органның қарау мерзімі", "Рассмотрение уполномоченным органом до", "Considered by the authorised body by");
        term.value = words("2026 ж. 2 қыркүйек", "2 сентября 2026 г.", "2 September 2026");
        content.terms = {term};
        StepRow step;
        step.title = words("Тіркелді", "Зарегистрирована", "Registered");
        step.timeText = words("2026 ж. 10 тамыз, 10:20", "10 августа 2026 г., 10:20", "10 August 2026, 10:20");
        content.steps = {step};
        content.courtTitle = words("Алдымен шағым қаралады", "Сначала рассматривается жалоба", "The complaint comes first");
        content.courtText = words("Сотқа шағымыңыз бойынша шешім шыққаннан кейін жүгінуге болады.", "В суд можно обратиться после решения по жалобе.",
                                  "You can go to court after your complaint has been decided.");
    }
    m_app->complaints()->show(content);
}

} // namespace qujat::test
