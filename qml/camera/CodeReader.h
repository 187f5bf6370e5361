// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/codec/ScanGuide.h"

#include <QObject>
#include <QThread>
#include <QVideoFrame>

#include <chrono>
#include <memory>

namespace qujat::camera {

/// Reads codes off frames in one worker thread. The newest frame wins: while one is being searched,
/// at most one waits, and a newer one takes its place, so that what is announced is never older
/// than the search itself.
class CodeReader final : public QObject {
    Q_OBJECT

public:
    /// Searching a frame for a frame and a half of 30 a second lets a weak phone keep up.
    static constexpr std::chrono::milliseconds FrameBudget{50};

    /// No frame is searched for longer than \a budget of real time, whatever \a clock says.
    explicit CodeReader(const Clock &clock, std::chrono::milliseconds budget = FrameBudget,
                        QObject *parent = nullptr);
    ~CodeReader() override;

    /// Any thread; returns at once. The frame is shared, not copied.
    void offer(const QVideoFrame &frame);
    /// Frames searched and dropped so far; for measurements.
    quint64 searched() const;
    quint64 dropped() const;

Q_SIGNALS:
    /// Announced on the reader's own thread. \a sinceOffer tells how long ago the frame was
    /// offered when its search ended.
    void codeSeen(const QString &text, std::chrono::milliseconds sinceOffer);
    /// A frame was searched; \a found tells whether there was a code of any kind in it.
    void frameSearched(bool found);
    /// What the person could do so that a code is read; after every frame. \a enlargement: by how
    /// much the picture may grow so that the code in it is easily read and stays inside.
    void advised(qujat::codec::ScanAdvice advice, double enlargement);

private:
    class Worker;

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace qujat::camera
