// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/qujat/WindowState.h"

#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWindow>

namespace qujat::app {

WindowState::WindowState(const QString &profileFolder)
    : m_path(profileFolder + QStringLiteral("/window.ini"))
    , m_lock(profileFolder + QStringLiteral("/in-use"))
{
    QDir().mkpath(profileFolder);
    // A lock whose process is gone is taken over; age alone does not end it.
    m_lock.setStaleLockTime(0);
}

bool WindowState::claim()
{
    return m_lock.tryLock(200);
}

void WindowState::restore(QWindow &window) const
{
    const QSettings kept(m_path, QSettings::IniFormat);
    const auto place = kept.value(QStringLiteral("geometry")).toRect();
    const auto screens = QGuiApplication::screens();
    const bool fits = place.width() >= window.minimumWidth()
        && place.height() >= window.minimumHeight()
        && std::any_of(screens.cbegin(), screens.cend(), [&](const QScreen *screen) {
                          return screen->availableGeometry().contains(place.center());
                      });
    if (fits)
        window.setGeometry(place);
}

void WindowState::keep(const QWindow &window) const
{
    if (window.visibility() != QWindow::Windowed)
        return;
    QSettings kept(m_path, QSettings::IniFormat);
    kept.setValue(QStringLiteral("geometry"), window.geometry());
}

} // namespace qujat::app
