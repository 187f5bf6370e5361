// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace qujat::crypto {

/// How this folder reaches responders, revocation lists and time-stamp authorities: it has no
/// network of its own. Calls block until there is an answer or the implementation's patience ends;
/// implementations are safe to use from any thread and set their own limits of size and time.
class Fetcher {
public:
    virtual ~Fetcher() = default;
    /// Body of a 200 answer. NetworkUnreachable, NetworkTimeout, ReplyMalformed.
    virtual Result<QByteArray> get(const QString &address) = 0;
    virtual Result<QByteArray> post(const QString &address, const QByteArray &contentType,
                                    const QByteArray &body) = 0;
};

} // namespace qujat::crypto
