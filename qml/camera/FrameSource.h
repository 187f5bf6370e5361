// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QVideoFrame>

namespace qujat::camera {

/// Where frames come from: a camera, a window, a file. Lives on the main thread; frames may be
/// announced from another one (toolchain: the ffmpeg back end does), so connect with a receiver.
class FrameSource : public QObject {
    Q_OBJECT

public:
    enum class State {
        Off,
        Starting,
        Running,
        Denied, ///< the person or the system does not permit it: a normal state
        Absent, ///< there is nothing to look with: a normal state
        Failed,
    };
    Q_ENUM(State)

    using QObject::QObject;

    State state() const { return m_state; }
    /// Does nothing while Starting or Running.
    virtual void start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void stateChanged(qujat::camera::FrameSource::State state);
    void frameArrived(const QVideoFrame &frame);

protected:
    void enter(State state)
    {
        if (state == m_state)
            return;
        m_state = state;
        Q_EMIT stateChanged(state);
    }

private:
    State m_state = State::Off;
};

} // namespace qujat::camera
