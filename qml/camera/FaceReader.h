// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/face/FaceFinder.h"
#include "core/face/FaceGuide.h"

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QVideoFrame>

#include <chrono>
#include <memory>
#include <optional>

namespace qujat::camera {

/// Looks for a face in frames, one at a time and off the main thread, and keeps the newest picture
/// for the moment in which it is taken. A frame that comes while another is searched is left out.
class FaceReader final : public QObject {
    Q_OBJECT

public:
    /// Without a \a finder only light and stillness are judged.
    explicit FaceReader(std::optional<face::FaceFinder> finder, QObject *parent = nullptr);
    ~FaceReader() override;

    bool canFind() const { return m_canFind; }
    /// Main thread. \a now: any steady clock.
    void offer(const QVideoFrame &frame, std::chrono::milliseconds now);
    /// Forgets what was seen, the picture included; an answer still under way is dropped.
    void reset();
    /// The newest picture as JPEG, at most `LargestSide` pixels on a side; empty before the first.
    QByteArray picture() const;

    static constexpr int LargestSide = 1280; ///< pixels
    static constexpr int Quality = 90; ///< of the JPEG

Q_SIGNALS:
    /// What to tell the person now.
    void advised(qujat::face::FaceAdvice advice, double progress);
    /// All has been right long enough: `picture` is a good one. Once, until `reset`.
    void ready();

private:
    void onSearched(const QImage &picture, const face::FaceLook &look,
                    std::chrono::milliseconds now);

    std::shared_ptr<std::optional<face::FaceFinder>> m_finder;
    bool m_canFind;
    face::FaceGuide m_guide;
    QImage m_picture;
    bool m_busy = false;
    bool m_done = false;
    int m_round = 0;
};

} // namespace qujat::camera
