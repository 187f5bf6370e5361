// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Tokens, responses and questions of the time-stamp protocol (RFC 3161): judged without a crash;
// what is believed is the moment of the corpus.

#include "core/crypto/SignatureVerifier.h"
#include "core/crypto/TimeStamp.h"

#include <QBuffer>

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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // 2030-01-01: the moment the corpus is stamped with.
    constexpr Timestamp at{std::chrono::seconds(1893456000)};
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(crypto::isTimeStampResponse(bytes));
    static_cast<void>(crypto::timeStampToken(bytes));
    if (const auto info = crypto::TimeStampInfo::parse(bytes)) {
        const auto again = crypto::TimeStampInfo::parse(info->der());
        if (!again || again->imprint != info->imprint)
            std::abort();
    }
    if (const auto query = crypto::TimeStampQuery::parse(bytes)) {
        if (!crypto::TimeStampQuery::parse(query->der()))
            std::abort();
    }
    QByteArray stamped("the content of the corpus");
    QBuffer content(&stamped);
    content.open(QIODevice::ReadOnly);
    const auto verdict = verifier().verify({.signedObject = bytes, .content = &content, .at = at});
    if (verdict.outcome() == CheckOutcome::Valid && verdict.stampedTime
        && *verdict.stampedTime != at)
        std::abort();
    return 0;
}
