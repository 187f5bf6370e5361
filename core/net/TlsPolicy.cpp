// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/TlsPolicy.h"

#include <QFile>
#include <QSslCertificate>

namespace qujat::net {

Result<QSslConfiguration> tlsPolicy(const QByteArray &pem)
{
    const auto roots = QSslCertificate::fromData(pem, QSsl::Pem);
    if (roots.isEmpty())
        return failure(FailureCode::ConfigurationInvalid,
                       {{Detail::Field, QStringLiteral("trust")}});
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(roots);
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return configuration;
}

Result<QSslConfiguration> tlsPolicyFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(FailureCode::FileUnreadable, {{Detail::Field, QStringLiteral("trust")}});
    return tlsPolicy(file.read(256 * 1024));
}

} // namespace qujat::net
