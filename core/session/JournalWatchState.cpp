// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/JournalWatchState.h"

#include "core/base/Logging.h"

#include <QJsonDocument>

#include <algorithm>

namespace qujat::session {
namespace {

const QString OriginFact = QStringLiteral("journal.origin");
const QString KeyFact = QStringLiteral("journal.key");

} // namespace

std::chrono::seconds JournalWatch::Private::stall() const
{
    return std::clamp(core->service.journalStall, LeastJournalStall, MostJournalStall);
}

std::optional<journal::Identity> JournalWatch::Private::identity() const
{
    if (core->environment.journal)
        return core->environment.journal;
    const auto &vault = *core->vault()->vault;
    const auto origin = vault.fact(OriginFact).value_or(QByteArray());
    const auto key = vault.fact(KeyFact).value_or(QByteArray());
    if (origin.isEmpty() || key.isEmpty())
        return std::nullopt;
    return journal::Identity{QString::fromUtf8(origin), key};
}

Result<void> JournalWatch::Private::pin(const journal::Identity &identity)
{
    const auto &vault = *core->vault()->vault;
    if (auto kept = vault.setFact(OriginFact, identity.origin.toUtf8()); !kept)
        return kept;
    return vault.setFact(KeyFact, identity.publicKey);
}

void JournalWatch::Private::raise(JournalAlarm::Kind kind, const QString &subject,
                                  QJsonObject evidence)
{
    contradicted = true;
    const auto &store = core->vault()->journal;
    const auto now = core->clock.now();
    evidence.insert(QStringLiteral("kind"), nameOf(kind));
    evidence.insert(QStringLiteral("subject"), subject);
    evidence.insert(QStringLiteral("raisedAt"), toRfc3339(now));
    evidence.insert(QStringLiteral("deviceTime"), toRfc3339(core->environment.clock.now()));
    if (const auto journal = identity()) {
        evidence.insert(QStringLiteral("origin"), journal->origin);
        evidence.insert(QStringLiteral("publicKey"),
                        QString::fromLatin1(journal->publicKey.toBase64()));
    }
    if (const auto head = store.lastHead(); head && *head) {
        evidence.insert(QStringLiteral("keptHead"), QString::fromUtf8((*head)->checkpoint));
        evidence.insert(QStringLiteral("keptHeadSeenAt"), toRfc3339((*head)->seenAt));
    }
    const auto isNew =
        store.raise({.kind = kind,
                     .subject = subject,
                     .raisedAt = now,
                     .confirmedAt = std::nullopt,
                     .evidence = QJsonDocument(evidence).toJson(QJsonDocument::Compact)});
    if (!isNew) {
        core->report(isNew.error());
        return;
    }
    if (!*isNew)
        return;
    qCWarning(lcSession) << "the journal contradicts itself:" << nameOf(kind);
    loadAlarms();
}

void JournalWatch::Private::loadAlarms()
{
    auto kept = core->vault()->journal.alarms();
    if (!kept) {
        core->report(kept.error());
        return;
    }
    alarms = std::move(*kept);
    Q_EMIT q->alarmsChanged();
}

void JournalWatch::Private::conclude(Outcome ended)
{
    outcome = ended;
    if (ended == Outcome::Consistent)
        consistentAt = core->clock.now();
    Q_EMIT q->outcomeChanged();
}

} // namespace qujat::session
