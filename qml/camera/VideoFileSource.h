// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/camera/FrameSource.h"

#include <QMediaPlayer>
#include <QUrl>
#include <QVideoSink>

namespace qujat::camera {

/// Frames of a video file, once through, at its own speed: for tests and for training.
class VideoFileSource final : public FrameSource {
    Q_OBJECT

public:
    explicit VideoFileSource(const QUrl &file, QObject *parent = nullptr);
    ~VideoFileSource() override;

    void start() override;
    void stop() override;

Q_SIGNALS:
    void finished();

private:
    QUrl m_file;
    QMediaPlayer m_player;
    QVideoSink m_sink;
};

} // namespace qujat::camera
