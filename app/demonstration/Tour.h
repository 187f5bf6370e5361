// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/demonstration/Actor.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <vector>

namespace qujat::demonstration {

/// Takes steps one after another. Each has something to do, asked again until it could be done, and
/// something to be seen; both before a deadline. Prints a line for each step and keeps a picture.
class Tour final : public QObject {
    Q_OBJECT

public:
    struct Step {
        QString title; ///< one line for people
        std::function<bool()> act; ///< done when it answers true; empty: nothing to do
        std::function<bool()> seen; ///< the step worked when it answers true
        std::function<QString()> waitingFor; ///< for the report of a step that failed; may be empty
        QString picture; ///< file name without ending; empty: none
        Actor *actor = nullptr; ///< whose window is in the picture
        std::chrono::milliseconds deadline{20'000};
    };

    /// \a picturesFolder may be empty.
    explicit Tour(const QString &picturesFolder, QObject *parent = nullptr);

    void add(Step step);
    void begin();

Q_SIGNALS:
    void finished(bool everyStepWorked);

private:
    void poll();
    void complete();
    void fail();
    void report(const char *mark, qint64 millis, const QString &more);
    bool takePicture();

    enum class Part { Acting, Watching, Picturing };
    QString m_picturesFolder;
    std::deque<Step> m_steps;
    int m_number = 0;
    int m_total = 0;
    Part m_part = Part::Acting;
    qint64 m_worked = 0; ///< milliseconds from the act to what was seen
    QElapsedTimer m_sinceStep;
    QElapsedTimer m_sinceAct;
    QElapsedTimer m_sinceSeen;
    QElapsedTimer m_sinceLook;
    QElapsedTimer m_sinceBegin;
    QImage m_lastLook;
    QTimer m_timer;
};

} // namespace qujat::demonstration
