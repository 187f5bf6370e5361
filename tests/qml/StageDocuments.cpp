// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/qml/Stage.h"

using namespace Qt::StringLiterals;

namespace qujat::test {

using namespace bridge;

QList<DocumentRow> Stage::ownRows() const
{
    const QString valid = words("Тексерілді", "Проверен", "Checked");
    const QString age = words("жаңа ғана", "только что", "just now");
    DocumentRow card;
    card.documentId = u"idCard"_s;
    card.typeName = words("Жеке куәлік", "Удостоверение личности", "Identity card");
    card.holderName = u"Сағынбаева Айгерім Нұрланқызы"_s;
    card.number = u"048 217 563"_s;
    card.icon = u"id-card"_s;
    card.accent = u"#00687A"_s;
    card.portrait = m_adult;
    card.checkOutcome = Outcome::Valid;
    card.checkText = valid;
    card.ageText = age;
    DocumentRow licence = card;
    licence.documentId = u"drivingLicence"_s;
    licence.typeName = words("Жүргізуші куәлігі", "Водительское удостоверение", "Driving licence");
    licence.number = u"AB 214 907"_s;
    licence.icon = u"car"_s;
    licence.accent = u"#8A3B5E"_s;
    licence.checkOutcome = Outcome::NotChecked;
    licence.checkText = words("Әлі тексерілмеген", "Ещё не проверен", "Not checked yet");
    licence.ageText.clear();
    DocumentRow passport = card;
    passport.documentId = u"passport"_s;
    passport.typeName =
        words("Қазақстан Республикасы азаматының паспорты",
              "Паспорт гражданина Республики Казахстан", "Passport of a citizen of Kazakhstan");
    passport.number = u"N 0 8431 772"_s;
    passport.icon = u"book-user"_s;
    passport.accent = u"#1F4E79"_s;
    passport.offline = true;
    passport.checkText = words("Сақталған көшірме", "Сохранённая копия", "Kept copy");
    passport.ageText =
        words("3 сағат бұрын тексерілген", "проверен 3 часа назад", "checked 3 hours ago");
    DocumentRow vehicle = licence;
    vehicle.documentId = u"vehicle"_s;
    vehicle.typeName = words("Көлік құралын тіркеу туралы куәлік",
                             "Свидетельство о регистрации транспортного средства",
                             "Vehicle registration certificate");
    vehicle.icon = u"car-front"_s;
    vehicle.accent = u"#4B5A20"_s;
    vehicle.failureText = refusal(FailureCode::RegistryUnavailable).title;
    DocumentRow diploma = licence;
    diploma.documentId = u"diploma"_s;
    diploma.typeName = words("Диплом", "Диплом", "Diploma");
    diploma.icon = u"graduation-cap"_s;
    diploma.accent = u"#5B3F8C"_s;
    diploma.loading = true;
    return {card, licence, passport, vehicle, diploma};
}

QList<DocumentRow> Stage::childRows() const
{
    DocumentRow birth;
    birth.documentId = u"birth"_s;
    birth.typeName = words("Туу туралы куәлік", "Свидетельство о рождении", "Birth certificate");
    birth.holderName = u"Сағынбаев Әлихан Ерланұлы"_s;
    birth.childName = birth.holderName;
    birth.number = u"12-038841"_s;
    birth.icon = u"baby"_s;
    birth.accent = u"#B4541A"_s;
    birth.portrait = m_child;
    birth.checkOutcome = Outcome::Valid;
    birth.checkText = words("Тексерілді", "Проверен", "Checked");
    birth.ageText = words("2 минут бұрын", "2 минуты назад", "2 minutes ago");
    return {birth};
}

void Stage::showDocuments(const QString &state)
{
    DocumentsViewModel::Content content;
    content.state = ScreenState::Ready;
    if (state == u"loading") {
        content.state = ScreenState::Loading;
    } else if (state == u"empty") {
        content.state = ScreenState::Empty;
    } else if (state == u"failed") {
        content.state = ScreenState::Failed;
        content.failure = refusal(FailureCode::RegistryUnavailable);
    } else if (state == u"desktop") {
        content.state = ScreenState::Failed;
        content.failure = refusal(FailureCode::DeviceNotCellular);
    } else {
        content.own = ownRows();
        content.children = childRows();
    }
    m_app->documents()->show(content);
}

QList<CheckRow> Stage::checks(bool valid) const
{
    const QString good = words("Жарамды", "Действительно", "Valid");
    const auto row = [&](const char *kk, const char *ru, const char *en) {
        CheckRow check;
        check.name = words(kk, ru, en);
        check.outcome = Outcome::Valid;
        check.outcomeText = good;
        return check;
    };
    QList<CheckRow> rows{
        row("Қолтаңба", "Подпись", "Signature"),
        row("Мазмұны өзгермеген", "Содержание не изменено", "Content unchanged"),
        row("Сертификат тізбегі", "Цепочка сертификатов", "Chain of certificates"),
        row("Кері қайтарып алу", "Отзыв", "Revocation"),
        row("Қол қоюшының өкілеттігі", "Полномочия подписавшего", "Authority of the signer"),
        row("Құжат иесі", "Владелец документа", "Holder"),
        row("Күшінде", "В силе", "In force"),
        row("Жаңалығы", "Свежесть", "Freshness")};
    rows[3].asOfText = words("Дерек: 12 тамыз 2026 ж., 10:52", "Данные: 12 августа 2026 г., 10:52",
                             "Evidence of 12 August 2026, 10:52");
    if (!valid) {
        rows[0].outcome = Outcome::Invalid;
        rows[0].outcomeText = words("Жарамсыз", "Недействительно", "Not valid");
        rows[0].reasonText =
            words("Қолтаңба мазмұнға сәйкес емес.", "Подпись не соответствует содержанию.",
                  "The signature does not fit the content.");
        rows[3].outcome = Outcome::Unknown;
        rows[3].outcomeText = words("Белгісіз", "Неизвестно", "Not known");
        rows[6].outcome = Outcome::NotChecked;
        rows[6].outcomeText = words("Тексерілмеді", "Не проверено", "Not checked");
    }
    return rows;
}

DocumentViewModel::Content Stage::identityCard() const
{
    DocumentViewModel::Content card;
    card.state = ScreenState::Ready;
    card.documentId = u"idCard"_s;
    card.title = words("Жеке куәлік", "Удостоверение личности", "Identity card");
    card.holder = u"Сағынбаева Айгерім Нұрланқызы"_s;
    card.number = u"048 217 563"_s;
    card.icon = u"id-card"_s;
    card.accent = u"#00687A"_s;
    card.portraitSource = m_adult;
    card.signerName = u"ЖАҚЫПОВ ЕРЛАН"_s;
    card.signerOrganisation = words("Қазақстан Республикасының Ішкі істер министрлігі",
                                    "Министерство внутренних дел Республики Казахстан",
                                    "Ministry of Internal Affairs of the Republic of Kazakhstan");
    card.signedAtText = words("2026 ж. 12 тамыз, 10:53:07", "12 августа 2026 г., 10:53:07",
                              "12 August 2026, 10:53:07");
    card.signature = {
        {words("Қол қою құқығы", "Подписал как", "Signed as"),
         words("ұйым", "организация", "organisation")},
        {words("Сертификатты берген", "Сертификат выдан", "Certified by"),
         u"МЕМЛЕКЕТТІК ОРГАНДАРДЫҢ КУӘЛАНДЫРУШЫ ОРТАЛЫҒЫ"_s},
        {words("Алгоритм", "Алгоритм", "Algorithm"), u"GOST-34.10-2015-512 STREEBOG-512"_s},
        {words("Кері қайтару", "Отзыв", "Revocation"),
         words("куәландырушы орталықтың жауабы, 2 минут бұрын",
               "ответ удостоверяющего центра, 2 минуты назад",
               "answer of the certification authority, 2 minutes ago")},
        {words("Уақыт көзі", "Источник времени", "Time known from"),
         words("қол қоюшының айтуы", "указано подписавшим", "what the signer says")}};
    card.signatureText = words(
        "Қазақстан Республикасының Ішкі істер министрлігі қол қойды; сертификат қолданыста, 2026 "
        "ж. "
        "12 тамыз, 10:53 жағдайы бойынша кері қайтарылмаған.",
        "Подписано: Министерство внутренних дел Республики Казахстан; сертификат действовал и не "
        "был "
        "отозван на 12 августа 2026 г., 10:53.",
        "Signed by Ministry of Internal Affairs of the Republic of Kazakhstan; the certificate was "
        "in force and not revoked as of 12 August 2026, 10:53.");
    card.equivalenceText = words("Цифрлық құжаттар сервисіндегі құжаттар қағаз жеткізгіштегі "
                                 "құжаттарға тең (352/НҚ бұйрығы, 10-тармақ).",
                                 "Документы в сервисе цифровых документов равнозначны документам "
                                 "на бумажном носителе (приказ № 352/НҚ, пункт 10).",
                                 "Documents in the digital document service are equal to documents "
                                 "on paper (Order 352/НҚ, item 10).");
    card.requestText = words("Сұрау № 0f3a-81c2", "Запрос № 0f3a-81c2", "Request No. 0f3a-81c2");
    card.verdictOutcome = Outcome::Valid;
    card.verdictText = words("Жарамды", "Действителен", "Valid");
    card.ageText = words("Жаңа ғана тексерілді", "Проверен только что", "Checked just now");
    card.canOpenAccess = true;
    card.sections = {
        {words("Жеке деректер", "Личные данные", "Personal data"),
         {{words("Тегі", "Фамилия", "Surname"), u"Сағынбаева"_s},
          {words("Аты", "Имя", "Given name"), u"Айгерім"_s},
          {words("Туған күні", "Дата рождения", "Date of birth"), u"14.03.1991"_s},
          {words("ЖСН", "ИИН", "IIN"), u"910314400017"_s, true}}},
        {words("Құжат", "Документ", "Document"),
         {{words("Берген орган", "Орган выдачи", "Issued by"),
           words("ҚР Ішкі істер министрлігі", "МВД РК", "Ministry of Internal Affairs")},
          {words("Жарамдылық мерзімі", "Срок действия", "Valid until"), u"13.03.2031"_s}}}};
    card.checks = checks(true);
    return card;
}

void Stage::showDocument(const QString &state)
{
    DocumentsViewModel::Content list = m_app->documents()->content();
    list.currentShown = true;
    DocumentViewModel::Content card = identityCard();
    if (state == u"loading") {
        const QString title = card.title;
        card = {};
        card.state = ScreenState::Loading;
        card.title = title;
    } else if (state == u"failed") {
        const QString title = card.title;
        card = {};
        card.state = ScreenState::Failed;
        card.title = title;
        card.failure = refusal(FailureCode::SignatureInvalid);
    } else if (state == u"offline") {
        card.offline = true;
        card.canOpenAccess = false;
        card.verdictOutcome = Outcome::NotChecked;
        card.verdictText = words("Қазір тексерілген жоқ", "Сейчас не проверен", "Not checked now");
        card.ageText = words(
            "Көшірме 3 сағат бұрын тексерілген. Желі пайда болғанда қайта тексеріледі.",
            "Копия проверена 3 часа назад. Она будет проверена заново, когда появится сеть.",
            "The copy was checked 3 hours ago. It is checked anew as soon as there is a network.");
        AppViewModel::Content app = m_app->content();
        app.online = false;
        m_app->show(app);
    }
    m_app->documents()->current()->show(card);
    m_app->documents()->show(list);
}

} // namespace qujat::test
