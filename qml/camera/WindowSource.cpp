// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/WindowSource.h"

#include "qml/camera/ImageFrames.h"

namespace qujat::camera {

WindowSource::WindowSource(QQuickWindow *window, QObject *parent)
    : FrameSource(parent)
    , m_window(window)
{
    m_timer.setInterval(1000 / FramesPerSecond);
    connect(&m_timer, &QTimer::timeout, this, &WindowSource::look);
}

void WindowSource::start()
{
    if (m_timer.isActive())
        return;
    enter(State::Starting);
    m_timer.start();
    look();
}

void WindowSource::stop()
{
    m_timer.stop();
    enter(State::Off);
}

void WindowSource::look()
{
    if (m_window.isNull() || !m_window->isVisible()) {
        enter(State::Absent);
        return;
    }
    const auto picture = m_window->grabWindow();
    if (picture.isNull())
        return;
    enter(State::Running);
    Q_EMIT frameArrived(frameFromImage(picture));
}

} // namespace qujat::camera
