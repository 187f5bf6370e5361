// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/net/QtHttpTransport.h"
#include "core/net/Waiter.h"
#include "core/net/WebSocketChannel.h"
#include "core/session/Confirmations.h"
#include "core/session/Documents.h"
#include "core/session/History.h"
#include "core/session/OpenAccess.h"
#include "core/session/Session.h"
#include "core/session/SignIn.h"
#include "core/session/Unlock.h"
#include "core/session/Viewing.h"
#include "core/storage/FileKeySource.h"
#include "tests/support/Await.h"
#include "tests/support/RawClient.h"
#include "tests/support/ServiceProcess.h"

#include <QTemporaryDir>

namespace qujat::testing {

/// A device with the real classes of the client, as a program composes them.
class ClientDevice {
public:
    ClientDevice(const ServiceProcess &service, DeviceForm form);

    session::Session *operator->() { return m_session.get(); }
    session::Session &session() { return *m_session; }
    /// Key file, the code from the demonstration's inbox, PIN 7391. Empty, or what stopped it.
    QString signIn(RawClient &demonstration, const QString &fixture);
    /// The person's own document of a type; null when the list has none.
    DocumentId find(const QString &type);
    /// The session anew over the same profile, perhaps with the service at another address.
    void restart(const ServiceProcess &service);

    static SecretBytes pin(const char *digits = "7391")
    {
        return SecretBytes::takeFrom(QByteArray(digits));
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    DeviceForm m_form;
    net::TimerWaiter m_waiter;
    std::unique_ptr<net::QtHttpTransport> m_transport;
    std::unique_ptr<net::WebSocketChannel> m_events;
    std::unique_ptr<storage::FileKeySource> m_keys;
    std::unique_ptr<session::Session> m_session;
};

} // namespace qujat::testing
