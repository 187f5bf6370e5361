// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointer>
#include <QSystemTrayIcon>
#include <QWindow>

#include <memory>

namespace qujat::app {

/// Notices of the desktop, while the window is not the one in use. Without a tray, nothing happens:
/// everything is said in the window too. A notice names who asks or looked, never what stands in a
/// document.
class Notifier final : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QWindow *window, QObject *parent = nullptr);
    ~Notifier() override;

    void notify(const QString &title, const QString &text);

private:
    QPointer<QWindow> m_window;
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

} // namespace qujat::app
