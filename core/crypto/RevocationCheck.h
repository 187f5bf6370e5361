// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/ChainBuilder.h"
#include "core/crypto/Fetcher.h"
#include "core/crypto/OcspAnswer.h"
#include "core/crypto/RevocationList.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <span>
#include <vector>

/// Whether the certificates of a chain were revoked: OCSP first, then the complete list with the
/// list of changes (order 1187 of 9 December 2015; RFC 6960, RFC 5280, 6.3).
namespace qujat::crypto {

/// How long an answer without an end may be relied on.
inline constexpr std::chrono::hours ocspAnswerLife{24};

/// What is fetched from responders and list addresses, kept until its declared end. Shared by all
/// verifications of a program; safe from any thread.
class StatusLookup {
public:
    explicit StatusLookup(std::shared_ptr<Fetcher> fetcher);

    /// A fresh answer about \a certificate from the responders it names; nothing when none answered
    /// for this question.
    std::optional<OcspAnswer> answerAbout(const Certificate &certificate, const Certificate &issuer,
                                          Timestamp now);
    /// The lists the certificate points to, complete and of changes, as far as they can be had.
    std::vector<std::shared_ptr<const RevocationList>> listsFor(const Certificate &certificate,
                                                                Timestamp now);

private:
    std::shared_ptr<const RevocationList> listAt(const QString &address, Timestamp now);

    struct KeptAnswer {
        OcspAnswer answer;
        Timestamp fetchedAt{};
    };
    struct KeptList {
        std::shared_ptr<const RevocationList> list;
        Timestamp fetchedAt{};
    };
    std::shared_ptr<Fetcher> m_fetcher;
    std::mutex m_mutex;
    QHash<QString, KeptAnswer> m_answers; ///< by fingerprint
    QHash<QString, KeptList> m_lists; ///< by address
};

/// What came along with a signature or was kept beside it.
struct RevocationEvidence {
    std::vector<OcspAnswer> answers;
    std::vector<std::shared_ptr<const RevocationList>> lists;
    /// Up to when what was said is believed, where the judgement is about an earlier moment: what
    /// was not revoked later was not revoked then. Nothing: up to the moment itself.
    std::optional<Timestamp> knownUntil;
};

struct RevocationVerdict {
    Check check;
    RevocationFacts facts;
    /// What the verdict rests on, DER: to be kept as evidence.
    std::vector<QByteArray> usedAnswers;
    std::vector<QByteArray> usedLists;
};

/// Judges every certificate below the anchor, and the anchor itself where something says that it
/// was revoked. \a provenAt is the time that a time stamp proves for the signature: what was
/// revoked later was not revoked then. Without it a revocation counts whenever it was. What cannot
/// be had or is too old is Unknown (RevocationUnavailable: noAnswer, oldAnswer, noList,
/// expiredList, futureList, noEngine); revoked is CertificateRevoked (signer, authority); what the
/// authority says it never issued (certificateHold since 1970) is CertificateUntrusted (notIssued).
RevocationVerdict checkRevocation(const Chain &chain, const TrustStore &trust,
                                  const RevocationEvidence &evidence, StatusLookup *online,
                                  Timestamp at, std::optional<Timestamp> provenAt);

} // namespace qujat::crypto
