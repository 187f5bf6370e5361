// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "qml/bridge/ScannerViewModel.h"
#include "qml/bridge/ViewingViewModel.h"
#include "qml/camera/AutoZoom.h"
#include "qml/camera/Cameras.h"
#include "qml/camera/CodeReader.h"
#include "qml/camera/FrameSource.h"

#include <QCoreApplication>
#include <QImage>
#include <QVideoFrame>

#include <functional>
#include <memory>
#include <optional>

namespace qujat::camera {
class CameraSource;
}

namespace qujat::app {

/// Joins what can be looked at – a camera, a picture, the clipboard – to whoever wants the text of
/// the codes.
class ScannerPresenter final : public QObject {
    Q_OBJECT

public:
    ScannerPresenter(bridge::ScannerViewModel &view, const bridge::ViewingViewModel &viewing,
                     std::unique_ptr<camera::Cameras> cameras, const Clock &clock,
                     QObject *parent = nullptr);
    ~ScannerPresenter() override;

    /// In place of the cameras of this device: in the demonstration, another window. \a name is
    /// shown in the list.
    void useSource(std::unique_ptr<camera::FrameSource> source, const QString &name);
    void render();
    /// Stops the camera and empties the preview, whatever is on the screen.
    void stop();

Q_SIGNALS:
    /// The text of a code in a frame or a picture.
    void codeSeen(const QString &text);

private:
    void adopt(std::unique_ptr<camera::FrameSource> source);
    void showFrame(const QVideoFrame &frame);
    void readImage(std::function<Result<QImage>()> load);
    void onAdvice(codec::ScanAdvice advice, double enlargement);
    QString guidance() const;
    bridge::ScannerViewModel::Hint hint() const;

    bridge::ScannerViewModel &m_view;
    const bridge::ViewingViewModel &m_viewing;
    const Clock &m_clock;
    camera::CodeReader m_reader;
    std::unique_ptr<camera::FrameSource> m_source;
    camera::CameraSource *m_cameras = nullptr; ///< m_source, when it is the device's own
    QString m_sourceName;
    codec::ScanAdvice m_advice = codec::ScanAdvice::Aim; ///< of the newest frames
    bridge::ScannerViewModel::Hint m_shownHint = bridge::ScannerViewModel::Hint::Aim;
    camera::AutoZoom m_autoZoom;
    std::optional<Failure> m_failure;
};

} // namespace qujat::app
