// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/KeyContainer.h"

#include "core/crypto/Digest.h"
#include "core/crypto/PrivateKey.h"
#include "core/crypto/PrivateKeys.h"

#include <algorithm>
#include <limits>

namespace qujat::crypto {

using namespace openssl;

namespace {

/// More rounds than this are not meant to protect anybody, but to keep a machine busy.
constexpr long mostRounds = 1'000'000;
constexpr int mostBags = 64;
/// Each costs the rounds of the file's cipher.
constexpr std::size_t mostKeys = 8;
constexpr int legacyRounds = 1024;
constexpr int modernRounds = 100'000;

tl::unexpected<Failure> damaged(const char *reason)
{
    return failure(FailureCode::KeyFileDamaged, {{Detail::Reason, QString::fromLatin1(reason)}});
}

/// The old ciphers live in a context of their own, so that nothing else in the program can reach
/// them.
class LegacyLibrary {
public:
    LegacyLibrary()
        : m_context(OSSL_LIB_CTX_new())
        , m_common(OSSL_PROVIDER_load(m_context.get(), "default"))
        , m_legacy(OSSL_PROVIDER_load(m_context.get(), "legacy"))
    {
    }
    OSSL_LIB_CTX *context() const { return m_context.get(); }
    bool isComplete() const { return m_common && m_legacy; }

private:
    LibraryContext m_context;
    Provider m_common;
    Provider m_legacy;
};

/// The password as OpenSSL wants it, ended by a zero byte.
class PasswordText {
public:
    explicit PasswordText(const SecretBytes &password)
        : m_text(password.clone())
    {
        m_text.append(std::byte{0});
    }
    const char *text() const { return reinterpret_cast<const char *>(m_text.data()); }
    int size() const { return static_cast<int>(m_text.size()) - 1; }

private:
    SecretBytes m_text;
};

bool isUsablePassword(const SecretBytes &password)
{
    return password.size() <= 1024
        && std::ranges::find(password.view(), std::byte{0}) == password.view().end();
}

long roundsOf(const ASN1_INTEGER *number)
{
    const long rounds = number == nullptr ? 1 : ASN1_INTEGER_get(number);
    return rounds < 1 ? std::numeric_limits<long>::max() : rounds;
}

const ASN1_STRING *sequenceOf(const ASN1_TYPE *type)
{
    return type != nullptr && type->type == V_ASN1_SEQUENCE ? type->value.sequence : nullptr;
}

/// Rounds of a password based cipher; the largest number for one that is not understood.
long roundsOf(const X509_ALGOR *algorithm)
{
    constexpr long tooMany = std::numeric_limits<long>::max();
    const ASN1_OBJECT *id = nullptr;
    int kind = 0;
    const void *value = nullptr;
    X509_ALGOR_get0(&id, &kind, &value, algorithm);
    if (kind != V_ASN1_SEQUENCE)
        return tooMany;
    const auto *sequence = static_cast<const ASN1_STRING *>(value);
    const unsigned char *in = ASN1_STRING_get0_data(sequence);
    if (OBJ_obj2nid(id) != NID_pbes2) {
        const std::unique_ptr<PBEPARAM, Releaser<PBEPARAM_free>> parameters(
            d2i_PBEPARAM(nullptr, &in, ASN1_STRING_length(sequence)));
        return parameters ? roundsOf(parameters->iter) : tooMany;
    }
    const std::unique_ptr<PBE2PARAM, Releaser<PBE2PARAM_free>> parameters(
        d2i_PBE2PARAM(nullptr, &in, ASN1_STRING_length(sequence)));
    if (!parameters || OBJ_obj2nid(parameters->keyfunc->algorithm) != NID_id_pbkdf2)
        return tooMany;
    const auto *inner = sequenceOf(parameters->keyfunc->parameter);
    if (inner == nullptr)
        return tooMany;
    in = ASN1_STRING_get0_data(inner);
    const std::unique_ptr<PBKDF2PARAM, Releaser<PBKDF2PARAM_free>> derivation(
        d2i_PBKDF2PARAM(nullptr, &in, ASN1_STRING_length(inner)));
    return derivation ? roundsOf(derivation->iter) : tooMany;
}

struct Contents {
    std::vector<Pkcs8> keys;
    std::vector<X509Ptr> certificates;
    bool tooManyRounds = false;
    bool unreadable = false;
};

void readBag(PKCS12_SAFEBAG *bag, const PasswordText &password, OSSL_LIB_CTX *context,
             Contents &contents)
{
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
    case NID_pkcs8ShroudedKeyBag: {
        if (contents.keys.size() == mostKeys)
            return;
        const X509_ALGOR *algorithm = nullptr;
        X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &algorithm, nullptr);
        if (roundsOf(algorithm) > mostRounds) {
            contents.tooManyRounds = true;
            return;
        }
        Pkcs8 key(PKCS12_decrypt_skey_ex(bag, password.text(), password.size(), context, nullptr));
        contents.unreadable = contents.unreadable || !key;
        if (key)
            contents.keys.push_back(std::move(key));
        return;
    }
    case NID_certBag:
        if (X509 *certificate = PKCS12_SAFEBAG_get1_cert(bag); certificate != nullptr)
            contents.certificates.emplace_back(certificate);
        return;
    default:
        return;
    }
}

Contents readContents(const PKCS12 *container, const PasswordText &password, OSSL_LIB_CTX *context)
{
    Contents contents;
    const Safes safes(PKCS12_unpack_authsafes(container));
    int bagCount = 0;
    for (int s = 0; safes && s < sk_PKCS7_num(safes.get()); ++s) {
        PKCS7 *safe = sk_PKCS7_value(safes.get(), s);
        Bags bags;
        if (PKCS7_type_is_data(safe)) {
            bags.reset(PKCS12_unpack_p7data(safe));
        } else if (PKCS7_type_is_encrypted(safe)) {
            if (roundsOf(safe->d.encrypted->enc_data->algorithm) > mostRounds) {
                contents.tooManyRounds = true;
                continue;
            }
            bags.reset(PKCS12_unpack_p7encdata(safe, password.text(), password.size()));
        }
        if (!bags) {
            contents.unreadable = true;
            continue;
        }
        for (int b = 0; b < sk_PKCS12_SAFEBAG_num(bags.get()) && bagCount < mostBags;
             ++b, ++bagCount)
            readBag(sk_PKCS12_SAFEBAG_value(bags.get(), b), password, context, contents);
    }
    return contents;
}

SecretBytes encoded(const PKCS8_PRIV_KEY_INFO *key)
{
    const int length = i2d_PKCS8_PRIV_KEY_INFO(key, nullptr);
    if (length <= 0)
        return {};
    SecretBytes pkcs8(static_cast<std::size_t>(length));
    unsigned char *out = pkcs8.bytes();
    i2d_PKCS8_PRIV_KEY_INFO(key, &out);
    return pkcs8;
}

/// The key with its certificate out of \a certificates; the others are what may lead to an
/// authority.
Result<std::unique_ptr<SigningKey>> signingKeyOf(const PKCS8_PRIV_KEY_INFO *native,
                                                 const std::vector<Certificate> &certificates)
{
    const auto key = PrivateKey::fromPkcs8(encoded(native));
    if (!key)
        return failure(key.error());
    std::vector<Certificate> chain;
    std::optional<Certificate> own;
    for (const auto &certificate : certificates) {
        if (!own && certificate.publicKey() == key->publicKey())
            own = certificate;
        else
            chain.push_back(certificate);
    }
    if (!own)
        return damaged("pair");
    return makeSigningKey(*key, *own, chain);
}

/// Puts a container together bag by bag: OpenSSL's own way in one step takes no GOST keys.
class ContainerWriter {
public:
    ContainerWriter(OSSL_LIB_CTX *context, const SecretBytes &password, KeyContainerCipher cipher)
        : m_context(context)
        , m_password(password)
        , m_isLegacy(cipher == KeyContainerCipher::Legacy)
        , m_rounds(m_isLegacy ? legacyRounds : modernRounds)
    {
    }

    /// Empty on failure.
    QByteArray write(const SecretBytes &pkcs8, const Certificate &certificate,
                     const std::vector<Certificate> &chain) const
    {
        // Key and certificate find each other by this number, as in the NCA's files.
        auto id = sha256(certificate.der());
        const Bags keyBags(sk_PKCS12_SAFEBAG_new_null());
        const Bags certificateBags(sk_PKCS12_SAFEBAG_new_null());
        if (!add(keyBags.get(), keyBag(pkcs8), id)
            || !add(certificateBags.get(), PKCS12_SAFEBAG_create_cert(certificate.native()), id))
            return {};
        for (const auto &other : chain) {
            if (!add(certificateBags.get(), PKCS12_SAFEBAG_create_cert(other.native()), {}))
                return {};
        }
        const Safes safes(sk_PKCS7_new_null());
        PKCS7 *certificates = PKCS12_pack_p7encdata_ex(
            m_isLegacy ? NID_pbe_WithSHA1And40BitRC2_CBC : NID_aes_256_cbc, m_password.text(),
            m_password.size(), nullptr, 0, m_rounds, certificateBags.get(), m_context, nullptr);
        if (certificates == nullptr)
            return {};
        sk_PKCS7_push(safes.get(), certificates);
        PKCS7 *keys = PKCS12_pack_p7data(keyBags.get());
        if (keys == nullptr)
            return {};
        sk_PKCS7_push(safes.get(), keys);
        const Pkcs12 container(PKCS12_init_ex(NID_pkcs7_data, m_context, nullptr));
        if (!container || PKCS12_pack_authsafes(container.get(), safes.get()) != 1
            || PKCS12_set_mac(container.get(), m_password.text(), m_password.size(), nullptr, 0,
                              m_rounds, m_isLegacy ? EVP_sha1() : EVP_sha256())
                != 1)
            return {};
        return toDer(container.get(), i2d_PKCS12);
    }

private:
    PKCS12_SAFEBAG *keyBag(const SecretBytes &pkcs8) const
    {
        const unsigned char *in = pkcs8.bytes();
        const Pkcs8 info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &in, static_cast<long>(pkcs8.size())));
        return info ? PKCS12_SAFEBAG_create_pkcs8_encrypt_ex(
                   m_isLegacy ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : NID_aes_256_cbc,
                   m_password.text(), m_password.size(), nullptr, 0, m_rounds, info.get(),
                   m_context, nullptr)
                    : nullptr;
    }

    /// Takes \a bag; false when it is null.
    static bool add(STACK_OF(PKCS12_SAFEBAG) * bags, PKCS12_SAFEBAG *bag, QByteArray id)
    {
        if (bag == nullptr)
            return false;
        sk_PKCS12_SAFEBAG_push(bags, bag);
        return id.isEmpty()
            || PKCS12_add_localkeyid(bag, bytesOf(id), static_cast<int>(id.size())) == 1;
    }

    OSSL_LIB_CTX *m_context;
    PasswordText m_password;
    bool m_isLegacy;
    int m_rounds;
};

} // namespace

Result<std::vector<std::unique_ptr<SigningKey>>> openAllKeys(const QByteArray &pkcs12,
                                                             const SecretBytes &password)
{
    if (pkcs12.isEmpty() || pkcs12.size() > maximumKeyContainerSize)
        return damaged("size");
    if (!isUsablePassword(password))
        return failure(FailureCode::KeyPasswordWrong);
    const ErrorsForgotten forgotten;
    const LegacyLibrary library;
    if (!library.isComplete())
        return failure(FailureCode::CryptographyFailed,
                       {{Detail::Reason, QStringLiteral("legacyProvider")}});

    PKCS12 *raw = PKCS12_init_ex(NID_pkcs7_data, library.context(), nullptr);
    const unsigned char *in = bytesOf(pkcs12);
    if (raw == nullptr || d2i_PKCS12(&raw, &in, static_cast<long>(pkcs12.size())) == nullptr)
        return damaged("form"); // a failed d2i has freed the object already
    const Pkcs12 container(raw);
    if (in != bytesOf(pkcs12) + pkcs12.size() || PKCS12_mac_present(raw) != 1)
        return damaged("form");
    const ASN1_INTEGER *macRounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &macRounds, raw);
    if (roundsOf(macRounds) > mostRounds)
        return damaged("rounds");

    const PasswordText text(password);
    if (PKCS12_verify_mac(raw, text.text(), text.size()) != 1) {
        const auto reason = ERR_GET_REASON(ERR_peek_last_error());
        return ERR_peek_last_error() == 0 || reason == PKCS12_R_MAC_VERIFY_FAILURE
            ? failure(FailureCode::KeyPasswordWrong)
            : damaged("form");
    }
    const auto contents = readContents(raw, text, library.context());
    if (contents.tooManyRounds)
        return damaged("rounds");
    if (contents.unreadable)
        return damaged("form");
    if (contents.keys.empty())
        return failure(FailureCode::KeyMissing);
    if (contents.certificates.empty())
        return failure(FailureCode::KeyChainMissing);

    std::vector<Certificate> certificates;
    for (const auto &native : contents.certificates) {
        auto certificate = Certificate::fromNative(native.get());
        if (!certificate)
            return damaged("form");
        certificates.push_back(std::move(*certificate));
    }
    std::vector<std::unique_ptr<SigningKey>> keys;
    std::optional<Failure> fault;
    for (const auto &native : contents.keys) {
        auto key = signingKeyOf(native.get(), certificates);
        if (key)
            keys.push_back(std::move(*key));
        else if (!fault)
            fault = key.error();
    }
    if (keys.empty())
        return failure(*fault);
    return keys;
}

Result<std::unique_ptr<SigningKey>> openKeyContainer(const QByteArray &pkcs12,
                                                     const SecretBytes &password)
{
    auto keys = openAllKeys(pkcs12, password);
    if (!keys)
        return failure(keys.error());
    return std::move(keys->front());
}

Result<QByteArray> makeKeyContainer(const SecretBytes &pkcs8, const Certificate &certificate,
                                    const std::vector<Certificate> &chain,
                                    const SecretBytes &password, KeyContainerCipher cipher)
{
    const auto key = PrivateKey::fromPkcs8(pkcs8);
    if (!key)
        return failure(key.error());
    const ErrorsForgotten forgotten;
    const LegacyLibrary library;
    if (!(key->publicKey() == certificate.publicKey()) || !isUsablePassword(password)
        || !library.isComplete())
        return failure(FailureCode::CryptographyFailed);
    auto file =
        ContainerWriter(library.context(), password, cipher).write(pkcs8, certificate, chain);
    if (file.isEmpty())
        return failure(FailureCode::CryptographyFailed);
    return file;
}

} // namespace qujat::crypto
