// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/qml/Stage.h"

#include "qml/bridge/IconProvider.h"

#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace qujat::test {

using namespace bridge;

Stage::Stage(QObject *parent)
    : QObject(parent)
    , m_portraits(std::make_shared<PortraitShelf>())
    , m_adult(m_portraits->put(u"adult"_s, drawnPortrait(false)))
    , m_child(m_portraits->put(u"child"_s, drawnPortrait(true)))
    , m_app(std::make_unique<AppViewModel>())
{
    connect(m_app->scanner(), &ScannerViewModel::previewChanged, this, &Stage::showFrame);
    reset();
}

Stage::~Stage() = default;

void Stage::install(QQmlEngine *engine) const
{
    engine->addImageProvider(u"icon"_s, new IconProvider);
    engine->addImageProvider(u"portrait"_s, new PortraitProvider(m_portraits));
}

void Stage::setLanguage(const QString &language)
{
    m_language = language;
    SettingsViewModel::Content settings = m_app->settings()->content();
    settings.language = language;
    m_app->settings()->show(settings);
}

QString Stage::words(const char *kk, const char *ru, const char *en) const
{
    return QString::fromUtf8(m_language == u"kk" ? kk : m_language == u"ru" ? ru : en);
}

QStringList Stage::states() const
{
    return {u"welcome.ready"_s,
            u"signin.method"_s,
            u"signin.offline"_s,
            u"signin.keyfile"_s,
            u"signin.keychosen"_s,
            u"signin.wrongpassword"_s,
            u"signin.iin"_s,
            u"signin.otp"_s,
            u"signin.otpbusy"_s,
            u"signin.otpover"_s,
            u"signin.password"_s,
            u"signin.recovery"_s,
            u"signin.phone"_s,
            u"signin.biometric"_s,
            u"signin.busy"_s,
            u"pin.choose"_s,
            u"pin.repeat"_s,
            u"unlock.ready"_s,
            u"unlock.wrong"_s,
            u"unlock.delayed"_s,
            u"documents.loading"_s,
            u"documents.ready"_s,
            u"documents.empty"_s,
            u"documents.failed"_s,
            u"documents.desktop"_s,
            u"document.loading"_s,
            u"document.ready"_s,
            u"document.offline"_s,
            u"document.failed"_s,
            u"access.loading"_s,
            u"access.ready"_s,
            u"access.viewed"_s,
            u"access.ended"_s,
            u"access.failed"_s,
            u"scan.ready"_s,
            u"scan.denied"_s,
            u"scan.absent"_s,
            u"scan.picture"_s,
            u"scan.failed"_s,
            u"scan.plain"_s,
            u"scan.dark"_s,
            u"scan.torch"_s,
            u"scan.closer"_s,
            u"scan.farther"_s,
            u"scan.still"_s,
            u"scan.glare"_s,
            u"scan.corner"_s,
            u"scan.zoomed"_s,
            u"viewing.checking"_s,
            u"viewing.awaiting"_s,
            u"viewing.valid"_s,
            u"viewing.invalid"_s,
            u"viewing.ended"_s,
            u"viewing.refused"_s,
            u"confirmation.asked"_s,
            u"approval.asked"_s,
            u"approval.failed"_s,
            u"approval.pin"_s,
            u"consent.asked"_s,
            u"consent.much"_s,
            u"consent.answer"_s,
            u"consent.loading"_s,
            u"consent.failed"_s,
            u"consents.loading"_s,
            u"consents.ready"_s,
            u"consents.empty"_s,
            u"consents.failed"_s,
            u"history.loading"_s,
            u"history.ready"_s,
            u"history.empty"_s,
            u"history.failed"_s,
            u"history.note"_s,
            u"history.noteContradicted"_s,
            u"history.noteRefused"_s,
            u"history.alarmed"_s,
            u"alarms.unread"_s,
            u"alarms.read"_s,
            u"alarms.empty"_s,
            u"profile.loading"_s,
            u"profile.ready"_s,
            u"profile.failed"_s,
            u"settings.ready"_s,
            u"number.overview"_s,
            u"number.none"_s,
            u"number.stoppable"_s,
            u"number.entry"_s,
            u"number.otp"_s,
            u"number.signature"_s,
            u"number.face"_s,
            u"number.processing"_s,
            u"number.done"_s,
            u"number.refused"_s,
            u"notices.loading"_s,
            u"notices.ready"_s,
            u"notices.empty"_s,
            u"notices.failed"_s,
            u"methods.ready"_s,
            u"methods.done"_s,
            u"key.none"_s,
            u"key.ready"_s,
            u"key.made"_s,
            u"key.foreign"_s,
            u"about.ready"_s,
            u"information.ready"_s,
            u"complaints.loading"_s,
            u"complaints.empty"_s,
            u"complaints.failed"_s,
            u"complaints.ready"_s,
            u"complaints.form"_s,
            u"complaints.one"_s};
}

void Stage::reset()
{
    AppViewModel::Content app;
    app.cellular = true;
    app.contactCentre = u"1414, 8 800 080 7777"_s;
    m_app->show(app);
    SettingsViewModel::Content settings;
    settings.language = m_language;
    settings.theme = ThemeChoice::Light;
    settings.reduceMotion = true;
    m_app->settings()->show(settings);
    m_app->access()->show({});
    m_app->scanner()->show({});
    m_sight = {};
    m_app->viewing()->show({});
    m_app->documents()->current()->show({});
    m_app->documents()->show({});
    m_app->confirmations()->show({});
    m_app->history()->show({});
    m_app->alarms()->show({});
    m_app->consentCard()->show({});
    m_app->consents()->show({});
    m_app->approval()->show({});
    m_app->signIn()->otp()->clear();
    m_app->signIn()->password()->clear();
    m_app->unlock()->entry()->clear();
    m_app->number()->otp()->clear();
    m_app->number()->password()->clear();
    m_app->number()->show({});
    m_app->notices()->show({});
    m_app->methods()->password()->clear();
    m_app->methods()->show({});
    m_app->ownKey()->password()->clear();
    m_app->ownKey()->again()->clear();
    m_app->ownKey()->show({});
    m_app->approval()->pin()->entry()->clear();
    m_app->approval()->pin()->show({});
}

void Stage::showHome()
{
    AppViewModel::Content app = m_app->content();
    app.page = AppPage::Home;
    m_app->show(app);
    showDocuments(u"ready"_s);
}

bool Stage::show(const QString &state)
{
    if (!states().contains(state))
        return false;
    const QString screen = state.section(u'.', 0, 0);
    const QString name = state.section(u'.', 1);
    if (screen == u"signin")
        showSignIn(name);
    else if (screen == u"pin" || screen == u"unlock")
        showPin(state);
    else if (screen != u"welcome") {
        showHome();
        if (screen == u"documents")
            showDocuments(name);
        else if (screen == u"document")
            showDocument(name);
        else if (screen == u"access")
            showAccess(name);
        else if (screen == u"scan")
            showScan(name);
        else if (screen == u"viewing")
            showViewing(name);
        else if (screen == u"history")
            showHistory(name);
        else if (screen == u"complaints")
            showComplaints(name);
        else if (screen == u"number")
            showNumber(name);
        else if (screen == u"notices")
            showNotices(name);
        else if (screen == u"methods")
            showMethods(name);
        else if (screen == u"key")
            showKey(name);
        else if (screen == u"alarms")
            showAlarms(name);
        else if (screen == u"approval")
            showApproval(name);
        else if (screen == u"confirmation")
            showConfirmation(name);
        else if (screen == u"consent")
            showConsent(name);
        else if (screen == u"consents")
            showConsents(name);
        showProfile(screen == u"profile" ? name : u"ready"_s);
    }
    return true;
}

FailureViewModel Stage::refusal(FailureCode code)
{
    return FailureViewModel::of(Failure(code), {u"1414"_s, u"8 800 080 7777"_s});
}

} // namespace qujat::test
