// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/Enums.h"
#include "qml/camera/FrameSource.h"

namespace qujat::app {

/// The state of a source of frames as screens know it.
inline bridge::CameraState::Value toState(camera::FrameSource::State state)
{
    switch (state) {
    case camera::FrameSource::State::Off:
        return bridge::CameraState::Off;
    case camera::FrameSource::State::Starting:
        return bridge::CameraState::Starting;
    case camera::FrameSource::State::Running:
        return bridge::CameraState::Running;
    case camera::FrameSource::State::Denied:
        return bridge::CameraState::Denied;
    case camera::FrameSource::State::Absent:
        return bridge::CameraState::Absent;
    case camera::FrameSource::State::Failed:
        return bridge::CameraState::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace qujat::app
