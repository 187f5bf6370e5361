// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/interop/ForgedPki.h"

#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace qujat::testing {
namespace {

template <typename T, auto function>
using Owned = std::unique_ptr<T, Release<function>>;

template <typename T>
QByteArray encoded(const T *object, int (*encode)(const T *, unsigned char **))
{
    QByteArray out(encode(object, nullptr), Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(out.data());
    encode(object, &at);
    return out;
}

void addName(X509_NAME *name, int nid, const QByteArray &value)
{
    if (!value.isEmpty())
        X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(value.constData()), -1,
                                   -1, 0);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    // Policies want a configuration to look into, even if there is nothing in it.
    const Owned<CONF, NCONF_free> configuration(NCONF_new(nullptr));
    X509V3_set_nconf(&context, configuration.get());
    const Owned<X509_EXTENSION, X509_EXTENSION_free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    if (!extension)
        qFatal("the extension %s cannot be made", value.constData());
    X509_add_ext(certificate, extension.get(), -1);
}

Owned<ASN1_TIME, ASN1_TIME_free> timeOf(const QDateTime &moment)
{
    return Owned<ASN1_TIME, ASN1_TIME_free>(ASN1_TIME_set(nullptr, moment.toSecsSinceEpoch()));
}

int nextSerial()
{
    static int serial = 0x1000;
    return ++serial;
}

} // namespace

QDateTime forgeNow()
{
    static const auto now =
        QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    return now;
}

QByteArray Party::der() const
{
    return encoded<X509>(certificate.get(), i2d_X509);
}

QByteArray Party::pem() const
{
    const auto body = der().toBase64();
    QByteArray text("-----BEGIN CERTIFICATE-----\n");
    for (qsizetype at = 0; at < body.size(); at += 64)
        text += body.mid(at, 64) + '\n';
    return text + "-----END CERTIFICATE-----\n";
}

SharedKey makeKey(KeyKind kind)
{
    EVP_PKEY *key = kind == KeyKind::P256 ? EVP_EC_gen("P-256")
                                          : EVP_RSA_gen(kind == KeyKind::Rsa2048 ? 2048U : 1024U);
    return SharedKey(key, EVP_PKEY_free);
}

CertificateRecipe authorityRecipe(const char *commonName)
{
    CertificateRecipe recipe;
    recipe.commonName = commonName;
    recipe.iin.clear();
    recipe.keyUsage = "critical,keyCertSign,cRLSign";
    recipe.extendedKeyUsage.clear();
    recipe.policy = "1.2.398.3.3.2";
    recipe.authority = true;
    recipe.notBeforeDays = -1000;
    recipe.notAfterDays = 3000;
    return recipe;
}

CertificateRecipe timeStampRecipe()
{
    CertificateRecipe recipe;
    recipe.commonName = "TSA";
    recipe.iin.clear();
    recipe.extendedKeyUsage = "critical,timeStamping";
    recipe.policy = "1.2.398.3.3.2";
    return recipe;
}

CertificateRecipe responderRecipe()
{
    CertificateRecipe recipe;
    recipe.commonName = "OCSP";
    recipe.iin.clear();
    recipe.keyUsage = "critical,digitalSignature";
    recipe.extendedKeyUsage = "OCSPSigning";
    recipe.policy = "1.2.398.3.3.2";
    recipe.ocspNoCheck = true;
    return recipe;
}

Party issue(const CertificateRecipe &recipe, const Party *issuer)
{
    Party made{makeKey(recipe.kind), SharedCertificate(X509_new(), X509_free)};
    X509 *raw = made.certificate.get();
    X509_set_version(raw, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(raw), nextSerial());
    X509_set1_notBefore(raw, timeOf(forgeNow().addDays(recipe.notBeforeDays)).get());
    X509_set1_notAfter(raw, timeOf(forgeNow().addDays(recipe.notAfterDays)).get());
    auto *name = X509_get_subject_name(raw);
    addName(name, NID_commonName, recipe.commonName);
    if (!recipe.iin.isEmpty())
        addName(name, NID_serialNumber, "IIN" + recipe.iin);
    addName(name, NID_organizationName, recipe.organisation);
    if (!recipe.bin.isEmpty())
        addName(name, NID_organizationalUnitName, "BIN" + recipe.bin);
    addName(name, NID_countryName, "KZ");
    X509 *above = issuer == nullptr ? raw : issuer->certificate.get();
    X509_set_issuer_name(raw, X509_get_subject_name(above));
    X509_set_pubkey(raw, made.key.get());
    addExtension(raw, above, NID_subject_key_identifier, "hash");
    addExtension(raw, above, NID_authority_key_identifier, "keyid");
    if (recipe.authority)
        addExtension(raw, above, NID_basic_constraints,
                     recipe.pathLength < 0
                         ? QByteArray("critical,CA:TRUE")
                         : "critical,CA:TRUE,pathlen:" + QByteArray::number(recipe.pathLength));
    if (!recipe.keyUsage.isEmpty())
        addExtension(raw, above, NID_key_usage, recipe.keyUsage);
    if (!recipe.extendedKeyUsage.isEmpty())
        addExtension(raw, above, NID_ext_key_usage, recipe.extendedKeyUsage);
    if (!recipe.policy.isEmpty())
        addExtension(raw, above, NID_certificate_policies, recipe.policy);
    if (recipe.ocspNoCheck)
        addExtension(raw, above, NID_id_pkix_OCSP_noCheck, "NULL");
    if (!recipe.unknownCritical.isEmpty()) {
        const Owned<ASN1_OBJECT, ASN1_OBJECT_free> id(
            OBJ_txt2obj(recipe.unknownCritical.constData(), 1));
        const Owned<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free> value(ASN1_OCTET_STRING_new());
        ASN1_OCTET_STRING_set(value.get(), reinterpret_cast<const unsigned char *>("\x05\x00"), 2);
        const Owned<X509_EXTENSION, X509_EXTENSION_free> extension(
            X509_EXTENSION_create_by_OBJ(nullptr, id.get(), 1, value.get()));
        X509_add_ext(raw, extension.get(), -1);
    }
    X509_sign(raw, (issuer == nullptr ? made : *issuer).key.get(), recipe.digest);
    return made;
}

QByteArray revocationList(const Party &issuer, const std::vector<Revoked> &revoked,
                          const QDateTime &thisUpdate, const QDateTime &nextUpdate, int number,
                          int deltaOf)
{
    const Owned<X509_CRL, X509_CRL_free> list(X509_CRL_new());
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(issuer.certificate.get()));
    X509_CRL_set1_lastUpdate(list.get(), timeOf(thisUpdate).get());
    X509_CRL_set1_nextUpdate(list.get(), timeOf(nextUpdate).get());
    for (const auto &each : revoked) {
        X509_REVOKED *entry = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(each.certificate.get()));
        X509_REVOKED_set_revocationDate(entry, timeOf(each.at).get());
        const Owned<ASN1_ENUMERATED, ASN1_ENUMERATED_free> reason(ASN1_ENUMERATED_new());
        ASN1_ENUMERATED_set(reason.get(), each.reason);
        X509_REVOKED_add1_ext_i2d(entry, NID_crl_reason, reason.get(), 0, 0);
        X509_CRL_add0_revoked(list.get(), entry);
    }
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer.certificate.get(), nullptr, nullptr, list.get(), 0);
    const Owned<X509_EXTENSION, X509_EXTENSION_free> keyId(
        X509V3_EXT_conf_nid(nullptr, &context, NID_authority_key_identifier, "keyid"));
    X509_CRL_add_ext(list.get(), keyId.get(), -1);
    const Owned<ASN1_INTEGER, ASN1_INTEGER_free> count(ASN1_INTEGER_new());
    ASN1_INTEGER_set(count.get(), number);
    X509_CRL_add1_ext_i2d(list.get(), NID_crl_number, count.get(), 0, 0);
    if (deltaOf != 0) {
        ASN1_INTEGER_set(count.get(), deltaOf);
        X509_CRL_add1_ext_i2d(list.get(), NID_delta_crl, count.get(), 1, 0);
    }
    X509_CRL_sort(list.get());
    X509_CRL_sign(list.get(), issuer.key.get(), EVP_sha256());
    return encoded<X509_CRL>(list.get(), i2d_X509_CRL);
}

QByteArray ocspAnswer(const OcspRecipe &recipe)
{
    const Owned<OCSP_BASICRESP, OCSP_BASICRESP_free> basic(OCSP_BASICRESP_new());
    const Owned<OCSP_CERTID, OCSP_CERTID_free> id(
        OCSP_cert_to_id(EVP_sha256(), recipe.about.get(), recipe.issuer->certificate.get()));
    const auto revokedAt = timeOf(recipe.revokedAt.isValid() ? recipe.revokedAt : forgeNow());
    const auto thisUpdate = timeOf(recipe.thisUpdate);
    const auto nextUpdate =
        timeOf(recipe.nextUpdate.isValid() ? recipe.nextUpdate : recipe.thisUpdate);
    OCSP_basic_add1_status(basic.get(), id.get(), recipe.status, recipe.reason,
                           recipe.status == V_OCSP_CERTSTATUS_REVOKED ? revokedAt.get() : nullptr,
                           thisUpdate.get(),
                           recipe.nextUpdate.isValid() ? nextUpdate.get() : nullptr);
    OCSP_basic_sign(basic.get(), recipe.responder->certificate.get(), recipe.responder->key.get(),
                    EVP_sha256(), nullptr, 0);
    const Owned<OCSP_RESPONSE, OCSP_RESPONSE_free> response(
        OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
    return encoded<OCSP_RESPONSE>(response.get(), i2d_OCSP_RESPONSE);
}

} // namespace qujat::testing
