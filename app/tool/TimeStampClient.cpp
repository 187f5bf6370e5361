// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/TimeStampClient.h"

#include "core/crypto/ChainBuilder.h"
#include "core/crypto/SignedObject.h"
#include "core/crypto/TimeStamp.h"

namespace qujat::tool {
namespace {

/// Servers stamp in whole seconds and leave out the part of the running one.
constexpr std::chrono::seconds StampPrecision{1};

tl::unexpected<Failure> malformed(const char *reason)
{
    return failure(FailureCode::ReplyMalformed, {{Detail::Reason, QString::fromLatin1(reason)}});
}

} // namespace

Result<QByteArray> fetchTimeStamp(crypto::Fetcher &fetcher, const QString &server,
                                  QByteArrayView signature, const Clock &clock)
{
    const auto query = crypto::TimeStampQuery::about(signature);
    const auto asked = clock.now();
    const auto reply = fetcher.post(server, crypto::timeStampQueryType, query.der());
    const auto answered = clock.now();
    if (!reply)
        return failure(reply.error());
    const auto token = crypto::timeStampToken(*reply);
    if (!token)
        return failure(token.error());
    const auto read = crypto::readTimeStampToken(*token);
    if (!read)
        return malformed("token");
    const auto &info = read->first;
    if (!query.isAnsweredBy(info))
        return malformed("imprint");
    const bool ahead = asked - (info.time + StampPrecision) > crypto::clockTolerance;
    const bool behind = info.time - answered > crypto::clockTolerance;
    if (ahead || behind)
        return failure(FailureCode::ClockSkew);
    return *token;
}

} // namespace qujat::tool
