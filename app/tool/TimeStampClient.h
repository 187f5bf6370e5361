// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/crypto/Fetcher.h"

#include <QByteArrayView>

namespace qujat::tool {

/// Asks a time-stamp server (RFC 3161, 3.4) about the value of a signature; the token, DER. Blocks.
/// ClockSkew when this machine's clock and the server's differ by more than a minute for certain:
/// the time in the signature would be wrong (R004-39.4, D-26). ReplyMalformed{reason: token,
/// imprint} for an answer to something else, the failures of `crypto::timeStampToken` when the
/// server refused, and those of the fetcher.
Result<QByteArray> fetchTimeStamp(crypto::Fetcher &fetcher, const QString &server,
                                  QByteArrayView signature, const Clock &clock);

} // namespace qujat::tool
