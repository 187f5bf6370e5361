// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demonstration/TourScenes.h"

#include "core/base/WhenDone.h"

namespace qujat::demonstration {

using namespace bridge;

namespace {

/// A text of a screen as it stands there now.
QString on(const char *screen, const char *source)
{
    return QCoreApplication::translate(screen, source);
}

bool isComplete(const RowListModel &documents)
{
    for (int i = 0; i < documents.count(); ++i) {
        if (documents.at<DocumentRow>(i).loading)
            return false;
    }
    return documents.count() > 0;
}

} // namespace

QString TourScenes::onScreen(const char *screen, const char *source)
{
    return on(screen, source);
}

QString TourScenes::cardTitle(const QString &icon) const
{
    const auto *own = m_citizen.composition.view().documents()->own();
    for (int i = 0; i < own->count(); ++i) {
        if (own->at<DocumentRow>(i).icon == icon)
            return own->at<DocumentRow>(i).typeName + QStringLiteral(", ")
                + own->at<DocumentRow>(i).holderName;
    }
    return {};
}

QString TourScenes::lineOverOtherPages() const
{
    const auto line = on("HomeScreen", "%1: access is open for another %2");
    const auto title = m_citizen.composition.view().access()->documentTitle();
    return line.left(line.indexOf(QStringLiteral("%2"))).replace(QStringLiteral("%1"), title);
}

QString TourScenes::keepPicture()
{
    const auto file = m_folder.filePath(QStringLiteral("code-%1.png").arg(m_keptPictures.size()));
    m_citizen.actor.look().save(file);
    return file;
}

TourScenes::TourScenes(Stage &stage, Tour &tour)
    : m_stage(stage)
    , m_tour(tour)
    , m_citizen{stage.citizen(), Actor(stage.citizen().window()), QStringLiteral("A"),
                QStringLiteral("730914"), "citizen"}
    , m_verifier{stage.verifier(), Actor(stage.verifier().window()), QStringLiteral("V"),
                 QStringLiteral("285163"), "verifier"}
{
}

void TourScenes::addAll()
{
    addWelcome(m_citizen);
    addInformation();
    addSignInByKeyFile(m_citizen);
    addChoosePin(m_citizen);
    addDocuments();
    addOpenAccess();
    addWelcome(m_verifier);
    addSignInByIin(m_verifier);
    addChoosePin(m_verifier);
    addScan();
    addCloseByVerifier();
    addDigits();
    addCloseByHolder();
    addRefusals();
    addBrokenSignature();
    addHistories();
    addLooks();
    addLockAndUnlock();
    addSignOut();
    addNewCertificate();
    addConsent();
    addConsentTakenBack();
    addConsentBySms();
    addMutedNotices();
    addRefusedNumber();
    addComplaint();
    addSignInByPhone();
    addChangeOfNumber();
}

void TourScenes::step(Side &side, const QString &title, std::function<bool()> act,
                      std::function<bool()> seen, const QString &picture,
                      std::function<QString()> waitingFor)
{
    Tour::Step step;
    step.title = title;
    step.act = std::move(act);
    step.seen = std::move(seen);
    step.waitingFor = std::move(waitingFor);
    step.actor = &side.actor;
    if (!picture.isEmpty())
        step.picture = QLatin1String(side.word) + u'-' + picture;
    m_tour.add(std::move(step));
}

std::function<QString()> TourScenes::failureOf(std::function<FailureViewModel()> failure)
{
    return [failure = std::move(failure)] {
        const auto view = failure();
        return view.present ? view.code + u' ' + view.title : QString();
    };
}

void TourScenes::askForOtp(const QString &number)
{
    if (m_otpAsked)
        return;
    m_otpAsked = true;
    whenDone(m_stage.client().messages(number), &m_tour,
             [this](const Result<std::vector<Sms>> &inbox) {
                 m_otpAsked = false;
                 if (!inbox || inbox->empty())
                     return;
                 const auto digits = DemoClient::digitsIn(inbox->front().text);
                 if (digits != m_usedOtp)
                     m_otp = digits;
             });
}

void TourScenes::addWelcome(Side &side)
{
    auto *app = &side.composition.view();
    //: Step of the tour in the terminal; %1 is "citizen" or "verifier"
    step(
        side,
        tr("First start of the %1's window: the language is asked").arg(QLatin1String(side.word)),
        {}, [app] { return app->page() == AppPage::Welcome; }, QStringLiteral("welcome"));
    //: Step of the tour in the terminal
    step(
        side, tr("“Continue” leads to the sign-in"),
        [&side] { return side.actor.press(on("WelcomeScreen", "Continue")); },
        [app] { return app->page() == AppPage::SignIn; }, QStringLiteral("sign-in"));
}

void TourScenes::addKeyFile(Side &side)
{
    auto *signIn = side.composition.view().signIn();
    //: Step of the tour in the terminal
    step(
        side, tr("Sign-in by key file is chosen"),
        [&side] { return side.actor.press(on("MethodStep", "Key file")); },
        [signIn] { return signIn->phase() == SignInPhase::KeyFile; }, {});
    //: Step of the tour in the terminal
    step(
        side, tr("The key file is chosen, as the file dialog would"),
        [this, &side, signIn] {
            signIn->chooseKeyFile(m_stage.keyFileOf(*m_stage.person(side.fixture)));
            return true;
        },
        [signIn] { return !signIn->keyFileName().isEmpty(); }, QStringLiteral("key-file"));
    //: Step of the tour in the terminal
    step(
        side, tr("The password of the key file is typed; the screen knows only its length"),
        [&side] { return side.actor.press(on("KeyFileStep", "Password of the key file")); },
        [this, &side, signIn] {
            if (signIn->password()->length() == 0)
                side.actor.type(m_stage.person(side.fixture)->keyPassword);
            return signIn->password()->length() == m_stage.person(side.fixture)->keyPassword.size();
        },
        {});
}

void TourScenes::addSignInByKeyFile(Side &side)
{
    auto *signIn = side.composition.view().signIn();
    addKeyFile(side);
    //: Step of the tour in the terminal
    step(
        side, tr("The service asks for the second factor"),
        [&side] { return side.actor.press(on("SignInScreen", "Sign in with this key")); },
        [signIn] { return signIn->phase() == SignInPhase::Otp && !signIn->busy(); },
        QStringLiteral("otp"), failureOf([signIn] { return signIn->failure(); }));
    addOtp(side, m_stage.person(side.fixture)->phone);
    auto *app = &side.composition.view();
    //: Step of the tour in the terminal
    step(
        side, tr("Both factors are right: a PIN is asked for"), {},
        [app] { return app->page() == AppPage::ChoosePin; }, QStringLiteral("choose-pin"),
        failureOf([signIn] { return signIn->failure(); }));
}

void TourScenes::addSignInByIin(Side &side)
{
    auto *signIn = side.composition.view().signIn();
    //: Step of the tour in the terminal
    step(
        side, tr("Sign-in by IIN and face is chosen"),
        [&side] { return side.actor.press(on("MethodStep", "IIN without a key")); },
        [signIn] { return signIn->phase() == SignInPhase::Iin; }, {});
    addIin(side, m_stage.person(side.fixture)->phone);
    //: Step of the tour in the terminal
    step(
        side, tr("The face is asked for"), {},
        [signIn] { return signIn->phase() == SignInPhase::Biometric && !signIn->busy(); },
        QStringLiteral("biometric"), failureOf([signIn] { return signIn->failure(); }));
    //: Step of the tour in the terminal
    step(
        side, tr("Another person's face is refused"),
        [&side] {
            return side.actor.press(on("qujat::demonstration::Stage", "Another person's face"));
        },
        [signIn] { return signIn->failure().code == u"BIOMETRIC_FAILED"; },
        QStringLiteral("biometric-refused"));
    auto *app = &side.composition.view();
    //: Step of the tour in the terminal
    step(
        side, tr("The right face is accepted: a PIN is asked for"),
        [&side] { return side.actor.press(on("qujat::demonstration::Stage", "The right face")); },
        [app] { return app->page() == AppPage::ChoosePin; }, {},
        failureOf([signIn] { return signIn->failure(); }));
}

void TourScenes::addIin(Side &side, const QString &number)
{
    auto *signIn = side.composition.view().signIn();
    //: Step of the tour in the terminal
    step(
        side, tr("The IIN is typed"),
        [&side] {
            return side.actor.press(on("IinStep", "Individual identification number (IIN)"));
        },
        [this, &side] { return side.actor.type(m_stage.person(side.fixture)->iin); },
        QStringLiteral("iin"));
    //: Step of the tour in the terminal
    step(
        side, tr("A one-time password is sent to the registered number"),
        [&side] { return side.actor.press(on("IinStep", "Go on")); },
        [signIn] { return signIn->phase() == SignInPhase::Otp && !signIn->busy(); }, {},
        failureOf([signIn] { return signIn->failure(); }));
    addOtp(side, number);
}

void TourScenes::addOtp(Side &side, const QString &number)
{
    auto *signIn = side.composition.view().signIn();
    addOtp(
        side, number, signIn->otp(), [signIn] { return signIn->phase() != SignInPhase::Otp; },
        [signIn] { return signIn->failure(); });
}

void TourScenes::addOtp(Side &side, const QString &number, SecretInputModel *field,
                        std::function<bool()> done, std::function<FailureViewModel()> failure)
{
    //: Step of the tour in the terminal
    step(side, tr("The SMS arrives in the inbox of the demonstration"), {},
         [this, number] {
             askForOtp(number);
             return !m_otp.isEmpty();
         },
         {});
    //: Step of the tour in the terminal
    step(
        side, tr("Its six digits are typed"),
        [&side] { return side.actor.press(on("OtpStep", "One-time password")); },
        [this, &side, field, done = std::move(done)] {
            if (m_otp.isEmpty())
                return done();
            if (field->length() == 0 && side.actor.type(m_otp)) {
                m_usedOtp = m_otp;
                m_otp.clear();
            }
            return false;
        },
        {}, failureOf(std::move(failure)));
}

void TourScenes::addChoosePin(Side &side)
{
    auto *app = &side.composition.view();
    const auto typePin = typesPin(side, app->choosePin());
    //: Step of the tour in the terminal
    step(
        side, tr("A PIN is typed on the pad"), {},
        [typePin, app] { return app->choosePin()->phase() == PinPhase::Repeat || typePin(); },
        QStringLiteral("pin-again"));
    //: Step of the tour in the terminal
    step(
        side, tr("The PIN is repeated: the first page opens"), {},
        [typePin, app] { return app->page() == AppPage::Home || typePin(); }, {},
        failureOf([app] { return app->choosePin()->failure(); }));
}

void TourScenes::addDocuments()
{
    auto *documents = m_citizen.composition.view().documents();
    //: Step of the tour in the terminal
    step(
        m_citizen,
        tr("“Digital Documents” shows own documents and those of the children, each checked"), {},
        [documents] {
            return documents->state() == ScreenState::Ready && isComplete(*documents->own())
                && isComplete(*documents->children());
        },
        QStringLiteral("documents"), failureOf([documents] { return documents->failure(); }));
    auto *current = documents->current();
    //: Step of the tour in the terminal
    step(
        m_citizen,
        tr("The identity card opens, formed anew by its registry, and passes every check"),
        [this] { return m_citizen.actor.pressBeginning(cardTitle(QStringLiteral("id-card"))); },
        [current] {
            return current->state() == ScreenState::Ready
                && current->verdictOutcome() == Outcome::Valid && !current->offline()
                && current->sections()->count() > 0;
        },
        QStringLiteral("identity-card"), failureOf([current] { return current->failure(); }));
}

void TourScenes::addOpenAccess()
{
    auto *access = m_citizen.composition.view().access();
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("“Open access” shows the living code and six digits"),
        [this] { return m_citizen.actor.press(on("DocumentScreen", "Open access")); },
        [access] {
            return access->state() == ScreenState::Ready && !access->codeText().isEmpty()
                && !access->digits().isEmpty();
        },
        QStringLiteral("open-access"), failureOf([access] { return access->failure(); }));
}

void TourScenes::addScan()
{
    auto *verifier = &m_verifier.composition.view();
    auto *viewing = verifier->viewing();
    auto *documents = verifier->documents();
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("On a computer own documents are refused; the phone is named instead"),
        [this] { return m_verifier.actor.press(on("HomeScreen", "Documents")); },
        [documents] { return documents->failure().code == u"DEVICE_NOT_CELLULAR"; },
        QStringLiteral("wrong-device"));
    //: Step of the tour in the terminal
    step(
        m_verifier,
        tr("The verifier's camera reads two pictures of the living code: the verified document "
           "appears"),
        [this] { return m_verifier.actor.press(on("HomeScreen", "Check")); },
        [viewing] {
            return viewing->phase() == ViewingPhase::Shown
                && viewing->document()->verdictOutcome() == Outcome::Valid;
        },
        QStringLiteral("shown-by-qr"), failureOf([viewing] { return viewing->failure(); }));
    auto *access = m_citizen.composition.view().access();
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The citizen sees at once who has looked"), {},
        [access] { return access->viewers()->count() == 1; }, QStringLiteral("viewer-seen"));
}

void TourScenes::addCloseByVerifier()
{
    auto *viewing = m_verifier.composition.view().viewing();
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("“Close now” empties the verifier's screen"),
        [this, viewing] {
            m_viewNumber = viewing->viewNumber();
            return m_verifier.actor.press(on("ShownDocumentPage", "Close now"));
        },
        [viewing] {
            return viewing->phase() == ViewingPhase::Ended
                && viewing->document()->sections()->count() == 0;
        },
        QStringLiteral("ended"));
}

void TourScenes::addDigits()
{
    auto *citizen = &m_citizen.composition.view();
    auto *viewing = m_verifier.composition.view().viewing();
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The citizen puts the code away; access stays open"),
        [this, citizen] {
            m_keptDigits = citizen->access()->digits();
            return m_citizen.actor.press(on("PageHeader", "Back"));
        },
        [this] { return m_citizen.actor.sees(on("DocumentScreen", "Open access")); },
        QStringLiteral("access-aside"));
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("The verifier goes on to the next check"),
        [this] { return m_verifier.actor.press(on("ViewingScreen", "Check another document")); },
        [viewing] { return viewing->phase() == ViewingPhase::Idle; }, QStringLiteral("scan"));
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("The six digits are typed"),
        [this] {
            return m_verifier.actor.press(on("DigitsEntry", "Six digits from the holder's screen"));
        },
        [this] {
            auto digits = m_keptDigits;
            return m_verifier.actor.type(digits.remove(u' '));
        },
        {});
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("Digits only ask: two digits are to be read aloud"),
        [this] { return m_verifier.actor.press(on("DigitsEntry", "Ask the holder")); },
        [viewing] {
            return viewing->phase() == ViewingPhase::AwaitingHolder
                && !viewing->awaitDigits().isEmpty();
        },
        QStringLiteral("awaiting-holder"), failureOf([viewing] { return viewing->failure(); }));
    auto *confirmations = citizen->confirmations();
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The citizen is told who asks, and sees three pairs of digits"), {},
        [confirmations] {
            return confirmations->pending() && confirmations->choices().size() == 3;
        },
        QStringLiteral("confirmation"));
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("The citizen presses the pair that was read aloud: the document appears"),
        [this, viewing] {
            const auto digits = viewing->awaitDigits();
            return m_citizen.actor.press(digits.left(1) + u' ' + digits.mid(1));
        },
        [viewing] {
            return viewing->phase() == ViewingPhase::Shown
                && viewing->document()->verdictOutcome() == Outcome::Valid;
        },
        QStringLiteral("shown-by-digits"), failureOf([viewing] { return viewing->failure(); }));
}

void TourScenes::addCloseByHolder()
{
    auto *access = m_citizen.composition.view().access();
    auto *viewing = m_verifier.composition.view().viewing();
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The citizen goes back to the code"),
        [this] { return m_citizen.actor.pressBeginning(lineOverOtherPages()); },
        [this] { return m_citizen.actor.sees(on("AccessScreen", "Close access")); }, {});
    //: Step of the tour in the terminal
    step(m_citizen, tr("Pictures of the code are kept aside, as somebody with a camera could"), {},
         [this, access] {
             if (access->codeText().isEmpty() || access->codeText() == m_lastCode)
                 return false;
             m_lastCode = access->codeText();
             m_keptPictures.append(keepPicture());
             return m_keptPictures.size() >= 2;
         },
         {});
    //: Step of the tour in the terminal
    step(
        m_verifier, tr("“Close access” empties the verifier's screen too"),
        [this] { return m_citizen.actor.press(on("AccessScreen", "Close access")); },
        [viewing] {
            return viewing->phase() == ViewingPhase::Ended
                && viewing->document()->sections()->count() == 0;
        },
        QStringLiteral("closed-by-holder"));
    //: Step of the tour in the terminal
    step(
        m_citizen, tr("The citizen's code is gone"), {},
        [access] { return access->ended() && access->codeText().isEmpty(); },
        QStringLiteral("access-closed"));
}

} // namespace qujat::demonstration
