// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/crypto/Pki.h"

#include <QDir>

namespace qujat::testing {

using namespace crypto;
using namespace std::chrono_literals;

namespace {

constexpr auto day = 24h;

CertificateAuthority makeRoot(KeyAlgorithm algorithm, Timestamp now)
{
    return *CertificateAuthority::createRoot(QStringLiteral("Сынақ түбірі"), algorithm,
                                             now - 100 * day, now + 3650 * day);
}

} // namespace

Pki::Pki(KeyAlgorithm chosen)
    : algorithm(chosen)
    , root(makeRoot(chosen, FakeClock().now()))
    , authority(*root.issueAuthority(QStringLiteral("Сынақ орталығы"), chosen,
                                     FakeClock().now() - 100 * day, FakeClock().now() + 1000 * day))
{
}

CertificateRequest Pki::organisation() const
{
    return {.subject = {.commonName = QStringLiteral("ТІРКЕЛІМ"),
                        .organisation = QStringLiteral("\"ТІРКЕЛІМ\" ММ"),
                        .bin = QStringLiteral("231040000019")},
            .use = CertificateUse::OrganisationSignature,
            .algorithm = algorithm,
            .notBefore = now() - 10 * day,
            .notAfter = now() + 300 * day};
}

std::unique_ptr<SigningKey> Pki::keyFor(const CertificateRequest &request) const
{
    return keyFrom(authority, request);
}

std::unique_ptr<SigningKey> Pki::keyFrom(const CertificateAuthority &issuer,
                                         const CertificateRequest &request) const
{
    const auto issued = issuer.issue(request);
    return std::move(*makeSigningKey(issued->pkcs8, issued->certificate));
}

TrustStore Pki::trust(const std::vector<RevokedEntry> &revoked,
                      const std::vector<RevokedEntry> &revokedAuthorities) const
{
    TrustStore store;
    const auto below = authority.revocationList(revoked, now() - 1h, now() + 7 * day, 1);
    const auto top = root.revocationList(revokedAuthorities, now() - 1h, now() + 7 * day, 1);
    const bool complete = store.addRoot(root.certificate(), QStringLiteral("test"))
        && store.addIntermediate(authority.certificate()) && store.addRevocationList(*below)
        && store.addRevocationList(*top);
    if (!complete)
        qFatal("the test's own authorities are broken");
    return store;
}

QString lineOf(const Verification &verification, CheckKind kind)
{
    const auto *check = verification.find(kind);
    if (check == nullptr)
        return QStringLiteral("absent");
    QStringList words{nameOf(check->kind), nameOf(check->outcome)};
    if (check->reason)
        words.append(Failure(*check->reason).name());
    if (!check->detail.isEmpty())
        words.append(check->detail);
    return words.join(u' ');
}

QString vectorFolder()
{
    auto folder = qEnvironmentVariable("QUJAT_VECTORS");
    if (folder.isEmpty())
        folder =
            QDir(QStringLiteral(QUJAT_SOURCE_DIR)).filePath(QStringLiteral("../shared/vectors"));
    return QDir(folder).exists() ? QDir(folder).canonicalPath() : QString();
}

} // namespace qujat::testing
