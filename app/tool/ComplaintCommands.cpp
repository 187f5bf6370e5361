// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "core/session/Complaints.h"
#include "core/session/Session.h"

#include <QJsonArray>

namespace qujat::tool {
namespace {

QJsonObject jsonOf(const Complaint &complaint)
{
    QJsonObject json{
        {QStringLiteral("number"), complaint.number},
        {QStringLiteral("kind"), complaint.subject.kind},
        {QStringLiteral("reference"), complaint.subject.reference},
        {QStringLiteral("code"), complaint.subject.code},
        {QStringLiteral("recipient"), nameOf(complaint.recipient)},
        {QStringLiteral("state"), nameOf(complaint.state)},
        {QStringLiteral("receivedAt"), toRfc3339(complaint.receivedAt)},
        {QStringLiteral("forwardUntil"), complaint.forwardUntil.toString(Qt::ISODate)},
        {QStringLiteral("providerUntil"), complaint.providerUntil.toString(Qt::ISODate)},
        {QStringLiteral("overdue"), complaint.overdue},
        {QStringLiteral("forwardedLate"), complaint.forwardedLate}};
    if (complaint.bodyUntil)
        json.insert(QStringLiteral("bodyUntil"), complaint.bodyUntil->toString(Qt::ISODate));
    if (!complaint.decision.isEmpty())
        json.insert(QStringLiteral("decision"), complaint.decision);
    QJsonArray steps;
    for (const auto &step : complaint.steps)
        steps.append(QJsonObject{{QStringLiteral("at"), toRfc3339(step.at)},
                                 {QStringLiteral("kind"), step.kind}});
    if (!steps.isEmpty())
        json.insert(QStringLiteral("steps"), steps);
    return json;
}

QCoro::Task<int> file(Context &context)
{
    const auto &arguments = context.arguments();
    const auto &output = context.output();
    const auto recipient = complaintRecipientFromName(arguments.value(QStringLiteral("recipient")));
    if (!recipient)
        co_return output.fail(
            Failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("recipient")}}));
    const Refusal refusal{arguments.words().at(0), arguments.words().at(1), {}, {}};
    const auto filed = co_await outcome(context.session().complaints()->file(
        refusal, *recipient, arguments.value(QStringLiteral("text"))));
    if (!filed)
        co_return output.fail(filed.error());
    output.line(jsonOf(*filed));
    co_return Yes;
}

QCoro::Task<int> list(Context &context)
{
    const auto &output = context.output();
    const auto complaints = co_await outcome(context.session().complaints()->list());
    if (!complaints)
        co_return output.fail(complaints.error());
    for (const auto &complaint : *complaints)
        output.line(jsonOf(complaint));
    co_return Yes;
}

QCoro::Task<int> show(Context &context)
{
    const auto number = context.arguments().words().at(0);
    const auto &output = context.output();
    if (context.arguments().has(QStringLiteral("court"))) {
        const auto open = co_await outcome(context.session().complaints()->askCourt(number));
        if (!open)
            co_return output.fail(open.error());
        output.line({{QStringLiteral("court"), QStringLiteral("open")}});
        co_return Yes;
    }
    const auto complaint = co_await outcome(context.session().complaints()->open(number));
    if (!complaint)
        co_return output.fail(complaint.error());
    output.line(jsonOf(*complaint));
    co_return Yes;
}

} // namespace

std::vector<Command> complaintCommands()
{
    return {{QStringLiteral("complaint file"),
             QStringLiteral("KIND REFERENCE"),
             QStringLiteral("Complain about a refusal: of a note, a numberRequest or a consent"),
             {{QStringLiteral("recipient"), QStringLiteral("KIND"),
               QStringLiteral("who considers it: higherBody, official or qualityBody")},
              {QStringLiteral("text"), QStringLiteral("TEXT"),
               QStringLiteral("what is wrong with the refusal")}},
             2,
             2,
             Needs::OpenSession,
             file,
             QString()},
            {QStringLiteral("complaint list"),
             QString(),
             QStringLiteral("The complaints of this account, newest first"),
             {},
             0,
             0,
             Needs::OpenSession,
             list,
             QString()},
            {QStringLiteral("complaint show"),
             QStringLiteral("NUMBER"),
             QStringLiteral(
                 "One complaint with its steps; --court asks whether the way to court is open"),
             {{QStringLiteral("court"), QString(),
               QStringLiteral("only say whether one may go to court")}},
             1,
             1,
             Needs::OpenSession,
             show,
             QString()}};
}

} // namespace qujat::tool
