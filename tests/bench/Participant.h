// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/net/QtHttpTransport.h"
#include "core/net/Waiter.h"
#include "core/net/WebSocketChannel.h"
#include "core/session/Session.h"
#include "core/session/ShownDocument.h"
#include "core/storage/FileKeySource.h"

#include <QCoreApplication>
#include <QFuture>
#include <QImage>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace qujat::testing {
class ServiceProcess;
}

namespace qujat::bench {

/// Turns the event loop until \a done says so: the program has nothing else to do.
void waitUntil(const std::function<bool()> &done);

template <typename T>
Result<T> finished(QFuture<Result<T>> future)
{
    waitUntil([&] { return future.isFinished(); });
    return future.resultCount() > 0 ? future.takeResult()
                                    : Result<T>(failure(FailureCode::Cancelled));
}

/// An invented person with a session of their own, signed in to a running service.
class Participant {
public:
    Participant(const testing::ServiceProcess &service, const QString &fixture, DeviceForm form);
    ~Participant();

    /// Why there is no session; empty when there is.
    const QString &problem() const { return m_problem; }
    session::Session &session() const { return *m_session; }
    /// The smallest call of the contract over the connection that is kept anyway.
    void roundTrip();

private:
    QString signIn(const testing::ServiceProcess &service, const QString &fixture);

    QTemporaryDir m_profile;
    SystemClock m_clock;
    QUrl m_service;
    std::unique_ptr<net::QtHttpTransport> m_transport;
    std::unique_ptr<net::WebSocketChannel> m_events;
    net::TimerWaiter m_waiter;
    std::unique_ptr<storage::FileKeySource> m_keys;
    std::unique_ptr<session::Session> m_session;
    QString m_problem;
};

/// A code as a camera of 1280x720 sees it on a phone: grey, smaller than the frame, a little turned
/// and unsharp.
QImage cameraFrame(const QString &text);
/// The code drawn as large as a phone's screen is wide.
QImage paintCode(const QString &text);
/// The document's fields and portrait drawn on a phone's screen of 390x844.
QImage paintDocument(const session::ShownDocument &document);

} // namespace qujat::bench
