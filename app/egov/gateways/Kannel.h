// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/gateways/Sms.h"
#include "app/egov/http/LoopbackCall.h"
#include "app/egov/http/PlainServer.h"
#include "core/base/Clock.h"
#include "core/base/SecretBytes.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace qujat::service::gateways {

/// Where Kannel's smsbox listens and where it calls back. Both ends are this machine's own
/// (loopback): what lies between them is not encrypted.
struct KannelOptions {
    quint16 sendPort = 13013; ///< of smsbox, `sendsms-port`
    QString user; ///< `sendsms-user`
    QString sender = QStringLiteral("1414"); ///< what subscribers see
    quint16 callbackPort = 0; ///< where replies and reports are taken; 0 takes a free one
    std::chrono::milliseconds firstWait{1000}; ///< before the second try; doubles up to the longest
    std::chrono::milliseconds longestWait{300'000};
    int mostTries = 12;
};

/// The end that speaks to operators: Kannel's smsbox over HTTP, and SMPP 3.4 behind it. Messages
/// lie durably in the storage until they are handed over. Each is handed over once: it is tried
/// again only when it certainly did not arrive, and is Unknown where nobody can tell. Replies and
/// reports of delivery come back to a listener on loopback and must carry the shared secret.
class KannelSms final : public Sms {
public:
    /// ConfigurationInvalid{field: sms} when the callback port cannot be had. \a password is
    /// smsbox's, \a secret what its callbacks carry; they are answered on \a workers.
    static Result<std::unique_ptr<KannelSms>> start(KannelOptions options, SecretBytes password,
                                                    SecretBytes secret, storage::Store &store,
                                                    const Clock &clock, http::WorkerPool &workers,
                                                    ReplyHandler onReply);
    ~KannelSms() override;
    /// Takes no more callbacks and hands nothing over; what is queued stays so.
    void stop();

    QString send(storage::Transaction &transaction, const QString &number, const QString &text,
                 Timestamp at) override;
    quint16 callbackPort() const { return m_callbackPort; }

private:
    KannelSms(KannelOptions options, SecretBytes password, SecretBytes secret,
              storage::Store &store, const Clock &clock, ReplyHandler onReply);
    http::Response onCall(const http::Request &request) const;
    void run();
    bool handOverNext();
    http::LoopbackRequest requestFor(const QString &id, const QString &number,
                                     const QString &text) const;
    void onReport(const QString &id, int status) const;

    const KannelOptions m_options;
    const SecretBytes m_password;
    const SecretBytes m_secret;
    storage::Store &m_store;
    const Clock &m_clock;
    const ReplyHandler m_onReply;
    std::unique_ptr<http::PlainServer> m_listener;
    quint16 m_callbackPort = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    bool m_more = false;
    std::thread m_thread;
};

} // namespace qujat::service::gateways
