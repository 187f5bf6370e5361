// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Answers and questions of the status protocol (RFC 6960): read without a crash; only the answer of
// the corpus may be believed to be by its authority and say "good".

#include "core/crypto/OcspAnswer.h"

#include <QFile>

#include <cstdint>
#include <cstdlib>

namespace {

using namespace qujat::crypto;

Certificate certificate(const char *name)
{
    QFile file(QStringLiteral(QUJAT_FUZZ_TRUST "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    const auto read = Certificate::fromPem(file.readAll());
    if (!read)
        std::abort();
    return *read;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto root = certificate("fuzz-root.pem");
    static const auto authority = certificate("fuzz.pem");
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto answer = OcspAnswer::parse(bytes)) {
        static_cast<void>(answer->echoes("nonce", false));
        const auto *about = answer->about(authority, root);
        // The corpus says "revoked" of this authority and nothing else.
        if (about != nullptr && about->status != OcspAnswer::Status::Revoked
            && answer->signedFor(root) == qujat::CheckOutcome::Valid)
            std::abort();
        if (answer->der() != bytes)
            std::abort();
    }
    if (const auto request = readOcspRequest(bytes)) {
        for (const auto &asked : request->asked)
            static_cast<void>(asked.der());
    }
    return 0;
}
