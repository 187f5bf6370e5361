// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demonstration/Stage.h"

#include "core/base/WhenDone.h"
#include "core/net/TlsPolicy.h"
#include "qml/camera/WindowSource.h"

#include <QDir>
#include <QGuiApplication>
#include <QSaveFile>
#include <QScreen>

#include <algorithm>

namespace qujat::demonstration {
namespace {

constexpr QSize PhoneSize(390, 844);
constexpr QSize DesktopSize(1080, 844);

void writePrivately(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(bytes);
    file.commit();
}

} // namespace

Stage::Stage(const Place &place, app::Languages &languages, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_languages(languages)
{
}

Stage::~Stage()
{
    // The verifier's camera looks at the citizen's window.
    m_verifier.reset();
    m_citizen.reset();
}

void Stage::open()
{
    const auto tls = net::tlsPolicyFromFile(m_place.trustFolder + QStringLiteral("/tls-root.pem"));
    if (!tls) {
        Q_EMIT failed(tls.error());
        return;
    }
    m_client = std::make_unique<DemoClient>(m_place.service, *tls);
    whenDone(m_client->people(), this, [this](const Result<std::vector<InventedPerson>> &people) {
        if (!people) {
            Q_EMIT failed(people.error());
            return;
        }
        m_people = *people;
        writeKeyFiles();
        if (const auto built = build(); !built)
            Q_EMIT failed(built.error());
        else
            Q_EMIT opened();
    });
}

const InventedPerson *Stage::person(const QString &fixture) const
{
    const auto found =
        std::find_if(m_people.cbegin(), m_people.cend(),
                     [&](const InventedPerson &person) { return person.fixture == fixture; });
    return found == m_people.cend() ? nullptr : &*found;
}

QUrl Stage::keyFileOf(const InventedPerson &person) const
{
    return QUrl::fromLocalFile(
        QStringLiteral("%1/people/%2.p12").arg(m_place.dataFolder, person.fixture));
}

void Stage::writeKeyFiles() const
{
    QDir().mkpath(m_place.dataFolder + QStringLiteral("/people"));
    for (const auto &person : m_people) {
        if (!person.keyFile.isEmpty())
            writePrivately(keyFileOf(person).toLocalFile(), person.keyFile);
    }
}

void Stage::offerSamples(app::Composition &composition, const QString &fixture)
{
    const auto *who = person(fixture);
    if (who == nullptr)
        return;
    composition.presenter().offerSamples(
        //: Biometric sample of the demonstration: the person's own face
        {{QStringLiteral("match"), tr("The right face"), who->matchingSample},
         //: Biometric sample of the demonstration
         {QStringLiteral("otherPerson"), tr("Another person's face"), who->otherSample},
         //: Biometric sample of the demonstration: a photo held before the camera
         {QStringLiteral("noLiveness"), tr("A photo instead of a face"), who->lifelessSample}});
}

Result<void> Stage::build()
{
    app::Setup setup;
    setup.service = m_place.service;
    setup.trustFolder = m_place.trustFolder;
    setup.language = m_place.language;
    setup.keychain = false; // the person's own keychain is left alone by a demonstration

    setup.profileFolder = m_place.dataFolder + QStringLiteral("/citizen");
    setup.form = DeviceForm::Phone;
    setup.devicePlatform = QStringLiteral("linux-emulated-phone");
    setup.deviceName = QStringLiteral("Phone (demonstration)");
    auto citizen = app::Composition::make(setup, m_languages);
    if (!citizen)
        return failure(citizen.error());
    m_citizen = std::move(*citizen);

    setup.profileFolder = m_place.dataFolder + QStringLiteral("/verifier");
    setup.form = DeviceForm::Desktop;
    setup.devicePlatform = QStringLiteral("linux");
    setup.deviceName = QStringLiteral("Computer (demonstration)");
    auto verifier = app::Composition::make(setup, m_languages);
    if (!verifier)
        return failure(verifier.error());
    m_verifier = std::move(*verifier);

    if (auto shown = m_citizen->openWindow(); !shown)
        return shown;
    if (auto shown = m_verifier->openWindow(); !shown)
        return shown;
    offerSamples(*m_citizen, QStringLiteral("A"));
    offerSamples(*m_verifier, QStringLiteral("V"));

    const auto screen = QGuiApplication::primaryScreen()->availableGeometry();
    m_citizen->window()->setGeometry(QRect(screen.topLeft() + QPoint(24, 48), PhoneSize));
    m_verifier->window()->setGeometry(
        QRect(screen.topLeft() + QPoint(24 + PhoneSize.width() + 24, 48), DesktopSize));
    m_verifier->scanner().useSource(std::make_unique<camera::WindowSource>(m_citizen->window()),
                                    //: Name of the verifier's camera in the demonstration
                                    tr("Camera held to the citizen's screen"));
    m_citizen->scanner().useSource(std::make_unique<camera::WindowSource>(m_verifier->window()),
                                   //: Name of the citizen's camera in the demonstration
                                   tr("Camera held to the computer's screen"));
    return {};
}

} // namespace qujat::demonstration
