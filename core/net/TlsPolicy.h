// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QSslConfiguration>

namespace qujat::net {

/// TLS 1.3 only, the other side proven by one of the roots in \a pem and by nothing else: the
/// system's own roots are not asked. ConfigurationInvalid{field: trust} when there is no root in
/// it.
Result<QSslConfiguration> tlsPolicy(const QByteArray &pem);

/// The same from a file. FileUnreadable when it cannot be read.
Result<QSslConfiguration> tlsPolicyFromFile(const QString &path);

} // namespace qujat::net
