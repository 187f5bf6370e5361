// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/qujat/Composition.h"

#include "core/base/Logging.h"
#include "core/crypto/CryptographyCheck.h"
#include "core/crypto/TrustFolder.h"
#include "core/journal/PublishedKey.h"
#include "core/net/TlsPolicy.h"
#include "core/storage/FileKeySource.h"
#include "core/storage/KeychainKeySource.h"
#include "qml/bridge/IconProvider.h"
#include "qml/camera/CameraSource.h"
#include "qml/camera/QtCameras.h"

#include <QCryptographicHash>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Qujat_BridgePlugin)
Q_IMPORT_QML_PLUGIN(Qujat_CameraPlugin)
Q_IMPORT_QML_PLUGIN(Qujat_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Qujat_ScreensPlugin)
Q_IMPORT_QML_PLUGIN(Qujat_ThemePlugin)

namespace qujat::app {
namespace {

std::unique_ptr<storage::KeySource> keysFor(const Setup &setup)
{
    if (!setup.keychain)
        return std::make_unique<storage::FileKeySource>(setup.profileFolder);
    // Two profiles of one person must not share entries of the keychain.
    const auto digest =
        QCryptographicHash::hash(setup.profileFolder.toUtf8(), QCryptographicHash::Sha256);
    return std::make_unique<storage::KeychainKeySource>(
        QStringLiteral("kz.qujat.Qujat/%1").arg(QString::fromLatin1(digest.toHex().left(16))),
        setup.profileFolder);
}

} // namespace

Result<std::unique_ptr<Composition>> Composition::make(const Setup &setup, Languages &languages)
{
    // Before anything is computed: with means that are not what they were nothing goes on.
    const auto cryptography = crypto::checkCryptography();
    if (!cryptography)
        return failure(cryptography.error());
    if (cryptography->fault)
        return failure(*cryptography->fault);
    const auto tls = net::tlsPolicyFromFile(setup.trustFolder + QStringLiteral("/tls-root.pem"));
    if (!tls)
        return failure(tls.error());
    auto trust = crypto::TrustStore::fromDirectory(setup.trustFolder);
    if (!trust)
        return failure(trust.error());
    auto journal = journal::publishedKeyIn(setup.trustFolder);
    if (!journal)
        return failure(journal.error());
    if (!QDir().mkpath(setup.profileFolder))
        return failure(FailureCode::StorageFailed);
    QFile::setPermissions(setup.profileFolder,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    std::unique_ptr<Composition> made(new Composition(setup, languages, *tls, std::move(*trust),
                                                      *std::move(journal),
                                                      cryptography->signingRefusal));
    if (!made->m_windowState.claim())
        return failure(FailureCode::ConfigurationInvalid,
                       {{Detail::Field, QStringLiteral("profile")}});
    return made;
}

Composition::Composition(const Setup &setup, Languages &languages, const QSslConfiguration &tls,
                         crypto::TrustStore trust, std::optional<journal::Identity> journal,
                         const std::optional<Failure> &signingOff)
    : m_languages(languages)
    , m_windowState(setup.profileFolder)
    , m_transport(tls)
    , m_events(tls)
    , m_keys(keysFor(setup))
    , m_session(std::make_unique<session::Session>(session::Environment{
          .clock = m_clock,
          .transport = m_transport,
          .events = &m_events,
          .waiter = m_waiter,
          .keys = *m_keys,
          .service = setup.service,
          .profileFolder = setup.profileFolder,
          .trust =
              std::make_shared<crypto::TrustFolder>(setup.trustFolder, m_clock, std::move(trust)),
          .journal = std::move(journal),
          .deviceForm = setup.form,
          .devicePlatform = setup.devicePlatform,
          .deviceName = setup.deviceName,
          .signingOff = signingOff,
      }))
    , m_portraits(std::make_shared<bridge::PortraitShelf>())
    , m_preferences(setup.profileFolder, *m_view.settings())
{
    if (!setup.language.isEmpty())
        m_preferences.overrideLanguage(setup.language);
    m_languages.choose(m_view.settings()->language());
    m_presenter = std::make_unique<bridge::AppPresenter>(*m_session, m_view, m_portraits, m_clock,
                                                         m_preferences.isLanguageChosen());
    m_scanner = std::make_unique<ScannerPresenter>(*m_view.scanner(), *m_view.viewing(),
                                                   std::make_unique<camera::QtCameras>(), m_clock);
    // Where faces cannot be found nothing is lost: the person takes the picture by hand.
    const auto openFinder = [] {
        auto finder = face::FaceFinder::openInstalled();
        return finder ? std::optional(*std::move(finder)) : std::nullopt;
    };
    m_face = std::make_unique<FacePresenter>(
        *m_view.face(),
        std::make_unique<camera::CameraSource>(std::make_unique<camera::QtCameras>()), openFinder,
        m_clock);
    connect(m_face.get(), &FacePresenter::taken, m_presenter.get(),
            &bridge::AppPresenter::takeFace);

    connect(m_presenter.get(), &bridge::AppPresenter::welcomed, &m_preferences,
            &PreferencesKeeper::markLanguageChosen);
    connect(m_scanner.get(), &ScannerPresenter::codeSeen, m_presenter.get(),
            &bridge::AppPresenter::offerCode);
    connect(m_session.get(), &session::Session::stateChanged, m_scanner.get(),
            &ScannerPresenter::stop);
    connect(m_view.settings(), &bridge::SettingsViewModel::languageChanged, this,
            [this] { m_languages.choose(m_view.settings()->language()); });
    connect(&m_languages, &Languages::changed, this, &Composition::retranslate);
}

Composition::~Composition()
{
    if (m_window != nullptr)
        m_windowState.keep(*m_window);
    m_notifier.reset();
    m_engine.reset();
}

Result<void> Composition::openWindow()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->addImageProvider(QStringLiteral("icon"), new bridge::IconProvider);
    m_engine->addImageProvider(QStringLiteral("portrait"),
                               new bridge::PortraitProvider(m_portraits));
    m_engine->setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_view)}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Qujat/Screens/Main.qml")));
    if (!m_engine->rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    if (m_window == nullptr)
        return failure(FailureCode::ConfigurationInvalid,
                       {{Detail::Field, QStringLiteral("screens")}});

    m_windowState.restore(*m_window);
    m_window->installEventFilter(this);
    m_notifier = std::make_unique<Notifier>(m_window);
    connect(m_presenter.get(), &bridge::AppPresenter::notified, m_notifier.get(),
            &Notifier::notify);
    m_presenter->begin();
    return {};
}

void Composition::retranslate()
{
    // Another window of this process may have chosen the language.
    m_view.settings()->setLanguage(m_languages.current());
    m_presenter->retranslate();
    m_scanner->render();
    m_face->render();
    if (m_engine)
        m_engine->retranslate();
}

bool Composition::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
        m_view.noteActivity();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace qujat::app
