// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Ids.h"
#include "core/base/SecretBytes.h"

#include <QByteArray>

namespace qujat::crypto {

/// The part of a living code that only the holder's device and the service can compute, 10 bytes:
/// the beginning of HMAC-SHA256(secret, "qujat-living-code-v2" ‖ 0x00 ‖ grant id ‖ 0x00 ‖ step as 8
/// bytes, big-endian ‖ \a seen, the mark of the journal's head in the code). Compare with
/// `constantTimeEquals`. Safe to call from any thread.
QByteArray livingCodeMac(const SecretBytes &secret, const GrantId &grant, quint64 step,
                         const QByteArray &seen);

} // namespace qujat::crypto
