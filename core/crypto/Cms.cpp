// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Cms.h"

#include "core/crypto/ChainBuilder.h"
#include "core/crypto/Digest.h"
#include "core/crypto/OpenSsl.h"

#include <algorithm>

namespace qujat::crypto {

using namespace openssl;

namespace {

constexpr int mostEmbeddedCertificates = 16;
constexpr int leastRsaBits = 2048;

const QString gostWord = QStringLiteral("gost");

Check made(CheckKind kind, CheckOutcome outcome, std::optional<FailureCode> reason = {},
           const QString &detail = {}, std::optional<Timestamp> asOf = {})
{
    return Check{kind, outcome, reason, detail, asOf};
}

bool isGostId(const QString &id)
{
    return id.startsWith(u"1.2.398.3.10.1.") || id.startsWith(u"1.2.643.7.1.1.")
        || id.startsWith(u"1.2.643.2.2.");
}

bool isGost(KeyAlgorithm algorithm)
{
    return algorithm == KeyAlgorithm::Gost2004 || algorithm == KeyAlgorithm::Gost2015;
}

QString idOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *id = nullptr;
    X509_ALGOR_get0(&id, nullptr, nullptr, algorithm);
    return dotted(id);
}

int nidOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *id = nullptr;
    X509_ALGOR_get0(&id, nullptr, nullptr, algorithm);
    return OBJ_obj2nid(id);
}

using Sequence = std::unique_ptr<ASN1_SEQUENCE_ANY, Releaser<[](ASN1_SEQUENCE_ANY *items) {
                                     sk_ASN1_TYPE_pop_free(items, ASN1_TYPE_free);
                                 }>>;

/// The members of a SEQUENCE given as its whole encoding; empty when it is none.
Sequence membersOf(const ASN1_STRING *encoding)
{
    if (encoding == nullptr)
        return {};
    const unsigned char *in = ASN1_STRING_get0_data(encoding);
    return Sequence(d2i_ASN1_SEQUENCE_ANY(nullptr, &in, ASN1_STRING_length(encoding)));
}

const ASN1_STRING *stringAt(const Sequence &members, int at, int type)
{
    if (!members || at >= sk_ASN1_TYPE_num(members.get()))
        return nullptr;
    const ASN1_TYPE *member = sk_ASN1_TYPE_value(members.get(), at);
    return member->type == type ? member->value.asn1_string : nullptr;
}

/// Whether the first entry of signing-certificate-v2 (RFC 5035) names \a certificate.
bool namesCertificate(const ASN1_STRING *attribute, const Certificate &certificate)
{
    const auto outer = membersOf(attribute);
    const auto entries = membersOf(stringAt(outer, 0, V_ASN1_SEQUENCE));
    const auto entry = membersOf(stringAt(entries, 0, V_ASN1_SEQUENCE));
    const EVP_MD *digest = EVP_sha256();
    int hashAt = 0;
    if (const auto *algorithm = stringAt(entry, 0, V_ASN1_SEQUENCE); algorithm != nullptr) {
        const auto parts = membersOf(algorithm);
        if (!parts || sk_ASN1_TYPE_num(parts.get()) < 1
            || sk_ASN1_TYPE_value(parts.get(), 0)->type != V_ASN1_OBJECT)
            return false;
        digest = EVP_get_digestbyobj(sk_ASN1_TYPE_value(parts.get(), 0)->value.object);
        hashAt = 1;
    }
    const auto *hash = stringAt(entry, hashAt, V_ASN1_OCTET_STRING);
    if (hash == nullptr || digest == nullptr || EVP_MD_get_size(digest) < 32)
        return false;
    QByteArray expected(EVP_MD_get_size(digest), '\0');
    const auto der = certificate.der();
    return EVP_Digest(bytesOf(der), sizeOf(der), bytesOf(expected), nullptr, digest, nullptr) == 1
        && constantTimeEquals(expected, toByteArray(hash));
}

/// The parts of a message that all checks look at.
struct Message {
    Cms cms;
    CMS_SignerInfo *signer = nullptr;
    Certificates embedded;
    X509_ALGOR *digestAlgorithm = nullptr;
    X509_ALGOR *signatureAlgorithm = nullptr;

    const ASN1_STRING *signedAttribute(int nid, int type) const
    {
        return static_cast<const ASN1_STRING *>(
            CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(nid), -3, type));
    }
};

struct StructureFault {
    FailureCode code;
    const char *detail;
};

/// Reads what can be read into \a message and \a result; says what is wrong with the form.
std::optional<StructureFault> readStructure(QByteArrayView cms, SignaturePurpose purpose,
                                            Message &message, CmsContent &result)
{
    using enum FailureCode;
    if (cms.isEmpty())
        return StructureFault{SignatureMissing, "empty"};
    if (cms.size() > maximumCmsSize)
        return StructureFault{SignatureInvalid, "size"};
    const unsigned char *in = bytesOf(cms);
    message.cms.reset(d2i_CMS_ContentInfo(nullptr, &in, static_cast<long>(cms.size())));
    if (!message.cms)
        return StructureFault{SignatureInvalid, "form"};
    if (in != bytesOf(cms) + cms.size())
        return StructureFault{SignatureInvalid, "trailingBytes"};
    if (OBJ_obj2nid(CMS_get0_type(message.cms.get())) != NID_pkcs7_signed)
        return StructureFault{SignatureMissing, "notSigned"};
    if (OBJ_obj2nid(CMS_get0_eContentType(message.cms.get())) != NID_pkcs7_data)
        return StructureFault{SignatureInvalid, "contentType"};
    ASN1_OCTET_STRING **content = CMS_get0_content(message.cms.get());
    if (content == nullptr || *content == nullptr)
        return StructureFault{SignatureInvalid, "detached"};
    result.content = toByteArray(*content);

    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(message.cms.get());
    const int count = signers == nullptr ? 0 : sk_CMS_SignerInfo_num(signers);
    if (count < 1)
        return StructureFault{SignatureMissing, "signers"};
    if (count > 1)
        return StructureFault{SignatureInvalid, "signers"};
    message.signer = sk_CMS_SignerInfo_value(signers, 0);
    CMS_SignerInfo_get0_algs(message.signer, nullptr, nullptr, &message.digestAlgorithm,
                             &message.signatureAlgorithm);

    message.embedded.reset(CMS_get1_certs(message.cms.get()));
    const int embedded = message.embedded ? sk_X509_num(message.embedded.get()) : 0;
    if (embedded > mostEmbeddedCertificates)
        return StructureFault{SignatureInvalid, "certificates"};
    for (int at = 0; at < embedded && !result.signer; ++at) {
        X509 *candidate = sk_X509_value(message.embedded.get(), at);
        if (CMS_SignerInfo_cert_cmp(message.signer, candidate) != 0)
            continue;
        if (auto certificate = Certificate::fromNative(candidate))
            result.signer = std::move(*certificate);
    }
    if (const auto *type = CMS_signed_get0_data_by_OBJ(
            message.signer, OBJ_nid2obj(NID_pkcs9_signingTime), -3, V_ASN1_UTCTIME);
        type != nullptr)
        result.signingTime = toTimestamp(static_cast<const ASN1_TIME *>(type));
    else
        result.signingTime =
            toTimestamp(message.signedAttribute(NID_pkcs9_signingTime, V_ASN1_GENERALIZEDTIME));
    if (!result.signer)
        return StructureFault{SignatureInvalid, "signerCertificate"};

    const auto *type = static_cast<const ASN1_OBJECT *>(CMS_signed_get0_data_by_OBJ(
        message.signer, OBJ_nid2obj(NID_pkcs9_contentType), -3, V_ASN1_OBJECT));
    if (type == nullptr || OBJ_obj2nid(type) != NID_pkcs7_data
        || message.signedAttribute(NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING) == nullptr)
        return StructureFault{SignatureInvalid, "signedAttributes"};
    // Documents are CAdES; NCALayer's plain createCMS leaves the attribute out, and people sign in
    // with it.
    if (purpose == SignaturePurpose::Document
        && message.signedAttribute(NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE)
            == nullptr)
        return StructureFault{SignatureInvalid, "signingCertificate"};
    return std::nullopt;
}

enum class AlgorithmVerdict { Usable, Gost, Weak, Short, Mismatch, Foreign };

AlgorithmVerdict judgeAlgorithms(const Message &message, const Certificate &signer)
{
    if (isGost(signer.keyAlgorithm()) || isGostId(idOf(message.signatureAlgorithm))
        || isGostId(idOf(message.digestAlgorithm)))
        return AlgorithmVerdict::Gost;
    const int digest = nidOf(message.digestAlgorithm);
    if (digest == NID_sha1 || digest == NID_md5 || digest == NID_md4 || digest == NID_md2
        || digest == NID_sha224 || digest == NID_ripemd160)
        return AlgorithmVerdict::Weak;
    if (digest != NID_sha256 && digest != NID_sha384 && digest != NID_sha512)
        return AlgorithmVerdict::Foreign;
    const int signature = nidOf(message.signatureAlgorithm);
    int withDigest = NID_undef;
    int withKey = NID_undef;
    if (signature == NID_rsaEncryption)
        withKey = NID_rsaEncryption;
    else if (OBJ_find_sigid_algs(signature, &withDigest, &withKey) != 1)
        return AlgorithmVerdict::Foreign;
    if (withDigest != NID_undef && withDigest != digest)
        return AlgorithmVerdict::Mismatch;
    switch (signer.keyAlgorithm()) {
    case KeyAlgorithm::Rsa:
        if (withKey != NID_rsaEncryption)
            return AlgorithmVerdict::Mismatch;
        return signer.keyBits() < leastRsaBits ? AlgorithmVerdict::Short : AlgorithmVerdict::Usable;
    case KeyAlgorithm::EcP256:
    case KeyAlgorithm::EcP384:
        return withKey == NID_X9_62_id_ecPublicKey ? AlgorithmVerdict::Usable
                                                   : AlgorithmVerdict::Mismatch;
    default:
        return AlgorithmVerdict::Foreign;
    }
}

Check checkSignature(const Message &message, const Certificate &signer)
{
    using enum FailureCode;
    const auto invalid = [](const char *detail) {
        return made(CheckKind::Signature, CheckOutcome::Invalid, SignatureInvalid,
                    QString::fromLatin1(detail));
    };
    switch (judgeAlgorithms(message, signer)) {
    case AlgorithmVerdict::Gost:
        return made(CheckKind::Signature, CheckOutcome::Unknown, DocumentVerifyFailed, gostWord);
    case AlgorithmVerdict::Foreign:
        return made(CheckKind::Signature, CheckOutcome::Unknown, DocumentVerifyFailed,
                    QStringLiteral("algorithm"));
    case AlgorithmVerdict::Weak:
        return invalid("weakDigest");
    case AlgorithmVerdict::Short:
        return invalid("shortKey");
    case AlgorithmVerdict::Mismatch:
        return invalid("algorithmMismatch");
    case AlgorithmVerdict::Usable:
        break;
    }
    const auto *named =
        message.signedAttribute(NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE);
    if (named != nullptr && !namesCertificate(named, signer))
        return invalid("signingCertificate");
    CMS_SignerInfo_set1_signer_cert(message.signer, signer.native());
    if (CMS_SignerInfo_verify(message.signer) != 1)
        return invalid("signature");
    return made(CheckKind::Signature, CheckOutcome::Valid);
}

Check checkDigest(const Message &message, const QByteArray &content)
{
    const auto *claimed = message.signedAttribute(NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING);
    const int nid = nidOf(message.digestAlgorithm);
    const EVP_MD *digest = nid == NID_sha256 ? EVP_sha256()
        : nid == NID_sha384                  ? EVP_sha384()
        : nid == NID_sha512                  ? EVP_sha512()
                                             : nullptr;
    if (digest == nullptr)
        return made(CheckKind::Digest, CheckOutcome::Unknown, FailureCode::DocumentVerifyFailed,
                    isGostId(idOf(message.digestAlgorithm)) ? gostWord
                                                            : QStringLiteral("algorithm"));
    QByteArray actual(EVP_MD_get_size(digest), '\0');
    if (EVP_Digest(bytesOf(content), sizeOf(content), bytesOf(actual), nullptr, digest, nullptr)
            != 1
        || !constantTimeEquals(actual, toByteArray(claimed)))
        return made(CheckKind::Digest, CheckOutcome::Invalid, FailureCode::SignatureInvalid,
                    QStringLiteral("digest"));
    return made(CheckKind::Digest, CheckOutcome::Valid);
}

Check checkPurpose(const Certificate &signer, SignaturePurpose purpose)
{
    const bool signs = signer.hasKeyUsage(KeyUsage::NonRepudiation);
    const bool authenticates =
        signer.extendedKeyUsage().contains(QLatin1String(identifier::clientAuthentication));
    const bool fits = signs || (purpose == SignaturePurpose::SignIn && authenticates);
    if (!fits || signer.isAuthority())
        return made(CheckKind::Purpose, CheckOutcome::Invalid, FailureCode::CertificateUntrusted,
                    QStringLiteral("keyUsage"));
    return made(CheckKind::Purpose, CheckOutcome::Valid);
}

QString digestName(const Message &message)
{
    switch (nidOf(message.digestAlgorithm)) {
    case NID_sha256:
        return QStringLiteral("SHA-256");
    case NID_sha384:
        return QStringLiteral("SHA-384");
    case NID_sha512:
        return QStringLiteral("SHA-512");
    case NID_sha1:
        return QStringLiteral("SHA-1");
    default:
        return isGostId(idOf(message.digestAlgorithm)) ? QStringLiteral("GOST-34.11")
                                                       : QStringLiteral("unknown");
    }
}

SignerInfo describe(const Certificate &signer, const Message &message,
                    std::optional<Timestamp> signedAt)
{
    return {.commonName = signer.commonName(),
            .organisation = signer.organisation(),
            .iin = signer.iin(),
            .bin = signer.bin(),
            .algorithm = signer.algorithmName() + u' ' + digestName(message),
            .certificateSerial = signer.serial(),
            .issuer = signer.issuerCommonName(),
            .signedAt = signedAt};
}

} // namespace

CmsContent readAttached(QByteArrayView cms, const TrustStore &trust, Timestamp at,
                        SignaturePurpose purpose)
{
    const ErrorsForgotten forgotten;
    CmsContent result;
    result.verification.checkedAt = at;
    for (const auto kind :
         {CheckKind::Structure, CheckKind::Signature, CheckKind::Digest, CheckKind::Chain,
          CheckKind::Validity, CheckKind::Revocation, CheckKind::Purpose})
        result.verification.set(made(kind, CheckOutcome::NotChecked));

    Message message;
    const auto fault = readStructure(cms, purpose, message, result);
    if (result.signer)
        result.verification.signer = describe(*result.signer, message, result.signingTime);
    if (fault) {
        result.verification.set(made(CheckKind::Structure, CheckOutcome::Invalid, fault->code,
                                     QString::fromLatin1(fault->detail)));
        return result;
    }
    const auto &signer = *result.signer;
    auto &verification = result.verification;
    verification.set(made(CheckKind::Structure, CheckOutcome::Valid));
    verification.set(checkSignature(message, signer));
    verification.set(checkDigest(message, result.content));
    const auto chain = buildChain(signer, message.embedded.get(), trust);
    verification.set(chain.check);
    verification.set(checkValidity(chain, signer, result.signingTime, at));
    verification.set(checkRevocation(chain, trust, at));
    verification.set(checkPurpose(signer, purpose));
    result.authority = chain.authority;
    return result;
}

std::optional<Failure> CmsContent::refusal() const
{
    const auto *problem = verification.firstProblem();
    if (problem == nullptr)
        return verification.outcome() == CheckOutcome::Valid
            ? std::nullopt
            : std::optional(Failure(FailureCode::DocumentVerifyFailed));
    Failure failure(problem->reason.value_or(FailureCode::DocumentVerifyFailed),
                    {{Detail::Check, nameOf(problem->kind)}});
    return problem->detail.isEmpty() ? failure : failure.with(Detail::Reason, problem->detail);
}

} // namespace qujat::crypto
