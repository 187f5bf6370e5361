// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "qml/bridge/FaceViewModel.h"
#include "qml/camera/FaceReader.h"
#include "qml/camera/FrameSource.h"

#include <memory>

namespace qujat::app {

/// Joins a camera to the page that takes a picture of the face. The camera runs only between the
/// person's agreement and the picture; the picture is handed on once and not kept.
class FacePresenter final : public QObject {
    Q_OBJECT

public:
    /// \a clock tells how long all has been right; it must outlive the presenter.
    FacePresenter(bridge::FaceViewModel &view, std::unique_ptr<camera::FrameSource> source,
                  camera::FaceReader::FinderOpener openFinder, const Clock &clock,
                  QObject *parent = nullptr);
    ~FacePresenter() override;

    void render();
    /// Stops the camera and empties the preview.
    void stop();

Q_SIGNALS:
    /// A good picture, JPEG, and what it was asked for.
    void taken(qujat::bridge::FacePurpose::Value purpose, const QByteArray &picture);

private:
    void take();
    void showFrame(const QVideoFrame &frame);
    QString adviceText() const;

    bridge::FaceViewModel &m_view;
    std::unique_ptr<camera::FrameSource> m_source;
    const Clock &m_clock;
    camera::FaceReader m_reader;
    face::FaceAdvice m_advice = face::FaceAdvice::NoFace;
    double m_progress = 0;
};

} // namespace qujat::app
