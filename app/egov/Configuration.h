// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Maintenance.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace qujat::service {

/// The SMS gateway Kannel on this machine (README of gateways). Secrets stand in files of their
/// own.
struct KannelConfiguration {
    int sendPort = 13013; ///< smsbox, `sendsms-port`
    QString user; ///< `sendsms-user`
    QString passwordFile;
    QString sender = QStringLiteral("1414");
    int callbackPort = 0; ///< on 127.0.0.1; 0 takes a free one
    QString secretFile; ///< what callbacks must carry
};

/// How the service is to run. Comes from the command line and from a configuration file:
/// `{"formatVersion": 1, "listen": "127.0.0.1:8443", "data": "/var/lib/qujat-egov", "limits":
/// {"otpSeconds": 120}}`.
struct Configuration {
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 listenPort = 0; ///< 0 takes a free one
    int authoritiesPort = 0; ///< of the authorities' answers over plain HTTP; 0 keeps the one found
                             ///< free at the first start
    QString dataDirectory;
    QString sourcesDirectory; ///< people.json, registries.json, records.json in place of those
                              ///< compiled in
    /// Name of the journal, the first line of its heads; a URL without scheme, the same for ever.
    QString journalOrigin = QStringLiteral("journal.qujat.example/demonstration");
    bool demonstration = false;
    bool checkReplies = false;
    int workers = 24;
    int connectionsPerAddress = 64;
    int callsPerSecond = 1000; ///< of one address
    int callsAtOnce = 2000;
    QStringList authorities; ///< further "host:port" under which programs may call this service
    QJsonObject limits; ///< replaces values of the policy
    /// Breaks for preventive maintenance, such as `[{"from": "2026-03-01T20:00:00.000Z", "until":
    /// "2026-03-01T23:00:00.000Z"}]`.
    QList<http::MaintenanceBreak> maintenance;
    std::optional<KannelConfiguration> kannel; ///< without it messages stay in the outbox

    /// "127.0.0.1:8443" or "[::1]:0"; ConfigurationInvalid{field: listen}.
    Result<void> setListen(const QString &text);
    /// Takes over what \a json says. ConfigurationInvalid{field} for unknown keys and unfit values,
    /// ConfigurationNewer{field: formatVersion} for a file of a later version.
    Result<void> apply(const QByteArray &json);
    /// What can only be judged together: data named, --demo on a loopback address only.
    Result<void> check() const;
};

} // namespace qujat::service
