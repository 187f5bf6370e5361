// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/Portal.h"

#include "app/egov/portal/SignInMethods.h"

#include <QJsonArray>

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

Portal::Portal(Parts parts)
    : m_parts(std::move(parts))
    , m_sessions(m_parts.store, m_parts.policy)
    , m_oneTimePasswords(m_parts.store, m_parts.policy, m_parts.sms)
    , m_faces(m_parts.policy, m_parts.biometrics)
    , m_passwords(m_parts.store, m_parts.policy, m_faces)
    , m_phoneSignIns(m_parts.store, m_parts.policy)
    , m_signIns({m_parts.store, m_parts.policy, m_sessions, m_oneTimePasswords, m_faces,
                 m_passwords, m_phoneSignIns, m_parts.operators, m_parts.trust,
                 m_parts.demonstration})
    , m_numberConnection(m_parts.policy, m_parts.sms, m_parts.mayProcess)
    , m_numberRequests({m_parts.store, m_parts.policy, m_oneTimePasswords, m_faces,
                        m_parts.operators, m_parts.identities, m_numberConnection, m_parts.trust})
    , m_bankNumberRequests({m_parts.store, m_parts.policy, m_oneTimePasswords, m_faces,
                            m_parts.operators, m_parts.identities, m_numberConnection,
                            m_parts.mayAskNumbers})
    , m_notices(m_parts.store, m_parts.sms)
    , m_devices(m_parts.store, m_parts.policy, m_sessions)
    , m_events(m_parts.store, m_sessions, m_parts.clock)
{
}

void Portal::addTo(http::Router &router)
{
    router.on("getService", [this](const http::Call &call) { return service(call); });
    m_signIns.addTo(router);
    m_phoneSignIns.addTo(router);
    m_passwords.addTo(router);
    m_numberRequests.addTo(router);
    m_bankNumberRequests.addTo(router);
    m_notices.addTo(router);
    m_devices.addTo(router);
    m_events.addTo(router);
}

Result<void> Portal::keepUp()
{
    if (auto settled = m_numberRequests.settleAll(m_parts.clock.now()); !settled)
        return settled;
    return m_parts.store.write([this](storage::Transaction &transaction) -> Result<void> {
        storage::PortalStore(transaction).removeEnded(m_parts.clock.now());
        storage::PhoneSignInStore(transaction).removeEnded(m_parts.clock.now());
        return {};
    });
}

Result<http::Reply> Portal::service(const http::Call &call) const
{
    QJsonObject limits;
    for (const char *name :
         {"accessSecondsDefault", "accessSecondsMinimum", "accessSecondsMaximum", "viewSeconds",
          "otpSeconds", "otpResendSeconds", "numberVetoSeconds", "idleSeconds", "offlineHours",
          "journalStallSeconds", "qrStepMillis", "qrLifeSteps"})
        limits.insert(QString::fromLatin1(name), m_parts.policy.value(name));
    QJsonObject service{
        {u"name"_s, u"qujat-egov"_s},
        {u"version"_s, QStringLiteral(QUJAT_VERSION)},
        {u"environment"_s, m_parts.demonstration ? u"demonstration"_s : u"production"_s},
        {u"time"_s, toRfc3339(call.at)},
        {u"signInMethods"_s, QJsonArray::fromStringList(signinmethods::all())},
        {u"contactCentre"_s, QJsonArray{u"1414"_s, u"88000807777"_s}},
        {u"journal"_s,
         QJsonObject{{u"origin"_s, m_parts.journal.origin},
                     {u"publicKey"_s, QString::fromLatin1(m_parts.journal.publicKey.toBase64())}}},
        {u"limits"_s, limits}};
    if (const auto pause = m_parts.maintenance.ahead(call.at))
        service.insert(u"maintenance"_s,
                       QJsonObject{{u"from"_s, toRfc3339(pause->from)},
                                   {u"until"_s, toRfc3339(pause->until)}});
    return http::Reply::ok(service);
}

} // namespace qujat::service::portal
