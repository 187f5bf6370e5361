// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Asn1Values.h"
#include "core/crypto/OcspAnswer.h"

namespace qujat::crypto {

namespace {

constexpr char basicResponseId[] = "1.3.6.1.5.5.7.48.1.1";
constexpr char nonceId[] = "1.3.6.1.5.5.7.48.1.2";

QByteArray statusOf(const OcspAnswer::Single &answer)
{
    switch (answer.status) {
    case OcspAnswer::Status::Good:
        return der::element(der::contextPrimitive(0), {});
    case OcspAnswer::Status::Unknown:
        return der::element(der::contextPrimitive(2), {});
    case OcspAnswer::Status::Revoked:
        break;
    }
    QByteArray reason;
    if (answer.reason != 0) {
        const char code = static_cast<char>(answer.reason);
        reason =
            der::element(der::context(0), der::element(der::Enumerated, QByteArrayView(&code, 1)));
    }
    return der::element(der::context(1),
                        der::generalizedTime(answer.revokedAt.value_or(answer.thisUpdate))
                            + reason);
}

QByteArray encode(const OcspAnswer::Single &answer)
{
    QByteArray next;
    if (answer.nextUpdate)
        next = der::element(der::context(0), der::generalizedTime(*answer.nextUpdate));
    return der::sequence(
        {answer.id.der(), statusOf(answer), der::generalizedTime(answer.thisUpdate), next});
}

} // namespace

Result<QByteArray> makeOcspAnswer(const std::vector<OcspAnswer::Single> &answers,
                                  const std::optional<QByteArray> &nonce,
                                  const SigningKey &responder, Timestamp producedAt)
{
    const auto &certificate = responder.certificate();
    const auto scheme = responder.scheme();
    QByteArray singles;
    for (const auto &answer : answers)
        singles += encode(answer);
    QByteArray extensions;
    if (nonce) {
        const auto one = der::extension(nonceId, false, *nonce);
        extensions = der::element(der::context(1), der::sequence({one}));
    }
    const auto data = der::sequence({der::element(der::context(1), certificate.subjectName()),
                                     der::generalizedTime(producedAt),
                                     der::element(der::Sequence, singles), extensions});
    const auto signature = responder.sign(data);
    if (!signature)
        return failure(signature.error());
    QByteArray inside;
    if (!certificate.isAuthority())
        inside = der::element(der::context(0), der::sequence({certificate.der()}));
    const auto basic =
        der::sequence({data, scheme.identifier(), der::bitString(*signature), inside});
    const auto bytes =
        der::sequence({der::objectId(basicResponseId), der::element(der::OctetString, basic)});
    return der::sequence({der::element(der::Enumerated, QByteArrayView("\0", 1)),
                          der::element(der::context(0), bytes)});
}

QByteArray makeOcspAnswer(OcspRefusal refusal)
{
    const char code = static_cast<char>(refusal);
    return der::sequence({der::element(der::Enumerated, QByteArrayView(&code, 1))});
}

} // namespace qujat::crypto
