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
#include <functional>
#include <memory>
#include <optional>

namespace qujat::camera {

/// Looks for a face in frames, one at a time and off the main thread, and keeps the newest picture
/// for the moment in which it is taken. A frame that comes while another is searched is left out.
class FaceReader final : public QObject {
    Q_OBJECT

public:
    /// Brings what finds faces, or nothing when there is none: then only light and stillness are
    /// judged. Called once, off the main thread, with the first frame.
    using FinderOpener = std::function<std::optional<face::FaceFinder>()>;
    explicit FaceReader(FinderOpener openFinder, QObject *parent = nullptr);
    ~FaceReader() override;

    /// True until the first frame shows that there is nothing to find faces with.
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
    struct Finder;
    struct Searched;
    static Searched search(const QVideoFrame &frame, Finder &finder);
    void onSearched(const Searched &searched, std::chrono::milliseconds now);

    std::shared_ptr<Finder> m_finder; ///< of the one search that may be under way
    bool m_canFind = true;
    face::FaceGuide m_guide;
    QImage m_picture;
    bool m_busy = false;
    bool m_done = false;
    int m_round = 0;
};

} // namespace qujat::camera
