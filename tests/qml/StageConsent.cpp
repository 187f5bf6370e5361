// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/qml/Stage.h"

using namespace Qt::StringLiterals;

namespace qujat::test {

using namespace bridge;

void Stage::showConsent(const QString &state)
{
    showDocuments(u"ready"_s);
    ConsentCardViewModel::Content content;
    content.pending = true;
    content.requester =
        words("«Алатау» қонақүйінің жүйесі", "Система гостиницы «Алатау»", "Alatau Hotel system");
    content.owner = words("«Алатау қонақүйі» ЖШС", "ТОО «Гостиница Алатау»", "Alatau Hotel LLP");
    content.wanted =
        words("4 өріс: Жеке куәлік", "4 поля: Удостоверение личности", "4 fields: Identity card");
    content.purpose =
        words("Қонақүйге орналасу", "Заселение в гостиницу", "Checking in at the hotel");
    content.ground =
        words("352/НҚ бұйрық, 20-тармақ", "Приказ 352/НҚ, пункт 20", "Order 352/НҚ, item 20");
    content.keeping = words("Тек қаралады, сақталмайды", "Только просматривается, не хранится",
                            "It is only looked at, not kept");
    content.meter = words(
        "Өзге осындайлар әдетте сұрайтын өріс саны — 3, мұнда — 4: шамамен сондай.",
        "Другие такие обычно запрашивают полей: 3, здесь: 4 — примерно столько же.",
        "Others like this one usually ask for 3 fields, this one asks for 4: about the same.");
    content.previewState = ScreenState::Ready;
    const auto row = [&](const char *kk, const char *ru, const char *en, const QString &value) {
        FieldRow field;
        field.label = words(kk, ru, en);
        field.value = value;
        content.preview.append(field);
    };
    row("Тегі", "Фамилия", "Surname", u"Сағынбаева"_s);
    row("Аты", "Имя", "Given name", u"Айгүл"_s);
    row("Құжат нөмірі", "Номер документа", "Document number", u"041879263"_s);
    row("Жарамдылық мерзімі", "Срок действия", "Valid until",
        words("2031 ж. 2 маусым", "2 июня 2031 г.", "2 June 2031"));
    if (state == u"much") {
        content.askedMuch = true;
        content.queue =
            words("3 сұраудың біріншісі", "Первый из 3 запросов", "The first of 3 requests");
        content.wanted =
            words("Құжат түгел: Жеке куәлік", "Документ целиком: Удостоверение личности",
                  "The whole document: Identity card");
        content.meter =
            words("Өзге осындайлар әдетте сұрайтын өріс саны — 3, мұнда — 14: әдеттегіден көп.",
                  "Другие такие обычно запрашивают полей: 3, здесь: 14 — больше обычного.",
                  "Others like this one usually ask for 3 fields, this one asks for 14: more than "
                  "usual.");
        content.meterDetail = words("Мұны өзгелер сұрамайды дерлік: Ұлты, Туған жері",
                                    "Этого почти никто не просит: Национальность, Место рождения",
                                    "Hardly anybody else asks for: Nationality, Place of birth");
        content.portrait = m_adult;
    } else if (state == u"answer") {
        content.wanted = words("Тек жауап: 18 жастан үлкен бе?", "Только ответ: старше 18 лет?",
                               "Only an answer: Older than 18?");
        content.meter.clear();
        content.preview.clear();
        content.answer = words("Иә", "Да", "Yes");
    } else if (state == u"loading") {
        content.preview.clear();
        content.previewState = ScreenState::Loading;
    } else if (state == u"failed") {
        content.preview.clear();
        content.previewState = ScreenState::Failed;
        content.previewFailure = refusal(FailureCode::RegistryUnavailable);
    }
    m_app->consentCard()->show(content);
    m_app->consentCard()->showTime(412);
}

void Stage::showConsents(const QString &state)
{
    showProfile(u"ready"_s);
    ConsentsViewModel::Content content;
    content.state = ScreenState::Ready;
    if (state == u"loading") {
        content.state = ScreenState::Loading;
    } else if (state == u"empty") {
        content.state = ScreenState::Empty;
    } else if (state == u"failed") {
        content.state = ScreenState::Failed;
        content.failure = refusal(FailureCode::RegistryUnavailable);
    } else {
        content.filterTypes = {
            {QString(), words("Барлық құжаттар", "Все документы", "All documents")},
            {u"idCard"_s, words("Жеке куәлік", "Удостоверение личности", "Identity card")},
            {u"drivingLicence"_s,
             words("Жүргізуші куәлігі", "Водительское удостоверение", "Driving licence")}};
        ConsentRow used;
        used.consentId = u"c1"_s;
        used.requester = words("«Алатау» қонақүйінің жүйесі", "Система гостиницы «Алатау»",
                               "Alatau Hotel system");
        used.dayText = words("Бүгін", "Сегодня", "Today");
        used.timeText = u"10:55"_s;
        used.wanted = words("Құжат түгел: Жеке куәлік", "Документ целиком: Удостоверение личности",
                            "The whole document: Identity card");
        used.purpose =
            words("Қонақүйге орналасу", "Заселение в гостиницу", "Checking in at the hotel");
        used.stateText = words("Берілді және бір рет қолданылды", "Дано и использовано один раз",
                               "Given and used once");
        used.icon = u"eye"_s;
        used.number = u"20260812-000481"_s;
        used.withdrawable = true;
        ConsentRow refused = used;
        refused.consentId = u"c2"_s;
        refused.requester = words("«Көлік» автокөлік жалдау жүйесі", "Система проката «Көлік»",
                                  "Kolik car rental system");
        refused.dayText = words("2026 ж. 10 тамыз", "10 августа 2026 г.", "10 August 2026");
        refused.wanted = words("Тек жауап: B санатын жүргізе ала ма?",
                               "Только ответ: может управлять категорией B?",
                               "Only an answer: May drive category B?");
        refused.stateText = words("Бас тартылды", "Отказано", "Refused");
        refused.icon = u"ban"_s;
        refused.number.clear();
        refused.withdrawable = false;
        content.entries = {used, refused};
        content.canLoadMore = true;
    }
    m_app->consents()->show(content);
}

} // namespace qujat::test
