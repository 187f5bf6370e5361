// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/OpenSsl.h"

#include <QString>

#include <array>
#include <ctime>

namespace qujat::crypto::openssl {

QString dotted(const ASN1_OBJECT *object)
{
    if (object == nullptr)
        return {};
    std::array<char, 128> text{};
    const int length = OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object, 1);
    if (length <= 0 || length >= static_cast<int>(text.size()))
        return {};
    return QString::fromLatin1(text.data(), length);
}

std::optional<Timestamp> toTimestamp(const ASN1_TIME *time)
{
    using namespace std::chrono;
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    const year_month_day day{year(parts.tm_year + 1900),
                             month(static_cast<unsigned>(parts.tm_mon + 1)),
                             std::chrono::day(static_cast<unsigned>(parts.tm_mday))};
    return sys_days(day) + hours(parts.tm_hour) + minutes(parts.tm_min) + seconds(parts.tm_sec);
}

Time fromTimestamp(Timestamp moment)
{
    const auto since =
        std::chrono::duration_cast<std::chrono::seconds>(moment.time_since_epoch()).count();
    return Time(ASN1_TIME_set(nullptr, static_cast<time_t>(since)));
}

} // namespace qujat::crypto::openssl
