// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/ChainBuilder.h"

#include "core/crypto/TrustData.h"

#include <algorithm>

namespace qujat::crypto {

using namespace openssl;

namespace {

/// OpenSSL's level for 112 bits: RSA-2048 and SHA-224 or better everywhere below the root.
constexpr int securityLevel = 2;
constexpr int mostDepth = 6;

QString wordFor(int error)
{
    switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return QStringLiteral("issuerUnknown");
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return QStringLiteral("selfSigned");
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return QStringLiteral("signature");
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
        return QStringLiteral("notAuthority");
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
        return QStringLiteral("criticalExtension");
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
        return QStringLiteral("shortKey");
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return QStringLiteral("weakDigest");
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
        return QStringLiteral("tooLong");
    default:
        return QStringLiteral("chain");
    }
}

bool isGostId(const QString &id)
{
    return id.startsWith(u"1.2.398.3.10.1.") || id.startsWith(u"1.2.643.");
}

Check unknownGost()
{
    return {CheckKind::Chain, CheckOutcome::Unknown, FailureCode::DocumentVerifyFailed,
            QStringLiteral("gost"), std::nullopt};
}

/// What the store knows already need not be read again.
Result<Certificate> certificateOf(X509 *native, const TrustStore::Data &data)
{
    for (const auto &anchor : data.anchors) {
        if (anchor.certificate.native() == native)
            return anchor.certificate;
    }
    for (const auto &intermediate : data.intermediates) {
        if (intermediate.native() == native)
            return intermediate;
    }
    return Certificate::fromNative(native);
}

Check invalid(const QString &detail)
{
    return {CheckKind::Chain, CheckOutcome::Invalid, FailureCode::CertificateUntrusted, detail,
            std::nullopt};
}

} // namespace

Chain buildChain(const Certificate &signer, STACK_OF(X509) * embedded, const TrustStore &trust)
{
    Chain chain;
    chain.certificates.push_back(signer);
    const auto algorithm = signer.keyAlgorithm();
    if (algorithm == KeyAlgorithm::Gost2004 || algorithm == KeyAlgorithm::Gost2015
        || isGostId(signer.signatureAlgorithmId())) {
        chain.check = unknownGost();
        return chain;
    }

    const ErrorsForgotten forgotten;
    const auto &data = trust.data();
    const CertificateList untrusted(sk_X509_new_null());
    for (const auto &intermediate : data.intermediates)
        sk_X509_push(untrusted.get(), intermediate.native());
    for (int at = 0; embedded != nullptr && at < sk_X509_num(embedded); ++at)
        sk_X509_push(untrusted.get(), sk_X509_value(embedded, at));

    const StoreContext context(X509_STORE_CTX_new());
    if (!context
        || X509_STORE_CTX_init(context.get(), data.store.get(), signer.native(), untrusted.get())
            != 1) {
        chain.check = invalid(QStringLiteral("chain"));
        return chain;
    }
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(parameters,
                                X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_PARTIAL_CHAIN
                                    | X509_V_FLAG_TRUSTED_FIRST);
    X509_VERIFY_PARAM_set_auth_level(parameters, securityLevel);
    X509_VERIFY_PARAM_set_depth(parameters, mostDepth);
    if (X509_verify_cert(context.get()) != 1) {
        const int error = X509_STORE_CTX_get_error(context.get());
        chain.check = error == X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY
            ? unknownGost()
            : invalid(wordFor(error));
        return chain;
    }

    STACK_OF(X509) *found = X509_STORE_CTX_get0_chain(context.get());
    for (int at = 1; at < sk_X509_num(found); ++at) {
        auto certificate = certificateOf(sk_X509_value(found, at), data);
        if (!certificate) {
            chain.check = invalid(QStringLiteral("chain"));
            return chain;
        }
        chain.certificates.push_back(std::move(*certificate));
    }
    const auto anchor = std::ranges::find_if(data.anchors, [&](const TrustStore::Data::Anchor &a) {
        return a.certificate == chain.certificates.back();
    });
    if (anchor == data.anchors.end()) {
        chain.check = invalid(QStringLiteral("issuerUnknown"));
        return chain;
    }
    chain.authority = anchor->authority;
    chain.check = {CheckKind::Chain, CheckOutcome::Valid, std::nullopt, {}, std::nullopt};
    return chain;
}

Check checkValidity(const Chain &chain, const Certificate &signer,
                    std::optional<Timestamp> signingTime, Timestamp at)
{
    const auto refused = [](FailureCode code, const char *detail) {
        return Check{CheckKind::Validity, CheckOutcome::Invalid, code, QString::fromLatin1(detail),
                     std::nullopt};
    };
    for (const auto &certificate : chain.certificates) {
        const char *which = certificate == signer ? "signer" : "authority";
        if (at < certificate.notBefore())
            return refused(FailureCode::CertificateNotYetValid, which);
        if (at > certificate.notAfter())
            return refused(FailureCode::CertificateExpired, which);
    }
    if (signingTime && *signingTime > at + clockTolerance)
        return refused(FailureCode::ClockSkew, "signingTime");
    if (signingTime && *signingTime + clockTolerance < signer.notBefore())
        return refused(FailureCode::CertificateNotYetValid, "signingTime");
    if (signingTime && *signingTime > signer.notAfter())
        return refused(FailureCode::CertificateExpired, "signingTime");
    return {CheckKind::Validity, CheckOutcome::Valid, std::nullopt, {}, at};
}

Check checkRevocation(const Chain &chain, const TrustStore &trust, Timestamp at)
{
    if (!chain.isComplete())
        return {CheckKind::Revocation, CheckOutcome::NotChecked, std::nullopt, {}, std::nullopt};
    const auto unknown = [](const char *detail, std::optional<Timestamp> asOf) {
        return Check{CheckKind::Revocation, CheckOutcome::Unknown,
                     FailureCode::RevocationUnavailable, QString::fromLatin1(detail), asOf};
    };
    Check verdict{CheckKind::Revocation, CheckOutcome::Valid, std::nullopt, {}, std::nullopt};
    for (std::size_t below = 0; below + 1 < chain.certificates.size(); ++below) {
        const auto &certificate = chain.certificates[below];
        const auto list = trust.data().listOf(chain.certificates[below + 1]);
        if (!list) {
            verdict = unknown("noList", std::nullopt);
            continue;
        }
        // An old list cannot clear anybody, but whoever stands on it stays revoked.
        if (list->find(certificate) == RevocationList::Entry::Revoked)
            return {CheckKind::Revocation, CheckOutcome::Invalid, FailureCode::CertificateRevoked,
                    below == 0 ? QStringLiteral("signer") : QStringLiteral("authority"),
                    list->thisUpdate()};
        if (!list->nextUpdate() || *list->nextUpdate() < at)
            verdict = unknown("expiredList", list->thisUpdate());
        else if (*list->thisUpdate() > at + clockTolerance)
            verdict = unknown("futureList", list->thisUpdate());
        else if (verdict.outcome == CheckOutcome::Valid
                 && (!verdict.asOf || *list->thisUpdate() < *verdict.asOf))
            verdict.asOf = list->thisUpdate();
    }
    return verdict;
}

} // namespace qujat::crypto
