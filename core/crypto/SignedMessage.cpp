// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/SignedMessage.h"

#include "core/crypto/Der.h"
#include "core/crypto/SignerReader.h"

#include <algorithm>

namespace qujat::crypto {

namespace {

tl::unexpected<Failure> invalid(const char *reason)
{
    return failure(FailureCode::SignatureInvalid, {{Detail::Reason, QString::fromLatin1(reason)}});
}

tl::unexpected<Failure> missing(const char *reason)
{
    return failure(FailureCode::SignatureMissing, {{Detail::Reason, QString::fromLatin1(reason)}});
}

Check made(CheckKind kind, CheckOutcome outcome, std::optional<FailureCode> reason = {},
           const QString &detail = {})
{
    return Check{kind, outcome, reason, detail, std::nullopt};
}

Check invalidCheck(CheckKind kind, const QString &detail)
{
    return made(kind, CheckOutcome::Invalid, FailureCode::SignatureInvalid, detail);
}

Check unknownCheck(CheckKind kind, const QString &detail)
{
    return made(kind, CheckOutcome::Unknown, FailureCode::DocumentVerifyFailed, detail);
}

/// The bytes between the lines of PEM, whatever its label (NCALayer writes "CMS", others "PKCS7").
std::optional<QByteArray> fromPem(const QByteArray &text)
{
    const auto begin = text.indexOf('\n');
    const auto end = text.lastIndexOf("-----END");
    if (begin < 0 || end <= begin)
        return std::nullopt;
    auto base64 = text.mid(begin, end - begin);
    base64.removeIf([](char c) { return c == '\n' || c == '\r'; });
    const auto decoded =
        QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

/// Digests and signatures by algorithms that nobody may rely on any more and that are not computed.
bool isRetiredDigest(QByteArrayView identifier)
{
    const auto outer = der::single(identifier, der::Sequence);
    const auto id = outer ? der::Reader(outer->content).next(der::ObjectId) : std::nullopt;
    const auto dotted = id ? der::dottedFrom(id->content) : QString();
    for (const char *retired : {"1.2.840.113549.2.2", "1.2.840.113549.2.4", "1.2.840.113549.2.5",
                                "2.16.840.1.101.3.4.2.4", "1.3.36.3.2.1", "1.2.840.113549.1.1.2",
                                "1.2.840.113549.1.1.4", "1.2.840.113549.1.1.14"}) {
        if (dotted == QLatin1String(retired))
            return true;
    }
    return false;
}

Check checkSignature(const MessageSigner &signer, const PublicKey &key)
{
    if (!signer.digest || !signer.scheme) {
        const bool retired =
            isRetiredDigest(signer.digestIdentifier) || isRetiredDigest(signer.signatureIdentifier);
        return retired ? invalidCheck(CheckKind::Signature, QStringLiteral("weakDigest"))
                       : unknownCheck(CheckKind::Signature, QStringLiteral("algorithm"));
    }
    if (signer.scheme->digest != *signer.digest)
        return invalidCheck(CheckKind::Signature, QStringLiteral("algorithmMismatch"));
    // What is signed is the SET; what is written bears the context's tag instead (RFC 5652, 5.4).
    Hasher hasher(*signer.digest);
    hasher.add(QByteArrayView("\x31", 1));
    hasher.add(signer.signedAttributes.sliced(1));
    const auto verdict = key.verify(*signer.scheme, hasher.result(), signer.signature);
    if (verdict.isValid())
        return made(CheckKind::Signature, CheckOutcome::Valid);
    return verdict.outcome == CheckOutcome::Invalid
        ? invalidCheck(CheckKind::Signature, verdict.reason)
        : unknownCheck(CheckKind::Signature, verdict.reason);
}

Check checkDigest(const MessageSigner &signer, const std::optional<ContentDigests> &digests)
{
    if (!digests)
        return made(CheckKind::Digest, CheckOutcome::NotChecked, FailureCode::DocumentVerifyFailed,
                    QStringLiteral("detached"));
    if (!signer.digest)
        return isRetiredDigest(signer.digestIdentifier)
            ? invalidCheck(CheckKind::Digest, QStringLiteral("weakDigest"))
            : unknownCheck(CheckKind::Digest, QStringLiteral("algorithm"));
    if (!isAvailable(*signer.digest))
        return unknownCheck(CheckKind::Digest, QStringLiteral("noEngine"));
    if (digests->find(*signer.digest) != *signer.messageDigest)
        return invalidCheck(CheckKind::Digest, QStringLiteral("digest"));
    return made(CheckKind::Digest, CheckOutcome::Valid);
}

/// OtherRevocationInfoFormat with an OCSP response (RFC 5940, 2.1).
QByteArray ocspAnswerIn(QByteArrayView content)
{
    der::Reader reader(content);
    const auto id = reader.next(der::ObjectId);
    const auto answer = reader.next(der::Sequence);
    return id && answer && der::dottedFrom(id->content) == QLatin1String(messageId::ocspResponse)
        ? answer->whole.toByteArray()
        : QByteArray();
}

} // namespace

Check CertificateReference::check(const Certificate &certificate) const
{
    if (!algorithm || !isAvailable(*algorithm))
        return unknownCheck(CheckKind::SigningCertificate, QStringLiteral("algorithm"));
    // RFC 5035, 5: the numbers, where given, must be those of the certificate as well.
    const bool fits = certificate.digest(*algorithm) == digest
        && (serial.isEmpty() || serial == certificate.serialDer());
    return fits ? made(CheckKind::SigningCertificate, CheckOutcome::Valid)
                : invalidCheck(CheckKind::SigningCertificate, QStringLiteral("signingCertificate"));
}

QString MessageSigner::algorithmName() const
{
    const auto digestName = digest ? nameOf(*digest) : QStringLiteral("unknown");
    return certificate ? certificate->algorithmName() + u' ' + digestName : digestName;
}

struct SignedMessage::Data {
    QByteArray bytes;
    QString contentType;
    QByteArrayView encapsulated;
    std::optional<QByteArrayView> content;
    std::vector<QByteArrayView> digestIdentifiers;
    std::vector<QByteArrayView> certificateBytes;
    std::vector<Certificate> certificates;
    std::vector<QByteArrayView> revocations;
    std::vector<QByteArray> revocationLists;
    std::vector<QByteArray> ocspAnswers;
    std::vector<MessageSigner> signers;

    /// EncapsulatedContentInfo (RFC 5652, 5.2).
    bool readContent(const der::Element &element)
    {
        encapsulated = element.whole;
        der::Reader reader(element.content);
        const auto type = reader.next(der::ObjectId);
        const auto explicitContent = reader.optional(der::context(0));
        if (!type || !reader.atEnd())
            return false;
        contentType = der::dottedFrom(type->content);
        if (!explicitContent)
            return !contentType.isEmpty();
        const auto octets = der::single(explicitContent->content, der::OctetString);
        if (!octets)
            return false;
        content = octets->content;
        return !contentType.isEmpty();
    }

    const char *readCertificates(QByteArrayView set)
    {
        der::Reader reader(set);
        while (!reader.atEnd()) {
            const auto element = reader.next();
            if (!element)
                return "form";
            if (certificateBytes.size() >= mostCertificates)
                return "certificates";
            certificateBytes.push_back(element->whole);
            // Attribute certificates and the like are not used by any profile here.
            if (element->tag != der::Sequence)
                continue;
            auto certificate = Certificate::fromDer(element->whole);
            if (!certificate)
                return "certificates";
            certificates.push_back(std::move(*certificate));
        }
        return nullptr;
    }

    const char *readRevocations(QByteArrayView set)
    {
        der::Reader reader(set);
        while (!reader.atEnd()) {
            const auto element = reader.next();
            if (!element)
                return "form";
            if (revocations.size() >= mostRevocations)
                return "revocations";
            revocations.push_back(element->whole);
            if (element->tag == der::Sequence)
                revocationLists.push_back(element->whole.toByteArray());
            else if (auto answer = ocspAnswerIn(element->content); !answer.isEmpty())
                ocspAnswers.push_back(std::move(answer));
        }
        return nullptr;
    }

    const char *readSigners(QByteArrayView set)
    {
        der::Reader reader(set);
        while (!reader.atEnd()) {
            const auto element = reader.next(der::Sequence);
            if (!element)
                return "form";
            if (signers.size() >= mostSigners)
                return "signers";
            auto signer = readSigner(element->whole, contentType);
            if (!signer)
                return "form";
            signer->certificate = certificateOf(*signer, certificates);
            signers.push_back(std::move(*signer));
        }
        return nullptr;
    }

    /// SignedData (RFC 5652, 5.1); null when all is well.
    const char *readSignedData(QByteArrayView signedData)
    {
        der::Reader reader(signedData);
        const auto version = reader.next(der::Integer);
        const auto digests = reader.next(der::Set);
        const auto encapsulatedContent = reader.next(der::Sequence);
        const auto embedded = reader.optional(der::context(0));
        const auto lists = reader.optional(der::context(1));
        const auto signerSet = reader.next(der::Set);
        if (!version || !digests || !encapsulatedContent || !signerSet || !reader.atEnd()
            || !readContent(*encapsulatedContent))
            return "form";
        der::Reader identifiers(digests->content);
        while (!identifiers.atEnd()) {
            const auto identifier = identifiers.next(der::Sequence);
            if (!identifier)
                return "form";
            digestIdentifiers.push_back(identifier->whole);
        }
        const char *fault = embedded ? readCertificates(embedded->content) : nullptr;
        if (fault == nullptr && lists)
            fault = readRevocations(lists->content);
        return fault != nullptr ? fault : readSigners(signerSet->content);
    }
};

SignedMessage::SignedMessage(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Result<SignedMessage> SignedMessage::read(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return missing("empty");
    if (bytes.size() > maximumSize)
        return invalid("size");
    const auto ber = bytes.startsWith("-----BEGIN") ? fromPem(bytes) : std::optional(bytes);
    const auto definite = ber ? der::withDefiniteLengths(*ber) : std::nullopt;
    if (!definite)
        return invalid("form");
    if (definite->hasMore)
        return invalid("trailingBytes");
    auto data = std::make_shared<Data>();
    data->bytes = definite->bytes;
    const auto outer = der::single(data->bytes, der::Sequence);
    if (!outer)
        return invalid("form");
    der::Reader reader(outer->content);
    const auto type = reader.next(der::ObjectId);
    if (!type)
        return invalid("form");
    if (der::dottedFrom(type->content) != QLatin1String(messageId::signedData))
        return missing("notSigned");
    const auto explicitPart = reader.next(der::context(0));
    const auto signedData =
        explicitPart ? der::single(explicitPart->content, der::Sequence) : std::nullopt;
    if (!signedData || !reader.atEnd())
        return invalid("form");
    if (const char *fault = data->readSignedData(signedData->content); fault != nullptr)
        return invalid(fault);
    return SignedMessage(std::move(data));
}

QString SignedMessage::contentType() const
{
    return m_data->contentType;
}

bool SignedMessage::isDetached() const
{
    return !m_data->content.has_value();
}

QByteArrayView SignedMessage::content() const
{
    return m_data->content.value_or(QByteArrayView());
}

const std::vector<MessageSigner> &SignedMessage::signers() const
{
    return m_data->signers;
}

const std::vector<Certificate> &SignedMessage::certificates() const
{
    return m_data->certificates;
}

const std::vector<QByteArray> &SignedMessage::revocationLists() const
{
    return m_data->revocationLists;
}

const std::vector<QByteArray> &SignedMessage::ocspAnswers() const
{
    return m_data->ocspAnswers;
}

std::vector<DigestAlgorithm> SignedMessage::digestAlgorithms() const
{
    std::vector<DigestAlgorithm> algorithms;
    for (const auto &signer : m_data->signers) {
        if (signer.digest && std::ranges::find(algorithms, *signer.digest) == algorithms.end())
            algorithms.push_back(*signer.digest);
    }
    return algorithms;
}

ContentDigests SignedMessage::contentDigests() const
{
    return ContentDigests::of(content(), digestAlgorithms());
}

SignatureFacts SignedMessage::facts(std::size_t signer,
                                    const std::optional<ContentDigests> &digests,
                                    const std::optional<Certificate> &outside) const
{
    const auto &one = m_data->signers.at(signer);
    SignatureFacts facts;
    facts.signer = one.certificate ? one.certificate : outside;
    for (const auto &certificate : m_data->certificates) {
        if (!facts.signer || !(certificate == *facts.signer))
            facts.embedded.push_back(certificate);
    }
    facts.algorithm = (facts.signer ? facts.signer->algorithmName() + u' ' : QString())
        + (one.digest ? nameOf(*one.digest) : QStringLiteral("unknown"));
    facts.claimedTime = one.signingTime;
    facts.covered = {.kind = isDetached() ? Coverage::DetachedContent : Coverage::Content,
                     .bytes = digests ? digests->size() : content().size()};
    if (!one.timeStampTokens.empty())
        facts.timeStampToken = one.timeStampTokens.front();
    facts.stampedBytes = one.signature.toByteArray();
    facts.ocspAnswers = m_data->ocspAnswers;
    facts.revocationLists = m_data->revocationLists;

    const char *fault = one.fault != nullptr ? one.fault
        : !facts.signer                      ? "signerCertificate"
                                             : nullptr;
    if (fault != nullptr) {
        facts.checks = {invalidCheck(CheckKind::Structure, QString::fromLatin1(fault)),
                        made(CheckKind::Signature, CheckOutcome::NotChecked),
                        made(CheckKind::Digest, CheckOutcome::NotChecked)};
        return facts;
    }
    facts.checks = {made(CheckKind::Structure, CheckOutcome::Valid),
                    checkSignature(one, facts.signer->publicKey()), checkDigest(one, digests)};
    // The first reference names the signer (RFC 5035, 3).
    if (!one.signingCertificates.empty())
        facts.checks.push_back(one.signingCertificates.front().check(*facts.signer));
    return facts;
}

SignedMessage::Parts SignedMessage::parts() const
{
    const auto copied = [](const std::vector<QByteArrayView> &views) {
        std::vector<QByteArray> arrays;
        for (const auto view : views)
            arrays.push_back(view.toByteArray());
        return arrays;
    };
    Parts parts{m_data->encapsulated,
                copied(m_data->digestIdentifiers),
                copied(m_data->certificateBytes),
                copied(m_data->revocations),
                {}};
    for (const auto &signer : m_data->signers)
        parts.signers.push_back(signer.whole.toByteArray());
    return parts;
}

} // namespace qujat::crypto
