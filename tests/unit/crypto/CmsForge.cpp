// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/crypto/CmsForge.h"

#include "core/crypto/OpenSsl.h"
#include "core/crypto/PrivateKeys.h"

namespace qujat::testing {

using namespace crypto;
using namespace crypto::openssl;

namespace {

Cms parse(const QByteArray &cms)
{
    const unsigned char *in = bytesOf(QByteArrayView(cms));
    return Cms(d2i_CMS_ContentInfo(nullptr, &in, static_cast<long>(cms.size())));
}

QByteArray encode(const Cms &cms)
{
    return toDer(cms.get(), i2d_CMS_ContentInfo);
}

Bio memory(const QByteArray &content)
{
    return Bio(BIO_new_mem_buf(content.constData(), static_cast<int>(content.size())));
}

CMS_SignerInfo *signerOf(const Cms &cms)
{
    return sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms.get()), 0);
}

QByteArray replaced(QByteArray bytes, const QByteArray &what, const QByteArray &with)
{
    Q_ASSERT(what.size() == with.size() && bytes.contains(what));
    return bytes.replace(bytes.lastIndexOf(what), what.size(), with);
}

/// A certificate of our own making, which CertificateAuthority would refuse to issue.
X509Ptr craft(EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey, Timestamp now,
              bool unknownCritical = false)
{
    X509Ptr certificate(X509_new());
    X509 *raw = certificate.get();
    X509_set_version(raw, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(raw), 77);
    X509_set1_notBefore(raw, fromTimestamp(now - std::chrono::hours(1)).get());
    X509_set1_notAfter(raw, fromTimestamp(now + std::chrono::hours(1000)).get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(raw), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>("crafted"), -1, -1, 0);
    X509_set_issuer_name(raw, X509_get_subject_name(issuer == nullptr ? raw : issuer));
    X509_set_pubkey(raw, key);
    const ExtensionPtr usage(
        X509V3_EXT_nconf_nid(nullptr, nullptr, NID_key_usage, "digitalSignature,nonRepudiation"));
    X509_add_ext(raw, usage.get(), -1);
    if (unknownCritical) {
        const Object id(OBJ_txt2obj("1.2.398.3.3.5.99", 1));
        const OctetString value(ASN1_OCTET_STRING_new());
        ASN1_OCTET_STRING_set(value.get(), reinterpret_cast<const unsigned char *>("\x05\x00"), 2);
        const ExtensionPtr extension(
            X509_EXTENSION_create_by_OBJ(nullptr, id.get(), 1, value.get()));
        X509_add_ext(raw, extension.get(), -1);
    }
    X509_sign(raw, issuerKey, EVP_sha256());
    return certificate;
}

QByteArray signWith(X509 *certificate, EVP_PKEY *key, const QByteArray &content,
                    STACK_OF(X509) *others = nullptr)
{
    const auto bio = memory(content);
    return encode(Cms(CMS_sign(certificate, key, others, bio.get(), CMS_BINARY | CMS_CADES)));
}

} // namespace

Forge::Forge(const Pki &pki, const QByteArray &content)
    : m_pki(pki)
    , m_content(content)
    , m_issued(*pki.authority.issue(pki.organisation()))
{
}

QByteArray Forge::sign(unsigned flags) const
{
    const auto key = keyFromPkcs8(m_issued.pkcs8);
    const auto bio = memory(m_content);
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, bio.get(), flags | CMS_PARTIAL | CMS_BINARY));
    CMS_add1_signer(cms.get(), m_issued.certificate.native(), key.get(), nullptr, flags);
    CMS_final(cms.get(), bio.get(), nullptr, flags | CMS_BINARY);
    return encode(cms);
}

QByteArray Forge::plainData() const
{
    const auto bio = memory(m_content);
    return encode(Cms(CMS_data_create(bio.get(), CMS_BINARY)));
}

QByteArray Forge::withoutSigners() const
{
    const auto bio = memory(m_content);
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, bio.get(), CMS_PARTIAL | CMS_BINARY));
    CMS_final(cms.get(), bio.get(), nullptr, CMS_BINARY);
    return encode(cms);
}

QByteArray Forge::twoSigners() const
{
    const auto key = keyFromPkcs8(m_issued.pkcs8);
    const auto bio = memory(m_content);
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, bio.get(), CMS_PARTIAL | CMS_BINARY));
    for (const unsigned flags : {unsigned(CMS_CADES), unsigned(CMS_CADES | CMS_NOCERTS)})
        CMS_add1_signer(cms.get(), m_issued.certificate.native(), key.get(), nullptr, flags);
    CMS_final(cms.get(), bio.get(), nullptr, CMS_BINARY);
    return encode(cms);
}

QByteArray Forge::detached() const
{
    return sign(CMS_CADES | CMS_DETACHED);
}

QByteArray Forge::foreignContentType() const
{
    const auto key = keyFromPkcs8(m_issued.pkcs8);
    const auto bio = memory(m_content);
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, bio.get(), CMS_PARTIAL | CMS_BINARY));
    CMS_set1_eContentType(cms.get(), OBJ_nid2obj(NID_id_smime_ct_TSTInfo));
    CMS_add1_signer(cms.get(), m_issued.certificate.native(), key.get(), nullptr, CMS_CADES);
    CMS_final(cms.get(), bio.get(), nullptr, CMS_BINARY);
    return encode(cms);
}

QByteArray Forge::withoutCertificate() const
{
    return sign(CMS_CADES | CMS_NOCERTS);
}

QByteArray Forge::withoutAttributes() const
{
    return sign(CMS_NOATTR);
}

QByteArray Forge::withoutSigningCertificate() const
{
    return sign(0);
}

QByteArray Forge::naming(const SigningKey &named, const EVP_MD *digest) const
{
    // The attribute of a message by that signer, signed over by ours.
    const auto donor = parse(*signAttached(m_content, named, m_pki.now()));
    auto *attribute = static_cast<ASN1_STRING *>(CMS_signed_get0_data_by_OBJ(
        signerOf(donor), OBJ_nid2obj(NID_id_smime_aa_signingCertificateV2), -3, V_ASN1_SEQUENCE));
    const auto key = keyFromPkcs8(m_issued.pkcs8);
    const auto bio = memory(m_content);
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, bio.get(), CMS_PARTIAL | CMS_BINARY));
    CMS_SignerInfo *signer =
        CMS_add1_signer(cms.get(), m_issued.certificate.native(), key.get(), digest, 0);
    CMS_signed_add1_attr_by_NID(signer, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE,
                                ASN1_STRING_get0_data(attribute), ASN1_STRING_length(attribute));
    CMS_final(cms.get(), bio.get(), nullptr, CMS_BINARY);
    return encode(cms);
}

QByteArray Forge::namingAnotherCertificate() const
{
    return naming(*m_pki.keyFor(m_pki.organisation()), nullptr);
}

QByteArray Forge::withDigest(const EVP_MD *digest) const
{
    return naming(**makeSigningKey(m_issued.pkcs8, m_issued.certificate), digest);
}

QByteArray Forge::withShortKey() const
{
    const auto key = generateRsa(1024);
    const auto authorityKey = keyFromPkcs8(m_pki.authority.pkcs8());
    const auto certificate =
        craft(key.get(), m_pki.authority.certificate().native(), authorityKey.get(), m_pki.now());
    return signWith(certificate.get(), key.get(), m_content);
}

QByteArray Forge::selfSigned() const
{
    const auto key = generateP256();
    const auto certificate = craft(key.get(), nullptr, key.get(), m_pki.now());
    return signWith(certificate.get(), key.get(), m_content);
}

QByteArray Forge::issuedByLeaf() const
{
    const auto key = generateP256();
    const auto leafKey = keyFromPkcs8(m_issued.pkcs8);
    const auto certificate =
        craft(key.get(), m_issued.certificate.native(), leafKey.get(), m_pki.now());
    const CertificateList others(sk_X509_new_null());
    sk_X509_push(others.get(), m_issued.certificate.native());
    return signWith(certificate.get(), key.get(), m_content, others.get());
}

QByteArray Forge::withCriticalExtension() const
{
    const auto key = generateP256();
    const auto authorityKey = keyFromPkcs8(m_pki.authority.pkcs8());
    const auto certificate = craft(key.get(), m_pki.authority.certificate().native(),
                                   authorityKey.get(), m_pki.now(), true);
    return signWith(certificate.get(), key.get(), m_content);
}

QByteArray Forge::withChain(const IssuedCertificate &signer,
                            const std::vector<Certificate> &others) const
{
    const auto key = keyFromPkcs8(signer.pkcs8);
    const CertificateList list(sk_X509_new_null());
    for (const auto &other : others)
        sk_X509_push(list.get(), other.native());
    return signWith(signer.certificate.native(), key.get(), m_content, list.get());
}

QByteArray Forge::contentReplaced(const QByteArray &cms) const
{
    return replaced(cms, "docNumber", "docNumbor");
}

QByteArray Forge::signatureChanged(const QByteArray &cms) const
{
    const auto parsed = parse(cms);
    const auto signature = toByteArray(CMS_SignerInfo_get0_signature(signerOf(parsed)));
    auto other = signature;
    other[other.size() - 1] = static_cast<char>(other.back() ^ 1);
    return replaced(cms, signature, other);
}

QByteArray Forge::signingTimeChanged(const QByteArray &cms) const
{
    return replaced(cms, "250915120000Z", "250915110000Z");
}

QByteArray Forge::algorithmsDisagree(const QByteArray &cms) const
{
    const auto parsed = parse(cms);
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(signerOf(parsed), nullptr, nullptr, nullptr, &algorithm);
    X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_ecdsa_with_SHA512), V_ASN1_UNDEF, nullptr);
    return encode(parsed);
}

QByteArray Forge::gost(const QByteArray &cms) const
{
    const auto parsed = parse(cms);
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(signerOf(parsed), nullptr, nullptr, nullptr, &algorithm);
    X509_ALGOR_set0(algorithm, OBJ_txt2obj("1.2.398.3.10.1.1.2.3.2", 1), V_ASN1_NULL, nullptr);
    return encode(parsed);
}

} // namespace qujat::testing
