// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/CodeReader.h"

#include "qml/camera/ImageFrames.h"

#include <QMutex>
#include <QMutexLocker>
#include <QPolygon>

#include <atomic>
#include <optional>

namespace qujat::camera {

class CodeReader::Worker final : public QObject {
public:
    Worker(CodeReader *reader, const Clock &clock, std::chrono::milliseconds budget)
        : m_reader(reader)
        , m_clock(clock)
        , m_budget(budget)
    {
    }

    void offer(const QVideoFrame &frame)
    {
        bool wake = false;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_waiting)
                ++m_dropped;
            wake = !m_waiting && !m_busy;
            m_waiting = frame;
            m_offeredAt = m_clock.elapsed();
            m_busy = true;
        }
        if (wake)
            QMetaObject::invokeMethod(
                this, [this] { searchAll(); }, Qt::QueuedConnection);
    }

    quint64 searched() const { return m_searched; }
    quint64 dropped() const { return m_dropped; }

private:
    void searchAll()
    {
        for (;;) {
            QVideoFrame frame;
            std::chrono::milliseconds offeredAt{};
            {
                const QMutexLocker lock(&m_mutex);
                if (!m_waiting || m_reader->m_thread.isInterruptionRequested()) {
                    m_waiting.reset();
                    m_busy = false;
                    return;
                }
                frame = *std::exchange(m_waiting, std::nullopt);
                offeredAt = m_offeredAt;
            }
            const auto [codes, look] =
                readFrame(frame, {.lastSeen = m_lastSeen, .until = QDeadlineTimer(m_budget)});
            remember(codes);
            const auto now = m_clock.elapsed();
            const auto advice = m_guide.look(look, now);
            ++m_searched;
            Q_EMIT m_reader->frameSearched(!codes.empty());
            Q_EMIT m_reader->advised(advice, codec::ScanGuide::enlargementFor(look));
            for (const auto &code : codes)
                Q_EMIT m_reader->codeSeen(code.text, now - offeredAt);
        }
    }

    /// A hand moves little between two frames: the next search begins where this one ended.
    void remember(const std::vector<codec::FoundCode> &codes)
    {
        m_lastSeen = {};
        if (codes.empty())
            return;
        const auto &corners = codes.front().corners;
        m_lastSeen = QPolygon(QList<QPoint>(corners.begin(), corners.end())).boundingRect();
    }

    CodeReader *m_reader;
    const Clock &m_clock;
    const std::chrono::milliseconds m_budget;
    QRect m_lastSeen; ///< of the worker's thread only, as the next one
    codec::ScanGuide m_guide;
    QMutex m_mutex;
    std::optional<QVideoFrame> m_waiting;
    std::chrono::milliseconds m_offeredAt{0};
    bool m_busy = false;
    std::atomic<quint64> m_searched{0};
    std::atomic<quint64> m_dropped{0};
};

CodeReader::CodeReader(const Clock &clock, std::chrono::milliseconds budget, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(this, clock, budget))
{
    m_thread.setObjectName(QStringLiteral("code reader"));
    m_worker->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

CodeReader::~CodeReader()
{
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

void CodeReader::offer(const QVideoFrame &frame)
{
    if (frame.isValid())
        m_worker->offer(frame);
}

quint64 CodeReader::searched() const
{
    return m_worker->searched();
}

quint64 CodeReader::dropped() const
{
    return m_worker->dropped();
}

} // namespace qujat::camera
