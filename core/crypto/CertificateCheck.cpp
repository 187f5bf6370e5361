// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/CertificateCheck.h"

#include "core/crypto/ChainBuilder.h"
#include "core/crypto/RevocationCheck.h"

namespace qujat::crypto {

std::optional<Failure> refusalOf(const Certificate &certificate, const TrustStore &trust,
                                 Timestamp at, const QString &authority)
{
    const auto chain = buildChain(certificate, {}, trust);
    if (chain.isComplete() && !authority.isEmpty() && chain.authority != authority)
        return Failure(FailureCode::CertificateUntrusted);
    for (const auto &check : {chain.check, checkValidity(chain, at),
                              checkRevocation(chain, trust, {}, nullptr, at, std::nullopt).check}) {
        if (check.outcome != CheckOutcome::Valid)
            return Failure(check.reason.value_or(FailureCode::CertificateUntrusted));
    }
    return std::nullopt;
}

} // namespace qujat::crypto
