// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Timestamp.h"

#include <QByteArray>
#include <QByteArrayView>

#include <limits>
#include <memory>
#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/param_build.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <span>

/// Owners for OpenSSL's objects and the few conversions everybody needs. For the .cpp files of this
/// folder only: no public header lets OpenSSL out.
namespace qujat::crypto::openssl {

template <auto function>
struct Releaser {
    template <typename T>
    void operator()(T *object) const
    {
        function(object);
    }
};

inline void freeCertificates(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}
inline void freeDistributionPoints(STACK_OF(DIST_POINT) * stack)
{
    sk_DIST_POINT_pop_free(stack, DIST_POINT_free);
}
inline void freeNames(STACK_OF(GENERAL_NAME) * stack)
{
    sk_GENERAL_NAME_pop_free(stack, GENERAL_NAME_free);
}
inline void freePolicies(STACK_OF(POLICYINFO) * stack)
{
    sk_POLICYINFO_pop_free(stack, POLICYINFO_free);
}
/// Certificates that somebody else owns.
inline void freeCertificateList(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}
inline void freeRevocationListList(STACK_OF(X509_CRL) * stack)
{
    sk_X509_CRL_free(stack);
}
inline void freeBags(STACK_OF(PKCS12_SAFEBAG) * stack)
{
    sk_PKCS12_SAFEBAG_pop_free(stack, PKCS12_SAFEBAG_free);
}
inline void freeSafes(STACK_OF(PKCS7) * stack)
{
    sk_PKCS7_pop_free(stack, PKCS7_free);
}
inline void freeBuffer(void *memory)
{
    OPENSSL_free(memory);
}

using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Releaser<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Releaser<EVP_MD_CTX_free>>;
using Kdf = std::unique_ptr<EVP_KDF, Releaser<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, Releaser<EVP_KDF_CTX_free>>;
using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Releaser<PKCS8_PRIV_KEY_INFO_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Releaser<ECDSA_SIG_free>>;
using Number = std::unique_ptr<BIGNUM, Releaser<BN_free>>;
using Bio = std::unique_ptr<BIO, Releaser<BIO_free_all>>;
using X509Ptr = std::unique_ptr<X509, Releaser<X509_free>>;
using CrlPtr = std::unique_ptr<X509_CRL, Releaser<X509_CRL_free>>;
using RevokedPtr = std::unique_ptr<X509_REVOKED, Releaser<X509_REVOKED_free>>;
using NamePtr = std::unique_ptr<X509_NAME, Releaser<X509_NAME_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, Releaser<X509_EXTENSION_free>>;
using StorePtr = std::unique_ptr<X509_STORE, Releaser<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Releaser<X509_STORE_CTX_free>>;
using Certificates = std::unique_ptr<STACK_OF(X509), Releaser<freeCertificates>>;
using CertificateList = std::unique_ptr<STACK_OF(X509), Releaser<freeCertificateList>>;
using RevocationListList = std::unique_ptr<STACK_OF(X509_CRL), Releaser<freeRevocationListList>>;
using GeneralNames = std::unique_ptr<STACK_OF(GENERAL_NAME), Releaser<freeNames>>;
using Policies = std::unique_ptr<STACK_OF(POLICYINFO), Releaser<freePolicies>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Releaser<CMS_ContentInfo_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Releaser<PKCS12_free>>;
using Bags = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), Releaser<freeBags>>;
using Safes = std::unique_ptr<STACK_OF(PKCS7), Releaser<freeSafes>>;
using Integer = std::unique_ptr<ASN1_INTEGER, Releaser<ASN1_INTEGER_free>>;
using Time = std::unique_ptr<ASN1_TIME, Releaser<ASN1_TIME_free>>;
using OctetString = std::unique_ptr<ASN1_OCTET_STRING, Releaser<ASN1_OCTET_STRING_free>>;
using BitString = std::unique_ptr<ASN1_BIT_STRING, Releaser<ASN1_BIT_STRING_free>>;
using Object = std::unique_ptr<ASN1_OBJECT, Releaser<ASN1_OBJECT_free>>;
using KeyIdentifier = std::unique_ptr<AUTHORITY_KEYID, Releaser<AUTHORITY_KEYID_free>>;
using LibraryContext = std::unique_ptr<OSSL_LIB_CTX, Releaser<OSSL_LIB_CTX_free>>;
using Provider = std::unique_ptr<OSSL_PROVIDER, Releaser<OSSL_PROVIDER_unload>>;
template <typename T>
using Buffer = std::unique_ptr<T, Releaser<freeBuffer>>;

/// OpenSSL keeps its errors in a queue of the thread; ours are values. Empties the queue when a
/// function is left.
class ErrorsForgotten {
public:
    ErrorsForgotten() { forget(); }
    ~ErrorsForgotten() { forget(); }
    ErrorsForgotten(const ErrorsForgotten &) = delete;
    ErrorsForgotten &operator=(const ErrorsForgotten &) = delete;

private:
    /// Clearing goes through all places of the queue, and it is nearly always empty.
    static void forget()
    {
        if (ERR_peek_error() != 0)
            ERR_clear_error();
    }
};

inline const unsigned char *bytesOf(QByteArrayView view)
{
    static constexpr unsigned char nothing = 0;
    return view.isEmpty() ? &nothing : reinterpret_cast<const unsigned char *>(view.data());
}

inline unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

inline std::size_t sizeOf(QByteArrayView view)
{
    return static_cast<std::size_t>(view.size());
}

inline bool fitsInt(qsizetype size)
{
    return size >= 0 && size <= std::numeric_limits<int>::max();
}

inline QByteArray toByteArray(const ASN1_STRING *string)
{
    if (string == nullptr)
        return {};
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                      ASN1_STRING_length(string));
}

/// DER of any object with an i2d function.
template <typename T, typename Encode>
QByteArray toDer(const T *object, Encode encode)
{
    const int length = encode(object, nullptr);
    if (length <= 0)
        return {};
    QByteArray der(length, Qt::Uninitialized);
    auto *out = bytesOf(der);
    encode(object, &out);
    return der;
}

/// Dotted numbers, also for identifiers OpenSSL has a name for.
QString dotted(const ASN1_OBJECT *object);

/// Whole seconds; nothing for a broken time.
std::optional<Timestamp> toTimestamp(const ASN1_TIME *time);
Time fromTimestamp(Timestamp moment);

} // namespace qujat::crypto::openssl
