// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace qujat::service::http {

/// A fixed number of threads for handlers, which may block, and a queue with an end: beyond it work
/// is refused at once rather than kept waiting. Safe to use from any thread.
class WorkerPool {
public:
    WorkerPool(std::size_t threads, std::size_t longestQueue);
    /// Finishes what was accepted.
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// False when the queue is full or the pool is stopping; \a job is then not run.
    bool submit(std::function<void()> job);

private:
    void work();
    const std::size_t m_longestQueue;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace qujat::service::http
