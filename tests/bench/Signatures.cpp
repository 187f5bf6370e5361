// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Verifications per second and core beside the raw limit of the same OpenSSL, which is one
// EVP_DigestVerify of the signer's key over the same signed attributes, in the same run; beside
// openssl cms -verify and pkijs on the same files; and a large detached signature beside hashing
// alone.

#include "core/crypto/SignatureVerifier.h"
#include "tests/bench/Measure.h"
#include "tests/interop/ForgedCms.h"
#include "tests/interop/Workshop.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <openssl/cms.h>
#include <sys/resource.h>

namespace {

using namespace qujat;
using namespace qujat::testing;

constexpr int Rounds = 7;
constexpr int PerRound = 400;
constexpr qint64 LargeSize = 60LL * 1024 * 1024;

/// Seconds this thread's processor has worked: what other programs take is not counted.
double cpuSeconds()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) / 1e9;
}

/// How many of \a work one core does in a second.
bench::Series perSecond(const std::function<void()> &work, int count = PerRound)
{
    bench::Series series;
    for (int round = 0; round < Rounds; ++round) {
        const auto begin = cpuSeconds();
        for (int at = 0; at < count; ++at)
            work();
        series.add(count / (cpuSeconds() - begin));
    }
    return series;
}

long peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void require(bool good, const char *what)
{
    if (!good) {
        std::fprintf(stderr, "%s\n", what);
        std::exit(1);
    }
}

struct World {
    Party root = issue(authorityRecipe("BENCH ROOT"), nullptr);
    Party authority = issue(authorityFrom("BENCH CA"), &root);
    Party signer = issue({.commonName = "BENCH", .kind = KeyKind::Rsa2048}, &authority);
    std::vector<QByteArray> lists{
        revocationList(authority, {}, forgeNow().addSecs(-60), forgeNow().addDays(7)),
        revocationList(root, {}, forgeNow().addSecs(-60), forgeNow().addDays(7))};

    static CertificateRecipe authorityFrom(const char *name)
    {
        auto recipe = authorityRecipe(name);
        recipe.kind = KeyKind::Rsa2048;
        return recipe;
    }

    QByteArray message(const QByteArray &content, bool attached = true) const
    {
        CmsRecipe recipe;
        recipe.content = content;
        recipe.attached = attached;
        SignerRecipe one;
        one.party = signer;
        one.signatureId = "1.2.840.113549.1.1.11";
        recipe.signers = {one};
        return signedData(recipe);
    }

    crypto::SignatureVerifier verifier() const
    {
        crypto::TrustStore trust;
        const auto certificate = [](const Party &party) {
            return *crypto::Certificate::fromDer(party.der());
        };
        require(trust.addRoot(certificate(root), QStringLiteral("bench"))
                    && trust.addIntermediate(certificate(authority)),
                "the authorities are broken");
        for (const auto &list : lists)
            require(trust.addRevocationList(list).has_value(), "the lists are broken");
        return crypto::SignatureVerifier(std::move(trust));
    }
};

Timestamp now()
{
    return Timestamp(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

/// The signature and what it was made over, for the raw limit.
void measureRate(const World &world, const Workshop &shop)
{
    const QByteArray content(2000, 'x');
    const auto cms = world.message(content);
    QByteArray attributes(300, 'a');
    // The mathematics does not look at the attributes' meaning: signed anew over bytes of that
    // size.
    const std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>> maker(EVP_MD_CTX_new());
    QByteArray raw(256, '\0');
    std::size_t size = 256;
    EVP_DigestSignInit(maker.get(), nullptr, EVP_sha256(), nullptr, world.signer.key.get());
    EVP_DigestSign(maker.get(), reinterpret_cast<unsigned char *>(raw.data()), &size,
                   reinterpret_cast<const unsigned char *>(attributes.constData()),
                   static_cast<std::size_t>(attributes.size()));
    const auto limit = perSecond([&] {
        const std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
        EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, world.signer.key.get());
        require(EVP_DigestVerify(context.get(),
                                 reinterpret_cast<const unsigned char *>(raw.constData()), 256,
                                 reinterpret_cast<const unsigned char *>(attributes.constData()),
                                 static_cast<std::size_t>(attributes.size()))
                    == 1,
                "the raw signature is wrong");
    });

    const auto verifier = world.verifier();
    const auto ours = perSecond([&] {
        require(verifier.verify({.signedObject = cms, .at = now()}).outcome()
                    == CheckOutcome::Valid,
                "our own verdict is not valid");
    });

    // The same checks by OpenSSL's library alone: chain, lists, signature.
    const std::unique_ptr<X509_STORE, Release<X509_STORE_free>> store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), world.root.certificate.get());
    X509_STORE_add_cert(store.get(), world.authority.certificate.get());
    for (const auto &list : world.lists) {
        const auto *at = reinterpret_cast<const unsigned char *>(list.constData());
        const std::unique_ptr<X509_CRL, Release<X509_CRL_free>> crl(
            d2i_X509_CRL(nullptr, &at, static_cast<long>(list.size())));
        X509_STORE_add_crl(store.get(), crl.get());
    }
    X509_STORE_set_flags(store.get(), X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
    X509_STORE_set_purpose(store.get(), X509_PURPOSE_ANY);
    const auto library = perSecond([&] {
        const auto *at = reinterpret_cast<const unsigned char *>(cms.constData());
        const std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>> message(
            d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(cms.size())));
        const std::unique_ptr<BIO, Release<BIO_free_all>> out(BIO_new(BIO_s_null()));
        require(CMS_verify(message.get(), nullptr, store.get(), nullptr, out.get(),
                           CMS_BINARY | CMS_CADES)
                    == 1,
                "CMS_verify says no");
    });

    bench::printTitle(QStringLiteral("RSA-2048 with chain and revocation, 2 kB inside"));
    bench::printRow(QStringLiteral("raw limit, EVP_DigestVerify"), limit, QStringLiteral("/s"));
    bench::printRow(QStringLiteral("SignatureVerifier::verify"), ours, QStringLiteral("/s"));
    bench::printRatio(QStringLiteral("of the raw limit"), ours.median() / limit.median(),
                      QStringLiteral("x  (aim 0.8x)"));
    bench::printRow(QStringLiteral("CMS_verify of OpenSSL's library"), library,
                    QStringLiteral("/s"));
    bench::printRatio(QStringLiteral("ours beside CMS_verify"), ours.median() / library.median(),
                      QStringLiteral("x  (aim 1x)"));

    shop.write(QStringLiteral("bench.p7s"), cms);
    shop.write(QStringLiteral("root.pem"), world.root.pem());
    shop.write(QStringLiteral("chain.pem"), world.root.pem() + world.authority.pem());
    shop.write(QStringLiteral("authority.pem"), world.authority.pem());
    bench::Series program;
    bench::Series tool;
    shop.write(QStringLiteral("trust/1.pem"), world.root.pem());
    shop.write(QStringLiteral("trust/2.pem"), world.authority.pem());
    shop.write(QStringLiteral("trust/1.crl"), world.lists.at(0));
    shop.write(QStringLiteral("trust/2.crl"), world.lists.at(1));
    for (int round = 0; round < Rounds; ++round) {
        program.add(bench::milliseconds([&] {
            require(
                shop.run(QStringLiteral("openssl"),
                         {QStringLiteral("cms"), QStringLiteral("-verify"),
                          QStringLiteral("-binary"), QStringLiteral("-inform"),
                          QStringLiteral("DER"), QStringLiteral("-in"), QStringLiteral("bench.p7s"),
                          QStringLiteral("-CAfile"), QStringLiteral("chain.pem"),
                          QStringLiteral("-purpose"), QStringLiteral("any"), QStringLiteral("-out"),
                          QStringLiteral("back")})
                    .isFine(),
                "openssl cms says no");
        }));
        tool.add(bench::milliseconds([&] {
            require(shop.tool({QStringLiteral("verify"), shop.path(QStringLiteral("bench.p7s")),
                               QStringLiteral("--trust"), shop.path(QStringLiteral("trust"))})
                        .isFine(),
                    "qujat-tool says no");
        }));
    }
    bench::printRow(QStringLiteral("openssl cms -verify, a process each"), program,
                    QStringLiteral("ms"));
    bench::printRow(QStringLiteral("qujat-tool verify, a process each"), tool,
                    QStringLiteral("ms"));
    if (Workshop::missingNode().isEmpty()) {
        const auto run =
            shop.node(QStringLiteral("peers.mjs"),
                      {QStringLiteral("pkijs-rate"), shop.path(QStringLiteral("bench.p7s")),
                       shop.path(QStringLiteral("authority.pem")), QStringLiteral("300")});
        require(run.isFine(), "pkijs says no");
        bench::Series series;
        series.add(run.errors.trimmed().toDouble());
        bench::printRow(QStringLiteral("pkijs, signature and chain"), series, QStringLiteral("/s"));
    }
}

void measureLarge(const World &world, const Workshop &shop)
{
    // Made by other processes: had this one ever held 60 MB, its peak would say nothing.
    require(shop.run(QStringLiteral("sh"),
                     {QStringLiteral("-c"),
                      QStringLiteral("head -c %1 /dev/zero | tr '\\0' q > large && openssl cms "
                                     "-sign -binary -cades -md sha256 -outform DER -signer "
                                     "signer.pem -inkey signer.key -in large -out large.p7s")
                          .arg(LargeSize)})
                .isFine(),
            "openssl cms cannot sign");
    const auto path = shop.path(QStringLiteral("large"));
    const auto cms = shop.read(QStringLiteral("large.p7s"));

    const auto verifier = world.verifier();
    const auto hashing = [&path] {
        QFile file(path);
        require(file.open(QIODevice::ReadOnly), "the large file is not there");
        const std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
        EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
        QByteArray block(256 * 1024, '\0');
        for (auto got = file.read(block.data(), block.size()); got > 0;
             got = file.read(block.data(), block.size()))
            EVP_DigestUpdate(context.get(), block.constData(), static_cast<std::size_t>(got));
        unsigned char out[32];
        EVP_DigestFinal_ex(context.get(), out, nullptr);
    };
    const auto verifying = [&] {
        QFile file(path);
        require(file.open(QIODevice::ReadOnly), "the large file is not there");
        require(verifier.verify({.signedObject = cms, .content = &file, .at = now()}).outcome()
                    == CheckOutcome::Valid,
                "the large file is not valid");
    };
    hashing();
    const auto before = peakKilobytes();
    verifying();
    const auto grown = peakKilobytes() - before;
    bench::Series hash;
    bench::Series verify;
    for (int round = 0; round < Rounds; ++round) {
        auto begin = cpuSeconds();
        hashing();
        hash.add((cpuSeconds() - begin) * 1000);
        begin = cpuSeconds();
        verifying();
        verify.add((cpuSeconds() - begin) * 1000);
    }
    bench::printTitle(QStringLiteral("60 MB detached"));
    bench::printRow(QStringLiteral("SHA-256 alone"), hash, QStringLiteral("ms"));
    bench::printRow(QStringLiteral("verify"), verify, QStringLiteral("ms"));
    bench::printRatio(QStringLiteral("beside hashing alone"), verify.median() / hash.median(),
                      QStringLiteral("x  (aim 1.1x)"));
    std::printf("peak memory grew by %ld kB\n", grown);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const World world;
    const Workshop shop;
    shop.writeParty(QStringLiteral("signer"), world.signer);
    measureRate(world, shop);
    measureLarge(world, shop);
    return 0;
}
