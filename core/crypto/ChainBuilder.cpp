// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/ChainBuilder.h"

#include "core/crypto/OpenSsl.h"
#include "core/crypto/Strength.h"
#include "core/crypto/TrustData.h"

#include <algorithm>

namespace qujat::crypto {

namespace {

constexpr std::size_t mostDepth = 8;
/// Signatures computed for one chain at most: cross-certified authorities must not make work grow
/// without bound.
constexpr int mostSignatures = 64;

constexpr char nameConstraintsId[] = "2.5.29.30";
constexpr char policyMappingsId[] = "2.5.29.33";
constexpr char policyConstraintsId[] = "2.5.29.36";
constexpr char inhibitAnyPolicyId[] = "2.5.29.54";

Check made(CheckOutcome outcome, std::optional<FailureCode> reason = {}, const QString &detail = {})
{
    return {.kind = CheckKind::Chain, .outcome = outcome, .reason = reason, .detail = detail};
}

bool isCritical(const Certificate &certificate, const char *id)
{
    const openssl::ErrorsForgotten forgotten;
    const openssl::Object object(OBJ_txt2obj(id, 1));
    const int at = X509_get_ext_by_OBJ(certificate.native(), object.get(), -1);
    return at >= 0 && X509_EXTENSION_get_critical(X509_get_ext(certificate.native(), at)) == 1;
}

/// Why a certificate of the path may not be relied on by itself; null when it may.
const char *faultOf(const Certificate &certificate)
{
    if (certificate.hasUnknownCriticalExtension())
        return "criticalExtension";
    // Nobody here understands these: what is critical must then be refused (RFC 5280, 4.2).
    if (isCritical(certificate, nameConstraintsId))
        return "nameConstraints";
    if (isCritical(certificate, policyConstraintsId) || isCritical(certificate, policyMappingsId)
        || isCritical(certificate, inhibitAnyPolicyId))
        return "policyConstraints";
    if (certificate.keyAlgorithm() == KeyAlgorithm::Rsa && certificate.keyBits() < leastRsaBits)
        return "shortKey";
    return nullptr;
}

class Search {
public:
    Search(std::span<const Certificate> embedded, const TrustStore::Data &data)
        : m_embedded(embedded)
        , m_data(data)
    {
    }

    bool extend(std::vector<Certificate> &path);
    Check reason() const { return m_reason; }
    QString authority() const { return m_authority; }

private:
    bool follow(std::vector<Certificate> &path, const Certificate &issuer);
    const char *faultAsIssuer(const std::vector<Certificate> &path,
                              const Certificate &issuer) const;
    const TrustStore::Data::Anchor *anchor(const Certificate &certificate) const;
    /// Keeps the reason that says most: how far a path got before it ended.
    void note(int weight, const Check &reason);

    std::span<const Certificate> m_embedded;
    const TrustStore::Data &m_data;
    int m_signaturesLeft = mostSignatures;
    int m_weight = -1;
    Check m_reason;
    QString m_authority;
};

enum Weight { NoIssuer, SelfSigned, IssuerUnfit, Uncomputable };

void Search::note(int weight, const Check &reason)
{
    if (weight <= m_weight)
        return;
    m_weight = weight;
    m_reason = reason;
}

const TrustStore::Data::Anchor *Search::anchor(const Certificate &certificate) const
{
    const auto found = std::ranges::find_if(
        m_data.anchors, [&](const auto &known) { return known.certificate == certificate; });
    return found == m_data.anchors.end() ? nullptr : &*found;
}

const char *Search::faultAsIssuer(const std::vector<Certificate> &path,
                                  const Certificate &issuer) const
{
    if (!issuer.isAuthority())
        return "notAuthority";
    // Self-issued authorities do not count (RFC 5280, 4.2.1.9), nor does the signer.
    const auto below = std::count_if(path.begin() + 1, path.end(),
                                     [](const Certificate &one) { return !one.isSelfIssued(); });
    const auto most = X509_get_pathlen(issuer.native());
    if (most >= 0 && below > most)
        return "pathLength";
    return anchor(issuer) != nullptr ? nullptr : faultOf(issuer);
}

bool Search::follow(std::vector<Certificate> &path, const Certificate &issuer)
{
    if (!path.back().namesIssuer(issuer) || std::ranges::find(path, issuer) != path.end())
        return false;
    const auto unfit = [&](const QString &word) {
        note(IssuerUnfit, made(CheckOutcome::Invalid, FailureCode::CertificateUntrusted, word));
        return false;
    };
    if (const auto *fault = faultAsIssuer(path, issuer))
        return unfit(QString::fromLatin1(fault));
    if (path.size() >= mostDepth || m_signaturesLeft == 0)
        return unfit(QStringLiteral("tooLong"));
    --m_signaturesLeft;
    const auto verdict = path.back().signatureBy(issuer.publicKey());
    if (verdict.outcome == CheckOutcome::Unknown) {
        note(Uncomputable,
             made(CheckOutcome::Unknown, FailureCode::DocumentVerifyFailed, verdict.reason));
        return false;
    }
    if (!verdict.isValid())
        return unfit(verdict.reason);
    path.push_back(issuer);
    if (extend(path))
        return true;
    path.pop_back();
    return false;
}

bool Search::extend(std::vector<Certificate> &path)
{
    if (const auto *end = anchor(path.back())) {
        m_authority = end->authority;
        return true;
    }
    for (const auto &known : m_data.anchors) {
        if (follow(path, known.certificate))
            return true;
    }
    for (const auto &known : m_data.intermediates) {
        if (follow(path, known))
            return true;
    }
    for (const auto &known : m_embedded) {
        if (follow(path, known))
            return true;
    }
    const bool alone = path.back().isSelfIssued();
    note(alone ? SelfSigned : NoIssuer,
         made(CheckOutcome::Invalid, FailureCode::CertificateUntrusted,
              alone ? QStringLiteral("selfSigned") : QStringLiteral("issuerUnknown")));
    return false;
}

} // namespace

Chain buildChain(const Certificate &signer, std::span<const Certificate> embedded,
                 const TrustStore &trust)
{
    const auto &data = trust.data();
    if (auto known = data.knownChain(signer))
        return *known;
    Chain chain;
    chain.certificates.push_back(signer);
    if (const auto *fault = faultOf(signer)) {
        chain.check = made(CheckOutcome::Invalid, FailureCode::CertificateUntrusted,
                           QString::fromLatin1(fault));
        return chain;
    }
    if (data.anchors.empty()) {
        // Nobody was named whom to believe: that is no verdict on the signer.
        chain.check = made(CheckOutcome::Unknown, FailureCode::CertificateUntrusted,
                           QStringLiteral("noAnchors"));
        return chain;
    }
    Search search(embedded, data);
    if (!search.extend(chain.certificates)) {
        chain.check = search.reason();
        return chain;
    }
    chain.authority = search.authority();
    chain.check = made(CheckOutcome::Valid);
    data.remember(signer, chain);
    return chain;
}

Check checkValidity(const Chain &chain, Timestamp moment)
{
    for (std::size_t at = 0; at < chain.certificates.size(); ++at) {
        const auto &certificate = chain.certificates[at];
        if (certificate.isValidAt(moment))
            continue;
        return {.kind = CheckKind::Validity,
                .outcome = CheckOutcome::Invalid,
                .reason = moment < certificate.notBefore() ? FailureCode::CertificateNotYetValid
                                                           : FailureCode::CertificateExpired,
                .detail = at == 0 ? QStringLiteral("signer") : QStringLiteral("authority")};
    }
    return {.kind = CheckKind::Validity, .outcome = CheckOutcome::Valid, .asOf = moment};
}

} // namespace qujat::crypto
