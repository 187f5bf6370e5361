// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/CertificateCheck.h"

#include "core/crypto/ChainBuilder.h"
#include "core/crypto/RevocationCheck.h"
#include "core/model/Iin.h"

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

bool certifiesCitizens(const QString &authority)
{
    return authority == QLatin1String("nca") || authority == QLatin1String("nca-gost");
}

std::optional<Failure> citizenRefusalOf(const Certificate &certificate, const TrustStore &trust,
                                        SignaturePurpose purpose, Timestamp at, const QString &iin)
{
    const auto chain = buildChain(certificate, {}, trust);
    if (chain.authority.startsWith(QLatin1String("state-bodies")))
        return Failure(FailureCode::CertificateUntrusted);
    for (const auto &check : {chain.check, checkPurpose(certificate, purpose),
                              checkPolicy(certificate, purpose), checkValidity(chain, at),
                              checkRevocation(chain, trust, {}, nullptr, at, std::nullopt).check}) {
        if (check.outcome == CheckOutcome::Invalid)
            return Failure(check.reason.value_or(FailureCode::CertificateUntrusted));
    }
    if (!Iin::parse(certificate.iin()) || (!iin.isEmpty() && certificate.iin() != iin))
        return Failure(FailureCode::CertificateHolderMismatch);
    return std::nullopt;
}

} // namespace qujat::crypto
