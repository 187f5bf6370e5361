// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/base/Timestamp.h"
#include "core/crypto/SigningKey.h"
#include "core/net/QtHttpTransport.h"

#include <QFuture>
#include <QJsonObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace qujat::demonstration {

/// Somebody whom the demonstration service has invented.
struct InventedPerson {
    QString fixture; ///< A, B, V … of the requirements
    QString iin;
    QString name;
    QString phone; ///< empty without a connected number
    QByteArray keyFile; ///< PKCS#12; empty for children
    QString keyPassword; ///< invented, shown on the panel
    QByteArray matchingSample;
    QByteArray otherSample;
    QByteArray lifelessSample;
};

struct Sms {
    QString number;
    QString text;
    QString at; ///< RFC 3339
};

/// The operations of the service under /demo.
class DemoClient final : public QObject {
    Q_OBJECT

public:
    DemoClient(const QUrl &service, const QSslConfiguration &tls, QObject *parent = nullptr);

    QFuture<Result<std::vector<InventedPerson>>> people();
    /// Newest first; of all numbers when \a number is empty.
    QFuture<Result<std::vector<Sms>>> messages(const QString &number);
    QFuture<Result<void>> shiftClock(std::chrono::seconds shift);
    QFuture<Result<void>> setFault(const QString &registry, const QString &fault);
    QFuture<Result<void>> setNotesFail(bool fail);
    /// What the subscriber of \a number sends to the portal.
    QFuture<Result<void>> replyBySms(const QString &number, const QString &text);
    /// An invented information system asks the person of that IIN for the number of their identity
    /// card, by a call signed with its key at \a now, as its own program would.
    QFuture<Result<void>> askConsent(const QString &system, const QString &iin, Timestamp now);

    /// The six digits in a message; empty when there are none.
    static QString digitsIn(const QString &text);
    /// What says yes to the request in a message: "1 482"; empty when it asks for no reply.
    static QString yesTo(const QString &text);

private:
    using Key = std::shared_ptr<const crypto::SigningKey>;
    QFuture<Result<Key>> keyOfSystem(const QString &code);
    net::HttpRequest signedCall(const QString &path, const QJsonObject &body,
                                const crypto::SigningKey &key, Timestamp now) const;
    template <typename T>
    QFuture<Result<T>> call(const QByteArray &method, const QString &path, const QJsonObject &body,
                            std::function<T(const QJsonObject &)> read);
    QFuture<Result<void>> put(const QString &path, const QJsonObject &body);

    QUrl m_service;
    net::QtHttpTransport m_transport;
};

} // namespace qujat::demonstration
