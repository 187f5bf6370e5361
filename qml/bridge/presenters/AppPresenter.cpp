// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/AppPresenter.h"

#include "core/base/WhenDone.h"
#include "core/session/OpenAccess.h"
#include "core/session/SignIn.h"
#include "core/session/SignInApproval.h"
#include "core/session/Viewing.h"

namespace qujat::bridge {

using session::Session;

AppPresenter::AppPresenter(Session &session, AppViewModel &view,
                           std::shared_ptr<PortraitShelf> portraits, const Clock &clock,
                           bool welcomed, QObject *parent)
    : QObject(parent)
    , m_presentation(session, std::move(portraits))
    , m_view(view)
    , m_welcomed(welcomed)
    , m_signIn(m_presentation, *view.signIn())
    , m_choosePin(m_presentation, *view.choosePin())
    , m_unlock(m_presentation, *view.unlock())
    , m_documents(m_presentation, *view.documents())
    , m_access(m_presentation, *view.access())
    , m_viewing(m_presentation, *view.viewing())
    , m_confirmations(m_presentation, *view.confirmations())
    , m_approval(m_presentation, *view.approval())
    , m_complaints(m_presentation, *view.complaints())
    , m_consentCard(m_presentation, *view.consentCard())
    , m_consents(m_presentation, *view.consents())
    , m_history(m_presentation, *view.history())
    , m_alarms(m_presentation, *view.alarms())
    , m_profile(m_presentation, *view.profile())
    , m_number(m_presentation, *view.number())
    , m_methods(m_presentation, *view.methods())
    , m_ownKey(m_presentation, *view.ownKey())
    , m_notices(m_presentation, *view.notices())
    , m_idleLock(clock)
{
    m_presentation.wording = Wording(view.settings()->language());
    connect(&session, &Session::stateChanged, this, &AppPresenter::onStateChanged);
    connect(&session, &Session::onlineChanged, this, &AppPresenter::render);
    connect(&session, &Session::serviceChanged, this, &AppPresenter::render);
    connect(&session, &Session::personChanged, this, &AppPresenter::retranslate);
    connect(&session, &Session::failed, this, [this](const Failure &failure) {
        const auto words = m_presentation.words(failure);
        notice(words.title + QStringLiteral(". ") + words.sentence);
    });
    connect(&session, &Session::deviceSignedIn, this, [this](const QString &deviceName) {
        //: Notice: the person's account was used on another device; %1 is its name
        const auto text = AppViewModel::tr("Your account was signed in on: %1").arg(deviceName);
        notice(text);
        //: Title of a desktop notification
        Q_EMIT notified(AppViewModel::tr("New sign-in"), text);
    });
    connect(session.signIn(), &session::SignIn::phaseChanged, this, &AppPresenter::render);

    connect(&view, &AppViewModel::welcomeFinished, this, [this] {
        m_welcomed = true;
        Q_EMIT this->welcomed();
        render();
    });
    connect(&view, &AppViewModel::lockRequested, this, [this] { m_presentation.session.lock(); });
    connect(&view, &AppViewModel::signOutRequested, this, [this] {
        whenDone(m_presentation.session.signOut(), this, [this](const Result<void> &told) {
            if (told)
                return;
            //: Notice after a sign-out without connection
            notice(AppViewModel::tr("Signed out here. The service will learn of it when this "
                                    "device is on line again."));
        });
    });
    connect(&view, &AppViewModel::activityNoted, &m_idleLock, &IdleLock::noteActivity);
    connect(view.settings(), &SettingsViewModel::changed, this, [this] {
        m_idleLock.setLimit(std::chrono::seconds(m_view.settings()->lockSeconds()));
    });
    m_idleLock.setLimit(std::chrono::seconds(view.settings()->lockSeconds()));
    connect(&m_idleLock, &IdleLock::idle, this, [this] {
        // A code held up to somebody, or a document on the screen, has an end of its own.
        if (m_access.isLive() || m_viewing.isLive())
            m_idleLock.setRunning(true);
        else
            m_presentation.session.lock();
    });

    connect(&m_documents, &DocumentsPresenter::accessRequested, &m_access, &AccessPresenter::open);
    connect(&m_access, &AccessPresenter::viewed, this, [this](const AccessViewing &viewing) {
        //: Notice and notification to the holder: %1 is the name of the third party
        const auto text =
            AppViewModel::tr("%1 has looked at your document.").arg(viewing.viewer.name);
        notice(text);
        //: Title of a desktop notification
        Q_EMIT notified(AppViewModel::tr("Document viewed"), text);
    });
    connect(&m_history, &HistoryPresenter::settled, this, &AppPresenter::notice);
    connect(&m_alarms, &AlarmsPresenter::settled, this, &AppPresenter::notice);
    connect(&m_alarms, &AlarmsPresenter::raised, this, [this](const QString &title) {
        //: Title of a desktop notification
        Q_EMIT notified(AppViewModel::tr("Alarm of the journal"), title);
    });
    connect(&m_confirmations, &ConfirmationsPresenter::settled, this, &AppPresenter::notice);
    connect(&m_approval, &ApprovalPresenter::settled, this, &AppPresenter::notice);
    connect(&m_confirmations, &ConfirmationsPresenter::asked, this, [this](const QString &name) {
        //: Title of a desktop notification
        Q_EMIT notified(AppViewModel::tr("Confirm the viewing"),
                        //: Notification to the holder: %1 is the name of the third party
                        AppViewModel::tr("%1 asks to see your document.").arg(name));
    });

    connect(&m_profile, &ProfilePresenter::loaded, &m_number, &NumberPresenter::showAccount);
    connect(&m_number, &NumberPresenter::accountChanged, &m_profile, &ProfilePresenter::load);
    connect(&m_number, &NumberPresenter::told, this, [this](const QString &text) {
        notice(text);
        //: Title of a desktop notification
        Q_EMIT notified(AppViewModel::tr("Your phone number"), text);
    });
    connect(&m_notices, &NoticesPresenter::told, this, [this](const QString &text) {
        notice(text);
        //: Title of a desktop notification
        Q_EMIT notified(AppViewModel::tr("Your account"), text);
    });

    connect(&m_consentCard, &ConsentCardPresenter::settled, this, &AppPresenter::notice);
    connect(&m_consents, &ConsentsPresenter::settled, this, &AppPresenter::notice);
    connect(&m_consentCard, &ConsentCardPresenter::asked, this, [this](const QString &requester) {
        //: Title of a desktop notification
        Q_EMIT notified(AppViewModel::tr("Your consent is asked"),
                        //: Notification: %1 is the name of an information system
                        AppViewModel::tr("%1 asks for your data.").arg(requester));
    });

    m_noticeTimer.setSingleShot(true);
    m_noticeTimer.setInterval(6000);
    connect(&m_noticeTimer, &QTimer::timeout, &m_view, &AppViewModel::dismissNotice);
    onStateChanged();
    retranslate();
}

void AppPresenter::begin()
{
    whenDone(m_presentation.session.greet(), this,
             [this](const Result<session::ServiceFacts> &) { render(); });
}

void AppPresenter::offerSamples(const std::vector<FaceSample> &samples)
{
    m_signIn.offerSamples(samples);
    m_number.offerSamples(samples);
    m_methods.offerSamples(samples);
}

void AppPresenter::offerCode(const QString &text)
{
    if (session::SignInApproval::isCode(text))
        m_approval.look(text);
    else
        m_viewing.offerCode(text);
}

void AppPresenter::takeFace(FacePurpose::Value purpose, const QByteArray &picture)
{
    switch (purpose) {
    case FacePurpose::SignIn:
        return m_signIn.submitSample(picture);
    case FacePurpose::Number:
        return m_number.submitSample(picture);
    case FacePurpose::Password:
        return m_methods.setPassword(picture);
    }
}

void AppPresenter::retranslate()
{
    m_presentation.wording = Wording(m_view.settings()->language());
    m_signIn.render();
    m_choosePin.render();
    m_unlock.render();
    m_confirmations.render();
    m_consentCard.render();
    m_approval.render();
    if (m_presentation.session.state() == Session::State::Open) {
        m_documents.render();
        m_access.render();
        m_viewing.render();
        m_complaints.render();
        m_history.retranslate();
        m_alarms.render();
        m_consents.render();
        m_profile.render();
        m_number.render();
        m_methods.render();
        m_ownKey.render();
        m_notices.render();
    }
    render();
}

void AppPresenter::notice(const QString &text)
{
    if (text.isEmpty())
        return;
    m_view.showNotice(text);
    m_noticeTimer.start();
}

void AppPresenter::onStateChanged()
{
    const auto state = m_presentation.session.state();
    m_idleLock.setRunning(state == Session::State::Open);
    if (state == Session::State::Open) {
        if (m_signIn.wantsNewKey())
            m_ownKey.want();
        m_signIn.reset();
        m_choosePin.reset();
        m_unlock.reset();
        m_documents.begin();
        m_history.load();
        m_consents.load();
        m_profile.load();
        m_number.load();
        m_methods.render();
        m_ownKey.load();
        m_notices.load();
    } else {
        m_view.dismissNotice(); // it may name somebody
        m_access.leave();
        m_documents.wipeAll();
        m_approval.wipeAll();
        m_complaints.wipeAll();
        m_history.wipeAll();
        m_consents.wipeAll();
        m_profile.wipeAll();
        m_number.wipeAll();
        m_methods.wipeAll();
        m_ownKey.wipeAll();
        m_notices.wipeAll();
        m_viewing.render();
        m_presentation.portraits->clear();
        m_unlock.reset();
        if (state == Session::State::SignedOut) {
            m_signIn.reset();
            m_choosePin.reset();
            if (const auto reason = m_presentation.session.endReason())
                m_signIn.explain(*reason);
        }
    }
    render();
}

void AppPresenter::render()
{
    const auto &session = m_presentation.session;
    AppViewModel::Content content;
    content.online = session.isOnline();
    content.demonstration = session.service().demonstration;
    content.cellular = session.deviceClass() == DeviceClass::Cellular;
    content.contactCentre = Wording::phones(session.service().contactCentre);
    switch (session.state()) {
    case Session::State::SignedOut: {
        const auto phase = session.signIn()->phase();
        const bool pin =
            phase == session::SignInPhase::ChoosePin || phase == session::SignInPhase::StoringPin;
        content.page = pin ? AppPage::ChoosePin : (m_welcomed ? AppPage::SignIn : AppPage::Welcome);
        break;
    }
    case Session::State::Locked:
        content.page = AppPage::Unlock;
        break;
    case Session::State::Open:
        content.page = AppPage::Home;
        break;
    }
    m_view.show(content);
}

} // namespace qujat::bridge
