// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/SignInMethods.h"

#include <algorithm>
#include <array>

namespace qujat::service::portal::signinmethods {
namespace {

struct Method {
    const char *name;
    const char *first;
    const char *second;
};

constexpr std::array Methods{
    Method{"keyFile", "signature", "otp"},
    Method{"biometric", "otp", "biometric"},
    Method{"keyFileBiometric", "signature", "biometric"},
    Method{"keyFilePassword", "signature", "password"},
    Method{"password", "otp", "password"},
    Method{"passwordBiometric", "password", "biometric"},
    // Both factors are the phone's: the enrolled device and the PIN of its session.
    Method{"phone", "phone", "complete"},
};

const Method *find(const QString &name)
{
    const auto found = std::ranges::find_if(
        Methods, [&](const Method &method) { return name == QLatin1String(method.name); });
    return found == Methods.end() ? nullptr : &*found;
}

} // namespace

QStringList all()
{
    QStringList names;
    for (const auto &method : Methods)
        names.append(QString::fromLatin1(method.name));
    return names;
}

QString firstOf(const QString &method)
{
    const auto *found = find(method);
    return found ? QString::fromLatin1(found->first) : QString();
}

std::optional<QString> after(const QString &method, const QString &factor)
{
    const auto *found = find(method);
    if (found && factor == QLatin1String(found->first))
        return QString::fromLatin1(found->second);
    if (found && factor == QLatin1String(found->second))
        return QStringLiteral("complete");
    return std::nullopt;
}

} // namespace qujat::service::portal::signinmethods
