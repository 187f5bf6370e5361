// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/CertificateCalls.h"

#include "core/egov/Reply.h"

namespace qujat::egov {

Call CertifyKeyRequest::call() const
{
    return {.method = QByteArrayLiteral("PUT"),
            .path = QStringLiteral("/v1/account/certificate"),
            .body = jsonBody({{QStringLiteral("request"), QString::fromLatin1(request.toBase64())},
                              {QStringLiteral("acknowledged"), true}})};
}

Result<CertifyKeyReply> CertifyKeyReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    CertifyKeyReply certified{json.bytes("certificate"), {}};
    for (const auto &text : json.texts("chain")) {
        auto der = QByteArray::fromBase64Encoding(text.toLatin1(),
                                                  QByteArray::AbortOnBase64DecodingErrors);
        if (!der || (*der).isEmpty())
            json.fail("chain");
        else
            certified.chain.push_back(std::move(*der));
    }
    return json.result(certified);
}

} // namespace qujat::egov
