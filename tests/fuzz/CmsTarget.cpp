// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Nothing but the messages of the corpus may be believed, and whatever comes must be judged without
// a crash.

#include "core/crypto/Cms.h"

#include <QString>

#include <array>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace qujat;

/// Whatever comes, each of these is answered, and exactly once; SigningCertificate beside them
/// where the message names one, Time where it was stamped.
constexpr std::array answeredAlways{
    CheckKind::Structure, CheckKind::Signature,  CheckKind::Digest,  CheckKind::Chain,
    CheckKind::Validity,  CheckKind::Revocation, CheckKind::Purpose, CheckKind::Policy};

bool answersAll(const Verification &verification)
{
    auto left = verification.checks.size();
    for (const auto kind : answeredAlways) {
        if (verification.find(kind) == nullptr)
            return false;
        --left;
    }
    for (const auto kind : {CheckKind::SigningCertificate, CheckKind::Time}) {
        if (verification.find(kind) != nullptr)
            --left;
    }
    return left == 0;
}

const crypto::TrustStore &trust()
{
    static const auto store = crypto::TrustStore::fromDirectory(QStringLiteral(QUJAT_FUZZ_TRUST));
    if (!store)
        std::abort();
    return *store;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // 2030-01-01, within the validity of the authorities in the trust folder.
    constexpr Timestamp at{std::chrono::seconds(1893456000)};
    const QByteArrayView cms(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const auto purpose :
         {crypto::SignaturePurpose::Document, crypto::SignaturePurpose::SignIn}) {
        const auto read = crypto::readAttached(cms, trust(), at, purpose);
        const bool valid = read.verification.outcome() == CheckOutcome::Valid;
        if (valid == read.refusal().has_value() || !answersAll(read.verification))
            std::abort();
        if (valid
            && (read.content != "the content of the corpus"
                || read.signer->bin() != u"231040000019"))
            std::abort();
    }
    return 0;
}
