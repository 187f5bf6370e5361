// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/JournalHeads.h"

#include "core/egov/JournalCalls.h"

namespace qujat::session {
namespace {

using Outcome = JournalWatch::Outcome;
using Kind = JournalAlarm::Kind;

/// How often a head is looked at anew because another one was kept meanwhile.
constexpr int MostRounds = 4;

QByteArray joined(const std::vector<QByteArray> &steps)
{
    QByteArray all;
    for (const auto &step : steps)
        all += step;
    return all;
}

QJsonObject evidenceOf(const QByteArray &offered)
{
    return {{QStringLiteral("offeredHead"), QString::fromUtf8(offered)}};
}

HeadAnswer unknown(std::optional<Failure> failure = std::nullopt)
{
    return {Outcome::Unknown, std::nullopt, std::move(failure)};
}

HeadAnswer accepted(const journal::SignedHead &head)
{
    return {Outcome::Consistent, head, std::nullopt};
}

/// The last accepted head, opened; nothing when there is none.
std::optional<journal::Checkpoint> lastOf(const Result<std::optional<storage::KeptHead>> &kept)
{
    return kept && *kept ? journal::checkpointOf((*kept)->checkpoint) : std::nullopt;
}

class Judge {
public:
    Judge(const WatchState &watch, QByteArray offered, const journal::SignedHead &head)
        : m(watch)
        , m_offered(std::move(offered))
        , m_head(head)
    {
    }

    HeadAnswer contradicted(Kind kind, QJsonObject evidence) const
    {
        const auto last = lastOf(m->core->vault()->journal.lastHead());
        m->raise(kind, QString::number(last ? last->size : 0), std::move(evidence));
        return {Outcome::Contradicted, std::nullopt, std::nullopt};
    }

    HeadAnswer keep(const std::vector<QByteArray> &proof) const
    {
        const auto kept =
            m->core->vault()->journal.addHead({.size = static_cast<qint64>(m_head.checkpoint.size),
                                               .checkpoint = m_offered,
                                               .proof = joined(proof),
                                               .seenAt = m_head.signedAt});
        return kept ? accepted(m_head) : unknown(kept.error());
    }

    /// The answer when no proof is needed to give it.
    std::optional<HeadAnswer> withoutProof(const std::optional<journal::Checkpoint> &last) const
    {
        const auto &offered = m_head.checkpoint;
        if (!last)
            return keep({});
        if (offered.size == last->size)
            return offered.root == last->root ? accepted(m_head)
                                              : contradicted(Kind::Forked, evidenceOf(m_offered));
        if (offered.size == 0)
            return contradicted(Kind::RolledBack, evidenceOf(m_offered));
        return std::nullopt;
    }

    /// The answer from the proof between the last head and the offered one, or from its refusal.
    HeadAnswer withProof(const journal::Checkpoint &last,
                         const Result<egov::JournalConsistencyReply> &reply) const
    {
        const auto &offered = m_head.checkpoint;
        const bool isShorter = offered.size < last.size;
        auto evidence = evidenceOf(m_offered);
        if (!reply) {
            if (!isProofRefusal(reply.error()))
                return unknown(reply.error());
            evidence.insert(QStringLiteral("proofRefused"), reply.error().name());
            return contradicted(isShorter ? Kind::RolledBack : Kind::Forked, evidence);
        }
        const auto &smaller = isShorter ? offered : last;
        const auto &larger = isShorter ? last : offered;
        const auto proof = hashesOf(reply->proof);
        if (proof
            && journal::verifyConsistency(smaller.size, smaller.root, larger.size, larger.root,
                                          *proof))
            return isShorter ? unknown() : keep(reply->proof);
        evidence.insert(QStringLiteral("consistency"), stepsAsEvidence(reply->proof));
        return contradicted(Kind::Forked, evidence);
    }

private:
    const WatchState &m;
    QByteArray m_offered;
    journal::SignedHead m_head;
};

} // namespace

std::optional<std::vector<journal::Hash>> hashesOf(const std::vector<QByteArray> &steps)
{
    std::vector<journal::Hash> hashes;
    for (const auto &step : steps) {
        if (step.size() != 32)
            return std::nullopt;
        std::copy(step.begin(), step.end(), hashes.emplace_back().begin());
    }
    return hashes;
}

bool isProofRefusal(const Failure &failure)
{
    return failure.code() == FailureCode::RequestMalformed
        || failure.code() == FailureCode::ResourceNotFound;
}

QJsonArray stepsAsEvidence(const std::vector<QByteArray> &steps)
{
    QJsonArray array;
    for (const auto &step : steps)
        array.append(QString::fromLatin1(step.toBase64()));
    return array;
}

QCoro::Task<HeadAnswer> judgeHead(WatchState m, int opening, QByteArray checkpoint)
{
    const auto identity = m->identity();
    if (!identity)
        co_return unknown();
    const auto head = journal::openHead(checkpoint, *identity);
    if (!head) {
        const auto last = lastOf(m->core->vault()->journal.lastHead());
        m->raise(Kind::HeadForged, QString::number(last ? last->size : 0), evidenceOf(checkpoint));
        co_return HeadAnswer{Outcome::Contradicted, std::nullopt, std::nullopt};
    }
    const Judge judge(m, checkpoint, *head);
    for (int round = 0; round < MostRounds; ++round) {
        const auto kept = m->core->vault()->journal.lastHead();
        if (!kept)
            co_return unknown(kept.error());
        const auto last = lastOf(kept);
        if (const auto answer = judge.withoutProof(last))
            co_return *answer;
        const auto sizes = std::minmax(head->checkpoint.size, last->size);
        auto asking = m->core->client.send(egov::JournalConsistencyRequest{
            .from = static_cast<qint64>(sizes.first), .to = static_cast<qint64>(sizes.second)});
        const auto reply = co_await settled(asking);
        if (!m->isOpen(opening))
            co_return unknown(Failure(FailureCode::Cancelled));
        // Another program with this profile may have gone further meanwhile.
        if (lastOf(m->core->vault()->journal.lastHead()) != last)
            continue;
        co_return judge.withProof(*last, reply);
    }
    co_return unknown();
}

} // namespace qujat::session
