<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Help and about</source>
        <extracomment>Title of the page with help and what this program is</extracomment>
        <translation>Справка и о программе</translation>
    </message>
    <message>
        <source>Contact centre</source>
        <extracomment>Heading over the phone numbers of the contact centre</extracomment>
        <translation>Единый контакт-центр</translation>
    </message>
    <message>
        <source>Nobody from the contact centre ever asks for your PIN, a one-time password or the password of your key.</source>
        <extracomment>Under the phone numbers of the contact centre</extracomment>
        <translation>Сотрудники контакт-центра никогда не спрашивают PIN-код, одноразовый пароль или пароль от ключа.</translation>
    </message>
    <message>
        <source>Qujat</source>
        <extracomment>Name of the program; not translated</extracomment>
        <translation>Qujat</translation>
    </message>
    <message>
        <source>Client of the digital document service of the electronic government of the Republic of Kazakhstan. Documents in it are equal to documents on paper (Order 352/НҚ of 28 September 2020).</source>
        <extracomment>What the program is</extracomment>
        <translation>Программа для сервиса цифровых документов «электронного правительства» Республики Казахстан. Документы в ней равнозначны бумажным (приказ № 352/НҚ от 28 сентября 2020 года).</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>About the service</source>
        <extracomment>Button that opens the page that explains the public service of connecting a number</extracomment>
        <translation>Об услуге</translation>
    </message>
</context>
<context>
    <name>AccessScreen</name>
    <message>
        <source>Opening access…</source>
        <extracomment>While access is being opened</extracomment>
        <translation>Открываем доступ…</translation>
    </message>
    <message>
        <source>Access is open for another %1</source>
        <extracomment>Over the bar that counts down; %1 is a time such as 4:12</extracomment>
        <translation>Доступ открыт ещё %1</translation>
    </message>
    <message>
        <source>Access is closed</source>
        <extracomment>When access has been closed or its time is over</extracomment>
        <translation>Доступ закрыт</translation>
    </message>
    <message>
        <source>Back to the document</source>
        <extracomment>Button after access has ended</extracomment>
        <translation>Вернуться к документу</translation>
    </message>
    <message>
        <source>Closing…</source>
        <extracomment>Button that ends access to a document at once; the second text stands while it is being done</extracomment>
        <translation>Закрываем…</translation>
    </message>
    <message>
        <source>Close access</source>
        <translation>Закрыть доступ</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message>
        <source>I have read this</source>
        <extracomment>Button under an alarm of the journal: the person has read it</extracomment>
        <translation>Я это прочитал(а)</translation>
    </message>
</context>
<context>
    <name>AlarmsScreen</name>
    <message>
        <source>Alarms of the journal</source>
        <extracomment>Title of the page with the alarms of the journal</extracomment>
        <translation>Тревоги журнала</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Heading over the advice under the alarms of the journal</extracomment>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Save the evidence to a file and keep it. Do not sign out on this device before that: signing out wipes what is kept here.</source>
        <extracomment>Advice under the alarms of the journal</extracomment>
        <translation>Сохраните свидетельства в файл и берегите его. До этого не выходите на этом устройстве: выход стирает всё, что здесь хранится.</translation>
    </message>
    <message>
        <source>Call the contact centre: %1. Anybody to whom you give the file can check it, an ombudsman or a court too.</source>
        <extracomment>Advice under the alarms of the journal; %1 are phone numbers of the contact centre</extracomment>
        <translation>Позвоните в контакт-центр: %1. Файл может проверить каждый, кому вы его дадите, в том числе омбудсмен и суд.</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <extracomment>Button that saves what proves the alarms to a file
----------
Title of the file dialog for the evidence of alarms</extracomment>
        <translation>Сохранить свидетельства</translation>
    </message>
    <message>
        <source>There are no alarms.</source>
        <extracomment>On the page of alarms when there are none</extracomment>
        <translation>Тревог нет.</translation>
    </message>
    <message>
        <source>Evidence (*.json)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Свидетельства (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Sign in on another device?</source>
        <translation>Разрешить вход на другом устройстве?</translation>
    </message>
    <message>
        <source>Press the two digits that stand on that device:</source>
        <extracomment>Above the three choices of two digits</extracomment>
        <translation>Нажмите две цифры, которые показаны на том устройстве:</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>Button that refuses another device; the second text when there is nothing left to refuse</extracomment>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Asking who shows this code…</source>
        <extracomment>While the service is asked who shows the code</extracomment>
        <translation>Узнаём, кто показывает этот код…</translation>
    </message>
    <message>
        <source>Whoever sits at that device will act in your name. Refuse if somebody has sent you this code or asks you to scan it for them.</source>
        <extracomment>Warning before another device is signed in</extracomment>
        <translation>Тот, кто сидит за тем устройством, будет действовать от вашего имени. Откажите, если этот код вам прислали или вас просят отсканировать его для кого-то.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <extracomment>Title of the question whether another device shall be signed in; the first text while the PIN is asked</extracomment>
        <translation>Ваш PIN-код</translation>
    </message>
    <message>
        <source>It shows that it is you who signs in on this device: %1</source>
        <extracomment>Above the PIN pad, after the two digits were pressed; %1 is the name of the device</extracomment>
        <translation>Он покажет, что на этом устройстве входите именно вы: %1</translation>
    </message>
</context>
<context>
    <name>AwaitingHolderPage</name>
    <message>
        <source>Read these two digits aloud</source>
        <extracomment>Title while the holder is asked</extracomment>
        <translation>Прочитайте вслух эти две цифры</translation>
    </message>
    <message>
        <source>The holder now sees your name and picks the same digits. Nothing is shown before that.</source>
        <extracomment>Under the two digits</extracomment>
        <translation>Владелец документа сейчас видит ваше имя и выбирает эти же цифры. До этого ничего не показывается.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that gives up waiting for the holder</extracomment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>BiometricStep</name>
    <message>
        <source>A picture of your face is sent once, over the protected connection, and compared with the picture in the state&apos;s register. It is not kept, neither on this device nor at the service.</source>
        <extracomment>Before the face is compared</extracomment>
        <translation>Снимок лица один раз отправляется по защищённому соединению и сравнивается со снимком в государственном реестре. Он не сохраняется ни на этом устройстве, ни в сервисе.</translation>
    </message>
    <message>
        <source>This is a demonstration: no camera is used. Choose one of the prepared samples to see what each of them leads to.</source>
        <extracomment>In the demonstration, in place of a camera picture of the face</extracomment>
        <translation>Это демонстрация: камера не используется. Выберите один из готовых образцов и посмотрите, к чему он приведёт.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>Button that opens the file dialog for a picture of the face</extracomment>
        <translation>Выбрать снимок</translation>
    </message>
    <message>
        <source>Choose a picture of your face</source>
        <extracomment>Title of the file dialog for a picture of the face</extracomment>
        <translation>Выберите снимок лица</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Изображения (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Picture of the camera</source>
        <extracomment>Read aloud for the picture of the camera</extracomment>
        <translation>Изображение с камеры</translation>
    </message>
    <message>
        <source>Switch the light off</source>
        <extracomment>Button on the camera picture</extracomment>
        <translation>Выключить подсветку</translation>
    </message>
    <message>
        <source>Switch the light on</source>
        <translation>Включить подсветку</translation>
    </message>
    <message>
        <source>Choose another camera</source>
        <extracomment>Button on the camera picture</extracomment>
        <translation>Выбрать другую камеру</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <extracomment>When the system does not let the program use the camera</extracomment>
        <translation>Камера не разрешена</translation>
    </message>
    <message>
        <source>No camera here</source>
        <extracomment>When the device has no camera</extracomment>
        <translation>Камеры нет</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <extracomment>When the camera does not deliver pictures</extracomment>
        <translation>Камера не отвечает</translation>
    </message>
    <message>
        <source>Qujat uses the camera only on this page, only to read codes, and keeps no picture. You can allow it in the settings of the system.</source>
        <extracomment>When the system does not let the program use the camera</extracomment>
        <translation>Qujat использует камеру только на этой странице и только для чтения кодов, снимки не сохраняет. Разрешить камеру можно в настройках системы.</translation>
    </message>
    <message>
        <source>Everything works without one: ask the holder for the six digits, or choose a picture of the code.</source>
        <extracomment>When the device has no camera</extracomment>
        <translation>Всё работает и без камеры: спросите у владельца шесть цифр или выберите изображение кода.</translation>
    </message>
    <message>
        <source>Another program may be using it. The six digits and pictures work meanwhile.</source>
        <extracomment>When the camera does not deliver pictures</extracomment>
        <translation>Возможно, её использует другая программа. Шесть цифр и изображения тем временем работают.</translation>
    </message>
    <message>
        <source>Focus on the middle</source>
        <extracomment>Button on the camera picture: makes the camera focus on the middle of it</extracomment>
        <translation>Сфокусироваться на середине</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Which camera?</source>
        <extracomment>Title of the choice of cameras</extracomment>
        <translation>Какая камера?</translation>
    </message>
</context>
<context>
    <name>CardOfRow</name>
    <message>
        <source>Open access: %1</source>
        <extracomment>Shortcut on a document&apos;s card: show its QR and six digits; %1 is the kind of document</extracomment>
        <translation>Открыть доступ: %1</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a check: its name, then its outcome</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Form of the signature</source>
        <extracomment>Name of a check: the bytes are a signed message of the agreed kind</extracomment>
        <translation>Формат подписи</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Name of a check</extracomment>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Content unchanged</source>
        <extracomment>Name of a check: the content is what was signed</extracomment>
        <translation>Содержание не изменено</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <extracomment>Name of a check: the certificate leads to a certification authority of the state</extracomment>
        <translation>Удостоверяющий центр</translation>
    </message>
    <message>
        <source>Certificate in force when signed</source>
        <extracomment>Name of a check</extracomment>
        <translation>Сертификат действовал при подписании</translation>
    </message>
    <message>
        <source>Certificate not revoked</source>
        <extracomment>Name of a check</extracomment>
        <translation>Сертификат не отозван</translation>
    </message>
    <message>
        <source>Certificate meant for signing</source>
        <extracomment>Name of a check</extracomment>
        <translation>Сертификат предназначен для подписания</translation>
    </message>
    <message>
        <source>Signer authorised for this document</source>
        <extracomment>Name of a check: the signer is the body that issues this type of document</extracomment>
        <translation>Подписавший уполномочен на этот документ</translation>
    </message>
    <message>
        <source>Form agreed</source>
        <extracomment>Name of a check: how the document looks was agreed by the state bodies</extracomment>
        <translation>Форма согласована</translation>
    </message>
    <message>
        <source>Right person</source>
        <extracomment>Name of a check: the document is about the person it was asked for</extracomment>
        <translation>Документ об этом человеке</translation>
    </message>
    <message>
        <source>Right kind of document</source>
        <extracomment>Name of a check</extracomment>
        <translation>Вид документа верный</translation>
    </message>
    <message>
        <source>All required details present</source>
        <extracomment>Name of a check</extracomment>
        <translation>Все обязательные сведения есть</translation>
    </message>
    <message>
        <source>Document in force</source>
        <extracomment>Name of a check: the registry says that the record is active and has not expired</extracomment>
        <translation>Документ действует</translation>
    </message>
    <message>
        <source>Answer of the registry is fresh</source>
        <extracomment>Name of a check: the registry&apos;s answer is recent</extracomment>
        <translation>Ответ реестра свежий</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Outcome of a check</extracomment>
        <translation>Действительно</translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>Outcome of a check</extracomment>
        <translation>Недействительно</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <extracomment>Outcome of a check: it was tried and could not be decided</extracomment>
        <translation>Проверить не удалось</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Outcome of a check: it was not tried</extracomment>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Signature bound to the certificate</source>
        <extracomment>Name of a check: the signature itself names the certificate of its signer</extracomment>
        <translation>Подпись привязана к сертификату</translation>
    </message>
    <message>
        <source>Certificate issued by the rules</source>
        <extracomment>Name of a check: the certificate was issued by the rules of the certification authority</extracomment>
        <translation>Сертификат выпущен по правилам</translation>
    </message>
    <message>
        <source>Time of signing</source>
        <extracomment>Name of a check: a time stamp on the signature is right</extracomment>
        <translation>Время подписания</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>What was checked</source>
        <extracomment>Heading over the list of checks of a document</extracomment>
        <translation>Что проверено</translation>
    </message>
</context>
<context>
    <name>ChoosePinScreen</name>
    <message>
        <source>Once more</source>
        <extracomment>Title while a new PIN is chosen, first and second time</extracomment>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Придумайте PIN-код</translation>
    </message>
    <message>
        <source>Enter the same six digits again.</source>
        <extracomment>Under the title while the new PIN is repeated</extracomment>
        <translation>Введите те же шесть цифр ещё раз.</translation>
    </message>
    <message>
        <source>Six digits that open Qujat on this device. Avoid birthdays and rows of equal digits.</source>
        <extracomment>Under the title while a new PIN is chosen</extracomment>
        <translation>Шесть цифр, которые открывают Qujat на этом устройстве. Не берите день рождения и одинаковые цифры подряд.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <extracomment>Button while the new PIN is repeated: choose another one</extracomment>
        <translation>Выбрать другой PIN-код</translation>
    </message>
</context>
<context>
    <name>CodePlate</name>
    <message>
        <source>Code for the camera of the person who checks. It changes every second.</source>
        <extracomment>Read aloud for the QR</extracomment>
        <translation>Код для камеры проверяющего. Он меняется каждую секунду.</translation>
    </message>
    <message>
        <source>or say these digits</source>
        <extracomment>Between the QR and the six digits</extracomment>
        <translation>или назовите эти цифры</translation>
    </message>
</context>
<context>
    <name>ComplaintForm</name>
    <message>
        <source>Complaint</source>
        <extracomment>Title of the form for a complaint about a refusal</extracomment>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>About the refusal</source>
        <extracomment>Label over the refusal that is complained about</extracomment>
        <translation>На какой отказ</translation>
    </message>
    <message>
        <source>Who shall consider it</source>
        <extracomment>Heading over the bodies that can consider a complaint</extracomment>
        <translation>Кто рассмотрит жалобу</translation>
    </message>
    <message>
        <source>Higher administrative body</source>
        <extracomment>Who considers a complaint</extracomment>
        <translation>Вышестоящий административный орган</translation>
    </message>
    <message>
        <source>Higher official</source>
        <extracomment>Who considers a complaint</extracomment>
        <translation>Вышестоящее должностное лицо</translation>
    </message>
    <message>
        <source>Authorised body for assessment and control of the quality of public services</source>
        <extracomment>Who considers a complaint</extracomment>
        <translation>Уполномоченный орган по оценке и контролю за качеством оказания государственных услуг</translation>
    </message>
    <message>
        <source>What is wrong with the refusal, and what you ask for</source>
        <extracomment>Label over the text of a complaint</extracomment>
        <translation>Что неверно в отказе и о чём вы просите</translation>
    </message>
    <message>
        <source>The service provider has three working days to satisfy the complaint in full or to forward it with the case. You will see every step here. You can go to court after the decision.</source>
        <extracomment>Under the text of a complaint: what happens with it</extracomment>
        <translation>У услугодателя есть три рабочих дня, чтобы полностью удовлетворить жалобу или направить её вместе с делом. Каждый шаг будет виден здесь. В суд можно обратиться после решения.</translation>
    </message>
    <message>
        <source>Send the complaint</source>
        <extracomment>Button that sends a complaint</extracomment>
        <translation>Отправить жалобу</translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <source>About the refusal</source>
        <extracomment>Label over the refusal that is complained about</extracomment>
        <translation>На какой отказ</translation>
    </message>
    <message>
        <source>Considered by</source>
        <extracomment>Label over the body that considers a complaint</extracomment>
        <translation>Кто рассматривает</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Label over the text of a complaint</extracomment>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Heading over the terms of a complaint</extracomment>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Heading over what happened to a complaint</extracomment>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Appeal to the court</source>
        <extracomment>Button that asks whether one may appeal to the court</extracomment>
        <translation>Обратиться в суд</translation>
    </message>
    <message>
        <source>Complaint</source>
        <extracomment>Title of the page of one complaint</extracomment>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Number of the complaint</source>
        <extracomment>Label over the number of a complaint</extracomment>
        <translation>Номер жалобы</translation>
    </message>
</context>
<context>
    <name>ComplaintsScreen</name>
    <message>
        <source>Complaints</source>
        <extracomment>Title of the page with complaints about refusals</extracomment>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Loading your complaints…</source>
        <extracomment>While the complaints are being loaded</extracomment>
        <translation>Загружаем ваши жалобы…</translation>
    </message>
    <message>
        <source>No complaints</source>
        <extracomment>When there are no complaints</extracomment>
        <translation>Жалоб нет</translation>
    </message>
    <message>
        <source>If something was refused, you can complain from the refusal itself: in the history or in the request.</source>
        <extracomment>When there are no complaints</extracomment>
        <translation>Если вам в чём-то отказали, жалобу можно подать прямо из отказа: в истории или в заявке.</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves everything as it is</extracomment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ConfirmationSheet</name>
    <message>
        <source>Somebody asks to look</source>
        <extracomment>Title of the question to the holder of a document</extracomment>
        <translation>Просят показать документ</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>Label of the document that somebody asks to see</extracomment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Label of what somebody wants to see the document for</extracomment>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Ask them for their two digits and press the same here:</source>
        <extracomment>Above the three choices of two digits</extracomment>
        <translation>Спросите у проверяющего две цифры и нажмите такие же:</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>Button that refuses the person who asks</extracomment>
        <translation>Отказать</translation>
    </message>
</context>
<context>
    <name>ConsentEntry</name>
    <message>
        <source>No. %1</source>
        <extracomment>Number of a note in the history; %1 is the number</extracomment>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button that takes a consent back</extracomment>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Consent for %1</source>
        <extracomment>Read aloud for the button; %1 is the name of an information system</extracomment>
        <translation>Согласие для: %1</translation>
    </message>
</context>
<context>
    <name>ConsentPreview</name>
    <message>
        <source>They will see exactly this</source>
        <extracomment>Heading over the values that a requester would get</extracomment>
        <translation>Они увидят ровно это</translation>
    </message>
    <message>
        <source>Asking the registry what they would see…</source>
        <extracomment>While the document is being formed for the preview</extracomment>
        <translation>Спрашиваем реестр, что они увидят…</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Consents</source>
        <extracomment>Title of the page with all requests for consent
----------
Read aloud for the list of consents</extracomment>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button that loads the consents again</extracomment>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Loading your consents…</source>
        <extracomment>While the consents are being loaded</extracomment>
        <translation>Загружаем ваши согласия…</translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <extracomment>When nobody has asked for consent yet</extracomment>
        <translation>Пока никто не спрашивал</translation>
    </message>
    <message>
        <source>When an organisation asks for your data, the request and your answer stay here.</source>
        <extracomment>When nobody has asked for consent yet</extracomment>
        <translation>Когда организация запросит ваши данные, запрос и ваш ответ останутся здесь.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>Button under the consents; the second text stands while it is being done</extracomment>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Более ранние</translation>
    </message>
    <message>
        <source>Take the consent back?</source>
        <extracomment>Title of the question before a consent is taken back</extracomment>
        <translation>Отозвать согласие?</translation>
    </message>
    <message>
        <source>%1 will see nothing under it any more. What was already shown cannot be made unseen, but it must not be kept longer than was said.</source>
        <extracomment>Question before a consent is taken back; %1 is the name of an information system</extracomment>
        <translation>%1 больше ничего по нему не увидит. Уже показанное нельзя сделать неувиденным, но хранить его дольше сказанного нельзя.</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button that takes a consent back</extracomment>
        <translation>Отозвать</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>May they see this?</source>
        <extracomment>Title of the question whether an information system may get data</extracomment>
        <translation>Можно им это увидеть?</translation>
    </message>
    <message>
        <source>Asks for</source>
        <extracomment>Label of what an information system asks for</extracomment>
        <translation>Что просит</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Label of what somebody wants to see the document for</extracomment>
        <translation>Цель</translation>
    </message>
    <message>
        <source>By which rule</source>
        <extracomment>Label of the rule of law on which a request rests</extracomment>
        <translation>По какому правилу</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>Label of how long a requester keeps what it gets</extracomment>
        <translation>После просмотра</translation>
    </message>
    <message>
        <source>Yes is good for one look. No answer counts as no. You can take a yes back under Profile, Consents.</source>
        <extracomment>Under a request for consent</extracomment>
        <translation>«Да» действует на один просмотр. Нет ответа — значит отказ. Отозвать согласие можно в разделе «Профиль», «Согласия».</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>Button that refuses a request for consent</extracomment>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>Button that agrees to a request for consent</extracomment>
        <translation>Согласиться</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>Older than %1?</source>
        <extracomment>A question that is answered instead of showing a document; %1 is an age</extracomment>
        <translation>Старше %1 лет?</translation>
    </message>
    <message>
        <source>May drive category %1?</source>
        <extracomment>A question that is answered instead of showing a document; %1 is a category such as B</extracomment>
        <translation>Может управлять категорией %1?</translation>
    </message>
    <message>
        <source>Another question: %1</source>
        <extracomment>A question of a kind that this version does not know; %1 names it</extracomment>
        <translation>Другой вопрос: %1</translation>
    </message>
    <message>
        <source>The whole document: %1</source>
        <extracomment>What an information system asks for; %1 is a type of document</extracomment>
        <translation>Документ целиком: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s): %1</source>
        <extracomment>What an information system asks for; %n is how many fields, %1 a type of document</extracomment>
        <translation>
            <numerusform>%n поле: %1</numerusform>
            <numerusform>%n поля: %1</numerusform>
            <numerusform>%n полей: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only an answer: %1</source>
        <extracomment>What an information system asks for; %1 is a question such as &quot;Older than 18?&quot;</extracomment>
        <translation>Только ответ: %1</translation>
    </message>
    <message>
        <source>It is only looked at, not kept</source>
        <extracomment>How long a requester says that it keeps what it gets</extracomment>
        <translation>Только просматривается, не хранится</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s)</source>
        <extracomment>How long a requester says that it keeps what it gets; %n is days</extracomment>
        <translation>
            <numerusform>Хранится %n день</numerusform>
            <numerusform>Хранится %n дня</numerusform>
            <numerusform>Хранится %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few others have asked to compare this request.</source>
        <extracomment>Comparison of a request with others, when there are too few of them</extracomment>
        <translation>Слишком мало других запросов, чтобы сравнить.</translation>
    </message>
    <message>
        <source>Others like this one usually ask for %1 fields, this one asks for %2: fewer.</source>
        <extracomment>Comparison of a request with others of the same line of work; numbers of fields</extracomment>
        <translation>Другие такие обычно запрашивают полей: %1, здесь: %2 — меньше обычного.</translation>
    </message>
    <message>
        <source>Others like this one usually ask for %1 fields, this one asks for %2: about the same.</source>
        <extracomment>Comparison of a request with others of the same line of work; numbers of fields</extracomment>
        <translation>Другие такие обычно запрашивают полей: %1, здесь: %2 — примерно столько же.</translation>
    </message>
    <message>
        <source>Others like this one usually ask for %1 fields, this one asks for %2: more than usual.</source>
        <extracomment>Comparison of a request with others of the same line of work; numbers of fields</extracomment>
        <translation>Другие такие обычно запрашивают полей: %1, здесь: %2 — больше обычного.</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Ждёт вашего ответа</translation>
    </message>
    <message>
        <source>Given, by the password you told</source>
        <extracomment>What became of a request for consent: by the one-time password told to the requester</extracomment>
        <translation>Дано по коду, который вы назвали</translation>
    </message>
    <message>
        <source>Given, by message</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Дано по SMS</translation>
    </message>
    <message>
        <source>Given, in the program</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Дано в программе</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Closed after three wrong passwords</source>
        <extracomment>What became of a request for consent: somebody entered three wrong passwords</extracomment>
        <translation>Закрыто после трёх неверных кодов</translation>
    </message>
    <message>
        <source>The time ran out, nothing was shown</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Время вышло, ничего не показано</translation>
    </message>
    <message>
        <source>Taken back after it was used once</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Отозвано после одного использования</translation>
    </message>
    <message>
        <source>Taken back, nothing was shown</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Отозвано, ничего не показано</translation>
    </message>
    <message>
        <source>Given and used once</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Дано и использовано один раз</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>If it does not help, call the contact centre: %1.</source>
        <extracomment>%1 are phone numbers of the contact centre</extracomment>
        <translation>Если не поможет, позвоните в контакт-центр: %1.</translation>
    </message>
    <message>
        <source>If it does not help, call the contact centre: %1. Tell them the code %2.</source>
        <extracomment>%1 are phone numbers of the contact centre, %2 a code such as REGISTRY_UNAVAILABLE</extracomment>
        <translation>Если не поможет, позвоните в контакт-центр: %1. Назовите код %2.</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read aloud for a ring that counts down</extracomment>
        <translation>
            <numerusform>Осталась %n секунда</numerusform>
            <numerusform>Осталось %n секунды</numerusform>
            <numerusform>Осталось %n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemonstrationOptions</name>
    <message>
        <source>Shows the main job of Qujat with invented people and a service on this machine.</source>
        <extracomment>First line of `qujat-demonstration --help`</extracomment>
        <translation>Показывает главную работу Qujat на вымышленных людях и с сервисом на этой машине.</translation>
    </message>
    <message>
        <source>Walk through the main job, report each step and end.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>Пройти главную работу, сообщить о каждом шаге и завершиться.</translation>
    </message>
    <message>
        <source>With --tour: write a picture of every screen.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>С --tour: записать изображение каждого экрана.</translation>
    </message>
    <message>
        <source>Folder of service and profiles, kept between starts.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>Папка сервиса и профилей, сохраняется между запусками.</translation>
    </message>
    <message>
        <source>Language of windows and panel.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>Язык окон и панели.</translation>
    </message>
    <message>
        <source>The program qujat-egov, when it lies elsewhere.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>Программа qujat-egov, если она лежит в другом месте.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>Напечатать этот текст.</translation>
    </message>
</context>
<context>
    <name>DeviceEntry</name>
    <message>
        <source>This device</source>
        <extracomment>Mark of the device one is looking at; action on another device</extracomment>
        <translation>Это устройство</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>DigitsEntry</name>
    <message>
        <source>Six digits from the holder&apos;s screen</source>
        <extracomment>Label of the cells for the six digits that the holder says</extracomment>
        <translation>Шесть цифр с экрана владельца</translation>
    </message>
    <message>
        <source>The holder sees who is asking and confirms with two digits that you will read aloud.</source>
        <extracomment>Under the cells for the six digits</extracomment>
        <translation>Владелец видит, кто спрашивает, и подтверждает двумя цифрами, которые вы прочитаете вслух.</translation>
    </message>
    <message>
        <source>Ask the holder</source>
        <extracomment>Button after the six digits: ask the holder to confirm</extracomment>
        <translation>Спросить владельца</translation>
    </message>
</context>
<context>
    <name>DocumentFace</name>
    <message>
        <source>Number</source>
        <extracomment>Small heading over a document&apos;s number on its card</extracomment>
        <translation>Номер</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>The registry is forming the document and its signature is being checked…</source>
        <extracomment>While one document is being formed</extracomment>
        <translation>Реестр формирует документ, проверяется его подпись…</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <extracomment>Right pane before a document was chosen</extracomment>
        <translation>Документ не выбран</translation>
    </message>
    <message>
        <source>Choose one of the cards on the left.</source>
        <extracomment>Right pane before a document was chosen</extracomment>
        <translation>Выберите одну из карточек слева.</translation>
    </message>
    <message>
        <source>A kept copy</source>
        <extracomment>Over a document that is kept on the device; it was not formed anew</extracomment>
        <translation>Сохранённая копия</translation>
    </message>
    <message>
        <source>Open access</source>
        <extracomment>Main button on a document: lets others see it for a few minutes (Order 352/НҚ, item 15)</extracomment>
        <translation>Открыть доступ</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Short for minutes on the button that chooses how long access is open</extracomment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>Number</source>
        <extracomment>Label of a document&apos;s number</extracomment>
        <translation>Номер</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>as of %1</source>
        <extracomment>Below a check of a document: as of when the evidence speaks; %1 is a date with time</extracomment>
        <translation>по состоянию на %1</translation>
    </message>
    <message>
        <source>Stored copy, not valid as proof</source>
        <extracomment>Verdict on a document that is shown from the copy on the device</extracomment>
        <translation>Сохранённая копия, не подтверждает действительность</translation>
    </message>
    <message>
        <source>The document is valid</source>
        <extracomment>Verdict on a document after all checks</extracomment>
        <translation>Документ действителен</translation>
    </message>
    <message>
        <source>The document is not valid</source>
        <extracomment>Verdict on a document after all checks</extracomment>
        <translation>Документ недействителен</translation>
    </message>
    <message>
        <source>Validity could not be established</source>
        <extracomment>Verdict on a document when a check could not be decided</extracomment>
        <translation>Действительность установить не удалось</translation>
    </message>
    <message>
        <source>There is no connection, so this is a copy from this device. Connect to show it as valid.</source>
        <extracomment>Sentence under a document that is shown from the copy on the device</extracomment>
        <translation>Связи нет, поэтому это копия с устройства. Чтобы показать документ как действительный, подключитесь к сети.</translation>
    </message>
    <message>
        <source>Private person</source>
        <extracomment>Who looked at a document</extracomment>
        <translation>Физическое лицо</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>Who looked at a document</extracomment>
        <translation>Организация</translation>
    </message>
    <message>
        <source>State body</source>
        <extracomment>Who looked at a document</extracomment>
        <translation>Государственный орган</translation>
    </message>
    <message>
        <source>This digital document is equal to the document on paper.</source>
        <extracomment>Under every document (order 352/НҚ, item 8)</extracomment>
        <translation>Этот цифровой документ равнозначен документу на бумаге.</translation>
    </message>
    <message>
        <source>Form agreed under %1: %2</source>
        <extracomment>Under a document: %1 is the reference of the agreement of its form, %2 the state body</extracomment>
        <translation>Форма согласована: %1, %2</translation>
    </message>
    <message>
        <source>Request %1, %2</source>
        <extracomment>Under a document: %1 is the number of the request to the registry, %2 a date with time</extracomment>
        <translation>Запрос: %1, %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Verdict on a document</extracomment>
        <translation>Не проверено</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Digital Documents</source>
        <extracomment>Title of the main page and name of its place in the bar; the term of Order 352/НҚ</extracomment>
        <translation>Цифровые документы</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button that asks the registries again</extracomment>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Asking the registries for your documents…</source>
        <extracomment>While the list of documents is being loaded</extracomment>
        <translation>Запрашиваем ваши документы в реестрах…</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <extracomment>When no registry knows a document of this person</extracomment>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>None of the connected registries has a document of yours. A new document appears here by itself once its body has entered it.</source>
        <extracomment>When no registry knows a document of this person</extracomment>
        <translation>Ни в одном из подключённых реестров нет вашего документа. Новый документ появится здесь сам, как только его внесёт выдавший орган.</translation>
    </message>
    <message>
        <source>Check someone&apos;s document</source>
        <extracomment>Button where own documents cannot be shown on this device</extracomment>
        <translation>Проверить чужой документ</translation>
    </message>
    <message>
        <source>Children&apos;s documents</source>
        <extracomment>Heading over the documents of one&apos;s children</extracomment>
        <translation>Документы детей</translation>
    </message>
</context>
<context>
    <name>FaceCapture</name>
    <message>
        <source>Camera picture of your face</source>
        <extracomment>Read aloud for the camera picture of the person&apos;s own face</extracomment>
        <translation>Изображение вашего лица с камеры</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <extracomment>When the face cannot be taken by a camera of this device</extracomment>
        <translation>Камера не разрешена</translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation>Здесь нет камеры</translation>
    </message>
    <message>
        <source>Agree and open the camera</source>
        <extracomment>Button that agrees to the comparison and starts the camera</extracomment>
        <translation>Согласиться и открыть камеру</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <extracomment>Button that takes the picture of the face by hand</extracomment>
        <translation>Сделать снимок</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves everything as it is</extracomment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>FailurePane</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <extracomment>Button under a failure; %n counts the seconds until it can be pressed</extracomment>
        <translation>
            <numerusform>Повторить через %n секунду</numerusform>
            <numerusform>Повторить через %n секунды</numerusform>
            <numerusform>Повторить через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <extracomment>Added to the sentence about a wrong code or PIN</extracomment>
        <translation>
            <numerusform>Осталась %n попытка.</numerusform>
            <numerusform>Осталось %n попытки.</numerusform>
            <numerusform>Осталось %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes on, call the contact centre on %1 and name the code %2.</source>
        <extracomment>Added to the advice when something is broken; %1 is one or more telephone numbers, %2 a code such as SERVICE_FAILED</extracomment>
        <translation>Если это повторяется, позвоните в контакт-центр (%1) и назовите код %2.</translation>
    </message>
    <message>
        <source>You need not do anything.</source>
        <extracomment>General advice when nothing needs to be done</extracomment>
        <translation>Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>General advice
----------
SERVICE_TERM_EXCEEDED: advice</extracomment>
        <translation>Повторите попытку.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <extracomment>General advice</extracomment>
        <translation>Немного подождите и повторите попытку.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>General advice</extracomment>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <extracomment>General advice</extracomment>
        <translation>Проверьте введённое и повторите попытку.</translation>
    </message>
    <message>
        <source>Use the phone on which your number is connected.</source>
        <extracomment>General advice</extracomment>
        <translation>Воспользуйтесь телефоном, на котором подключён ваш номер.</translation>
    </message>
    <message>
        <source>Ask the holder of the document to open access again.</source>
        <extracomment>General advice to the person who checks a document</extracomment>
        <translation>Попросите владельца документа открыть доступ снова.</translation>
    </message>
    <message>
        <source>Ask the body that issued the document.</source>
        <extracomment>General advice</extracomment>
        <translation>Обратитесь в орган, который выдал документ.</translation>
    </message>
    <message>
        <source>Try again later or ask the contact centre.</source>
        <extracomment>General advice</extracomment>
        <translation>Повторите позже или обратитесь в контакт-центр.</translation>
    </message>
    <message>
        <source>Check the connection to the Internet and try again.</source>
        <extracomment>General advice</extracomment>
        <translation>Проверьте подключение к интернету и повторите попытку.</translation>
    </message>
    <message>
        <source>Update the program. If it is up to date, ask the contact centre.</source>
        <extracomment>General advice</extracomment>
        <translation>Обновите программу. Если она уже обновлена, обратитесь в контакт-центр.</translation>
    </message>
    <message>
        <source>The code is not genuine</source>
        <extracomment>QR_INVALID: title</extracomment>
        <translation>Код не подлинный</translation>
    </message>
    <message>
        <source>It looks like a code of an open document, but it is damaged or was changed. Nothing was shown.</source>
        <extracomment>QR_INVALID: sentence</extracomment>
        <translation>Он похож на код открытого документа, но повреждён или изменён. Ничего не показано.</translation>
    </message>
    <message>
        <source>Scan the code from the holder&apos;s screen.</source>
        <extracomment>QR_INVALID: advice</extracomment>
        <translation>Отсканируйте код с экрана владельца.</translation>
    </message>
    <message>
        <source>The code is too old</source>
        <extracomment>QR_STALE: title. The code changes every second</extracomment>
        <translation>Код устарел</translation>
    </message>
    <message>
        <source>The code changes every second; a photo or a screenshot of it opens nothing.</source>
        <extracomment>QR_STALE: sentence</extracomment>
        <translation>Код меняется каждую секунду; его фотография или снимок экрана ничего не открывает.</translation>
    </message>
    <message>
        <source>Hold the camera to the holder&apos;s live screen for two seconds.</source>
        <extracomment>QR_STALE: advice</extracomment>
        <translation>Подержите камеру перед экраном владельца две секунды.</translation>
    </message>
    <message>
        <source>This is your own document</source>
        <extracomment>OWN_DOCUMENT: title</extracomment>
        <translation>Это ваш собственный документ</translation>
    </message>
    <message>
        <source>You scanned the code of your own open access. No note was made.</source>
        <extracomment>OWN_DOCUMENT: sentence</extracomment>
        <translation>Вы отсканировали код собственного открытого доступа. Отметка не сделана.</translation>
    </message>
    <message>
        <source>Nothing is open under these digits</source>
        <extracomment>ACCESS_NOT_FOUND: title. The same for wrong, expired and never issued digits</extracomment>
        <translation>Под этими цифрами ничего не открыто</translation>
    </message>
    <message>
        <source>The digits are not right, or the access has ended. Wrong digits are counted.</source>
        <extracomment>ACCESS_NOT_FOUND: sentence</extracomment>
        <translation>Цифры неверны, или доступ закончился. Ошибочные попытки считаются.</translation>
    </message>
    <message>
        <source>Compare the digits with the holder&apos;s screen and type them again.</source>
        <extracomment>ACCESS_NOT_FOUND: advice</extracomment>
        <translation>Сверьте цифры с экраном владельца и введите их снова.</translation>
    </message>
    <message>
        <source>The time is over</source>
        <extracomment>ACCESS_EXPIRED: title</extracomment>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>The access to the document has run out. Nothing of it is shown.</source>
        <extracomment>ACCESS_EXPIRED: sentence</extracomment>
        <translation>Срок доступа к документу закончился. Ничего из него не показывается.</translation>
    </message>
    <message>
        <source>Access was closed</source>
        <extracomment>ACCESS_CLOSED: title</extracomment>
        <translation>Доступ закрыт</translation>
    </message>
    <message>
        <source>The holder has closed the access, so nothing of the document is shown any more.</source>
        <extracomment>ACCESS_CLOSED: sentence</extracomment>
        <translation>Владелец закрыл доступ, поэтому документ больше не показывается.</translation>
    </message>
    <message>
        <source>Checking is locked for a while</source>
        <extracomment>ACCESS_LOCKED: title</extracomment>
        <translation>Проверка временно заблокирована</translation>
    </message>
    <message>
        <source>There were too many wrong codes from this account or address. Scanning is locked as well.</source>
        <extracomment>ACCESS_LOCKED: sentence</extracomment>
        <translation>С этой учётной записи или с этого адреса было слишком много неверных кодов. Сканирование тоже заблокировано.</translation>
    </message>
    <message>
        <source>Wait for the time shown, then try again.</source>
        <extracomment>ACCESS_LOCKED: advice</extracomment>
        <translation>Подождите указанное время и повторите попытку.</translation>
    </message>
    <message>
        <source>The viewing could not be noted</source>
        <extracomment>NOTE_FAILED: title. A viewing must be noted in both accounts before anything is shown</extracomment>
        <translation>Отметка о просмотре не записана</translation>
    </message>
    <message>
        <source>Every viewing is noted in both accounts first. That did not work, so nothing was shown.</source>
        <extracomment>NOTE_FAILED: sentence</extracomment>
        <translation>Каждый просмотр сначала отмечается в обеих учётных записях. Это не удалось, поэтому ничего не показано.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>NOTE_FAILED: advice
----------
REGISTRY_UNAVAILABLE: advice
----------
SERVICE_FAILED: advice</extracomment>
        <translation>Повторите через минуту.</translation>
    </message>
    <message>
        <source>Only this one document is open</source>
        <extracomment>CONSENT_SCOPE: title</extracomment>
        <translation>Открыт только этот документ</translation>
    </message>
    <message>
        <source>The holder has opened one document; others are not shown.</source>
        <extracomment>CONSENT_SCOPE: sentence</extracomment>
        <translation>Владелец открыл один документ; другие не показываются.</translation>
    </message>
    <message>
        <source>Ask the holder to open the other document as well.</source>
        <extracomment>CONSENT_SCOPE: advice</extracomment>
        <translation>Попросите владельца открыть и другой документ.</translation>
    </message>
    <message>
        <source>The holder said no</source>
        <extracomment>CONFIRMATION_REFUSED: title</extracomment>
        <translation>Владелец отказал</translation>
    </message>
    <message>
        <source>The holder refused to show the document. Nothing was shown.</source>
        <extracomment>CONFIRMATION_REFUSED: sentence</extracomment>
        <translation>Владелец отказался показать документ. Ничего не показано.</translation>
    </message>
    <message>
        <source>Speak with the holder. A refusal is their right.</source>
        <extracomment>CONFIRMATION_REFUSED: advice</extracomment>
        <translation>Поговорите с владельцем. Отказать — его право.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <extracomment>CONFIRMATION_TIMEOUT: title</extracomment>
        <translation>Ответа нет</translation>
    </message>
    <message>
        <source>The holder did not answer within a minute. Nothing was shown.</source>
        <extracomment>CONFIRMATION_TIMEOUT: sentence</extracomment>
        <translation>Владелец не ответил в течение минуты. Ничего не показано.</translation>
    </message>
    <message>
        <source>Ask the holder to look at the phone and type the digits again.</source>
        <extracomment>CONFIRMATION_TIMEOUT: advice</extracomment>
        <translation>Попросите владельца посмотреть на телефон и введите цифры снова.</translation>
    </message>
    <message>
        <source>The two digits did not match</source>
        <extracomment>CONFIRMATION_MISMATCH: title. The holder picked a wrong pair of digits</extracomment>
        <translation>Две цифры не совпали</translation>
    </message>
    <message>
        <source>The holder picked other digits than those on your screen. Nothing was shown.</source>
        <extracomment>CONFIRMATION_MISMATCH: sentence</extracomment>
        <translation>Владелец выбрал не те цифры, что на вашем экране. Ничего не показано.</translation>
    </message>
    <message>
        <source>Type the six digits again and read the two new digits aloud.</source>
        <extracomment>CONFIRMATION_MISMATCH: advice</extracomment>
        <translation>Введите шесть цифр снова и прочитайте вслух две новые цифры.</translation>
    </message>
    <message>
        <source>Waiting for the holder</source>
        <extracomment>CONFIRMATION_PENDING: title</extracomment>
        <translation>Ждём ответа владельца</translation>
    </message>
    <message>
        <source>The holder has not answered yet.</source>
        <extracomment>CONFIRMATION_PENDING: sentence</extracomment>
        <translation>Владелец ещё не ответил.</translation>
    </message>
    <message>
        <source>Read the two digits aloud and wait.</source>
        <extracomment>CONFIRMATION_PENDING: advice</extracomment>
        <translation>Прочитайте две цифры вслух и подождите.</translation>
    </message>
    <message>
        <source>This is another kind of code</source>
        <extracomment>CODE_FOREIGN: title</extracomment>
        <translation>Это код другого вида</translation>
    </message>
    <message>
        <source>The code does not belong to an open document. It was not opened or followed.</source>
        <extracomment>CODE_FOREIGN: sentence</extracomment>
        <translation>Код не относится к открытому документу. Он не открыт, переход по нему не выполнен.</translation>
    </message>
    <message>
        <source>Scan the code that the holder shows under “Open access”.</source>
        <extracomment>CODE_FOREIGN: advice</extracomment>
        <translation>Отсканируйте код, который владелец показывает в разделе «Открыть доступ».</translation>
    </message>
    <message>
        <source>No code in the picture</source>
        <extracomment>PICTURE_WITHOUT_CODE: title</extracomment>
        <translation>На изображении нет кода</translation>
    </message>
    <message>
        <source>The picture was searched and holds no QR code.</source>
        <extracomment>PICTURE_WITHOUT_CODE: sentence</extracomment>
        <translation>Изображение просмотрено, QR-кода на нём нет.</translation>
    </message>
    <message>
        <source>Choose a sharp picture with the whole code in it.</source>
        <extracomment>PICTURE_WITHOUT_CODE: advice</extracomment>
        <translation>Выберите чёткое изображение, на котором код виден целиком.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <extracomment>PICTURE_UNREADABLE: title</extracomment>
        <translation>Изображение не читается</translation>
    </message>
    <message>
        <source>The file is damaged or is no picture.</source>
        <extracomment>PICTURE_UNREADABLE: sentence</extracomment>
        <translation>Файл повреждён или не является изображением.</translation>
    </message>
    <message>
        <source>Choose another picture: PNG or JPEG.</source>
        <extracomment>PICTURE_UNREADABLE: advice</extracomment>
        <translation>Выберите другое изображение: PNG или JPEG.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <extracomment>CAMERA_DENIED: title</extracomment>
        <translation>Камерой пользоваться нельзя</translation>
    </message>
    <message>
        <source>This program has no permission for the camera. Everything else works without it.</source>
        <extracomment>CAMERA_DENIED: sentence</extracomment>
        <translation>У программы нет разрешения на камеру. Всё остальное работает без неё.</translation>
    </message>
    <message>
        <source>Type the six digits instead, or permit the camera in the settings of the device.</source>
        <extracomment>CAMERA_DENIED: advice</extracomment>
        <translation>Введите вместо этого шесть цифр или разрешите камеру в настройках устройства.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <extracomment>CAMERA_ABSENT: title</extracomment>
        <translation>Камера не найдена</translation>
    </message>
    <message>
        <source>This device has no camera. Everything else works without it.</source>
        <extracomment>CAMERA_ABSENT: sentence</extracomment>
        <translation>На этом устройстве нет камеры. Всё остальное работает без неё.</translation>
    </message>
    <message>
        <source>Type the six digits instead, or open a picture of the code.</source>
        <extracomment>CAMERA_ABSENT: advice</extracomment>
        <translation>Введите вместо этого шесть цифр или откройте изображение кода.</translation>
    </message>
    <message>
        <source>This step does not fit here</source>
        <extracomment>FLOW_OUT_OF_ORDER: title</extracomment>
        <translation>Этот шаг сейчас не подходит</translation>
    </message>
    <message>
        <source>Something else was under way. Nothing was changed.</source>
        <extracomment>FLOW_OUT_OF_ORDER: sentence</extracomment>
        <translation>Выполнялось другое действие. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Go back one step and try again.</source>
        <extracomment>FLOW_OUT_OF_ORDER: advice
----------
IDEMPOTENCY_CONFLICT: advice</extracomment>
        <translation>Вернитесь на шаг назад и повторите попытку.</translation>
    </message>
    <message>
        <source>A calculation failed</source>
        <extracomment>CRYPTOGRAPHY_FAILED: title</extracomment>
        <translation>Вычисление не удалось</translation>
    </message>
    <message>
        <source>A signature or a key could not be computed on this device. Nothing was sent.</source>
        <extracomment>CRYPTOGRAPHY_FAILED: sentence</extracomment>
        <translation>На этом устройстве не удалось вычислить подпись или ключ. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>VAULT_LOCKED: title</extracomment>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Your data on this device is locked. Nothing is lost.</source>
        <extracomment>VAULT_LOCKED: sentence</extracomment>
        <translation>Ваши данные на этом устройстве заблокированы. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <extracomment>VAULT_LOCKED: advice</extracomment>
        <translation>Введите PIN-код.</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <extracomment>VAULT_MISSING: title</extracomment>
        <translation>Здесь никто не вошёл</translation>
    </message>
    <message>
        <source>There is no data on this device. Your documents stay with the state.</source>
        <extracomment>VAULT_MISSING: sentence</extracomment>
        <translation>На этом устройстве нет данных. Ваши документы хранятся в государственных реестрах.</translation>
    </message>
    <message>
        <source>The data on this device is damaged</source>
        <extracomment>VAULT_DAMAGED: title</extracomment>
        <translation>Данные на этом устройстве повреждены</translation>
    </message>
    <message>
        <source>It cannot be opened and is not used. Your documents stay with the state.</source>
        <extracomment>VAULT_DAMAGED: sentence</extracomment>
        <translation>Их нельзя открыть, и они не используются. Ваши документы хранятся в государственных реестрах.</translation>
    </message>
    <message>
        <source>Sign out and sign in again; copies are then fetched anew.</source>
        <extracomment>VAULT_DAMAGED: advice</extracomment>
        <translation>Выйдите и войдите снова; копии будут получены заново.</translation>
    </message>
    <message>
        <source>The data is from a newer version</source>
        <extracomment>VAULT_NEWER: title</extracomment>
        <translation>Данные от более новой версии</translation>
    </message>
    <message>
        <source>It was written by a later version of this program and is left untouched.</source>
        <extracomment>VAULT_NEWER: sentence</extracomment>
        <translation>Они записаны более поздней версией программы и оставлены нетронутыми.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <extracomment>VAULT_NEWER: advice
----------
CONFIGURATION_NEWER: advice</extracomment>
        <translation>Обновите программу.</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <extracomment>STORAGE_FAILED: title</extracomment>
        <translation>Сохранить не удалось</translation>
    </message>
    <message>
        <source>The device did not write what was to be kept. What was kept before is still there.</source>
        <extracomment>STORAGE_FAILED: sentence</extracomment>
        <translation>Устройство не записало то, что нужно было сохранить. Сохранённое раньше на месте.</translation>
    </message>
    <message>
        <source>Make room on the device, then try again.</source>
        <extracomment>STORAGE_FAILED: advice</extracomment>
        <translation>Освободите место на устройстве и повторите попытку.</translation>
    </message>
    <message>
        <source>A setting is not right</source>
        <extracomment>CONFIGURATION_INVALID: title</extracomment>
        <translation>Неверный параметр</translation>
    </message>
    <message>
        <source>The program was started with a setting it cannot use. Nothing was changed.</source>
        <extracomment>CONFIGURATION_INVALID: sentence</extracomment>
        <translation>Программа запущена с параметром, который она не может использовать. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Correct the setting and start the program again.</source>
        <extracomment>CONFIGURATION_INVALID: advice</extracomment>
        <translation>Исправьте параметр и запустите программу снова.</translation>
    </message>
    <message>
        <source>The settings are from a newer version</source>
        <extracomment>CONFIGURATION_NEWER: title</extracomment>
        <translation>Настройки от более новой версии</translation>
    </message>
    <message>
        <source>They were written by a later version of this program and are left untouched.</source>
        <extracomment>CONFIGURATION_NEWER: sentence</extracomment>
        <translation>Они записаны более поздней версией программы и оставлены нетронутыми.</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <extracomment>FILE_UNREADABLE: title</extracomment>
        <translation>Файл не открывается</translation>
    </message>
    <message>
        <source>It is not there any more, or this program may not read it.</source>
        <extracomment>FILE_UNREADABLE: sentence</extracomment>
        <translation>Его больше нет на месте, или программе нельзя его читать.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <extracomment>FILE_UNREADABLE: advice</extracomment>
        <translation>Выберите файл снова.</translation>
    </message>
    <message>
        <source>The document is not signed</source>
        <extracomment>SIG_MISSING: title</extracomment>
        <translation>Документ не подписан</translation>
    </message>
    <message>
        <source>The registry&apos;s answer carries no signature, so nothing of it is shown.</source>
        <extracomment>SIG_MISSING: sentence</extracomment>
        <translation>В ответе реестра нет подписи, поэтому ничего из него не показывается.</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <extracomment>SIG_INVALID: title</extracomment>
        <translation>Подпись не соответствует</translation>
    </message>
    <message>
        <source>The document was altered after it was signed, so nothing of it is shown.</source>
        <extracomment>SIG_INVALID: sentence</extracomment>
        <translation>Документ изменён после подписания, поэтому ничего из него не показывается.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>CERT_EXPIRED: title</extracomment>
        <translation>Срок сертификата истёк</translation>
    </message>
    <message>
        <source>The certificate of the signature was no longer in force at the time of signing.</source>
        <extracomment>CERT_EXPIRED: sentence</extracomment>
        <translation>На момент подписания срок действия сертификата подписи уже истёк.</translation>
    </message>
    <message>
        <source>The certificate is not in force yet</source>
        <extracomment>CERT_NOT_YET_VALID: title</extracomment>
        <translation>Сертификат ещё не действует</translation>
    </message>
    <message>
        <source>The certificate of the signature was not in force at the time of signing.</source>
        <extracomment>CERT_NOT_YET_VALID: sentence</extracomment>
        <translation>На момент подписания сертификат подписи ещё не действовал.</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <extracomment>CERT_REVOKED: title</extracomment>
        <translation>Сертификат отозван</translation>
    </message>
    <message>
        <source>The certification authority has withdrawn the certificate, so the signature does not count.</source>
        <extracomment>CERT_REVOKED: sentence</extracomment>
        <translation>Удостоверяющий центр отозвал сертификат, поэтому подпись не принимается.</translation>
    </message>
    <message>
        <source>The signer is not known</source>
        <extracomment>CERT_UNTRUSTED: title</extracomment>
        <translation>Подписавший неизвестен</translation>
    </message>
    <message>
        <source>The certificate does not come from a certification authority of the state.</source>
        <extracomment>CERT_UNTRUSTED: sentence</extracomment>
        <translation>Сертификат выдан не государственным удостоверяющим центром.</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <extracomment>CERT_HOLDER_MISMATCH: title</extracomment>
        <translation>Подписано кем-то другим</translation>
    </message>
    <message>
        <source>The signature is real, but its owner may not sign this. Nothing of it is shown.</source>
        <extracomment>CERT_HOLDER_MISMATCH: sentence</extracomment>
        <translation>Подпись настоящая, но её владелец не вправе подписывать такой документ. Ничего из него не показывается.</translation>
    </message>
    <message>
        <source>It cannot be checked now</source>
        <extracomment>REVOCATION_UNAVAILABLE: title</extracomment>
        <translation>Сейчас проверить нельзя</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked cannot be found out at the moment, so the document does not count as valid.</source>
        <extracomment>REVOCATION_UNAVAILABLE: sentence</extracomment>
        <translation>Сейчас нельзя узнать, не отозван ли сертификат, поэтому документ не считается действительным.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>REVOCATION_UNAVAILABLE: advice</extracomment>
        <translation>Повторите через несколько минут.</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <extracomment>CLOCK_SKEW: title</extracomment>
        <translation>Часы идут неверно</translation>
    </message>
    <message>
        <source>The time of this device differs too much from that of the service. Nothing was sent.</source>
        <extracomment>CLOCK_SKEW: sentence</extracomment>
        <translation>Время на устройстве слишком отличается от времени сервиса. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Set date and time of the device to automatic, then try again.</source>
        <extracomment>CLOCK_SKEW: advice</extracomment>
        <translation>Включите на устройстве автоматические дату и время и повторите попытку.</translation>
    </message>
    <message>
        <source>No such document</source>
        <extracomment>DOC_NOT_FOUND: title</extracomment>
        <translation>Такого документа нет</translation>
    </message>
    <message>
        <source>The registry has no such document of this person.</source>
        <extracomment>DOC_NOT_FOUND: sentence</extracomment>
        <translation>В реестре нет такого документа этого человека.</translation>
    </message>
    <message>
        <source>If you hold this document on paper, ask the body that issued it to enter it.</source>
        <extracomment>DOC_NOT_FOUND: advice</extracomment>
        <translation>Если документ есть у вас на бумаге, попросите выдавший орган внести его в реестр.</translation>
    </message>
    <message>
        <source>The document did not pass its checks</source>
        <extracomment>DOC_VERIFY_FAILED: title</extracomment>
        <translation>Документ не прошёл проверку</translation>
    </message>
    <message>
        <source>At least one check failed, so nothing of the document is shown.</source>
        <extracomment>DOC_VERIFY_FAILED: sentence</extracomment>
        <translation>Хотя бы одна проверка не пройдена, поэтому ничего из документа не показывается.</translation>
    </message>
    <message>
        <source>The registry does not answer</source>
        <extracomment>REGISTRY_UNAVAILABLE: title</extracomment>
        <translation>Реестр не отвечает</translation>
    </message>
    <message>
        <source>The document is kept there and could not be fetched. Nothing is lost.</source>
        <extracomment>REGISTRY_UNAVAILABLE: sentence</extracomment>
        <translation>Документ хранится там, получить его не удалось. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>This kind of document is not offered</source>
        <extracomment>REGISTRY_NOT_INTEGRATED: title</extracomment>
        <translation>Документ этого вида недоступен</translation>
    </message>
    <message>
        <source>Its registry is not connected to the service at present.</source>
        <extracomment>REGISTRY_NOT_INTEGRATED: sentence</extracomment>
        <translation>Его реестр сейчас не подключён к сервису.</translation>
    </message>
    <message>
        <source>Own documents are on the phone</source>
        <extracomment>DEVICE_NOT_CELLULAR: title. By law own documents are requested from a cellular device only</extracomment>
        <translation>Свои документы — на телефоне</translation>
    </message>
    <message>
        <source>By law your own documents are shown only on a phone with your connected number. On this device you can check documents of others.</source>
        <extracomment>DEVICE_NOT_CELLULAR: sentence</extracomment>
        <translation>По закону ваши документы показываются только на телефоне с подключённым номером. На этом устройстве можно проверять чужие документы.</translation>
    </message>
    <message>
        <source>Open Qujat on your phone.</source>
        <extracomment>DEVICE_NOT_CELLULAR: advice</extracomment>
        <translation>Откройте Qujat на телефоне.</translation>
    </message>
    <message>
        <source>This document cannot be shown yet</source>
        <extracomment>FORM_NOT_APPROVED: title</extracomment>
        <translation>Этот документ пока нельзя показать</translation>
    </message>
    <message>
        <source>How it must look has not been agreed by the state bodies, so it is not shown.</source>
        <extracomment>FORM_NOT_APPROVED: sentence</extracomment>
        <translation>Его форма ещё не согласована государственными органами, поэтому он не показывается.</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <extracomment>RESOURCE_NOT_FOUND: title</extracomment>
        <translation>Этого больше нет</translation>
    </message>
    <message>
        <source>What you asked for has ended or was removed.</source>
        <extracomment>RESOURCE_NOT_FOUND: sentence</extracomment>
        <translation>То, что вы запросили, закончилось или удалено.</translation>
    </message>
    <message>
        <source>Go back and refresh the list.</source>
        <extracomment>RESOURCE_NOT_FOUND: advice</extracomment>
        <translation>Вернитесь и обновите список.</translation>
    </message>
    <message>
        <source>This is not permitted</source>
        <extracomment>ROLE_FORBIDDEN: title</extracomment>
        <translation>Это не разрешено</translation>
    </message>
    <message>
        <source>Your account has no right to do this. Nothing was changed.</source>
        <extracomment>ROLE_FORBIDDEN: sentence</extracomment>
        <translation>У вашей учётной записи нет на это прав. Ничего не изменено.</translation>
    </message>
    <message>
        <source>If you should have this right, ask your organisation.</source>
        <extracomment>ROLE_FORBIDDEN: advice</extracomment>
        <translation>Если такое право у вас должно быть, обратитесь в свою организацию.</translation>
    </message>
    <message>
        <source>The service did not understand</source>
        <extracomment>REQUEST_MALFORMED: title</extracomment>
        <translation>Сервис не понял запрос</translation>
    </message>
    <message>
        <source>The request of this program was refused as malformed. Nothing was changed.</source>
        <extracomment>REQUEST_MALFORMED: sentence</extracomment>
        <translation>Запрос программы отклонён как неправильный. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is too large</source>
        <extracomment>REQUEST_TOO_LARGE: title</extracomment>
        <translation>Слишком большой размер</translation>
    </message>
    <message>
        <source>The file or text exceeds what is accepted. Nothing was sent.</source>
        <extracomment>REQUEST_TOO_LARGE: sentence</extracomment>
        <translation>Файл или текст больше допустимого. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <extracomment>REQUEST_TOO_LARGE: advice</extracomment>
        <translation>Выберите меньший.</translation>
    </message>
    <message>
        <source>The service does not offer this</source>
        <extracomment>METHOD_NOT_ALLOWED: title</extracomment>
        <translation>Сервис этого не предоставляет</translation>
    </message>
    <message>
        <source>This program asked for something that the service does not know. Nothing was changed.</source>
        <extracomment>METHOD_NOT_ALLOWED: sentence</extracomment>
        <translation>Программа запросила то, чего сервис не знает. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The request got mixed up</source>
        <extracomment>IDEMPOTENCY_CONFLICT: title</extracomment>
        <translation>Запрос перепутан</translation>
    </message>
    <message>
        <source>A repeated request differed from the first, so it was refused. Nothing was done twice.</source>
        <extracomment>IDEMPOTENCY_CONFLICT: sentence</extracomment>
        <translation>Повторный запрос отличался от первого, поэтому отклонён. Ничего не сделано дважды.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <extracomment>RATE_LIMITED: title</extracomment>
        <translation>Слишком много запросов</translation>
    </message>
    <message>
        <source>The service asks this device to slow down. Nothing is lost.</source>
        <extracomment>RATE_LIMITED: sentence</extracomment>
        <translation>Сервис просит это устройство не спешить. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>The service is busy</source>
        <extracomment>SERVICE_UNAVAILABLE: title</extracomment>
        <translation>Сервис занят</translation>
    </message>
    <message>
        <source>It cannot answer at the moment. Nothing was changed and nothing is lost.</source>
        <extracomment>SERVICE_UNAVAILABLE: sentence</extracomment>
        <translation>Сейчас он не может ответить. Ничего не изменено и не потеряно.</translation>
    </message>
    <message>
        <source>Something broke in the service</source>
        <extracomment>SERVICE_FAILED: title</extracomment>
        <translation>В сервисе произошёл сбой</translation>
    </message>
    <message>
        <source>The service could not finish the request. What was confirmed to you before is kept.</source>
        <extracomment>SERVICE_FAILED: sentence</extracomment>
        <translation>Сервис не смог завершить запрос. Всё, что было подтверждено раньше, сохранено.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>NETWORK_UNREACHABLE: title</extracomment>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>The service cannot be reached. Nothing was sent and nothing is lost.</source>
        <extracomment>NETWORK_UNREACHABLE: sentence</extracomment>
        <translation>Связаться с сервисом не удаётся. Ничего не отправлено и не потеряно.</translation>
    </message>
    <message>
        <source>The answer takes too long</source>
        <extracomment>NETWORK_TIMEOUT: title</extracomment>
        <translation>Ответ слишком долго не приходит</translation>
    </message>
    <message>
        <source>The connection is slow or broken. Nothing is done twice if you try again.</source>
        <extracomment>NETWORK_TIMEOUT: sentence</extracomment>
        <translation>Связь медленная или прервалась. Если повторить, ничего не выполнится дважды.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <extracomment>TLS_UNTRUSTED: title</extracomment>
        <translation>Соединение небезопасно</translation>
    </message>
    <message>
        <source>Somebody else answers in the name of the service. Nothing was sent.</source>
        <extracomment>TLS_UNTRUSTED: sentence</extracomment>
        <translation>От имени сервиса отвечает кто-то другой. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Use another network, for instance mobile data instead of public Wi-Fi.</source>
        <extracomment>TLS_UNTRUSTED: advice</extracomment>
        <translation>Воспользуйтесь другой сетью, например мобильным интернетом вместо общественного Wi-Fi.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <extracomment>REPLY_MALFORMED: title</extracomment>
        <translation>Ответ непонятен</translation>
    </message>
    <message>
        <source>The service&apos;s answer is not as agreed, so nothing of it is used.</source>
        <extracomment>REPLY_MALFORMED: sentence</extracomment>
        <translation>Ответ сервиса не соответствует договорённому виду, поэтому он не используется.</translation>
    </message>
    <message>
        <source>Tried several times in vain</source>
        <extracomment>RETRY_BUDGET_SPENT: title</extracomment>
        <translation>Несколько попыток не удались</translation>
    </message>
    <message>
        <source>To spare battery and network this device has stopped trying for now. Nothing is lost.</source>
        <extracomment>RETRY_BUDGET_SPENT: sentence</extracomment>
        <translation>Чтобы беречь заряд и трафик, устройство пока прекратило попытки. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <extracomment>RETRY_BUDGET_SPENT: advice</extracomment>
        <translation>Подождите минуту и повторите попытку.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>CANCELLED: title</extracomment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>You stopped this before it was done. Nothing was changed.</source>
        <extracomment>CANCELLED: sentence</extracomment>
        <translation>Вы остановили действие до завершения. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Please sign in</source>
        <extracomment>AUTH_REQUIRED: title</extracomment>
        <translation>Войдите в систему</translation>
    </message>
    <message>
        <source>Your session has ended, so nothing was sent or shown. Nothing is lost.</source>
        <extracomment>AUTH_REQUIRED: sentence</extracomment>
        <translation>Ваш сеанс завершён, поэтому ничего не отправлено и не показано. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>You could not be signed in</source>
        <extracomment>SIGN_IN_REFUSED: title</extracomment>
        <translation>Войти не удалось</translation>
    </message>
    <message>
        <source>The service did not accept these details. Nothing was changed in your account.</source>
        <extracomment>SIGN_IN_REFUSED: sentence</extracomment>
        <translation>Сервис не принял эти данные. В вашей учётной записи ничего не изменено.</translation>
    </message>
    <message>
        <source>Check the IIN or choose another key file, then try again.</source>
        <extracomment>SIGN_IN_REFUSED: advice</extracomment>
        <translation>Проверьте ИИН или выберите другой файл ключа и повторите попытку.</translation>
    </message>
    <message>
        <source>Signing in took too long</source>
        <extracomment>SIGN_IN_EXPIRED: title</extracomment>
        <translation>Вход занял слишком много времени</translation>
    </message>
    <message>
        <source>A sign-in is open for 15 minutes, one by a phone&apos;s camera for 3. This one is over; nothing was changed.</source>
        <extracomment>SIGN_IN_EXPIRED: sentence</extracomment>
        <translation>Вход открыт 15 минут, вход через камеру телефона — 3 минуты. Время вышло; ничего не изменено.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <extracomment>SIGN_IN_EXPIRED: advice</extracomment>
        <translation>Начните вход заново.</translation>
    </message>
    <message>
        <source>The code is not right</source>
        <extracomment>OTP_WRONG: title</extracomment>
        <translation>Код неверный</translation>
    </message>
    <message>
        <source>The digits differ from those in the SMS.</source>
        <extracomment>OTP_WRONG: sentence</extracomment>
        <translation>Цифры не совпадают с присланными в SMS.</translation>
    </message>
    <message>
        <source>Look at the latest SMS and type its six digits.</source>
        <extracomment>OTP_WRONG: advice</extracomment>
        <translation>Посмотрите последнее SMS и введите из него шесть цифр.</translation>
    </message>
    <message>
        <source>A code from an SMS is good for three minutes only.</source>
        <extracomment>OTP_EXPIRED: sentence</extracomment>
        <translation>Код из SMS действует только три минуты.</translation>
    </message>
    <message>
        <source>Ask for another SMS and type its code.</source>
        <extracomment>OTP_EXPIRED: advice
----------
OTP_USED: advice</extracomment>
        <translation>Запросите новое SMS и введите код из него.</translation>
    </message>
    <message>
        <source>The code was used already</source>
        <extracomment>OTP_USED: title</extracomment>
        <translation>Код уже использован</translation>
    </message>
    <message>
        <source>Each code from an SMS works once.</source>
        <extracomment>OTP_USED: sentence</extracomment>
        <translation>Каждый код из SMS действует один раз.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>OTP_ATTEMPTS_EXCEEDED: title</extracomment>
        <translation>Слишком много неверных кодов</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <extracomment>OTP_RATE_LIMITED: title</extracomment>
        <translation>Слишком много сообщений</translation>
    </message>
    <message>
        <source>No further SMS is sent to this number for now. Your account is not affected.</source>
        <extracomment>OTP_RATE_LIMITED: sentence</extracomment>
        <translation>На этот номер пока больше не отправляются SMS. На учётную запись это не влияет.</translation>
    </message>
    <message>
        <source>Wait and ask for a code later.</source>
        <extracomment>OTP_RATE_LIMITED: advice</extracomment>
        <translation>Подождите и запросите код позже.</translation>
    </message>
    <message>
        <source>The face was not recognised</source>
        <extracomment>BIOMETRIC_FAILED: title</extracomment>
        <translation>Лицо не распознано</translation>
    </message>
    <message>
        <source>The picture does not fit, or it was not clear that a live person is in front of the camera. The picture was not kept.</source>
        <extracomment>BIOMETRIC_FAILED: sentence</extracomment>
        <translation>Снимок не подошёл, или было неясно, что перед камерой живой человек. Снимок не сохранён.</translation>
    </message>
    <message>
        <source>Go where there is more light, look straight at the camera and try again.</source>
        <extracomment>BIOMETRIC_FAILED: advice</extracomment>
        <translation>Перейдите туда, где светлее, посмотрите прямо в камеру и повторите попытку.</translation>
    </message>
    <message>
        <source>Faces cannot be compared now</source>
        <extracomment>BIOMETRIC_UNAVAILABLE: title</extracomment>
        <translation>Сейчас сравнить лица нельзя</translation>
    </message>
    <message>
        <source>The service that compares faces does not answer. The picture was not kept.</source>
        <extracomment>BIOMETRIC_UNAVAILABLE: sentence</extracomment>
        <translation>Сервис сравнения лиц не отвечает. Снимок не сохранён.</translation>
    </message>
    <message>
        <source>Try again later, or sign in with a key file.</source>
        <extracomment>BIOMETRIC_UNAVAILABLE: advice</extracomment>
        <translation>Повторите позже или войдите с файлом ключа.</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <extracomment>PIN_WRONG: title</extracomment>
        <translation>Неверный PIN-код</translation>
    </message>
    <message>
        <source>After ten wrong PINs the data on this device is erased; your documents stay with the state.</source>
        <extracomment>PIN_WRONG: sentence</extracomment>
        <translation>После десяти неверных PIN-кодов данные на устройстве стираются; сами документы остаются в государственных реестрах.</translation>
    </message>
    <message>
        <source>Type your PIN again.</source>
        <extracomment>PIN_WRONG: advice</extracomment>
        <translation>Введите PIN-код снова.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <extracomment>PIN_DELAYED: title</extracomment>
        <translation>Подождите</translation>
    </message>
    <message>
        <source>After several wrong PINs the next try is delayed. Nothing is lost.</source>
        <extracomment>PIN_DELAYED: sentence</extracomment>
        <translation>После нескольких неверных PIN-кодов следующая попытка откладывается. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Wait for the time shown, then type your PIN.</source>
        <extracomment>PIN_DELAYED: advice</extracomment>
        <translation>Подождите указанное время и введите PIN-код.</translation>
    </message>
    <message>
        <source>Data on this device was erased</source>
        <extracomment>PIN_DESTROYED: title</extracomment>
        <translation>Данные на устройстве стёрты</translation>
    </message>
    <message>
        <source>The PIN was wrong ten times, so everything kept on this device was erased. Your documents stay with the state.</source>
        <extracomment>PIN_DESTROYED: sentence</extracomment>
        <translation>PIN-код был неверным десять раз, поэтому всё, что хранилось на устройстве, стёрто. Сами документы остались в государственных реестрах.</translation>
    </message>
    <message>
        <source>Sign in again and choose a new PIN.</source>
        <extracomment>PIN_DESTROYED: advice</extracomment>
        <translation>Войдите снова и придумайте новый PIN-код.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess</source>
        <extracomment>PIN_WEAK: title</extracomment>
        <translation>Этот PIN-код легко угадать</translation>
    </message>
    <message>
        <source>Repeated digits, digits in a row and your birth date are not allowed.</source>
        <extracomment>PIN_WEAK: sentence</extracomment>
        <translation>Повторяющиеся цифры, цифры по порядку и дата рождения не подходят.</translation>
    </message>
    <message>
        <source>Choose six other digits.</source>
        <extracomment>PIN_WEAK: advice</extracomment>
        <translation>Выберите шесть других цифр.</translation>
    </message>
    <message>
        <source>Wrong password of the key file</source>
        <extracomment>KEY_PASSWORD_WRONG: title</extracomment>
        <translation>Неверный пароль файла ключа</translation>
    </message>
    <message>
        <source>The key file could not be opened. Nothing was sent.</source>
        <extracomment>KEY_PASSWORD_WRONG: sentence</extracomment>
        <translation>Файл ключа открыть не удалось. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Type the password that was set when the key was issued.</source>
        <extracomment>KEY_PASSWORD_WRONG: advice</extracomment>
        <translation>Введите пароль, заданный при выдаче ключа.</translation>
    </message>
    <message>
        <source>This is not a key file</source>
        <extracomment>KEY_FILE_DAMAGED: title</extracomment>
        <translation>Это не файл ключа</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind. Nothing was sent.</source>
        <extracomment>KEY_FILE_DAMAGED: sentence</extracomment>
        <translation>Файл повреждён или другого вида. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Choose the file with the ending .p12 that the certification authority gave you.</source>
        <extracomment>KEY_FILE_DAMAGED: advice</extracomment>
        <translation>Выберите файл с окончанием .p12, который вам выдал удостоверяющий центр.</translation>
    </message>
    <message>
        <source>There is no key in the file</source>
        <extracomment>KEY_MISSING: title</extracomment>
        <translation>В файле нет ключа</translation>
    </message>
    <message>
        <source>The file holds certificates, but no key to sign with. Nothing was sent.</source>
        <extracomment>KEY_MISSING: sentence</extracomment>
        <translation>В файле есть сертификаты, но нет ключа для подписи. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Choose another key file.</source>
        <extracomment>KEY_MISSING: advice</extracomment>
        <translation>Выберите другой файл ключа.</translation>
    </message>
    <message>
        <source>The key file is not complete</source>
        <extracomment>KEY_CHAIN_MISSING: title</extracomment>
        <translation>Файл ключа неполный</translation>
    </message>
    <message>
        <source>Certificates that lead to the certification authority are missing. Nothing was sent.</source>
        <extracomment>KEY_CHAIN_MISSING: sentence</extracomment>
        <translation>Не хватает сертификатов, ведущих к удостоверяющему центру. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Get the key file again from the certification authority.</source>
        <extracomment>KEY_CHAIN_MISSING: advice</extracomment>
        <translation>Получите файл ключа в удостоверяющем центре заново.</translation>
    </message>
    <message>
        <source>The SMS code is too old</source>
        <extracomment>OTP_EXPIRED: title</extracomment>
        <translation>Код из SMS устарел</translation>
    </message>
    <message>
        <source>The complaint comes first</source>
        <extracomment>COMPLAINT_COURT_PREMATURE: title</extracomment>
        <translation>Сначала рассматривается жалоба</translation>
    </message>
    <message>
        <source>You can go to court after your complaint has been decided, unless the law says otherwise.</source>
        <extracomment>COMPLAINT_COURT_PREMATURE: sentence</extracomment>
        <translation>В суд можно обратиться после решения по жалобе, если законом не предусмотрено иное.</translation>
    </message>
    <message>
        <source>The terms stand in the complaint. You will be told of the decision.</source>
        <extracomment>COMPLAINT_COURT_PREMATURE: advice</extracomment>
        <translation>Сроки указаны в жалобе. О решении вам сообщат.</translation>
    </message>
    <message>
        <source>The term is over</source>
        <extracomment>COMPLAINT_TERM_OVER: title</extracomment>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>A complaint can be met by the service provider only within three working days; this one has to be forwarded.</source>
        <extracomment>COMPLAINT_TERM_OVER: sentence</extracomment>
        <translation>Услугодатель может удовлетворить жалобу только в течение трёх рабочих дней; эту жалобу нужно направить дальше.</translation>
    </message>
    <message>
        <source>The complaint has been dealt with</source>
        <extracomment>COMPLAINT_CLOSED: title</extracomment>
        <translation>Жалоба уже рассмотрена</translation>
    </message>
    <message>
        <source>There is a decision on this complaint already. Nothing was changed.</source>
        <extracomment>COMPLAINT_CLOSED: sentence</extracomment>
        <translation>По этой жалобе уже есть решение. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The password is not right</source>
        <extracomment>PASSWORD_WRONG: title</extracomment>
        <translation>Пароль неверный</translation>
    </message>
    <message>
        <source>It differs from the password of your account. Nothing was changed.</source>
        <extracomment>PASSWORD_WRONG: sentence</extracomment>
        <translation>Он не совпадает с паролем вашей учётной записи. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Type it again, or sign in another way.</source>
        <extracomment>PASSWORD_WRONG: advice</extracomment>
        <translation>Введите его ещё раз или войдите другим способом.</translation>
    </message>
    <message>
        <source>This password is easy to guess</source>
        <extracomment>PASSWORD_WEAK: title</extracomment>
        <translation>Этот пароль легко угадать</translation>
    </message>
    <message>
        <source>It needs at least eight characters, not always the same ones, and not your IIN.</source>
        <extracomment>PASSWORD_WEAK: sentence</extracomment>
        <translation>Нужно не меньше восьми символов: не одинаковых и без вашего ИИН.</translation>
    </message>
    <message>
        <source>Choose another password; several words are easy to remember.</source>
        <extracomment>PASSWORD_WEAK: advice</extracomment>
        <translation>Выберите другой пароль; несколько слов легко запомнить.</translation>
    </message>
    <message>
        <source>This is not a mobile number</source>
        <extracomment>NUMBER_FORMAT: title</extracomment>
        <translation>Это не мобильный номер</translation>
    </message>
    <message>
        <source>Only mobile numbers of Kazakhstan can be connected. No message was sent.</source>
        <extracomment>NUMBER_FORMAT: sentence</extracomment>
        <translation>Подключаются только мобильные номера Казахстана. Сообщение не отправлено.</translation>
    </message>
    <message>
        <source>Type it like +7 701 000 00 00 or 8 701 000 00 00.</source>
        <extracomment>NUMBER_FORMAT: advice</extracomment>
        <translation>Введите его так: +7 701 000 00 00 или 8 701 000 00 00.</translation>
    </message>
    <message>
        <source>This number belongs to an organisation</source>
        <extracomment>NUMBER_NOT_INDIVIDUAL: title</extracomment>
        <translation>Этот номер принадлежит организации</translation>
    </message>
    <message>
        <source>By the rules only numbers of individuals are connected (item 3). No message was sent and your account is as before.</source>
        <extracomment>NUMBER_NOT_INDIVIDUAL: sentence</extracomment>
        <translation>По правилам подключаются только номера физических лиц (пункт 3). Сообщение не отправлено, ваша учётная запись прежняя.</translation>
    </message>
    <message>
        <source>Take a number in your own name, or have this one re-registered by the operator.</source>
        <extracomment>NUMBER_NOT_INDIVIDUAL: advice</extracomment>
        <translation>Возьмите номер на своё имя или переоформите этот у оператора.</translation>
    </message>
    <message>
        <source>This number is connected already</source>
        <extracomment>NUMBER_TAKEN: title</extracomment>
        <translation>Этот номер уже подключён</translation>
    </message>
    <message>
        <source>A number belongs to one account only, and this one is connected to an account. Your account is as before.</source>
        <extracomment>NUMBER_TAKEN: sentence</extracomment>
        <translation>Номер принадлежит только одной учётной записи, и этот уже подключён. Ваша учётная запись прежняя.</translation>
    </message>
    <message>
        <source>If the number is yours, have the operator confirm it in your name, or call the contact centre.</source>
        <extracomment>NUMBER_TAKEN: advice</extracomment>
        <translation>Если номер ваш, пусть оператор подтвердит его на ваше имя, или позвоните в контакт-центр.</translation>
    </message>
    <message>
        <source>No number is connected</source>
        <extracomment>NUMBER_ABSENT: title</extracomment>
        <translation>Номер не подключён</translation>
    </message>
    <message>
        <source>This account has no registered number yet.</source>
        <extracomment>NUMBER_ABSENT: sentence</extracomment>
        <translation>У этой учётной записи пока нет зарегистрированного номера.</translation>
    </message>
    <message>
        <source>Connect your number in the profile.</source>
        <extracomment>NUMBER_ABSENT: advice</extracomment>
        <translation>Подключите номер в профиле.</translation>
    </message>
    <message>
        <source>The number does not fit</source>
        <extracomment>NUMBER_MISMATCH: title</extracomment>
        <translation>Номер не подходит</translation>
    </message>
    <message>
        <source>The operator has this number in another name, or another number is connected to the account. Nothing was changed.</source>
        <extracomment>NUMBER_MISMATCH: sentence</extracomment>
        <translation>У оператора этот номер на другом имени, или к учётной записи подключён другой номер. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Check the number, or have it registered in your name by the operator.</source>
        <extracomment>NUMBER_MISMATCH: advice</extracomment>
        <translation>Проверьте номер или оформите его у оператора на своё имя.</translation>
    </message>
    <message>
        <source>This request has ended</source>
        <extracomment>NUMBER_REQUEST_ENDED: title</extracomment>
        <translation>Этот запрос завершён</translation>
    </message>
    <message>
        <source>A request for a number is open for 15 minutes, and a newer one ends it. Your account is as before.</source>
        <extracomment>NUMBER_REQUEST_ENDED: sentence</extracomment>
        <translation>Запрос на номер открыт 15 минут, новый запрос его завершает. Ваша учётная запись прежняя.</translation>
    </message>
    <message>
        <source>Begin anew if you still want the number connected.</source>
        <extracomment>NUMBER_REQUEST_ENDED: advice</extracomment>
        <translation>Если номер всё ещё нужно подключить, начните заново.</translation>
    </message>
    <message>
        <source>The change of number was stopped</source>
        <extracomment>NUMBER_CHANGE_STOPPED: title</extracomment>
        <translation>Замена номера остановлена</translation>
    </message>
    <message>
        <source>One of your older devices took it back. The earlier number is connected again.</source>
        <extracomment>NUMBER_CHANGE_STOPPED: sentence</extracomment>
        <translation>Одно из ваших прежних устройств отменило её. Прежний номер снова подключён.</translation>
    </message>
    <message>
        <source>If that was not you, call the contact centre.</source>
        <extracomment>NUMBER_CHANGE_STOPPED: advice</extracomment>
        <translation>Если это были не вы, позвоните в контакт-центр.</translation>
    </message>
    <message>
        <source>Your identity document stands against it</source>
        <extracomment>REFUSED_ID_DATA: title</extracomment>
        <translation>Мешает ваш документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>By the laws on identity documents and on identification numbers the request is refused: the document is not valid any more, or the IIN was cancelled. No message was sent.</source>
        <extracomment>REFUSED_ID_DATA: sentence</extracomment>
        <translation>По законам о документах, удостоверяющих личность, и об идентификационных номерах в запросе отказано: документ больше не действует или ИИН аннулирован. Сообщение не отправлено.</translation>
    </message>
    <message>
        <source>Have your document renewed at a service centre, then try again.</source>
        <extracomment>REFUSED_ID_DATA: advice</extracomment>
        <translation>Обновите документ в центре обслуживания и повторите.</translation>
    </message>
    <message>
        <source>The service did not decide in time</source>
        <extracomment>SERVICE_TERM_EXCEEDED: title</extracomment>
        <translation>Сервис не решил вовремя</translation>
    </message>
    <message>
        <source>A request must be decided within ten minutes. This one was not, so it is refused and your account is as before. The fault is the service&apos;s.</source>
        <extracomment>SERVICE_TERM_EXCEEDED: sentence</extracomment>
        <translation>Запрос должен быть решён за десять минут. Этот не решён, поэтому в нём отказано, ваша учётная запись прежняя. Вина на стороне сервиса.</translation>
    </message>
    <message>
        <source>The journal does not match</source>
        <extracomment>JOURNAL_MISMATCH: title. The service&apos;s journal of events does not fit its last signed head</extracomment>
        <translation>Журнал не совпадает</translation>
    </message>
    <message>
        <source>The record of what happened differs from what was signed before. The service does not go on until this is explained.</source>
        <extracomment>JOURNAL_MISMATCH: sentence</extracomment>
        <translation>Запись о произошедшем отличается от подписанной ранее. Сервис не продолжит работу, пока причина не выяснена.</translation>
    </message>
    <message>
        <source>The person has not answered yet</source>
        <extracomment>CONSENT_PENDING: title</extracomment>
        <translation>Человек ещё не ответил</translation>
    </message>
    <message>
        <source>The request waits in the person&apos;s program and as a message. Nothing was shown.</source>
        <extracomment>CONSENT_PENDING: sentence</extracomment>
        <translation>Запрос ждёт в программе человека и в SMS. Ничего не показано.</translation>
    </message>
    <message>
        <source>Wait for the answer.</source>
        <extracomment>CONSENT_PENDING: advice</extracomment>
        <translation>Дождитесь ответа.</translation>
    </message>
    <message>
        <source>Consent was refused</source>
        <extracomment>CONSENT_REFUSED: title</extracomment>
        <translation>В согласии отказано</translation>
    </message>
    <message>
        <source>The answer to this request was no. Nothing was shown, and the answer stays.</source>
        <extracomment>CONSENT_REFUSED: sentence</extracomment>
        <translation>На этот запрос ответили «нет». Ничего не показано, ответ не меняется.</translation>
    </message>
    <message>
        <source>The time for this request is over</source>
        <extracomment>CONSENT_TIMEOUT: title</extracomment>
        <translation>Время этого запроса вышло</translation>
    </message>
    <message>
        <source>It was not answered or not used in time, which counts as a refusal. Nothing was shown.</source>
        <extracomment>CONSENT_TIMEOUT: sentence. Silence counts as a refusal</extracomment>
        <translation>На него вовремя не ответили или им не воспользовались; это считается отказом. Ничего не показано.</translation>
    </message>
    <message>
        <source>Consent was taken back</source>
        <extracomment>CONSENT_WITHDRAWN: title</extracomment>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>The person has taken the consent back. Nothing is shown under it any more.</source>
        <extracomment>CONSENT_WITHDRAWN: sentence</extracomment>
        <translation>Человек отозвал согласие. По нему больше ничего не показывают.</translation>
    </message>
    <message>
        <source>Already answered with yes</source>
        <extracomment>CONSENT_ANSWERED: title</extracomment>
        <translation>Уже ответили «да»</translation>
    </message>
    <message>
        <source>This request was answered another way before: by the password that was told, by a message or on another device. The first answer counts.</source>
        <extracomment>CONSENT_ANSWERED: sentence</extracomment>
        <translation>На этот запрос уже ответили другим путём: названным кодом, по SMS или на другом устройстве. Считается первый ответ.</translation>
    </message>
    <message>
        <source>If that was not you, take the consent back under Profile, Consents.</source>
        <extracomment>CONSENT_ANSWERED: advice</extracomment>
        <translation>Если это были не вы, отзовите согласие в разделе «Профиль», «Согласия».</translation>
    </message>
    <message>
        <source>The person has no registered number</source>
        <extracomment>CONSENT_NO_NUMBER: title</extracomment>
        <translation>У человека нет зарегистрированного номера</translation>
    </message>
    <message>
        <source>Consent is asked through the number registered on the portal, and there is none. Nothing was sent.</source>
        <extracomment>CONSENT_NO_NUMBER: sentence</extracomment>
        <translation>Согласие запрашивают через номер, зарегистрированный на портале, а его нет. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The person can register a number on the portal or in this program.</source>
        <extracomment>CONSENT_NO_NUMBER: advice</extracomment>
        <translation>Человек может зарегистрировать номер на портале или в этой программе.</translation>
    </message>
    <message>
        <source>This information system may not ask</source>
        <extracomment>SYSTEM_NOT_APPROVED: title</extracomment>
        <translation>Этой информационной системе нельзя спрашивать</translation>
    </message>
    <message>
        <source>No decision of the authorised body in force allows it. The attempt was written down.</source>
        <extracomment>SYSTEM_NOT_APPROVED: sentence</extracomment>
        <translation>Действующего решения уполномоченного органа на это нет. Попытка записана.</translation>
    </message>
    <message>
        <source>The receipt proves nothing</source>
        <extracomment>JOURNAL_UNPROVEN: title</extracomment>
        <translation>Квитанция ничего не доказывает</translation>
    </message>
    <message>
        <source>The service&apos;s answer is not signed by the journal, or speaks of something else. It was not kept.</source>
        <extracomment>JOURNAL_UNPROVEN: sentence</extracomment>
        <translation>Ответ сервиса не подписан журналом или говорит о другом. Он не сохранён.</translation>
    </message>
    <message>
        <source>Call the contact centre.</source>
        <extracomment>JOURNAL_UNPROVEN: advice</extracomment>
        <translation>Позвоните в контакт-центр.</translation>
    </message>
    <message>
        <source>It was ended to protect your account. Nothing was changed.</source>
        <extracomment>OTP_ATTEMPTS_EXCEEDED: sentence</extracomment>
        <translation>Завершено, чтобы защитить вашу учётную запись. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Begin again.</source>
        <extracomment>OTP_ATTEMPTS_EXCEEDED: advice</extracomment>
        <translation>Начните заново.</translation>
    </message>
    <message>
        <source>The token is not there</source>
        <extracomment>TOKEN_ABSENT: title. A token is a small device or card that holds a signing key</extracomment>
        <translation>Токен не найден</translation>
    </message>
    <message>
        <source>No token with your key is connected. Nothing was signed.</source>
        <extracomment>TOKEN_ABSENT: sentence</extracomment>
        <translation>Токен с Вашим ключом не подключён. Ничего не подписано.</translation>
    </message>
    <message>
        <source>Connect the token or put the card into the reader and try again.</source>
        <extracomment>TOKEN_ABSENT: advice</extracomment>
        <translation>Подключите токен или вставьте карту в считыватель и повторите попытку.</translation>
    </message>
    <message>
        <source>Wrong PIN of the token</source>
        <extracomment>TOKEN_PIN_WRONG: title</extracomment>
        <translation>Неверный PIN-код токена</translation>
    </message>
    <message>
        <source>The token did not accept the PIN. Nothing was signed. After several wrong PINs it locks itself.</source>
        <extracomment>TOKEN_PIN_WRONG: sentence. After too many tries the token locks itself</extracomment>
        <translation>Токен не принял PIN-код. Ничего не подписано. После нескольких неверных PIN-кодов токен блокируется.</translation>
    </message>
    <message>
        <source>Type the PIN that you set for the token.</source>
        <extracomment>TOKEN_PIN_WRONG: advice</extracomment>
        <translation>Введите PIN-код, который Вы задали для токена.</translation>
    </message>
    <message>
        <source>The token is locked</source>
        <extracomment>TOKEN_LOCKED: title</extracomment>
        <translation>Токен заблокирован</translation>
    </message>
    <message>
        <source>Its PIN was wrong too often. Nothing was signed, and the key is still on the token.</source>
        <extracomment>TOKEN_LOCKED: sentence</extracomment>
        <translation>PIN-код слишком много раз был введён неверно. Ничего не подписано, ключ по-прежнему на токене.</translation>
    </message>
    <message>
        <source>Have it unlocked by whoever gave you the token.</source>
        <extracomment>TOKEN_LOCKED: advice</extracomment>
        <translation>Для разблокировки обратитесь к тем, кто выдал Вам токен.</translation>
    </message>
    <message>
        <source>The token was taken out</source>
        <extracomment>TOKEN_REMOVED: title</extracomment>
        <translation>Токен извлечён</translation>
    </message>
    <message>
        <source>The token was disconnected before the signature was made. Nothing was signed.</source>
        <extracomment>TOKEN_REMOVED: sentence</extracomment>
        <translation>Токен отключили до того, как подпись была готова. Ничего не подписано.</translation>
    </message>
    <message>
        <source>Connect the token again and leave it there until the end.</source>
        <extracomment>TOKEN_REMOVED: advice</extracomment>
        <translation>Подключите токен снова и не отключайте его до конца.</translation>
    </message>
    <message>
        <source>There is no key for this on the token</source>
        <extracomment>TOKEN_WITHOUT_KEY: title</extracomment>
        <translation>На токене нет подходящего ключа</translation>
    </message>
    <message>
        <source>The token opened, but holds no key with a certificate for this. Nothing was signed.</source>
        <extracomment>TOKEN_WITHOUT_KEY: sentence</extracomment>
        <translation>Токен открылся, но ключа с подходящим сертификатом на нём нет. Ничего не подписано.</translation>
    </message>
    <message>
        <source>Choose another token or use a key file.</source>
        <extracomment>TOKEN_WITHOUT_KEY: advice</extracomment>
        <translation>Выберите другой токен или воспользуйтесь файлом ключа.</translation>
    </message>
    <message>
        <source>Cryptography was altered</source>
        <extracomment>CRYPTOGRAPHY_FAILED at the start of the program: title</extracomment>
        <translation>Криптография изменена</translation>
    </message>
    <message>
        <source>The library that makes and checks signatures on this device is not the one that was installed, or it computes wrongly. Nothing is signed or checked with it.</source>
        <extracomment>CRYPTOGRAPHY_FAILED at the start of the program: sentence</extracomment>
        <translation>Библиотека, которая создаёт и проверяет подписи на этом устройстве, не та, что была установлена, или считает неверно. Ею ничего не подписывается и не проверяется.</translation>
    </message>
    <message>
        <source>Install Qujat and the updates of the system anew, then start again.</source>
        <extracomment>CRYPTOGRAPHY_FAILED at the start of the program: advice</extracomment>
        <translation>Установите Qujat и обновления системы заново и запустите программу ещё раз.</translation>
    </message>
    <message>
        <source>Signing is switched off</source>
        <extracomment>CRYPTOGRAPHY_FAILED because the operator did not confirm the library: title</extracomment>
        <translation>Подписание отключено</translation>
    </message>
    <message>
        <source>The cryptographic library of this device is not among those confirmed for use here. Nothing was signed or sent.</source>
        <extracomment>CRYPTOGRAPHY_FAILED because the operator did not confirm it: sentence</extracomment>
        <translation>Криптографическая библиотека этого устройства не входит в число подтверждённых для использования здесь. Ничего не было подписано или отправлено.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this device to renew the confirmation.</source>
        <extracomment>CRYPTOGRAPHY_FAILED because the operator did not confirm it: advice</extracomment>
        <translation>Попросите того, кто отвечает за это устройство, обновить подтверждение.</translation>
    </message>
    <message>
        <source>The service is being maintained</source>
        <extracomment>Preventive maintenance of the service: title</extracomment>
        <translation>Идёт техническое обслуживание</translation>
    </message>
    <message>
        <source>The work ends: %1. Nothing was changed and nothing is lost.</source>
        <extracomment>Preventive maintenance of the service: sentence; %1 is a date and a time of day</extracomment>
        <translation>Работы закончатся: %1. Ничего не изменено и ничего не потеряно.</translation>
    </message>
    <message>
        <source>Try again after that time. The service works around the clock otherwise.</source>
        <extracomment>Preventive maintenance of the service: advice</extracomment>
        <translation>Повторите после этого времени. В остальное время сервис работает круглосуточно.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a field of a document: label, then value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>%1 · No. %2</source>
        <extracomment>Under a note of the history: %1 is &quot;Proven&quot; or the like, %2 the note&apos;s number</extracomment>
        <translation>%1 · № %2</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>History</source>
        <extracomment>Title of the page with the notes and name of its place in the bar</extracomment>
        <translation>История</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button that loads the notes again</extracomment>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Whose documents</source>
        <extracomment>Group of two choices: whose documents</extracomment>
        <translation>Чьи документы</translation>
    </message>
    <message>
        <source>Mine, seen by others</source>
        <extracomment>Choices of the history: others looked at mine; I looked at theirs</extracomment>
        <translation>Мои документы</translation>
    </message>
    <message>
        <source>Seen by me</source>
        <translation>Просмотренные мной</translation>
    </message>
    <message>
        <source>Loading the notes of your account…</source>
        <extracomment>While the notes are being loaded</extracomment>
        <translation>Загружаем отметки вашей учётной записи…</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <extracomment>When there are no notes; the second one when the notes are about documents one looked at</extracomment>
        <translation>Пока никто не смотрел</translation>
    </message>
    <message>
        <source>You have not looked yet</source>
        <translation>Вы пока ничего не смотрели</translation>
    </message>
    <message>
        <source>Every look at one of your documents is noted here, with who it was and when.</source>
        <extracomment>When there are no notes; the second one when the notes are about documents one looked at</extracomment>
        <translation>Здесь отмечается каждый просмотр ваших документов: кто смотрел и когда.</translation>
    </message>
    <message>
        <source>Every document of others that you check is noted here, and in their account too.</source>
        <translation>Каждый проверенный вами чужой документ отмечается здесь и в учётной записи владельца.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>Button under the notes; the second text stands while it is being done</extracomment>
        <translation>Загружаем…</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Более ранние отметки</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Read aloud for the list of notes</extracomment>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Save all with proofs</source>
        <extracomment>Button that saves all notes with their proofs to a file</extracomment>
        <translation>Сохранить все с доказательствами</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) of the journal</source>
        <extracomment>Row in the history that leads to the alarms of the journal; %n is their number</extracomment>
        <translation>
            <numerusform>%n тревога журнала</numerusform>
            <numerusform>%n тревоги журнала</numerusform>
            <numerusform>%n тревог журнала</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the notes with their proofs</source>
        <extracomment>Title of the file dialog for the notes with their proofs</extracomment>
        <translation>Сохранить записи с доказательствами</translation>
    </message>
    <message>
        <source>Proofs (*.qujatproof)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Доказательства (*.qujatproof)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Every note can be proven</source>
        <extracomment>In the wide window, beside the list of notes, while none is chosen</extracomment>
        <translation>Каждую запись можно доказать</translation>
    </message>
    <message>
        <source>Choose a note to see who looked, and what proves it.</source>
        <extracomment>In the wide window, beside the list of notes, while none is chosen</extracomment>
        <translation>Выберите запись, чтобы увидеть, кто смотрел и чем это доказано.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>in the program</source>
        <extracomment>In the history: the way by which something was done</extracomment>
        <translation>в программе</translation>
    </message>
    <message>
        <source>by QR code</source>
        <extracomment>In the history: the way by which a document was opened</extracomment>
        <translation>по QR-коду</translation>
    </message>
    <message>
        <source>by six digits</source>
        <extracomment>In the history: the way by which a document was opened</extracomment>
        <translation>по шести цифрам</translation>
    </message>
    <message>
        <source>%1 was shown</source>
        <extracomment>History of the holder: %1 is a type of document</extracomment>
        <translation>Показано: %1</translation>
    </message>
    <message>
        <source>You checked: %1</source>
        <extracomment>History of the third party: %1 is a type of document</extracomment>
        <translation>Вы проверили: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>History: a viewing was refused; %1 is a type of document</extracomment>
        <translation>Отказано: %1</translation>
    </message>
    <message>
        <source>You opened access: %1</source>
        <extracomment>History of the holder: %1 is a type of document</extracomment>
        <translation>Вы открыли доступ: %1</translation>
    </message>
    <message>
        <source>Access closed: %1</source>
        <extracomment>History of the holder: %1 is a type of document</extracomment>
        <translation>Доступ закрыт: %1</translation>
    </message>
    <message>
        <source>Sign-in on a device</source>
        <extracomment>History: somebody signed in on a device</extracomment>
        <translation>Вход на устройстве</translation>
    </message>
    <message>
        <source>A device was signed out</source>
        <extracomment>History: a device was signed out</extracomment>
        <translation>Выход на устройстве</translation>
    </message>
    <message>
        <source>Another event</source>
        <extracomment>History: an event of a kind that this version does not know; %1 is a type of document or empty</extracomment>
        <translation>Другое событие</translation>
    </message>
    <message>
        <source>Another event: %1</source>
        <translation>Другое событие: %1</translation>
    </message>
    <message>
        <source>by the password that was told</source>
        <extracomment>In the history: the way by which consent was given</extracomment>
        <translation>по названному коду</translation>
    </message>
    <message>
        <source>by message</source>
        <extracomment>In the history: the way by which consent was given</extracomment>
        <translation>по SMS</translation>
    </message>
    <message>
        <source>Consent was asked: %1</source>
        <extracomment>History: an information system asked; %1 is a type of document</extracomment>
        <translation>Запрошено согласие: %1</translation>
    </message>
    <message>
        <source>Consent was given: %1</source>
        <extracomment>History: %1 is a type of document</extracomment>
        <translation>Дано согласие: %1</translation>
    </message>
    <message>
        <source>Consent was refused: %1</source>
        <extracomment>History: %1 is a type of document</extracomment>
        <translation>В согласии отказано: %1</translation>
    </message>
    <message>
        <source>A request ran out: %1</source>
        <extracomment>History: nobody answered in time; %1 is a type of document</extracomment>
        <translation>Время запроса вышло: %1</translation>
    </message>
    <message>
        <source>Consent was taken back: %1</source>
        <extracomment>History: %1 is a type of document</extracomment>
        <translation>Согласие отозвано: %1</translation>
    </message>
    <message>
        <source>Not yet proven</source>
        <extracomment>State of a note of the history: its proof was not checked yet</extracomment>
        <translation>Ещё не доказано</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>State of a note of the history: this device checked that the journal proves it</extracomment>
        <translation>Доказано</translation>
    </message>
    <message>
        <source>Contradicted by the journal</source>
        <extracomment>State of a note of the history: the journal contradicts it</extracomment>
        <translation>Журнал это опровергает</translation>
    </message>
    <message>
        <source>The service has not given the proof of this note yet. It is asked for again by itself.</source>
        <extracomment>Under a note whose proof was not checked yet</extracomment>
        <translation>Сервис ещё не дал доказательства этой записи. Оно запрашивается снова само.</translation>
    </message>
    <message>
        <source>This device has checked that exactly this note stands in the signed journal of the service, with these values. Nobody can remove or change it without being noticed.</source>
        <extracomment>Under a proven note</extracomment>
        <translation>Это устройство проверило, что именно эта запись с этими значениями стоит в подписанном журнале сервиса. Никто не может незаметно удалить или изменить её.</translation>
    </message>
    <message>
        <source>What the service gave as proof does not fit this note. The alarm says more; the evidence is kept on this device.</source>
        <extracomment>Under a note that the journal contradicts</extracomment>
        <translation>То, что сервис дал как доказательство, не подходит к этой записи. Подробнее в тревоге; свидетельства хранятся на этом устройстве.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal. It is proven under the head of %2 entries, signed on %3.</source>
        <extracomment>Where a note stands in the journal: %1 is its place, %2 how many entries there were, %3 date and time of the signature</extracomment>
        <translation>Запись %1 журнала. Доказана состоянием из %2 записей, подписанным %3.</translation>
    </message>
    <message>
        <source>You were asked by six digits: %1</source>
        <extracomment>History of the holder: somebody with six digits asked; %1 is a type of document</extracomment>
        <translation>У вас запросили по шести цифрам: %1</translation>
    </message>
    <message>
        <source>You answered: %1</source>
        <extracomment>History of the holder: the answer to somebody with six digits; %1 is a type of document</extracomment>
        <translation>Вы ответили: %1</translation>
    </message>
    <message>
        <source>A PIN was set on a device</source>
        <extracomment>History: a PIN was chosen on a device</extracomment>
        <translation>На устройстве задан PIN</translation>
    </message>
    <message>
        <source>A signature certificate was revoked</source>
        <extracomment>History: a certificate of electronic signature was revoked</extracomment>
        <translation>Сертификат подписи отозван</translation>
    </message>
    <message>
        <source>Staff looked at your data</source>
        <extracomment>History: staff of a service centre looked at the data; %1 is a type of document or empty</extracomment>
        <translation>Сотрудник смотрел ваши данные</translation>
    </message>
    <message>
        <source>Staff looked at: %1</source>
        <translation>Сотрудник смотрел: %1</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Documents</source>
        <extracomment>Place in the bar: own documents</extracomment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Place in the bar: check a document of somebody else</extracomment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Place in the bar: the notes of the account</extracomment>
        <translation>История</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Place in the bar: the person, devices, sign-out</extracomment>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Place in the bar of a wide window</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Qujat</source>
        <extracomment>Name of the program; not translated</extracomment>
        <translation>Qujat</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Row that locks the program; the PIN opens it again</extracomment>
        <translation>Заблокировать сейчас</translation>
    </message>
    <message>
        <source>%1: access is open for another %2</source>
        <extracomment>Line over other pages while access to a document is open; %1 is its name, %2 a time such as 4:12</extracomment>
        <translation>%1: доступ открыт ещё %2</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button in the line while access to a document is open</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Alarm: the record of who looked at documents contradicts itself.</source>
        <extracomment>Line over every page while there is an unread alarm of the journal</extracomment>
        <translation>Тревога: запись о том, кто смотрел документы, противоречит сама себе.</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Button in the line of an alarm; opens what it is about</extracomment>
        <translation>Прочитать</translation>
    </message>
</context>
<context>
    <name>IinStep</name>
    <message>
        <source>Individual identification number (IIN)</source>
        <extracomment>Label of the field for the identification number</extracomment>
        <translation>Индивидуальный идентификационный номер (ИИН)</translation>
    </message>
    <message>
        <source>Twelve digits, as on your identity card.</source>
        <extracomment>Under the field for the identification number</extracomment>
        <translation>Двенадцать цифр, как в удостоверении личности.</translation>
    </message>
    <message>
        <source>Two different proofs are asked for after your number. Choose which.</source>
        <extracomment>Above the field for the identification number</extracomment>
        <translation>После номера понадобятся два разных подтверждения. Выберите какие.</translation>
    </message>
    <message>
        <source>Two proofs</source>
        <extracomment>Group of three choices: which two proofs go with the identification number</extracomment>
        <translation>Два подтверждения</translation>
    </message>
    <message>
        <source>Code and face</source>
        <extracomment>Choices of two proofs that go with the identification number</extracomment>
        <translation>Код и лицо</translation>
    </message>
    <message>
        <source>Code and password</source>
        <translation>Код и пароль</translation>
    </message>
    <message>
        <source>Password and face</source>
        <translation>Пароль и лицо</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button after the identification number</extracomment>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Once you are signed in, the page for the new certificate opens by itself.</source>
        <extracomment>When the sign-in is for a new certificate</extracomment>
        <translation>После входа страница нового сертификата откроется сама.</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>About the service</source>
        <extracomment>Title of the page that explains the public service of connecting a telephone number</extracomment>
        <translation>Об услуге</translation>
    </message>
    <message>
        <source>Public service “Registration and connection of the subscriber number provided by the cellular operator to the account of the web portal of e-government”.</source>
        <extracomment>First sentence of the page that explains the public service</extracomment>
        <translation>Государственная услуга «Регистрация и подключение абонентского номера, предоставленного оператором сотовой связи, к учётной записи веб-портала „электронного правительства“».</translation>
    </message>
    <message>
        <source>Service provider</source>
        <extracomment>Row 1 of the standard of the public service</extracomment>
        <translation>Услугодатель</translation>
    </message>
    <message>
        <source>Ministry of Digital Development, Innovation and Aerospace Industry of the Republic of Kazakhstan</source>
        <extracomment>Row 1 of the standard of the public service</extracomment>
        <translation>Министерство цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан</translation>
    </message>
    <message>
        <source>Where it is provided</source>
        <extracomment>Row 2 of the standard of the public service</extracomment>
        <translation>Где оказывается</translation>
    </message>
    <message>
        <source>The web portal of e-government, the mobile application, mobile applications of second-tier banks</source>
        <extracomment>Row 2 of the standard of the public service</extracomment>
        <translation>Веб-портал «электронного правительства», мобильное приложение, мобильные приложения банков второго уровня</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <extracomment>Row 3 of the standard of the public service</extracomment>
        <translation>Срок оказания</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <extracomment>Row 3 of the standard of the public service</extracomment>
        <translation>10 минут</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Row 4 of the standard of the public service</extracomment>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Electronic, fully automated</source>
        <extracomment>Row 4 of the standard of the public service</extracomment>
        <translation>Электронная, полностью автоматизированная</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Row 5 of the standard of the public service</extracomment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Information about the connected number in your account, or a refusal with its reason</source>
        <extracomment>Row 5 of the standard of the public service</extracomment>
        <translation>Сведения о подключённом номере в личном кабинете или мотивированный отказ</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row 6 of the standard of the public service</extracomment>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <extracomment>Row 6 of the standard of the public service</extracomment>
        <translation>Бесплатно</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Row 7 of the standard of the public service</extracomment>
        <translation>График работы</translation>
    </message>
    <message>
        <source>Around the clock, except for technical breaks for maintenance</source>
        <extracomment>Row 7 of the standard of the public service</extracomment>
        <translation>Круглосуточно, кроме технических перерывов на профилактику</translation>
    </message>
    <message>
        <source>What is needed</source>
        <extracomment>Row 8 of the standard of the public service</extracomment>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>On the portal: the number, the one-time password sent to it and your electronic signature. In the mobile application: the number, the one-time password, your signature key or a new one, and a comparison of your face. In a bank&apos;s application: the number known to the bank; when it is absent or different, a comparison of your face and a one-time password.</source>
        <extracomment>Row 8 of the standard of the public service</extracomment>
        <translation>На портале: номер, отправленный на него одноразовый пароль и ваша электронная цифровая подпись. В мобильном приложении: номер, одноразовый пароль, ваш ключ подписи или новый ключ и сверка лица. В приложении банка: номер, известный банку; если его нет или он другой — сверка лица и одноразовый пароль.</translation>
    </message>
    <message>
        <source>When it is refused</source>
        <extracomment>Row 9 of the standard of the public service</extracomment>
        <translation>Когда отказывают</translation>
    </message>
    <message>
        <source>When you, or the data given, do not meet the laws “On identity documents” and “On national registers of identification numbers”</source>
        <extracomment>Row 9 of the standard of the public service</extracomment>
        <translation>Если вы или представленные данные не соответствуют законам «О документах, удостоверяющих личность» и «О национальных реестрах идентификационных номеров»</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <extracomment>Row 10 of the standard of the public service</extracomment>
        <translation>Куда обратиться</translation>
    </message>
    <message>
        <source>The provider&apos;s help desk and the unified contact centre: %1</source>
        <extracomment>Row 10 of the standard of the public service; %1 are telephone numbers</extracomment>
        <translation>Справочная служба услугодателя и единый контакт-центр: %1</translation>
    </message>
    <message>
        <source>Call 1414</source>
        <extracomment>Button that calls the contact centre; 1414 is its short number</extracomment>
        <translation>Позвонить 1414</translation>
    </message>
    <message>
        <source>Call 8 800 080 7777</source>
        <extracomment>Button that calls the contact centre by its free number</extracomment>
        <translation>Позвонить 8 800 080 7777</translation>
    </message>
</context>
<context>
    <name>KeyFileStep</name>
    <message>
        <source>Choose the key file</source>
        <extracomment>Row that opens the file dialog
----------
Title of the file dialog for a key file</extracomment>
        <translation>Выбрать файл ключа</translation>
    </message>
    <message>
        <source>Press to choose another file.</source>
        <extracomment>Under the row that opens the file dialog</extracomment>
        <translation>Нажмите, чтобы выбрать другой файл.</translation>
    </message>
    <message>
        <source>A file that ends in .p12 or .pfx.</source>
        <translation>Файл с окончанием .p12 или .pfx.</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <extracomment>Label of the field for the password of a key file</extracomment>
        <translation>Пароль файла ключа</translation>
    </message>
    <message>
        <source>It stays on this device.</source>
        <extracomment>Under the field for the password of a key file</extracomment>
        <translation>Он не покидает это устройство.</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Файлы ключей (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <extracomment>Group of the three language choices</extracomment>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Qujat</source>
        <extracomment>Title of the window; the name of the program</extracomment>
        <translation>Qujat</translation>
    </message>
    <message>
        <source>Demonstration: invented people, no legal force</source>
        <extracomment>Line over every page in the demonstration</extracomment>
        <translation>Демонстрация: вымышленные люди, юридической силы нет</translation>
    </message>
    <message>
        <source>No connection. Kept copies can be seen; nothing is shown as valid now.</source>
        <extracomment>Line over every page without network</extracomment>
        <translation>Нет связи. Сохранённые копии видны; ничего не показывается как действительное сейчас.</translation>
    </message>
</context>
<context>
    <name>MethodStep</name>
    <message>
        <source>Key file</source>
        <extracomment>Way to sign in: with a key of the National Certification Authority kept in a file</extracomment>
        <translation>Файл ключа</translation>
    </message>
    <message>
        <source>An electronic signature key (AUTH or RSA file of the National Certification Authority) and its password.</source>
        <extracomment>Under &quot;Key file&quot;</extracomment>
        <translation>Ключ электронной подписи (файл AUTH или RSA Национального удостоверяющего центра) и пароль к нему.</translation>
    </message>
    <message>
        <source>Two different proofs keep your documents yours. Choose the first one; the second is a code sent to your registered number, your face or your password.</source>
        <extracomment>Above the ways to sign in</extracomment>
        <translation>Ваши документы защищают два разных подтверждения. Выберите первое; второе — код на зарегистрированный номер, ваше лицо или пароль.</translation>
    </message>
    <message>
        <source>IIN without a key</source>
        <extracomment>Way to sign in: identification number, then two proofs other than a key</extracomment>
        <translation>ИИН без ключа</translation>
    </message>
    <message>
        <source>Your individual identification number, then two of: a code to your number, your face, your password.</source>
        <extracomment>Under &quot;IIN without a key&quot;</extracomment>
        <translation>Ваш индивидуальный идентификационный номер, затем два из трёх: код на номер, лицо, пароль.</translation>
    </message>
    <message>
        <source>Lost your phone, PIN or number?</source>
        <extracomment>Row that leads to the ways back in for who has lost something</extracomment>
        <translation>Потеряли телефон, PIN или номер?</translation>
    </message>
    <message>
        <source>How to get back in, each time with two proofs.</source>
        <extracomment>Under &quot;Lost your phone, PIN or number?&quot;</extracomment>
        <translation>Как войти снова: всегда с двумя подтверждениями.</translation>
    </message>
    <message>
        <source>About the service</source>
        <extracomment>Button on the sign-in page that leads to the page about the public service</extracomment>
        <translation>Об услуге</translation>
    </message>
    <message>
        <source>Contact centre: %1</source>
        <extracomment>Under the ways to sign in; %1 is the phone numbers of the contact centre</extracomment>
        <translation>Контакт-центр: %1</translation>
    </message>
    <message>
        <source>With my phone</source>
        <extracomment>Way to sign in: by the phone on which the person is signed in already</extracomment>
        <translation>Через мой телефон</translation>
    </message>
    <message>
        <source>Your phone with Qujat scans a code here and you confirm on it.</source>
        <extracomment>Under &quot;With my phone&quot;</extracomment>
        <translation>Ваш телефон с Qujat сканирует код здесь, а вы подтверждаете на нём.</translation>
    </message>
    <message>
        <source>New certificate</source>
        <extracomment>Way to sign in: without a key, to have one made and certified on this device</extracomment>
        <translation>Новый сертификат</translation>
    </message>
    <message>
        <source>No key yet, or a lost one: prove yourself by IIN, then this device makes a key and has its certificate issued.</source>
        <extracomment>Under &quot;New certificate&quot;</extracomment>
        <translation>Ключа ещё нет или он утерян: вы входите по ИИН, затем это устройство создаёт ключ и получает для него сертификат.</translation>
    </message>
</context>
<context>
    <name>MethodsScreen</name>
    <message>
        <source>Ways to sign in</source>
        <extracomment>Title of the page about the ways to sign in</extracomment>
        <translation>Способы входа</translation>
    </message>
    <message>
        <source>Always two different proofs. One alone, even a code by SMS, opens nothing.</source>
        <extracomment>Above the list of ways to sign in</extracomment>
        <translation>Всегда два разных подтверждения. Одно, даже код по SMS, ничего не открывает.</translation>
    </message>
    <message>
        <source>Password of your account</source>
        <extracomment>Heading over setting the password of the account</extracomment>
        <translation>Пароль вашей учётной записи</translation>
    </message>
    <message>
        <source>The password is set. It can be one of your two proofs from now on.</source>
        <extracomment>When the password of the account was set</extracomment>
        <translation>Пароль установлен. Теперь он может быть одним из двух подтверждений.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of the field for a new password of the account</extracomment>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>At least eight characters. Then show your face: it proves that it is you who sets the password.</source>
        <extracomment>Under the field for a new password of the account</extracomment>
        <translation>Не меньше восьми символов. Затем покажите лицо: это доказывает, что пароль устанавливаете вы.</translation>
    </message>
</context>
<context>
    <name>MinutesSheet</name>
    <message>
        <source>How long may others look?</source>
        <extracomment>Title of the choice of minutes</extracomment>
        <translation>На какое время открыть доступ?</translation>
    </message>
    <message>
        <source>You can close access earlier at any time. Everybody who looks is noted in your history.</source>
        <extracomment>Under the title of the choice of minutes</extracomment>
        <translation>Доступ можно закрыть раньше в любой момент. Каждый, кто посмотрит, будет отмечен в вашей истории.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>Choice of how long access is open</extracomment>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteScreen</name>
    <message>
        <source>Who</source>
        <extracomment>Label in a note of the history; the second one when oneself looked at somebody&apos;s document</extracomment>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Whose document</source>
        <translation>Чей документ</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Label in a note of the history: by QR code, by six digits</extracomment>
        <translation>Как</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Label in a note of the history: the purpose that the third party stated</extracomment>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Number of the note</source>
        <extracomment>Label in a note of the history: its number, the same in both accounts</extracomment>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Heading over what proves a note of the history</extracomment>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>Save with the proof</source>
        <extracomment>Button that saves one note with its proof to a file</extracomment>
        <translation>Сохранить с доказательством</translation>
    </message>
    <message>
        <source>Anybody can check the file without network, with the service&apos;s published key. It shows who looked and at which type of document.</source>
        <extracomment>Under the button that saves a note with its proof</extracomment>
        <translation>Файл может проверить каждый без сети, опубликованным ключом сервиса. В нём видно, кто и какой вид документа смотрел.</translation>
    </message>
    <message>
        <source>Save the receipt without data</source>
        <extracomment>Button that saves the receipt of a check without any data of the person</extracomment>
        <translation>Сохранить квитанцию без данных</translation>
    </message>
    <message>
        <source>Proves that you checked a valid document of this type at this time, and whether its holder was 18 or older. It holds no name and no number, so no copy of the document needs to be kept.</source>
        <extracomment>Under the button that saves the receipt without data</extracomment>
        <translation>Доказывает, что в это время вы проверили действительный документ этого вида и исполнилось ли его владельцу 18 лет. В ней нет ни имени, ни номера, поэтому хранить копию документа не нужно.</translation>
    </message>
    <message>
        <source>Save the note with its proof</source>
        <extracomment>Title of the file dialog for one note with its proof</extracomment>
        <translation>Сохранить запись с доказательством</translation>
    </message>
    <message>
        <source>Proofs (*.qujatproof)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Доказательства (*.qujatproof)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <extracomment>Title of the file dialog for the receipt without data</extracomment>
        <translation>Сохранить квитанцию</translation>
    </message>
    <message>
        <source>Receipts (*.qujatreceipt)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Квитанции (*.qujatreceipt)</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Label in a note of the history: name of the device on which it happened</extracomment>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label in a note of the history: why something was refused</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Complain about this refusal</source>
        <extracomment>Button under a refusal in the history: opens the form of a complaint about it</extracomment>
        <translation>Пожаловаться на этот отказ</translation>
    </message>
</context>
<context>
    <name>NoticeChoices</name>
    <message>
        <source>How I am told</source>
        <extracomment>Title of the sheet with the choices of notices</extracomment>
        <translation>Как мне сообщать</translation>
    </message>
    <message>
        <source>What is switched off here is not shown at once, but it always stands in the list.</source>
        <extracomment>Over the choices of notices</extracomment>
        <translation>Отключённое здесь не показывается сразу, но всегда остаётся в списке.</translation>
    </message>
    <message>
        <source>Show at once</source>
        <extracomment>Switch: show notices of a kind at once</extracomment>
        <translation>Показывать сразу</translation>
    </message>
    <message>
        <source>Send by SMS as well</source>
        <extracomment>Switch: send notices of a kind by SMS as well</extracomment>
        <translation>Отправлять и по SMS</translation>
    </message>
</context>
<context>
    <name>NoticeEntry</name>
    <message>
        <source>No. %1</source>
        <extracomment>Number of a note in the history; %1 is the number</extracomment>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Press to complain about the refusal.</source>
        <extracomment>Under a refusal in the notices; the row leads to the form of a complaint</extracomment>
        <translation>Нажмите, чтобы пожаловаться на отказ.</translation>
    </message>
    <message>
        <source>new, %1</source>
        <extracomment>Mark of a notice that was not seen yet; %1 is a time</extracomment>
        <translation>новое, %1</translation>
    </message>
</context>
<context>
    <name>NoticesScreen</name>
    <message>
        <source>Notices</source>
        <extracomment>Title of the page with the notices
----------
Read aloud for the list of notices</extracomment>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>How I am told</source>
        <extracomment>Button that shows how notices are told</extracomment>
        <translation>Как мне сообщать</translation>
    </message>
    <message>
        <source>Loading your notices…</source>
        <extracomment>While the notices are being loaded</extracomment>
        <translation>Загружаем ваши уведомления…</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <extracomment>When there are no notices</extracomment>
        <translation>Пока ничего не произошло</translation>
    </message>
    <message>
        <source>Every use and every change of your data and account is told here (law on informatization, article 36).</source>
        <extracomment>When there are no notices</extracomment>
        <translation>Здесь сообщается о каждом использовании и изменении ваших данных и учётной записи (закон об информатизации, статья 36).</translation>
    </message>
    <message>
        <source>Earlier notices</source>
        <extracomment>Button under the notices</extracomment>
        <translation>Более ранние уведомления</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>A mobile number of Kazakhstan in your own name. A code is sent to it; the service is free of charge.</source>
        <extracomment>Above the field for the number that is to be connected</extracomment>
        <translation>Мобильный номер Казахстана на ваше имя. На него придёт код; услуга бесплатная.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <extracomment>Label of the field for the number that is to be connected</extracomment>
        <translation>Мобильный номер</translation>
    </message>
    <message>
        <source>Like +7 701 000 00 00 or 8 701 000 00 00.</source>
        <extracomment>Under the field for the number that is to be connected</extracomment>
        <translation>Например, +7 701 000 00 00 или 8 701 000 00 00.</translation>
    </message>
    <message>
        <source>Get verification code</source>
        <extracomment>Button that has a code sent to the number; the words of the rules</extracomment>
        <translation>Получить код подтверждения</translation>
    </message>
</context>
<context>
    <name>NumberOverview</name>
    <message>
        <source>No number is connected</source>
        <extracomment>When no number is connected to the account</extracomment>
        <translation>Номер не подключён</translation>
    </message>
    <message>
        <source>Without one, no code, no consent and no notice can reach you, and your documents stay closed on this phone.</source>
        <extracomment>Under &quot;No number is connected&quot;</extracomment>
        <translation>Без него до вас не дойдут код, запрос согласия и уведомление, а документы на этом телефоне закрыты.</translation>
    </message>
    <message>
        <source>Was it you?</source>
        <extracomment>Title over a change of number that can still be taken back</extracomment>
        <translation>Это были вы?</translation>
    </message>
    <message>
        <source>It was not me: stop the change</source>
        <extracomment>Button that takes a change of number back</extracomment>
        <translation>Это не я: остановить замену</translation>
    </message>
    <message>
        <source>Change number</source>
        <extracomment>Button that begins connecting a number; the second when one is connected</extracomment>
        <translation>Изменить номер</translation>
    </message>
    <message>
        <source>Connect a number</source>
        <translation>Подключить номер</translation>
    </message>
    <message>
        <source>My requests</source>
        <extracomment>Heading over the requests for numbers</extracomment>
        <translation>Мои запросы</translation>
    </message>
    <message>
        <source>Provided by the Ministry of Digital Development, Innovation and Aerospace Industry, free of charge, decided by itself within ten minutes. Contact centre: %1.</source>
        <extracomment>Under the page about the number; %1 is the phone numbers of the contact centre</extracomment>
        <translation>Услугу бесплатно оказывает Министерство цифрового развития, инноваций и аэрокосмической промышленности, решение принимается автоматически за десять минут. Контакт-центр: %1.</translation>
    </message>
    <message>
        <source>Stop the change?</source>
        <extracomment>Title of the question before a change of number is taken back</extracomment>
        <translation>Остановить замену?</translation>
    </message>
    <message>
        <source>The earlier number is connected again, and the device that asked for the change is signed out.</source>
        <extracomment>Question before a change of number is taken back</extracomment>
        <translation>Снова будет подключён прежний номер, а устройство, запросившее замену, выйдет из учётной записи.</translation>
    </message>
    <message>
        <source>Stop the change</source>
        <extracomment>Button that takes a change of number back</extracomment>
        <translation>Остановить замену</translation>
    </message>
    <message>
        <source>Press to complain about the refusal.</source>
        <extracomment>Under a refused request for a number; the row leads to the form of a complaint</extracomment>
        <translation>Нажмите, чтобы пожаловаться на отказ.</translation>
    </message>
</context>
<context>
    <name>NumberProgress</name>
    <message>
        <source>Number</source>
        <extracomment>Step of connecting a number</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Step of connecting a number: the code from the message</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Step of connecting a number: signature or face</extracomment>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Last step of connecting a number</extracomment>
        <translation>Подключён</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Read aloud for the progress of connecting a number; %1 and %2 are numbers, %3 the name of the step</extracomment>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>NumberScreen</name>
    <message>
        <source>My phone number</source>
        <extracomment>Title of the page about the registered number</extracomment>
        <translation>Мой номер телефона</translation>
    </message>
    <message>
        <source>Certify the request with your electronic signature. You sign that %1 is to be connected to your account, and nothing else.</source>
        <extracomment>Before a request for a number is signed; %1 is the masked number</extracomment>
        <translation>Удостоверьте запрос электронной подписью. Вы подписываете только подключение %1 к вашей учётной записи.</translation>
    </message>
    <message>
        <source>Sign and connect</source>
        <extracomment>Button that signs the request for a number</extracomment>
        <translation>Подписать и подключить</translation>
    </message>
    <message>
        <source>The service is deciding</source>
        <extracomment>While the service decides about a request for a number</extracomment>
        <translation>Сервис принимает решение</translation>
    </message>
    <message>
        <source>Nobody has to look at it. It takes at most ten minutes; you may leave this page, the outcome is told to you.</source>
        <extracomment>While the service decides about a request for a number</extracomment>
        <translation>Никто не рассматривает его вручную. Это займёт не больше десяти минут; можно уйти с этой страницы, о результате сообщим.</translation>
    </message>
    <message>
        <source>The number is connected</source>
        <extracomment>When a number was connected</extracomment>
        <translation>Номер подключён</translation>
    </message>
    <message>
        <source>%1 is connected to your account at once. The earlier number was informed, and your older devices can still take the change back.</source>
        <extracomment>When a number was connected; the first for a change of number. %1 is the masked number</extracomment>
        <translation>%1 сразу подключён к вашей учётной записи. Прежний номер уведомлён, ваши прежние устройства ещё могут отменить замену.</translation>
    </message>
    <message>
        <source>%1 is connected to your account. Codes and notices come to it from now on.</source>
        <translation>%1 подключён к вашей учётной записи. Коды и уведомления теперь приходят на него.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that leaves the page after a number was connected</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Your account is exactly as before. The refusal and its reason stand in the list of your requests.</source>
        <extracomment>When a request for a number was refused</extracomment>
        <translation>Ваша учётная запись точно такая же, как прежде. Отказ и его причина — в списке ваших запросов.</translation>
    </message>
    <message>
        <source>Back to my number</source>
        <extracomment>Button back to the page about the number</extracomment>
        <translation>Назад к моему номеру</translation>
    </message>
    <message>
        <source>Complain about the refusal</source>
        <extracomment>Button that leads to the form for a complaint about a refusal</extracomment>
        <translation>Пожаловаться на отказ</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Digital documents of Kazakhstan: show your own, check those of others.</source>
        <extracomment>First lines of `qujat --help`</extracomment>
        <translation>Цифровые документы Казахстана: показывайте свои, проверяйте чужие.</translation>
    </message>
    <message>
        <source>Address of the service, https://host:port.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Адрес сервиса, https://host:port.</translation>
    </message>
    <message>
        <source>Folder with the certificates that are trusted.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Папка с доверенными сертификатами.</translation>
    </message>
    <message>
        <source>Folder for the data of one person on this device.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Папка для данных одного человека на этом устройстве.</translation>
    </message>
    <message>
        <source>How this device presents itself; desktop by default.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Кем представляется это устройство; по умолчанию desktop.</translation>
    </message>
    <message>
        <source>Language for this start.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Язык для этого запуска.</translation>
    </message>
    <message>
        <source>Start, draw the first page, print how it went, and end.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Запуститься, нарисовать первую страницу, напечатать результат и завершиться.</translation>
    </message>
    <message>
        <source>With --self-test: write a picture of the page there.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>С --self-test: записать туда изображение страницы.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Напечатать версию.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Напечатать этот текст.</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>from the Internet, network %1</source>
        <extracomment>List of devices: %1 is the beginning of a network address</extracomment>
        <translation>из интернета, сеть %1</translation>
    </message>
    <message>
        <source>from a private network</source>
        <extracomment>List of devices: seen in a private network, such as at home</extracomment>
        <translation>из частной сети</translation>
    </message>
    <message>
        <source>from the service&apos;s own machine</source>
        <extracomment>List of devices: seen on the machine of the service itself</extracomment>
        <translation>с машины самого сервиса</translation>
    </message>
    <message>
        <source>place unknown</source>
        <extracomment>List of devices: nothing is known of the place</extracomment>
        <translation>место неизвестно</translation>
    </message>
</context>
<context>
    <name>OtpStep</name>
    <message>
        <source>We sent six digits to %1.</source>
        <extracomment>Above the cells for the one-time password; %1 is a masked phone number</extracomment>
        <translation>Мы отправили шесть цифр на номер %1.</translation>
    </message>
    <message>
        <source>One-time password</source>
        <extracomment>Label of the cells for the one-time password</extracomment>
        <translation>Одноразовый пароль</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <extracomment>Under the cells for the one-time password after a wrong one</extracomment>
        <translation>
            <numerusform>Осталась %n попытка</numerusform>
            <numerusform>Осталось %n попытки</numerusform>
            <numerusform>Осталось %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is good for another %1</source>
        <extracomment>Over the bar that counts down; %1 is a time such as 2:15</extracomment>
        <translation>Пароль действует ещё %1</translation>
    </message>
    <message>
        <source>This password is no longer good. Ask for a new one.</source>
        <extracomment>When the one-time password has run out</extracomment>
        <translation>Срок этого пароля истёк. Запросите новый.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button after the one-time password</extracomment>
        <translation>Подтвердить</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s)</source>
        <extracomment>Button that asks for another message; %n counts down the seconds until it can be pressed</extracomment>
        <translation>
            <numerusform>Отправить снова через %n секунду</numerusform>
            <numerusform>Отправить снова через %n секунды</numerusform>
            <numerusform>Отправить снова через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Message not arrived?</source>
        <extracomment>Button that shows what to do when the message does not come</extracomment>
        <translation>Сообщение не пришло?</translation>
    </message>
    <message>
        <source>When the message does not come</source>
        <extracomment>Title over what to do when the message does not come</extracomment>
        <translation>Если сообщение не приходит</translation>
    </message>
    <message>
        <source>It may take some minutes, longer abroad: switch roaming on. Look whether %1 is your number: its last digits are shown. Go back to correct it. If nothing helps, call %2.</source>
        <extracomment>What to do when the message does not come; %1 is the phone numbers of the contact centre</extracomment>
        <translation>Это может занять несколько минут, за границей дольше: включите роуминг. Проверьте, ваш ли номер %1: видны последние цифры. Чтобы исправить, вернитесь назад. Если ничего не помогает, звоните %2.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Valid</source>
        <extracomment>Outcome of one check of a document</extracomment>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>Outcome of one check of a document</extracomment>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Outcome of one check of a document: it was tried and nothing could be found out</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Outcome of one check of a document</extracomment>
        <translation>Не проверено</translation>
    </message>
</context>
<context>
    <name>OwnKeyScreen</name>
    <message>
        <source>Signature key</source>
        <extracomment>Title of the page about the signature key that is made on this device</extracomment>
        <translation>Ключ подписи</translation>
    </message>
    <message>
        <source>With it you sign in and sign requests. The key is made on this device and never leaves it by itself; the National Certification Authority gets only the request and issues the certificate.</source>
        <extracomment>Under the title of the page about the signature key</extracomment>
        <translation>Им вы входите и подписываете запросы. Ключ создаётся на этом устройстве и сам его не покидает; Национальный удостоверяющий центр получает только запрос и выпускает сертификат.</translation>
    </message>
    <message>
        <source>The certificate is issued</source>
        <extracomment>Title when a certificate was issued</extracomment>
        <translation>Сертификат выпущен</translation>
    </message>
    <message>
        <source>From now on you can sign in and sign with this key. Its password is asked each time; nobody can restore it.</source>
        <extracomment>When a certificate was issued</extracomment>
        <translation>Теперь этим ключом можно входить и подписывать. Его пароль спрашивается каждый раз; восстановить его не может никто.</translation>
    </message>
    <message>
        <source>The copy is saved. Whoever has it and its password can sign in your name.</source>
        <extracomment>When a copy of the key file was written</extracomment>
        <translation>Копия сохранена. Тот, у кого она и её пароль, может подписывать от вашего имени.</translation>
    </message>
    <message>
        <source>A key of another person lies on this device. A new one takes its place.</source>
        <extracomment>When the key on this device belongs to somebody else who has used it</extracomment>
        <translation>На этом устройстве лежит ключ другого человека. Новый займёт его место.</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>Label: whose certificate it is</extracomment>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>Label: who issued the certificate</extracomment>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Label: from when to when the certificate is good</extracomment>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>It stays here after signing out, so that you can sign in with it. Ten wrong PINs wipe it.</source>
        <extracomment>Under what lies on this device</extracomment>
        <translation>Он остаётся здесь и после выхода, чтобы им можно было войти. Десять неверных PIN-кодов его стирают.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>Button that writes a copy of the key file elsewhere</extracomment>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <extracomment>Button that removes the signature key from this device</extracomment>
        <translation>Удалить с этого устройства</translation>
    </message>
    <message>
        <source>Replace by a new key</source>
        <extracomment>Heading over having a key made; the second when one lies here already</extracomment>
        <translation>Заменить новым ключом</translation>
    </message>
    <message>
        <source>Issue a new certificate</source>
        <translation>Выпустить новый сертификат</translation>
    </message>
    <message>
        <source>Password for the new key</source>
        <extracomment>Label of the field for the password of a new key</extracomment>
        <translation>Пароль нового ключа</translation>
    </message>
    <message>
        <source>At least eight characters. It cannot be restored.</source>
        <extracomment>Under the field for the password of a new key</extracomment>
        <translation>Не менее восьми знаков. Восстановить его нельзя.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>Label of the field in which the password of a new key is repeated</extracomment>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>The two passwords differ. Type both anew.</source>
        <extracomment>Under the second field when the two passwords differ</extracomment>
        <translation>Пароли различаются. Введите оба заново.</translation>
    </message>
    <message>
        <source>I keep the key and its password to myself</source>
        <extracomment>Switch: what the holder of a key promises</extracomment>
        <translation>Ключ и его пароль я никому не передаю</translation>
    </message>
    <message>
        <source>and report a loss to the contact centre at once, so that the certificate is revoked.</source>
        <extracomment>Under the switch</extracomment>
        <translation>а об утрате сразу сообщу в контакт-центр, чтобы сертификат отозвали.</translation>
    </message>
    <message>
        <source>Making the key and asking for the certificate…</source>
        <extracomment>Button that makes a key and asks for its certificate; the first text while it works</extracomment>
        <translation>Создаём ключ и запрашиваем сертификат…</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <extracomment>Title of the question before a key is removed</extracomment>
        <translation>Удалить ключ?</translation>
    </message>
    <message>
        <source>Without a copy it is gone for good. You can have a new certificate issued at any time.</source>
        <extracomment>Question before a key is removed</extracomment>
        <translation>Без копии он исчезнет навсегда. Новый сертификат можно выпустить в любое время.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <extracomment>Button that removes the signature key</extracomment>
        <translation>Удалить ключ</translation>
    </message>
    <message>
        <source>Save a copy of the key file</source>
        <extracomment>Title of the file dialog for a copy of the key file</extracomment>
        <translation>Сохранить копию файла ключа</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Файлы ключей (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PanelText</name>
    <message>
        <source>Qujat: demonstration panel</source>
        <extracomment>Title of the panel window of the demonstration</extracomment>
        <translation>Qujat: панель демонстрации</translation>
    </message>
    <message>
        <source>Demonstration. Not part of the product: what is here would be outside in real life. All people are invented.</source>
        <extracomment>Line over the panel of the demonstration</extracomment>
        <translation>Демонстрация. Не часть продукта: в жизни всё это было бы снаружи. Все люди вымышлены.</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>Heading on the panel of the demonstration: inbox of text messages</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <extracomment>On the panel of the demonstration when no SMS was sent</extracomment>
        <translation>Сообщений пока нет</translation>
    </message>
    <message>
        <source>Key files</source>
        <extracomment>Heading on the panel of the demonstration</extracomment>
        <translation>Файлы ключей</translation>
    </message>
    <message>
        <source>Use the key file of %1</source>
        <extracomment>Button on the panel of the demonstration; %1 is a name</extracomment>
        <translation>Взять файл ключа: %1</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <extracomment>On the panel of the demonstration; %1 is the password of a key file of an invented person</extracomment>
        <translation>Пароль: %1</translation>
    </message>
    <message>
        <source>In front of the camera</source>
        <extracomment>Heading on the panel of the demonstration: biometric samples</extracomment>
        <translation>Перед камерой</translation>
    </message>
    <message>
        <source>The right face</source>
        <extracomment>Button on the panel of the demonstration</extracomment>
        <translation>Своё лицо</translation>
    </message>
    <message>
        <source>Another face</source>
        <extracomment>Button on the panel of the demonstration</extracomment>
        <translation>Другое лицо</translation>
    </message>
    <message>
        <source>A photo</source>
        <extracomment>Button on the panel of the demonstration: a photo held before the camera</extracomment>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Clock of the service</source>
        <extracomment>Heading on the panel of the demonstration: the service&apos;s clock</extracomment>
        <translation>Часы сервиса</translation>
    </message>
    <message numerus="yes">
        <source>+%n h</source>
        <extracomment>Button on the panel of the demonstration: the service&apos;s clock goes forward</extracomment>
        <translation>
            <numerusform>+%n ч</numerusform>
            <numerusform>+%n ч</numerusform>
            <numerusform>+%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n min</source>
        <extracomment>Button on the panel of the demonstration: the service&apos;s clock goes forward</extracomment>
        <translation>
            <numerusform>+%n мин</numerusform>
            <numerusform>+%n мин</numerusform>
            <numerusform>+%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Real time</source>
        <extracomment>Button on the panel of the demonstration: the service&apos;s clock is right again</extracomment>
        <translation>Настоящее время</translation>
    </message>
    <message>
        <source>Faults of the registries</source>
        <extracomment>Heading on the panel of the demonstration</extracomment>
        <translation>Неисправности реестров</translation>
    </message>
    <message>
        <source>Registry</source>
        <extracomment>Label on the panel of the demonstration</extracomment>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Notes of viewings cannot be written</source>
        <extracomment>Switch on the panel of the demonstration: viewings cannot be noted</extracomment>
        <translation>Отметки о просмотрах не записываются</translation>
    </message>
    <message>
        <source>Double click copies the digits</source>
        <extracomment>Tool tip on the panel of the demonstration</extracomment>
        <translation>Двойной щелчок копирует цифры</translation>
    </message>
    <message>
        <source>The service answered: %1</source>
        <extracomment>On the panel of the demonstration; %1 is a code such as NETWORK_UNREACHABLE</extracomment>
        <translation>Ответ сервиса: %1</translation>
    </message>
    <message>
        <source>does not answer</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>не отвечает</translation>
    </message>
    <message>
        <source>answers that it is broken</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>сообщает о сбое</translation>
    </message>
    <message>
        <source>one byte altered</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>изменён один байт</translation>
    </message>
    <message>
        <source>document of another person</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>документ другого человека</translation>
    </message>
    <message>
        <source>signature removed</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>подпись удалена</translation>
    </message>
    <message>
        <source>signed by a stranger</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>подписано посторонним</translation>
    </message>
    <message>
        <source>signed by another body</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>подписано другим органом</translation>
    </message>
    <message>
        <source>record cancelled</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>запись аннулирована</translation>
    </message>
    <message>
        <source>no record</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>записи нет</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Fault of a registry in the demonstration: there is none</extracomment>
        <translation>работает</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Password of your account</source>
        <extracomment>Label of the field for the password of the account</extracomment>
        <translation>Пароль вашей учётной записи</translation>
    </message>
    <message>
        <source>Not the PIN of a device and not the password of a key file.</source>
        <extracomment>Under the field for the password of the account</extracomment>
        <translation>Не PIN устройства и не пароль файла ключа.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button after the password of the account</extracomment>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>No. %1</source>
        <extracomment>Number of a document under its holder&apos;s name; %1 is the number</extracomment>
        <translation>№ %1</translation>
    </message>
</context>
<context>
    <name>PersonSummary</name>
    <message>
        <source>IIN</source>
        <extracomment>Label of the masked individual identification number</extracomment>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Registered number</source>
        <extracomment>Label of the masked registered phone number</extracomment>
        <translation>Зарегистрированный номер</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>Open Qujat on your phone, choose “Check” and hold it over this code. Then press these two digits there:</source>
        <extracomment>Above the code that the person&apos;s own phone scans</extracomment>
        <translation>Откройте Qujat на телефоне, выберите «Проверка» и наведите его на этот код. Затем нажмите там эти две цифры:</translation>
    </message>
    <message>
        <source>Code for the camera of your phone</source>
        <extracomment>Read aloud for the QR of a sign-in</extracomment>
        <translation>Код для камеры вашего телефона</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your phone. The code is good for %n more second(s).</source>
        <extracomment>Under the code of a sign-in; %n counts down</extracomment>
        <translation>
            <numerusform>Ждём ваш телефон. Код действует ещё %n секунду.</numerusform>
            <numerusform>Ждём ваш телефон. Код действует ещё %n секунды.</numerusform>
            <numerusform>Ждём ваш телефон. Код действует ещё %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureWays</name>
    <message>
        <source>Picture from a file</source>
        <extracomment>Row that opens the file dialog for a picture of a code</extracomment>
        <translation>Изображение из файла</translation>
    </message>
    <message>
        <source>Pictures grow old within seconds; two of them are needed.</source>
        <extracomment>Under the row that opens the file dialog for a picture of a code</extracomment>
        <translation>Изображения устаревают за секунды; нужны два.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>Row that takes a picture of a code from the clipboard</extracomment>
        <translation>Вставить изображение</translation>
    </message>
    <message>
        <source>Choose a picture of the code</source>
        <extracomment>Title of the file dialog for a picture of a code</extracomment>
        <translation>Выберите изображение кода</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Изображения (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <extracomment>Read aloud while a PIN is typed; %n is how many digits are in</extracomment>
        <translation>
            <numerusform>Введена %n цифра</numerusform>
            <numerusform>Введено %n цифры</numerusform>
            <numerusform>Введено %n цифр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <extracomment>After several wrong PINs</extracomment>
        <translation>
            <numerusform>Следующая попытка возможна через %n секунду.</numerusform>
            <numerusform>Следующая попытка возможна через %n секунды.</numerusform>
            <numerusform>Следующая попытка возможна через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left before the documents on this device are wiped.</source>
        <extracomment>After a wrong PIN; the documents on this device are wiped when no try is left</extracomment>
        <translation>
            <numerusform>Осталась %n попытка, потом документы на этом устройстве будут стёрты.</numerusform>
            <numerusform>Осталось %n попытки, потом документы на этом устройстве будут стёрты.</numerusform>
            <numerusform>Осталось %n попыток, потом документы на этом устройстве будут стёрты.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <extracomment>Key of the PIN pad</extracomment>
        <translation>Стереть последнюю цифру</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Portrait of %1</source>
        <extracomment>Read aloud for the photograph on a document; %1 is a person&apos;s name</extracomment>
        <translation>Фотография: %1</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Фотография</translation>
    </message>
</context>
<context>
    <name>ProfileScreen</name>
    <message>
        <source>Profile</source>
        <extracomment>Title of the page about the person and name of its place in the bar</extracomment>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Loading your account…</source>
        <extracomment>While the profile is being loaded</extracomment>
        <translation>Загружаем вашу учётную запись…</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>Heading over the devices that are signed in</extracomment>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Row that leads to the settings</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help and about</source>
        <extracomment>Row that leads to help and to what this program is</extracomment>
        <translation>Справка и о программе</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Row that locks the program; the PIN opens it again</extracomment>
        <translation>Заблокировать сейчас</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Row that signs out and wipes this device
----------
Button that signs out</extracomment>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <extracomment>Title of the question before signing out</extracomment>
        <translation>Выйти?</translation>
    </message>
    <message>
        <source>The copies kept on this device are wiped and the PIN is forgotten. Your documents themselves are safe in the registries.</source>
        <extracomment>Question before signing out</extracomment>
        <translation>Копии на этом устройстве будут стёрты, PIN-код забыт. Сами документы в сохранности в реестрах.</translation>
    </message>
    <message>
        <source>Sign this device out?</source>
        <extracomment>Title of the question before another device is signed out</extracomment>
        <translation>Завершить сеанс на этом устройстве?</translation>
    </message>
    <message>
        <source>%1 will have to sign in anew. What is kept on it can no longer be opened.</source>
        <extracomment>Question before another device is signed out; %1 is its name</extracomment>
        <translation>%1: потребуется войти заново. Сохранённое на нём открыть будет уже нельзя.</translation>
    </message>
    <message>
        <source>Sign the device out</source>
        <extracomment>Button that signs another device out</extracomment>
        <translation>Завершить сеанс</translation>
    </message>
    <message>
        <source>Complaints</source>
        <extracomment>Row that leads to the complaints about refusals</extracomment>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>My phone number</source>
        <extracomment>Row that leads to the page about the registered number</extracomment>
        <translation>Мой номер телефона</translation>
    </message>
    <message>
        <source>None is connected yet</source>
        <extracomment>Under &quot;My phone number&quot; when none is connected</extracomment>
        <translation>Пока не подключён</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Row that leads to the notices</extracomment>
        <translation>Уведомления</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Beside &quot;Notices&quot;; %n is how many were not seen yet</extracomment>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <extracomment>Row that leads to the ways to sign in</extracomment>
        <translation>Способы входа</translation>
    </message>
    <message>
        <source>Sign out all other devices</source>
        <extracomment>Row that signs every device out but the one in use</extracomment>
        <translation>Выйти на всех других устройствах</translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <extracomment>Title of the question before all other devices are signed out</extracomment>
        <translation>Выйти на всех других устройствах?</translation>
    </message>
    <message>
        <source>Only this device stays signed in. The others have to sign in anew with two proofs.</source>
        <extracomment>Question before all other devices are signed out</extracomment>
        <translation>Останется только это устройство. На других придётся войти заново с двумя подтверждениями.</translation>
    </message>
    <message>
        <source>Sign the others out</source>
        <extracomment>Button that signs all other devices out</extracomment>
        <translation>Выйти на других</translation>
    </message>
    <message>
        <source>Consents</source>
        <extracomment>Row that leads to who asked for consent, and to taking one back</extracomment>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Signature key</source>
        <extracomment>Row that leads to the signature key and to a new certificate</extracomment>
        <translation>Ключ подписи</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>I have lost my phone</source>
        <extracomment>Recovery: the phone is lost</extracomment>
        <translation>Я потерял(а) телефон</translation>
    </message>
    <message>
        <source>Sign in here with your key file and your face, then sign the lost phone out under Profile. Have the operator block the SIM card.</source>
        <extracomment>What to do when the phone is lost</extracomment>
        <translation>Войдите здесь с файлом ключа и лицом, затем в профиле завершите сеанс потерянного телефона. Попросите оператора заблокировать SIM-карту.</translation>
    </message>
    <message>
        <source>I have forgotten my PIN</source>
        <extracomment>Recovery: the PIN is forgotten</extracomment>
        <translation>Я забыл(а) PIN</translation>
    </message>
    <message>
        <source>The PIN belongs to this device only. Sign in anew with two proofs and choose another; nothing of your documents is lost.</source>
        <extracomment>What to do when the PIN is forgotten</extracomment>
        <translation>PIN относится только к этому устройству. Войдите заново с двумя подтверждениями и выберите другой; документы не пропадут.</translation>
    </message>
    <message>
        <source>My number has changed or is lost</source>
        <extracomment>Recovery: the number is lost or belongs to somebody else</extracomment>
        <translation>Мой номер изменился или утерян</translation>
    </message>
    <message>
        <source>Sign in with your key file and your face, then connect the new number under Profile, My phone number.</source>
        <extracomment>What to do when the number is lost</extracomment>
        <translation>Войдите с файлом ключа и лицом, затем подключите новый номер: «Профиль», «Мой номер телефона».</translation>
    </message>
    <message>
        <source>I have no key file</source>
        <extracomment>Recovery: there is no key file</extracomment>
        <translation>У меня нет файла ключа</translation>
    </message>
    <message>
        <source>Sign in with your IIN, your password and your face. Without a password, go to a service centre with your identity card.</source>
        <extracomment>What to do without a key file</extracomment>
        <translation>Войдите по ИИН, паролю и лицу. Если пароля нет, обратитесь в центр обслуживания с удостоверением личности.</translation>
    </message>
    <message>
        <source>Contact centre: %1. Nobody there asks for a code, a PIN or a password.</source>
        <extracomment>Under the ways back in; %1 is the phone numbers of the contact centre</extracomment>
        <translation>Контакт-центр: %1. Там никогда не спрашивают код, PIN или пароль.</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Check a document</source>
        <extracomment>Title of the page that reads codes</extracomment>
        <translation>Проверить документ</translation>
    </message>
    <message>
        <source>Ask the holder to open access.</source>
        <extracomment>Under the title of the page that reads codes</extracomment>
        <translation>Попросите владельца открыть доступ.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the settings and name of their place in the bar</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Heading in the settings: light or dark</extracomment>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choices of the appearance</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Choices of the size of text; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Lock after</source>
        <extracomment>Heading in the settings: how long the program stays open without being used</extracomment>
        <translation>Блокировать через</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <extracomment>Choices of the time until the program locks; %n is a number</extracomment>
        <translation>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>Switch in the settings</extracomment>
        <translation>Уменьшить движение</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <extracomment>Under the switch in the settings</extracomment>
        <translation>Ничего не скользит, не гаснет и не мигает.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet and changes nothing</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ShownDocumentPage</name>
    <message>
        <source>This viewing is noted in the holder&apos;s account and in yours under number %1.</source>
        <extracomment>Under a document shown to a third party; %1 is the number of the note</extracomment>
        <translation>Этот просмотр отмечен в учётной записи владельца и в вашей под номером %1.</translation>
    </message>
    <message>
        <source>Closes in %1</source>
        <extracomment>Over the bar that counts down while a document is shown; %1 is a time such as 1:42</extracomment>
        <translation>Закроется через %1</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button that empties the screen at once</extracomment>
        <translation>Закрыть сейчас</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Your key file</source>
        <extracomment>Title of the sign-in step in which a key file is chosen</extracomment>
        <translation>Ваш файл ключа</translation>
    </message>
    <message>
        <source>Your IIN</source>
        <extracomment>Title of the sign-in step in which the individual identification number is typed</extracomment>
        <translation>Ваш ИИН</translation>
    </message>
    <message>
        <source>Password from the message</source>
        <extracomment>Title of the sign-in step in which the one-time password is typed</extracomment>
        <translation>Пароль из сообщения</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <extracomment>Title of the sign-in step in which the face is compared</extracomment>
        <translation>Это вы?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the first sign-in page</extracomment>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Password of your account</source>
        <extracomment>Title of the sign-in step in which the password of the account is typed</extracomment>
        <translation>Пароль вашей учётной записи</translation>
    </message>
    <message>
        <source>Something lost?</source>
        <extracomment>Title of the page for who has lost phone, PIN or number</extracomment>
        <translation>Что-то потеряно?</translation>
    </message>
    <message>
        <source>Sign in with this key</source>
        <extracomment>Button that starts the sign-in with a key file</extracomment>
        <translation>Войти с этим ключом</translation>
    </message>
    <message>
        <source>Second proof</source>
        <extracomment>Heading over the choice of the second proof of a sign-in</extracomment>
        <translation>Второе подтверждение</translation>
    </message>
    <message>
        <source>Code by SMS</source>
        <extracomment>Choices of the second proof beside the key: a code by message, the face, the password of the account</extracomment>
        <translation>Код по SMS</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <extracomment>Title of the sign-in step in which the own phone confirms</extracomment>
        <translation>Подтвердите на телефоне</translation>
    </message>
</context>
<context>
    <name>SignatureText</name>
    <message>
        <source>Signed as</source>
        <extracomment>Label of the role in which somebody signed, from the certificate</extracomment>
        <translation>Подписал как</translation>
    </message>
    <message>
        <source>Certified by</source>
        <extracomment>Label of the certification authorities above the signer&apos;s certificate</extracomment>
        <translation>Сертификат заверил</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <extracomment>Label of the mathematics of a signature, such as RSA-2048 SHA-256</extracomment>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <source>Revocation</source>
        <extracomment>Label of how and as of when it is known that the certificate was not revoked</extracomment>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Time known from</source>
        <extracomment>Label of from where the time of the signature is known</extracomment>
        <translation>Источник времени</translation>
    </message>
    <message>
        <source>answer of the certification authority, %1</source>
        <extracomment>From where revocation is known; %1 is how long ago that was said, such as &quot;5 minutes ago&quot;</extracomment>
        <translation>ответ удостоверяющего центра, %1</translation>
    </message>
    <message>
        <source>list of the certification authority, %1</source>
        <extracomment>From where revocation is known; %1 is how long ago that was said</extracomment>
        <translation>список удостоверяющего центра, %1</translation>
    </message>
    <message>
        <source>list of the certification authority with its changes, %1</source>
        <extracomment>From where revocation is known; %1 is how long ago that was said</extracomment>
        <translation>список удостоверяющего центра с изменениями, %1</translation>
    </message>
    <message>
        <source>evidence kept with the signature, of %1</source>
        <extracomment>From where revocation is known; %1 is a date with time</extracomment>
        <translation>доказательство, сохранённое с подписью, от %1</translation>
    </message>
    <message>
        <source>time stamp of %1, %2</source>
        <extracomment>From where the time of signing is known; %1 is a date with time, %2 who stamped it</extracomment>
        <translation>метка времени: %1, %2</translation>
    </message>
    <message>
        <source>what the signer says</source>
        <extracomment>From where the time of signing is known</extracomment>
        <translation>со слов подписавшего</translation>
    </message>
    <message>
        <source>Not confirmed: “%1”. %2</source>
        <extracomment>Verdict that is not &quot;valid&quot;: %1 is the name of the check that is in the way, %2 a sentence about the reason</extracomment>
        <translation>Не подтверждено: «%1». %2</translation>
    </message>
    <message>
        <source>Signed by %1; the certificate was in force and not revoked as of %2.</source>
        <extracomment>Verdict on a signature that is right; %1 is who signed, %2 a date with time</extracomment>
        <translation>Подписано: %1; сертификат действовал и не был отозван по состоянию на %2.</translation>
    </message>
    <message>
        <source>The certification authority never issued this certificate.</source>
        <extracomment>Why a signature is not valid</extracomment>
        <translation>Удостоверяющий центр не выпускал такого сертификата.</translation>
    </message>
    <message>
        <source>This device cannot compute GOST signatures.</source>
        <extracomment>Why a signature could not be checked; GOST is a family of standards</extracomment>
        <translation>Это устройство не умеет вычислять подписи ГОСТ.</translation>
    </message>
    <message>
        <source>The certificate does not lead to a certification authority of Kazakhstan.</source>
        <extracomment>Why a signature is not valid</extracomment>
        <translation>Сертификат не ведёт к удостоверяющему центру Казахстана.</translation>
    </message>
    <message>
        <source>The signature uses an algorithm that is no longer safe.</source>
        <extracomment>Why a signature is not valid: its algorithm is no longer safe</extracomment>
        <translation>В подписи использован алгоритм, который больше не считается надёжным.</translation>
    </message>
    <message>
        <source>The certificate was issued for something other than signing.</source>
        <extracomment>Why a signature is not valid</extracomment>
        <translation>Сертификат выдан не для подписания.</translation>
    </message>
    <message>
        <source>private person</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>физическое лицо</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>организация</translation>
    </message>
    <message>
        <source>head of the organisation</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>первый руководитель организации</translation>
    </message>
    <message>
        <source>person entitled to sign for the organisation</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>лицо, наделённое правом подписи организации</translation>
    </message>
    <message>
        <source>person entitled to sign financial documents</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>лицо, наделённое правом подписи финансовых документов</translation>
    </message>
    <message>
        <source>staff of the personnel department</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>сотрудник отдела кадров</translation>
    </message>
    <message>
        <source>employee of the organisation</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>сотрудник организации</translation>
    </message>
    <message>
        <source>information system</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>информационная система</translation>
    </message>
    <message>
        <source>staff of the certification authority</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>сотрудник удостоверяющего центра</translation>
    </message>
    <message>
        <source>person identified at a service centre</source>
        <extracomment>Role of a signer, from the certificate: identified at a service centre</extracomment>
        <translation>лицо, идентифицированное в центре обслуживания</translation>
    </message>
    <message>
        <source>person identified remotely</source>
        <extracomment>Role of a signer, from the certificate: identified remotely</extracomment>
        <translation>лицо, идентифицированное удалённо</translation>
    </message>
    <message>
        <source>time-stamp authority</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>служба меток времени</translation>
    </message>
    <message>
        <source>certificate status service</source>
        <extracomment>Role of a signer, from the certificate: it answers whether certificates are revoked</extracomment>
        <translation>служба проверки статуса сертификатов</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Electronic signature</source>
        <extracomment>Heading over who signed a document</extracomment>
        <translation>Электронная подпись</translation>
    </message>
    <message>
        <source>Signed by</source>
        <extracomment>Label of the body that signed a document</extracomment>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <extracomment>Label of the name in the signer&apos;s certificate</extracomment>
        <translation>Владелец сертификата</translation>
    </message>
    <message>
        <source>Signed at</source>
        <extracomment>Label of the time a document was signed</extracomment>
        <translation>Время подписания</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Button on a short message</extracomment>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>TourScenes</name>
    <message>
        <source>First start of the %1&apos;s window: the language is asked</source>
        <extracomment>Step of the tour in the terminal; %1 is &quot;citizen&quot; or &quot;verifier&quot;</extracomment>
        <translation>Первый запуск окна (%1): программа спрашивает язык</translation>
    </message>
    <message>
        <source>“Continue” leads to the sign-in</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Продолжить» ведёт ко входу</translation>
    </message>
    <message>
        <source>Sign-in by key file is chosen</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Выбран вход по файлу ключа</translation>
    </message>
    <message>
        <source>The key file is chosen, as the file dialog would</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Файл ключа выбран, как это сделал бы диалог</translation>
    </message>
    <message>
        <source>The password of the key file is typed; the screen knows only its length</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Пароль файла ключа введён; экран знает только его длину</translation>
    </message>
    <message>
        <source>The service asks for the second factor</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Сервис просит второе подтверждение</translation>
    </message>
    <message>
        <source>Both factors are right: a PIN is asked for</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Оба подтверждения верны: программа просит PIN-код</translation>
    </message>
    <message>
        <source>Sign-in by IIN and face is chosen</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Выбран вход по ИИН и лицу</translation>
    </message>
    <message>
        <source>The IIN is typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>ИИН введён</translation>
    </message>
    <message>
        <source>A one-time password is sent to the registered number</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>На зарегистрированный номер отправлен одноразовый пароль</translation>
    </message>
    <message>
        <source>The face is asked for</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Программа просит показать лицо</translation>
    </message>
    <message>
        <source>Another person&apos;s face is refused</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Лицо другого человека отклонено</translation>
    </message>
    <message>
        <source>The right face is accepted: a PIN is asked for</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Верное лицо принято: программа просит PIN-код</translation>
    </message>
    <message>
        <source>The SMS arrives in the inbox of the demonstration</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>SMS пришло во входящие демонстрации</translation>
    </message>
    <message>
        <source>Its six digits are typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Шесть цифр из него введены</translation>
    </message>
    <message>
        <source>A PIN is typed on the pad</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>PIN-код набран на клавишах</translation>
    </message>
    <message>
        <source>The PIN is repeated: the first page opens</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>PIN-код повторён: открылась первая страница</translation>
    </message>
    <message>
        <source>“Digital Documents” shows own documents and those of the children, each checked</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Цифровые документы» показывают свои документы и документы детей, каждый проверен</translation>
    </message>
    <message>
        <source>The identity card opens, formed anew by its registry, and passes every check</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Удостоверение личности открылось, заново сформировано реестром и прошло все проверки</translation>
    </message>
    <message>
        <source>“Open access” shows the living code and six digits</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Открыть доступ» показывает живой код и шесть цифр</translation>
    </message>
    <message>
        <source>On a computer own documents are refused; the phone is named instead</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>На компьютере свои документы не показываются; вместо этого назван телефон</translation>
    </message>
    <message>
        <source>The verifier&apos;s camera reads two pictures of the living code: the verified document appears</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Камера проверяющего считала две картинки живого кода: появился проверенный документ</translation>
    </message>
    <message>
        <source>The citizen sees at once who has looked</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Гражданин сразу видит, кто смотрел</translation>
    </message>
    <message>
        <source>“Close now” empties the verifier&apos;s screen</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Закрыть сейчас» очищает экран проверяющего</translation>
    </message>
    <message>
        <source>The citizen puts the code away; access stays open</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Гражданин убирает код; доступ остаётся открытым</translation>
    </message>
    <message>
        <source>The verifier goes on to the next check</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Проверяющий переходит к следующей проверке</translation>
    </message>
    <message>
        <source>The six digits are typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Шесть цифр введены</translation>
    </message>
    <message>
        <source>Digits only ask: two digits are to be read aloud</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Цифры лишь спрашивают: две цифры нужно прочитать вслух</translation>
    </message>
    <message>
        <source>The citizen is told who asks, and sees three pairs of digits</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Гражданин видит, кто спрашивает, и три пары цифр</translation>
    </message>
    <message>
        <source>The citizen presses the pair that was read aloud: the document appears</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Гражданин нажимает прочитанную вслух пару: документ появился</translation>
    </message>
    <message>
        <source>The citizen goes back to the code</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Гражданин возвращается к коду</translation>
    </message>
    <message>
        <source>Pictures of the code are kept aside, as somebody with a camera could</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Снимки кода отложены, как мог бы сделать кто-то с камерой</translation>
    </message>
    <message>
        <source>“Close access” empties the verifier&apos;s screen too</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Закрыть доступ» очищает и экран проверяющего</translation>
    </message>
    <message>
        <source>The citizen&apos;s code is gone</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Кода на экране гражданина больше нет</translation>
    </message>
    <message>
        <source>The verifier goes back to the camera</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Проверяющий возвращается к камере</translation>
    </message>
    <message>
        <source>Pictures of the code, taken while it was alive, open nothing any more</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Снимки кода, сделанные, пока он жил, больше ничего не открывают</translation>
    </message>
    <message>
        <source>The digits of the closed access are typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Введены цифры закрытого доступа</translation>
    </message>
    <message>
        <source>They are refused like digits that never were</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Они отклонены так же, как никогда не существовавшие</translation>
    </message>
    <message>
        <source>The citizen goes back to the documents</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Гражданин возвращается к документам</translation>
    </message>
    <message>
        <source>The demonstration lets the registry alter one byte</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Демонстрация заставляет реестр изменить один байт</translation>
    </message>
    <message>
        <source>The altered document is not shown: the check that failed is named</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Изменённый документ не показан: названа непройденная проверка</translation>
    </message>
    <message>
        <source>The registry is right again</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Реестр снова исправен</translation>
    </message>
    <message>
        <source>The citizen&apos;s history names the viewing by its number</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>В истории гражданина просмотр назван по номеру</translation>
    </message>
    <message>
        <source>The verifier opens the history</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Проверяющий открывает историю</translation>
    </message>
    <message>
        <source>The same number stands in the verifier&apos;s account</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Тот же номер стоит в учётной записи проверяющего</translation>
    </message>
    <message>
        <source>The profile shows person, number and devices</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Профиль показывает человека, номер и устройства</translation>
    </message>
    <message>
        <source>The settings open</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Открылись настройки</translation>
    </message>
    <message>
        <source>The dark look holds at once</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Тёмное оформление включилось сразу</translation>
    </message>
    <message>
        <source>The documents in the dark look</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Документы в тёмном оформлении</translation>
    </message>
    <message>
        <source>The citizen goes to the profile</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Гражданин переходит в профиль</translation>
    </message>
    <message>
        <source>“Lock now” leaves nothing on the screen</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Заблокировать сейчас» не оставляет ничего на экране</translation>
    </message>
    <message>
        <source>A wrong PIN opens nothing and is counted by the service</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Неверный PIN-код ничего не открывает, сервис его считает</translation>
    </message>
    <message>
        <source>The right PIN opens the documents again</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Верный PIN-код снова открывает документы</translation>
    </message>
    <message>
        <source>The verifier opens the profile</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Проверяющий открывает профиль</translation>
    </message>
    <message>
        <source>“Sign out” asks once more</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Выйти» переспрашивает</translation>
    </message>
    <message>
        <source>After it nothing of the verifier is left on this device</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>После этого на устройстве не остаётся ничего от проверяющего</translation>
    </message>
    <message>
        <source>The page for a new certificate opens</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Открылась страница нового сертификата</translation>
    </message>
    <message>
        <source>A password for the new key is typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Введён пароль нового ключа</translation>
    </message>
    <message>
        <source>The password is repeated</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Пароль повторён</translation>
    </message>
    <message>
        <source>The promise of a holder is given</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Владелец дал обязательство</translation>
    </message>
    <message>
        <source>The key is made on the phone and certified; it stays there</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Ключ создан на телефоне и получил сертификат; он остаётся там</translation>
    </message>
    <message>
        <source>The citizen agrees once</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Гражданин соглашается один раз</translation>
    </message>
    <message>
        <source>The yes stands in the list of consents, where it can be taken back</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Согласие стоит в списке, где его можно отозвать</translation>
    </message>
    <message>
        <source>Another number is to be connected</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Подключается другой номер</translation>
    </message>
    <message>
        <source>The number is typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Номер введён</translation>
    </message>
    <message>
        <source>The service sends a code to it</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Сервис отправил на него код</translation>
    </message>
    <message>
        <source>The page about the number shows what is connected</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Страница номера показывает, что подключено</translation>
    </message>
    <message>
        <source>Three wrong codes end the request; the account stays as it was</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Три неверных кода завершают запрос; учётная запись не изменилась</translation>
    </message>
    <message>
        <source>The refusal leads to the form of a complaint</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Отказ ведёт к форме жалобы</translation>
    </message>
    <message>
        <source>The complaint is written</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Жалоба написана</translation>
    </message>
    <message>
        <source>The message with the code came too late.</source>
        <extracomment>What the tour writes into a complaint</extracomment>
        <translation>Сообщение с кодом пришло слишком поздно.</translation>
    </message>
    <message>
        <source>It is registered the same day; every date by the law stands there</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Жалоба зарегистрирована в тот же день; указан каждый срок по закону</translation>
    </message>
    <message>
        <source>The citizen sits down at the computer, which shows a code to scan</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Гражданин садится за компьютер, который показывает код для сканирования</translation>
    </message>
    <message>
        <source>The phone scans it and shows which device asks, and from where</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Телефон сканирует его и показывает, какое устройство просит и откуда</translation>
    </message>
    <message>
        <source>The pair of digits on the computer is pressed: the phone asks for its PIN</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Нажаты две цифры с компьютера: телефон спрашивает PIN-код</translation>
    </message>
    <message>
        <source>The PIN is right: the computer is signed in</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>PIN-код верен: на компьютере выполнен вход</translation>
    </message>
    <message>
        <source>The page about the number still tells of the refusal</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Страница номера всё ещё сообщает об отказе</translation>
    </message>
    <message>
        <source>The refused request stands in the list, with its reason</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Отклонённый запрос стоит в списке с причиной</translation>
    </message>
    <message>
        <source>A signature is asked for; the key of this phone is offered</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Нужна подпись; предложен ключ этого телефона</translation>
    </message>
    <message>
        <source>The password of the key is typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Введён пароль ключа</translation>
    </message>
    <message>
        <source>The new number is connected at once; the earlier one is told</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Новый номер подключён сразу; прежний извещён</translation>
    </message>
    <message>
        <source>The profile is opened</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Открывается профиль</translation>
    </message>
    <message>
        <source>An information system asks for the number of the identity card</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Информационная система просит номер удостоверения личности</translation>
    </message>
    <message>
        <source>The card shows exactly what the system would see</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Карточка показывает в точности то, что увидит система</translation>
    </message>
    <message>
        <source>What the service is, and whom to call, is said before anybody signs in</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Что это за услуга и куда звонить, сказано ещё до входа</translation>
    </message>
    <message>
        <source>The way back leads to the sign-in</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Путь назад ведёт ко входу</translation>
    </message>
    <message>
        <source>Whoever has lost something finds the way back in, always by two proofs</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Кто что-то потерял, находит путь обратно, и всегда по двум подтверждениям</translation>
    </message>
    <message>
        <source>“Take back” asks once more</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Отозвать» переспрашивает</translation>
    </message>
    <message>
        <source>The consent is taken back; the list says so</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Согласие отозвано, и это видно в списке</translation>
    </message>
    <message>
        <source>The same request came by SMS</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Тот же запрос пришёл и по SMS</translation>
    </message>
    <message>
        <source>The citizen answers yes by SMS while the card is open</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Пока карточка открыта, гражданин отвечает «да» по SMS</translation>
    </message>
    <message>
        <source>The card goes and says that the message was heard</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Карточка закрывается и говорит, что сообщение принято</translation>
    </message>
    <message>
        <source>Every use and change stands among the notices</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Каждое использование и изменение стоит среди уведомлений</translation>
    </message>
    <message>
        <source>How one is told can be chosen by kind</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Как сообщать, выбирается по видам уведомлений</translation>
    </message>
    <message>
        <source>One kind is not shown at once any more</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Один вид больше не показывается сразу</translation>
    </message>
    <message>
        <source>It still stands in the list</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>В списке он остаётся</translation>
    </message>
    <message>
        <source>When no message comes, the screen says what to do</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Если сообщение не приходит, экран говорит, что делать</translation>
    </message>
</context>
<context>
    <name>TypeNames</name>
    <message>
        <source>Identity card</source>
        <extracomment>Type of document</extracomment>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>Passport</source>
        <extracomment>Type of document</extracomment>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <extracomment>Type of document</extracomment>
        <translation>Водительское удостоверение</translation>
    </message>
    <message>
        <source>Vehicle registration certificate</source>
        <extracomment>Type of document</extracomment>
        <translation>Свидетельство о регистрации транспортного средства</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <extracomment>Type of document</extracomment>
        <translation>Свидетельство о рождении</translation>
    </message>
    <message>
        <source>Marriage certificate</source>
        <extracomment>Type of document</extracomment>
        <translation>Свидетельство о браке</translation>
    </message>
    <message>
        <source>Vaccination passport</source>
        <extracomment>Type of document</extracomment>
        <translation>Паспорт вакцинации</translation>
    </message>
    <message>
        <source>Pension certificate</source>
        <extracomment>Type of document</extracomment>
        <translation>Пенсионное удостоверение</translation>
    </message>
    <message>
        <source>Diploma</source>
        <extracomment>Type of document</extracomment>
        <translation>Диплом</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Hello, %1</source>
        <extracomment>Title of the lock screen; %1 is a person&apos;s given name</extracomment>
        <translation>Здравствуйте, %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Здравствуйте</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <extracomment>Under the title of the lock screen</extracomment>
        <translation>Введите PIN-код.</translation>
    </message>
    <message>
        <source>Forgotten the PIN?</source>
        <extracomment>Button on the lock screen</extracomment>
        <translation>Забыли PIN-код?</translation>
    </message>
    <message>
        <source>Sign in anew?</source>
        <extracomment>Title of the question behind &quot;Forgotten the PIN?&quot;</extracomment>
        <translation>Войти заново?</translation>
    </message>
    <message>
        <source>A PIN cannot be looked up by anybody. Signing in anew wipes the copies on this device; your documents themselves are safe in the registries.</source>
        <extracomment>Question behind &quot;Forgotten the PIN?&quot;</extracomment>
        <translation>PIN-код никто не может узнать. При новом входе копии на этом устройстве стираются; сами документы в сохранности в реестрах.</translation>
    </message>
    <message>
        <source>Wipe and sign in anew</source>
        <extracomment>Button that wipes this device and leads to the sign-in</extracomment>
        <translation>Стереть и войти заново</translation>
    </message>
</context>
<context>
    <name>ViewersCard</name>
    <message>
        <source>Who has looked</source>
        <extracomment>Heading over the people who looked at the document</extracomment>
        <translation>Кто смотрел</translation>
    </message>
    <message>
        <source>Nobody looked at the document.</source>
        <extracomment>In the list of people who looked, while it is empty and after the end</extracomment>
        <translation>Документ никто не смотрел.</translation>
    </message>
    <message>
        <source>Nobody yet. Everybody who looks appears here at once.</source>
        <translation>Пока никто. Каждый, кто посмотрит, сразу появится здесь.</translation>
    </message>
</context>
<context>
    <name>ViewingScreen</name>
    <message>
        <source>Checking…</source>
        <extracomment>Title while a document is being checked for a third party</extracomment>
        <translation>Проверяем…</translation>
    </message>
    <message>
        <source>The viewing is being noted in both accounts, and the registry is forming the document…</source>
        <extracomment>While a document is being formed for a third party</extracomment>
        <translation>Просмотр отмечается в обеих учётных записях, реестр формирует документ…</translation>
    </message>
    <message>
        <source>The viewing is over</source>
        <extracomment>After a viewing is over; the screen is empty</extracomment>
        <translation>Просмотр завершён</translation>
    </message>
    <message>
        <source>It is noted in both accounts under number %1.</source>
        <extracomment>Under the end of a viewing; %1 is the number of the note</extracomment>
        <translation>Он отмечен в обеих учётных записях под номером %1.</translation>
    </message>
    <message>
        <source>Check another document</source>
        <extracomment>Button after the end of a viewing</extracomment>
        <translation>Проверить другой документ</translation>
    </message>
    <message>
        <source>Try another code</source>
        <extracomment>Button after a refusal: go back to the camera</extracomment>
        <translation>Попробовать другой код</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Qujat</source>
        <extracomment>Name of the program; not translated</extracomment>
        <translation>Qujat</translation>
    </message>
    <message>
        <source>Your documents, and the check of others, on your phone.</source>
        <extracomment>Under the name of the program on the first page</extracomment>
        <translation>Ваши документы и проверка чужих — в вашем телефоне.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on the first page: go on in the chosen language</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Questions? Contact centre %1.</source>
        <extracomment>Small line on the first page; %1 is the phone number of the contact centre</extracomment>
        <translation>Вопросы? Контакт-центр: %1.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 is a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Heading of a group of notes in the history</extracomment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Heading of a group of notes in the history</extracomment>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>checked just now</source>
        <extracomment>Age of a check of a document</extracomment>
        <translation>проверено только что</translation>
    </message>
    <message numerus="yes">
        <source>checked %n s ago</source>
        <extracomment>Age of a check of a document, in seconds</extracomment>
        <translation>
            <numerusform>проверено %n с назад</numerusform>
            <numerusform>проверено %n с назад</numerusform>
            <numerusform>проверено %n с назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n min ago</source>
        <extracomment>Age of a check of a document, in minutes</extracomment>
        <translation>
            <numerusform>проверено %n мин назад</numerusform>
            <numerusform>проверено %n мин назад</numerusform>
            <numerusform>проверено %n мин назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n h ago</source>
        <extracomment>Age of a check of a document, in hours</extracomment>
        <translation>
            <numerusform>проверено %n ч назад</numerusform>
            <numerusform>проверено %n ч назад</numerusform>
            <numerusform>проверено %n ч назад</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on %1</source>
        <extracomment>Age of a check of a document; %1 is a date with time</extracomment>
        <translation>проверено: %1</translation>
    </message>
</context>
<context>
    <name>WorkingStep</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that gives up the running sign-in</extracomment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom in</source>
        <extracomment>Button on the camera picture: enlarges it</extracomment>
        <translation>Приблизить</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>How much the camera enlarges, on its picture; %1 is a number such as 1.5</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Enlarged %1 times</source>
        <extracomment>Read aloud for how much the camera enlarges; %1 is a number such as 1.5</extracomment>
        <translation>Увеличено в %1 раза</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Button on the camera picture: shows more of what is around</extracomment>
        <translation>Отдалить</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::AccessViewModel</name>
    <message>
        <source>Access is closed. The code and the digits open nothing any more.</source>
        <extracomment>The holder has closed the access to a document</extracomment>
        <translation>Доступ закрыт. Код и цифры больше ничего не открывают.</translation>
    </message>
    <message>
        <source>The time is over. The code and the digits open nothing any more.</source>
        <extracomment>The time of an access to a document has run out</extracomment>
        <translation>Время вышло. Код и цифры больше ничего не открывают.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::AlarmsViewModel</name>
    <message>
        <source>The journal is signed by somebody else</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Журнал подписан кем-то другим</translation>
    </message>
    <message>
        <source>The service gave a state of its journal that is not signed with the journal&apos;s key.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Сервис дал состояние своего журнала, которое не подписано ключом журнала.</translation>
    </message>
    <message>
        <source>The journal has become shorter</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Журнал стал короче</translation>
    </message>
    <message>
        <source>The service&apos;s journal ends before a point that this device has already seen. Entries that stood in it are gone.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Журнал сервиса заканчивается раньше того места, которое это устройство уже видело. Записей, которые в нём стояли, больше нет.</translation>
    </message>
    <message>
        <source>The journal tells two different stories</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Журнал рассказывает две разные истории</translation>
    </message>
    <message>
        <source>The service&apos;s journal no longer begins with what this device has seen of it. Entries were removed, changed or put in another order, or others are shown a different journal.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Журнал сервиса больше не начинается с того, что видело это устройство. Записи удалены, изменены или переставлены, либо другим показывают другой журнал.</translation>
    </message>
    <message>
        <source>A note has disappeared</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Запись исчезла</translation>
    </message>
    <message>
        <source>A note that stood in your history is no longer listed by the service.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Запись, которая стояла в вашей истории, сервис больше не показывает.</translation>
    </message>
    <message>
        <source>A note was changed</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Запись изменена</translation>
    </message>
    <message>
        <source>The service lists a note of your history with other values than before.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Сервис показывает запись вашей истории с другими значениями, чем раньше.</translation>
    </message>
    <message>
        <source>The journal contradicts a note</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Журнал противоречит записи</translation>
    </message>
    <message>
        <source>What the service gave as proof of a note does not prove what the note says.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>То, что сервис дал как доказательство записи, не доказывает того, что в ней сказано.</translation>
    </message>
    <message>
        <source>A note is missing from the journal</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Записи нет в журнале</translation>
    </message>
    <message>
        <source>A note stands in your history, but the service cannot show it in its journal, although the time for that is over.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Запись стоит в вашей истории, но сервис не может показать её в своём журнале, хотя срок для этого прошёл.</translation>
    </message>
    <message>
        <source>An entry was backdated</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Запись сделана задним числом</translation>
    </message>
    <message>
        <source>A note claims an earlier time than its place in the journal allows: it was written later than it says.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Запись указывает более раннее время, чем позволяет её место в журнале: она сделана позже, чем говорит.</translation>
    </message>
    <message>
        <source>The journal has stopped</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Журнал остановился</translation>
    </message>
    <message>
        <source>The service answers, but for some time it has not signed any new state of its journal.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Сервис отвечает, но уже некоторое время не подписывал новых состояний своего журнала.</translation>
    </message>
    <message>
        <source>Somebody may have tampered with the record of who looked at your documents, or the service is at fault. Your documents and your key are not affected. What proves it is kept on this device and cannot be taken back by the service.</source>
        <extracomment>Alarm of the journal: what it means, the same for all alarms</extracomment>
        <translation>Возможно, кто-то вмешался в запись о том, кто смотрел ваши документы, или сервис неисправен. Ваших документов и вашего ключа это не касается. Свидетельства хранятся на этом устройстве, и сервис не может их отозвать.</translation>
    </message>
    <message>
        <source>Note No. %1</source>
        <extracomment>Alarm of the journal: which note it is about; %1 is its number</extracomment>
        <translation>Запись № %1</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <extracomment>Alarm of the journal: when the person said to have read it; %1 is date and time</extracomment>
        <translation>Прочитано %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>Notice: a file was written; %1 is its name</extracomment>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Не удалось сохранить: %1</translation>
    </message>
    <message>
        <source>The holder is shown another journal</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Владельцу документа показывают другой журнал</translation>
    </message>
    <message>
        <source>When you checked a document, the holder&apos;s phone named a state of the journal that does not fit the journal that the service shows you. Ask the holder to save their history to a file as well: the two files together show what was kept from whom.</source>
        <extracomment>Alarm of the journal: what happened at a check of somebody&apos;s document</extracomment>
        <translation>Когда вы проверяли документ, телефон его владельца назвал состояние журнала, которое не согласуется с журналом, показанным вам. Попросите владельца тоже сохранить свою историю в файл: два файла вместе показывают, что и от кого скрыто.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::AppViewModel</name>
    <message>
        <source>Your account was signed in on: %1</source>
        <extracomment>Notice: the person&apos;s account was used on another device; %1 is its name</extracomment>
        <translation>В вашу учётную запись вошли на устройстве: %1</translation>
    </message>
    <message>
        <source>New sign-in</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Новый вход</translation>
    </message>
    <message>
        <source>Signed out here. The service will learn of it when this device is on line again.</source>
        <extracomment>Notice after a sign-out without connection</extracomment>
        <translation>Выход на этом устройстве выполнен. Сервис узнает об этом, когда устройство снова будет в сети.</translation>
    </message>
    <message>
        <source>%1 has looked at your document.</source>
        <extracomment>Notice and notification to the holder: %1 is the name of the third party</extracomment>
        <translation>Ваш документ посмотрели: %1.</translation>
    </message>
    <message>
        <source>Document viewed</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Документ просмотрен</translation>
    </message>
    <message>
        <source>Confirm the viewing</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Подтвердите просмотр</translation>
    </message>
    <message>
        <source>%1 asks to see your document.</source>
        <extracomment>Notification to the holder: %1 is the name of the third party</extracomment>
        <translation>Просят показать ваш документ: %1.</translation>
    </message>
    <message>
        <source>Alarm of the journal</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Тревога журнала</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Ваш номер телефона</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Ваша учётная запись</translation>
    </message>
    <message>
        <source>Your consent is asked</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Запрашивают ваше согласие</translation>
    </message>
    <message>
        <source>%1 asks for your data.</source>
        <extracomment>Notification: %1 is the name of an information system</extracomment>
        <translation>%1 запрашивает ваши данные.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ApprovalViewModel</name>
    <message>
        <source>Signed in there. You find that device in your profile.</source>
        <extracomment>After another device was signed in by this phone</extracomment>
        <translation>Вход на том устройстве выполнен. Оно есть в вашем профиле.</translation>
    </message>
    <message>
        <source>Refused. Nobody was signed in.</source>
        <extracomment>After another device was refused</extracomment>
        <translation>Отказано. Никто не вошёл.</translation>
    </message>
    <message>
        <source>The digits did not match. Nobody was signed in.</source>
        <extracomment>After wrong digits were picked</extracomment>
        <translation>Цифры не совпали. Никто не вошёл.</translation>
    </message>
    <message>
        <source>%1, asked at %2</source>
        <extracomment>Under the name of a device that wants in: %1 is its place, %2 a time such as 14:05</extracomment>
        <translation>%1, запрос в %2</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ChosenKey</name>
    <message>
        <source>The key of this device</source>
        <extracomment>In place of a file&apos;s name: the signature key that was made on this device</extracomment>
        <translation>Ключ этого устройства</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ComplaintsViewModel</name>
    <message>
        <source>Higher administrative body</source>
        <extracomment>Complaint: who considers it</extracomment>
        <translation>Вышестоящий административный орган</translation>
    </message>
    <message>
        <source>Higher official</source>
        <extracomment>Complaint: who considers it</extracomment>
        <translation>Вышестоящее должностное лицо</translation>
    </message>
    <message>
        <source>Authorised body for assessment and control of the quality of public services</source>
        <extracomment>Complaint: who considers it</extracomment>
        <translation>Уполномоченный орган по оценке и контролю за качеством оказания государственных услуг</translation>
    </message>
    <message>
        <source>Overdue at the service provider</source>
        <translation>Просрочена у услугодателя</translation>
    </message>
    <message>
        <source>Registered, with the service provider</source>
        <translation>Зарегистрирована, у услугодателя</translation>
    </message>
    <message>
        <source>Fully satisfied</source>
        <extracomment>State of a complaint: the provider has done what was asked</extracomment>
        <translation>Удовлетворена полностью</translation>
    </message>
    <message>
        <source>Forwarded late, being considered</source>
        <translation>Направлена с опозданием, рассматривается</translation>
    </message>
    <message>
        <source>Forwarded, being considered</source>
        <translation>Направлена, рассматривается</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>State of a complaint
----------
A step of a complaint</extracomment>
        <translation>Решение принято</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>A step of a complaint</extracomment>
        <translation>Зарегистрирована</translation>
    </message>
    <message>
        <source>Fully satisfied by the service provider</source>
        <extracomment>A step of a complaint</extracomment>
        <translation>Полностью удовлетворена услугодателем</translation>
    </message>
    <message>
        <source>Forwarded with the case</source>
        <extracomment>A step of a complaint</extracomment>
        <translation>Направлена вместе с делом</translation>
    </message>
    <message>
        <source>Forwarded with the case, after the term</source>
        <extracomment>A step of a complaint: sent on after the term</extracomment>
        <translation>Направлена вместе с делом после срока</translation>
    </message>
    <message>
        <source>Other step</source>
        <extracomment>A step of a complaint of a kind this program does not know</extracomment>
        <translation>Другой шаг</translation>
    </message>
    <message>
        <source>to be forwarded or satisfied by %1</source>
        <extracomment>Complaint in the list: %1 is the last day of the term</extracomment>
        <translation>направить или удовлетворить до %1</translation>
    </message>
    <message>
        <source>decision by %1</source>
        <extracomment>Complaint in the list: %1 is the last day of the term</extracomment>
        <translation>решение до %1</translation>
    </message>
    <message>
        <source>Forwarded or fully satisfied by</source>
        <extracomment>Term of a complaint: three working days (order 001, item 10.3)</extracomment>
        <translation>Направить или полностью удовлетворить до</translation>
    </message>
    <message>
        <source>Considered by the service provider by</source>
        <extracomment>Term of a complaint: five working days (order 001, item 10.5)</extracomment>
        <translation>Рассмотрение услугодателем до</translation>
    </message>
    <message>
        <source>Considered by the authorised body by</source>
        <extracomment>Term of a complaint: fifteen working days (order 001, item 10.6)</extracomment>
        <translation>Рассмотрение уполномоченным органом до</translation>
    </message>
    <message>
        <source>The days of rest of that year may still be moved; the terms then move with them.</source>
        <extracomment>Under the terms of a complaint in a year whose moved days of rest are not known yet</extracomment>
        <translation>Дни отдыха того года ещё могут перенести; тогда сдвинутся и сроки.</translation>
    </message>
    <message>
        <source>You may go to court</source>
        <extracomment>Answer to the question whether one may go to court</extracomment>
        <translation>Можно обратиться в суд</translation>
    </message>
    <message>
        <source>Your complaint has been decided. If you do not agree, you can appeal to the court in the order set by the laws of the Republic of Kazakhstan.</source>
        <extracomment>Under &quot;You may go to court&quot;</extracomment>
        <translation>По вашей жалобе принято решение. Если вы не согласны, вы можете обратиться в суд в порядке, установленном законами Республики Казахстан.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ConfirmationsViewModel</name>
    <message>
        <source>Confirmed. The document is being shown.</source>
        <extracomment>After the holder picked the right two digits</extracomment>
        <translation>Подтверждено. Документ показывается.</translation>
    </message>
    <message>
        <source>Refused. Nothing was shown.</source>
        <extracomment>After the holder said no</extracomment>
        <translation>Отказано. Ничего не показано.</translation>
    </message>
    <message>
        <source>The digits did not match. Nothing was shown.</source>
        <extracomment>After the holder picked wrong digits</extracomment>
        <translation>Цифры не совпали. Ничего не показано.</translation>
    </message>
    <message>
        <source>The time for an answer is over. Nothing was shown.</source>
        <extracomment>The minute for an answer is over</extracomment>
        <translation>Время для ответа вышло. Ничего не показано.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ConsentCardViewModel</name>
    <message>
        <source>Agreed. It can be shown once, and you will see it in the history.</source>
        <extracomment>After the person agreed to a request</extracomment>
        <translation>Вы согласились. Покажут один раз, и вы увидите это в истории.</translation>
    </message>
    <message>
        <source>Refused. Nothing is shown.</source>
        <extracomment>After the person refused a request</extracomment>
        <translation>Вы отказали. Ничего не показано.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The answer that an information system would get</extracomment>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The answer that an information system would get</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Hardly anybody else asks for: %1</source>
        <extracomment>Fields that hardly any other requester asks for; %1 are their names</extracomment>
        <translation>Этого почти никто не просит: %1</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n request(s)</source>
        <extracomment>Which of several waiting requests is shown; %n is how many there are</extracomment>
        <translation>
            <numerusform>Первый из %n запроса</numerusform>
            <numerusform>Первый из %n запросов</numerusform>
            <numerusform>Первый из %n запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of the request on the screen without the person answering there; %1 is who asked, %2 what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ConsentsViewModel</name>
    <message>
        <source>Taken back. Nothing is shown under it any more.</source>
        <extracomment>After the person took a consent back</extracomment>
        <translation>Отозвано. По нему больше ничего не показывают.</translation>
    </message>
    <message>
        <source>All documents</source>
        <extracomment>Filter of the consents: documents of all types</extracomment>
        <translation>Все документы</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::FaceViewModel</name>
    <message>
        <source>The camera is starting…</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>Камера включается…</translation>
    </message>
    <message>
        <source>Look straight into the camera.</source>
        <extracomment>Under the picture of the face: no face is seen in it</extracomment>
        <translation>Смотрите прямо в камеру.</translation>
    </message>
    <message>
        <source>Only you should be in the picture.</source>
        <extracomment>Under the picture of the face: more than one face is seen</extracomment>
        <translation>В кадре должны быть только вы.</translation>
    </message>
    <message>
        <source>It is too dark. Turn to the light.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>Слишком темно. Повернитесь к свету.</translation>
    </message>
    <message>
        <source>It is too bright. Turn away from the lamp or the sun.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>Слишком ярко. Отвернитесь от лампы или солнца.</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>Подойдите ближе.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>Немного дальше.</translation>
    </message>
    <message>
        <source>Bring your face into the middle.</source>
        <extracomment>Under the picture of the face: the face is not in the middle of the frame</extracomment>
        <translation>Переместите лицо в центр.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>Не двигайтесь.</translation>
    </message>
    <message>
        <source>Good. One moment…</source>
        <extracomment>Under the picture of the face: the picture is about to be taken</extracomment>
        <translation>Хорошо. Секунду…</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::HistoryViewModel</name>
    <message>
        <source>All documents</source>
        <extracomment>Filter of the history: documents of all types</extracomment>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>The journal of the service contradicts itself: see the alarm.</source>
        <extracomment>In the history: the journal of the service contradicts itself</extracomment>
        <translation>Журнал сервиса противоречит сам себе: смотрите тревогу.</translation>
    </message>
    <message>
        <source>The journal of the service continues everything this device has seen of it (%1).</source>
        <extracomment>In the history: the journal as a whole was checked; %1 is &quot;checked just now&quot; or the like</extracomment>
        <translation>Журнал сервиса продолжает всё, что видело это устройство (%1).</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>Notice: a file was written; %1 is its name</extracomment>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Не удалось сохранить: %1</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::MethodsViewModel</name>
    <message>
        <source>Key file and code by SMS</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Файл ключа и код по SMS</translation>
    </message>
    <message>
        <source>Key file and face</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Файл ключа и лицо</translation>
    </message>
    <message>
        <source>Key file and password</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Файл ключа и пароль</translation>
    </message>
    <message>
        <source>Code by SMS and face</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Код по SMS и лицо</translation>
    </message>
    <message>
        <source>Code by SMS and password</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Код по SMS и пароль</translation>
    </message>
    <message>
        <source>Password and face</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Пароль и лицо</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <extracomment>What is being waited for while the password is set</extracomment>
        <translation>Устанавливаем пароль…</translation>
    </message>
    <message>
        <source>Confirmation on your phone, by its PIN</source>
        <extracomment>A way to sign in: by the phone that is signed in already</extracomment>
        <translation>Подтверждение на телефоне, по его PIN-коду</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::NoticesViewModel</name>
    <message>
        <source>Use of my documents</source>
        <extracomment>Kind of notices: who looked at documents</extracomment>
        <translation>Использование моих документов</translation>
    </message>
    <message>
        <source>Changes of my account</source>
        <extracomment>Kind of notices: number, password</extracomment>
        <translation>Изменения моей учётной записи</translation>
    </message>
    <message>
        <source>My devices</source>
        <extracomment>Kind of notices: sign-ins and ends of devices</extracomment>
        <translation>Мои устройства</translation>
    </message>
    <message>
        <source>A document of yours was viewed</source>
        <extracomment>Notice: somebody looked at a document of the person</extracomment>
        <translation>Ваш документ просмотрен</translation>
    </message>
    <message>
        <source>A viewing was refused</source>
        <extracomment>Notice: somebody tried to look at a document and was refused</extracomment>
        <translation>В просмотре отказано</translation>
    </message>
    <message>
        <source>Your number was connected</source>
        <extracomment>Notice: the first number was connected to the account</extracomment>
        <translation>Ваш номер подключён</translation>
    </message>
    <message>
        <source>Your number was changed</source>
        <extracomment>Notice: another number was connected to the account</extracomment>
        <translation>Ваш номер изменён</translation>
    </message>
    <message>
        <source>A request for a number was refused</source>
        <extracomment>Notice: a request for a number was refused</extracomment>
        <translation>В запросе на номер отказано</translation>
    </message>
    <message>
        <source>A change of number was stopped</source>
        <extracomment>Notice: a change of number was taken back</extracomment>
        <translation>Замена номера остановлена</translation>
    </message>
    <message>
        <source>Your number belongs to somebody else now</source>
        <extracomment>Notice: the operator gave the number of the account to somebody else</extracomment>
        <translation>Ваш номер теперь принадлежит другому</translation>
    </message>
    <message>
        <source>The password of your account was set</source>
        <extracomment>Notice: the password of the account was set</extracomment>
        <translation>Пароль вашей учётной записи установлен</translation>
    </message>
    <message>
        <source>Sign-in on a device</source>
        <extracomment>Notice: somebody signed in on a device</extracomment>
        <translation>Вход на устройстве</translation>
    </message>
    <message>
        <source>A device was signed out</source>
        <extracomment>Notice: a device was signed out</extracomment>
        <translation>Устройство вышло из учётной записи</translation>
    </message>
    <message>
        <source>A device was wiped after wrong PINs</source>
        <extracomment>Notice: a device was wiped after too many wrong PINs</extracomment>
        <translation>Устройство очищено после неверных PIN</translation>
    </message>
    <message>
        <source>Another event</source>
        <extracomment>Notice of a kind that this version does not know</extracomment>
        <translation>Другое событие</translation>
    </message>
    <message>
        <source>A signature certificate was issued</source>
        <extracomment>Notice: a certificate of electronic signature was issued to the person</extracomment>
        <translation>Выдан сертификат подписи</translation>
    </message>
    <message>
        <source>A sign-in on another device was refused</source>
        <extracomment>Notice: another device wanted to be signed in by the phone and was not</extracomment>
        <translation>Во входе на другом устройстве отказано</translation>
    </message>
    <message>
        <source>Who looked and by which way stands in your history.</source>
        <extracomment>Notice, kind viewing: what it means and what to do, under its title</extracomment>
        <translation>Кто смотрел и каким способом, видно в вашей истории.</translation>
    </message>
    <message>
        <source>No data were shown.</source>
        <extracomment>Notice, kind refusedViewing: what it means and what to do, under its title</extracomment>
        <translation>Никакие данные не показаны.</translation>
    </message>
    <message>
        <source>Messages of the service go to this number from now on.</source>
        <extracomment>Notice, kind numberConnected: what it means and what to do, under its title</extracomment>
        <translation>Теперь сообщения сервиса приходят на этот номер.</translation>
    </message>
    <message>
        <source>Messages go to the new number from now on. If it was not you, stop the change on the page of your number.</source>
        <extracomment>Notice, kind numberChanged: what it means and what to do, under its title</extracomment>
        <translation>Теперь сообщения приходят на новый номер. Если это были не вы, остановите изменение на странице номера.</translation>
    </message>
    <message>
        <source>The number of your account stayed as it was.</source>
        <extracomment>Notice, kind numberRefused: what it means and what to do, under its title</extracomment>
        <translation>Номер вашей учётной записи остался прежним.</translation>
    </message>
    <message>
        <source>The earlier number is connected again.</source>
        <extracomment>Notice, kind numberStopped: what it means and what to do, under its title</extracomment>
        <translation>Прежний номер снова подключён.</translation>
    </message>
    <message>
        <source>No code and no request is sent to it any more. Connect a number of your own.</source>
        <extracomment>Notice, kind numberChangedHands: what it means and what to do, under its title</extracomment>
        <translation>На него больше не отправляются ни коды, ни запросы. Подключите свой номер.</translation>
    </message>
    <message>
        <source>If it was not you, set a new one and end the sessions of other devices.</source>
        <extracomment>Notice, kind passwordSet: what it means and what to do, under its title</extracomment>
        <translation>Если это были не вы, задайте новый и завершите сеансы на других устройствах.</translation>
    </message>
    <message>
        <source>Whoever holds its key signs in your name. If it was not you, have it revoked.</source>
        <extracomment>Notice, kind certificateIssued: what it means and what to do, under its title</extracomment>
        <translation>У кого его ключ, тот подписывает от вашего имени. Если это были не вы, отзовите его.</translation>
    </message>
    <message>
        <source>If it was not you, end that device in your profile.</source>
        <extracomment>Notice, kind deviceSignedIn: what it means and what to do, under its title</extracomment>
        <translation>Если это были не вы, отключите это устройство в профиле.</translation>
    </message>
    <message>
        <source>Whoever holds it has to sign in anew.</source>
        <extracomment>Notice, kind deviceEnded: what it means and what to do, under its title</extracomment>
        <translation>Тому, у кого оно, придётся войти заново.</translation>
    </message>
    <message>
        <source>Its code was scanned by this account’s phone; nobody was signed in.</source>
        <extracomment>Notice, kind signInRefused: what it means and what to do, under its title</extracomment>
        <translation>Его код отсканирован вашим телефоном; никто не вошёл.</translation>
    </message>
    <message>
        <source>The tenth wrong PIN closed it for good. It has to be signed in anew.</source>
        <extracomment>Notice, kind pinDestroyed: what it means and what to do, under its title</extracomment>
        <translation>Десятый неверный PIN-код закрыл его навсегда. На нём придётся войти заново.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::NumberViewModel</name>
    <message>
        <source>The number of your account was changed. If it was not you, stop it in the profile under My phone number.</source>
        <extracomment>Notice: the number was changed on another device</extracomment>
        <translation>Номер вашей учётной записи изменён. Если это были не вы, остановите замену в профиле: «Мой номер телефона».</translation>
    </message>
    <message>
        <source>The change of number was stopped.</source>
        <extracomment>Notice: a change of number was taken back</extracomment>
        <translation>Замена номера остановлена.</translation>
    </message>
    <message>
        <source>Asking for the code…</source>
        <extracomment>What is being waited for while a number is connected</extracomment>
        <translation>Запрашиваем код…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <extracomment>What is being waited for while a number is connected</extracomment>
        <translation>Проверяем код…</translation>
    </message>
    <message>
        <source>Signing with your key…</source>
        <extracomment>What is being waited for while a number is connected</extracomment>
        <translation>Подписываем вашим ключом…</translation>
    </message>
    <message>
        <source>Comparing the face…</source>
        <extracomment>What is being waited for while a number is connected</extracomment>
        <translation>Сравниваем лицо…</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>In the list of requests: %1 is a masked number</extracomment>
        <translation>Замена на %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <extracomment>In the list of requests: %1 is a masked number</extracomment>
        <translation>Подключение %1</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>Outcome of a request for a number</extracomment>
        <translation>подключён</translation>
    </message>
    <message>
        <source>stopped by an older device</source>
        <extracomment>Outcome of a request for a number</extracomment>
        <translation>остановлено прежним устройством</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>State of a request for a number</extracomment>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>by the portal</source>
        <extracomment>Way by which a request for a number came</extracomment>
        <translation>через портал</translation>
    </message>
    <message>
        <source>by the mobile application</source>
        <translation>через мобильное приложение</translation>
    </message>
    <message>
        <source>by a bank</source>
        <translation>через банк</translation>
    </message>
    <message>
        <source>connected on %1</source>
        <extracomment>Under the connected number; %1 is a date</extracomment>
        <translation>подключён %1</translation>
    </message>
    <message>
        <source>The number was changed to %1. Until %2 this device can take the change back.</source>
        <extracomment>Over the button that takes a change of number back; %1 is the masked new number, %2 a date with time</extracomment>
        <translation>Номер заменён на %1. До %2 это устройство может отменить замену.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::OwnKeyViewModel</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>Validity of a certificate; %1 and %2 are dates</extracomment>
        <translation>с %1 по %2</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::PinViewModel</name>
    <message>
        <source>The two PINs differ</source>
        <extracomment>Title: the repeated PIN differs from the first</extracomment>
        <translation>PIN-коды не совпали</translation>
    </message>
    <message>
        <source>The second PIN was not the same as the first. Nothing was kept.</source>
        <extracomment>Sentence: the repeated PIN differs from the first</extracomment>
        <translation>Второй PIN-код отличается от первого. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Choose a PIN again and repeat it.</source>
        <extracomment>Advice: the repeated PIN differs from the first</extracomment>
        <translation>Придумайте PIN-код заново и повторите его.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ProfileViewModel</name>
    <message>
        <source>connected on %1</source>
        <extracomment>Profile: since when the telephone number is connected; %1 is a date</extracomment>
        <translation>подключён: %1</translation>
    </message>
    <message>
        <source>Phone with your number: your documents and checks of others</source>
        <translation>Телефон с вашим номером: ваши документы и проверка чужих</translation>
    </message>
    <message>
        <source>Computer: checks of documents of others only</source>
        <translation>Компьютер: только проверка чужих документов</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Kind of a device in the list of devices</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>last used %1</source>
        <extracomment>List of devices: %1 is a date with time</extracomment>
        <translation>последнее использование: %1</translation>
    </message>
    <message>
        <source>signed in on %1</source>
        <extracomment>List of devices: %1 is a date</extracomment>
        <translation>вход: %1</translation>
    </message>
    <message>
        <source>The number is new: your documents open on this phone from %1 on</source>
        <extracomment>Profile: this phone may show own documents only later; %1 is a date with time</extracomment>
        <translation>Номер новый: ваши документы откроются на этом телефоне с %1</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ScannerViewModel</name>
    <message>
        <source>Hold still: one more second…</source>
        <extracomment>Under the camera picture, when one code was read and the next is awaited</extracomment>
        <translation>Не двигайте: ещё секунда…</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <extracomment>Under the camera picture</extracomment>
        <translation>Камера включается…</translation>
    </message>
    <message>
        <source>Too dark: switch the light on.</source>
        <extracomment>Under the camera picture; the button for the light is above it</extracomment>
        <translation>Слишком темно: включите свет.</translation>
    </message>
    <message>
        <source>Too dark: more light is needed.</source>
        <extracomment>Under the camera picture</extracomment>
        <translation>Слишком темно: нужно больше света.</translation>
    </message>
    <message>
        <source>Move closer to the code.</source>
        <extracomment>Under the camera picture, when the code is too small in it</extracomment>
        <translation>Поднесите ближе к коду.</translation>
    </message>
    <message>
        <source>Move a little away from the code.</source>
        <extracomment>Under the camera picture, when the code does not fit into it</extracomment>
        <translation>Отодвиньте немного от кода.</translation>
    </message>
    <message>
        <source>Light is reflected: tilt the phone a little.</source>
        <extracomment>Under the camera picture, when a lamp is reflected over the code</extracomment>
        <translation>Свет отражается: немного наклоните телефон.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <extracomment>Under the camera picture, when it is moving or blurred</extracomment>
        <translation>Не двигайтесь.</translation>
    </message>
    <message>
        <source>Hold the camera to the code on the holder&apos;s screen.</source>
        <extracomment>Under the camera picture</extracomment>
        <translation>Наведите камеру на код на экране владельца.</translation>
    </message>
    <message>
        <source>Light is reflected over a corner of the code: tilt the phone a little.</source>
        <extracomment>Under the camera picture, when a lamp is reflected over one of the large squares of the code</extracomment>
        <translation>Свет отражается от угла кода: немного наклоните телефон.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::SignInViewModel</name>
    <message>
        <source>Asking the service…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Обращаемся к сервису…</translation>
    </message>
    <message>
        <source>Signing with your key…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Подписываем вашим ключом…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Проверяем код…</translation>
    </message>
    <message>
        <source>Comparing the face…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Сравниваем лицо…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Проверяем пароль…</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ViewingViewModel</name>
    <message>
        <source>You have closed the view. Nothing of the document is kept on this device.</source>
        <extracomment>The third party closed the view of a document</extracomment>
        <translation>Вы закрыли просмотр. На этом устройстве от документа ничего не осталось.</translation>
    </message>
    <message>
        <source>The holder has closed the access. Nothing of the document is kept on this device.</source>
        <extracomment>The holder closed the access while the document was on the third party&apos;s screen</extracomment>
        <translation>Владелец закрыл доступ. На этом устройстве от документа ничего не осталось.</translation>
    </message>
    <message>
        <source>The time of the view is over. Nothing of the document is kept on this device.</source>
        <extracomment>The two minutes of a view are over</extracomment>
        <translation>Время просмотра вышло. На этом устройстве от документа ничего не осталось.</translation>
    </message>
</context>
<context>
    <name>qujat::demonstration::DemoClient</name>
    <message>
        <source>Checking in at the hotel</source>
        <extracomment>What an invented hotel asks for an identity card for</extracomment>
        <translation>Заселение в гостиницу</translation>
    </message>
    <message>
        <source>Order 352, item 15</source>
        <extracomment>The rule on which an invented hotel asks for an identity card</extracomment>
        <translation>Приказ № 352, пункт 15</translation>
    </message>
</context>
<context>
    <name>qujat::demonstration::Stage</name>
    <message>
        <source>The right face</source>
        <extracomment>Biometric sample of the demonstration: the person&apos;s own face</extracomment>
        <translation>Своё лицо</translation>
    </message>
    <message>
        <source>Another person&apos;s face</source>
        <extracomment>Biometric sample of the demonstration</extracomment>
        <translation>Лицо другого человека</translation>
    </message>
    <message>
        <source>A photo instead of a face</source>
        <extracomment>Biometric sample of the demonstration: a photo held before the camera</extracomment>
        <translation>Фотография вместо лица</translation>
    </message>
    <message>
        <source>Camera held to the citizen&apos;s screen</source>
        <extracomment>Name of the verifier&apos;s camera in the demonstration</extracomment>
        <translation>Камера, направленная на экран гражданина</translation>
    </message>
    <message>
        <source>Camera held to the computer&apos;s screen</source>
        <extracomment>Name of the citizen&apos;s camera in the demonstration</extracomment>
        <translation>Камера, направленная на экран компьютера</translation>
    </message>
</context>
<context>
    <name>qujat::demonstration::Tour</name>
    <message>
        <source>All %1 steps were seen to work, in %2 s.</source>
        <extracomment>Last line of the tour in the terminal; %1 is a number of steps, %2 a number of seconds</extracomment>
        <translation>Все шаги (%1) сработали на глазах, за %2 с.</translation>
    </message>
    <message>
        <source>it could not be done</source>
        <translation>выполнить не удалось</translation>
    </message>
    <message>
        <source>what should follow did not come</source>
        <translation>ожидаемое не наступило</translation>
    </message>
    <message>
        <source>On the screen are: %1</source>
        <extracomment>The tour in the terminal, after a step that failed: %1 is a list of buttons and fields</extracomment>
        <translation>На экране есть: %1</translation>
    </message>
</context>
</TS>
