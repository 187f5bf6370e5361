// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/qujat/FacePresenter.h"
#include "app/qujat/Languages.h"
#include "app/qujat/Notifier.h"
#include "app/qujat/PreferencesKeeper.h"
#include "app/qujat/ScannerPresenter.h"
#include "app/qujat/Setup.h"
#include "app/qujat/WindowState.h"
#include "core/crypto/TrustStore.h"
#include "core/net/QtHttpTransport.h"
#include "core/net/Waiter.h"
#include "core/net/WebSocketChannel.h"
#include "core/session/Session.h"
#include "core/storage/KeySource.h"
#include "qml/bridge/AppViewModel.h"
#include "qml/bridge/PortraitShelf.h"
#include "qml/bridge/presenters/AppPresenter.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <memory>

namespace qujat::app {

/// Everything one window of the program consists of, in layer order; destroyed in reverse.
class Composition final : public QObject {
    Q_OBJECT

public:
    /// Builds everything but the window. FileUnreadable or ConfigurationInvalid for the trust
    /// folder, ConfigurationInvalid{profile} when another window has the profile open. \a languages
    /// must outlive it.
    static Result<std::unique_ptr<Composition>> make(const Setup &setup, Languages &languages);
    ~Composition() override;

    /// Loads the screens. ConfigurationInvalid{field: screens} when they cannot be loaded.
    Result<void> openWindow();

    session::Session &session() { return *m_session; }
    bridge::AppViewModel &view() { return m_view; }
    bridge::AppPresenter &presenter() { return *m_presenter; }
    ScannerPresenter &scanner() { return *m_scanner; }
    PreferencesKeeper &preferences() { return m_preferences; }
    QQuickWindow *window() const { return m_window; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Composition(const Setup &setup, Languages &languages, const QSslConfiguration &tls,
                crypto::TrustStore trust, std::optional<journal::Identity> journal,
                const std::optional<Failure> &signingOff);
    void retranslate();

    Languages &m_languages;
    WindowState m_windowState;
    SystemClock m_clock;
    net::QtHttpTransport m_transport;
    net::WebSocketChannel m_events;
    net::TimerWaiter m_waiter;
    std::unique_ptr<storage::KeySource> m_keys;
    std::unique_ptr<session::Session> m_session;
    std::shared_ptr<bridge::PortraitShelf> m_portraits;
    bridge::AppViewModel m_view;
    PreferencesKeeper m_preferences;
    std::unique_ptr<bridge::AppPresenter> m_presenter;
    std::unique_ptr<ScannerPresenter> m_scanner;
    std::unique_ptr<FacePresenter> m_face;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr; ///< owned by the engine
    std::unique_ptr<Notifier> m_notifier;
};

} // namespace qujat::app
