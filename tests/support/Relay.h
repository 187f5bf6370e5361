// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QMutex>
#include <QSemaphore>
#include <QThread>
#include <QUrl>

namespace qujat::testing {

/// A way between a program and the service. It holds the service's own TLS key, so it sees what is
/// said, and it can take the network away from under the program: connections break, and the next
/// ones come from another address, as from Wi-Fi to cellular.
class Relay : public QThread {
public:
    Relay();
    ~Relay() override;

    /// Where programs call it; known from the beginning.
    quint16 port() const { return m_port; }
    QUrl url() const;
    /// Passes everything on to \a service from here on, with the certificate and key that lie in
    /// its \a dataFolder. False when they cannot be read.
    bool open(const QUrl &service, const QByteArray &root, const QString &dataFolder);

    /// Breaks every connection; the next ones come from \a address of this machine.
    void changeNetwork(const QHostAddress &address);
    /// The next request whose head begins with \a head reaches the service, but its reply does not
    /// come back: the network changes to \a address at that moment.
    void loseReplyTo(const QByteArray &head, const QHostAddress &address);
    /// Whether that has happened.
    bool lost() const;

    /// Everything that the programs have said, and heard.
    QByteArray captured() const;

protected:
    void run() override;

private:
    class Pump;

    mutable QMutex m_mutex;
    quint16 m_port = 0;
    QUrl m_service;
    QByteArray m_root;
    QByteArray m_chain;
    QByteArray m_key;
    QByteArray m_captured;
    QByteArray m_loseHead;
    QHostAddress m_loseTo;
    QHostAddress m_from{QHostAddress::LocalHost};
    bool m_lost = false;
    Pump *m_pump = nullptr;
    QSemaphore m_listening;
};

} // namespace qujat::testing
