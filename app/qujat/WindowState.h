// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLockFile>
#include <QString>

class QWindow;

namespace qujat::app {

/// One window for one profile, and where it was last.
class WindowState {
public:
    explicit WindowState(const QString &profileFolder);

    /// False when another window has this profile open.
    bool claim();
    /// Size and place of the last time, when they fit a screen that is there now.
    void restore(QWindow &window) const;
    void keep(const QWindow &window) const;

private:
    QString m_path;
    QLockFile m_lock;
};

} // namespace qujat::app
