// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/ServiceCalls.h"

#include "core/egov/Reply.h"

namespace qujat::egov {

Call ServiceRequest::call() const
{
    return get(QStringLiteral("/v1/service"), Auth::Open);
}

Result<ServiceReply> ServiceReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    ServiceReply service;
    service.name = json.text("name");
    service.version = json.text("version");
    service.demonstration = json.text("environment") == QLatin1String("demonstration");
    service.time = json.time("time");
    if (auto pause = json.optionalObject("maintenance"))
        service.maintenance = MaintenanceBreak{pause->time("from"), pause->time("until")};
    for (const auto &method : json.texts("signInMethods"))
        service.signInMethods << method;
    for (const auto &number : json.texts("contactCentre"))
        service.contactCentre << number;
    auto limits = json.object("limits");
    const auto seconds = [&](const char *key) {
        return std::chrono::seconds(limits.number(key, 1, 86400));
    };
    service.accessDefault = seconds("accessSecondsDefault");
    service.accessMinimum = seconds("accessSecondsMinimum");
    service.accessMaximum = seconds("accessSecondsMaximum");
    service.view = seconds("viewSeconds");
    service.otp = seconds("otpSeconds");
    service.otpResend = seconds("otpResendSeconds");
    service.idle = seconds("idleSeconds");
    service.journalStall = seconds("journalStallSeconds");
    service.offline = std::chrono::hours(limits.number("offlineHours", 0, 24 * 31));
    auto journal = json.object("journal");
    service.journalOrigin = journal.text("origin");
    service.journalKey = journal.bytes("publicKey");
    return json.result(service);
}

} // namespace qujat::egov
