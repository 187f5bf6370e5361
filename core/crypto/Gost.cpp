// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Gost.h"

#include <algorithm>
#include <array>
#include <gcrypt.h>
#include <memory>

namespace qujat::crypto::gost {

namespace {

template <auto function>
struct Releaser {
    template <typename T>
    void operator()(T *object) const
    {
        function(object);
    }
};
using Expression = std::unique_ptr<gcry_sexp, Releaser<gcry_sexp_release>>;
using Number = std::unique_ptr<gcry_mpi, Releaser<gcry_mpi_release>>;
using Point = std::unique_ptr<gcry_mpi_point, Releaser<gcry_mpi_point_release>>;
using CurveContext = std::unique_ptr<gcry_context, Releaser<gcry_ctx_release>>;
/// Memory of libgcrypt's own secure heap, wiped when it goes: numbers read from it stay there.
using SecureBuffer = std::unique_ptr<unsigned char, Releaser<gcry_free>>;

constexpr int secureMemory = 64 * 1024;
constexpr char oldestLibrary[] = "1.9.0";

const char *nameOf(Curve curve)
{
    switch (curve) {
    case Curve::CryptoProA:
        return "GOST2001-CryptoPro-A";
    case Curve::Tc26A256:
        return "GOST2012-256-A"; // so libgcrypt calls it
    case Curve::Tc26A512:
        return "GOST2012-512-tc26-A";
    }
    return "";
}

int algorithmOf(Hash hash)
{
    switch (hash) {
    case Hash::Gost94:
        return GCRY_MD_GOSTR3411_94;
    case Hash::Streebog256:
        return GCRY_MD_STRIBOG256;
    case Hash::Streebog512:
        return GCRY_MD_STRIBOG512;
    }
    return 0;
}

std::size_t sizeOf(QByteArrayView view)
{
    return static_cast<std::size_t>(view.size());
}

/// Little-endian as the NCA writes numbers, big-endian as the library reads them, and back.
QByteArray reversed(QByteArrayView bytes)
{
    auto copy = bytes.toByteArray();
    std::ranges::reverse(copy);
    return copy;
}

QByteArray littleEndian(gcry_mpi_t number, int size)
{
    QByteArray bytes(size, '\0');
    std::size_t written = 0;
    const auto length = static_cast<std::size_t>((gcry_mpi_get_nbits(number) + 7) / 8);
    if (length > static_cast<std::size_t>(size)
        || gcry_mpi_print(GCRYMPI_FMT_USG,
                          reinterpret_cast<unsigned char *>(bytes.data()) + size - length, length,
                          &written, number)
            != 0)
        return {};
    std::ranges::reverse(bytes);
    return bytes;
}

Expression publicExpression(Curve curve, QByteArrayView publicKey)
{
    const int size = fieldSize(curve);
    const auto point =
        QByteArray(1, '\x04') + reversed(publicKey.first(size)) + reversed(publicKey.sliced(size));
    gcry_sexp_t expression = nullptr;
    gcry_sexp_build(&expression, nullptr, "(public-key (ecc (curve %s)(flags gost)(q %b)))",
                    nameOf(curve), static_cast<int>(point.size()), point.constData());
    return Expression(expression);
}

Expression digestExpression(QByteArrayView digest)
{
    const auto number = reversed(digest);
    gcry_sexp_t expression = nullptr;
    gcry_sexp_build(&expression, nullptr, "(data (flags gost)(value %b))",
                    static_cast<int>(number.size()), number.constData());
    return Expression(expression);
}

/// The private key as a number in secure memory; null unless it lies between 1 and the order.
Number secretNumber(Curve curve, const SecretBytes &privateKey, gcry_ctx_t context)
{
    const auto size = static_cast<std::size_t>(fieldSize(curve));
    const SecureBuffer buffer(static_cast<unsigned char *>(gcry_malloc_secure(size)));
    if (!buffer || privateKey.size() != size)
        return {};
    std::reverse_copy(privateKey.bytes(), privateKey.bytes() + size, buffer.get());
    gcry_mpi_t raw = nullptr;
    if (gcry_mpi_scan(&raw, GCRYMPI_FMT_USG, buffer.get(), size, nullptr) != 0)
        return {};
    Number number(raw);
    const Number order(gcry_mpi_ec_get_mpi("n", context, 1));
    if (!order || gcry_mpi_cmp_ui(number.get(), 0) <= 0
        || gcry_mpi_cmp(number.get(), order.get()) >= 0)
        return {};
    return number;
}

CurveContext contextOf(Curve curve)
{
    gcry_ctx_t context = nullptr;
    gcry_mpi_ec_new(&context, nullptr, nameOf(curve));
    return CurveContext(context);
}

bool isPoint(Curve curve, QByteArrayView publicKey)
{
    const int size = fieldSize(curve);
    const auto context = contextOf(curve);
    if (!context || publicKey.size() != 2 * size)
        return false;
    const auto coordinate = [&](qsizetype at) {
        const auto bytes = reversed(publicKey.sliced(at, size));
        gcry_mpi_t number = nullptr;
        gcry_mpi_scan(&number, GCRYMPI_FMT_USG, bytes.constData(), sizeOf(bytes), nullptr);
        return Number(number);
    };
    const auto x = coordinate(0);
    const auto y = coordinate(size);
    const Number prime(gcry_mpi_ec_get_mpi("p", context.get(), 1));
    const Point point(gcry_mpi_point_new(0));
    if (!x || !y || !prime || gcry_mpi_cmp(x.get(), prime.get()) >= 0
        || gcry_mpi_cmp(y.get(), prime.get()) >= 0)
        return false;
    const Number one(gcry_mpi_set_ui(nullptr, 1));
    gcry_mpi_point_set(point.get(), x.get(), y.get(), one.get());
    return gcry_mpi_ec_curve_point(point.get(), context.get()) != 0;
}

bool isRight(Curve curve, QByteArrayView publicKey, QByteArrayView digest, QByteArrayView signature)
{
    const int size = fieldSize(curve);
    if (publicKey.size() != 2 * size || signature.size() != 2 * size || digest.size() != size)
        return false;
    const auto r = reversed(signature.first(size));
    const auto s = reversed(signature.sliced(size));
    gcry_sexp_t raw = nullptr;
    gcry_sexp_build(&raw, nullptr, "(sig-val (gost (r %b)(s %b)))", size, r.constData(), size,
                    s.constData());
    const Expression value(raw);
    const auto key = publicExpression(curve, publicKey);
    const auto data = digestExpression(digest);
    return value && key && data && gcry_pk_verify(value.get(), data.get(), key.get()) == 0;
}

QByteArray hashOf(Hash hash, QByteArrayView data)
{
    const int algorithm = algorithmOf(hash);
    QByteArray digest(static_cast<qsizetype>(gcry_md_get_algo_dlen(algorithm)), '\0');
    if (!digest.isEmpty())
        gcry_md_hash_buffer(algorithm, digest.data(), data.data(), sizeOf(data));
    return digest;
}

struct KnownHash {
    Hash hash;
    const char *text;
    const char *digest;
};

/// RFC 6986, section 10.1 (there written backwards) and RFC 5831, section 7.3.1.
constexpr std::array knownHashes{
    KnownHash{Hash::Gost94, "This is message, length=32 bytes",
              "b1c466d37519b82e8319819ff32595e047a28cb6f83eff1c6916a815a637fffa"},
    KnownHash{Hash::Streebog256, "012345678901234567890123456789012345678901234567890123456789012",
              "9d151eefd8590b89daa6ba6cb74af9275dd051026bb149a452fd84e5e57b5500"},
    KnownHash{Hash::Streebog512, "012345678901234567890123456789012345678901234567890123456789012",
              "1b54d01a4af5b9d5cc3d86d68d285462b19abc2475222f35c085122be4ba1ffa"
              "00ad30f8767b3a82384c6574f024c311e2a481332b08ef7f41797891c1646f48"},
};

struct KnownSignature {
    Curve curve;
    const char *publicKey;
    const char *signature;
};

/// Over the bytes 0, 1, 2 … as digest; computed with plain whole-number arithmetic from the curves
/// of RFC 7836 and RFC 4357, so by no cryptographic library at all.
constexpr std::array knownSignatures{
    KnownSignature{Curve::CryptoProA,
                   "eddcf0a3c7218b4576158ceb05047dfd7198529db40be0484e54a7b3c847d283"
                   "de220180f63759ddbb31da217c6ca724a39064c289ca10e19ee8c4d18a63a894",
                   "8db01d73eb921a44f10da95fd2d2c6969adb303c36cc655f5262383e5b551322"
                   "74876b103fc8c413884809649e35c9786cbfec14cb7099ee7912de6710a61e91"},
    KnownSignature{Curve::Tc26A256,
                   "07188819e98b8379badb5865d1bf5364a7e255a5c96878ae728a5ee5d9a2d3f4"
                   "282d21d316b7a75e981d3ec32baa352dd2d1dd1c7fa39053d896c9e937cae07e",
                   "62f4d41854e6f6c37678f62eba5c2384a9b36850a60fbb496ea061f280599d05"
                   "fb836313b466e2bda100c4b0aff1291bb51534dc7e2fd2abae0ee19ff7415604"},
    KnownSignature{Curve::Tc26A512,
                   "64e2df6291ed456f5a0bff7e76978e32abbcca4f37a2611189df57c953e7ee61"
                   "3929cabc501c7c645ad222bccfdf663f178d26b0a272e98fe0519aa4a2292b9a"
                   "552794cd53b1a4a63b0cbbbc3551ea9fc84c8ae497a3ab3c5094024d87be4e97"
                   "9a0cb963f4539f74aa1d34821b8c18c857706475d78b5dbd951086b01f8cb4ac",
                   "22023f31d9cf1126255631b6293a21dc272dd8259e1d3502564ea9f16ef83aee"
                   "9e5c8c57ee012a3595177b7d9d1eaa6422249b12e736ec1845ab6b2089b2c671"
                   "967a4df76fe2b6651d6165b5fcd4741e5c38725c935b3da514415e009c839386"
                   "81c55505ca15fe9bdb9e14a2a1281282c7376794e9c449caf71aa96e5bbd0c26"},
};

bool computesKnownAnswers()
{
    for (const auto &known : knownHashes) {
        if (hashOf(known.hash, known.text) != QByteArray::fromHex(known.digest))
            return false;
    }
    for (const auto &known : knownSignatures) {
        const auto key = QByteArray::fromHex(known.publicKey);
        const auto signature = QByteArray::fromHex(known.signature);
        QByteArray digest(fieldSize(known.curve), '\0');
        for (qsizetype at = 0; at < digest.size(); ++at)
            digest[at] = static_cast<char>(at);
        if (!isPoint(known.curve, key) || !isRight(known.curve, key, digest, signature))
            return false;
        digest[0] = 1;
        if (isRight(known.curve, key, digest, signature))
            return false;
    }
    return true;
}

/// Sets the library up as its manual demands ("Initializing the library"), unless another part of
/// the process has done so.
bool setUp()
{
    if (gcry_control(GCRYCTL_INITIALIZATION_FINISHED_P) == 0) {
        if (gcry_check_version(oldestLibrary) == nullptr)
            return false;
        gcry_control(GCRYCTL_SUSPEND_SECMEM_WARN);
        gcry_control(GCRYCTL_INIT_SECMEM, secureMemory, 0);
        gcry_control(GCRYCTL_AUTO_EXPAND_SECMEM, secureMemory);
        gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
    }
    return gcry_check_version(oldestLibrary) != nullptr;
}

} // namespace

bool isThere()
{
    static const bool there = setUp();
    return there;
}

bool isUsable()
{
    static const bool usable = isThere() && computesKnownAnswers();
    return usable;
}

int fieldSize(Curve curve)
{
    return curve == Curve::Tc26A512 ? 64 : 32;
}

std::unique_ptr<HashState> HashState::begin(Hash hash)
{
    if (!isUsable())
        return nullptr;
    std::unique_ptr<HashState> state(new HashState);
    gcry_md_hd_t handle = nullptr;
    if (gcry_md_open(&handle, algorithmOf(hash), 0) != 0)
        return nullptr;
    state->m_handle = handle;
    state->m_algorithm = algorithmOf(hash);
    return state;
}

HashState::~HashState()
{
    gcry_md_close(static_cast<gcry_md_hd_t>(m_handle));
}

void HashState::add(QByteArrayView data)
{
    gcry_md_write(static_cast<gcry_md_hd_t>(m_handle), data.data(), sizeOf(data));
}

QByteArray HashState::result()
{
    const auto *digest = gcry_md_read(static_cast<gcry_md_hd_t>(m_handle), m_algorithm);
    return QByteArray(reinterpret_cast<const char *>(digest),
                      static_cast<qsizetype>(gcry_md_get_algo_dlen(m_algorithm)));
}

bool isPublicKey(Curve curve, QByteArrayView publicKey)
{
    return isUsable() && isPoint(curve, publicKey);
}

Answer verify(Curve curve, QByteArrayView publicKey, QByteArrayView digest,
              QByteArrayView signature)
{
    if (!isUsable())
        return Answer::None;
    return isRight(curve, publicKey, digest, signature) ? Answer::Right : Answer::Wrong;
}

QByteArray sign(Curve curve, const SecretBytes &privateKey, QByteArrayView digest)
{
    if (!isUsable() || digest.size() != fieldSize(curve))
        return {};
    const auto context = contextOf(curve);
    const auto number = context ? secretNumber(curve, privateKey, context.get()) : Number();
    if (!number)
        return {};
    gcry_sexp_t raw = nullptr;
    gcry_sexp_build(&raw, nullptr, "(private-key (ecc (curve %s)(flags gost)(d %m)))",
                    nameOf(curve), number.get());
    const Expression key(raw);
    const auto data = digestExpression(digest);
    gcry_sexp_t rawSignature = nullptr;
    if (!key || !data || gcry_pk_sign(&rawSignature, data.get(), key.get()) != 0)
        return {};
    const Expression signature(rawSignature);
    gcry_mpi_t rawR = nullptr;
    gcry_mpi_t rawS = nullptr;
    if (gcry_sexp_extract_param(signature.get(), nullptr, "rs", &rawR, &rawS, nullptr) != 0)
        return {};
    const Number r(rawR);
    const Number s(rawS);
    const auto first = littleEndian(r.get(), fieldSize(curve));
    const auto second = littleEndian(s.get(), fieldSize(curve));
    return first.isEmpty() || second.isEmpty() ? QByteArray() : first + second;
}

QByteArray publicKeyOf(Curve curve, const SecretBytes &privateKey)
{
    if (!isUsable())
        return {};
    const auto context = contextOf(curve);
    const auto number = context ? secretNumber(curve, privateKey, context.get()) : Number();
    const Point generator(context ? gcry_mpi_ec_get_point("g", context.get(), 1) : nullptr);
    if (!number || !generator)
        return {};
    const Point point(gcry_mpi_point_new(0));
    gcry_mpi_ec_mul(point.get(), number.get(), generator.get(), context.get());
    const Number x(gcry_mpi_new(0));
    const Number y(gcry_mpi_new(0));
    if (gcry_mpi_ec_get_affine(x.get(), y.get(), point.get(), context.get()) != 0)
        return {};
    return littleEndian(x.get(), fieldSize(curve)) + littleEndian(y.get(), fieldSize(curve));
}

SecretBytes generate(Curve curve)
{
    if (!isUsable())
        return {};
    const auto context = contextOf(curve);
    while (context) {
        // Numbers that are too large for the order are thrown away, so that all are equally likely.
        auto candidate = SecretBytes::random(static_cast<std::size_t>(fieldSize(curve)));
        if (secretNumber(curve, candidate, context.get()))
            return candidate;
    }
    return {};
}

} // namespace qujat::crypto::gost
