<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_US">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Help and about</source>
        <extracomment>Title of the page with help and what this program is</extracomment>
        <translation>Анықтама және бағдарлама туралы</translation>
    </message>
    <message>
        <source>Contact centre</source>
        <extracomment>Heading over the phone numbers of the contact centre</extracomment>
        <translation>Бірыңғай байланыс орталығы</translation>
    </message>
    <message>
        <source>Nobody from the contact centre ever asks for your PIN, a one-time password or the password of your key.</source>
        <extracomment>Under the phone numbers of the contact centre</extracomment>
        <translation>Байланыс орталығының қызметкерлері Сізден PIN-кодты, біржолғы парольді немесе кілт паролін ешқашан сұрамайды.</translation>
    </message>
    <message>
        <source>Qujat</source>
        <extracomment>Name of the program; not translated</extracomment>
        <translation>Qujat</translation>
    </message>
    <message>
        <source>Client of the digital document service of the electronic government of the Republic of Kazakhstan. Documents in it are equal to documents on paper (Order 352/НҚ of 28 September 2020).</source>
        <extracomment>What the program is</extracomment>
        <translation>Қазақстан Республикасы «электрондық үкіметінің» цифрлық құжаттар сервисіне арналған бағдарлама. Ондағы құжаттар қағаз құжаттармен тең (2020 жылғы 28 қыркүйектегі № 352/НҚ бұйрық).</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Нұсқасы: %1</translation>
    </message>
    <message>
        <source>About the service</source>
        <extracomment>Button that opens the page that explains the public service of connecting a number</extracomment>
        <translation>Қызмет туралы</translation>
    </message>
</context>
<context>
    <name>AccessScreen</name>
    <message>
        <source>Opening access…</source>
        <extracomment>While access is being opened</extracomment>
        <translation>Қолжетімділік ашылып жатыр…</translation>
    </message>
    <message>
        <source>Access is open for another %1</source>
        <extracomment>Over the bar that counts down; %1 is a time such as 4:12</extracomment>
        <translation>Қолжетімділіктің жабылуына %1 қалды</translation>
    </message>
    <message>
        <source>Access is closed</source>
        <extracomment>When access has been closed or its time is over</extracomment>
        <translation>Қолжетімділік жабылды</translation>
    </message>
    <message>
        <source>Back to the document</source>
        <extracomment>Button after access has ended</extracomment>
        <translation>Құжатқа оралу</translation>
    </message>
    <message>
        <source>Closing…</source>
        <extracomment>Button that ends access to a document at once; the second text stands while it is being done</extracomment>
        <translation>Жабылып жатыр…</translation>
    </message>
    <message>
        <source>Close access</source>
        <translation>Қолжетімділікті жабу</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message>
        <source>I have read this</source>
        <extracomment>Button under an alarm of the journal: the person has read it</extracomment>
        <translation>Мен мұны оқыдым</translation>
    </message>
</context>
<context>
    <name>AlarmsScreen</name>
    <message>
        <source>Alarms of the journal</source>
        <extracomment>Title of the page with the alarms of the journal</extracomment>
        <translation>Журнал дабылдары</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Heading over the advice under the alarms of the journal</extracomment>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>Save the evidence to a file and keep it. Do not sign out on this device before that: signing out wipes what is kept here.</source>
        <extracomment>Advice under the alarms of the journal</extracomment>
        <translation>Айғақтарды файлға сақтап, файлды жоғалтпаңыз. Оған дейін осы құрылғыда жүйеден шықпаңыз: шыққанда мұнда сақталғанның бәрі өшіріледі.</translation>
    </message>
    <message>
        <source>Call the contact centre: %1. Anybody to whom you give the file can check it, an ombudsman or a court too.</source>
        <extracomment>Advice under the alarms of the journal; %1 are phone numbers of the contact centre</extracomment>
        <translation>Байланыс орталығына хабарласыңыз: %1. Файлды кімге берсеңіз де, оны тексере алады: омбудсмен де, сот та.</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <extracomment>Button that saves what proves the alarms to a file
----------
Title of the file dialog for the evidence of alarms</extracomment>
        <translation>Айғақтарды сақтау</translation>
    </message>
    <message>
        <source>There are no alarms.</source>
        <extracomment>On the page of alarms when there are none</extracomment>
        <translation>Дабыл жоқ.</translation>
    </message>
    <message>
        <source>Evidence (*.json)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Айғақтар (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Sign in on another device?</source>
        <translation>Басқа құрылғыда кіруге рұқсат бересіз бе?</translation>
    </message>
    <message>
        <source>Press the two digits that stand on that device:</source>
        <extracomment>Above the three choices of two digits</extracomment>
        <translation>Сол құрылғыда тұрған екі цифрды басыңыз:</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>Button that refuses another device; the second text when there is nothing left to refuse</extracomment>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Asking who shows this code…</source>
        <extracomment>While the service is asked who shows the code</extracomment>
        <translation>Бұл кодты кім көрсетіп тұрғанын сұрап жатырмыз…</translation>
    </message>
    <message>
        <source>Whoever sits at that device will act in your name. Refuse if somebody has sent you this code or asks you to scan it for them.</source>
        <extracomment>Warning before another device is signed in</extracomment>
        <translation>Сол құрылғыдағы адам Сіздің атыңыздан әрекет етеді. Бұл кодты Сізге біреу жіберсе немесе өзі үшін сканерлеуді сұраса, бас тартыңыз.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <extracomment>Title of the question whether another device shall be signed in; the first text while the PIN is asked</extracomment>
        <translation>PIN-кодыңыз</translation>
    </message>
    <message>
        <source>It shows that it is you who signs in on this device: %1</source>
        <extracomment>Above the PIN pad, after the two digits were pressed; %1 is the name of the device</extracomment>
        <translation>Ол мына құрылғыға кіріп жатқан өзіңіз екеніңізді көрсетеді: %1</translation>
    </message>
</context>
<context>
    <name>AwaitingHolderPage</name>
    <message>
        <source>Read these two digits aloud</source>
        <extracomment>Title while the holder is asked</extracomment>
        <translation>Осы екі цифрды дауыстап оқыңыз</translation>
    </message>
    <message>
        <source>The holder now sees your name and picks the same digits. Nothing is shown before that.</source>
        <extracomment>Under the two digits</extracomment>
        <translation>Құжат иесі қазір Сіздің атыңызды көріп тұр және дәл осы цифрларды таңдайды. Оған дейін ештеңе көрсетілмейді.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that gives up waiting for the holder</extracomment>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>BiometricStep</name>
    <message>
        <source>A picture of your face is sent once, over the protected connection, and compared with the picture in the state&apos;s register. It is not kept, neither on this device nor at the service.</source>
        <extracomment>Before the face is compared</extracomment>
        <translation>Жүзіңіздің суреті қорғалған байланыс арқылы бір рет жіберіліп, мемлекеттік тізілімдегі суретпен салыстырылады. Ол осы құрылғыда да, сервисте де сақталмайды.</translation>
    </message>
    <message>
        <source>This is a demonstration: no camera is used. Choose one of the prepared samples to see what each of them leads to.</source>
        <extracomment>In the demonstration, in place of a camera picture of the face</extracomment>
        <translation>Бұл — көрсетілім: камера пайдаланылмайды. Әрқайсысы неге әкелетінін көру үшін дайын үлгілердің бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>Button that opens the file dialog for a picture of the face</extracomment>
        <translation>Суретті таңдау</translation>
    </message>
    <message>
        <source>Choose a picture of your face</source>
        <extracomment>Title of the file dialog for a picture of the face</extracomment>
        <translation>Жүзіңіздің суретін таңдаңыз</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Суреттер (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Picture of the camera</source>
        <extracomment>Read aloud for the picture of the camera</extracomment>
        <translation>Камера көрінісі</translation>
    </message>
    <message>
        <source>Switch the light off</source>
        <extracomment>Button on the camera picture</extracomment>
        <translation>Жарықты сөндіру</translation>
    </message>
    <message>
        <source>Switch the light on</source>
        <translation>Жарықты қосу</translation>
    </message>
    <message>
        <source>Choose another camera</source>
        <extracomment>Button on the camera picture</extracomment>
        <translation>Басқа камераны таңдау</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <extracomment>When the system does not let the program use the camera</extracomment>
        <translation>Камераға рұқсат берілмеген</translation>
    </message>
    <message>
        <source>No camera here</source>
        <extracomment>When the device has no camera</extracomment>
        <translation>Камера жоқ</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <extracomment>When the camera does not deliver pictures</extracomment>
        <translation>Камера жауап бермейді</translation>
    </message>
    <message>
        <source>Qujat uses the camera only on this page, only to read codes, and keeps no picture. You can allow it in the settings of the system.</source>
        <extracomment>When the system does not let the program use the camera</extracomment>
        <translation>Qujat камераны тек осы бетте және тек кодтарды оқу үшін пайдаланады, суреттерді сақтамайды. Рұқсатты жүйе баптауларында бере аласыз.</translation>
    </message>
    <message>
        <source>Everything works without one: ask the holder for the six digits, or choose a picture of the code.</source>
        <extracomment>When the device has no camera</extracomment>
        <translation>Камерасыз да бәрі жұмыс істейді: құжат иесінен алты цифрды сұраңыз немесе кодтың суретін таңдаңыз.</translation>
    </message>
    <message>
        <source>Another program may be using it. The six digits and pictures work meanwhile.</source>
        <extracomment>When the camera does not deliver pictures</extracomment>
        <translation>Оны басқа бағдарлама пайдаланып тұрған болуы мүмкін. Алты цифр мен суреттер бұл кезде де жарайды.</translation>
    </message>
    <message>
        <source>Focus on the middle</source>
        <extracomment>Button on the camera picture: makes the camera focus on the middle of it</extracomment>
        <translation>Ортасына фокустау</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Which camera?</source>
        <extracomment>Title of the choice of cameras</extracomment>
        <translation>Қай камера?</translation>
    </message>
</context>
<context>
    <name>CardOfRow</name>
    <message>
        <source>Open access: %1</source>
        <extracomment>Shortcut on a document&apos;s card: show its QR and six digits; %1 is the kind of document</extracomment>
        <translation>Қолжетімділік ашу: %1</translation>
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
        <translation>Қолтаңба пішімі</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Name of a check</extracomment>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Content unchanged</source>
        <extracomment>Name of a check: the content is what was signed</extracomment>
        <translation>Мазмұны өзгермеген</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <extracomment>Name of a check: the certificate leads to a certification authority of the state</extracomment>
        <translation>Куәландырушы орталық</translation>
    </message>
    <message>
        <source>Certificate in force when signed</source>
        <extracomment>Name of a check</extracomment>
        <translation>Қол қойылған кезде сертификат қолданыста</translation>
    </message>
    <message>
        <source>Certificate not revoked</source>
        <extracomment>Name of a check</extracomment>
        <translation>Сертификат кері қайтарып алынбаған</translation>
    </message>
    <message>
        <source>Certificate meant for signing</source>
        <extracomment>Name of a check</extracomment>
        <translation>Сертификат қол қоюға арналған</translation>
    </message>
    <message>
        <source>Signer authorised for this document</source>
        <extracomment>Name of a check: the signer is the body that issues this type of document</extracomment>
        <translation>Қол қоюшы осы құжатқа уәкілетті</translation>
    </message>
    <message>
        <source>Form agreed</source>
        <extracomment>Name of a check: how the document looks was agreed by the state bodies</extracomment>
        <translation>Нысаны келісілген</translation>
    </message>
    <message>
        <source>Right person</source>
        <extracomment>Name of a check: the document is about the person it was asked for</extracomment>
        <translation>Құжат сол адамдікі</translation>
    </message>
    <message>
        <source>Right kind of document</source>
        <extracomment>Name of a check</extracomment>
        <translation>Құжаттың түрі дұрыс</translation>
    </message>
    <message>
        <source>All required details present</source>
        <extracomment>Name of a check</extracomment>
        <translation>Міндетті деректердің бәрі бар</translation>
    </message>
    <message>
        <source>Document in force</source>
        <extracomment>Name of a check: the registry says that the record is active and has not expired</extracomment>
        <translation>Құжат қолданыста</translation>
    </message>
    <message>
        <source>Answer of the registry is fresh</source>
        <extracomment>Name of a check: the registry&apos;s answer is recent</extracomment>
        <translation>Тізілімнің жауабы жаңа</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Outcome of a check</extracomment>
        <translation>Жарамды</translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>Outcome of a check</extracomment>
        <translation>Жарамсыз</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <extracomment>Outcome of a check: it was tried and could not be decided</extracomment>
        <translation>Тексеру мүмкін болмады</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Outcome of a check: it was not tried</extracomment>
        <translation>Тексерілмеген</translation>
    </message>
    <message>
        <source>Signature bound to the certificate</source>
        <extracomment>Name of a check: the signature itself names the certificate of its signer</extracomment>
        <translation>Қолтаңба сертификатпен байланысқан</translation>
    </message>
    <message>
        <source>Certificate issued by the rules</source>
        <extracomment>Name of a check: the certificate was issued by the rules of the certification authority</extracomment>
        <translation>Сертификат қағидаларға сай берілген</translation>
    </message>
    <message>
        <source>Time of signing</source>
        <extracomment>Name of a check: a time stamp on the signature is right</extracomment>
        <translation>Қол қойылған уақыт</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>What was checked</source>
        <extracomment>Heading over the list of checks of a document</extracomment>
        <translation>Не тексерілді</translation>
    </message>
</context>
<context>
    <name>ChoosePinScreen</name>
    <message>
        <source>Once more</source>
        <extracomment>Title while a new PIN is chosen, first and second time</extracomment>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN-код ойлап табыңыз</translation>
    </message>
    <message>
        <source>Enter the same six digits again.</source>
        <extracomment>Under the title while the new PIN is repeated</extracomment>
        <translation>Дәл сол алты цифрды қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>Six digits that open Qujat on this device. Avoid birthdays and rows of equal digits.</source>
        <extracomment>Under the title while a new PIN is chosen</extracomment>
        <translation>Осы құрылғыда Qujat бағдарламасын ашатын алты цифр. Туған күніңізді және бірдей цифрларды алмаңыз.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <extracomment>Button while the new PIN is repeated: choose another one</extracomment>
        <translation>Басқа PIN-код таңдау</translation>
    </message>
</context>
<context>
    <name>CodePlate</name>
    <message>
        <source>Code for the camera of the person who checks. It changes every second.</source>
        <extracomment>Read aloud for the QR</extracomment>
        <translation>Тексерушінің камерасына арналған код. Ол әр секунд сайын өзгереді.</translation>
    </message>
    <message>
        <source>or say these digits</source>
        <extracomment>Between the QR and the six digits</extracomment>
        <translation>немесе мына цифрларды айтыңыз</translation>
    </message>
</context>
<context>
    <name>ComplaintForm</name>
    <message>
        <source>Complaint</source>
        <extracomment>Title of the form for a complaint about a refusal</extracomment>
        <translation>Шағым</translation>
    </message>
    <message>
        <source>About the refusal</source>
        <extracomment>Label over the refusal that is complained about</extracomment>
        <translation>Қай бас тарту туралы</translation>
    </message>
    <message>
        <source>Who shall consider it</source>
        <extracomment>Heading over the bodies that can consider a complaint</extracomment>
        <translation>Шағымды кім қарайды</translation>
    </message>
    <message>
        <source>Higher administrative body</source>
        <extracomment>Who considers a complaint</extracomment>
        <translation>Жоғары тұрған әкімшілік орган</translation>
    </message>
    <message>
        <source>Higher official</source>
        <extracomment>Who considers a complaint</extracomment>
        <translation>Жоғары тұрған лауазымды адам</translation>
    </message>
    <message>
        <source>Authorised body for assessment and control of the quality of public services</source>
        <extracomment>Who considers a complaint</extracomment>
        <translation>Мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті орган</translation>
    </message>
    <message>
        <source>What is wrong with the refusal, and what you ask for</source>
        <extracomment>Label over the text of a complaint</extracomment>
        <translation>Бас тартудың несі дұрыс емес және не сұрайсыз</translation>
    </message>
    <message>
        <source>The service provider has three working days to satisfy the complaint in full or to forward it with the case. You will see every step here. You can go to court after the decision.</source>
        <extracomment>Under the text of a complaint: what happens with it</extracomment>
        <translation>Қызмет көрсетуші үш жұмыс күні ішінде шағымды толық қанағаттандырады немесе оны іспен бірге жолдайды. Әр қадам осы жерде көрінеді. Сотқа шешім шыққаннан кейін жүгінуге болады.</translation>
    </message>
    <message>
        <source>Send the complaint</source>
        <extracomment>Button that sends a complaint</extracomment>
        <translation>Шағымды жіберу</translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <source>About the refusal</source>
        <extracomment>Label over the refusal that is complained about</extracomment>
        <translation>Қай бас тарту туралы</translation>
    </message>
    <message>
        <source>Considered by</source>
        <extracomment>Label over the body that considers a complaint</extracomment>
        <translation>Қарайтын орган</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Label over the text of a complaint</extracomment>
        <translation>Сіздің сөзіңіз</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Heading over the terms of a complaint</extracomment>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Heading over what happened to a complaint</extracomment>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Appeal to the court</source>
        <extracomment>Button that asks whether one may appeal to the court</extracomment>
        <translation>Сотқа жүгіну</translation>
    </message>
    <message>
        <source>Complaint</source>
        <extracomment>Title of the page of one complaint</extracomment>
        <translation>Шағым</translation>
    </message>
    <message>
        <source>Number of the complaint</source>
        <extracomment>Label over the number of a complaint</extracomment>
        <translation>Шағымның нөмірі</translation>
    </message>
</context>
<context>
    <name>ComplaintsScreen</name>
    <message>
        <source>Complaints</source>
        <extracomment>Title of the page with complaints about refusals</extracomment>
        <translation>Шағымдар</translation>
    </message>
    <message>
        <source>Loading your complaints…</source>
        <extracomment>While the complaints are being loaded</extracomment>
        <translation>Шағымдарыңыз жүктелуде…</translation>
    </message>
    <message>
        <source>No complaints</source>
        <extracomment>When there are no complaints</extracomment>
        <translation>Шағым жоқ</translation>
    </message>
    <message>
        <source>If something was refused, you can complain from the refusal itself: in the history or in the request.</source>
        <extracomment>When there are no complaints</extracomment>
        <translation>Бірдеңеден бас тартылса, шағымды сол бас тартудың өзінен беруге болады: тарихтан немесе сұраудан.</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves everything as it is</extracomment>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>ConfirmationSheet</name>
    <message>
        <source>Somebody asks to look</source>
        <extracomment>Title of the question to the holder of a document</extracomment>
        <translation>Құжатыңызды көруге сұрап тұр</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>Label of the document that somebody asks to see</extracomment>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Label of what somebody wants to see the document for</extracomment>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Ask them for their two digits and press the same here:</source>
        <extracomment>Above the three choices of two digits</extracomment>
        <translation>Тексерушінің екі цифрын сұрап, осы жерде дәл соны басыңыз:</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>Button that refuses the person who asks</extracomment>
        <translation>Рұқсат бермеу</translation>
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
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Consent for %1</source>
        <extracomment>Read aloud for the button; %1 is the name of an information system</extracomment>
        <translation>Келісім: %1</translation>
    </message>
</context>
<context>
    <name>ConsentPreview</name>
    <message>
        <source>They will see exactly this</source>
        <extracomment>Heading over the values that a requester would get</extracomment>
        <translation>Олар дәл осыны көреді</translation>
    </message>
    <message>
        <source>Asking the registry what they would see…</source>
        <extracomment>While the document is being formed for the preview</extracomment>
        <translation>Олар не көретіні тізілімнен сұралуда…</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Consents</source>
        <extracomment>Title of the page with all requests for consent
----------
Read aloud for the list of consents</extracomment>
        <translation>Келісімдер</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button that loads the consents again</extracomment>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>Loading your consents…</source>
        <extracomment>While the consents are being loaded</extracomment>
        <translation>Келісімдеріңіз жүктелуде…</translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <extracomment>When nobody has asked for consent yet</extracomment>
        <translation>Әзірге ешкім сұраған жоқ</translation>
    </message>
    <message>
        <source>When an organisation asks for your data, the request and your answer stay here.</source>
        <extracomment>When nobody has asked for consent yet</extracomment>
        <translation>Ұйым деректеріңізді сұраса, сұрау мен жауабыңыз осында сақталады.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>Button under the consents; the second text stands while it is being done</extracomment>
        <translation>Жүктелуде…</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Бұрынғылары</translation>
    </message>
    <message>
        <source>Take the consent back?</source>
        <extracomment>Title of the question before a consent is taken back</extracomment>
        <translation>Келісімді қайтарып аласыз ба?</translation>
    </message>
    <message>
        <source>%1 will see nothing under it any more. What was already shown cannot be made unseen, but it must not be kept longer than was said.</source>
        <extracomment>Question before a consent is taken back; %1 is the name of an information system</extracomment>
        <translation>%1 бұл келісіммен енді ештеңе көрмейді. Көрсетіліп қойғанды көрмеген ету мүмкін емес, бірақ оны айтылғаннан ұзақ сақтауға болмайды.</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button that takes a consent back</extracomment>
        <translation>Қайтарып алу</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>May they see this?</source>
        <extracomment>Title of the question whether an information system may get data</extracomment>
        <translation>Оларға осыны көруге бола ма?</translation>
    </message>
    <message>
        <source>Asks for</source>
        <extracomment>Label of what an information system asks for</extracomment>
        <translation>Не сұрайды</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Label of what somebody wants to see the document for</extracomment>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>By which rule</source>
        <extracomment>Label of the rule of law on which a request rests</extracomment>
        <translation>Қандай қағида бойынша</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>Label of how long a requester keeps what it gets</extracomment>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Yes is good for one look. No answer counts as no. You can take a yes back under Profile, Consents.</source>
        <extracomment>Under a request for consent</extracomment>
        <translation>«Иә» бір рет қарауға жарайды. Жауап болмаса, бас тарту деп саналады. Берген келісімді «Профиль», «Келісімдер» бетінде қайтарып алуға болады.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>Button that refuses a request for consent</extracomment>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>Button that agrees to a request for consent</extracomment>
        <translation>Келісу</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>Older than %1?</source>
        <extracomment>A question that is answered instead of showing a document; %1 is an age</extracomment>
        <translation>%1 жастан үлкен бе?</translation>
    </message>
    <message>
        <source>May drive category %1?</source>
        <extracomment>A question that is answered instead of showing a document; %1 is a category such as B</extracomment>
        <translation>%1 санатын жүргізе ала ма?</translation>
    </message>
    <message>
        <source>Another question: %1</source>
        <extracomment>A question of a kind that this version does not know; %1 names it</extracomment>
        <translation>Өзге сұрақ: %1</translation>
    </message>
    <message>
        <source>The whole document: %1</source>
        <extracomment>What an information system asks for; %1 is a type of document</extracomment>
        <translation>Құжат түгел: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s): %1</source>
        <extracomment>What an information system asks for; %n is how many fields, %1 a type of document</extracomment>
        <translation>
            <numerusform>%n өріс: %1</numerusform>
            <numerusform>%n өріс: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only an answer: %1</source>
        <extracomment>What an information system asks for; %1 is a question such as &quot;Older than 18?&quot;</extracomment>
        <translation>Тек жауап: %1</translation>
    </message>
    <message>
        <source>It is only looked at, not kept</source>
        <extracomment>How long a requester says that it keeps what it gets</extracomment>
        <translation>Тек қаралады, сақталмайды</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s)</source>
        <extracomment>How long a requester says that it keeps what it gets; %n is days</extracomment>
        <translation>
            <numerusform>%n күн сақталады</numerusform>
            <numerusform>%n күн сақталады</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few others have asked to compare this request.</source>
        <extracomment>Comparison of a request with others, when there are too few of them</extracomment>
        <translation>Салыстыруға өзге сұраулар тым аз.</translation>
    </message>
    <message>
        <source>Others like this one usually ask for %1 fields, this one asks for %2: fewer.</source>
        <extracomment>Comparison of a request with others of the same line of work; numbers of fields</extracomment>
        <translation>Өзге осындайлар әдетте сұрайтын өріс саны — %1, мұнда — %2: әдеттегіден аз.</translation>
    </message>
    <message>
        <source>Others like this one usually ask for %1 fields, this one asks for %2: about the same.</source>
        <extracomment>Comparison of a request with others of the same line of work; numbers of fields</extracomment>
        <translation>Өзге осындайлар әдетте сұрайтын өріс саны — %1, мұнда — %2: шамамен сондай.</translation>
    </message>
    <message>
        <source>Others like this one usually ask for %1 fields, this one asks for %2: more than usual.</source>
        <extracomment>Comparison of a request with others of the same line of work; numbers of fields</extracomment>
        <translation>Өзге осындайлар әдетте сұрайтын өріс саны — %1, мұнда — %2: әдеттегіден көп.</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Жауабыңызды күтуде</translation>
    </message>
    <message>
        <source>Given, by the password you told</source>
        <extracomment>What became of a request for consent: by the one-time password told to the requester</extracomment>
        <translation>Айтқан кодыңыз бойынша берілді</translation>
    </message>
    <message>
        <source>Given, by message</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>SMS арқылы берілді</translation>
    </message>
    <message>
        <source>Given, in the program</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Бағдарламада берілді</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Closed after three wrong passwords</source>
        <extracomment>What became of a request for consent: somebody entered three wrong passwords</extracomment>
        <translation>Үш қате кодтан кейін жабылды</translation>
    </message>
    <message>
        <source>The time ran out, nothing was shown</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Уақыты бітті, ештеңе көрсетілген жоқ</translation>
    </message>
    <message>
        <source>Taken back after it was used once</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Бір рет қолданылғаннан кейін қайтарып алынды</translation>
    </message>
    <message>
        <source>Taken back, nothing was shown</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Қайтарып алынды, ештеңе көрсетілген жоқ</translation>
    </message>
    <message>
        <source>Given and used once</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Берілді және бір рет қолданылды</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>If it does not help, call the contact centre: %1.</source>
        <extracomment>%1 are phone numbers of the contact centre</extracomment>
        <translation>Бұл көмектеспесе, байланыс орталығына қоңырау шалыңыз: %1.</translation>
    </message>
    <message>
        <source>If it does not help, call the contact centre: %1. Tell them the code %2.</source>
        <extracomment>%1 are phone numbers of the contact centre, %2 a code such as REGISTRY_UNAVAILABLE</extracomment>
        <translation>Бұл көмектеспесе, байланыс орталығына қоңырау шалыңыз: %1. Мына кодты айтыңыз: %2.</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read aloud for a ring that counts down</extracomment>
        <translation>
            <numerusform>%n секунд қалды</numerusform>
            <numerusform>%n секунд қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemonstrationOptions</name>
    <message>
        <source>Shows the main job of Qujat with invented people and a service on this machine.</source>
        <extracomment>First line of `qujat-demonstration --help`</extracomment>
        <translation>Qujat бағдарламасының негізгі жұмысын ойдан шығарылған адамдармен және осы компьютердегі сервиспен көрсетеді.</translation>
    </message>
    <message>
        <source>Walk through the main job, report each step and end.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>Негізгі жұмысты аралап өту, әр қадамы туралы хабарлау және аяқтау.</translation>
    </message>
    <message>
        <source>With --tour: write a picture of every screen.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>--tour параметрімен: әр экранның суретін жазу.</translation>
    </message>
    <message>
        <source>Folder of service and profiles, kept between starts.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>Іске қосулар арасында сақталатын сервис пен профильдер қалтасы.</translation>
    </message>
    <message>
        <source>Language of windows and panel.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>Терезелер мен панельдің тілі.</translation>
    </message>
    <message>
        <source>The program qujat-egov, when it lies elsewhere.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>Басқа жерде тұрған жағдайда — qujat-egov бағдарламасы.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>Осы мәтінді шығару.</translation>
    </message>
</context>
<context>
    <name>DeviceEntry</name>
    <message>
        <source>This device</source>
        <extracomment>Mark of the device one is looking at; action on another device</extracomment>
        <translation>Осы құрылғы</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Шығу</translation>
    </message>
</context>
<context>
    <name>DigitsEntry</name>
    <message>
        <source>Six digits from the holder&apos;s screen</source>
        <extracomment>Label of the cells for the six digits that the holder says</extracomment>
        <translation>Құжат иесінің экранындағы алты цифр</translation>
    </message>
    <message>
        <source>The holder sees who is asking and confirms with two digits that you will read aloud.</source>
        <extracomment>Under the cells for the six digits</extracomment>
        <translation>Құжат иесі кім сұрап тұрғанын көреді және Сіз дауыстап оқитын екі цифрмен растайды.</translation>
    </message>
    <message>
        <source>Ask the holder</source>
        <extracomment>Button after the six digits: ask the holder to confirm</extracomment>
        <translation>Құжат иесінен сұрау</translation>
    </message>
</context>
<context>
    <name>DocumentFace</name>
    <message>
        <source>Number</source>
        <extracomment>Small heading over a document&apos;s number on its card</extracomment>
        <translation>Нөмірі</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>The registry is forming the document and its signature is being checked…</source>
        <extracomment>While one document is being formed</extracomment>
        <translation>Тізілім құжатты қалыптастырып жатыр, қолтаңбасы тексерілуде…</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <extracomment>Right pane before a document was chosen</extracomment>
        <translation>Құжат таңдалмаған</translation>
    </message>
    <message>
        <source>Choose one of the cards on the left.</source>
        <extracomment>Right pane before a document was chosen</extracomment>
        <translation>Сол жақтағы карточкалардың бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>A kept copy</source>
        <extracomment>Over a document that is kept on the device; it was not formed anew</extracomment>
        <translation>Сақталған көшірме</translation>
    </message>
    <message>
        <source>Open access</source>
        <extracomment>Main button on a document: lets others see it for a few minutes (Order 352/НҚ, item 15)</extracomment>
        <translation>Қолжетімділік ашу</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Short for minutes on the button that chooses how long access is open</extracomment>
        <translation>
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
        <translation>Нөмірі</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>as of %1</source>
        <extracomment>Below a check of a document: as of when the evidence speaks; %1 is a date with time</extracomment>
        <translation>%1 жағдайы бойынша</translation>
    </message>
    <message>
        <source>Stored copy, not valid as proof</source>
        <extracomment>Verdict on a document that is shown from the copy on the device</extracomment>
        <translation>Сақталған көшірме, дәлел бола алмайды</translation>
    </message>
    <message>
        <source>The document is valid</source>
        <extracomment>Verdict on a document after all checks</extracomment>
        <translation>Құжат жарамды</translation>
    </message>
    <message>
        <source>The document is not valid</source>
        <extracomment>Verdict on a document after all checks</extracomment>
        <translation>Құжат жарамсыз</translation>
    </message>
    <message>
        <source>Validity could not be established</source>
        <extracomment>Verdict on a document when a check could not be decided</extracomment>
        <translation>Жарамдылығы анықталмады</translation>
    </message>
    <message>
        <source>There is no connection, so this is a copy from this device. Connect to show it as valid.</source>
        <extracomment>Sentence under a document that is shown from the copy on the device</extracomment>
        <translation>Байланыс жоқ, сондықтан бұл — құрылғыдағы көшірме. Жарамды күйінде көрсету үшін желіге қосылыңыз.</translation>
    </message>
    <message>
        <source>Private person</source>
        <extracomment>Who looked at a document</extracomment>
        <translation>Жеке тұлға</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>Who looked at a document</extracomment>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>State body</source>
        <extracomment>Who looked at a document</extracomment>
        <translation>Мемлекеттік орган</translation>
    </message>
    <message>
        <source>This digital document is equal to the document on paper.</source>
        <extracomment>Under every document (order 352/НҚ, item 8)</extracomment>
        <translation>Бұл цифрлық құжат қағаз құжатпен тең.</translation>
    </message>
    <message>
        <source>Form agreed under %1: %2</source>
        <extracomment>Under a document: %1 is the reference of the agreement of its form, %2 the state body</extracomment>
        <translation>Нысаны келісілген: %1, %2</translation>
    </message>
    <message>
        <source>Request %1, %2</source>
        <extracomment>Under a document: %1 is the number of the request to the registry, %2 a date with time</extracomment>
        <translation>Сұрау салу: %1, %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Verdict on a document</extracomment>
        <translation>Тексерілмеген</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Digital Documents</source>
        <extracomment>Title of the main page and name of its place in the bar; the term of Order 352/НҚ</extracomment>
        <translation>Цифрлық құжаттар</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button that asks the registries again</extracomment>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>Asking the registries for your documents…</source>
        <extracomment>While the list of documents is being loaded</extracomment>
        <translation>Тізілімдерден құжаттарыңыз сұралуда…</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <extracomment>When no registry knows a document of this person</extracomment>
        <translation>Әзірге құжат жоқ</translation>
    </message>
    <message>
        <source>None of the connected registries has a document of yours. A new document appears here by itself once its body has entered it.</source>
        <extracomment>When no registry knows a document of this person</extracomment>
        <translation>Қосылған тізілімдердің ешқайсысында Сіздің құжатыңыз жоқ. Жаңа құжатты тиісті орган енгізген соң ол осында өздігінен пайда болады.</translation>
    </message>
    <message>
        <source>Check someone&apos;s document</source>
        <extracomment>Button where own documents cannot be shown on this device</extracomment>
        <translation>Өзгенің құжатын тексеру</translation>
    </message>
    <message>
        <source>Children&apos;s documents</source>
        <extracomment>Heading over the documents of one&apos;s children</extracomment>
        <translation>Балалардың құжаттары</translation>
    </message>
</context>
<context>
    <name>FaceCapture</name>
    <message>
        <source>Camera picture of your face</source>
        <extracomment>Read aloud for the camera picture of the person&apos;s own face</extracomment>
        <translation>Бетіңіздің камерадағы кескіні</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <extracomment>When the face cannot be taken by a camera of this device</extracomment>
        <translation>Камераға рұқсат жоқ</translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation>Мұнда камера жоқ</translation>
    </message>
    <message>
        <source>Agree and open the camera</source>
        <extracomment>Button that agrees to the comparison and starts the camera</extracomment>
        <translation>Келісіп, камераны ашу</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <extracomment>Button that takes the picture of the face by hand</extracomment>
        <translation>Суретке түсіру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves everything as it is</extracomment>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>FailurePane</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <extracomment>Button under a failure; %n counts the seconds until it can be pressed</extracomment>
        <translation>
            <numerusform>%n секундтан кейін қайталау</numerusform>
            <numerusform>%n секундтан кейін қайталау</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <extracomment>Added to the sentence about a wrong code or PIN</extracomment>
        <translation>
            <numerusform>%n әрекет қалды.</numerusform>
            <numerusform>%n әрекет қалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes on, call the contact centre on %1 and name the code %2.</source>
        <extracomment>Added to the advice when something is broken; %1 is one or more telephone numbers, %2 a code such as SERVICE_FAILED</extracomment>
        <translation>Қайталана берсе, байланыс орталығына қоңырау шалып (%1), мына кодты айтыңыз: %2.</translation>
    </message>
    <message>
        <source>You need not do anything.</source>
        <extracomment>General advice when nothing needs to be done</extracomment>
        <translation>Ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>General advice
----------
SERVICE_TERM_EXCEEDED: advice</extracomment>
        <translation>Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <extracomment>General advice</extracomment>
        <translation>Біраз күтіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>General advice</extracomment>
        <translation>Қайта кіріңіз.</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <extracomment>General advice</extracomment>
        <translation>Енгізгеніңізді тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Use the phone on which your number is connected.</source>
        <extracomment>General advice</extracomment>
        <translation>Нөміріңіз қосылған телефонды пайдаланыңыз.</translation>
    </message>
    <message>
        <source>Ask the holder of the document to open access again.</source>
        <extracomment>General advice to the person who checks a document</extracomment>
        <translation>Құжат иесінен қолжетімділікті қайта ашуды сұраңыз.</translation>
    </message>
    <message>
        <source>Ask the body that issued the document.</source>
        <extracomment>General advice</extracomment>
        <translation>Құжатты берген органға жүгініңіз.</translation>
    </message>
    <message>
        <source>Try again later or ask the contact centre.</source>
        <extracomment>General advice</extracomment>
        <translation>Кейінірек қайталап көріңіз немесе байланыс орталығына жүгініңіз.</translation>
    </message>
    <message>
        <source>Check the connection to the Internet and try again.</source>
        <extracomment>General advice</extracomment>
        <translation>Интернет байланысын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Update the program. If it is up to date, ask the contact centre.</source>
        <extracomment>General advice</extracomment>
        <translation>Бағдарламаны жаңартыңыз. Ол жаңа болса, байланыс орталығына жүгініңіз.</translation>
    </message>
    <message>
        <source>The code is not genuine</source>
        <extracomment>QR_INVALID: title</extracomment>
        <translation>Код түпнұсқа емес</translation>
    </message>
    <message>
        <source>It looks like a code of an open document, but it is damaged or was changed. Nothing was shown.</source>
        <extracomment>QR_INVALID: sentence</extracomment>
        <translation>Ол ашылған құжаттың кодына ұқсайды, бірақ бүлінген немесе өзгертілген. Ештеңе көрсетілмеді.</translation>
    </message>
    <message>
        <source>Scan the code from the holder&apos;s screen.</source>
        <extracomment>QR_INVALID: advice</extracomment>
        <translation>Кодты құжат иесінің экранынан сканерлеңіз.</translation>
    </message>
    <message>
        <source>The code is too old</source>
        <extracomment>QR_STALE: title. The code changes every second</extracomment>
        <translation>Код ескірген</translation>
    </message>
    <message>
        <source>The code changes every second; a photo or a screenshot of it opens nothing.</source>
        <extracomment>QR_STALE: sentence</extracomment>
        <translation>Код әр секунд сайын өзгереді; оның фотосуреті немесе скриншоты ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>Hold the camera to the holder&apos;s live screen for two seconds.</source>
        <extracomment>QR_STALE: advice</extracomment>
        <translation>Камераны құжат иесінің экранына екі секунд ұстап тұрыңыз.</translation>
    </message>
    <message>
        <source>This is your own document</source>
        <extracomment>OWN_DOCUMENT: title</extracomment>
        <translation>Бұл — Сіздің өз құжатыңыз</translation>
    </message>
    <message>
        <source>You scanned the code of your own open access. No note was made.</source>
        <extracomment>OWN_DOCUMENT: sentence</extracomment>
        <translation>Сіз өзіңіз ашқан қолжетімділіктің кодын сканерледіңіз. Белгі қойылмады.</translation>
    </message>
    <message>
        <source>Nothing is open under these digits</source>
        <extracomment>ACCESS_NOT_FOUND: title. The same for wrong, expired and never issued digits</extracomment>
        <translation>Бұл цифрлармен ештеңе ашылмаған</translation>
    </message>
    <message>
        <source>The digits are not right, or the access has ended. Wrong digits are counted.</source>
        <extracomment>ACCESS_NOT_FOUND: sentence</extracomment>
        <translation>Цифрлар қате немесе қолжетімділік аяқталған. Қате енгізулер саналады.</translation>
    </message>
    <message>
        <source>Compare the digits with the holder&apos;s screen and type them again.</source>
        <extracomment>ACCESS_NOT_FOUND: advice</extracomment>
        <translation>Цифрларды құжат иесінің экранымен салыстырып, қайта теріңіз.</translation>
    </message>
    <message>
        <source>The time is over</source>
        <extracomment>ACCESS_EXPIRED: title</extracomment>
        <translation>Уақыт бітті</translation>
    </message>
    <message>
        <source>The access to the document has run out. Nothing of it is shown.</source>
        <extracomment>ACCESS_EXPIRED: sentence</extracomment>
        <translation>Құжатқа қолжетімділік мерзімі аяқталды. Одан ештеңе көрсетілмейді.</translation>
    </message>
    <message>
        <source>Access was closed</source>
        <extracomment>ACCESS_CLOSED: title</extracomment>
        <translation>Қолжетімділік жабылды</translation>
    </message>
    <message>
        <source>The holder has closed the access, so nothing of the document is shown any more.</source>
        <extracomment>ACCESS_CLOSED: sentence</extracomment>
        <translation>Құжат иесі қолжетімділікті жапты, сондықтан құжат енді көрсетілмейді.</translation>
    </message>
    <message>
        <source>Checking is locked for a while</source>
        <extracomment>ACCESS_LOCKED: title</extracomment>
        <translation>Тексеру уақытша бұғатталды</translation>
    </message>
    <message>
        <source>There were too many wrong codes from this account or address. Scanning is locked as well.</source>
        <extracomment>ACCESS_LOCKED: sentence</extracomment>
        <translation>Осы есептік жазбадан немесе мекенжайдан тым көп қате код енгізілді. Сканерлеу де бұғатталған.</translation>
    </message>
    <message>
        <source>Wait for the time shown, then try again.</source>
        <extracomment>ACCESS_LOCKED: advice</extracomment>
        <translation>Көрсетілген уақытты күтіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The viewing could not be noted</source>
        <extracomment>NOTE_FAILED: title. A viewing must be noted in both accounts before anything is shown</extracomment>
        <translation>Қарау туралы белгі қойылмады</translation>
    </message>
    <message>
        <source>Every viewing is noted in both accounts first. That did not work, so nothing was shown.</source>
        <extracomment>NOTE_FAILED: sentence</extracomment>
        <translation>Әрбір қарау алдымен екі есептік жазбада да белгіленеді. Бұл орындалмады, сондықтан ештеңе көрсетілмеді.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>NOTE_FAILED: advice
----------
REGISTRY_UNAVAILABLE: advice
----------
SERVICE_FAILED: advice</extracomment>
        <translation>Бір минуттан кейін қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Only this one document is open</source>
        <extracomment>CONSENT_SCOPE: title</extracomment>
        <translation>Тек осы бір құжат ашылған</translation>
    </message>
    <message>
        <source>The holder has opened one document; others are not shown.</source>
        <extracomment>CONSENT_SCOPE: sentence</extracomment>
        <translation>Құжат иесі бір құжатты ғана ашты; басқалары көрсетілмейді.</translation>
    </message>
    <message>
        <source>Ask the holder to open the other document as well.</source>
        <extracomment>CONSENT_SCOPE: advice</extracomment>
        <translation>Құжат иесінен екінші құжатты да ашуды сұраңыз.</translation>
    </message>
    <message>
        <source>The holder said no</source>
        <extracomment>CONFIRMATION_REFUSED: title</extracomment>
        <translation>Құжат иесі рұқсат бермеді</translation>
    </message>
    <message>
        <source>The holder refused to show the document. Nothing was shown.</source>
        <extracomment>CONFIRMATION_REFUSED: sentence</extracomment>
        <translation>Құжат иесі құжатты көрсетуден бас тартты. Ештеңе көрсетілмеді.</translation>
    </message>
    <message>
        <source>Speak with the holder. A refusal is their right.</source>
        <extracomment>CONFIRMATION_REFUSED: advice</extracomment>
        <translation>Құжат иесімен сөйлесіңіз. Бас тарту — оның құқығы.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <extracomment>CONFIRMATION_TIMEOUT: title</extracomment>
        <translation>Жауап келмеді</translation>
    </message>
    <message>
        <source>The holder did not answer within a minute. Nothing was shown.</source>
        <extracomment>CONFIRMATION_TIMEOUT: sentence</extracomment>
        <translation>Құжат иесі бір минут ішінде жауап бермеді. Ештеңе көрсетілмеді.</translation>
    </message>
    <message>
        <source>Ask the holder to look at the phone and type the digits again.</source>
        <extracomment>CONFIRMATION_TIMEOUT: advice</extracomment>
        <translation>Құжат иесінен телефонына қарауды сұрап, цифрларды қайта теріңіз.</translation>
    </message>
    <message>
        <source>The two digits did not match</source>
        <extracomment>CONFIRMATION_MISMATCH: title. The holder picked a wrong pair of digits</extracomment>
        <translation>Екі цифр сәйкес келмеді</translation>
    </message>
    <message>
        <source>The holder picked other digits than those on your screen. Nothing was shown.</source>
        <extracomment>CONFIRMATION_MISMATCH: sentence</extracomment>
        <translation>Құжат иесі Сіздің экраныңыздағыдан басқа цифрларды таңдады. Ештеңе көрсетілмеді.</translation>
    </message>
    <message>
        <source>Type the six digits again and read the two new digits aloud.</source>
        <extracomment>CONFIRMATION_MISMATCH: advice</extracomment>
        <translation>Алты цифрды қайта теріп, жаңа екі цифрды дауыстап оқыңыз.</translation>
    </message>
    <message>
        <source>Waiting for the holder</source>
        <extracomment>CONFIRMATION_PENDING: title</extracomment>
        <translation>Құжат иесінің жауабын күтудеміз</translation>
    </message>
    <message>
        <source>The holder has not answered yet.</source>
        <extracomment>CONFIRMATION_PENDING: sentence</extracomment>
        <translation>Құжат иесі әлі жауап берген жоқ.</translation>
    </message>
    <message>
        <source>Read the two digits aloud and wait.</source>
        <extracomment>CONFIRMATION_PENDING: advice</extracomment>
        <translation>Екі цифрды дауыстап оқып, күте тұрыңыз.</translation>
    </message>
    <message>
        <source>This is another kind of code</source>
        <extracomment>CODE_FOREIGN: title</extracomment>
        <translation>Бұл — басқа түрдегі код</translation>
    </message>
    <message>
        <source>The code does not belong to an open document. It was not opened or followed.</source>
        <extracomment>CODE_FOREIGN: sentence</extracomment>
        <translation>Код ашылған құжатқа жатпайды. Ол ашылмады және ол бойынша өту болған жоқ.</translation>
    </message>
    <message>
        <source>Scan the code that the holder shows under “Open access”.</source>
        <extracomment>CODE_FOREIGN: advice</extracomment>
        <translation>Құжат иесі «Қолжетімділік ашу» бөлімінде көрсететін кодты сканерлеңіз.</translation>
    </message>
    <message>
        <source>No code in the picture</source>
        <extracomment>PICTURE_WITHOUT_CODE: title</extracomment>
        <translation>Суретте код жоқ</translation>
    </message>
    <message>
        <source>The picture was searched and holds no QR code.</source>
        <extracomment>PICTURE_WITHOUT_CODE: sentence</extracomment>
        <translation>Сурет тексерілді, онда QR код жоқ.</translation>
    </message>
    <message>
        <source>Choose a sharp picture with the whole code in it.</source>
        <extracomment>PICTURE_WITHOUT_CODE: advice</extracomment>
        <translation>Код толық көрінетін анық суретті таңдаңыз.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <extracomment>PICTURE_UNREADABLE: title</extracomment>
        <translation>Суретті оқу мүмкін емес</translation>
    </message>
    <message>
        <source>The file is damaged or is no picture.</source>
        <extracomment>PICTURE_UNREADABLE: sentence</extracomment>
        <translation>Файл бүлінген немесе сурет емес.</translation>
    </message>
    <message>
        <source>Choose another picture: PNG or JPEG.</source>
        <extracomment>PICTURE_UNREADABLE: advice</extracomment>
        <translation>Басқа сурет таңдаңыз: PNG немесе JPEG.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <extracomment>CAMERA_DENIED: title</extracomment>
        <translation>Камераны пайдалануға рұқсат жоқ</translation>
    </message>
    <message>
        <source>This program has no permission for the camera. Everything else works without it.</source>
        <extracomment>CAMERA_DENIED: sentence</extracomment>
        <translation>Бағдарламаға камера үшін рұқсат берілмеген. Қалғанының бәрі онсыз да жұмыс істейді.</translation>
    </message>
    <message>
        <source>Type the six digits instead, or permit the camera in the settings of the device.</source>
        <extracomment>CAMERA_DENIED: advice</extracomment>
        <translation>Оның орнына алты цифрды теріңіз немесе құрылғы баптауларында камераға рұқсат беріңіз.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <extracomment>CAMERA_ABSENT: title</extracomment>
        <translation>Камера табылмады</translation>
    </message>
    <message>
        <source>This device has no camera. Everything else works without it.</source>
        <extracomment>CAMERA_ABSENT: sentence</extracomment>
        <translation>Бұл құрылғыда камера жоқ. Қалғанының бәрі онсыз да жұмыс істейді.</translation>
    </message>
    <message>
        <source>Type the six digits instead, or open a picture of the code.</source>
        <extracomment>CAMERA_ABSENT: advice</extracomment>
        <translation>Оның орнына алты цифрды теріңіз немесе кодтың суретін ашыңыз.</translation>
    </message>
    <message>
        <source>This step does not fit here</source>
        <extracomment>FLOW_OUT_OF_ORDER: title</extracomment>
        <translation>Бұл қадам қазір орынсыз</translation>
    </message>
    <message>
        <source>Something else was under way. Nothing was changed.</source>
        <extracomment>FLOW_OUT_OF_ORDER: sentence</extracomment>
        <translation>Басқа әрекет орындалып жатқан. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Go back one step and try again.</source>
        <extracomment>FLOW_OUT_OF_ORDER: advice
----------
IDEMPOTENCY_CONFLICT: advice</extracomment>
        <translation>Бір қадам артқа қайтып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>A calculation failed</source>
        <extracomment>CRYPTOGRAPHY_FAILED: title</extracomment>
        <translation>Есептеу сәтсіз аяқталды</translation>
    </message>
    <message>
        <source>A signature or a key could not be computed on this device. Nothing was sent.</source>
        <extracomment>CRYPTOGRAPHY_FAILED: sentence</extracomment>
        <translation>Бұл құрылғыда қолтаңбаны немесе кілтті есептеу мүмкін болмады. Ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>VAULT_LOCKED: title</extracomment>
        <translation>Құлыпталған</translation>
    </message>
    <message>
        <source>Your data on this device is locked. Nothing is lost.</source>
        <extracomment>VAULT_LOCKED: sentence</extracomment>
        <translation>Құрылғыдағы деректеріңіз құлыпталған. Ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <extracomment>VAULT_LOCKED: advice</extracomment>
        <translation>PIN-кодты теріңіз.</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <extracomment>VAULT_MISSING: title</extracomment>
        <translation>Бұл жерде ешкім кірмеген</translation>
    </message>
    <message>
        <source>There is no data on this device. Your documents stay with the state.</source>
        <extracomment>VAULT_MISSING: sentence</extracomment>
        <translation>Құрылғыда деректер жоқ. Құжаттарыңыз мемлекеттік тізілімдерде сақталған.</translation>
    </message>
    <message>
        <source>The data on this device is damaged</source>
        <extracomment>VAULT_DAMAGED: title</extracomment>
        <translation>Құрылғыдағы деректер бүлінген</translation>
    </message>
    <message>
        <source>It cannot be opened and is not used. Your documents stay with the state.</source>
        <extracomment>VAULT_DAMAGED: sentence</extracomment>
        <translation>Оларды ашу мүмкін емес, олар пайдаланылмайды. Құжаттарыңыз мемлекеттік тізілімдерде сақталған.</translation>
    </message>
    <message>
        <source>Sign out and sign in again; copies are then fetched anew.</source>
        <extracomment>VAULT_DAMAGED: advice</extracomment>
        <translation>Шығып, қайта кіріңіз; содан кейін көшірмелер жаңадан алынады.</translation>
    </message>
    <message>
        <source>The data is from a newer version</source>
        <extracomment>VAULT_NEWER: title</extracomment>
        <translation>Деректер жаңарақ нұсқадан</translation>
    </message>
    <message>
        <source>It was written by a later version of this program and is left untouched.</source>
        <extracomment>VAULT_NEWER: sentence</extracomment>
        <translation>Олар бағдарламаның кейінгі нұсқасымен жазылған, оларға тиіспедік.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <extracomment>VAULT_NEWER: advice
----------
CONFIGURATION_NEWER: advice</extracomment>
        <translation>Бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <extracomment>STORAGE_FAILED: title</extracomment>
        <translation>Сақтау мүмкін болмады</translation>
    </message>
    <message>
        <source>The device did not write what was to be kept. What was kept before is still there.</source>
        <extracomment>STORAGE_FAILED: sentence</extracomment>
        <translation>Құрылғы сақталуға тиіс деректерді жазбады. Бұрын сақталғаны орнында.</translation>
    </message>
    <message>
        <source>Make room on the device, then try again.</source>
        <extracomment>STORAGE_FAILED: advice</extracomment>
        <translation>Құрылғыда орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>A setting is not right</source>
        <extracomment>CONFIGURATION_INVALID: title</extracomment>
        <translation>Параметр дұрыс емес</translation>
    </message>
    <message>
        <source>The program was started with a setting it cannot use. Nothing was changed.</source>
        <extracomment>CONFIGURATION_INVALID: sentence</extracomment>
        <translation>Бағдарлама жарамсыз параметрмен іске қосылды. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Correct the setting and start the program again.</source>
        <extracomment>CONFIGURATION_INVALID: advice</extracomment>
        <translation>Параметрді түзетіп, бағдарламаны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>The settings are from a newer version</source>
        <extracomment>CONFIGURATION_NEWER: title</extracomment>
        <translation>Баптаулар жаңарақ нұсқадан</translation>
    </message>
    <message>
        <source>They were written by a later version of this program and are left untouched.</source>
        <extracomment>CONFIGURATION_NEWER: sentence</extracomment>
        <translation>Олар бағдарламаның кейінгі нұсқасымен жазылған, оларға тиіспедік.</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <extracomment>FILE_UNREADABLE: title</extracomment>
        <translation>Файлды ашу мүмкін емес</translation>
    </message>
    <message>
        <source>It is not there any more, or this program may not read it.</source>
        <extracomment>FILE_UNREADABLE: sentence</extracomment>
        <translation>Ол орнында жоқ немесе бағдарламаға оны оқуға рұқсат жоқ.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <extracomment>FILE_UNREADABLE: advice</extracomment>
        <translation>Файлды қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>The document is not signed</source>
        <extracomment>SIG_MISSING: title</extracomment>
        <translation>Құжатқа қол қойылмаған</translation>
    </message>
    <message>
        <source>The registry&apos;s answer carries no signature, so nothing of it is shown.</source>
        <extracomment>SIG_MISSING: sentence</extracomment>
        <translation>Тізілімнің жауабында қолтаңба жоқ, сондықтан одан ештеңе көрсетілмейді.</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <extracomment>SIG_INVALID: title</extracomment>
        <translation>Қолтаңба сәйкес келмейді</translation>
    </message>
    <message>
        <source>The document was altered after it was signed, so nothing of it is shown.</source>
        <extracomment>SIG_INVALID: sentence</extracomment>
        <translation>Құжат қол қойылғаннан кейін өзгертілген, сондықтан одан ештеңе көрсетілмейді.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>CERT_EXPIRED: title</extracomment>
        <translation>Сертификаттың мерзімі өткен</translation>
    </message>
    <message>
        <source>The certificate of the signature was no longer in force at the time of signing.</source>
        <extracomment>CERT_EXPIRED: sentence</extracomment>
        <translation>Қол қойылған кезде қолтаңба сертификатының мерзімі өтіп кеткен.</translation>
    </message>
    <message>
        <source>The certificate is not in force yet</source>
        <extracomment>CERT_NOT_YET_VALID: title</extracomment>
        <translation>Сертификат әлі күшіне енбеген</translation>
    </message>
    <message>
        <source>The certificate of the signature was not in force at the time of signing.</source>
        <extracomment>CERT_NOT_YET_VALID: sentence</extracomment>
        <translation>Қол қойылған кезде қолтаңба сертификаты әлі күшіне енбеген.</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <extracomment>CERT_REVOKED: title</extracomment>
        <translation>Сертификат кері қайтарып алынған</translation>
    </message>
    <message>
        <source>The certification authority has withdrawn the certificate, so the signature does not count.</source>
        <extracomment>CERT_REVOKED: sentence</extracomment>
        <translation>Куәландырушы орталық сертификатты кері қайтарып алған, сондықтан қолтаңба есептелмейді.</translation>
    </message>
    <message>
        <source>The signer is not known</source>
        <extracomment>CERT_UNTRUSTED: title</extracomment>
        <translation>Қол қоюшы белгісіз</translation>
    </message>
    <message>
        <source>The certificate does not come from a certification authority of the state.</source>
        <extracomment>CERT_UNTRUSTED: sentence</extracomment>
        <translation>Сертификатты мемлекеттік куәландырушы орталық бермеген.</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <extracomment>CERT_HOLDER_MISMATCH: title</extracomment>
        <translation>Басқа біреу қол қойған</translation>
    </message>
    <message>
        <source>The signature is real, but its owner may not sign this. Nothing of it is shown.</source>
        <extracomment>CERT_HOLDER_MISMATCH: sentence</extracomment>
        <translation>Қолтаңба шынайы, бірақ оның иесі мұндай құжатқа қол қоя алмайды. Ештеңе көрсетілмейді.</translation>
    </message>
    <message>
        <source>It cannot be checked now</source>
        <extracomment>REVOCATION_UNAVAILABLE: title</extracomment>
        <translation>Қазір тексеру мүмкін емес</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked cannot be found out at the moment, so the document does not count as valid.</source>
        <extracomment>REVOCATION_UNAVAILABLE: sentence</extracomment>
        <translation>Сертификаттың кері қайтарылған-қайтарылмағанын қазір анықтау мүмкін емес, сондықтан құжат жарамды деп саналмайды.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>REVOCATION_UNAVAILABLE: advice</extracomment>
        <translation>Бірнеше минуттан кейін қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <extracomment>CLOCK_SKEW: title</extracomment>
        <translation>Сағат дұрыс емес</translation>
    </message>
    <message>
        <source>The time of this device differs too much from that of the service. Nothing was sent.</source>
        <extracomment>CLOCK_SKEW: sentence</extracomment>
        <translation>Құрылғының уақыты сервис уақытынан тым алшақ. Ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>Set date and time of the device to automatic, then try again.</source>
        <extracomment>CLOCK_SKEW: advice</extracomment>
        <translation>Құрылғының күні мен уақытын автоматты түрге ауыстырып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>No such document</source>
        <extracomment>DOC_NOT_FOUND: title</extracomment>
        <translation>Мұндай құжат жоқ</translation>
    </message>
    <message>
        <source>The registry has no such document of this person.</source>
        <extracomment>DOC_NOT_FOUND: sentence</extracomment>
        <translation>Тізілімде бұл адамның мұндай құжаты жоқ.</translation>
    </message>
    <message>
        <source>If you hold this document on paper, ask the body that issued it to enter it.</source>
        <extracomment>DOC_NOT_FOUND: advice</extracomment>
        <translation>Бұл құжат қолыңызда қағаз түрінде болса, оны берген органнан тізілімге енгізуді сұраңыз.</translation>
    </message>
    <message>
        <source>The document did not pass its checks</source>
        <extracomment>DOC_VERIFY_FAILED: title</extracomment>
        <translation>Құжат тексеруден өтпеді</translation>
    </message>
    <message>
        <source>At least one check failed, so nothing of the document is shown.</source>
        <extracomment>DOC_VERIFY_FAILED: sentence</extracomment>
        <translation>Кемінде бір тексеру өтпеді, сондықтан құжаттан ештеңе көрсетілмейді.</translation>
    </message>
    <message>
        <source>The registry does not answer</source>
        <extracomment>REGISTRY_UNAVAILABLE: title</extracomment>
        <translation>Тізілім жауап бермейді</translation>
    </message>
    <message>
        <source>The document is kept there and could not be fetched. Nothing is lost.</source>
        <extracomment>REGISTRY_UNAVAILABLE: sentence</extracomment>
        <translation>Құжат сонда сақтаулы, оны алу мүмкін болмады. Ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>This kind of document is not offered</source>
        <extracomment>REGISTRY_NOT_INTEGRATED: title</extracomment>
        <translation>Құжаттың бұл түрі ұсынылмайды</translation>
    </message>
    <message>
        <source>Its registry is not connected to the service at present.</source>
        <extracomment>REGISTRY_NOT_INTEGRATED: sentence</extracomment>
        <translation>Оның тізілімі қазір сервиске қосылмаған.</translation>
    </message>
    <message>
        <source>Own documents are on the phone</source>
        <extracomment>DEVICE_NOT_CELLULAR: title. By law own documents are requested from a cellular device only</extracomment>
        <translation>Өз құжаттарыңыз — телефонда</translation>
    </message>
    <message>
        <source>By law your own documents are shown only on a phone with your connected number. On this device you can check documents of others.</source>
        <extracomment>DEVICE_NOT_CELLULAR: sentence</extracomment>
        <translation>Заң бойынша өз құжаттарыңыз тек нөміріңіз қосылған телефонда көрсетіледі. Бұл құрылғыда өзгелердің құжаттарын тексере аласыз.</translation>
    </message>
    <message>
        <source>Open Qujat on your phone.</source>
        <extracomment>DEVICE_NOT_CELLULAR: advice</extracomment>
        <translation>Qujat бағдарламасын телефоныңызда ашыңыз.</translation>
    </message>
    <message>
        <source>This document cannot be shown yet</source>
        <extracomment>FORM_NOT_APPROVED: title</extracomment>
        <translation>Бұл құжатты әзірге көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>How it must look has not been agreed by the state bodies, so it is not shown.</source>
        <extracomment>FORM_NOT_APPROVED: sentence</extracomment>
        <translation>Оның нысанын мемлекеттік органдар әлі келіспеген, сондықтан ол көрсетілмейді.</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <extracomment>RESOURCE_NOT_FOUND: title</extracomment>
        <translation>Бұл енді жоқ</translation>
    </message>
    <message>
        <source>What you asked for has ended or was removed.</source>
        <extracomment>RESOURCE_NOT_FOUND: sentence</extracomment>
        <translation>Сұраған нәрсеңіз аяқталған немесе жойылған.</translation>
    </message>
    <message>
        <source>Go back and refresh the list.</source>
        <extracomment>RESOURCE_NOT_FOUND: advice</extracomment>
        <translation>Артқа қайтып, тізімді жаңартыңыз.</translation>
    </message>
    <message>
        <source>This is not permitted</source>
        <extracomment>ROLE_FORBIDDEN: title</extracomment>
        <translation>Бұған рұқсат жоқ</translation>
    </message>
    <message>
        <source>Your account has no right to do this. Nothing was changed.</source>
        <extracomment>ROLE_FORBIDDEN: sentence</extracomment>
        <translation>Есептік жазбаңыздың бұған құқығы жоқ. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>If you should have this right, ask your organisation.</source>
        <extracomment>ROLE_FORBIDDEN: advice</extracomment>
        <translation>Мұндай құқығыңыз болуға тиіс болса, ұйымыңызға жүгініңіз.</translation>
    </message>
    <message>
        <source>The service did not understand</source>
        <extracomment>REQUEST_MALFORMED: title</extracomment>
        <translation>Сервис сұрау салуды түсінбеді</translation>
    </message>
    <message>
        <source>The request of this program was refused as malformed. Nothing was changed.</source>
        <extracomment>REQUEST_MALFORMED: sentence</extracomment>
        <translation>Бағдарламаның сұрау салуы қате құрылғандықтан қабылданбады. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>This is too large</source>
        <extracomment>REQUEST_TOO_LARGE: title</extracomment>
        <translation>Көлемі тым үлкен</translation>
    </message>
    <message>
        <source>The file or text exceeds what is accepted. Nothing was sent.</source>
        <extracomment>REQUEST_TOO_LARGE: sentence</extracomment>
        <translation>Файл немесе мәтін рұқсат етілген көлемнен асады. Ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <extracomment>REQUEST_TOO_LARGE: advice</extracomment>
        <translation>Кішірегін таңдаңыз.</translation>
    </message>
    <message>
        <source>The service does not offer this</source>
        <extracomment>METHOD_NOT_ALLOWED: title</extracomment>
        <translation>Сервисте мұндай мүмкіндік жоқ</translation>
    </message>
    <message>
        <source>This program asked for something that the service does not know. Nothing was changed.</source>
        <extracomment>METHOD_NOT_ALLOWED: sentence</extracomment>
        <translation>Бағдарлама сервис білмейтін нәрсені сұрады. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>The request got mixed up</source>
        <extracomment>IDEMPOTENCY_CONFLICT: title</extracomment>
        <translation>Сұрау салу шатасып кетті</translation>
    </message>
    <message>
        <source>A repeated request differed from the first, so it was refused. Nothing was done twice.</source>
        <extracomment>IDEMPOTENCY_CONFLICT: sentence</extracomment>
        <translation>Қайталанған сұрау салу біріншісінен өзгеше болғандықтан қабылданбады. Ештеңе екі рет орындалған жоқ.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <extracomment>RATE_LIMITED: title</extracomment>
        <translation>Сұрау салу тым көп</translation>
    </message>
    <message>
        <source>The service asks this device to slow down. Nothing is lost.</source>
        <extracomment>RATE_LIMITED: sentence</extracomment>
        <translation>Сервис бұл құрылғыдан баяулауды сұрайды. Ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>The service is busy</source>
        <extracomment>SERVICE_UNAVAILABLE: title</extracomment>
        <translation>Сервис бос емес</translation>
    </message>
    <message>
        <source>It cannot answer at the moment. Nothing was changed and nothing is lost.</source>
        <extracomment>SERVICE_UNAVAILABLE: sentence</extracomment>
        <translation>Ол қазір жауап бере алмайды. Ештеңе өзгерген де, жоғалған да жоқ.</translation>
    </message>
    <message>
        <source>Something broke in the service</source>
        <extracomment>SERVICE_FAILED: title</extracomment>
        <translation>Сервисте ақау болды</translation>
    </message>
    <message>
        <source>The service could not finish the request. What was confirmed to you before is kept.</source>
        <extracomment>SERVICE_FAILED: sentence</extracomment>
        <translation>Сервис сұрау салуды аяқтай алмады. Бұған дейін расталғанның бәрі сақталған.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>NETWORK_UNREACHABLE: title</extracomment>
        <translation>Байланыс жоқ</translation>
    </message>
    <message>
        <source>The service cannot be reached. Nothing was sent and nothing is lost.</source>
        <extracomment>NETWORK_UNREACHABLE: sentence</extracomment>
        <translation>Сервиске қосылу мүмкін емес. Ештеңе жіберілген де, жоғалған да жоқ.</translation>
    </message>
    <message>
        <source>The answer takes too long</source>
        <extracomment>NETWORK_TIMEOUT: title</extracomment>
        <translation>Жауап тым ұзақ күттіріп тұр</translation>
    </message>
    <message>
        <source>The connection is slow or broken. Nothing is done twice if you try again.</source>
        <extracomment>NETWORK_TIMEOUT: sentence</extracomment>
        <translation>Байланыс баяу немесе үзілген. Қайталасаңыз, ештеңе екі рет орындалмайды.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <extracomment>TLS_UNTRUSTED: title</extracomment>
        <translation>Байланыс қауіпсіз емес</translation>
    </message>
    <message>
        <source>Somebody else answers in the name of the service. Nothing was sent.</source>
        <extracomment>TLS_UNTRUSTED: sentence</extracomment>
        <translation>Сервис атынан басқа біреу жауап беріп тұр. Ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>Use another network, for instance mobile data instead of public Wi-Fi.</source>
        <extracomment>TLS_UNTRUSTED: advice</extracomment>
        <translation>Басқа желіні пайдаланыңыз, мысалы, қоғамдық Wi-Fi орнына мобильді интернетті.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <extracomment>REPLY_MALFORMED: title</extracomment>
        <translation>Жауап түсініксіз</translation>
    </message>
    <message>
        <source>The service&apos;s answer is not as agreed, so nothing of it is used.</source>
        <extracomment>REPLY_MALFORMED: sentence</extracomment>
        <translation>Сервистің жауабы келісілген түрде емес, сондықтан ол пайдаланылмайды.</translation>
    </message>
    <message>
        <source>Tried several times in vain</source>
        <extracomment>RETRY_BUDGET_SPENT: title</extracomment>
        <translation>Бірнеше әрекет нәтижесіз болды</translation>
    </message>
    <message>
        <source>To spare battery and network this device has stopped trying for now. Nothing is lost.</source>
        <extracomment>RETRY_BUDGET_SPENT: sentence</extracomment>
        <translation>Заряд пен желіні үнемдеу үшін құрылғы әрекетті әзірге тоқтатты. Ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <extracomment>RETRY_BUDGET_SPENT: advice</extracomment>
        <translation>Бір минут күтіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>CANCELLED: title</extracomment>
        <translation>Тоқтатылды</translation>
    </message>
    <message>
        <source>You stopped this before it was done. Nothing was changed.</source>
        <extracomment>CANCELLED: sentence</extracomment>
        <translation>Сіз мұны аяқталмай тұрып тоқтаттыңыз. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Please sign in</source>
        <extracomment>AUTH_REQUIRED: title</extracomment>
        <translation>Жүйеге кіріңіз</translation>
    </message>
    <message>
        <source>Your session has ended, so nothing was sent or shown. Nothing is lost.</source>
        <extracomment>AUTH_REQUIRED: sentence</extracomment>
        <translation>Сеансыңыз аяқталды, сондықтан ештеңе жіберілмеді және көрсетілмеді. Ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>You could not be signed in</source>
        <extracomment>SIGN_IN_REFUSED: title</extracomment>
        <translation>Кіру мүмкін болмады</translation>
    </message>
    <message>
        <source>The service did not accept these details. Nothing was changed in your account.</source>
        <extracomment>SIGN_IN_REFUSED: sentence</extracomment>
        <translation>Сервис бұл деректерді қабылдамады. Есептік жазбаңызда ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Check the IIN or choose another key file, then try again.</source>
        <extracomment>SIGN_IN_REFUSED: advice</extracomment>
        <translation>ЖСН-ді тексеріп немесе басқа кілт файлын таңдап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Signing in took too long</source>
        <extracomment>SIGN_IN_EXPIRED: title</extracomment>
        <translation>Кіру тым ұзаққа созылды</translation>
    </message>
    <message>
        <source>A sign-in is open for 15 minutes, one by a phone&apos;s camera for 3. This one is over; nothing was changed.</source>
        <extracomment>SIGN_IN_EXPIRED: sentence</extracomment>
        <translation>Кіру 15 минут ашық тұрады, телефон камерасы арқылы кіру — 3 минут. Уақыт өтті; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <extracomment>SIGN_IN_EXPIRED: advice</extracomment>
        <translation>Кіруді қайта бастаңыз.</translation>
    </message>
    <message>
        <source>The code is not right</source>
        <extracomment>OTP_WRONG: title</extracomment>
        <translation>Код қате</translation>
    </message>
    <message>
        <source>The digits differ from those in the SMS.</source>
        <extracomment>OTP_WRONG: sentence</extracomment>
        <translation>Цифрлар SMS хабардағыдан өзгеше.</translation>
    </message>
    <message>
        <source>Look at the latest SMS and type its six digits.</source>
        <extracomment>OTP_WRONG: advice</extracomment>
        <translation>Соңғы SMS хабарды қарап, ондағы алты цифрды теріңіз.</translation>
    </message>
    <message>
        <source>A code from an SMS is good for three minutes only.</source>
        <extracomment>OTP_EXPIRED: sentence</extracomment>
        <translation>SMS хабардағы код тек үш минут жарамды.</translation>
    </message>
    <message>
        <source>Ask for another SMS and type its code.</source>
        <extracomment>OTP_EXPIRED: advice
----------
OTP_USED: advice</extracomment>
        <translation>Жаңа SMS хабар сұратып, ондағы кодты теріңіз.</translation>
    </message>
    <message>
        <source>The code was used already</source>
        <extracomment>OTP_USED: title</extracomment>
        <translation>Код бұрын пайдаланылған</translation>
    </message>
    <message>
        <source>Each code from an SMS works once.</source>
        <extracomment>OTP_USED: sentence</extracomment>
        <translation>SMS хабардағы әр код бір рет қана жарайды.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>OTP_ATTEMPTS_EXCEEDED: title</extracomment>
        <translation>Қате код тым көп енгізілді</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <extracomment>OTP_RATE_LIMITED: title</extracomment>
        <translation>Хабар тым көп жіберілді</translation>
    </message>
    <message>
        <source>No further SMS is sent to this number for now. Your account is not affected.</source>
        <extracomment>OTP_RATE_LIMITED: sentence</extracomment>
        <translation>Әзірге бұл нөмірге SMS жіберілмейді. Есептік жазбаңызға әсері жоқ.</translation>
    </message>
    <message>
        <source>Wait and ask for a code later.</source>
        <extracomment>OTP_RATE_LIMITED: advice</extracomment>
        <translation>Күте тұрып, кодты кейінірек сұратыңыз.</translation>
    </message>
    <message>
        <source>The face was not recognised</source>
        <extracomment>BIOMETRIC_FAILED: title</extracomment>
        <translation>Жүз танылмады</translation>
    </message>
    <message>
        <source>The picture does not fit, or it was not clear that a live person is in front of the camera. The picture was not kept.</source>
        <extracomment>BIOMETRIC_FAILED: sentence</extracomment>
        <translation>Сурет сәйкес келмеді немесе камера алдында тірі адам тұрғаны анық болмады. Сурет сақталмады.</translation>
    </message>
    <message>
        <source>Go where there is more light, look straight at the camera and try again.</source>
        <extracomment>BIOMETRIC_FAILED: advice</extracomment>
        <translation>Жарығырақ жерге барып, камераға тік қарап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Faces cannot be compared now</source>
        <extracomment>BIOMETRIC_UNAVAILABLE: title</extracomment>
        <translation>Қазір жүзді салыстыру мүмкін емес</translation>
    </message>
    <message>
        <source>The service that compares faces does not answer. The picture was not kept.</source>
        <extracomment>BIOMETRIC_UNAVAILABLE: sentence</extracomment>
        <translation>Жүзді салыстыру сервисі жауап бермейді. Сурет сақталмады.</translation>
    </message>
    <message>
        <source>Try again later, or sign in with a key file.</source>
        <extracomment>BIOMETRIC_UNAVAILABLE: advice</extracomment>
        <translation>Кейінірек қайталап көріңіз немесе кілт файлымен кіріңіз.</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <extracomment>PIN_WRONG: title</extracomment>
        <translation>PIN-код қате</translation>
    </message>
    <message>
        <source>After ten wrong PINs the data on this device is erased; your documents stay with the state.</source>
        <extracomment>PIN_WRONG: sentence</extracomment>
        <translation>PIN-код он рет қате терілсе, құрылғыдағы деректер өшіріледі; құжаттарыңыз мемлекеттік тізілімдерде қалады.</translation>
    </message>
    <message>
        <source>Type your PIN again.</source>
        <extracomment>PIN_WRONG: advice</extracomment>
        <translation>PIN-кодты қайта теріңіз.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <extracomment>PIN_DELAYED: title</extracomment>
        <translation>Күте тұрыңыз</translation>
    </message>
    <message>
        <source>After several wrong PINs the next try is delayed. Nothing is lost.</source>
        <extracomment>PIN_DELAYED: sentence</extracomment>
        <translation>PIN-код бірнеше рет қате терілгеннен кейін келесі әрекетке дейін күту керек. Ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>Wait for the time shown, then type your PIN.</source>
        <extracomment>PIN_DELAYED: advice</extracomment>
        <translation>Көрсетілген уақытты күтіп, PIN-кодты теріңіз.</translation>
    </message>
    <message>
        <source>Data on this device was erased</source>
        <extracomment>PIN_DESTROYED: title</extracomment>
        <translation>Құрылғыдағы деректер өшірілді</translation>
    </message>
    <message>
        <source>The PIN was wrong ten times, so everything kept on this device was erased. Your documents stay with the state.</source>
        <extracomment>PIN_DESTROYED: sentence</extracomment>
        <translation>PIN-код он рет қате терілді, сондықтан құрылғыда сақталғанның бәрі өшірілді. Құжаттарыңыз мемлекеттік тізілімдерде қалды.</translation>
    </message>
    <message>
        <source>Sign in again and choose a new PIN.</source>
        <extracomment>PIN_DESTROYED: advice</extracomment>
        <translation>Қайта кіріп, жаңа PIN-код таңдаңыз.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess</source>
        <extracomment>PIN_WEAK: title</extracomment>
        <translation>Бұл PIN-кодты табу оңай</translation>
    </message>
    <message>
        <source>Repeated digits, digits in a row and your birth date are not allowed.</source>
        <extracomment>PIN_WEAK: sentence</extracomment>
        <translation>Қайталанатын цифрларға, қатар келетін цифрларға және туған күніңізге рұқсат жоқ.</translation>
    </message>
    <message>
        <source>Choose six other digits.</source>
        <extracomment>PIN_WEAK: advice</extracomment>
        <translation>Басқа алты цифр таңдаңыз.</translation>
    </message>
    <message>
        <source>Wrong password of the key file</source>
        <extracomment>KEY_PASSWORD_WRONG: title</extracomment>
        <translation>Кілт файлының паролі қате</translation>
    </message>
    <message>
        <source>The key file could not be opened. Nothing was sent.</source>
        <extracomment>KEY_PASSWORD_WRONG: sentence</extracomment>
        <translation>Кілт файлын ашу мүмкін болмады. Ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>Type the password that was set when the key was issued.</source>
        <extracomment>KEY_PASSWORD_WRONG: advice</extracomment>
        <translation>Кілт берілген кезде орнатылған парольді теріңіз.</translation>
    </message>
    <message>
        <source>This is not a key file</source>
        <extracomment>KEY_FILE_DAMAGED: title</extracomment>
        <translation>Бұл — кілт файлы емес</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind. Nothing was sent.</source>
        <extracomment>KEY_FILE_DAMAGED: sentence</extracomment>
        <translation>Файл бүлінген немесе басқа түрде. Ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>Choose the file with the ending .p12 that the certification authority gave you.</source>
        <extracomment>KEY_FILE_DAMAGED: advice</extracomment>
        <translation>Куәландырушы орталық берген, .p12 деп аяқталатын файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no key in the file</source>
        <extracomment>KEY_MISSING: title</extracomment>
        <translation>Файлда кілт жоқ</translation>
    </message>
    <message>
        <source>The file holds certificates, but no key to sign with. Nothing was sent.</source>
        <extracomment>KEY_MISSING: sentence</extracomment>
        <translation>Файлда сертификаттар бар, бірақ қол қоятын кілт жоқ. Ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>Choose another key file.</source>
        <extracomment>KEY_MISSING: advice</extracomment>
        <translation>Басқа кілт файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>The key file is not complete</source>
        <extracomment>KEY_CHAIN_MISSING: title</extracomment>
        <translation>Кілт файлы толық емес</translation>
    </message>
    <message>
        <source>Certificates that lead to the certification authority are missing. Nothing was sent.</source>
        <extracomment>KEY_CHAIN_MISSING: sentence</extracomment>
        <translation>Куәландырушы орталыққа апаратын сертификаттар жоқ. Ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>Get the key file again from the certification authority.</source>
        <extracomment>KEY_CHAIN_MISSING: advice</extracomment>
        <translation>Кілт файлын куәландырушы орталықтан қайта алыңыз.</translation>
    </message>
    <message>
        <source>The SMS code is too old</source>
        <extracomment>OTP_EXPIRED: title</extracomment>
        <translation>SMS хабардағы код ескірген</translation>
    </message>
    <message>
        <source>The complaint comes first</source>
        <extracomment>COMPLAINT_COURT_PREMATURE: title</extracomment>
        <translation>Алдымен шағым қаралады</translation>
    </message>
    <message>
        <source>You can go to court after your complaint has been decided, unless the law says otherwise.</source>
        <extracomment>COMPLAINT_COURT_PREMATURE: sentence</extracomment>
        <translation>Заңда өзгеше көзделмесе, сотқа шағымыңыз бойынша шешім шыққаннан кейін жүгінуге болады.</translation>
    </message>
    <message>
        <source>The terms stand in the complaint. You will be told of the decision.</source>
        <extracomment>COMPLAINT_COURT_PREMATURE: advice</extracomment>
        <translation>Мерзімдер шағымда көрсетілген. Шешім туралы Сізге хабарланады.</translation>
    </message>
    <message>
        <source>The term is over</source>
        <extracomment>COMPLAINT_TERM_OVER: title</extracomment>
        <translation>Мерзім өтіп кетті</translation>
    </message>
    <message>
        <source>A complaint can be met by the service provider only within three working days; this one has to be forwarded.</source>
        <extracomment>COMPLAINT_TERM_OVER: sentence</extracomment>
        <translation>Қызмет көрсетуші шағымды тек үш жұмыс күні ішінде қанағаттандыра алады; бұл шағымды жолдау керек.</translation>
    </message>
    <message>
        <source>The complaint has been dealt with</source>
        <extracomment>COMPLAINT_CLOSED: title</extracomment>
        <translation>Шағым қаралып қойған</translation>
    </message>
    <message>
        <source>There is a decision on this complaint already. Nothing was changed.</source>
        <extracomment>COMPLAINT_CLOSED: sentence</extracomment>
        <translation>Бұл шағым бойынша шешім бар. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The password is not right</source>
        <extracomment>PASSWORD_WRONG: title</extracomment>
        <translation>Пароль дұрыс емес</translation>
    </message>
    <message>
        <source>It differs from the password of your account. Nothing was changed.</source>
        <extracomment>PASSWORD_WRONG: sentence</extracomment>
        <translation>Ол есептік жазбаңыздың пароліне сәйкес келмейді. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Type it again, or sign in another way.</source>
        <extracomment>PASSWORD_WRONG: advice</extracomment>
        <translation>Қайта теріңіз немесе басқа тәсілмен кіріңіз.</translation>
    </message>
    <message>
        <source>This password is easy to guess</source>
        <extracomment>PASSWORD_WEAK: title</extracomment>
        <translation>Бұл парольді табу оңай</translation>
    </message>
    <message>
        <source>It needs at least eight characters, not always the same ones, and not your IIN.</source>
        <extracomment>PASSWORD_WEAK: sentence</extracomment>
        <translation>Кемінде сегіз таңба керек: бірдей таңбалар мен ЖСН жарамайды.</translation>
    </message>
    <message>
        <source>Choose another password; several words are easy to remember.</source>
        <extracomment>PASSWORD_WEAK: advice</extracomment>
        <translation>Басқа пароль таңдаңыз; бірнеше сөзді есте сақтау оңай.</translation>
    </message>
    <message>
        <source>This is not a mobile number</source>
        <extracomment>NUMBER_FORMAT: title</extracomment>
        <translation>Бұл ұялы нөмір емес</translation>
    </message>
    <message>
        <source>Only mobile numbers of Kazakhstan can be connected. No message was sent.</source>
        <extracomment>NUMBER_FORMAT: sentence</extracomment>
        <translation>Тек Қазақстанның ұялы нөмірлерін қосуға болады. Хабарлама жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Type it like +7 701 000 00 00 or 8 701 000 00 00.</source>
        <extracomment>NUMBER_FORMAT: advice</extracomment>
        <translation>Былай теріңіз: +7 701 000 00 00 немесе 8 701 000 00 00.</translation>
    </message>
    <message>
        <source>This number belongs to an organisation</source>
        <extracomment>NUMBER_NOT_INDIVIDUAL: title</extracomment>
        <translation>Бұл нөмір ұйымға тиесілі</translation>
    </message>
    <message>
        <source>By the rules only numbers of individuals are connected (item 3). No message was sent and your account is as before.</source>
        <extracomment>NUMBER_NOT_INDIVIDUAL: sentence</extracomment>
        <translation>Қағидалар бойынша тек жеке тұлғалардың нөмірлері қосылады (3-тармақ). Хабарлама жіберілген жоқ, есептік жазбаңыз бұрынғыдай.</translation>
    </message>
    <message>
        <source>Take a number in your own name, or have this one re-registered by the operator.</source>
        <extracomment>NUMBER_NOT_INDIVIDUAL: advice</extracomment>
        <translation>Өз атыңыздағы нөмірді алыңыз немесе бұл нөмірді операторда өз атыңызға қайта рәсімдеңіз.</translation>
    </message>
    <message>
        <source>This number is connected already</source>
        <extracomment>NUMBER_TAKEN: title</extracomment>
        <translation>Бұл нөмір қосылып қойған</translation>
    </message>
    <message>
        <source>A number belongs to one account only, and this one is connected to an account. Your account is as before.</source>
        <extracomment>NUMBER_TAKEN: sentence</extracomment>
        <translation>Бір нөмір бір ғана есептік жазбаға тиесілі, ал бұл нөмір есептік жазбаға қосулы. Есептік жазбаңыз бұрынғыдай.</translation>
    </message>
    <message>
        <source>If the number is yours, have the operator confirm it in your name, or call the contact centre.</source>
        <extracomment>NUMBER_TAKEN: advice</extracomment>
        <translation>Нөмір сіздікі болса, оператор оны сіздің атыңызға растасын немесе байланыс орталығына қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>No number is connected</source>
        <extracomment>NUMBER_ABSENT: title</extracomment>
        <translation>Нөмір қосылмаған</translation>
    </message>
    <message>
        <source>This account has no registered number yet.</source>
        <extracomment>NUMBER_ABSENT: sentence</extracomment>
        <translation>Бұл есептік жазбада әзірге тіркелген нөмір жоқ.</translation>
    </message>
    <message>
        <source>Connect your number in the profile.</source>
        <extracomment>NUMBER_ABSENT: advice</extracomment>
        <translation>Нөміріңізді профильде қосыңыз.</translation>
    </message>
    <message>
        <source>The number does not fit</source>
        <extracomment>NUMBER_MISMATCH: title</extracomment>
        <translation>Нөмір сәйкес келмейді</translation>
    </message>
    <message>
        <source>The operator has this number in another name, or another number is connected to the account. Nothing was changed.</source>
        <extracomment>NUMBER_MISMATCH: sentence</extracomment>
        <translation>Операторда бұл нөмір басқа адамның атында немесе есептік жазбаға басқа нөмір қосылған. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Check the number, or have it registered in your name by the operator.</source>
        <extracomment>NUMBER_MISMATCH: advice</extracomment>
        <translation>Нөмірді тексеріңіз немесе операторда өз атыңызға рәсімдеңіз.</translation>
    </message>
    <message>
        <source>This request has ended</source>
        <extracomment>NUMBER_REQUEST_ENDED: title</extracomment>
        <translation>Бұл сұрау аяқталды</translation>
    </message>
    <message>
        <source>A request for a number is open for 15 minutes, and a newer one ends it. Your account is as before.</source>
        <extracomment>NUMBER_REQUEST_ENDED: sentence</extracomment>
        <translation>Нөмір туралы сұрау 15 минут ашық тұрады, жаңасы оны аяқтайды. Есептік жазбаңыз бұрынғыдай.</translation>
    </message>
    <message>
        <source>Begin anew if you still want the number connected.</source>
        <extracomment>NUMBER_REQUEST_ENDED: advice</extracomment>
        <translation>Нөмірді әлі де қосқыңыз келсе, қайта бастаңыз.</translation>
    </message>
    <message>
        <source>The change of number was stopped</source>
        <extracomment>NUMBER_CHANGE_STOPPED: title</extracomment>
        <translation>Нөмірді ауыстыру тоқтатылды</translation>
    </message>
    <message>
        <source>One of your older devices took it back. The earlier number is connected again.</source>
        <extracomment>NUMBER_CHANGE_STOPPED: sentence</extracomment>
        <translation>Бұрынғы құрылғыларыңыздың бірі оны кері қайтарды. Бұрынғы нөмір қайта қосылды.</translation>
    </message>
    <message>
        <source>If that was not you, call the contact centre.</source>
        <extracomment>NUMBER_CHANGE_STOPPED: advice</extracomment>
        <translation>Бұл сіз болмасаңыз, байланыс орталығына қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Your identity document stands against it</source>
        <extracomment>REFUSED_ID_DATA: title</extracomment>
        <translation>Жеке басты куәландыратын құжатыңыз кедергі</translation>
    </message>
    <message>
        <source>By the laws on identity documents and on identification numbers the request is refused: the document is not valid any more, or the IIN was cancelled. No message was sent.</source>
        <extracomment>REFUSED_ID_DATA: sentence</extracomment>
        <translation>Жеке басты куәландыратын құжаттар және сәйкестендіру нөмірлері туралы заңдар бойынша сұраудан бас тартылды: құжаттың мерзімі өткен немесе ЖСН жойылған. Хабарлама жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Have your document renewed at a service centre, then try again.</source>
        <extracomment>REFUSED_ID_DATA: advice</extracomment>
        <translation>Құжатыңызды халыққа қызмет көрсету орталығында жаңартып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The service did not decide in time</source>
        <extracomment>SERVICE_TERM_EXCEEDED: title</extracomment>
        <translation>Сервис уақытында шешім қабылдамады</translation>
    </message>
    <message>
        <source>A request must be decided within ten minutes. This one was not, so it is refused and your account is as before. The fault is the service&apos;s.</source>
        <extracomment>SERVICE_TERM_EXCEEDED: sentence</extracomment>
        <translation>Сұрау он минутта шешілуге тиіс. Бұл сұрау шешілмеді, сондықтан одан бас тартылды, есептік жазбаңыз бұрынғыдай. Кінә сервисте.</translation>
    </message>
    <message>
        <source>The journal does not match</source>
        <extracomment>JOURNAL_MISMATCH: title. The service&apos;s journal of events does not fit its last signed head</extracomment>
        <translation>Журнал сәйкес келмейді</translation>
    </message>
    <message>
        <source>The record of what happened differs from what was signed before. The service does not go on until this is explained.</source>
        <extracomment>JOURNAL_MISMATCH: sentence</extracomment>
        <translation>Болған оқиғалар жазбасы бұрын қол қойылғанынан өзгеше. Мұның себебі анықталмайынша қызмет жұмысын жалғастырмайды.</translation>
    </message>
    <message>
        <source>The person has not answered yet</source>
        <extracomment>CONSENT_PENDING: title</extracomment>
        <translation>Адам әлі жауап берген жоқ</translation>
    </message>
    <message>
        <source>The request waits in the person&apos;s program and as a message. Nothing was shown.</source>
        <extracomment>CONSENT_PENDING: sentence</extracomment>
        <translation>Сұрау адамның бағдарламасында және SMS түрінде күтіп тұр. Ештеңе көрсетілген жоқ.</translation>
    </message>
    <message>
        <source>Wait for the answer.</source>
        <extracomment>CONSENT_PENDING: advice</extracomment>
        <translation>Жауапты күтіңіз.</translation>
    </message>
    <message>
        <source>Consent was refused</source>
        <extracomment>CONSENT_REFUSED: title</extracomment>
        <translation>Келісім беруден бас тартылды</translation>
    </message>
    <message>
        <source>The answer to this request was no. Nothing was shown, and the answer stays.</source>
        <extracomment>CONSENT_REFUSED: sentence</extracomment>
        <translation>Бұл сұрауға «жоқ» деп жауап берілді. Ештеңе көрсетілген жоқ, жауап өзгермейді.</translation>
    </message>
    <message>
        <source>The time for this request is over</source>
        <extracomment>CONSENT_TIMEOUT: title</extracomment>
        <translation>Бұл сұраудың уақыты бітті</translation>
    </message>
    <message>
        <source>It was not answered or not used in time, which counts as a refusal. Nothing was shown.</source>
        <extracomment>CONSENT_TIMEOUT: sentence. Silence counts as a refusal</extracomment>
        <translation>Уақытында жауап берілмеді немесе қолданылмады, бұл бас тарту деп саналады. Ештеңе көрсетілген жоқ.</translation>
    </message>
    <message>
        <source>Consent was taken back</source>
        <extracomment>CONSENT_WITHDRAWN: title</extracomment>
        <translation>Келісім қайтарып алынды</translation>
    </message>
    <message>
        <source>The person has taken the consent back. Nothing is shown under it any more.</source>
        <extracomment>CONSENT_WITHDRAWN: sentence</extracomment>
        <translation>Адам келісімін қайтарып алды. Ол бойынша енді ештеңе көрсетілмейді.</translation>
    </message>
    <message>
        <source>Already answered with yes</source>
        <extracomment>CONSENT_ANSWERED: title</extracomment>
        <translation>«Иә» деп жауап беріліп қойған</translation>
    </message>
    <message>
        <source>This request was answered another way before: by the password that was told, by a message or on another device. The first answer counts.</source>
        <extracomment>CONSENT_ANSWERED: sentence</extracomment>
        <translation>Бұл сұрауға бұған дейін басқа жолмен жауап берілген: айтылған кодпен, SMS арқылы немесе басқа құрылғыда. Бірінші жауап есепке алынады.</translation>
    </message>
    <message>
        <source>If that was not you, take the consent back under Profile, Consents.</source>
        <extracomment>CONSENT_ANSWERED: advice</extracomment>
        <translation>Бұл сіз болмасаңыз, «Профиль», «Келісімдер» бетінде келісімді қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>The person has no registered number</source>
        <extracomment>CONSENT_NO_NUMBER: title</extracomment>
        <translation>Адамның тіркелген нөмірі жоқ</translation>
    </message>
    <message>
        <source>Consent is asked through the number registered on the portal, and there is none. Nothing was sent.</source>
        <extracomment>CONSENT_NO_NUMBER: sentence</extracomment>
        <translation>Келісім порталда тіркелген нөмір арқылы сұралады, ал ондай нөмір жоқ. Ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>The person can register a number on the portal or in this program.</source>
        <extracomment>CONSENT_NO_NUMBER: advice</extracomment>
        <translation>Адам нөмірін порталда немесе осы бағдарламада тіркей алады.</translation>
    </message>
    <message>
        <source>This information system may not ask</source>
        <extracomment>SYSTEM_NOT_APPROVED: title</extracomment>
        <translation>Бұл ақпараттық жүйе сұрай алмайды</translation>
    </message>
    <message>
        <source>No decision of the authorised body in force allows it. The attempt was written down.</source>
        <extracomment>SYSTEM_NOT_APPROVED: sentence</extracomment>
        <translation>Уәкілетті органның қолданыстағы шешімі оған рұқсат бермейді. Әрекет жазып алынды.</translation>
    </message>
    <message>
        <source>The receipt proves nothing</source>
        <extracomment>JOURNAL_UNPROVEN: title</extracomment>
        <translation>Түбіртек ештеңені дәлелдемейді</translation>
    </message>
    <message>
        <source>The service&apos;s answer is not signed by the journal, or speaks of something else. It was not kept.</source>
        <extracomment>JOURNAL_UNPROVEN: sentence</extracomment>
        <translation>Сервистің жауабына журнал қол қоймаған немесе ол басқа нәрсе туралы. Ол сақталған жоқ.</translation>
    </message>
    <message>
        <source>Call the contact centre.</source>
        <extracomment>JOURNAL_UNPROVEN: advice</extracomment>
        <translation>Байланыс орталығына хабарласыңыз.</translation>
    </message>
    <message>
        <source>It was ended to protect your account. Nothing was changed.</source>
        <extracomment>OTP_ATTEMPTS_EXCEEDED: sentence</extracomment>
        <translation>Есептік жазбаңызды қорғау үшін аяқталды. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Begin again.</source>
        <extracomment>OTP_ATTEMPTS_EXCEEDED: advice</extracomment>
        <translation>Қайта бастаңыз.</translation>
    </message>
    <message>
        <source>The token is not there</source>
        <extracomment>TOKEN_ABSENT: title. A token is a small device or card that holds a signing key</extracomment>
        <translation>Токен табылмады</translation>
    </message>
    <message>
        <source>No token with your key is connected. Nothing was signed.</source>
        <extracomment>TOKEN_ABSENT: sentence</extracomment>
        <translation>Кілтіңіз сақталған токен қосылмаған. Ештеңеге қол қойылған жоқ.</translation>
    </message>
    <message>
        <source>Connect the token or put the card into the reader and try again.</source>
        <extracomment>TOKEN_ABSENT: advice</extracomment>
        <translation>Токенді қосыңыз немесе картаны оқу құрылғысына салып, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>Wrong PIN of the token</source>
        <extracomment>TOKEN_PIN_WRONG: title</extracomment>
        <translation>Токеннің PIN-коды қате</translation>
    </message>
    <message>
        <source>The token did not accept the PIN. Nothing was signed. After several wrong PINs it locks itself.</source>
        <extracomment>TOKEN_PIN_WRONG: sentence. After too many tries the token locks itself</extracomment>
        <translation>Токен PIN-кодты қабылдамады. Ештеңеге қол қойылған жоқ. PIN-код бірнеше рет қате терілсе, токен құлыпталады.</translation>
    </message>
    <message>
        <source>Type the PIN that you set for the token.</source>
        <extracomment>TOKEN_PIN_WRONG: advice</extracomment>
        <translation>Токен үшін өзіңіз қойған PIN-кодты теріңіз.</translation>
    </message>
    <message>
        <source>The token is locked</source>
        <extracomment>TOKEN_LOCKED: title</extracomment>
        <translation>Токен құлыпталған</translation>
    </message>
    <message>
        <source>Its PIN was wrong too often. Nothing was signed, and the key is still on the token.</source>
        <extracomment>TOKEN_LOCKED: sentence</extracomment>
        <translation>PIN-код тым көп рет қате терілді. Ештеңеге қол қойылған жоқ, кілт токенде сақталып тұр.</translation>
    </message>
    <message>
        <source>Have it unlocked by whoever gave you the token.</source>
        <extracomment>TOKEN_LOCKED: advice</extracomment>
        <translation>Токенді құлыптан шығару үшін оны берген ұйымға жүгініңіз.</translation>
    </message>
    <message>
        <source>The token was taken out</source>
        <extracomment>TOKEN_REMOVED: title</extracomment>
        <translation>Токен ажыратылды</translation>
    </message>
    <message>
        <source>The token was disconnected before the signature was made. Nothing was signed.</source>
        <extracomment>TOKEN_REMOVED: sentence</extracomment>
        <translation>Токен қолтаңба жасалып біткенше ажыратылды. Ештеңеге қол қойылған жоқ.</translation>
    </message>
    <message>
        <source>Connect the token again and leave it there until the end.</source>
        <extracomment>TOKEN_REMOVED: advice</extracomment>
        <translation>Токенді қайта қосыңыз және соңына дейін ажыратпаңыз.</translation>
    </message>
    <message>
        <source>There is no key for this on the token</source>
        <extracomment>TOKEN_WITHOUT_KEY: title</extracomment>
        <translation>Токенде бұған жарайтын кілт жоқ</translation>
    </message>
    <message>
        <source>The token opened, but holds no key with a certificate for this. Nothing was signed.</source>
        <extracomment>TOKEN_WITHOUT_KEY: sentence</extracomment>
        <translation>Токен ашылды, бірақ онда бұған арналған сертификаты бар кілт жоқ. Ештеңеге қол қойылған жоқ.</translation>
    </message>
    <message>
        <source>Choose another token or use a key file.</source>
        <extracomment>TOKEN_WITHOUT_KEY: advice</extracomment>
        <translation>Басқа токенді таңдаңыз немесе кілт файлын пайдаланыңыз.</translation>
    </message>
    <message>
        <source>Cryptography was altered</source>
        <extracomment>CRYPTOGRAPHY_FAILED at the start of the program: title</extracomment>
        <translation>Криптография өзгертілген</translation>
    </message>
    <message>
        <source>The library that makes and checks signatures on this device is not the one that was installed, or it computes wrongly. Nothing is signed or checked with it.</source>
        <extracomment>CRYPTOGRAPHY_FAILED at the start of the program: sentence</extracomment>
        <translation>Осы құрылғыда қолтаңба қоятын және тексеретін кітапхана орнатылған кітапхана емес немесе қате есептейді. Онымен ештеңеге қол қойылмайды және ештеңе тексерілмейді.</translation>
    </message>
    <message>
        <source>Install Qujat and the updates of the system anew, then start again.</source>
        <extracomment>CRYPTOGRAPHY_FAILED at the start of the program: advice</extracomment>
        <translation>Qujat пен жүйе жаңартуларын қайта орнатып, бағдарламаны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>Signing is switched off</source>
        <extracomment>CRYPTOGRAPHY_FAILED because the operator did not confirm the library: title</extracomment>
        <translation>Қол қою өшірілген</translation>
    </message>
    <message>
        <source>The cryptographic library of this device is not among those confirmed for use here. Nothing was signed or sent.</source>
        <extracomment>CRYPTOGRAPHY_FAILED because the operator did not confirm it: sentence</extracomment>
        <translation>Осы құрылғының криптографиялық кітапханасы мұнда қолдануға расталғандардың қатарында жоқ. Ештеңеге қол қойылған жоқ және ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this device to renew the confirmation.</source>
        <extracomment>CRYPTOGRAPHY_FAILED because the operator did not confirm it: advice</extracomment>
        <translation>Растауды жаңартуды осы құрылғыға жауапты адамнан сұраңыз.</translation>
    </message>
    <message>
        <source>The service is being maintained</source>
        <extracomment>Preventive maintenance of the service: title</extracomment>
        <translation>Сервиске техникалық қызмет көрсетілуде</translation>
    </message>
    <message>
        <source>The work ends: %1. Nothing was changed and nothing is lost.</source>
        <extracomment>Preventive maintenance of the service: sentence; %1 is a date and a time of day</extracomment>
        <translation>Жұмыстардың аяқталатын уақыты: %1. Ештеңе өзгерген жоқ және ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>Try again after that time. The service works around the clock otherwise.</source>
        <extracomment>Preventive maintenance of the service: advice</extracomment>
        <translation>Сол уақыттан кейін қайталап көріңіз. Қалған уақытта сервис тәулік бойы жұмыс істейді.</translation>
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
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button that loads the notes again</extracomment>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>Whose documents</source>
        <extracomment>Group of two choices: whose documents</extracomment>
        <translation>Кімнің құжаттары</translation>
    </message>
    <message>
        <source>Mine, seen by others</source>
        <extracomment>Choices of the history: others looked at mine; I looked at theirs</extracomment>
        <translation>Менің құжаттарым</translation>
    </message>
    <message>
        <source>Seen by me</source>
        <translation>Мен қарағандар</translation>
    </message>
    <message>
        <source>Loading the notes of your account…</source>
        <extracomment>While the notes are being loaded</extracomment>
        <translation>Есептік жазбаңыздағы белгілер жүктелуде…</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <extracomment>When there are no notes; the second one when the notes are about documents one looked at</extracomment>
        <translation>Әзірге ешкім қарамаған</translation>
    </message>
    <message>
        <source>You have not looked yet</source>
        <translation>Сіз әзірге қарамадыңыз</translation>
    </message>
    <message>
        <source>Every look at one of your documents is noted here, with who it was and when.</source>
        <extracomment>When there are no notes; the second one when the notes are about documents one looked at</extracomment>
        <translation>Құжаттарыңыздың әрбір қаралуы осында белгіленеді: кім және қашан қарағаны көрінеді.</translation>
    </message>
    <message>
        <source>Every document of others that you check is noted here, and in their account too.</source>
        <translation>Сіз тексерген өзгелердің әрбір құжаты осында да, олардың есептік жазбасында да белгіленеді.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>Button under the notes; the second text stands while it is being done</extracomment>
        <translation>Жүктелуде…</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Бұрынғы белгілер</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Read aloud for the list of notes</extracomment>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Save all with proofs</source>
        <extracomment>Button that saves all notes with their proofs to a file</extracomment>
        <translation>Бәрін дәлелімен сақтау</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) of the journal</source>
        <extracomment>Row in the history that leads to the alarms of the journal; %n is their number</extracomment>
        <translation>
            <numerusform>Журналдың %n дабылы</numerusform>
            <numerusform>Журналдың %n дабылы</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the notes with their proofs</source>
        <extracomment>Title of the file dialog for the notes with their proofs</extracomment>
        <translation>Жазбаларды дәлелімен сақтау</translation>
    </message>
    <message>
        <source>Proofs (*.qujatproof)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Дәлелдер (*.qujatproof)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Every note can be proven</source>
        <extracomment>In the wide window, beside the list of notes, while none is chosen</extracomment>
        <translation>Әр жазбаны дәлелдеуге болады</translation>
    </message>
    <message>
        <source>Choose a note to see who looked, and what proves it.</source>
        <extracomment>In the wide window, beside the list of notes, while none is chosen</extracomment>
        <translation>Кім қарағанын және оны не дәлелдейтінін көру үшін жазбаны таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>in the program</source>
        <extracomment>In the history: the way by which something was done</extracomment>
        <translation>бағдарламада</translation>
    </message>
    <message>
        <source>by QR code</source>
        <extracomment>In the history: the way by which a document was opened</extracomment>
        <translation>QR код арқылы</translation>
    </message>
    <message>
        <source>by six digits</source>
        <extracomment>In the history: the way by which a document was opened</extracomment>
        <translation>алты цифр арқылы</translation>
    </message>
    <message>
        <source>%1 was shown</source>
        <extracomment>History of the holder: %1 is a type of document</extracomment>
        <translation>Көрсетілді: %1</translation>
    </message>
    <message>
        <source>You checked: %1</source>
        <extracomment>History of the third party: %1 is a type of document</extracomment>
        <translation>Сіз тексердіңіз: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>History: a viewing was refused; %1 is a type of document</extracomment>
        <translation>Рұқсат берілмеді: %1</translation>
    </message>
    <message>
        <source>You opened access: %1</source>
        <extracomment>History of the holder: %1 is a type of document</extracomment>
        <translation>Сіз қолжетімділік аштыңыз: %1</translation>
    </message>
    <message>
        <source>Access closed: %1</source>
        <extracomment>History of the holder: %1 is a type of document</extracomment>
        <translation>Қолжетімділік жабылды: %1</translation>
    </message>
    <message>
        <source>Sign-in on a device</source>
        <extracomment>History: somebody signed in on a device</extracomment>
        <translation>Құрылғыда кіру</translation>
    </message>
    <message>
        <source>A device was signed out</source>
        <extracomment>History: a device was signed out</extracomment>
        <translation>Құрылғыдан шығу</translation>
    </message>
    <message>
        <source>Another event</source>
        <extracomment>History: an event of a kind that this version does not know; %1 is a type of document or empty</extracomment>
        <translation>Басқа оқиға</translation>
    </message>
    <message>
        <source>Another event: %1</source>
        <translation>Басқа оқиға: %1</translation>
    </message>
    <message>
        <source>by the password that was told</source>
        <extracomment>In the history: the way by which consent was given</extracomment>
        <translation>айтылған код бойынша</translation>
    </message>
    <message>
        <source>by message</source>
        <extracomment>In the history: the way by which consent was given</extracomment>
        <translation>SMS арқылы</translation>
    </message>
    <message>
        <source>Consent was asked: %1</source>
        <extracomment>History: an information system asked; %1 is a type of document</extracomment>
        <translation>Келісім сұралды: %1</translation>
    </message>
    <message>
        <source>Consent was given: %1</source>
        <extracomment>History: %1 is a type of document</extracomment>
        <translation>Келісім берілді: %1</translation>
    </message>
    <message>
        <source>Consent was refused: %1</source>
        <extracomment>History: %1 is a type of document</extracomment>
        <translation>Келісімнен бас тартылды: %1</translation>
    </message>
    <message>
        <source>A request ran out: %1</source>
        <extracomment>History: nobody answered in time; %1 is a type of document</extracomment>
        <translation>Сұрау уақыты бітті: %1</translation>
    </message>
    <message>
        <source>Consent was taken back: %1</source>
        <extracomment>History: %1 is a type of document</extracomment>
        <translation>Келісім қайтарып алынды: %1</translation>
    </message>
    <message>
        <source>Not yet proven</source>
        <extracomment>State of a note of the history: its proof was not checked yet</extracomment>
        <translation>Әлі дәлелденбеген</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>State of a note of the history: this device checked that the journal proves it</extracomment>
        <translation>Дәлелденген</translation>
    </message>
    <message>
        <source>Contradicted by the journal</source>
        <extracomment>State of a note of the history: the journal contradicts it</extracomment>
        <translation>Журнал жоққа шығарады</translation>
    </message>
    <message>
        <source>The service has not given the proof of this note yet. It is asked for again by itself.</source>
        <extracomment>Under a note whose proof was not checked yet</extracomment>
        <translation>Сервис бұл жазбаның дәлелін әлі берген жоқ. Ол өздігінен қайта сұралады.</translation>
    </message>
    <message>
        <source>This device has checked that exactly this note stands in the signed journal of the service, with these values. Nobody can remove or change it without being noticed.</source>
        <extracomment>Under a proven note</extracomment>
        <translation>Бұл құрылғы дәл осы жазба осы мәндерімен сервистің қол қойылған журналында тұрғанын тексерді. Оны ешкім білдіртпей жоя да, өзгерте де алмайды.</translation>
    </message>
    <message>
        <source>What the service gave as proof does not fit this note. The alarm says more; the evidence is kept on this device.</source>
        <extracomment>Under a note that the journal contradicts</extracomment>
        <translation>Сервис дәлел ретінде бергені бұл жазбаға сәйкес келмейді. Толығырақ дабылда; айғақтар осы құрылғыда сақталған.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal. It is proven under the head of %2 entries, signed on %3.</source>
        <extracomment>Where a note stands in the journal: %1 is its place, %2 how many entries there were, %3 date and time of the signature</extracomment>
        <translation>Журналдың %1-жазбасы. Жазбалар саны %2 болған, %3 қол қойылған күймен дәлелденген.</translation>
    </message>
    <message>
        <source>You were asked by six digits: %1</source>
        <extracomment>History of the holder: somebody with six digits asked; %1 is a type of document</extracomment>
        <translation>Сізден алты цифр арқылы сұралды: %1</translation>
    </message>
    <message>
        <source>You answered: %1</source>
        <extracomment>History of the holder: the answer to somebody with six digits; %1 is a type of document</extracomment>
        <translation>Сіз жауап бердіңіз: %1</translation>
    </message>
    <message>
        <source>A PIN was set on a device</source>
        <extracomment>History: a PIN was chosen on a device</extracomment>
        <translation>Құрылғыда PIN орнатылды</translation>
    </message>
    <message>
        <source>A signature certificate was revoked</source>
        <extracomment>History: a certificate of electronic signature was revoked</extracomment>
        <translation>Қолтаңба сертификаты кері қайтарылды</translation>
    </message>
    <message>
        <source>Staff looked at your data</source>
        <extracomment>History: staff of a service centre looked at the data; %1 is a type of document or empty</extracomment>
        <translation>Қызметкер деректеріңізді қарады</translation>
    </message>
    <message>
        <source>Staff looked at: %1</source>
        <translation>Қызметкер қарады: %1</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Documents</source>
        <extracomment>Place in the bar: own documents</extracomment>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Place in the bar: check a document of somebody else</extracomment>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Place in the bar: the notes of the account</extracomment>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Place in the bar: the person, devices, sign-out</extracomment>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Place in the bar of a wide window</extracomment>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Qujat</source>
        <extracomment>Name of the program; not translated</extracomment>
        <translation>Qujat</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Row that locks the program; the PIN opens it again</extracomment>
        <translation>Қазір құлыптау</translation>
    </message>
    <message>
        <source>%1: access is open for another %2</source>
        <extracomment>Line over other pages while access to a document is open; %1 is its name, %2 a time such as 4:12</extracomment>
        <translation>%1: қолжетімділіктің жабылуына %2 қалды</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button in the line while access to a document is open</extracomment>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Alarm: the record of who looked at documents contradicts itself.</source>
        <extracomment>Line over every page while there is an unread alarm of the journal</extracomment>
        <translation>Дабыл: құжаттарды кім қарағаны туралы жазба өзіне қайшы келеді.</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Button in the line of an alarm; opens what it is about</extracomment>
        <translation>Оқу</translation>
    </message>
</context>
<context>
    <name>IinStep</name>
    <message>
        <source>Individual identification number (IIN)</source>
        <extracomment>Label of the field for the identification number</extracomment>
        <translation>Жеке сәйкестендіру нөмірі (ЖСН)</translation>
    </message>
    <message>
        <source>Twelve digits, as on your identity card.</source>
        <extracomment>Under the field for the identification number</extracomment>
        <translation>Жеке куәлігіңіздегі он екі цифр.</translation>
    </message>
    <message>
        <source>Two different proofs are asked for after your number. Choose which.</source>
        <extracomment>Above the field for the identification number</extracomment>
        <translation>Нөміріңізден кейін екі түрлі растау сұралады. Қайсысын таңдаңыз.</translation>
    </message>
    <message>
        <source>Two proofs</source>
        <extracomment>Group of three choices: which two proofs go with the identification number</extracomment>
        <translation>Екі растау</translation>
    </message>
    <message>
        <source>Code and face</source>
        <extracomment>Choices of two proofs that go with the identification number</extracomment>
        <translation>Код пен бет</translation>
    </message>
    <message>
        <source>Code and password</source>
        <translation>Код пен пароль</translation>
    </message>
    <message>
        <source>Password and face</source>
        <translation>Пароль мен бет</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button after the identification number</extracomment>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Once you are signed in, the page for the new certificate opens by itself.</source>
        <extracomment>When the sign-in is for a new certificate</extracomment>
        <translation>Кіргеннен кейін жаңа сертификат беті өзі ашылады.</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>About the service</source>
        <extracomment>Title of the page that explains the public service of connecting a telephone number</extracomment>
        <translation>Қызмет туралы</translation>
    </message>
    <message>
        <source>Public service “Registration and connection of the subscriber number provided by the cellular operator to the account of the web portal of e-government”.</source>
        <extracomment>First sentence of the page that explains the public service</extracomment>
        <translation>«Ұялы байланыс операторы ұсынған абоненттік нөмірді «электрондық үкімет» веб-порталының есептік жазбасына тіркеу және қосу» мемлекеттік қызметі.</translation>
    </message>
    <message>
        <source>Service provider</source>
        <extracomment>Row 1 of the standard of the public service</extracomment>
        <translation>Көрсетілетін қызметті беруші</translation>
    </message>
    <message>
        <source>Ministry of Digital Development, Innovation and Aerospace Industry of the Republic of Kazakhstan</source>
        <extracomment>Row 1 of the standard of the public service</extracomment>
        <translation>Қазақстан Республикасының Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі</translation>
    </message>
    <message>
        <source>Where it is provided</source>
        <extracomment>Row 2 of the standard of the public service</extracomment>
        <translation>Қайда көрсетіледі</translation>
    </message>
    <message>
        <source>The web portal of e-government, the mobile application, mobile applications of second-tier banks</source>
        <extracomment>Row 2 of the standard of the public service</extracomment>
        <translation>«Электрондық үкімет» веб-порталы, мобильді қосымша, екінші деңгейдегі банктердің мобильді қосымшалары</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <extracomment>Row 3 of the standard of the public service</extracomment>
        <translation>Көрсету мерзімі</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <extracomment>Row 3 of the standard of the public service</extracomment>
        <translation>10 минут</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Row 4 of the standard of the public service</extracomment>
        <translation>Нысаны</translation>
    </message>
    <message>
        <source>Electronic, fully automated</source>
        <extracomment>Row 4 of the standard of the public service</extracomment>
        <translation>Электрондық, толық автоматтандырылған</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Row 5 of the standard of the public service</extracomment>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Information about the connected number in your account, or a refusal with its reason</source>
        <extracomment>Row 5 of the standard of the public service</extracomment>
        <translation>Жеке кабинеттегі қосылған нөмір туралы мәлімет немесе уәжді бас тарту</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row 6 of the standard of the public service</extracomment>
        <translation>Төлемі</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <extracomment>Row 6 of the standard of the public service</extracomment>
        <translation>Тегін</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Row 7 of the standard of the public service</extracomment>
        <translation>Жұмыс кестесі</translation>
    </message>
    <message>
        <source>Around the clock, except for technical breaks for maintenance</source>
        <extracomment>Row 7 of the standard of the public service</extracomment>
        <translation>Тәулік бойы, жөндеу жұмыстарына байланысты техникалық үзілістерді қоспағанда</translation>
    </message>
    <message>
        <source>What is needed</source>
        <extracomment>Row 8 of the standard of the public service</extracomment>
        <translation>Не қажет</translation>
    </message>
    <message>
        <source>On the portal: the number, the one-time password sent to it and your electronic signature. In the mobile application: the number, the one-time password, your signature key or a new one, and a comparison of your face. In a bank&apos;s application: the number known to the bank; when it is absent or different, a comparison of your face and a one-time password.</source>
        <extracomment>Row 8 of the standard of the public service</extracomment>
        <translation>Порталда: нөмір, оған жіберілген біржолғы пароль және электрондық цифрлық қолтаңбаңыз. Мобильді қосымшада: нөмір, біржолғы пароль, қолтаңба кілтіңіз немесе жаңа кілт және бет-әлпетті салыстыру. Банк қосымшасында: банкке белгілі нөмір; ол жоқ немесе өзгеше болса, бет-әлпетті салыстыру және біржолғы пароль.</translation>
    </message>
    <message>
        <source>When it is refused</source>
        <extracomment>Row 9 of the standard of the public service</extracomment>
        <translation>Қашан бас тартылады</translation>
    </message>
    <message>
        <source>When you, or the data given, do not meet the laws “On identity documents” and “On national registers of identification numbers”</source>
        <extracomment>Row 9 of the standard of the public service</extracomment>
        <translation>Сіз немесе берілген деректер «Жеке басты куәландыратын құжаттар туралы» және «Сәйкестендіру нөмірлерінің ұлттық тізілімдері туралы» заңдардың талаптарына сай келмегенде</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <extracomment>Row 10 of the standard of the public service</extracomment>
        <translation>Қайда сұрауға болады</translation>
    </message>
    <message>
        <source>The provider&apos;s help desk and the unified contact centre: %1</source>
        <extracomment>Row 10 of the standard of the public service; %1 are telephone numbers</extracomment>
        <translation>Қызмет берушінің анықтама қызметі және бірыңғай байланыс орталығы: %1</translation>
    </message>
    <message>
        <source>Call 1414</source>
        <extracomment>Button that calls the contact centre; 1414 is its short number</extracomment>
        <translation>1414-ке қоңырау шалу</translation>
    </message>
    <message>
        <source>Call 8 800 080 7777</source>
        <extracomment>Button that calls the contact centre by its free number</extracomment>
        <translation>8 800 080 7777-ге қоңырау шалу</translation>
    </message>
</context>
<context>
    <name>KeyFileStep</name>
    <message>
        <source>Choose the key file</source>
        <extracomment>Row that opens the file dialog
----------
Title of the file dialog for a key file</extracomment>
        <translation>Кілт файлын таңдау</translation>
    </message>
    <message>
        <source>Press to choose another file.</source>
        <extracomment>Under the row that opens the file dialog</extracomment>
        <translation>Басқа файл таңдау үшін басыңыз.</translation>
    </message>
    <message>
        <source>A file that ends in .p12 or .pfx.</source>
        <translation>.p12 немесе .pfx деп аяқталатын файл.</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <extracomment>Label of the field for the password of a key file</extracomment>
        <translation>Кілт файлының паролі</translation>
    </message>
    <message>
        <source>It stays on this device.</source>
        <extracomment>Under the field for the password of a key file</extracomment>
        <translation>Ол осы құрылғыдан шықпайды.</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Кілт файлдары (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <extracomment>Group of the three language choices</extracomment>
        <translation>Тіл</translation>
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
        <translation>Көрсетілім: ойдан шығарылған адамдар, заңды күші жоқ</translation>
    </message>
    <message>
        <source>No connection. Kept copies can be seen; nothing is shown as valid now.</source>
        <extracomment>Line over every page without network</extracomment>
        <translation>Байланыс жоқ. Сақталған көшірмелерді көруге болады; қазір ештеңе жарамды күйінде көрсетілмейді.</translation>
    </message>
</context>
<context>
    <name>MethodStep</name>
    <message>
        <source>Key file</source>
        <extracomment>Way to sign in: with a key of the National Certification Authority kept in a file</extracomment>
        <translation>Кілт файлы</translation>
    </message>
    <message>
        <source>An electronic signature key (AUTH or RSA file of the National Certification Authority) and its password.</source>
        <extracomment>Under &quot;Key file&quot;</extracomment>
        <translation>Электрондық қолтаңба кілті (Ұлттық куәландырушы орталықтың AUTH немесе RSA файлы) және оның паролі.</translation>
    </message>
    <message>
        <source>Two different proofs keep your documents yours. Choose the first one; the second is a code sent to your registered number, your face or your password.</source>
        <extracomment>Above the ways to sign in</extracomment>
        <translation>Құжаттарыңызды екі түрлі растау қорғайды. Біріншісін таңдаңыз; екіншісі — тіркелген нөміріңізге келетін код, бетіңіз немесе пароліңіз.</translation>
    </message>
    <message>
        <source>IIN without a key</source>
        <extracomment>Way to sign in: identification number, then two proofs other than a key</extracomment>
        <translation>Кілтсіз, ЖСН арқылы</translation>
    </message>
    <message>
        <source>Your individual identification number, then two of: a code to your number, your face, your password.</source>
        <extracomment>Under &quot;IIN without a key&quot;</extracomment>
        <translation>Жеке сәйкестендіру нөміріңіз, содан кейін мына үшеуінің екеуі: нөміріңізге код, бетіңіз, пароліңіз.</translation>
    </message>
    <message>
        <source>Lost your phone, PIN or number?</source>
        <extracomment>Row that leads to the ways back in for who has lost something</extracomment>
        <translation>Телефонды, PIN-ді немесе нөмірді жоғалттыңыз ба?</translation>
    </message>
    <message>
        <source>How to get back in, each time with two proofs.</source>
        <extracomment>Under &quot;Lost your phone, PIN or number?&quot;</extracomment>
        <translation>Қалай қайта кіруге болады: әрқашан екі растаумен.</translation>
    </message>
    <message>
        <source>About the service</source>
        <extracomment>Button on the sign-in page that leads to the page about the public service</extracomment>
        <translation>Қызмет туралы</translation>
    </message>
    <message>
        <source>Contact centre: %1</source>
        <extracomment>Under the ways to sign in; %1 is the phone numbers of the contact centre</extracomment>
        <translation>Байланыс орталығы: %1</translation>
    </message>
    <message>
        <source>With my phone</source>
        <extracomment>Way to sign in: by the phone on which the person is signed in already</extracomment>
        <translation>Телефоным арқылы</translation>
    </message>
    <message>
        <source>Your phone with Qujat scans a code here and you confirm on it.</source>
        <extracomment>Under &quot;With my phone&quot;</extracomment>
        <translation>Qujat орнатылған телефоныңыз осы жердегі кодты сканерлейді, ал Сіз телефонда растайсыз.</translation>
    </message>
    <message>
        <source>New certificate</source>
        <extracomment>Way to sign in: without a key, to have one made and certified on this device</extracomment>
        <translation>Жаңа сертификат</translation>
    </message>
    <message>
        <source>No key yet, or a lost one: prove yourself by IIN, then this device makes a key and has its certificate issued.</source>
        <extracomment>Under &quot;New certificate&quot;</extracomment>
        <translation>Кілтіңіз жоқ немесе жоғалды: ЖСН арқылы кіресіз, содан кейін осы құрылғы кілт жасап, оған сертификат алады.</translation>
    </message>
</context>
<context>
    <name>MethodsScreen</name>
    <message>
        <source>Ways to sign in</source>
        <extracomment>Title of the page about the ways to sign in</extracomment>
        <translation>Кіру тәсілдері</translation>
    </message>
    <message>
        <source>Always two different proofs. One alone, even a code by SMS, opens nothing.</source>
        <extracomment>Above the list of ways to sign in</extracomment>
        <translation>Әрқашан екі түрлі растау. Біреуі ғана, тіпті SMS коды да, ештеңені ашпайды.</translation>
    </message>
    <message>
        <source>Password of your account</source>
        <extracomment>Heading over setting the password of the account</extracomment>
        <translation>Есептік жазбаңыздың паролі</translation>
    </message>
    <message>
        <source>The password is set. It can be one of your two proofs from now on.</source>
        <extracomment>When the password of the account was set</extracomment>
        <translation>Пароль орнатылды. Ол енді екі растауыңыздың бірі бола алады.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of the field for a new password of the account</extracomment>
        <translation>Жаңа пароль</translation>
    </message>
    <message>
        <source>At least eight characters. Then show your face: it proves that it is you who sets the password.</source>
        <extracomment>Under the field for a new password of the account</extracomment>
        <translation>Кемінде сегіз таңба. Содан кейін бетіңізді көрсетіңіз: парольді өзіңіз орнатып жатқаныңызды дәлелдейді.</translation>
    </message>
</context>
<context>
    <name>MinutesSheet</name>
    <message>
        <source>How long may others look?</source>
        <extracomment>Title of the choice of minutes</extracomment>
        <translation>Қолжетімділік қанша уақытқа ашылады?</translation>
    </message>
    <message>
        <source>You can close access earlier at any time. Everybody who looks is noted in your history.</source>
        <extracomment>Under the title of the choice of minutes</extracomment>
        <translation>Қолжетімділікті кез келген уақытта ертерек жаба аласыз. Құжатты қараған әр адам тарихыңызда белгіленеді.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>Choice of how long access is open</extracomment>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteScreen</name>
    <message>
        <source>Who</source>
        <extracomment>Label in a note of the history; the second one when oneself looked at somebody&apos;s document</extracomment>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Whose document</source>
        <translation>Кімнің құжаты</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Label in a note of the history: by QR code, by six digits</extracomment>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Label in a note of the history: the purpose that the third party stated</extracomment>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Number of the note</source>
        <extracomment>Label in a note of the history: its number, the same in both accounts</extracomment>
        <translation>Жазбаның нөмірі</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Heading over what proves a note of the history</extracomment>
        <translation>Дәлел</translation>
    </message>
    <message>
        <source>Save with the proof</source>
        <extracomment>Button that saves one note with its proof to a file</extracomment>
        <translation>Дәлелімен сақтау</translation>
    </message>
    <message>
        <source>Anybody can check the file without network, with the service&apos;s published key. It shows who looked and at which type of document.</source>
        <extracomment>Under the button that saves a note with its proof</extracomment>
        <translation>Файлды кез келген адам желісіз, сервистің жарияланған кілтімен тексере алады. Онда кім және құжаттың қай түрін қарағаны көрсетіледі.</translation>
    </message>
    <message>
        <source>Save the receipt without data</source>
        <extracomment>Button that saves the receipt of a check without any data of the person</extracomment>
        <translation>Деректерсіз түбіртекті сақтау</translation>
    </message>
    <message>
        <source>Proves that you checked a valid document of this type at this time, and whether its holder was 18 or older. It holds no name and no number, so no copy of the document needs to be kept.</source>
        <extracomment>Under the button that saves the receipt without data</extracomment>
        <translation>Осы уақытта осы түрдегі жарамды құжатты тексергеніңізді және иесінің 18-ге толғанын не толмағанын дәлелдейді. Онда аты да, нөмірі де жоқ, сондықтан құжаттың көшірмесін сақтаудың қажеті жоқ.</translation>
    </message>
    <message>
        <source>Save the note with its proof</source>
        <extracomment>Title of the file dialog for one note with its proof</extracomment>
        <translation>Жазбаны дәлелімен сақтау</translation>
    </message>
    <message>
        <source>Proofs (*.qujatproof)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Дәлелдер (*.qujatproof)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <extracomment>Title of the file dialog for the receipt without data</extracomment>
        <translation>Түбіртекті сақтау</translation>
    </message>
    <message>
        <source>Receipts (*.qujatreceipt)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Түбіртектер (*.qujatreceipt)</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Label in a note of the history: name of the device on which it happened</extracomment>
        <translation>Құрылғы</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label in a note of the history: why something was refused</extracomment>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Complain about this refusal</source>
        <extracomment>Button under a refusal in the history: opens the form of a complaint about it</extracomment>
        <translation>Осы бас тартуға шағым беру</translation>
    </message>
</context>
<context>
    <name>NoticeChoices</name>
    <message>
        <source>How I am told</source>
        <extracomment>Title of the sheet with the choices of notices</extracomment>
        <translation>Маған қалай хабарланады</translation>
    </message>
    <message>
        <source>What is switched off here is not shown at once, but it always stands in the list.</source>
        <extracomment>Over the choices of notices</extracomment>
        <translation>Мұнда өшірілгені бірден көрсетілмейді, бірақ тізімде әрқашан тұрады.</translation>
    </message>
    <message>
        <source>Show at once</source>
        <extracomment>Switch: show notices of a kind at once</extracomment>
        <translation>Бірден көрсету</translation>
    </message>
    <message>
        <source>Send by SMS as well</source>
        <extracomment>Switch: send notices of a kind by SMS as well</extracomment>
        <translation>SMS арқылы да жіберу</translation>
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
        <translation>Бас тартуға шағымдану үшін басыңыз.</translation>
    </message>
    <message>
        <source>new, %1</source>
        <extracomment>Mark of a notice that was not seen yet; %1 is a time</extracomment>
        <translation>жаңа, %1</translation>
    </message>
</context>
<context>
    <name>NoticesScreen</name>
    <message>
        <source>Notices</source>
        <extracomment>Title of the page with the notices
----------
Read aloud for the list of notices</extracomment>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>How I am told</source>
        <extracomment>Button that shows how notices are told</extracomment>
        <translation>Маған қалай хабарланады</translation>
    </message>
    <message>
        <source>Loading your notices…</source>
        <extracomment>While the notices are being loaded</extracomment>
        <translation>Хабарламаларыңыз жүктелуде…</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <extracomment>When there are no notices</extracomment>
        <translation>Әзірге ештеңе болған жоқ</translation>
    </message>
    <message>
        <source>Every use and every change of your data and account is told here (law on informatization, article 36).</source>
        <extracomment>When there are no notices</extracomment>
        <translation>Деректеріңіз бен есептік жазбаңызды әр пайдалану және әр өзгерту туралы осында хабарланады (ақпараттандыру туралы заң, 36-бап).</translation>
    </message>
    <message>
        <source>Earlier notices</source>
        <extracomment>Button under the notices</extracomment>
        <translation>Бұрынғы хабарламалар</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>A mobile number of Kazakhstan in your own name. A code is sent to it; the service is free of charge.</source>
        <extracomment>Above the field for the number that is to be connected</extracomment>
        <translation>Өз атыңыздағы Қазақстанның ұялы нөмірі. Оған код жіберіледі; қызмет тегін.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <extracomment>Label of the field for the number that is to be connected</extracomment>
        <translation>Ұялы нөмір</translation>
    </message>
    <message>
        <source>Like +7 701 000 00 00 or 8 701 000 00 00.</source>
        <extracomment>Under the field for the number that is to be connected</extracomment>
        <translation>Мысалы, +7 701 000 00 00 немесе 8 701 000 00 00.</translation>
    </message>
    <message>
        <source>Get verification code</source>
        <extracomment>Button that has a code sent to the number; the words of the rules</extracomment>
        <translation>Растау кодын алу</translation>
    </message>
</context>
<context>
    <name>NumberOverview</name>
    <message>
        <source>No number is connected</source>
        <extracomment>When no number is connected to the account</extracomment>
        <translation>Нөмір қосылмаған</translation>
    </message>
    <message>
        <source>Without one, no code, no consent and no notice can reach you, and your documents stay closed on this phone.</source>
        <extracomment>Under &quot;No number is connected&quot;</extracomment>
        <translation>Онсыз код, келісім сұрауы, хабарлама жетпейді, құжаттарыңыз бұл телефонда ашылмайды.</translation>
    </message>
    <message>
        <source>Was it you?</source>
        <extracomment>Title over a change of number that can still be taken back</extracomment>
        <translation>Бұл сіз бе едіңіз?</translation>
    </message>
    <message>
        <source>It was not me: stop the change</source>
        <extracomment>Button that takes a change of number back</extracomment>
        <translation>Бұл мен емес: ауыстыруды тоқтату</translation>
    </message>
    <message>
        <source>Change number</source>
        <extracomment>Button that begins connecting a number; the second when one is connected</extracomment>
        <translation>Нөмірді өзгерту</translation>
    </message>
    <message>
        <source>Connect a number</source>
        <translation>Нөмірді қосу</translation>
    </message>
    <message>
        <source>My requests</source>
        <extracomment>Heading over the requests for numbers</extracomment>
        <translation>Менің сұрауларым</translation>
    </message>
    <message>
        <source>Provided by the Ministry of Digital Development, Innovation and Aerospace Industry, free of charge, decided by itself within ten minutes. Contact centre: %1.</source>
        <extracomment>Under the page about the number; %1 is the phone numbers of the contact centre</extracomment>
        <translation>Қызметті Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі тегін көрсетеді, шешім он минут ішінде автоматты түрде қабылданады. Байланыс орталығы: %1.</translation>
    </message>
    <message>
        <source>Stop the change?</source>
        <extracomment>Title of the question before a change of number is taken back</extracomment>
        <translation>Ауыстыруды тоқтату керек пе?</translation>
    </message>
    <message>
        <source>The earlier number is connected again, and the device that asked for the change is signed out.</source>
        <extracomment>Question before a change of number is taken back</extracomment>
        <translation>Бұрынғы нөмір қайта қосылады, ал ауыстыруды сұраған құрылғы жүйеден шығарылады.</translation>
    </message>
    <message>
        <source>Stop the change</source>
        <extracomment>Button that takes a change of number back</extracomment>
        <translation>Ауыстыруды тоқтату</translation>
    </message>
    <message>
        <source>Press to complain about the refusal.</source>
        <extracomment>Under a refused request for a number; the row leads to the form of a complaint</extracomment>
        <translation>Бас тартуға шағымдану үшін басыңыз.</translation>
    </message>
</context>
<context>
    <name>NumberProgress</name>
    <message>
        <source>Number</source>
        <extracomment>Step of connecting a number</extracomment>
        <translation>Нөмір</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Step of connecting a number: the code from the message</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Step of connecting a number: signature or face</extracomment>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Last step of connecting a number</extracomment>
        <translation>Қосылды</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Read aloud for the progress of connecting a number; %1 and %2 are numbers, %3 the name of the step</extracomment>
        <translation>%2 қадамның %1-і: %3</translation>
    </message>
</context>
<context>
    <name>NumberScreen</name>
    <message>
        <source>My phone number</source>
        <extracomment>Title of the page about the registered number</extracomment>
        <translation>Менің телефон нөмірім</translation>
    </message>
    <message>
        <source>Certify the request with your electronic signature. You sign that %1 is to be connected to your account, and nothing else.</source>
        <extracomment>Before a request for a number is signed; %1 is the masked number</extracomment>
        <translation>Сұрауды электрондық қолтаңбаңызбен куәландырыңыз. %1 нөмірін есептік жазбаңызға қосуға ғана қол қоясыз.</translation>
    </message>
    <message>
        <source>Sign and connect</source>
        <extracomment>Button that signs the request for a number</extracomment>
        <translation>Қол қойып қосу</translation>
    </message>
    <message>
        <source>The service is deciding</source>
        <extracomment>While the service decides about a request for a number</extracomment>
        <translation>Сервис шешім қабылдауда</translation>
    </message>
    <message>
        <source>Nobody has to look at it. It takes at most ten minutes; you may leave this page, the outcome is told to you.</source>
        <extracomment>While the service decides about a request for a number</extracomment>
        <translation>Оны ешкім қарамайды, бәрі автоматты. Ең көбі он минут кетеді; бұл беттен шыға беріңіз, нәтижесі сізге хабарланады.</translation>
    </message>
    <message>
        <source>The number is connected</source>
        <extracomment>When a number was connected</extracomment>
        <translation>Нөмір қосылды</translation>
    </message>
    <message>
        <source>%1 is connected to your account at once. The earlier number was informed, and your older devices can still take the change back.</source>
        <extracomment>When a number was connected; the first for a change of number. %1 is the masked number</extracomment>
        <translation>%1 есептік жазбаңызға бірден қосылды. Бұрынғы нөмірге хабарланды, бұрынғы құрылғыларыңыз ауыстыруды әлі қайтара алады.</translation>
    </message>
    <message>
        <source>%1 is connected to your account. Codes and notices come to it from now on.</source>
        <translation>%1 есептік жазбаңызға қосылды. Кодтар мен хабарламалар енді осыған келеді.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that leaves the page after a number was connected</extracomment>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Your account is exactly as before. The refusal and its reason stand in the list of your requests.</source>
        <extracomment>When a request for a number was refused</extracomment>
        <translation>Есептік жазбаңыз дәл бұрынғыдай. Бас тарту мен оның себебі сұрауларыңыздың тізімінде тұр.</translation>
    </message>
    <message>
        <source>Back to my number</source>
        <extracomment>Button back to the page about the number</extracomment>
        <translation>Нөміріме оралу</translation>
    </message>
    <message>
        <source>Complain about the refusal</source>
        <extracomment>Button that leads to the form for a complaint about a refusal</extracomment>
        <translation>Бас тартуға шағымдану</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Digital documents of Kazakhstan: show your own, check those of others.</source>
        <extracomment>First lines of `qujat --help`</extracomment>
        <translation>Қазақстанның цифрлық құжаттары: өз құжаттарыңызды көрсетіңіз, өзгелердің құжаттарын тексеріңіз.</translation>
    </message>
    <message>
        <source>Address of the service, https://host:port.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Сервистің мекенжайы, https://host:port.</translation>
    </message>
    <message>
        <source>Folder with the certificates that are trusted.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Сенімді сертификаттар қалтасы.</translation>
    </message>
    <message>
        <source>Folder for the data of one person on this device.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Осы құрылғыдағы бір адамның деректеріне арналған қалта.</translation>
    </message>
    <message>
        <source>How this device presents itself; desktop by default.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Құрылғы өзін қалай таныстырады; әдепкісі — desktop.</translation>
    </message>
    <message>
        <source>Language for this start.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Осы іске қосудың тілі.</translation>
    </message>
    <message>
        <source>Start, draw the first page, print how it went, and end.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Іске қосу, бірінші бетті салу, нәтижесін шығару және аяқтау.</translation>
    </message>
    <message>
        <source>With --self-test: write a picture of the page there.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>--self-test параметрімен: беттің суретін сонда жазу.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Нұсқаны шығару.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Осы мәтінді шығару.</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>from the Internet, network %1</source>
        <extracomment>List of devices: %1 is the beginning of a network address</extracomment>
        <translation>интернеттен, %1 желісі</translation>
    </message>
    <message>
        <source>from a private network</source>
        <extracomment>List of devices: seen in a private network, such as at home</extracomment>
        <translation>жеке желіден</translation>
    </message>
    <message>
        <source>from the service&apos;s own machine</source>
        <extracomment>List of devices: seen on the machine of the service itself</extracomment>
        <translation>сервистің өз машинасынан</translation>
    </message>
    <message>
        <source>place unknown</source>
        <extracomment>List of devices: nothing is known of the place</extracomment>
        <translation>орны белгісіз</translation>
    </message>
</context>
<context>
    <name>OtpStep</name>
    <message>
        <source>We sent six digits to %1.</source>
        <extracomment>Above the cells for the one-time password; %1 is a masked phone number</extracomment>
        <translation>Алты цифр мына нөмірге жіберілді: %1.</translation>
    </message>
    <message>
        <source>One-time password</source>
        <extracomment>Label of the cells for the one-time password</extracomment>
        <translation>Біржолғы пароль</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <extracomment>Under the cells for the one-time password after a wrong one</extracomment>
        <translation>
            <numerusform>%n әрекет қалды</numerusform>
            <numerusform>%n әрекет қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is good for another %1</source>
        <extracomment>Over the bar that counts down; %1 is a time such as 2:15</extracomment>
        <translation>Парольдің мерзімі бітуіне %1 қалды</translation>
    </message>
    <message>
        <source>This password is no longer good. Ask for a new one.</source>
        <extracomment>When the one-time password has run out</extracomment>
        <translation>Бұл парольдің мерзімі өтті. Жаңасын сұратыңыз.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button after the one-time password</extracomment>
        <translation>Растау</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s)</source>
        <extracomment>Button that asks for another message; %n counts down the seconds until it can be pressed</extracomment>
        <translation>
            <numerusform>%n секундтан кейін қайта жіберу</numerusform>
            <numerusform>%n секундтан кейін қайта жіберу</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Қайта жіберу</translation>
    </message>
    <message>
        <source>Message not arrived?</source>
        <extracomment>Button that shows what to do when the message does not come</extracomment>
        <translation>Хабарлама келмеді ме?</translation>
    </message>
    <message>
        <source>When the message does not come</source>
        <extracomment>Title over what to do when the message does not come</extracomment>
        <translation>Хабарлама келмесе</translation>
    </message>
    <message>
        <source>It may take some minutes, longer abroad: switch roaming on. Look whether %1 is your number: its last digits are shown. Go back to correct it. If nothing helps, call %2.</source>
        <extracomment>What to do when the message does not come; %1 is the phone numbers of the contact centre</extracomment>
        <translation>Бірнеше минут кетуі мүмкін, шетелде ұзағырақ: роумингті қосыңыз. %1 сіздің нөміріңіз бе, соңғы цифрларын қараңыз. Түзету үшін артқа оралыңыз. Ештеңе көмектеспесе, %2 нөміріне қоңырау шалыңыз.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Valid</source>
        <extracomment>Outcome of one check of a document</extracomment>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>Outcome of one check of a document</extracomment>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Outcome of one check of a document: it was tried and nothing could be found out</extracomment>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Outcome of one check of a document</extracomment>
        <translation>Тексерілмеген</translation>
    </message>
</context>
<context>
    <name>OwnKeyScreen</name>
    <message>
        <source>Signature key</source>
        <extracomment>Title of the page about the signature key that is made on this device</extracomment>
        <translation>Қолтаңба кілті</translation>
    </message>
    <message>
        <source>With it you sign in and sign requests. The key is made on this device and never leaves it by itself; the National Certification Authority gets only the request and issues the certificate.</source>
        <extracomment>Under the title of the page about the signature key</extracomment>
        <translation>Онымен қызметке кіресіз және өтініштерге қол қоясыз. Кілт осы құрылғыда жасалады және өздігінен одан шықпайды; Ұлттық куәландырушы орталыққа тек сұрау жіберіледі, ол сертификат береді.</translation>
    </message>
    <message>
        <source>The certificate is issued</source>
        <extracomment>Title when a certificate was issued</extracomment>
        <translation>Сертификат берілді</translation>
    </message>
    <message>
        <source>From now on you can sign in and sign with this key. Its password is asked each time; nobody can restore it.</source>
        <extracomment>When a certificate was issued</extracomment>
        <translation>Енді осы кілтпен кіріп, қол қоя аласыз. Паролі әр жолы сұралады; оны ешкім қалпына келтіре алмайды.</translation>
    </message>
    <message>
        <source>The copy is saved. Whoever has it and its password can sign in your name.</source>
        <extracomment>When a copy of the key file was written</extracomment>
        <translation>Көшірме сақталды. Көшірме мен паролі қолына түскен адам сіздің атыңыздан қол қоя алады.</translation>
    </message>
    <message>
        <source>A key of another person lies on this device. A new one takes its place.</source>
        <extracomment>When the key on this device belongs to somebody else who has used it</extracomment>
        <translation>Бұл құрылғыда басқа адамның кілті сақтаулы. Жаңасы оның орнын басады.</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>Label: whose certificate it is</extracomment>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>Label: who issued the certificate</extracomment>
        <translation>Берген</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Label: from when to when the certificate is good</extracomment>
        <translation>Жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>It stays here after signing out, so that you can sign in with it. Ten wrong PINs wipe it.</source>
        <extracomment>Under what lies on this device</extracomment>
        <translation>Шыққаннан кейін де осында қалады, онымен қайта кіре аласыз. PIN-код он рет қате терілсе, өшіріледі.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>Button that writes a copy of the key file elsewhere</extracomment>
        <translation>Көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <extracomment>Button that removes the signature key from this device</extracomment>
        <translation>Осы құрылғыдан өшіру</translation>
    </message>
    <message>
        <source>Replace by a new key</source>
        <extracomment>Heading over having a key made; the second when one lies here already</extracomment>
        <translation>Жаңа кілтке ауыстыру</translation>
    </message>
    <message>
        <source>Issue a new certificate</source>
        <translation>Жаңа сертификат алу</translation>
    </message>
    <message>
        <source>Password for the new key</source>
        <extracomment>Label of the field for the password of a new key</extracomment>
        <translation>Жаңа кілттің паролі</translation>
    </message>
    <message>
        <source>At least eight characters. It cannot be restored.</source>
        <extracomment>Under the field for the password of a new key</extracomment>
        <translation>Кемінде сегіз таңба. Оны қалпына келтіру мүмкін емес.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>Label of the field in which the password of a new key is repeated</extracomment>
        <translation>Сол пароль тағы бір рет</translation>
    </message>
    <message>
        <source>The two passwords differ. Type both anew.</source>
        <extracomment>Under the second field when the two passwords differ</extracomment>
        <translation>Екі пароль әртүрлі. Екеуін де қайта теріңіз.</translation>
    </message>
    <message>
        <source>I keep the key and its password to myself</source>
        <extracomment>Switch: what the holder of a key promises</extracomment>
        <translation>Кілт пен оның паролін ешкімге бермеймін</translation>
    </message>
    <message>
        <source>and report a loss to the contact centre at once, so that the certificate is revoked.</source>
        <extracomment>Under the switch</extracomment>
        <translation>жоғалтсам, сертификат кері қайтарылуы үшін байланыс орталығына дереу хабарлаймын.</translation>
    </message>
    <message>
        <source>Making the key and asking for the certificate…</source>
        <extracomment>Button that makes a key and asks for its certificate; the first text while it works</extracomment>
        <translation>Кілт жасалып, сертификат сұралып жатыр…</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <extracomment>Title of the question before a key is removed</extracomment>
        <translation>Кілт өшірілсін бе?</translation>
    </message>
    <message>
        <source>Without a copy it is gone for good. You can have a new certificate issued at any time.</source>
        <extracomment>Question before a key is removed</extracomment>
        <translation>Көшірмесі болмаса, кілт біржола жойылады. Жаңа сертификатты кез келген уақытта алуға болады.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <extracomment>Button that removes the signature key</extracomment>
        <translation>Кілтті өшіру</translation>
    </message>
    <message>
        <source>Save a copy of the key file</source>
        <extracomment>Title of the file dialog for a copy of the key file</extracomment>
        <translation>Кілт файлының көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Кілт файлдары (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>PanelText</name>
    <message>
        <source>Qujat: demonstration panel</source>
        <extracomment>Title of the panel window of the demonstration</extracomment>
        <translation>Qujat: көрсетілім панелі</translation>
    </message>
    <message>
        <source>Demonstration. Not part of the product: what is here would be outside in real life. All people are invented.</source>
        <extracomment>Line over the panel of the demonstration</extracomment>
        <translation>Көрсетілім. Өнімнің бөлігі емес: мұндағының бәрі шын өмірде сыртта болар еді. Барлық адам ойдан шығарылған.</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>Heading on the panel of the demonstration: inbox of text messages</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <extracomment>On the panel of the demonstration when no SMS was sent</extracomment>
        <translation>Әзірге хабар жоқ</translation>
    </message>
    <message>
        <source>Key files</source>
        <extracomment>Heading on the panel of the demonstration</extracomment>
        <translation>Кілт файлдары</translation>
    </message>
    <message>
        <source>Use the key file of %1</source>
        <extracomment>Button on the panel of the demonstration; %1 is a name</extracomment>
        <translation>Кілт файлын қолдану: %1</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <extracomment>On the panel of the demonstration; %1 is the password of a key file of an invented person</extracomment>
        <translation>Пароль: %1</translation>
    </message>
    <message>
        <source>In front of the camera</source>
        <extracomment>Heading on the panel of the demonstration: biometric samples</extracomment>
        <translation>Камера алдында</translation>
    </message>
    <message>
        <source>The right face</source>
        <extracomment>Button on the panel of the demonstration</extracomment>
        <translation>Өз жүзі</translation>
    </message>
    <message>
        <source>Another face</source>
        <extracomment>Button on the panel of the demonstration</extracomment>
        <translation>Басқа жүз</translation>
    </message>
    <message>
        <source>A photo</source>
        <extracomment>Button on the panel of the demonstration: a photo held before the camera</extracomment>
        <translation>Фотосурет</translation>
    </message>
    <message>
        <source>Clock of the service</source>
        <extracomment>Heading on the panel of the demonstration: the service&apos;s clock</extracomment>
        <translation>Сервис сағаты</translation>
    </message>
    <message numerus="yes">
        <source>+%n h</source>
        <extracomment>Button on the panel of the demonstration: the service&apos;s clock goes forward</extracomment>
        <translation>
            <numerusform>+%n сағ</numerusform>
            <numerusform>+%n сағ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n min</source>
        <extracomment>Button on the panel of the demonstration: the service&apos;s clock goes forward</extracomment>
        <translation>
            <numerusform>+%n мин</numerusform>
            <numerusform>+%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Real time</source>
        <extracomment>Button on the panel of the demonstration: the service&apos;s clock is right again</extracomment>
        <translation>Нақты уақыт</translation>
    </message>
    <message>
        <source>Faults of the registries</source>
        <extracomment>Heading on the panel of the demonstration</extracomment>
        <translation>Тізілімдердің ақаулары</translation>
    </message>
    <message>
        <source>Registry</source>
        <extracomment>Label on the panel of the demonstration</extracomment>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Notes of viewings cannot be written</source>
        <extracomment>Switch on the panel of the demonstration: viewings cannot be noted</extracomment>
        <translation>Қарау туралы белгілер жазылмайды</translation>
    </message>
    <message>
        <source>Double click copies the digits</source>
        <extracomment>Tool tip on the panel of the demonstration</extracomment>
        <translation>Қос шерту цифрларды көшіреді</translation>
    </message>
    <message>
        <source>The service answered: %1</source>
        <extracomment>On the panel of the demonstration; %1 is a code such as NETWORK_UNREACHABLE</extracomment>
        <translation>Сервистің жауабы: %1</translation>
    </message>
    <message>
        <source>does not answer</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>жауап бермейді</translation>
    </message>
    <message>
        <source>answers that it is broken</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>ақау туралы хабарлайды</translation>
    </message>
    <message>
        <source>one byte altered</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>бір байт өзгертілген</translation>
    </message>
    <message>
        <source>document of another person</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>басқа адамның құжаты</translation>
    </message>
    <message>
        <source>signature removed</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>қолтаңба алып тасталған</translation>
    </message>
    <message>
        <source>signed by a stranger</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>бөтен біреу қол қойған</translation>
    </message>
    <message>
        <source>signed by another body</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>басқа орган қол қойған</translation>
    </message>
    <message>
        <source>record cancelled</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>жазба күшін жойған</translation>
    </message>
    <message>
        <source>no record</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>жазба жоқ</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Fault of a registry in the demonstration: there is none</extracomment>
        <translation>жұмыс істейді</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Password of your account</source>
        <extracomment>Label of the field for the password of the account</extracomment>
        <translation>Есептік жазбаңыздың паролі</translation>
    </message>
    <message>
        <source>Not the PIN of a device and not the password of a key file.</source>
        <extracomment>Under the field for the password of the account</extracomment>
        <translation>Құрылғының PIN-і де, кілт файлының паролі де емес.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button after the password of the account</extracomment>
        <translation>Жалғастыру</translation>
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
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Registered number</source>
        <extracomment>Label of the masked registered phone number</extracomment>
        <translation>Тіркелген нөмір</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>Open Qujat on your phone, choose “Check” and hold it over this code. Then press these two digits there:</source>
        <extracomment>Above the code that the person&apos;s own phone scans</extracomment>
        <translation>Телефоныңызда Qujat-ты ашып, «Тексеру» бөлімін таңдаңыз да, осы кодқа бағыттаңыз. Содан кейін телефонда мына екі цифрды басыңыз:</translation>
    </message>
    <message>
        <source>Code for the camera of your phone</source>
        <extracomment>Read aloud for the QR of a sign-in</extracomment>
        <translation>Телефоныңыздың камерасына арналған код</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your phone. The code is good for %n more second(s).</source>
        <extracomment>Under the code of a sign-in; %n counts down</extracomment>
        <translation>
            <numerusform>Телефоныңызды күтіп тұрмыз. Код тағы %n секунд жарамды.</numerusform>
            <numerusform>Телефоныңызды күтіп тұрмыз. Код тағы %n секунд жарамды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureWays</name>
    <message>
        <source>Picture from a file</source>
        <extracomment>Row that opens the file dialog for a picture of a code</extracomment>
        <translation>Файлдағы сурет</translation>
    </message>
    <message>
        <source>Pictures grow old within seconds; two of them are needed.</source>
        <extracomment>Under the row that opens the file dialog for a picture of a code</extracomment>
        <translation>Суреттер бірнеше секундта ескіреді; екі сурет қажет.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>Row that takes a picture of a code from the clipboard</extracomment>
        <translation>Суретті қою</translation>
    </message>
    <message>
        <source>Choose a picture of the code</source>
        <extracomment>Title of the file dialog for a picture of a code</extracomment>
        <translation>Кодтың суретін таңдаңыз</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Суреттер (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <extracomment>Read aloud while a PIN is typed; %n is how many digits are in</extracomment>
        <translation>
            <numerusform>%n цифр енгізілді</numerusform>
            <numerusform>%n цифр енгізілді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <extracomment>After several wrong PINs</extracomment>
        <translation>
            <numerusform>Келесі әрекет %n секундтан кейін мүмкін болады.</numerusform>
            <numerusform>Келесі әрекет %n секундтан кейін мүмкін болады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left before the documents on this device are wiped.</source>
        <extracomment>After a wrong PIN; the documents on this device are wiped when no try is left</extracomment>
        <translation>
            <numerusform>Құрылғыдағы құжаттар өшірілгенге дейін %n әрекет қалды.</numerusform>
            <numerusform>Құрылғыдағы құжаттар өшірілгенге дейін %n әрекет қалды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <extracomment>Key of the PIN pad</extracomment>
        <translation>Соңғы цифрды өшіру</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Portrait of %1</source>
        <extracomment>Read aloud for the photograph on a document; %1 is a person&apos;s name</extracomment>
        <translation>Фотосурет: %1</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Фотосурет</translation>
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
        <translation>Есептік жазбаңыз жүктелуде…</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>Heading over the devices that are signed in</extracomment>
        <translation>Құрылғылар</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Row that leads to the settings</extracomment>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Help and about</source>
        <extracomment>Row that leads to help and to what this program is</extracomment>
        <translation>Анықтама және бағдарлама туралы</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Row that locks the program; the PIN opens it again</extracomment>
        <translation>Қазір құлыптау</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Row that signs out and wipes this device
----------
Button that signs out</extracomment>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <extracomment>Title of the question before signing out</extracomment>
        <translation>Шығасыз ба?</translation>
    </message>
    <message>
        <source>The copies kept on this device are wiped and the PIN is forgotten. Your documents themselves are safe in the registries.</source>
        <extracomment>Question before signing out</extracomment>
        <translation>Құрылғыда сақталған көшірмелер өшіріледі, PIN-код ұмытылады. Құжаттарыңыздың өзі тізілімдерде сақтаулы.</translation>
    </message>
    <message>
        <source>Sign this device out?</source>
        <extracomment>Title of the question before another device is signed out</extracomment>
        <translation>Бұл құрылғыдан шығасыз ба?</translation>
    </message>
    <message>
        <source>%1 will have to sign in anew. What is kept on it can no longer be opened.</source>
        <extracomment>Question before another device is signed out; %1 is its name</extracomment>
        <translation>%1: қайта кіру қажет болады. Онда сақталғанды енді ашу мүмкін болмайды.</translation>
    </message>
    <message>
        <source>Sign the device out</source>
        <extracomment>Button that signs another device out</extracomment>
        <translation>Құрылғыдан шығу</translation>
    </message>
    <message>
        <source>Complaints</source>
        <extracomment>Row that leads to the complaints about refusals</extracomment>
        <translation>Шағымдар</translation>
    </message>
    <message>
        <source>My phone number</source>
        <extracomment>Row that leads to the page about the registered number</extracomment>
        <translation>Менің телефон нөмірім</translation>
    </message>
    <message>
        <source>None is connected yet</source>
        <extracomment>Under &quot;My phone number&quot; when none is connected</extracomment>
        <translation>Әлі қосылмаған</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Row that leads to the notices</extracomment>
        <translation>Хабарламалар</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Beside &quot;Notices&quot;; %n is how many were not seen yet</extracomment>
        <translation>
            <numerusform>%n жаңа</numerusform>
            <numerusform>%n жаңа</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <extracomment>Row that leads to the ways to sign in</extracomment>
        <translation>Кіру тәсілдері</translation>
    </message>
    <message>
        <source>Sign out all other devices</source>
        <extracomment>Row that signs every device out but the one in use</extracomment>
        <translation>Қалған құрылғылардың бәрінен шығу</translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <extracomment>Title of the question before all other devices are signed out</extracomment>
        <translation>Қалған құрылғылардың бәрінен шығу керек пе?</translation>
    </message>
    <message>
        <source>Only this device stays signed in. The others have to sign in anew with two proofs.</source>
        <extracomment>Question before all other devices are signed out</extracomment>
        <translation>Тек осы құрылғы кірген күйі қалады. Басқалары екі растаумен қайта кіруі керек.</translation>
    </message>
    <message>
        <source>Sign the others out</source>
        <extracomment>Button that signs all other devices out</extracomment>
        <translation>Қалғандарынан шығу</translation>
    </message>
    <message>
        <source>Consents</source>
        <extracomment>Row that leads to who asked for consent, and to taking one back</extracomment>
        <translation>Келісімдер</translation>
    </message>
    <message>
        <source>Signature key</source>
        <extracomment>Row that leads to the signature key and to a new certificate</extracomment>
        <translation>Қолтаңба кілті</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>I have lost my phone</source>
        <extracomment>Recovery: the phone is lost</extracomment>
        <translation>Телефонымды жоғалттым</translation>
    </message>
    <message>
        <source>Sign in here with your key file and your face, then sign the lost phone out under Profile. Have the operator block the SIM card.</source>
        <extracomment>What to do when the phone is lost</extracomment>
        <translation>Осында кілт файлы мен бетіңіз арқылы кіріңіз, содан кейін профильде жоғалған телефонды жүйеден шығарыңыз. Операторға SIM картаны бұғаттатыңыз.</translation>
    </message>
    <message>
        <source>I have forgotten my PIN</source>
        <extracomment>Recovery: the PIN is forgotten</extracomment>
        <translation>PIN-ді ұмытып қалдым</translation>
    </message>
    <message>
        <source>The PIN belongs to this device only. Sign in anew with two proofs and choose another; nothing of your documents is lost.</source>
        <extracomment>What to do when the PIN is forgotten</extracomment>
        <translation>PIN тек осы құрылғыға арналған. Екі растаумен қайта кіріп, жаңасын таңдаңыз; құжаттарыңыздан ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>My number has changed or is lost</source>
        <extracomment>Recovery: the number is lost or belongs to somebody else</extracomment>
        <translation>Нөмірім өзгерді немесе жоғалды</translation>
    </message>
    <message>
        <source>Sign in with your key file and your face, then connect the new number under Profile, My phone number.</source>
        <extracomment>What to do when the number is lost</extracomment>
        <translation>Кілт файлы мен бетіңіз арқылы кіріңіз, содан кейін «Профиль», «Менің телефон нөмірім» бетінде жаңа нөмірді қосыңыз.</translation>
    </message>
    <message>
        <source>I have no key file</source>
        <extracomment>Recovery: there is no key file</extracomment>
        <translation>Кілт файлым жоқ</translation>
    </message>
    <message>
        <source>Sign in with your IIN, your password and your face. Without a password, go to a service centre with your identity card.</source>
        <extracomment>What to do without a key file</extracomment>
        <translation>ЖСН, пароль және бетіңіз арқылы кіріңіз. Пароль болмаса, жеке куәлігіңізбен халыққа қызмет көрсету орталығына барыңыз.</translation>
    </message>
    <message>
        <source>Contact centre: %1. Nobody there asks for a code, a PIN or a password.</source>
        <extracomment>Under the ways back in; %1 is the phone numbers of the contact centre</extracomment>
        <translation>Байланыс орталығы: %1. Ол жақта код, PIN немесе пароль сұралмайды.</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Check a document</source>
        <extracomment>Title of the page that reads codes</extracomment>
        <translation>Құжатты тексеру</translation>
    </message>
    <message>
        <source>Ask the holder to open access.</source>
        <extracomment>Under the title of the page that reads codes</extracomment>
        <translation>Құжат иесінен қолжетімділік ашуды сұраңыз.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the settings and name of their place in the bar</extracomment>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Heading in the settings: light or dark</extracomment>
        <translation>Көрінісі</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choices of the appearance</extracomment>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Choices of the size of text; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Lock after</source>
        <extracomment>Heading in the settings: how long the program stays open without being used</extracomment>
        <translation>Құлыптауға дейін</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <extracomment>Choices of the time until the program locks; %n is a number</extracomment>
        <translation>
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
        </translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Қозғалыс</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>Switch in the settings</extracomment>
        <translation>Қозғалысты азайту</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <extracomment>Under the switch in the settings</extracomment>
        <translation>Ештеңе сырғымайды, бұлдырамайды және жыпылықтамайды.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet and changes nothing</extracomment>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>ShownDocumentPage</name>
    <message>
        <source>This viewing is noted in the holder&apos;s account and in yours under number %1.</source>
        <extracomment>Under a document shown to a third party; %1 is the number of the note</extracomment>
        <translation>Бұл қарау құжат иесінің де, Сіздің де есептік жазбаңызда белгіленді. Нөмірі: %1.</translation>
    </message>
    <message>
        <source>Closes in %1</source>
        <extracomment>Over the bar that counts down while a document is shown; %1 is a time such as 1:42</extracomment>
        <translation>Жабылуына %1 қалды</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button that empties the screen at once</extracomment>
        <translation>Қазір жабу</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Your key file</source>
        <extracomment>Title of the sign-in step in which a key file is chosen</extracomment>
        <translation>Кілт файлыңыз</translation>
    </message>
    <message>
        <source>Your IIN</source>
        <extracomment>Title of the sign-in step in which the individual identification number is typed</extracomment>
        <translation>ЖСН нөміріңіз</translation>
    </message>
    <message>
        <source>Password from the message</source>
        <extracomment>Title of the sign-in step in which the one-time password is typed</extracomment>
        <translation>Хабардағы пароль</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <extracomment>Title of the sign-in step in which the face is compared</extracomment>
        <translation>Бұл Сіз бе?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the first sign-in page</extracomment>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Password of your account</source>
        <extracomment>Title of the sign-in step in which the password of the account is typed</extracomment>
        <translation>Есептік жазбаңыздың паролі</translation>
    </message>
    <message>
        <source>Something lost?</source>
        <extracomment>Title of the page for who has lost phone, PIN or number</extracomment>
        <translation>Бірдеңе жоғалды ма?</translation>
    </message>
    <message>
        <source>Sign in with this key</source>
        <extracomment>Button that starts the sign-in with a key file</extracomment>
        <translation>Осы кілтпен кіру</translation>
    </message>
    <message>
        <source>Second proof</source>
        <extracomment>Heading over the choice of the second proof of a sign-in</extracomment>
        <translation>Екінші растау</translation>
    </message>
    <message>
        <source>Code by SMS</source>
        <extracomment>Choices of the second proof beside the key: a code by message, the face, the password of the account</extracomment>
        <translation>SMS коды</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <extracomment>Title of the sign-in step in which the own phone confirms</extracomment>
        <translation>Телефоныңызда растаңыз</translation>
    </message>
</context>
<context>
    <name>SignatureText</name>
    <message>
        <source>Signed as</source>
        <extracomment>Label of the role in which somebody signed, from the certificate</extracomment>
        <translation>Қол қоюшының мәртебесі</translation>
    </message>
    <message>
        <source>Certified by</source>
        <extracomment>Label of the certification authorities above the signer&apos;s certificate</extracomment>
        <translation>Сертификатты растаған</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <extracomment>Label of the mathematics of a signature, such as RSA-2048 SHA-256</extracomment>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <source>Revocation</source>
        <extracomment>Label of how and as of when it is known that the certificate was not revoked</extracomment>
        <translation>Кері қайтарылуы</translation>
    </message>
    <message>
        <source>Time known from</source>
        <extracomment>Label of from where the time of the signature is known</extracomment>
        <translation>Уақыт көзі</translation>
    </message>
    <message>
        <source>answer of the certification authority, %1</source>
        <extracomment>From where revocation is known; %1 is how long ago that was said, such as &quot;5 minutes ago&quot;</extracomment>
        <translation>куәландырушы орталықтың жауабы, %1</translation>
    </message>
    <message>
        <source>list of the certification authority, %1</source>
        <extracomment>From where revocation is known; %1 is how long ago that was said</extracomment>
        <translation>куәландырушы орталықтың тізімі, %1</translation>
    </message>
    <message>
        <source>list of the certification authority with its changes, %1</source>
        <extracomment>From where revocation is known; %1 is how long ago that was said</extracomment>
        <translation>куәландырушы орталықтың тізімі мен оның өзгерістері, %1</translation>
    </message>
    <message>
        <source>evidence kept with the signature, of %1</source>
        <extracomment>From where revocation is known; %1 is a date with time</extracomment>
        <translation>қолтаңбамен бірге сақталған дәлелдеме, %1</translation>
    </message>
    <message>
        <source>time stamp of %1, %2</source>
        <extracomment>From where the time of signing is known; %1 is a date with time, %2 who stamped it</extracomment>
        <translation>уақыт белгісі: %1, %2</translation>
    </message>
    <message>
        <source>what the signer says</source>
        <extracomment>From where the time of signing is known</extracomment>
        <translation>қол қоюшының көрсетуі бойынша</translation>
    </message>
    <message>
        <source>Not confirmed: “%1”. %2</source>
        <extracomment>Verdict that is not &quot;valid&quot;: %1 is the name of the check that is in the way, %2 a sentence about the reason</extracomment>
        <translation>Расталмады: «%1». %2</translation>
    </message>
    <message>
        <source>Signed by %1; the certificate was in force and not revoked as of %2.</source>
        <extracomment>Verdict on a signature that is right; %1 is who signed, %2 a date with time</extracomment>
        <translation>Қол қойған: %1; сертификат қолданыста болған және %2 жағдай бойынша кері қайтарылмаған.</translation>
    </message>
    <message>
        <source>The certification authority never issued this certificate.</source>
        <extracomment>Why a signature is not valid</extracomment>
        <translation>Куәландырушы орталық мұндай сертификатты бермеген.</translation>
    </message>
    <message>
        <source>This device cannot compute GOST signatures.</source>
        <extracomment>Why a signature could not be checked; GOST is a family of standards</extracomment>
        <translation>Бұл құрылғы ГОСТ қолтаңбаларын есептей алмайды.</translation>
    </message>
    <message>
        <source>The certificate does not lead to a certification authority of Kazakhstan.</source>
        <extracomment>Why a signature is not valid</extracomment>
        <translation>Сертификат Қазақстанның куәландырушы орталығына апармайды.</translation>
    </message>
    <message>
        <source>The signature uses an algorithm that is no longer safe.</source>
        <extracomment>Why a signature is not valid: its algorithm is no longer safe</extracomment>
        <translation>Қолтаңбада қауіпсіздігі жойылған алгоритм қолданылған.</translation>
    </message>
    <message>
        <source>The certificate was issued for something other than signing.</source>
        <extracomment>Why a signature is not valid</extracomment>
        <translation>Сертификат қол қоюға емес, басқа мақсатқа берілген.</translation>
    </message>
    <message>
        <source>private person</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>жеке тұлға</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>head of the organisation</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>ұйымның бірінші басшысы</translation>
    </message>
    <message>
        <source>person entitled to sign for the organisation</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>ұйым атынан қол қоюға құқығы бар тұлға</translation>
    </message>
    <message>
        <source>person entitled to sign financial documents</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>қаржы құжаттарына қол қоюға құқығы бар тұлға</translation>
    </message>
    <message>
        <source>staff of the personnel department</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>кадр бөлімінің қызметкері</translation>
    </message>
    <message>
        <source>employee of the organisation</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>ұйымның қызметкері</translation>
    </message>
    <message>
        <source>information system</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>ақпараттық жүйе</translation>
    </message>
    <message>
        <source>staff of the certification authority</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>куәландырушы орталықтың қызметкері</translation>
    </message>
    <message>
        <source>person identified at a service centre</source>
        <extracomment>Role of a signer, from the certificate: identified at a service centre</extracomment>
        <translation>қызмет көрсету орталығында сәйкестендірілген тұлға</translation>
    </message>
    <message>
        <source>person identified remotely</source>
        <extracomment>Role of a signer, from the certificate: identified remotely</extracomment>
        <translation>қашықтан сәйкестендірілген тұлға</translation>
    </message>
    <message>
        <source>time-stamp authority</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>уақыт белгісі қызметі</translation>
    </message>
    <message>
        <source>certificate status service</source>
        <extracomment>Role of a signer, from the certificate: it answers whether certificates are revoked</extracomment>
        <translation>сертификат мәртебесін тексеру қызметі</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Electronic signature</source>
        <extracomment>Heading over who signed a document</extracomment>
        <translation>Электрондық қолтаңба</translation>
    </message>
    <message>
        <source>Signed by</source>
        <extracomment>Label of the body that signed a document</extracomment>
        <translation>Қол қойған</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <extracomment>Label of the name in the signer&apos;s certificate</extracomment>
        <translation>Сертификат иесі</translation>
    </message>
    <message>
        <source>Signed at</source>
        <extracomment>Label of the time a document was signed</extracomment>
        <translation>Қол қойылған уақыты</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Button on a short message</extracomment>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>TourScenes</name>
    <message>
        <source>First start of the %1&apos;s window: the language is asked</source>
        <extracomment>Step of the tour in the terminal; %1 is &quot;citizen&quot; or &quot;verifier&quot;</extracomment>
        <translation>Алғашқы іске қосу (%1): тіл сұралады</translation>
    </message>
    <message>
        <source>“Continue” leads to the sign-in</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Жалғастыру» кіру бетіне апарады</translation>
    </message>
    <message>
        <source>Sign-in by key file is chosen</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Кілт файлымен кіру таңдалды</translation>
    </message>
    <message>
        <source>The key file is chosen, as the file dialog would</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Кілт файлы файл терезесіндегідей таңдалды</translation>
    </message>
    <message>
        <source>The password of the key file is typed; the screen knows only its length</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Кілт файлының паролі терілді; экран оның ұзындығын ғана біледі</translation>
    </message>
    <message>
        <source>The service asks for the second factor</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Сервис екінші растауды сұрайды</translation>
    </message>
    <message>
        <source>Both factors are right: a PIN is asked for</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Екі растау да дұрыс: PIN-код сұралады</translation>
    </message>
    <message>
        <source>Sign-in by IIN and face is chosen</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>ЖСН және жүз арқылы кіру таңдалды</translation>
    </message>
    <message>
        <source>The IIN is typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>ЖСН терілді</translation>
    </message>
    <message>
        <source>A one-time password is sent to the registered number</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Тіркелген нөмірге біржолғы пароль жіберілді</translation>
    </message>
    <message>
        <source>The face is asked for</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Жүзді көрсету сұралады</translation>
    </message>
    <message>
        <source>Another person&apos;s face is refused</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Басқа адамның жүзі қабылданбады</translation>
    </message>
    <message>
        <source>The right face is accepted: a PIN is asked for</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Дұрыс жүз қабылданды: PIN-код сұралады</translation>
    </message>
    <message>
        <source>The SMS arrives in the inbox of the demonstration</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>SMS хабар көрсетілімнің кіріс жәшігіне келді</translation>
    </message>
    <message>
        <source>Its six digits are typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Ондағы алты цифр терілді</translation>
    </message>
    <message>
        <source>A PIN is typed on the pad</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Пернетақтада PIN-код терілді</translation>
    </message>
    <message>
        <source>The PIN is repeated: the first page opens</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>PIN-код қайталанды: бірінші бет ашылды</translation>
    </message>
    <message>
        <source>“Digital Documents” shows own documents and those of the children, each checked</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Цифрлық құжаттар» бөлімі өз құжаттары мен балалардың құжаттарын көрсетеді, әрқайсысы тексерілген</translation>
    </message>
    <message>
        <source>The identity card opens, formed anew by its registry, and passes every check</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Тізілім жаңадан қалыптастырған жеке куәлік ашылып, барлық тексеруден өтті</translation>
    </message>
    <message>
        <source>“Open access” shows the living code and six digits</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Қолжетімділік ашу» тірі код пен алты цифрды көрсетеді</translation>
    </message>
    <message>
        <source>On a computer own documents are refused; the phone is named instead</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Компьютерде өз құжаттары көрсетілмейді; оның орнына телефон аталады</translation>
    </message>
    <message>
        <source>The verifier&apos;s camera reads two pictures of the living code: the verified document appears</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Тексерушінің камерасы тірі кодтың екі суретін оқыды: тексерілген құжат шықты</translation>
    </message>
    <message>
        <source>The citizen sees at once who has looked</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Азамат кімнің қарағанын бірден көреді</translation>
    </message>
    <message>
        <source>“Close now” empties the verifier&apos;s screen</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Қазір жабу» тексерушінің экранын тазартады</translation>
    </message>
    <message>
        <source>The citizen puts the code away; access stays open</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Азамат кодты жасырады; қолжетімділік ашық қалады</translation>
    </message>
    <message>
        <source>The verifier goes on to the next check</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Тексеруші келесі тексеруге көшеді</translation>
    </message>
    <message>
        <source>The six digits are typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Алты цифр терілді</translation>
    </message>
    <message>
        <source>Digits only ask: two digits are to be read aloud</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Цифрлар тек сұрау жасайды: екі цифрды дауыстап оқу керек</translation>
    </message>
    <message>
        <source>The citizen is told who asks, and sees three pairs of digits</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Азаматқа кім сұрап тұрғаны айтылып, үш жұп цифр көрсетіледі</translation>
    </message>
    <message>
        <source>The citizen presses the pair that was read aloud: the document appears</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Азамат дауыстап оқылған жұпты басты: құжат шықты</translation>
    </message>
    <message>
        <source>The citizen goes back to the code</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Азамат кодқа оралады</translation>
    </message>
    <message>
        <source>Pictures of the code are kept aside, as somebody with a camera could</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Кодтың суреттері камерасы бар біреу жасай алатындай сақталып қойылды</translation>
    </message>
    <message>
        <source>“Close access” empties the verifier&apos;s screen too</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Қолжетімділікті жабу» тексерушінің де экранын тазартады</translation>
    </message>
    <message>
        <source>The citizen&apos;s code is gone</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Азаматтың экранында код жоқ</translation>
    </message>
    <message>
        <source>The verifier goes back to the camera</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Тексеруші камераға оралады</translation>
    </message>
    <message>
        <source>Pictures of the code, taken while it was alive, open nothing any more</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Код тірі кезде түсірілген суреттер енді ештеңе ашпайды</translation>
    </message>
    <message>
        <source>The digits of the closed access are typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Жабылған қолжетімділіктің цифрлары терілді</translation>
    </message>
    <message>
        <source>They are refused like digits that never were</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Олар ешқашан болмаған цифрлар сияқты қабылданбады</translation>
    </message>
    <message>
        <source>The citizen goes back to the documents</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Азамат құжаттарға оралады</translation>
    </message>
    <message>
        <source>The demonstration lets the registry alter one byte</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Көрсетілім тізілімге бір байтты өзгерттіреді</translation>
    </message>
    <message>
        <source>The altered document is not shown: the check that failed is named</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Өзгертілген құжат көрсетілмейді: өтпеген тексеру аталады</translation>
    </message>
    <message>
        <source>The registry is right again</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Тізілім қайта дұрыс жұмыс істейді</translation>
    </message>
    <message>
        <source>The citizen&apos;s history names the viewing by its number</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Азаматтың тарихында қарау нөмірімен көрсетілген</translation>
    </message>
    <message>
        <source>The verifier opens the history</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Тексеруші тарихты ашады</translation>
    </message>
    <message>
        <source>The same number stands in the verifier&apos;s account</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Тексерушінің есептік жазбасында да сол нөмір тұр</translation>
    </message>
    <message>
        <source>The profile shows person, number and devices</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Профильде адам, нөмір және құрылғылар көрсетілген</translation>
    </message>
    <message>
        <source>The settings open</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Баптаулар ашылды</translation>
    </message>
    <message>
        <source>The dark look holds at once</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Қараңғы көрініс бірден қосылды</translation>
    </message>
    <message>
        <source>The documents in the dark look</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Құжаттар қараңғы көріністе</translation>
    </message>
    <message>
        <source>The citizen goes to the profile</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Азамат профильге өтеді</translation>
    </message>
    <message>
        <source>“Lock now” leaves nothing on the screen</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Қазір құлыптау» экранда ештеңе қалдырмайды</translation>
    </message>
    <message>
        <source>A wrong PIN opens nothing and is counted by the service</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Қате PIN-код ештеңе ашпайды, оны сервис санайды</translation>
    </message>
    <message>
        <source>The right PIN opens the documents again</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Дұрыс PIN-код құжаттарды қайта ашады</translation>
    </message>
    <message>
        <source>The verifier opens the profile</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Тексеруші профильді ашады</translation>
    </message>
    <message>
        <source>“Sign out” asks once more</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Шығу» тағы бір рет сұрайды</translation>
    </message>
    <message>
        <source>After it nothing of the verifier is left on this device</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Содан кейін құрылғыда тексерушіден ештеңе қалмайды</translation>
    </message>
    <message>
        <source>The page for a new certificate opens</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Жаңа сертификат беті ашылды</translation>
    </message>
    <message>
        <source>A password for the new key is typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Жаңа кілттің паролі терілді</translation>
    </message>
    <message>
        <source>The password is repeated</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Пароль қайталанды</translation>
    </message>
    <message>
        <source>The promise of a holder is given</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Кілт иесінің міндеттемесі қабылданды</translation>
    </message>
    <message>
        <source>The key is made on the phone and certified; it stays there</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Кілт телефонда жасалып, оған сертификат берілді; ол сонда қалады</translation>
    </message>
    <message>
        <source>The citizen agrees once</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Азамат бір рет келіседі</translation>
    </message>
    <message>
        <source>The yes stands in the list of consents, where it can be taken back</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Келісім тізімде тұр, оны сол жерден кері қайтаруға болады</translation>
    </message>
    <message>
        <source>Another number is to be connected</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Басқа нөмір қосылмақ</translation>
    </message>
    <message>
        <source>The number is typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Нөмір терілді</translation>
    </message>
    <message>
        <source>The service sends a code to it</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Сервис оған код жіберді</translation>
    </message>
    <message>
        <source>The page about the number shows what is connected</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Нөмір беті ненің қосылғанын көрсетеді</translation>
    </message>
    <message>
        <source>Three wrong codes end the request; the account stays as it was</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Үш қате код өтінішті аяқтайды; есептік жазба өзгермейді</translation>
    </message>
    <message>
        <source>The refusal leads to the form of a complaint</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Бас тартудан шағым үлгісі ашылды</translation>
    </message>
    <message>
        <source>The complaint is written</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Шағым жазылды</translation>
    </message>
    <message>
        <source>The message with the code came too late.</source>
        <extracomment>What the tour writes into a complaint</extracomment>
        <translation>Коды бар хабарлама тым кеш келді.</translation>
    </message>
    <message>
        <source>It is registered the same day; every date by the law stands there</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Шағым сол күні тіркелді; заңдағы әр мерзім көрсетілген</translation>
    </message>
    <message>
        <source>The citizen sits down at the computer, which shows a code to scan</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Азамат компьютерге отырады, ол сканерлейтін кодты көрсетеді</translation>
    </message>
    <message>
        <source>The phone scans it and shows which device asks, and from where</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Телефон оны сканерлеп, қай құрылғы қайдан сұрайтынын көрсетеді</translation>
    </message>
    <message>
        <source>The pair of digits on the computer is pressed: the phone asks for its PIN</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Компьютердегі екі цифр басылды: телефон PIN-кодын сұрайды</translation>
    </message>
    <message>
        <source>The PIN is right: the computer is signed in</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>PIN-код дұрыс: компьютерге кірілді</translation>
    </message>
    <message>
        <source>The page about the number still tells of the refusal</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Нөмір бетінде бас тарту әлі көрсетіліп тұр</translation>
    </message>
    <message>
        <source>The refused request stands in the list, with its reason</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Қабылданбаған өтініш себебімен тізімде тұр</translation>
    </message>
    <message>
        <source>A signature is asked for; the key of this phone is offered</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Қолтаңба сұралды; осы телефонның кілті ұсынылды</translation>
    </message>
    <message>
        <source>The password of the key is typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Кілттің паролі терілді</translation>
    </message>
    <message>
        <source>The new number is connected at once; the earlier one is told</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Жаңа нөмір бірден қосылды; бұрынғысына хабарланды</translation>
    </message>
    <message>
        <source>The profile is opened</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Профиль ашылады</translation>
    </message>
    <message>
        <source>An information system asks for the number of the identity card</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Ақпараттық жүйе жеке куәліктің нөмірін сұрайды</translation>
    </message>
    <message>
        <source>The card shows exactly what the system would see</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Карточка жүйе нақты нені көретінін көрсетеді</translation>
    </message>
    <message>
        <source>What the service is, and whom to call, is said before anybody signs in</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Қызметтің не екені және қайда қоңырау шалу керегі кіруге дейін-ақ айтылады</translation>
    </message>
    <message>
        <source>The way back leads to the sign-in</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Артқа қайтқанда кіру беті ашылады</translation>
    </message>
    <message>
        <source>Whoever has lost something finds the way back in, always by two proofs</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Бірдеңесін жоғалтқан адам қайта кіру жолын табады, әрқашан екі дәлелмен</translation>
    </message>
    <message>
        <source>“Take back” asks once more</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>«Қайтарып алу» тағы бір рет сұрайды</translation>
    </message>
    <message>
        <source>The consent is taken back; the list says so</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Келісім қайтарып алынды, бұл тізімде көрсетілген</translation>
    </message>
    <message>
        <source>The same request came by SMS</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Сол сұрау SMS арқылы да келді</translation>
    </message>
    <message>
        <source>The citizen answers yes by SMS while the card is open</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Карточка ашық тұрғанда азамат SMS арқылы «иә» деп жауап береді</translation>
    </message>
    <message>
        <source>The card goes and says that the message was heard</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Карточка жабылып, хабарламаның қабылданғанын айтады</translation>
    </message>
    <message>
        <source>Every use and change stands among the notices</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Әрбір пайдалану мен өзгеріс хабарламалар арасында тұр</translation>
    </message>
    <message>
        <source>How one is told can be chosen by kind</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Қалай хабарланатынын түрі бойынша таңдауға болады</translation>
    </message>
    <message>
        <source>One kind is not shown at once any more</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Бір түрі енді бірден көрсетілмейді</translation>
    </message>
    <message>
        <source>It still stands in the list</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Ол тізімде бәрібір қалады</translation>
    </message>
    <message>
        <source>When no message comes, the screen says what to do</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Хабарлама келмесе, не істеу керегі экранда айтылады</translation>
    </message>
</context>
<context>
    <name>TypeNames</name>
    <message>
        <source>Identity card</source>
        <extracomment>Type of document</extracomment>
        <translation>Жеке куәлік</translation>
    </message>
    <message>
        <source>Passport</source>
        <extracomment>Type of document</extracomment>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <extracomment>Type of document</extracomment>
        <translation>Жүргізуші куәлігі</translation>
    </message>
    <message>
        <source>Vehicle registration certificate</source>
        <extracomment>Type of document</extracomment>
        <translation>Көлік құралын тіркеу туралы куәлік</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <extracomment>Type of document</extracomment>
        <translation>Туу туралы куәлік</translation>
    </message>
    <message>
        <source>Marriage certificate</source>
        <extracomment>Type of document</extracomment>
        <translation>Неке қию туралы куәлік</translation>
    </message>
    <message>
        <source>Vaccination passport</source>
        <extracomment>Type of document</extracomment>
        <translation>Вакцинация паспорты</translation>
    </message>
    <message>
        <source>Pension certificate</source>
        <extracomment>Type of document</extracomment>
        <translation>Зейнетақы куәлігі</translation>
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
        <translation>Сәлеметсіз бе, %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Сәлеметсіз бе</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <extracomment>Under the title of the lock screen</extracomment>
        <translation>PIN-кодты енгізіңіз.</translation>
    </message>
    <message>
        <source>Forgotten the PIN?</source>
        <extracomment>Button on the lock screen</extracomment>
        <translation>PIN-кодты ұмыттыңыз ба?</translation>
    </message>
    <message>
        <source>Sign in anew?</source>
        <extracomment>Title of the question behind &quot;Forgotten the PIN?&quot;</extracomment>
        <translation>Қайта кіресіз бе?</translation>
    </message>
    <message>
        <source>A PIN cannot be looked up by anybody. Signing in anew wipes the copies on this device; your documents themselves are safe in the registries.</source>
        <extracomment>Question behind &quot;Forgotten the PIN?&quot;</extracomment>
        <translation>PIN-кодты ешкім біле алмайды. Қайта кіргенде құрылғыдағы көшірмелер өшіріледі; құжаттарыңыздың өзі тізілімдерде сақтаулы.</translation>
    </message>
    <message>
        <source>Wipe and sign in anew</source>
        <extracomment>Button that wipes this device and leads to the sign-in</extracomment>
        <translation>Өшіріп, қайта кіру</translation>
    </message>
</context>
<context>
    <name>ViewersCard</name>
    <message>
        <source>Who has looked</source>
        <extracomment>Heading over the people who looked at the document</extracomment>
        <translation>Кім қарады</translation>
    </message>
    <message>
        <source>Nobody looked at the document.</source>
        <extracomment>In the list of people who looked, while it is empty and after the end</extracomment>
        <translation>Құжатты ешкім қараған жоқ.</translation>
    </message>
    <message>
        <source>Nobody yet. Everybody who looks appears here at once.</source>
        <translation>Әзірге ешкім. Қараған адам осы жерде бірден көрінеді.</translation>
    </message>
</context>
<context>
    <name>ViewingScreen</name>
    <message>
        <source>Checking…</source>
        <extracomment>Title while a document is being checked for a third party</extracomment>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>The viewing is being noted in both accounts, and the registry is forming the document…</source>
        <extracomment>While a document is being formed for a third party</extracomment>
        <translation>Қарау екі есептік жазбада да белгіленіп, тізілім құжатты қалыптастыруда…</translation>
    </message>
    <message>
        <source>The viewing is over</source>
        <extracomment>After a viewing is over; the screen is empty</extracomment>
        <translation>Қарау аяқталды</translation>
    </message>
    <message>
        <source>It is noted in both accounts under number %1.</source>
        <extracomment>Under the end of a viewing; %1 is the number of the note</extracomment>
        <translation>Ол екі есептік жазбада да белгіленді. Нөмірі: %1.</translation>
    </message>
    <message>
        <source>Check another document</source>
        <extracomment>Button after the end of a viewing</extracomment>
        <translation>Басқа құжатты тексеру</translation>
    </message>
    <message>
        <source>Try another code</source>
        <extracomment>Button after a refusal: go back to the camera</extracomment>
        <translation>Басқа кодты көру</translation>
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
        <translation>Құжаттарыңыз және өзгелердің құжатын тексеру — телефоныңызда.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on the first page: go on in the chosen language</extracomment>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Questions? Contact centre %1.</source>
        <extracomment>Small line on the first page; %1 is the phone number of the contact centre</extracomment>
        <translation>Сұрағыңыз бар ма? Байланыс орталығы: %1.</translation>
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
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Heading of a group of notes in the history</extracomment>
        <translation>Кеше</translation>
    </message>
    <message>
        <source>checked just now</source>
        <extracomment>Age of a check of a document</extracomment>
        <translation>жаңа ғана тексерілді</translation>
    </message>
    <message numerus="yes">
        <source>checked %n s ago</source>
        <extracomment>Age of a check of a document, in seconds</extracomment>
        <translation>
            <numerusform>%n с бұрын тексерілді</numerusform>
            <numerusform>%n с бұрын тексерілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n min ago</source>
        <extracomment>Age of a check of a document, in minutes</extracomment>
        <translation>
            <numerusform>%n мин бұрын тексерілді</numerusform>
            <numerusform>%n мин бұрын тексерілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n h ago</source>
        <extracomment>Age of a check of a document, in hours</extracomment>
        <translation>
            <numerusform>%n сағ бұрын тексерілді</numerusform>
            <numerusform>%n сағ бұрын тексерілді</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on %1</source>
        <extracomment>Age of a check of a document; %1 is a date with time</extracomment>
        <translation>тексерілген уақыты: %1</translation>
    </message>
</context>
<context>
    <name>WorkingStep</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that gives up the running sign-in</extracomment>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom in</source>
        <extracomment>Button on the camera picture: enlarges it</extracomment>
        <translation>Жақындату</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>How much the camera enlarges, on its picture; %1 is a number such as 1.5</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Enlarged %1 times</source>
        <extracomment>Read aloud for how much the camera enlarges; %1 is a number such as 1.5</extracomment>
        <translation>%1 есе үлкейтілген</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Button on the camera picture: shows more of what is around</extracomment>
        <translation>Алыстату</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::AccessViewModel</name>
    <message>
        <source>Access is closed. The code and the digits open nothing any more.</source>
        <extracomment>The holder has closed the access to a document</extracomment>
        <translation>Қолжетімділік жабылды. Код пен цифрлар енді ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>The time is over. The code and the digits open nothing any more.</source>
        <extracomment>The time of an access to a document has run out</extracomment>
        <translation>Уақыт бітті. Код пен цифрлар енді ештеңе ашпайды.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::AlarmsViewModel</name>
    <message>
        <source>The journal is signed by somebody else</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Журналға басқа біреу қол қойған</translation>
    </message>
    <message>
        <source>The service gave a state of its journal that is not signed with the journal&apos;s key.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Сервис журналдың кілтімен қол қойылмаған күйін берді.</translation>
    </message>
    <message>
        <source>The journal has become shorter</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Журнал қысқарып қалды</translation>
    </message>
    <message>
        <source>The service&apos;s journal ends before a point that this device has already seen. Entries that stood in it are gone.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Сервистің журналы осы құрылғы бұрын көрген жерге жетпей аяқталады. Онда тұрған жазбалар жоқ.</translation>
    </message>
    <message>
        <source>The journal tells two different stories</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Журнал екі түрлі баяндайды</translation>
    </message>
    <message>
        <source>The service&apos;s journal no longer begins with what this device has seen of it. Entries were removed, changed or put in another order, or others are shown a different journal.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Сервистің журналы енді осы құрылғы көргеннен басталмайды. Жазбалар жойылған, өзгертілген не орны ауыстырылған, немесе басқаларға басқа журнал көрсетіледі.</translation>
    </message>
    <message>
        <source>A note has disappeared</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Жазба жоғалып кетті</translation>
    </message>
    <message>
        <source>A note that stood in your history is no longer listed by the service.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Тарихыңызда тұрған жазбаны сервис енді көрсетпейді.</translation>
    </message>
    <message>
        <source>A note was changed</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Жазба өзгертілген</translation>
    </message>
    <message>
        <source>The service lists a note of your history with other values than before.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Сервис тарихыңыздағы жазбаны бұрынғыдан басқа мәндермен көрсетеді.</translation>
    </message>
    <message>
        <source>The journal contradicts a note</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Журнал жазбаға қайшы келеді</translation>
    </message>
    <message>
        <source>What the service gave as proof of a note does not prove what the note says.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Сервис жазбаның дәлелі ретінде бергені жазбада айтылғанды дәлелдемейді.</translation>
    </message>
    <message>
        <source>A note is missing from the journal</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Журналда жазба жоқ</translation>
    </message>
    <message>
        <source>A note stands in your history, but the service cannot show it in its journal, although the time for that is over.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Жазба тарихыңызда тұр, бірақ сервис оны журналынан көрсете алмайды, ал оған берілген уақыт өтіп кетті.</translation>
    </message>
    <message>
        <source>An entry was backdated</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Жазба артқы күнмен жасалған</translation>
    </message>
    <message>
        <source>A note claims an earlier time than its place in the journal allows: it was written later than it says.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Жазба журналдағы орны рұқсат еткеннен ертерек уақытты көрсетеді: ол айтқанынан кейін жазылған.</translation>
    </message>
    <message>
        <source>The journal has stopped</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Журнал тоқтап қалды</translation>
    </message>
    <message>
        <source>The service answers, but for some time it has not signed any new state of its journal.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>Сервис жауап береді, бірақ біраз уақыттан бері журналының жаңа күйіне қол қоймаған.</translation>
    </message>
    <message>
        <source>Somebody may have tampered with the record of who looked at your documents, or the service is at fault. Your documents and your key are not affected. What proves it is kept on this device and cannot be taken back by the service.</source>
        <extracomment>Alarm of the journal: what it means, the same for all alarms</extracomment>
        <translation>Құжаттарыңызды кім қарағаны туралы жазбаға біреу қол сұққан болуы мүмкін немесе сервисте ақау бар. Құжаттарыңызға және кілтіңізге бұл әсер етпейді. Айғақтар осы құрылғыда сақталған, сервис оларды қайтарып ала алмайды.</translation>
    </message>
    <message>
        <source>Note No. %1</source>
        <extracomment>Alarm of the journal: which note it is about; %1 is its number</extracomment>
        <translation>№ %1 жазба</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <extracomment>Alarm of the journal: when the person said to have read it; %1 is date and time</extracomment>
        <translation>%1 оқылды</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>Notice: a file was written; %1 is its name</extracomment>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Сақталмады: %1</translation>
    </message>
    <message>
        <source>The holder is shown another journal</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>Құжат иесіне басқа журнал көрсетіліп отыр</translation>
    </message>
    <message>
        <source>When you checked a document, the holder&apos;s phone named a state of the journal that does not fit the journal that the service shows you. Ask the holder to save their history to a file as well: the two files together show what was kept from whom.</source>
        <extracomment>Alarm of the journal: what happened at a check of somebody&apos;s document</extracomment>
        <translation>Құжатты тексергеніңізде оның иесінің телефоны журналдың сервис сізге көрсетіп отырған журналға сай келмейтін күйін атады. Құжат иесінен де өз тарихын файлға сақтауын сұраңыз: екі файл қатар қойылса, кімнен не жасырылғаны көрінеді.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::AppViewModel</name>
    <message>
        <source>Your account was signed in on: %1</source>
        <extracomment>Notice: the person&apos;s account was used on another device; %1 is its name</extracomment>
        <translation>Есептік жазбаңызға мына құрылғыда кірді: %1</translation>
    </message>
    <message>
        <source>New sign-in</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Жаңа кіру</translation>
    </message>
    <message>
        <source>Signed out here. The service will learn of it when this device is on line again.</source>
        <extracomment>Notice after a sign-out without connection</extracomment>
        <translation>Осы құрылғыдан шықтыңыз. Құрылғы желіге қайта қосылғанда сервис бұл туралы біледі.</translation>
    </message>
    <message>
        <source>%1 has looked at your document.</source>
        <extracomment>Notice and notification to the holder: %1 is the name of the third party</extracomment>
        <translation>Құжатыңызды қарады: %1.</translation>
    </message>
    <message>
        <source>Document viewed</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Құжат қаралды</translation>
    </message>
    <message>
        <source>Confirm the viewing</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Қарауды растаңыз</translation>
    </message>
    <message>
        <source>%1 asks to see your document.</source>
        <extracomment>Notification to the holder: %1 is the name of the third party</extracomment>
        <translation>Құжатыңызды көруге сұрайды: %1.</translation>
    </message>
    <message>
        <source>Alarm of the journal</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Журнал дабылы</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Телефон нөміріңіз</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Есептік жазбаңыз</translation>
    </message>
    <message>
        <source>Your consent is asked</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Келісіміңіз сұралуда</translation>
    </message>
    <message>
        <source>%1 asks for your data.</source>
        <extracomment>Notification: %1 is the name of an information system</extracomment>
        <translation>%1 деректеріңізді сұрайды.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ApprovalViewModel</name>
    <message>
        <source>Signed in there. You find that device in your profile.</source>
        <extracomment>After another device was signed in by this phone</extracomment>
        <translation>Сол құрылғыда кіру орындалды. Ол құрылғы профиліңізде көрсетілген.</translation>
    </message>
    <message>
        <source>Refused. Nobody was signed in.</source>
        <extracomment>After another device was refused</extracomment>
        <translation>Бас тартылды. Ешкім кірген жоқ.</translation>
    </message>
    <message>
        <source>The digits did not match. Nobody was signed in.</source>
        <extracomment>After wrong digits were picked</extracomment>
        <translation>Цифрлар сәйкес келмеді. Ешкім кірген жоқ.</translation>
    </message>
    <message>
        <source>%1, asked at %2</source>
        <extracomment>Under the name of a device that wants in: %1 is its place, %2 a time such as 14:05</extracomment>
        <translation>%1, сұралған уақыты %2</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ChosenKey</name>
    <message>
        <source>The key of this device</source>
        <extracomment>In place of a file&apos;s name: the signature key that was made on this device</extracomment>
        <translation>Осы құрылғының кілті</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ComplaintsViewModel</name>
    <message>
        <source>Higher administrative body</source>
        <extracomment>Complaint: who considers it</extracomment>
        <translation>Жоғары тұрған әкімшілік орган</translation>
    </message>
    <message>
        <source>Higher official</source>
        <extracomment>Complaint: who considers it</extracomment>
        <translation>Жоғары тұрған лауазымды адам</translation>
    </message>
    <message>
        <source>Authorised body for assessment and control of the quality of public services</source>
        <extracomment>Complaint: who considers it</extracomment>
        <translation>Мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті орган</translation>
    </message>
    <message>
        <source>Overdue at the service provider</source>
        <translation>Қызмет көрсетушіде мерзімі өтті</translation>
    </message>
    <message>
        <source>Registered, with the service provider</source>
        <translation>Тіркелді, қызмет көрсетушіде</translation>
    </message>
    <message>
        <source>Fully satisfied</source>
        <extracomment>State of a complaint: the provider has done what was asked</extracomment>
        <translation>Толық қанағаттандырылды</translation>
    </message>
    <message>
        <source>Forwarded late, being considered</source>
        <translation>Кеш жолданды, қаралуда</translation>
    </message>
    <message>
        <source>Forwarded, being considered</source>
        <translation>Жолданды, қаралуда</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>State of a complaint
----------
A step of a complaint</extracomment>
        <translation>Шешім шықты</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>A step of a complaint</extracomment>
        <translation>Тіркелді</translation>
    </message>
    <message>
        <source>Fully satisfied by the service provider</source>
        <extracomment>A step of a complaint</extracomment>
        <translation>Қызмет көрсетуші толық қанағаттандырды</translation>
    </message>
    <message>
        <source>Forwarded with the case</source>
        <extracomment>A step of a complaint</extracomment>
        <translation>Іспен бірге жолданды</translation>
    </message>
    <message>
        <source>Forwarded with the case, after the term</source>
        <extracomment>A step of a complaint: sent on after the term</extracomment>
        <translation>Мерзімінен кейін іспен бірге жолданды</translation>
    </message>
    <message>
        <source>Other step</source>
        <extracomment>A step of a complaint of a kind this program does not know</extracomment>
        <translation>Басқа қадам</translation>
    </message>
    <message>
        <source>to be forwarded or satisfied by %1</source>
        <extracomment>Complaint in the list: %1 is the last day of the term</extracomment>
        <translation>%1 дейін жолдануы не қанағаттандырылуы тиіс</translation>
    </message>
    <message>
        <source>decision by %1</source>
        <extracomment>Complaint in the list: %1 is the last day of the term</extracomment>
        <translation>шешім мерзімі: %1</translation>
    </message>
    <message>
        <source>Forwarded or fully satisfied by</source>
        <extracomment>Term of a complaint: three working days (order 001, item 10.3)</extracomment>
        <translation>Жолдау немесе толық қанағаттандыру мерзімі</translation>
    </message>
    <message>
        <source>Considered by the service provider by</source>
        <extracomment>Term of a complaint: five working days (order 001, item 10.5)</extracomment>
        <translation>Қызмет көрсетушінің қарау мерзімі</translation>
    </message>
    <message>
        <source>Considered by the authorised body by</source>
        <extracomment>Term of a complaint: fifteen working days (order 001, item 10.6)</extracomment>
        <translation>Уәкілетті органның қарау мерзімі</translation>
    </message>
    <message>
        <source>The days of rest of that year may still be moved; the terms then move with them.</source>
        <extracomment>Under the terms of a complaint in a year whose moved days of rest are not known yet</extracomment>
        <translation>Ол жылдың демалыс күндері әлі ауыстырылуы мүмкін; мерзімдер де солармен бірге жылжиды.</translation>
    </message>
    <message>
        <source>You may go to court</source>
        <extracomment>Answer to the question whether one may go to court</extracomment>
        <translation>Сотқа жүгінуге болады</translation>
    </message>
    <message>
        <source>Your complaint has been decided. If you do not agree, you can appeal to the court in the order set by the laws of the Republic of Kazakhstan.</source>
        <extracomment>Under &quot;You may go to court&quot;</extracomment>
        <translation>Шағымыңыз бойынша шешім шықты. Келіспесеңіз, Қазақстан Республикасының заңдарында белгіленген тәртіппен сотқа жүгіне аласыз.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ConfirmationsViewModel</name>
    <message>
        <source>Confirmed. The document is being shown.</source>
        <extracomment>After the holder picked the right two digits</extracomment>
        <translation>Расталды. Құжат көрсетілуде.</translation>
    </message>
    <message>
        <source>Refused. Nothing was shown.</source>
        <extracomment>After the holder said no</extracomment>
        <translation>Рұқсат берілмеді. Ештеңе көрсетілмеді.</translation>
    </message>
    <message>
        <source>The digits did not match. Nothing was shown.</source>
        <extracomment>After the holder picked wrong digits</extracomment>
        <translation>Цифрлар сәйкес келмеді. Ештеңе көрсетілмеді.</translation>
    </message>
    <message>
        <source>The time for an answer is over. Nothing was shown.</source>
        <extracomment>The minute for an answer is over</extracomment>
        <translation>Жауап беру уақыты бітті. Ештеңе көрсетілмеді.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ConsentCardViewModel</name>
    <message>
        <source>Agreed. It can be shown once, and you will see it in the history.</source>
        <extracomment>After the person agreed to a request</extracomment>
        <translation>Келістіңіз. Бір рет көрсетіледі, оны тарихтан көресіз.</translation>
    </message>
    <message>
        <source>Refused. Nothing is shown.</source>
        <extracomment>After the person refused a request</extracomment>
        <translation>Бас тарттыңыз. Ештеңе көрсетілмейді.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The answer that an information system would get</extracomment>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The answer that an information system would get</extracomment>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Hardly anybody else asks for: %1</source>
        <extracomment>Fields that hardly any other requester asks for; %1 are their names</extracomment>
        <translation>Мұны өзгелер сұрамайды дерлік: %1</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n request(s)</source>
        <extracomment>Which of several waiting requests is shown; %n is how many there are</extracomment>
        <translation>
            <numerusform>%n сұраудың біріншісі</numerusform>
            <numerusform>%n сұраудың біріншісі</numerusform>
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
        <translation>Қайтарып алынды. Ол бойынша енді ештеңе көрсетілмейді.</translation>
    </message>
    <message>
        <source>All documents</source>
        <extracomment>Filter of the consents: documents of all types</extracomment>
        <translation>Барлық құжаттар</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::FaceViewModel</name>
    <message>
        <source>The camera is starting…</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>Камера іске қосылуда…</translation>
    </message>
    <message>
        <source>Look straight into the camera.</source>
        <extracomment>Under the picture of the face: no face is seen in it</extracomment>
        <translation>Камераға тура қараңыз.</translation>
    </message>
    <message>
        <source>Only you should be in the picture.</source>
        <extracomment>Under the picture of the face: more than one face is seen</extracomment>
        <translation>Суретте тек Сіз болуыңыз керек.</translation>
    </message>
    <message>
        <source>It is too dark. Turn to the light.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>Тым қараңғы. Жарыққа бұрылыңыз.</translation>
    </message>
    <message>
        <source>It is too bright. Turn away from the lamp or the sun.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>Тым жарық. Шамнан не күннен бұрылыңыз.</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>Жақынырақ келіңіз.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>Сәл алысырақ тұрыңыз.</translation>
    </message>
    <message>
        <source>Bring your face into the middle.</source>
        <extracomment>Under the picture of the face: the face is not in the middle of the frame</extracomment>
        <translation>Бетіңізді ортаға келтіріңіз.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>Қозғалмаңыз.</translation>
    </message>
    <message>
        <source>Good. One moment…</source>
        <extracomment>Under the picture of the face: the picture is about to be taken</extracomment>
        <translation>Жақсы. Бір сәт…</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::HistoryViewModel</name>
    <message>
        <source>All documents</source>
        <extracomment>Filter of the history: documents of all types</extracomment>
        <translation>Барлық құжаттар</translation>
    </message>
    <message>
        <source>The journal of the service contradicts itself: see the alarm.</source>
        <extracomment>In the history: the journal of the service contradicts itself</extracomment>
        <translation>Сервистің журналы өзіне қайшы келеді: дабылды қараңыз.</translation>
    </message>
    <message>
        <source>The journal of the service continues everything this device has seen of it (%1).</source>
        <extracomment>In the history: the journal as a whole was checked; %1 is &quot;checked just now&quot; or the like</extracomment>
        <translation>Сервистің журналы осы құрылғы көргеннің бәрін жалғастырады (%1).</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>Notice: a file was written; %1 is its name</extracomment>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Сақталмады: %1</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::MethodsViewModel</name>
    <message>
        <source>Key file and code by SMS</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Кілт файлы мен SMS коды</translation>
    </message>
    <message>
        <source>Key file and face</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Кілт файлы мен бет</translation>
    </message>
    <message>
        <source>Key file and password</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Кілт файлы мен пароль</translation>
    </message>
    <message>
        <source>Code by SMS and face</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>SMS коды мен бет</translation>
    </message>
    <message>
        <source>Code by SMS and password</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>SMS коды мен пароль</translation>
    </message>
    <message>
        <source>Password and face</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Пароль мен бет</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <extracomment>What is being waited for while the password is set</extracomment>
        <translation>Пароль орнатылуда…</translation>
    </message>
    <message>
        <source>Confirmation on your phone, by its PIN</source>
        <extracomment>A way to sign in: by the phone that is signed in already</extracomment>
        <translation>Телефоныңызда PIN арқылы растау</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::NoticesViewModel</name>
    <message>
        <source>Use of my documents</source>
        <extracomment>Kind of notices: who looked at documents</extracomment>
        <translation>Құжаттарымды пайдалану</translation>
    </message>
    <message>
        <source>Changes of my account</source>
        <extracomment>Kind of notices: number, password</extracomment>
        <translation>Есептік жазбамдағы өзгерістер</translation>
    </message>
    <message>
        <source>My devices</source>
        <extracomment>Kind of notices: sign-ins and ends of devices</extracomment>
        <translation>Менің құрылғыларым</translation>
    </message>
    <message>
        <source>A document of yours was viewed</source>
        <extracomment>Notice: somebody looked at a document of the person</extracomment>
        <translation>Құжатыңыз қаралды</translation>
    </message>
    <message>
        <source>A viewing was refused</source>
        <extracomment>Notice: somebody tried to look at a document and was refused</extracomment>
        <translation>Қараудан бас тартылды</translation>
    </message>
    <message>
        <source>Your number was connected</source>
        <extracomment>Notice: the first number was connected to the account</extracomment>
        <translation>Нөміріңіз қосылды</translation>
    </message>
    <message>
        <source>Your number was changed</source>
        <extracomment>Notice: another number was connected to the account</extracomment>
        <translation>Нөміріңіз өзгертілді</translation>
    </message>
    <message>
        <source>A request for a number was refused</source>
        <extracomment>Notice: a request for a number was refused</extracomment>
        <translation>Нөмір туралы сұраудан бас тартылды</translation>
    </message>
    <message>
        <source>A change of number was stopped</source>
        <extracomment>Notice: a change of number was taken back</extracomment>
        <translation>Нөмірді ауыстыру тоқтатылды</translation>
    </message>
    <message>
        <source>Your number belongs to somebody else now</source>
        <extracomment>Notice: the operator gave the number of the account to somebody else</extracomment>
        <translation>Нөміріңіз енді басқа адамға тиесілі</translation>
    </message>
    <message>
        <source>The password of your account was set</source>
        <extracomment>Notice: the password of the account was set</extracomment>
        <translation>Есептік жазбаңыздың паролі орнатылды</translation>
    </message>
    <message>
        <source>Sign-in on a device</source>
        <extracomment>Notice: somebody signed in on a device</extracomment>
        <translation>Құрылғыда жүйеге кіру</translation>
    </message>
    <message>
        <source>A device was signed out</source>
        <extracomment>Notice: a device was signed out</extracomment>
        <translation>Құрылғы жүйеден шығарылды</translation>
    </message>
    <message>
        <source>A device was wiped after wrong PINs</source>
        <extracomment>Notice: a device was wiped after too many wrong PINs</extracomment>
        <translation>Қате PIN-дерден кейін құрылғы тазартылды</translation>
    </message>
    <message>
        <source>Another event</source>
        <extracomment>Notice of a kind that this version does not know</extracomment>
        <translation>Басқа оқиға</translation>
    </message>
    <message>
        <source>A signature certificate was issued</source>
        <extracomment>Notice: a certificate of electronic signature was issued to the person</extracomment>
        <translation>Қолтаңба сертификаты берілді</translation>
    </message>
    <message>
        <source>A sign-in on another device was refused</source>
        <extracomment>Notice: another device wanted to be signed in by the phone and was not</extracomment>
        <translation>Басқа құрылғыда кіруден бас тартылды</translation>
    </message>
    <message>
        <source>Who looked and by which way stands in your history.</source>
        <extracomment>Notice, kind viewing: what it means and what to do, under its title</extracomment>
        <translation>Кім және қандай жолмен қарағаны тарихыңызда тұр.</translation>
    </message>
    <message>
        <source>No data were shown.</source>
        <extracomment>Notice, kind refusedViewing: what it means and what to do, under its title</extracomment>
        <translation>Ешқандай деректер көрсетілген жоқ.</translation>
    </message>
    <message>
        <source>Messages of the service go to this number from now on.</source>
        <extracomment>Notice, kind numberConnected: what it means and what to do, under its title</extracomment>
        <translation>Енді сервис хабарламалары осы нөмірге келеді.</translation>
    </message>
    <message>
        <source>Messages go to the new number from now on. If it was not you, stop the change on the page of your number.</source>
        <extracomment>Notice, kind numberChanged: what it means and what to do, under its title</extracomment>
        <translation>Енді хабарламалар жаңа нөмірге келеді. Мұны Сіз жасамасаңыз, өзгерісті нөміріңіздің бетінде тоқтатыңыз.</translation>
    </message>
    <message>
        <source>The number of your account stayed as it was.</source>
        <extracomment>Notice, kind numberRefused: what it means and what to do, under its title</extracomment>
        <translation>Есептік жазбаңыздың нөмірі бұрынғыдай қалды.</translation>
    </message>
    <message>
        <source>The earlier number is connected again.</source>
        <extracomment>Notice, kind numberStopped: what it means and what to do, under its title</extracomment>
        <translation>Бұрынғы нөмір қайта қосылды.</translation>
    </message>
    <message>
        <source>No code and no request is sent to it any more. Connect a number of your own.</source>
        <extracomment>Notice, kind numberChangedHands: what it means and what to do, under its title</extracomment>
        <translation>Оған енді код та, сұрау да жіберілмейді. Өз нөміріңізді қосыңыз.</translation>
    </message>
    <message>
        <source>If it was not you, set a new one and end the sessions of other devices.</source>
        <extracomment>Notice, kind passwordSet: what it means and what to do, under its title</extracomment>
        <translation>Мұны Сіз жасамасаңыз, жаңа пароль қойып, басқа құрылғылардағы сеанстарды аяқтаңыз.</translation>
    </message>
    <message>
        <source>Whoever holds its key signs in your name. If it was not you, have it revoked.</source>
        <extracomment>Notice, kind certificateIssued: what it means and what to do, under its title</extracomment>
        <translation>Оның кілті кімде болса, сол Сіздің атыңыздан қол қояды. Мұны Сіз сұратпасаңыз, оны кері қайтартыңыз.</translation>
    </message>
    <message>
        <source>If it was not you, end that device in your profile.</source>
        <extracomment>Notice, kind deviceSignedIn: what it means and what to do, under its title</extracomment>
        <translation>Мұны Сіз жасамасаңыз, сол құрылғыны профиліңізде ажыратыңыз.</translation>
    </message>
    <message>
        <source>Whoever holds it has to sign in anew.</source>
        <extracomment>Notice, kind deviceEnded: what it means and what to do, under its title</extracomment>
        <translation>Ол кімнің қолында болса, сол қайта кіруі керек.</translation>
    </message>
    <message>
        <source>Its code was scanned by this account’s phone; nobody was signed in.</source>
        <extracomment>Notice, kind signInRefused: what it means and what to do, under its title</extracomment>
        <translation>Оның коды Сіздің телефоныңызбен сканерленді; ешкім кірген жоқ.</translation>
    </message>
    <message>
        <source>The tenth wrong PIN closed it for good. It has to be signed in anew.</source>
        <extracomment>Notice, kind pinDestroyed: what it means and what to do, under its title</extracomment>
        <translation>Оныншы қате PIN оны біржола жапты. Оған қайта кіру керек.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::NumberViewModel</name>
    <message>
        <source>The number of your account was changed. If it was not you, stop it in the profile under My phone number.</source>
        <extracomment>Notice: the number was changed on another device</extracomment>
        <translation>Есептік жазбаңыздың нөмірі өзгертілді. Бұл сіз болмасаңыз, профильдегі «Менің телефон нөмірім» бетінде тоқтатыңыз.</translation>
    </message>
    <message>
        <source>The change of number was stopped.</source>
        <extracomment>Notice: a change of number was taken back</extracomment>
        <translation>Нөмірді ауыстыру тоқтатылды.</translation>
    </message>
    <message>
        <source>Asking for the code…</source>
        <extracomment>What is being waited for while a number is connected</extracomment>
        <translation>Код сұралуда…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <extracomment>What is being waited for while a number is connected</extracomment>
        <translation>Код тексерілуде…</translation>
    </message>
    <message>
        <source>Signing with your key…</source>
        <extracomment>What is being waited for while a number is connected</extracomment>
        <translation>Кілтіңізбен қол қойылуда…</translation>
    </message>
    <message>
        <source>Comparing the face…</source>
        <extracomment>What is being waited for while a number is connected</extracomment>
        <translation>Бет салыстырылуда…</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>In the list of requests: %1 is a masked number</extracomment>
        <translation>%1 нөміріне ауыстыру</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <extracomment>In the list of requests: %1 is a masked number</extracomment>
        <translation>%1 нөмірін қосу</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>Outcome of a request for a number</extracomment>
        <translation>қосылды</translation>
    </message>
    <message>
        <source>stopped by an older device</source>
        <extracomment>Outcome of a request for a number</extracomment>
        <translation>бұрынғы құрылғы тоқтатты</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>State of a request for a number</extracomment>
        <translation>орындалуда</translation>
    </message>
    <message>
        <source>by the portal</source>
        <extracomment>Way by which a request for a number came</extracomment>
        <translation>портал арқылы</translation>
    </message>
    <message>
        <source>by the mobile application</source>
        <translation>мобильді қосымша арқылы</translation>
    </message>
    <message>
        <source>by a bank</source>
        <translation>банк арқылы</translation>
    </message>
    <message>
        <source>connected on %1</source>
        <extracomment>Under the connected number; %1 is a date</extracomment>
        <translation>%1 қосылған</translation>
    </message>
    <message>
        <source>The number was changed to %1. Until %2 this device can take the change back.</source>
        <extracomment>Over the button that takes a change of number back; %1 is the masked new number, %2 a date with time</extracomment>
        <translation>Нөмір %1 болып өзгертілді. Бұл құрылғы ауыстыруды мына уақытқа дейін қайтара алады: %2.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::OwnKeyViewModel</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>Validity of a certificate; %1 and %2 are dates</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::PinViewModel</name>
    <message>
        <source>The two PINs differ</source>
        <extracomment>Title: the repeated PIN differs from the first</extracomment>
        <translation>PIN-кодтар сәйкес келмеді</translation>
    </message>
    <message>
        <source>The second PIN was not the same as the first. Nothing was kept.</source>
        <extracomment>Sentence: the repeated PIN differs from the first</extracomment>
        <translation>Екінші PIN-код біріншісінен өзгеше. Ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>Choose a PIN again and repeat it.</source>
        <extracomment>Advice: the repeated PIN differs from the first</extracomment>
        <translation>PIN-кодты қайта таңдап, қайталаңыз.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ProfileViewModel</name>
    <message>
        <source>connected on %1</source>
        <extracomment>Profile: since when the telephone number is connected; %1 is a date</extracomment>
        <translation>қосылған күні: %1</translation>
    </message>
    <message>
        <source>Phone with your number: your documents and checks of others</source>
        <translation>Нөміріңіз қосылған телефон: өз құжаттарыңыз және өзгелердің құжатын тексеру</translation>
    </message>
    <message>
        <source>Computer: checks of documents of others only</source>
        <translation>Компьютер: тек өзгелердің құжатын тексеру</translation>
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
        <translation>соңғы пайдаланылуы: %1</translation>
    </message>
    <message>
        <source>signed in on %1</source>
        <extracomment>List of devices: %1 is a date</extracomment>
        <translation>кірген күні: %1</translation>
    </message>
    <message>
        <source>The number is new: your documents open on this phone from %1 on</source>
        <extracomment>Profile: this phone may show own documents only later; %1 is a date with time</extracomment>
        <translation>Нөмір жаңа: құжаттарыңыз бұл телефонда %1 бастап ашылады</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ScannerViewModel</name>
    <message>
        <source>Hold still: one more second…</source>
        <extracomment>Under the camera picture, when one code was read and the next is awaited</extracomment>
        <translation>Қозғалтпаңыз: тағы бір секунд…</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <extracomment>Under the camera picture</extracomment>
        <translation>Камера іске қосылуда…</translation>
    </message>
    <message>
        <source>Too dark: switch the light on.</source>
        <extracomment>Under the camera picture; the button for the light is above it</extracomment>
        <translation>Тым қараңғы: жарықты қосыңыз.</translation>
    </message>
    <message>
        <source>Too dark: more light is needed.</source>
        <extracomment>Under the camera picture</extracomment>
        <translation>Тым қараңғы: жарық көбірек керек.</translation>
    </message>
    <message>
        <source>Move closer to the code.</source>
        <extracomment>Under the camera picture, when the code is too small in it</extracomment>
        <translation>Кодқа жақындатыңыз.</translation>
    </message>
    <message>
        <source>Move a little away from the code.</source>
        <extracomment>Under the camera picture, when the code does not fit into it</extracomment>
        <translation>Кодтан сәл алыстатыңыз.</translation>
    </message>
    <message>
        <source>Light is reflected: tilt the phone a little.</source>
        <extracomment>Under the camera picture, when a lamp is reflected over the code</extracomment>
        <translation>Жарық шағылысып тұр: телефонды сәл еңкейтіңіз.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <extracomment>Under the camera picture, when it is moving or blurred</extracomment>
        <translation>Қозғалмаңыз.</translation>
    </message>
    <message>
        <source>Hold the camera to the code on the holder&apos;s screen.</source>
        <extracomment>Under the camera picture</extracomment>
        <translation>Камераны құжат иесінің экранындағы кодқа бағыттаңыз.</translation>
    </message>
    <message>
        <source>Light is reflected over a corner of the code: tilt the phone a little.</source>
        <extracomment>Under the camera picture, when a lamp is reflected over one of the large squares of the code</extracomment>
        <translation>Жарық кодтың бұрышында шағылысып тұр: телефонды сәл еңкейтіңіз.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::SignInViewModel</name>
    <message>
        <source>Asking the service…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Сервиске сұрау салынуда…</translation>
    </message>
    <message>
        <source>Signing with your key…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Кілтіңізбен қол қойылуда…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Код тексерілуде…</translation>
    </message>
    <message>
        <source>Comparing the face…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Жүз салыстырылуда…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Пароль тексерілуде…</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ViewingViewModel</name>
    <message>
        <source>You have closed the view. Nothing of the document is kept on this device.</source>
        <extracomment>The third party closed the view of a document</extracomment>
        <translation>Сіз қарауды жаптыңыз. Құжаттан бұл құрылғыда ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>The holder has closed the access. Nothing of the document is kept on this device.</source>
        <extracomment>The holder closed the access while the document was on the third party&apos;s screen</extracomment>
        <translation>Құжат иесі қолжетімділікті жапты. Құжаттан бұл құрылғыда ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>The time of the view is over. Nothing of the document is kept on this device.</source>
        <extracomment>The two minutes of a view are over</extracomment>
        <translation>Қарау уақыты бітті. Құжаттан бұл құрылғыда ештеңе сақталмады.</translation>
    </message>
</context>
<context>
    <name>qujat::demonstration::DemoClient</name>
    <message>
        <source>Checking in at the hotel</source>
        <extracomment>What an invented hotel asks for an identity card for</extracomment>
        <translation>Қонақүйге орналасу</translation>
    </message>
    <message>
        <source>Order 352, item 15</source>
        <extracomment>The rule on which an invented hotel asks for an identity card</extracomment>
        <translation>352-бұйрық, 15-тармақ</translation>
    </message>
</context>
<context>
    <name>qujat::demonstration::Stage</name>
    <message>
        <source>The right face</source>
        <extracomment>Biometric sample of the demonstration: the person&apos;s own face</extracomment>
        <translation>Өз жүзі</translation>
    </message>
    <message>
        <source>Another person&apos;s face</source>
        <extracomment>Biometric sample of the demonstration</extracomment>
        <translation>Басқа адамның жүзі</translation>
    </message>
    <message>
        <source>A photo instead of a face</source>
        <extracomment>Biometric sample of the demonstration: a photo held before the camera</extracomment>
        <translation>Жүздің орнына фотосурет</translation>
    </message>
    <message>
        <source>Camera held to the citizen&apos;s screen</source>
        <extracomment>Name of the verifier&apos;s camera in the demonstration</extracomment>
        <translation>Азаматтың экранына бағытталған камера</translation>
    </message>
    <message>
        <source>Camera held to the computer&apos;s screen</source>
        <extracomment>Name of the citizen&apos;s camera in the demonstration</extracomment>
        <translation>Компьютер экранына ұсталған камера</translation>
    </message>
</context>
<context>
    <name>qujat::demonstration::Tour</name>
    <message>
        <source>All %1 steps were seen to work, in %2 s.</source>
        <extracomment>Last line of the tour in the terminal; %1 is a number of steps, %2 a number of seconds</extracomment>
        <translation>Барлық қадамның (%1) жұмыс істегені көрілді, уақыты — %2 с.</translation>
    </message>
    <message>
        <source>it could not be done</source>
        <translation>орындау мүмкін болмады</translation>
    </message>
    <message>
        <source>what should follow did not come</source>
        <translation>күтілген нәтиже келмеді</translation>
    </message>
    <message>
        <source>On the screen are: %1</source>
        <extracomment>The tour in the terminal, after a step that failed: %1 is a list of buttons and fields</extracomment>
        <translation>Экранда мыналар бар: %1</translation>
    </message>
</context>
</TS>
