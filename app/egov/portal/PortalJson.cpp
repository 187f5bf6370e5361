// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/PortalJson.h"

#include "core/model/PhoneNumber.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array PrivateNetworks{"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"}; // RFC 1918

} // namespace

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

QJsonObject deviceJson(const storage::DeviceRow &device, Timestamp now)
{
    return {{u"id"_s, device.id.text()},
            {u"class"_s, nameOf(device.classAt(now))},
            {u"name"_s, device.name}};
}

QJsonObject originJson(const QString &address)
{
    const QHostAddress host(address);
    if (host.isNull())
        return {{u"network"_s, u"unknown"_s}};
    if (host.isLoopback())
        return {{u"network"_s, u"thisMachine"_s}};
    const bool isPrivate = std::ranges::any_of(PrivateNetworks, [&](const char *network) {
        return host.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(network)));
    });
    if (isPrivate || host.isLinkLocal() || host.isUniqueLocalUnicast())
        return {{u"network"_s, u"local"_s}};
    bool isVersion4 = false;
    host.toIPv4Address(&isVersion4);
    const auto parts = address.split(isVersion4 ? u'.' : u':');
    const auto known = parts.first(std::min<qsizetype>(parts.size(), isVersion4 ? 2 : 3));
    return {
        {u"network"_s, u"internet"_s},
        {u"address"_s, known.join(isVersion4 ? u'.' : u':') + (isVersion4 ? u".*.*"_s : u":*"_s)}};
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
