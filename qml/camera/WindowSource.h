// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/camera/FrameSource.h"

#include <QPointer>
#include <QQuickWindow>
#include <QTimer>

namespace qujat::camera {

/// Sees what a window shows, about fifteen times a second, as a camera held before that screen
/// would: the frames take the same way as a camera's. Used by the demonstration, where one window
/// reads the code off another.
class WindowSource final : public FrameSource {
    Q_OBJECT

public:
    static constexpr int FramesPerSecond = 15;

    /// Absent while \a window is null, hidden or gone.
    explicit WindowSource(QQuickWindow *window, QObject *parent = nullptr);

    void start() override;
    void stop() override;

private:
    void look();

    QPointer<QQuickWindow> m_window;
    QTimer m_timer;
};

} // namespace qujat::camera
