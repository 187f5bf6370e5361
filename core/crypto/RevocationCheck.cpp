// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/RevocationCheck.h"

#include "core/crypto/CertificateProfile.h"
#include "core/crypto/Random.h"
#include "core/crypto/TrustData.h"

#include <algorithm>

namespace qujat::crypto {

namespace {

using Lists = std::vector<std::shared_ptr<const RevocationList>>;

constexpr int nonceSize = 16;
constexpr int holdReason = 6;
constexpr int removedReason = 8;
/// How long what was fetched is used without asking again.
constexpr std::chrono::minutes answerKept{5};
constexpr std::chrono::hours listKept{1};
constexpr qsizetype mostKept = 4096;
constexpr char noCheckId[] = "1.3.6.1.5.5.7.48.1.5";

/// What is known about one certificate.
struct Finding {
    CheckOutcome outcome = CheckOutcome::Unknown;
    FailureCode reason = FailureCode::RevocationUnavailable;
    QString detail = QStringLiteral("noList");
    RevocationFacts facts{};
    std::vector<QByteArray> usedAnswers{};
    std::vector<QByteArray> usedLists{};
};

class Judge {
public:
    Judge(const TrustStore::Data &trust, const RevocationEvidence &evidence, StatusLookup *online,
          Timestamp at, std::optional<Timestamp> provenAt)
        : m_trust(trust)
        , m_evidence(evidence)
        , m_online(online)
        , m_at(at)
        , m_provenAt(provenAt)
    {
    }

    Finding about(const Certificate &certificate, const Certificate &issuer);
    /// Nothing unless a list says that an anchor was revoked.
    std::optional<Finding> aboutAnchor(const Certificate &anchor);

private:
    std::optional<Finding> fromAnswers(const Certificate &certificate, const Certificate &issuer);
    std::optional<Finding> fromAnswer(const OcspAnswer &answer, const Certificate &certificate,
                                      const Certificate &issuer, RevocationSource source);
    std::optional<Finding> fromLists(const Lists &lists, const Certificate &certificate,
                                     const Certificate &issuer, RevocationSource plain,
                                     RevocationSource withDelta);
    bool isResponderRevoked(const Certificate &responder, const Certificate &issuer) const;
    Finding revoked(Timestamp when, int reason, RevocationFacts facts) const;
    bool isFuture(Timestamp thisUpdate) const
    {
        return thisUpdate > std::max(m_at, m_evidence.knownUntil.value_or(m_at)) + clockTolerance;
    }
    bool isFresh(Timestamp thisUpdate, std::optional<Timestamp> nextUpdate) const;
    /// Keeps why nothing was found; the first reason that is more than "nothing there" stays.
    void note(const char *detail, std::optional<Timestamp> asOf = {});

    const TrustStore::Data &m_trust;
    const RevocationEvidence &m_evidence;
    StatusLookup *m_online;
    Timestamp m_at;
    std::optional<Timestamp> m_provenAt;
    Finding m_unknown;
};

void Judge::note(const char *detail, std::optional<Timestamp> asOf)
{
    if (m_unknown.detail != QLatin1String("noList"))
        return;
    m_unknown.detail = QString::fromLatin1(detail);
    m_unknown.facts.asOf = asOf;
}

bool Judge::isFresh(Timestamp thisUpdate, std::optional<Timestamp> nextUpdate) const
{
    // What was said after the moment speaks about it for good.
    const auto moment = m_provenAt.value_or(m_at);
    if (thisUpdate >= moment)
        return true;
    return nextUpdate ? *nextUpdate >= moment : thisUpdate + ocspAnswerLife >= moment;
}

Finding Judge::revoked(Timestamp when, int reason, RevocationFacts facts) const
{
    Finding finding{.outcome = CheckOutcome::Invalid,
                    .reason = FailureCode::CertificateRevoked,
                    .facts = std::move(facts)};
    if (reason == holdReason && when == Timestamp{}) {
        // The NCA's way of saying that it never issued such a certificate.
        finding.reason = FailureCode::CertificateUntrusted;
        finding.detail = QStringLiteral("notIssued");
        finding.facts.reason = finding.detail;
        return finding;
    }
    finding.detail = QStringLiteral("signer");
    finding.facts.revokedAt = when;
    finding.facts.reason = revocationReasonName(reason);
    if (m_provenAt && when > *m_provenAt) {
        finding.outcome = CheckOutcome::Valid;
        finding.detail.clear();
    }
    return finding;
}

bool Judge::isResponderRevoked(const Certificate &responder, const Certificate &issuer) const
{
    // RFC 6960, 4.2.2.2.1: an appointed responder either bears ocsp-nocheck or is looked up, and
    // by list, as asking it about itself would prove nothing.
    if (responder == issuer || responder.extension(noCheckId))
        return false;
    const auto names = [&](const auto &list) {
        return list->find(responder).has_value() && list->issuedBy(issuer) == CheckOutcome::Valid;
    };
    return std::ranges::any_of(m_trust.lists, names)
        || std::ranges::any_of(m_evidence.lists, names);
}

std::optional<Finding> Judge::fromAnswer(const OcspAnswer &answer, const Certificate &certificate,
                                         const Certificate &issuer, RevocationSource source)
{
    const auto *single = answer.about(certificate, issuer);
    if (single == nullptr)
        return std::nullopt;
    std::optional<Certificate> responder;
    const auto signedRight = answer.signedFor(issuer, &responder);
    if (signedRight != CheckOutcome::Valid) {
        note(signedRight == CheckOutcome::Unknown ? "noEngine" : "responder");
        return std::nullopt;
    }
    if (isResponderRevoked(*responder, issuer)) {
        note("responder");
        return std::nullopt;
    }
    if (isFuture(single->thisUpdate)) {
        note("futureAnswer", single->thisUpdate);
        return std::nullopt;
    }
    RevocationFacts facts{.source = source, .asOf = single->thisUpdate};
    Finding finding;
    switch (single->status) {
    case OcspAnswer::Status::Revoked:
        finding = revoked(single->revokedAt.value_or(single->thisUpdate), single->reason, facts);
        break;
    case OcspAnswer::Status::Good:
        if (!isFresh(single->thisUpdate, single->nextUpdate)) {
            note("oldAnswer", single->thisUpdate);
            return std::nullopt;
        }
        finding.outcome = CheckOutcome::Valid;
        finding.detail.clear();
        finding.facts = facts;
        break;
    case OcspAnswer::Status::Unknown:
        note("noAnswer", single->thisUpdate);
        return std::nullopt;
    }
    finding.usedAnswers.push_back(answer.der());
    return finding;
}

std::optional<Finding> Judge::fromAnswers(const Certificate &certificate, const Certificate &issuer)
{
    // The newest decides; a revocation decides whatever its age.
    std::optional<Finding> best;
    const auto take = [&](const OcspAnswer &answer, RevocationSource source) {
        auto finding = fromAnswer(answer, certificate, issuer, source);
        const bool isBetter = finding
            && (!best || finding->outcome == CheckOutcome::Invalid
                || (best->outcome != CheckOutcome::Invalid
                    && *best->facts.asOf < *finding->facts.asOf));
        if (isBetter)
            best = std::move(finding);
    };
    for (const auto &answer : m_evidence.answers)
        take(answer, RevocationSource::Evidence);
    for (const auto &answer : m_trust.answers)
        take(answer, RevocationSource::Ocsp);
    if (!best && m_online != nullptr) {
        if (const auto answer = m_online->answerAbout(certificate, issuer, m_at))
            take(*answer, RevocationSource::Ocsp);
    }
    return best;
}

std::optional<Finding> Judge::fromLists(const Lists &lists, const Certificate &certificate,
                                        const Certificate &issuer, RevocationSource plain,
                                        RevocationSource withDelta)
{
    std::shared_ptr<const RevocationList> base;
    Lists deltas;
    for (const auto &list : lists) {
        if (!list->isUsable() || !list->concerns(certificate))
            continue;
        const auto made = list->issuedBy(issuer);
        if (made == CheckOutcome::Unknown)
            note("noEngine");
        if (made != CheckOutcome::Valid)
            continue;
        if (list->isDelta())
            deltas.push_back(list);
        else if (!base || base->thisUpdate() < list->thisUpdate())
            base = list;
    }
    if (!base)
        return std::nullopt;
    // Changes build on a complete list of that number or a later one. Numbers that do not grow from
    // list to list are no attack: the NCA's own do not.
    std::shared_ptr<const RevocationList> delta;
    for (const auto &one : deltas) {
        const auto wanted = *one->baseNumber();
        const auto have = base->number();
        const bool fits = have.size() > wanted.size()
            || (have.size() == wanted.size()
                && QByteArrayView(have).compare(QByteArrayView(wanted)) >= 0);
        if (fits && one->thisUpdate() >= base->thisUpdate()
            && (!delta || delta->thisUpdate() < one->thisUpdate()))
            delta = one;
    }
    const auto &newest = delta ? delta : base;
    auto entry = base->find(certificate);
    if (delta) {
        if (const auto change = delta->find(certificate))
            entry = change->reason == removedReason ? std::nullopt : change;
    }
    RevocationFacts facts{.source = delta ? withDelta : plain, .asOf = newest->thisUpdate()};
    Finding finding;
    if (entry) {
        // An old list cannot clear anybody, but whoever stands on it stays revoked.
        finding = revoked(entry->at, entry->reason, facts);
    } else {
        finding.facts = facts;
        if (isFuture(newest->thisUpdate())) {
            note("futureList", newest->thisUpdate());
            return std::nullopt;
        }
        // Ended certificates leave the lists: silence about them clears nobody in hindsight.
        const bool inHindsight = newest->thisUpdate() > m_at + clockTolerance;
        if (inHindsight && newest->thisUpdate() > certificate.notAfter()) {
            note("futureList", newest->thisUpdate());
            return std::nullopt;
        }
        const bool fresh =
            newest->nextUpdate() && isFresh(newest->thisUpdate(), newest->nextUpdate());
        if (!fresh) {
            note("expiredList", newest->thisUpdate());
            return std::nullopt;
        }
        finding.outcome = CheckOutcome::Valid;
        finding.detail.clear();
    }
    finding.usedLists.push_back(base->der());
    if (delta)
        finding.usedLists.push_back(delta->der());
    return finding;
}

Finding Judge::about(const Certificate &certificate, const Certificate &issuer)
{
    using enum RevocationSource;
    m_unknown = Finding();
    if (auto found = fromAnswers(certificate, issuer))
        return *found;
    auto kept = fromLists(m_evidence.lists, certificate, issuer, Evidence, Evidence);
    auto known =
        fromLists(m_trust.lists, certificate, issuer, RevocationList, RevocationListWithDelta);
    if (kept && known)
        return known->outcome == CheckOutcome::Invalid ? *known : *kept;
    if (kept || known)
        return kept ? *kept : *known;
    if (m_online != nullptr) {
        auto fetched = fromLists(m_online->listsFor(certificate, m_at), certificate, issuer,
                                 RevocationList, RevocationListWithDelta);
        if (fetched)
            return *fetched;
    }
    return m_unknown;
}

std::optional<Finding> Judge::aboutAnchor(const Certificate &anchor)
{
    for (const auto *lists : {&m_trust.lists, &m_evidence.lists}) {
        for (const auto &list : *lists) {
            const auto entry = list->find(anchor);
            if (!entry || list->isDelta() || !list->isUsable())
                continue;
            for (const auto &above : m_trust.anchors) {
                if (above.certificate == anchor || !anchor.namesIssuer(above.certificate)
                    || list->issuedBy(above.certificate) != CheckOutcome::Valid)
                    continue;
                auto finding = revoked(
                    entry->at, entry->reason,
                    {.source = RevocationSource::RevocationList, .asOf = list->thisUpdate()});
                if (finding.outcome == CheckOutcome::Invalid)
                    return finding;
            }
        }
    }
    return std::nullopt;
}

} // namespace

StatusLookup::StatusLookup(std::shared_ptr<Fetcher> fetcher)
    : m_fetcher(std::move(fetcher))
{
}

std::optional<OcspAnswer> StatusLookup::answerAbout(const Certificate &certificate,
                                                    const Certificate &issuer, Timestamp now)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto kept = m_answers.constFind(certificate.fingerprint());
        if (kept != m_answers.cend() && now >= kept->fetchedAt
            && now - kept->fetchedAt < answerKept)
            return kept->answer;
    }
    for (const auto &address : CertificateProfile::of(certificate).responders) {
        const auto nonce = randomBytes(nonceSize);
        const auto request = ocspRequest(OcspCertificateId::of(certificate, issuer), nonce);
        const auto reply = m_fetcher->post(address, ocspRequestType, request);
        if (!reply)
            continue;
        const auto answer = OcspAnswer::parse(*reply);
        // An answer without the nonce may be a replay of an old one: its age is looked at as well,
        // and responders that prepare their answers beforehand leave it out (RFC 6960, 4.4.1).
        if (!answer || !answer->echoes(nonce, true) || answer->about(certificate, issuer) == nullptr
            || answer->signedFor(issuer) == CheckOutcome::Invalid)
            continue;
        const std::lock_guard lock(m_mutex);
        if (m_answers.size() >= mostKept)
            m_answers.clear();
        m_answers.insert(certificate.fingerprint(), {*answer, now});
        return *answer;
    }
    return std::nullopt;
}

std::shared_ptr<const RevocationList> StatusLookup::listAt(const QString &address, Timestamp now)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto kept = m_lists.constFind(address);
        if (kept != m_lists.cend() && now >= kept->fetchedAt && now - kept->fetchedAt < listKept)
            return kept->list;
    }
    const auto body = m_fetcher->get(address);
    const auto list = body
        ? RevocationList::parse(*body)
        : Result<std::shared_ptr<const RevocationList>>(failure(FailureCode::NetworkUnreachable));
    const std::lock_guard lock(m_mutex);
    if (!list) {
        // What was had before is better than nothing while it lasts; its age is judged by the user.
        const auto kept = m_lists.constFind(address);
        return kept == m_lists.cend() ? nullptr : kept->list;
    }
    if (m_lists.size() >= mostKept)
        m_lists.clear();
    m_lists.insert(address, {*list, now});
    return *list;
}

std::vector<std::shared_ptr<const RevocationList>> StatusLookup::listsFor(
    const Certificate &certificate, Timestamp now)
{
    const auto profile = CertificateProfile::of(certificate);
    Lists lists;
    // Several addresses of one kind are copies of the same list: the first that answers will do.
    for (const auto *addresses : {&profile.revocationLists, &profile.freshestLists}) {
        for (const auto &address : *addresses) {
            if (auto list = listAt(address, now)) {
                lists.push_back(std::move(list));
                break;
            }
        }
    }
    return lists;
}

RevocationVerdict checkRevocation(const Chain &chain, const TrustStore &trust,
                                  const RevocationEvidence &evidence, StatusLookup *online,
                                  Timestamp at, std::optional<Timestamp> provenAt)
{
    RevocationVerdict verdict;
    verdict.check.kind = CheckKind::Revocation;
    if (!chain.isComplete())
        return verdict;
    Judge judge(trust.data(), evidence, online, at, provenAt);
    const auto refuse = [&](const Finding &finding, bool isSigner) {
        const bool isPlace = finding.outcome == CheckOutcome::Invalid
            && finding.reason == FailureCode::CertificateRevoked;
        verdict.check.outcome = finding.outcome;
        verdict.check.reason = finding.reason;
        verdict.check.detail = isPlace && !isSigner ? QStringLiteral("authority") : finding.detail;
        verdict.check.asOf = finding.facts.asOf;
    };
    verdict.check.outcome = CheckOutcome::Valid;
    for (std::size_t below = 0; below + 1 < chain.certificates.size(); ++below) {
        auto finding = judge.about(chain.certificates[below], chain.certificates[below + 1]);
        const auto asOf = finding.facts.asOf;
        if (below == 0)
            verdict.facts = finding.facts;
        if (finding.outcome == CheckOutcome::Invalid) {
            refuse(finding, below == 0);
            verdict.facts = finding.facts;
            return verdict;
        }
        if (finding.outcome == CheckOutcome::Unknown) {
            if (verdict.check.outcome == CheckOutcome::Valid)
                refuse(finding, below == 0);
            continue;
        }
        if (asOf && (!verdict.facts.asOf || *asOf < *verdict.facts.asOf))
            verdict.facts.asOf = asOf;
        if (verdict.check.outcome == CheckOutcome::Valid)
            verdict.check.asOf = verdict.facts.asOf;
        for (auto &used : finding.usedAnswers)
            verdict.usedAnswers.push_back(std::move(used));
        for (auto &used : finding.usedLists)
            verdict.usedLists.push_back(std::move(used));
    }
    if (const auto anchor = judge.aboutAnchor(chain.certificates.back())) {
        refuse(*anchor, chain.certificates.size() == 1);
        verdict.facts = anchor->facts;
    }
    return verdict;
}

} // namespace qujat::crypto
