// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/crypto/SignaturePurpose.h"
#include "core/crypto/SigningKey.h"
#include "core/crypto/TrustFolder.h"
#include "core/storage/KeyTries.h"

#include <memory>
#include <optional>

namespace qujat::session {

/// What a key is wanted for, and what is known about keys now.
struct KeyWish {
    crypto::SignaturePurpose purpose = crypto::SignaturePurpose::SignIn;
    QString iin; ///< whose it must be; empty for anybody's
    std::shared_ptr<const crypto::TrustStore> trust;
    Timestamp at{};
    /// Whether the service's time has corrected the clock: a device's own clock, which may be wrong
    /// by years, calls no certificate expired.
    bool clockIsKnown = false;
    std::optional<Failure> signingOff{}; ///< why nothing may be signed at all
};

/// Refuses where nothing may be signed, before the password is looked at. Else the first key of the
/// file that a citizen can use so, as far as is known here. Where none can be
/// used, why the first cannot (`crypto::citizenRefusalOf`): nothing has been signed or sent by
/// then. Otherwise the failures of `storage::KeyTries`. Takes a part of a second: not on the main
/// thread.
Result<std::shared_ptr<const crypto::SigningKey>> citizenKey(const QByteArray &pkcs12,
                                                             const SecretBytes &password,
                                                             const storage::KeyTries &tries,
                                                             const KeyWish &wish);

} // namespace qujat::session
