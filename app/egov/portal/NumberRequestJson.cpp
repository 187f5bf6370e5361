// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/NumberRequestJson.h"

#include "app/egov/portal/PortalJson.h"

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

OneTimePasswords::Use useOf(const storage::NumberRequestRow &row)
{
    return {u"number"_s, row.id.text(), row.account, u"numberCode"_s};
}

QString proofOf(const storage::NumberRequestRow &row)
{
    if (row.channel == u"bank")
        return u"biometric"_s;
    return row.isChange() || row.channel == u"portal" ? u"signature"_s : u"biometric"_s;
}

Failure outcomeOf(const storage::NumberRequestRow &row)
{
    Failure outcome(Failure::codeFromName(row.outcome).value_or(FailureCode::NumberRequestEnded));
    return row.outcomeReason.isEmpty() ? outcome : outcome.with(Detail::Reason, row.outcomeReason);
}

QJsonObject describeRequest(const storage::NumberRequestRow &row,
                            const OneTimePasswords &oneTimePasswords, Timestamp now)
{
    QJsonObject body{{u"id"_s, row.id.text()},
                     {u"kind"_s, row.isChange() ? u"change"_s : u"register"_s},
                     {u"channel"_s, row.channel},
                     {u"number"_s, maskedNumber(row.otp.number)},
                     {u"proof"_s, proofOf(row)},
                     {u"state"_s, row.state},
                     {u"startedAt"_s, toRfc3339(row.startedAt)},
                     {u"expiresAt"_s, toRfc3339(row.expiresAt)}};
    if (row.state == u"otp")
        body.insert(u"otp"_s, oneTimePasswords.describe(row.otp, row.startedAt));
    if (row.state == u"signature")
        body.insert(u"statement"_s, QString::fromLatin1(row.statement.toBase64()));
    if (row.decidedAt)
        body.insert(u"decidedAt"_s, toRfc3339(*row.decidedAt));
    if (!row.outcome.isEmpty())
        body.insert(u"outcome"_s, row.outcome);
    if (!row.outcomeReason.isEmpty())
        body.insert(u"outcomeReason"_s, row.outcomeReason);
    if (row.state == u"connected" && row.vetoUntil && now < *row.vetoUntil)
        body.insert(u"stoppableUntil"_s, toRfc3339(*row.vetoUntil));
    return body;
}

} // namespace qujat::service::portal
