// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/PortalJson.h"

#include "core/model/PhoneNumber.h"

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

QString maskedNumber(const QString &e164)
{
    constexpr QChar Dot(0x2022);
    if (e164.size() < 6)
        return {};
    return e164.left(2) + QString(e164.size() - 5, Dot) + e164.right(3);
}

QString nameOf(DeviceClass deviceClass)
{
    return deviceClass == DeviceClass::Cellular ? u"cellular"_s : u"desktop"_s;
}

QJsonObject personJson(const storage::AccountRow &account)
{
    QJsonObject person{{u"iin"_s, account.iin},
                       {u"surname"_s, account.surname},
                       {u"givenName"_s, account.givenName}};
    if (!account.patronymic.isEmpty())
        person.insert(u"patronymic"_s, account.patronymic);
    if (!account.phone.isEmpty())
        person.insert(u"phone"_s, maskedNumber(account.phone));
    return person;
}

QJsonObject deviceJson(const storage::DeviceRow &device)
{
    return {{u"id"_s, device.id.text()},
            {u"class"_s, nameOf(device.deviceClass)},
            {u"name"_s, device.name}};
}

Result<Person> personOf(const storage::AccountRow &account)
{
    auto iin = Iin::parse(account.iin);
    if (!iin)
        return failure(FailureCode::StorageFailed, {{Detail::Reason, u"iin"_s}});
    return Person{*iin, account.surname, account.givenName, account.patronymic,
                  maskedNumber(account.phone)};
}

} // namespace qujat::service::portal
