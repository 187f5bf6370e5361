// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/VideoFileSource.h"

namespace qujat::camera {

VideoFileSource::VideoFileSource(const QUrl &file, QObject *parent)
    : FrameSource(parent)
    , m_file(file)
{
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &FrameSource::frameArrived,
            Qt::DirectConnection);
    connect(&m_player, &QMediaPlayer::playbackStateChanged, this,
            [this](QMediaPlayer::PlaybackState playback) {
                if (playback == QMediaPlayer::PlayingState)
                    enter(State::Running);
            });
    connect(&m_player, &QMediaPlayer::errorOccurred, this, [this] { enter(State::Failed); });
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this,
            [this](QMediaPlayer::MediaStatus status) {
                if (status == QMediaPlayer::EndOfMedia) {
                    enter(State::Off);
                    Q_EMIT finished();
                } else if (status == QMediaPlayer::InvalidMedia) {
                    enter(State::Failed);
                }
            });
    m_player.setVideoSink(&m_sink);
}

VideoFileSource::~VideoFileSource()
{
    m_player.stop();
    m_player.setVideoSink(nullptr);
}

void VideoFileSource::start()
{
    if (state() == State::Starting || state() == State::Running)
        return;
    enter(State::Starting);
    m_player.setSource(m_file);
    if (m_player.error() != QMediaPlayer::NoError)
        enter(State::Failed);
    else
        m_player.play();
}

void VideoFileSource::stop()
{
    m_player.stop();
    enter(State::Off);
}

} // namespace qujat::camera
