// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/ProfilePresenter.h"

#include "core/base/WhenDone.h"
#include "qml/bridge/presenters/OriginText.h"

namespace qujat::bridge {

ProfilePresenter::ProfilePresenter(Presentation &presentation, ProfileViewModel &view,
                                   QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
{
    connect(&view, &ProfileViewModel::retryRequested, this, &ProfilePresenter::load);
    connect(&view, &ProfileViewModel::endDeviceRequested, this, [this](const QString &text) {
        const auto id = DeviceId::parse(text);
        if (!id)
            return;
        whenDone(m_presentation.session.endDevice(*id), this, [this](const Result<void> &done) {
            if (!done)
                m_failure = done.error();
            loadDevices();
            render();
        });
    });
    connect(&view, &ProfileViewModel::endOthersRequested, this, [this] {
        whenDone(m_presentation.session.endOtherDevices(), this, [this](const Result<int> &ended) {
            if (!ended)
                m_failure = ended.error();
            loadDevices();
            render();
        });
    });
    connect(&m_presentation.session, &session::Session::deviceSignedIn, this,
            &ProfilePresenter::loadDevices);
}

void ProfilePresenter::load()
{
    m_failure.reset();
    render();
    whenDone(m_presentation.session.profile(), this,
             [this](const Result<session::Profile> &profile) {
                 if (profile) {
                     m_profile = *profile;
                     Q_EMIT loaded(profile->person, profile->phoneConnectedAt);
                 } else {
                     m_failure = profile.error();
                 }
                 render();
             });
    loadDevices();
}

void ProfilePresenter::loadDevices()
{
    if (m_presentation.session.state() != session::Session::State::Open)
        return;
    whenDone(m_presentation.session.devices(), this,
             [this](const Result<std::vector<session::EnrolledDevice>> &devices) {
                 if (devices)
                     m_devices = *devices;
                 render();
             });
}

void ProfilePresenter::wipeAll()
{
    m_profile.reset();
    m_devices.clear();
    m_failure.reset();
    m_view.show({});
}

void ProfilePresenter::render()
{
    const auto &wording = m_presentation.wording;
    ProfileViewModel::Content content;
    content.failure = m_presentation.words(m_failure);
    if (m_profile) {
        content.state = ScreenState::Ready;
        QStringList parts{m_profile->person.surname, m_profile->person.givenName,
                          m_profile->person.patronymic};
        parts.removeAll(QString());
        content.name = parts.join(u' ');
        content.iinMasked = m_profile->person.iin.masked();
        content.phoneMasked = m_profile->person.phoneMasked;
        if (m_profile->phoneConnectedAt) {
            //: Profile: since when the telephone number is connected; %1 is a date
            content.phoneConnectedText = ProfileViewModel::tr("connected on %1")
                                             .arg(wording.date(*m_profile->phoneConnectedAt));
        }
        content.organisation = m_profile->organisation;
        content.deviceClassText = m_profile->deviceClass == DeviceClass::Cellular
            //: Profile: this device is the phone with the connected number
            ? ProfileViewModel::tr("Phone with your number: your documents and checks of others")
            //: Profile: this device is a computer
            : ProfileViewModel::tr("Computer: checks of documents of others only");
        if (m_profile->cellularFrom) {
            //: Profile: this phone may show own documents only later; %1 is a date with time
            content.deviceClassText = ProfileViewModel::tr("The number is new: your documents open "
                                                           "on this phone from %1 on")
                                          .arg(wording.dateTime(*m_profile->cellularFrom));
        }
    } else {
        content.state = m_failure ? ScreenState::Failed : ScreenState::Loading;
    }
    for (const auto &device : m_devices) {
        DeviceRow row;
        row.deviceId = device.id.text();
        row.name = device.name;
        const bool phone = device.deviceClass == DeviceClass::Cellular;
        row.icon = phone ? QStringLiteral("smartphone") : QStringLiteral("monitor");
        //: Kind of a device in the list of devices
        row.classText = phone ? ProfileViewModel::tr("Phone")
                              //: Kind of a device in the list of devices
                              : ProfileViewModel::tr("Computer");
        //: List of devices: %1 is a date with time
        row.lastSeenText =
            ProfileViewModel::tr("last used %1").arg(wording.dateTime(device.lastSeenAt));
        //: List of devices: %1 is a date
        row.signedInText =
            ProfileViewModel::tr("signed in on %1").arg(wording.date(device.signedInAt));
        row.originText = OriginText::of(device.network, device.address);
        row.current = device.current;
        content.devices.append(row);
    }
    m_view.show(content);
}

} // namespace qujat::bridge
