// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/interop/ForgedCms.h"

#include "tests/interop/Der.h"

#include <openssl/cms.h>

namespace qujat::testing {
namespace {

using namespace der;

QByteArray hash(const EVP_MD *digest, const QByteArray &content)
{
    QByteArray out(EVP_MD_get_size(digest), '\0');
    EVP_Digest(content.constData(), static_cast<std::size_t>(content.size()),
               reinterpret_cast<unsigned char *>(out.data()), nullptr, digest, nullptr);
    return out;
}

QByteArray signBytes(const Party &party, const EVP_MD *digest, const QByteArray &bytes)
{
    const std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    std::size_t size = 1024;
    QByteArray out(static_cast<qsizetype>(size), '\0');
    EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, party.key.get());
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(out.data()), &size,
                   reinterpret_cast<const unsigned char *>(bytes.constData()),
                   static_cast<std::size_t>(bytes.size()));
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

QByteArray attribute(const char *id, const std::vector<QByteArray> &values)
{
    return sequence({oid(id), setOf(values)});
}

template <typename T>
QByteArray encoded(const T *object, int (*encode)(const T *, unsigned char **))
{
    QByteArray out(encode(object, nullptr), Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(out.data());
    encode(object, &at);
    return out;
}

QByteArray issuerAndSerial(const Party &party)
{
    return sequence(
        {encoded<X509_NAME>(X509_get_issuer_name(party.certificate.get()), i2d_X509_NAME),
         encoded<ASN1_INTEGER>(X509_get0_serialNumber(party.certificate.get()), i2d_ASN1_INTEGER)});
}

std::vector<QByteArray> signedAttributes(const CmsRecipe &message, const SignerRecipe &signer)
{
    std::vector<QByteArray> all;
    const auto *type =
        signer.contentTypeValue == nullptr ? message.contentType : signer.contentTypeValue;
    if (signer.contentTypeAttribute) {
        const std::vector<QByteArray> values(static_cast<std::size_t>(signer.contentTypeValues),
                                             oid(type));
        for (int at = 0; at < signer.contentTypeCount; ++at)
            all.push_back(attribute("1.2.840.113549.1.9.3", values));
    }
    if (signer.signingTime)
        all.push_back(
            attribute("1.2.840.113549.1.9.5",
                      {utcTime(signer.claimedTime.isValid() ? signer.claimedTime : forgeNow())}));
    if (signer.messageDigestAttribute)
        all.push_back(
            attribute("1.2.840.113549.1.9.4",
                      {octets(hash(signer.digest, signer.digestOf.value_or(message.content)))}));
    if (signer.ess) {
        const auto named = signer.essNames.value_or(signer.party).der();
        all.push_back(
            attribute("1.2.840.113549.1.9.16.2.47",
                      {sequence({sequence({sequence({octets(hash(EVP_sha256(), named))})})})}));
    }
    all.insert(all.end(), signer.moreAttributes.begin(), signer.moreAttributes.end());
    return all;
}

QByteArray signerInfo(const CmsRecipe &message, const SignerRecipe &signer)
{
    std::vector<QByteArray> parts{number(1), issuerAndSerial(signer.named.value_or(signer.party)),
                                  algorithm(signer.digestId)};
    const auto attributes = signedAttributes(message, signer);
    if (signer.attributes && !signer.attributesStripped)
        parts.push_back(setOf(attributes, 0xa0));
    parts.push_back(algorithm(signer.signatureId));
    parts.push_back(octets(signBytes(signer.party, signer.digest,
                                     signer.attributes ? setOf(attributes) : message.content)));
    if (!signer.unsignedAttributes.empty())
        parts.push_back(setOf(signer.unsignedAttributes, 0xa1));
    return sequence(parts);
}

} // namespace

QByteArray signedData(const CmsRecipe &recipe)
{
    std::vector<QByteArray> digests;
    std::vector<QByteArray> signers;
    std::vector<QByteArray> certificates;
    for (const auto &signer : recipe.signers) {
        digests.push_back(algorithm(signer.digestId));
        signers.push_back(signerInfo(recipe, signer));
        if (!recipe.certificates)
            certificates.push_back(signer.party.der());
    }
    if (recipe.certificates) {
        for (const auto &party : *recipe.certificates)
            certificates.push_back(party.der());
    }
    std::sort(digests.begin(), digests.end());
    digests.erase(std::unique(digests.begin(), digests.end()), digests.end());
    std::vector<QByteArray> content{oid(recipe.contentType)};
    if (recipe.attached)
        content.push_back(tlv(0xa0, octets(recipe.content)));
    const bool foreignType = qstrcmp(recipe.contentType, "1.2.840.113549.1.7.1") != 0;
    std::vector<QByteArray> parts{number(foreignType ? 3 : 1), setOf(digests), sequence(content)};
    if (!certificates.empty())
        parts.push_back(setOf(certificates, 0xa0));
    parts.push_back(setOf(signers));
    return sequence({oid("1.2.840.113549.1.7.2"), tlv(0xa0, sequence(parts))});
}

QByteArray signatureOf(const QByteArray &cms)
{
    const auto *in = reinterpret_cast<const unsigned char *>(cms.constData());
    const std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>> message(
        d2i_CMS_ContentInfo(nullptr, &in, static_cast<long>(cms.size())));
    const auto *signature = CMS_SignerInfo_get0_signature(
        sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(message.get()), 0));
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(signature)),
                      ASN1_STRING_length(signature));
}

QByteArray stampToken(const StampRecipe &recipe)
{
    const auto moment = recipe.moment.isValid() ? recipe.moment : forgeNow();
    const auto info = sequence(
        {number(1), oid(recipe.policy),
         sequence({algorithm(recipe.digestId), octets(hash(recipe.digest, recipe.imprintOf))}),
         number(7), generalizedTime(moment)});
    CmsRecipe token;
    token.content = info;
    token.contentType = "1.2.840.113549.1.9.16.1.4";
    SignerRecipe signer;
    signer.party = recipe.authority;
    signer.claimedTime = moment;
    token.signers = {signer};
    return signedData(token);
}

QByteArray stampResponse(const QByteArray &token, int status)
{
    return sequence({sequence({number(status)}), token});
}

QByteArray stampAttribute(const QByteArray &token)
{
    return attribute("1.2.840.113549.1.9.16.2.14", {token});
}

QByteArray stamped(const QByteArray &cms, const QByteArray &token)
{
    const auto *in = reinterpret_cast<const unsigned char *>(cms.constData());
    const std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>> message(
        d2i_CMS_ContentInfo(nullptr, &in, static_cast<long>(cms.size())));
    CMS_unsigned_add1_attr_by_txt(sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(message.get()), 0),
                                  "1.2.840.113549.1.9.16.2.14", V_ASN1_SEQUENCE, token.constData(),
                                  static_cast<int>(token.size()));
    return encoded<CMS_ContentInfo>(message.get(), i2d_CMS_ContentInfo);
}

} // namespace qujat::testing
