// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/qujat/Notifier.h"

#include <QIcon>

namespace qujat::app {

Notifier::Notifier(QWindow *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_tray = std::make_unique<QSystemTrayIcon>(QIcon(QStringLiteral(":/icons/qujat.svg")));
    m_tray->setToolTip(QStringLiteral("Qujat"));
    const auto raise = [this] {
        if (m_window.isNull())
            return;
        m_window->show();
        m_window->raise();
        m_window->requestActivate();
    };
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, raise);
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, raise);
    m_tray->show();
}

Notifier::~Notifier() = default;

void Notifier::notify(const QString &title, const QString &text)
{
    if (m_tray && QSystemTrayIcon::supportsMessages() && !m_window.isNull()
        && !m_window->isActive())
        m_tray->showMessage(title, text);
}

} // namespace qujat::app
