// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/CitizenKey.h"

#include "core/crypto/CertificateCheck.h"

namespace qujat::session {

Result<std::shared_ptr<const crypto::SigningKey>> citizenKey(const QByteArray &pkcs12,
                                                             const SecretBytes &password,
                                                             const storage::KeyTries &tries,
                                                             const KeyWish &wish)
{
    if (wish.signingOff)
        return failure(*wish.signingOff);
    auto keys = tries.openAll(pkcs12, password, wish.at);
    if (!keys)
        return failure(keys.error());
    std::optional<Failure> why;
    for (auto &key : *keys) {
        auto refusal = crypto::citizenRefusalOf(key->certificate(), *wish.trust, wish.purpose,
                                                wish.at, wish.iin);
        const bool byTime = refusal
            && (refusal->code() == FailureCode::CertificateExpired
                || refusal->code() == FailureCode::CertificateNotYetValid);
        if (!refusal || (byTime && !wish.clockIsKnown))
            return std::shared_ptr<const crypto::SigningKey>(std::move(key));
        if (!why)
            why = std::move(refusal);
    }
    return failure(*why);
}

} // namespace qujat::session
