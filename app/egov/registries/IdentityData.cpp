// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/registries/IdentityData.h"

namespace qujat::service::registries {

IdentityData::IdentityData(const RecordBook &records)
    : m_records(records)
{
}

Result<QString> IdentityData::groundAgainst(const Iin &person, Timestamp now)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_cancelled.contains(person.text()))
            return QStringLiteral("iinCancelled");
    }
    bool any = false;
    for (const auto *name : {"identity_card", "passport"}) {
        const auto type = DocumentType::parse(QString::fromLatin1(name));
        const auto record = type ? m_records.find(person, *type) : std::nullopt;
        if (!record)
            continue;
        any = true;
        const bool inTime = !record->expires || almatyDate(now) <= *record->expires;
        if (record->status == u"active" && inTime)
            return QString();
    }
    return any ? QStringLiteral("identityDocumentExpired")
               : QStringLiteral("identityDocumentAbsent");
}

void IdentityData::setCancelled(const Iin &person, bool cancelled)
{
    const std::lock_guard lock(m_mutex);
    if (cancelled)
        m_cancelled.insert(person.text());
    else
        m_cancelled.remove(person.text());
}

} // namespace qujat::service::registries
