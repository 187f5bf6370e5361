// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Whatever XML comes must be judged without a crash; what is called signed must be what the corpus
// signed, byte for byte; and what was read once must be read in the same way again.

#include "core/crypto/SignatureVerifier.h"
#include "core/crypto/XmlSignature.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace qujat;

const crypto::SignatureVerifier &verifier()
{
    static const crypto::SignatureVerifier made([] {
        auto store = crypto::TrustStore::fromDirectory(QStringLiteral(QUJAT_FUZZ_TRUST));
        if (!store)
            std::abort();
        return std::move(*store);
    }());
    return made;
}

bool allValid(const std::vector<Check> &checks)
{
    return checks.size() == 3 && std::ranges::all_of(checks, [](const Check &check) {
               return check.outcome == CheckOutcome::Valid;
           });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // 2030-01-01, within the validity of the authorities in the trust folder.
    constexpr Timestamp at{std::chrono::seconds(1893456000)};
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto reading = crypto::readXmlSignatures(bytes);
    if (reading.problem.has_value() == !reading.signatures.empty())
        std::abort();
    for (const auto &signature : reading.signatures) {
        if (allValid(signature.facts.checks) && signature.covered.empty())
            std::abort();
        const auto judged =
            verifier().judge(signature.facts, crypto::SignaturePurpose::Document, at);
        if (judged.outcome() != CheckOutcome::Valid)
            continue;
        if (std::ranges::none_of(signature.covered, [](const crypto::XmlCovered &covered) {
                return covered.canonical.contains("the content of the corpus");
            }))
            std::abort();
    }
    return 0;
}
