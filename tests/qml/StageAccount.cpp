// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/qml/Stage.h"

using namespace Qt::StringLiterals;

namespace qujat::test {

using namespace bridge;

void Stage::showHistory(const QString &state)
{
    HistoryViewModel::Content content;
    QList<HistoryRow> rows;
    content.state = ScreenState::Ready;
    content.filterTypes = {
        {QString(), words("Барлығы", "Все", "All")},
        {u"idCard"_s, words("Жеке куәлік", "Удостоверение личности", "Identity card")},
        {u"drivingLicence"_s,
         words("Жүргізуші куәлігі", "Водительское удостоверение", "Driving licence")}};
    if (state == u"loading") {
        content.state = ScreenState::Loading;
    } else if (state == u"empty") {
        content.state = ScreenState::Empty;
    } else if (state == u"failed") {
        content.state = ScreenState::Failed;
        content.failure = refusal(FailureCode::RegistryUnavailable);
    } else {
        const QString today = words("Бүгін", "Сегодня", "Today");
        const QString before = words("2026 ж. 10 тамыз", "10 августа 2026 г.", "10 August 2026");
        HistoryRow bank;
        bank.number = u"2026-0000481"_s;
        bank.dayText = today;
        bank.timeText = u"10:55"_s;
        bank.title = words("Жеке куәлік қаралды", "Удостоверение личности просмотрено",
                           "Identity card was viewed");
        bank.detail = words("Оспанов Данияр Маратұлы, «Дала банкі» АҚ · QR арқылы",
                            "Оспанов Данияр Маратұлы, АО «Дала банк» · по QR",
                            "Оспанов Данияр Маратұлы, Dala Bank JSC · by QR");
        bank.icon = u"eye"_s;
        bank.kind = u"viewing"_s;
        bank.proof = ProofState::Proven;
        bank.proofText = words("Дәлелденген", "Доказано", "Proven");
        HistoryRow opened = bank;
        opened.number.clear();
        opened.timeText = u"10:53"_s;
        opened.title =
            words("Қолжетімділік ашылды: жеке куәлік", "Открыт доступ: удостоверение личности",
                  "Access opened: identity card");
        opened.detail = words("5 минутқа", "на 5 минут", "for 5 minutes");
        opened.icon = u"qr-code"_s;
        opened.kind = u"accessOpened"_s;
        HistoryRow refused = bank;
        refused.number = u"2026-0000477"_s;
        refused.dayText = before;
        refused.timeText = u"18:20"_s;
        refused.title = words("Қараудан бас тартылды", "В просмотре отказано", "Viewing refused");
        refused.detail = words("Ким Виктор Сергеевич · код арқылы",
                               "Ким Виктор Сергеевич · по коду", "Ким Виктор Сергеевич · by code");
        refused.icon = u"ban"_s;
        refused.kind = u"refusedViewing"_s;
        refused.proof = ProofState::Problem;
        refused.proofText =
            words("Журнал жоққа шығарады", "Журнал это опровергает", "Contradicted by the journal");
        HistoryRow device = opened;
        device.dayText = before;
        device.timeText = u"09:02"_s;
        device.title =
            words("Жаңа құрылғы кірді", "Вход на новом устройстве", "A new device signed in");
        device.detail = u"Galaxy A54"_s;
        device.icon = u"smartphone"_s;
        device.kind = u"deviceSignedIn"_s;
        device.proof = ProofState::Pending;
        device.proofText = words("Әлі дәлелденбеген", "Ещё не доказано", "Not yet proven");
        rows = {bank, opened, refused, device};
        content.canLoadMore = true;
        content.canExportAll = true;
        content.journalText = words(
            "Сервистің журналы осы құрылғы көргеннің бәрін жалғастырады (жаңа ғана тексерілді).",
            "Журнал сервиса продолжает всё, что видело это устройство (проверено только что).",
            "The journal of the service continues everything this device has seen of it (checked "
            "just now).");
    }
    if (state == u"alarmed")
        showAlarms(u"unread"_s);
    if (state.startsWith(u"note"))
        content.note = historyNote(state, rows.constFirst());
    m_app->history()->entries()->replace(static_cast<int>(rows.size()),
                                         [rows](int first, int most) {
                                             QVariantList page;
                                             for (const auto &row : rows.mid(first, most))
                                                 page.append(QVariant::fromValue(row));
                                             return page;
                                         });
    m_app->history()->show(content);
}

HistoryNote Stage::historyNote(const QString &state, const HistoryRow &row) const
{
    HistoryNote note;
    note.shown = true;
    note.number = row.number;
    note.title = row.title;
    note.icon = row.icon;
    note.whenText =
        words("2026 ж. 12 тамыз, 10:55", "12 августа 2026 г., 10:55", "12 August 2026, 10:55");
    note.whoText = words("Оспанов Данияр Маратұлы · «Дала банкі» АҚ",
                         "Оспанов Данияр Маратұлы · АО «Дала банк»",
                         "Оспанов Данияр Маратұлы · Dala Bank JSC");
    note.wayText = words("QR арқылы", "по QR", "by QR code");
    note.purpose = words("Шот ашу", "Открытие счёта", "Opening an account");
    if (state == u"noteContradicted") {
        note.proof = ProofState::Problem;
        note.proofText =
            words("Журнал жоққа шығарады", "Журнал это опровергает", "Contradicted by the journal");
        note.proofSentence =
            words("Сервис дәлел ретінде бергені бұл жазбаға сәйкес келмейді. Толығырақ дабылда; "
                  "айғақтар осы құрылғыда сақталған.",
                  "То, что сервис дал как доказательство, не подходит к этой записи. Подробнее в "
                  "тревоге; свидетельства хранятся на этом устройстве.",
                  "What the service gave as proof does not fit this note. The alarm says more; the "
                  "evidence is kept on this device.");
        return note;
    }
    note.proof = ProofState::Proven;
    note.proofText = words("Дәлелденген", "Доказано", "Proven");
    note.proofSentence = words(
        "Бұл құрылғы дәл осы жазба сервистің қол қойылған журналында тұрғанын тексерді.",
        "Это устройство проверило, что именно эта запись стоит в подписанном журнале сервиса.",
        "This device has checked that exactly this note stands in the signed journal of the "
        "service.");
    note.placeText =
        words("Журналдың 1 204-жазбасы. 1 210 жазбаның басында дәлелденген.",
              "Запись 1 204 журнала. Доказана под головой из 1 210 записей.",
              "Entry 1,204 of the journal. It is proven under the head of 1,210 entries.");
    note.canExport = true;
    note.canSaveReceipt = state != u"noteRefused";
    if (state == u"noteRefused") {
        note.title = words("Нөмір туралы өтініштен бас тартылды", "В запросе номера отказано",
                           "A request for a number was refused");
        note.icon = u"ban"_s;
        note.whoText.clear();
        note.wayText.clear();
        note.purpose.clear();
        note.deviceText = u"Galaxy A54"_s;
        note.reasonText = words("Бет сәйкес келмеді", "Лицо не совпало", "The face does not match");
        note.reasonCode = u"BIOMETRIC_FAILED"_s;
        note.canComplain = true;
    }
    return note;
}

void Stage::showAlarms(const QString &state)
{
    AlarmsViewModel::Content content;
    if (state != u"empty") {
        AlarmRow fork;
        fork.alarmId = u"2"_s;
        fork.title = words("Журнал екі түрлі баяндайды", "Журнал рассказывает две разные истории",
                           "The journal tells two different stories");
        fork.happened = words("Сервистің журналы енді осы құрылғы көргеннен басталмайды. Жазбалар "
                              "жойылған, өзгертілген немесе орны ауыстырылған.",
                              "Журнал сервиса больше не начинается с того, что видело это "
                              "устройство. Записи удалены, изменены или переставлены.",
                              "The service's journal no longer begins with what this device has "
                              "seen of it. Entries were removed, changed or put in another order.");
        fork.meaning =
            words("Құжаттарыңызды кім қарағаны туралы жазбаға біреу қол сұққан болуы мүмкін.",
                  "Возможно, кто-то вмешался в запись о том, кто смотрел ваши документы.",
                  "Somebody may have tampered with the record of who looked at your documents.");
        fork.whenText =
            words("2026 ж. 12 тамыз, 11:02", "12 августа 2026 г., 11:02", "12 August 2026, 11:02");
        AlarmRow missing = fork;
        missing.alarmId = u"1"_s;
        missing.title = words("Жазба жоғалып кетті", "Запись исчезла", "A note has disappeared");
        missing.subjectText =
            words("№ 2026-0000477 жазба", "Запись № 2026-0000477", "Note No. 2026-0000477");
        missing.confirmedText =
            words("2026 ж. 12 тамыз, 11:05 оқылды", "Прочитано 12 августа 2026 г., 11:05",
                  "Read on 12 August 2026, 11:05");
        content.alarms = {fork, missing};
        content.unread = state == u"read" ? 0 : 1;
        if (state == u"read")
            content.alarms[0].confirmedText = missing.confirmedText;
    }
    m_app->alarms()->show(content);
}

void Stage::showProfile(const QString &state)
{
    ProfileViewModel::Content content;
    content.state = ScreenState::Ready;
    if (state == u"loading") {
        content.state = ScreenState::Loading;
    } else if (state == u"failed") {
        content.state = ScreenState::Failed;
        content.failure = refusal(FailureCode::RegistryUnavailable);
    } else {
        content.name = u"Сағынбаева Айгерім Нұрланқызы"_s;
        content.iinMasked = u"9103••••••17"_s;
        content.phoneMasked = u"+7 ••• ••• ••01"_s;
        content.phoneConnectedText = words("2024 жылғы 3 мамырда қосылған",
                                           "подключён 3 мая 2024 г.", "connected on 3 May 2024");
        content.deviceClassText =
            words("Бұл құрылғы ұялы: өз құжаттарыңыз осында көрсетіледі.",
                  "Это сотовое устройство: здесь показываются ваши документы.",
                  "This device is cellular: your own documents are shown here.");
        DeviceRow phone;
        phone.deviceId = u"1"_s;
        phone.name = u"Galaxy A54"_s;
        phone.classText = words("Ұялы құрылғы", "Сотовое устройство", "Cellular device");
        phone.lastSeenText = words("қазір", "сейчас", "now");
        phone.originText = words("жеке желіден", "из частной сети", "from a private network");
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
    const QString mismatch =
        words("Сурет сәйкес келмеді", "Изображение не совпало", "The picture did not match");
    if (state == u"loading") {
        content.state = ScreenState::Loading;
    } else if (state == u"empty") {
        content.state = ScreenState::Empty;
    } else if (state == u"failed") {
        content.state = ScreenState::Failed;
        content.failure = refusal(FailureCode::RegistryUnavailable);
    } else {
        ComplaintRow late;
        late.number = u"C-20260810-000007"_s;
        late.title = mismatch;
        late.stateText = words("Қызмет көрсетушіде мерзімі өтті", "Просрочена у услугодателя",
                               "Overdue at the service provider");
        late.termText = words("2026 ж. 13 тамызға дейін жолдануы не қанағаттандырылуы тиіс",
                              "направить или удовлетворить до 13 августа 2026 г.",
                              "to be forwarded or satisfied by 13 August 2026");
        late.stateIcon = u"circle-alert"_s;
        late.overdue = true;
        ComplaintRow done = late;
        done.number = u"C-20260301-000002"_s;
        done.stateText =
            words("Толық қанағаттандырылды", "Удовлетворена полностью", "Fully satisfied");
        done.termText.clear();
        done.stateIcon = u"circle-check"_s;
        done.overdue = false;
        content.complaints = {late, done};
    }
    if (state == u"form") {
        content.formShown = true;
        content.formSubject = mismatch;
    } else if (state == u"one") {
        content.openShown = true;
        content.openNumber = u"C-20260810-000007"_s;
        content.openTitle = mismatch;
        content.openText = words("Бөлме қараңғы болды, қайта тексеруді сұраймын.",
                                 "В комнате было темно, прошу проверить ещё раз.",
                                 "The room was dark; please check again.");
        content.openState = words("Жолданды, қаралуда", "Направлена, рассматривается",
                                  "Forwarded, being considered");
        content.openRecipient = words(
            "Мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті орган",
            "Уполномоченный орган по оценке и контролю за качеством оказания государственных услуг",
            "Authorised body for assessment and control of the quality of public services");
        FieldRow term;
        term.label =
            words("Уәкілетті органның қарау мерзімі", "Рассмотрение уполномоченным органом до",
                  "Considered by the authorised body by");
        term.value = words("2026 ж. 2 қыркүйек", "2 сентября 2026 г.", "2 September 2026");
        content.terms = {term};
        StepRow step;
        step.title = words("Тіркелді", "Зарегистрирована", "Registered");
        step.timeText =
            words("2026 ж. 10 тамыз, 10:20", "10 августа 2026 г., 10:20", "10 August 2026, 10:20");
        content.steps = {step};
        content.courtTitle = words("Алдымен шағым қаралады", "Сначала рассматривается жалоба",
                                   "The complaint comes first");
        content.courtText = words("Сотқа шағымыңыз бойынша шешім шыққаннан кейін жүгінуге болады.",
                                  "В суд можно обратиться после решения по жалобе.",
                                  "You can go to court after your complaint has been decided.");
    }
    m_app->complaints()->show(content);
}

void Stage::showNumber(const QString &state)
{
    NumberViewModel::Content content;
    content.demonstration = true;
    content.connectedNumber = state == u"none" ? QString() : u"+7 ••• ••• ••01"_s;
    content.connectedText = words("2024 жылғы 3 мамырда қосылған", "подключён 3 мая 2024 г.",
                                  "connected on 3 May 2024");
    content.change = state != u"none";
    content.newNumber = u"+7 ••• ••• ••45"_s;
    m_app->number()->demonstrationSamples()->show<ChoiceRow>(
        {{u"match"_s, words("Өзімнің бетім", "Моё лицо", "My own face")},
         {u"otherPerson"_s, words("Басқа адам", "Другой человек", "Another person")}});
    if (state == u"entry") {
        content.step = NumberStep::Number;
    } else if (state == u"otp") {
        content.step = NumberStep::Otp;
        content.otpSecondsLeft = 134;
        content.resendSecondsLeft = 14;
        m_app->number()->otp()->push(u"482"_s);
    } else if (state == u"signature") {
        content.step = NumberStep::Signature;
        content.keyFileName = u"RSA256_citizen-a.p12"_s;
        m_app->number()->password()->push(u"secret12"_s);
    } else if (state == u"face") {
        content.step = NumberStep::Face;
    } else if (state == u"processing") {
        content.step = NumberStep::Processing;
    } else if (state == u"done") {
        content.step = NumberStep::Done;
    } else if (state == u"refused") {
        content.step = NumberStep::Refused;
        content.failure = refusal(FailureCode::NumberNotIndividual);
        content.refusedId = u"2"_s;
        content.refusedCode = content.failure.code;
    } else {
        RequestRow done;
        done.requestId = u"1"_s;
        done.title = words("+7 ••• ••• ••45 нөміріне ауыстыру", "Замена на +7 ••• ••• ••45",
                           "Change to +7 ••• ••• ••45");
        done.outcome = words("қосылды", "подключён", "connected");
        done.channel = words("мобильді қосымша арқылы", "через мобильное приложение",
                             "by the mobile application");
        done.timeText = words("бүгін, 10:55", "сегодня, 10:55", "today, 10:55");
        done.stateIcon = u"circle-check"_s;
        RequestRow refused = done;
        refused.requestId = u"2"_s;
        refused.outcome =
            words("Қате код тым көп", "Слишком много неверных кодов", "Too many wrong codes");
        refused.stateIcon = u"ban"_s;
        refused.refusalCode = u"OTP_ATTEMPTS_EXCEEDED"_s;
        if (state != u"none")
            content.requests = {done, refused};
        if (state == u"stoppable") {
            content.stoppableId = u"1"_s;
            content.stoppableText = words("Нөмір +7 ••• ••• ••45 болып өзгертілді. Бұл құрылғы оны "
                                          "ертең 10:55-ке дейін қайтара алады.",
                                          "Номер заменён на +7 ••• ••• ••45. До завтра, 10:55, это "
                                          "устройство может вернуть прежний.",
                                          "The number was changed to +7 ••• ••• ••45. Until "
                                          "tomorrow, 10:55 this device can take the change back.");
        }
    }
    m_app->number()->show(content);
}

void Stage::showMethods(const QString &state)
{
    MethodsViewModel::Content content;
    content.demonstration = true;
    content.done = state == u"done";
    content.methods = {
        {u"keyFile"_s,
         words("Кілт файлы мен SMS коды", "Файл ключа и код по SMS", "Key file and code by SMS")},
        {u"biometric"_s, words("SMS коды мен бет", "Код по SMS и лицо", "Code by SMS and face")}};
    m_app->methods()->demonstrationSamples()->show<ChoiceRow>(
        {{u"match"_s, words("Өзімнің бетім", "Моё лицо", "My own face")}});
    if (state == u"ready")
        m_app->methods()->password()->push(u"four words"_s);
    m_app->methods()->show(content);
}

void Stage::showKey(const QString &state)
{
    OwnKeyViewModel::Content content;
    content.kept = state != u"none";
    content.foreign = state == u"foreign";
    content.made = state == u"made";
    content.mismatch = state == u"none";
    if (content.kept && !content.foreign) {
        content.holder = u"САҒЫНБАЕВА АЙГЕРІМ"_s;
        content.issuer = words("ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ", "НАЦИОНАЛЬНЫЙ УДОСТОВЕРЯЮЩИЙ ЦЕНТР",
                               "NATIONAL CERTIFICATION AUTHORITY");
        content.validText = words("2026 ж. 12 тамыздан 2027 ж. 12 тамызға дейін",
                                  "с 12 августа 2026 г. по 12 августа 2027 г.",
                                  "from 12 August 2026 to 12 August 2027");
    }
    if (state == u"ready") {
        m_app->ownKey()->password()->push(u"four words"_s);
        m_app->ownKey()->again()->push(u"four words"_s);
    }
    m_app->ownKey()->show(content);
}

void Stage::showNotices(const QString &state)
{
    NoticesViewModel::Content content;
    content.state = ScreenState::Ready;
    if (state == u"loading") {
        content.state = ScreenState::Loading;
    } else if (state == u"empty") {
        content.state = ScreenState::Empty;
    } else if (state == u"failed") {
        content.state = ScreenState::Failed;
        content.failure = refusal(FailureCode::RegistryUnavailable);
    } else {
        NoticeRow changed;
        changed.number = u"20260810-000481"_s;
        changed.dayText = words("Бүгін", "Сегодня", "Today");
        changed.timeText = u"10:55"_s;
        changed.title =
            words("Нөміріңіз өзгертілді", "Ваш номер изменён", "Your number was changed");
        changed.stateIcon = u"smartphone"_s;
        changed.unseen = true;
        NoticeRow viewed = changed;
        viewed.number = u"20260809-000477"_s;
        viewed.dayText = words("Кеше", "Вчера", "Yesterday");
        viewed.timeText = u"18:20"_s;
        viewed.title =
            words("Құжатыңыз қаралды", "Ваш документ просмотрен", "A document of yours was viewed");
        viewed.detail =
            words("Жеке куәлік · Оспанов Данияр\nКім және қандай жолмен қарағаны тарихыңызда тұр.",
                  "Удостоверение личности · Оспанов Данияр\nКто смотрел и каким способом, видно в "
                  "вашей истории.",
                  "Identity card · Оспанов Данияр\nWho looked and by which way stands in your "
                  "history.");
        viewed.stateIcon = u"eye"_s;
        viewed.unseen = false;
        NoticeRow stopped = viewed;
        stopped.number = u"20260808-000470"_s;
        stopped.dayText = words("8 тамыз", "8 августа", "8 August");
        stopped.title = words("Нөмірге өтінімнен бас тартылды", "В запросе на номер отказано",
                              "A request for a number was refused");
        stopped.detail =
            words("Қате код тым көп", "Слишком много неверных кодов", "Too many wrong codes");
        stopped.stateIcon = u"ban"_s;
        stopped.refusalCode = u"OTP_ATTEMPTS_EXCEEDED"_s;
        content.items = {changed, viewed, stopped};
        content.unseen = 1;
        content.canLoadMore = true;
    }
    m_app->notices()->show(content);
}

} // namespace qujat::test
