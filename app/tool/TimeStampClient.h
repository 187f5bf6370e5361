// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QUrl>

namespace qujat::tool {

/// Asks a time-stamp server (RFC 3161, 3.4) about \a signature and answers with the token, which
/// speaks for exactly these bytes; whether its authority is to be believed is for whoever verifies.
/// Plain http is usual for such servers: what they say is signed. NetworkUnreachable,
/// NetworkTimeout after 30 s, ReplyMalformed with the server's word.
QCoro::Task<Result<QByteArray>> fetchTimeStamp(QUrl server, QByteArray signature);

} // namespace qujat::tool
