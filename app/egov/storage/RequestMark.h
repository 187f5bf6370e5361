// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace qujat::service::storage {

/// By which a repeated creating call is known again: the Idempotency-Key, unique for each account,
/// and a hash of what was asked.
struct RequestMark {
    QString key;
    QByteArray hash;
};

} // namespace qujat::service::storage
