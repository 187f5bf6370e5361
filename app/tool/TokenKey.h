// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/crypto/SigningKey.h"

#include <QString>

#include <memory>

namespace qujat::tool {

/// Which key is meant, as far as it was said.
struct TokenChoice {
    QString module; ///< path of the PKCS#11 library
    QString token; ///< label; empty where one token alone is there
    QString serial; ///< of the certificate, hexadecimal; empty where one key alone signs documents
};

/// The failures of `crypto::TokenModule`; ConfigurationInvalid{field: token, serial} when several
/// are there and none was chosen.
Result<std::unique_ptr<crypto::SigningKey>> openTokenKey(const TokenChoice &choice,
                                                         const SecretBytes &pin);

} // namespace qujat::tool
