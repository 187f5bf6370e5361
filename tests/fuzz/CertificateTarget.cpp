// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Any bytes are a certificate whose every field can be asked for, or are refused.

#include "core/crypto/Certificate.h"
#include "core/crypto/TrustStore.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace qujat::crypto;

void askEverything(const Certificate &certificate)
{
    static_cast<void>(certificate.pem());
    static_cast<void>(certificate.commonName() + certificate.surname() + certificate.patronymic());
    static_cast<void>(certificate.organisation() + certificate.issuerCommonName());
    static_cast<void>(certificate.isValidAt(certificate.notBefore()));
    static_cast<void>(certificate.isAuthority() || certificate.isSelfIssued());
    static_cast<void>(certificate.hasKeyUsage(KeyUsage::NonRepudiation));
    static_cast<void>(certificate.extendedKeyUsage() + certificate.policies());
    static_cast<void>(certificate.signatureAlgorithmId() + certificate.algorithmName());
    const auto iin = certificate.iin();
    const auto bin = certificate.bin();
    if ((!iin.isEmpty() && iin.size() != 12) || (!bin.isEmpty() && bin.size() != 12))
        std::abort();
    const auto again = Certificate::fromDer(certificate.der());
    if (!again || !(*again == certificate))
        std::abort();
    TrustStore trust;
    if (trust.addRoot(certificate, QStringLiteral("any")).has_value() != certificate.isAuthority())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto certificate = Certificate::fromDer(bytes))
        askEverything(*certificate);
    if (const auto certificates = Certificate::listFromPem(bytes)) {
        for (const auto &certificate : *certificates)
            askEverything(certificate);
    }
    TrustStore trust;
    static_cast<void>(trust.addRevocationList(bytes));
    return 0;
}
