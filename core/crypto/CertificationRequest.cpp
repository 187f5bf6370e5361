// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/CertificationRequest.h"

#include "core/crypto/Der.h"

#include <algorithm>

namespace qujat::crypto {

namespace {

constexpr char commonNameId[] = "2.5.4.3";
constexpr char serialNumberId[] = "2.5.4.5";
constexpr quint8 printableString = 0x13;
const QString iinPrefix = QStringLiteral("IIN");
constexpr qsizetype longestName = 256;

tl::unexpected<Failure> refused(FailureCode code, const QString &reason)
{
    return failure(code, {{Detail::Reason, reason}});
}

QByteArray namePart(const char *id, quint8 tag, const QString &text)
{
    return der::element(der::Set,
                        der::sequence({der::objectId(id), der::element(tag, text.toUtf8())}));
}

/// Name ::= SEQUENCE OF SET OF { type, value } (RFC 5280, 4.1.2.4); false when it is none.
bool readName(QByteArrayView content, CertificationRequest &request)
{
    der::Reader parts(content);
    while (!parts.atEnd()) {
        const auto set = parts.next(der::Set);
        const auto pair = set ? der::single(set->content, der::Sequence) : std::nullopt;
        if (!pair)
            return false;
        der::Reader members(pair->content);
        const auto id = members.next(der::ObjectId);
        const auto value = members.next();
        if (!id || !value || !members.atEnd())
            return false;
        const auto text = QString::fromUtf8(value->content);
        const auto dotted = der::dottedFrom(id->content);
        if (dotted == QLatin1String(commonNameId) && request.commonName.isEmpty())
            request.commonName = text.left(longestName);
        const auto digits = QStringView(text).mid(iinPrefix.size());
        if (dotted == QLatin1String(serialNumberId) && text.startsWith(iinPrefix)
            && digits.size() == 12
            && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }))
            request.iin = digits.toString();
    }
    return !request.commonName.isEmpty();
}

} // namespace

Result<CertificationRequest> CertificationRequest::read(QByteArrayView der)
{
    const auto broken = [] {
        return refused(FailureCode::SignatureInvalid, QStringLiteral("form"));
    };
    const auto part = der.size() <= maximumSize ? SignedPart::of(der) : std::nullopt;
    const auto info = part ? der::single(part->signedBytes, der::Sequence) : std::nullopt;
    if (!info)
        return broken();
    der::Reader reader(info->content);
    const auto version = reader.next(der::Integer);
    const auto subject = reader.next(der::Sequence);
    const auto spki = reader.next(der::Sequence);
    const auto attributes = reader.optional(der::context(0));
    if (!version || der::smallInteger(version->content) != 0 || !subject || !spki || !attributes
        || !reader.atEnd())
        return broken();
    auto key = PublicKey::fromSpki(spki->whole);
    if (!key)
        return broken();
    CertificationRequest request{{}, {}, std::move(*key)};
    if (!readName(subject->content, request))
        return broken();
    const auto verdict = part->verifyBy(request.publicKey);
    if (verdict.outcome == CheckOutcome::Invalid)
        return refused(FailureCode::SignatureInvalid, verdict.reason);
    if (!verdict.isValid())
        return refused(FailureCode::CryptographyFailed, verdict.reason);
    return request;
}

Result<QByteArray> makeCertificationRequest(const PrivateKey &key, const QString &commonName,
                                            const QString &iin)
{
    if (commonName.isEmpty() || commonName.size() > longestName)
        return failure(FailureCode::RequestMalformed,
                       {{Detail::Field, QStringLiteral("commonName")}});
    const auto subject =
        der::sequence({namePart(commonNameId, der::Utf8String, commonName),
                       iin.isEmpty() ? QByteArray()
                                     : namePart(serialNumberId, printableString, iinPrefix + iin)});
    const auto info = der::sequence(
        {der::integer(0), subject, key.publicKey().spki(), der::element(der::context(0), {})});
    const auto signature = key.sign(info);
    if (!signature)
        return failure(signature.error());
    return der::sequence({info, key.scheme().identifier(), der::bitString(*signature)});
}

} // namespace qujat::crypto
