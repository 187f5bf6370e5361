// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/LivingCodeCheck.h"

#include "core/crypto/Digest.h"
#include "core/crypto/LivingCodeMac.h"

namespace qujat::service::documents {

Result<CodePair> readCodePair(const QStringList &frames)
{
    if (frames.size() != 2)
        return failure(FailureCode::QrInvalid);
    const auto first = codec::LivingCode::parse(frames.at(0));
    const auto second = codec::LivingCode::parse(frames.at(1));
    if (!first || !second)
        return failure(FailureCode::QrInvalid);
    return CodePair(*first, *second);
}

bool isGenuine(const codec::LivingCode &code, const AccessSecrets &secrets)
{
    const auto expected = crypto::livingCodeMac(secrets.livingCodeKey(code.grant()), code.grant(),
                                                code.step(), code.seen());
    return crypto::constantTimeEquals(expected, code.mac());
}

Result<void> checkFreshness(const CodePair &pair, const storage::Grant &grant, Timestamp now)
{
    const auto &[first, second] = pair;
    const auto current = (now - grant.openedAt) / grant.step;
    const auto ageOf = [&](const codec::LivingCode &code) {
        return current - static_cast<qint64>(code.step());
    };
    // The holder's clock is corrected from ours and may still be a little ahead.
    const bool fromNow = ageOf(second) >= -1 && ageOf(first) <= grant.lifeSteps;
    if (first.step() >= second.step() || !fromNow)
        return failure(FailureCode::QrStale);
    return {};
}

} // namespace qujat::service::documents
