// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/RawCrypto.h"
#include "tests/support/RawHttp.h"

#include <QJsonArray>

namespace qujat::testing {

/// An invented person as /demo/people tells.
struct RawPerson {
    QString fixture;
    QString iin;
    QString phone;
    QByteArray keyFile;
    QByteArray keyPassword;
    QMap<QString, QByteArray> samples; ///< match, otherPerson, noLiveness
};

/// An open access as its holder's device knows it.
struct RawAccess {
    QString id;
    QString shortCode;
    QByteArray secret;
    QDateTime openedAt;
    QDateTime expiresAt;
    qint64 stepMillis = 1000;
    QByteArray headText; ///< of the journal's head that the codes name; set before opening
};

/// A second, independent reading of the contract: HTTPS, DPoP and the calls a hostile or careless
/// program could make. Blocking and without an event loop; one object is one device and belongs to
/// one thread.
class RawClient {
public:
    RawClient(const QUrl &service, const QByteArray &rootPem);

    /// Where the service listens now, after a restart.
    void setService(const QUrl &service) { m_http.setService(service); }
    void drop() { m_http.drop(); }

    /// Signs in by key file and one-time password read from the demonstration's inbox; who has no
    /// number in the fixtures, by key file and face.
    /// \a form is "phone" or "desktop". An empty text when it worked, else the step and the code
    /// that stopped it.
    QString signIn(const QString &fixture, const QString &form);

    /// Deposits the proof of a PIN, so that unlock() can give a new token later; "" or what stopped
    /// it.
    QString depositPin();
    /// A new token for this device by the deposited proof.
    RawReply unlock();
    /// Takes the service's time from an open call; needed after its clock was moved by another.
    void synchronise() { callOpen("GET", "/v1/service"); }

    /// With token and proof.
    RawReply call(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {},
                  RawHttp::Headers headers = {});
    /// A creating call: the same under a given or a fresh Idempotency-Key.
    RawReply create(const QByteArray &path, const QJsonObject &body, QByteArray key = {});
    /// With the proof only, as sign-in and unlock are called.
    RawReply callAsDevice(const QByteArray &method, const QByteArray &path,
                          const QJsonObject &body = {}, RawHttp::Headers headers = {});
    /// With neither.
    RawReply callOpen(const QByteArray &method, const QByteArray &path,
                      const QJsonObject &body = {});
    RawHttp &http() { return m_http; }

    RawPerson person(const QString &fixture);
    /// The newest one-time password sent to \a phone; empty when there is none.
    QString newestOtp(const QString &phone);
    /// Moves the service's clock by so much against the system's.
    bool shiftClock(qint64 seconds);
    RawReply setFault(const QString &registry, const QString &fault);

    /// Id of the person's own document of a type (or of a child's), empty when not listed.
    QString documentId(const QString &type, const QString &relation = QStringLiteral("self"));
    RawReply openAccess(const QString &documentId, int seconds, RawAccess *access);
    /// The two newest successive codes of an access, by this client's reckoning of the service's
    /// clock.
    QJsonArray frames(const RawAccess &access) const;
    RawReply view(const RawAccess &access, QByteArray key = {});
    RawReply view(const QJsonArray &frames, QByteArray key = {});
    /// All history entries of a role, newest first, page by page, at most \a most.
    QJsonArray history(const QString &role, int most = 1000);

    /// The service's time as the last reply told it.
    QDateTime now() const;
    const RawDeviceKey &key() const { return m_key; }
    const QByteArray &token() const { return m_token; }
    void setToken(const QByteArray &token) { m_token = token; }
    const QJsonObject &completion() const { return m_completion; }

private:
    RawReply send(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
                  RawHttp::Headers headers, bool proof, bool token);

    RawHttp m_http;
    RawDeviceKey m_key;
    QByteArray m_token;
    QByteArray m_pinProof;
    QJsonObject m_completion;
    qint64 m_offsetMillis = 0;
};

} // namespace qujat::testing
