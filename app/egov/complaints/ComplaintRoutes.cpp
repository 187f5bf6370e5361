// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/complaints/Complaints.h"

#include <QJsonArray>

namespace qujat::service::complaints {

using http::Call;
using http::Reply;

QJsonObject caseJson(const Complaints &complaints, const Complaints::Case &complaintCase)
{
    auto json = complaints.json(complaintCase.complaint);
    QJsonArray steps;
    for (const auto &step : complaintCase.steps) {
        QJsonObject entry{{QStringLiteral("at"), toRfc3339(step.at)},
                          {QStringLiteral("kind"), step.kind}};
        if (!step.text.isEmpty())
            entry.insert(QStringLiteral("text"), step.text);
        steps.append(entry);
    }
    json.insert(QStringLiteral("steps"), steps);
    if (!complaintCase.record.isEmpty())
        json.insert(QStringLiteral("administrativeCase"), complaintCase.record);
    return json;
}

void Complaints::addTo(http::Router &router)
{
    router.on("fileComplaint", [this](const Call &call) -> Result<Reply> {
        const auto subject = call.body.value(QLatin1String("subject")).toObject();
        const auto recipient = storage::complaintRecipientFromName(
            call.body.value(QLatin1String("recipient")).toString());
        const auto text = call.body.value(QLatin1String("text")).toString().trimmed();
        if (!recipient || text.isEmpty())
            return failure(FailureCode::RequestMalformed,
                           {{Detail::Field,
                             recipient ? QStringLiteral("text") : QStringLiteral("recipient")}});
        const auto filed =
            file(call.caller().person.iin,
                 {subject.value(QLatin1String("kind")).toString(),
                  subject.value(QLatin1String("reference")).toString(), *recipient, text},
                 {call.requestKey, call.requestHash});
        if (!filed)
            return failure(filed.error());
        return Reply::created(json(*filed));
    });
    router.on("listComplaints", [this](const Call &call) -> Result<Reply> {
        const auto complaints = of(call.caller().person.iin);
        if (!complaints)
            return failure(complaints.error());
        QJsonArray items;
        for (const auto &complaint : *complaints)
            items.append(json(complaint));
        return Reply::ok({{QStringLiteral("items"), items}});
    });
    router.on("getComplaint", [this](const Call &call) -> Result<Reply> {
        const auto found = find(call.caller().person.iin, call.parameter("complaintNumber"));
        if (!found)
            return failure(found.error());
        return Reply::ok(caseJson(*this, *found));
    });
    router.on("askCourt", [this](const Call &call) -> Result<Reply> {
        const auto open = askCourt(call.caller().person.iin, call.parameter("complaintNumber"));
        if (!open)
            return failure(open.error());
        return Reply::ok({{QStringLiteral("information"), QStringLiteral("courtAfterDecision")}});
    });
}

} // namespace qujat::service::complaints
