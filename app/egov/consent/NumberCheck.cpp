// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/NumberCheck.h"

#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/LockStore.h"
#include "app/egov/storage/PortalStore.h"
#include "app/egov/storage/SystemStore.h"
#include "core/crypto/Digest.h"
#include "core/model/PhoneNumber.h"

namespace qujat::service::consent {
namespace {

constexpr std::chrono::hours Day{24};

} // namespace

NumberCheck::NumberCheck(const ConsentParts &parts)
    : m_parts(parts)
{
}

Result<void> NumberCheck::mayAsk(storage::Transaction &transaction, const QString &system)
{
    const auto allowed = SystemRegister::approved(transaction, system);
    if (!allowed)
        return failure(allowed.error());
    if (!allowed->numberCheck)
        return failure(FailureCode::RoleForbidden);
    return {};
}

Result<void> NumberCheck::requireMatch(storage::Transaction &transaction, const QString &system,
                                       const Iin &person, const QString &number, Timestamp since)
{
    const auto match = storage::SystemStore(transaction).match(system, person);
    if (!match || match->number != number || match->at < since)
        return failure(FailureCode::NumberMismatch,
                       {{Detail::Reason, QStringLiteral("unchecked")}});
    return {};
}

Result<void> NumberCheck::compare(storage::Transaction &transaction, const QString &system,
                                  const Iin &person, const QString &number, Timestamp now) const
{
    if (auto allowed = mayAsk(transaction, system); !allowed)
        return allowed;
    storage::SystemStore(transaction).forgetMatch(system, person);
    const auto asked = PhoneNumber::parse(number);
    if (!asked)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("number")}});
    storage::LockStore tries(transaction);
    const auto who = system + u' ' + person.text();
    if (tries.failuresSince(storage::LockScope::NumberCheck, who, now - Day)
        >= m_parts.policy().value("numberMismatchesPerDay"))
        return failure(FailureCode::RateLimited,
                       {{Detail::RetryAfterSeconds, QString::number(3600)}});
    const auto account = storage::PortalStore(transaction).account(person.text());
    if (!account || account->phone.isEmpty())
        return failure(FailureCode::NumberAbsent);
    if (!crypto::constantTimeEquals(account->phone.toLatin1(), asked->e164().toLatin1())) {
        tries.addFailure(storage::LockScope::NumberCheck, who, now);
        return failure(FailureCode::NumberMismatch);
    }
    storage::SystemStore(transaction).putMatch({system, person, account->phone, now});
    return {};
}

Result<Timestamp> NumberCheck::check(const QString &system, const Iin &person,
                                     const QString &number, const QString &address) const
{
    // A mismatch is counted durably, so the closure's own answer is always a value.
    using Outcome = Result<Timestamp>;
    const auto checked =
        m_parts.store().write([&](storage::Transaction &transaction) -> Result<Outcome> {
            const auto now = m_parts.now();
            const auto match = compare(transaction, system, person, number, now);
            storage::AuditStore(transaction)
                .append({now,
                         QStringLiteral("numberChecked"),
                         person.text(),
                         address,
                         {{QStringLiteral("system"), system},
                          {QStringLiteral("outcome"),
                           match ? QStringLiteral("match") : match.error().name()}}});
            return match ? Outcome(now) : Outcome(failure(match.error()));
        });
    if (!checked)
        return failure(checked.error());
    return *checked;
}

} // namespace qujat::service::consent
