// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/HistoryEntry.h"

namespace qujat {

QString nameOf(HistoryEntry::Role role)
{
    return role == HistoryEntry::Role::Subject ? QStringLiteral("subject")
                                               : QStringLiteral("viewer");
}

QString nameOf(HistoryEntry::Channel channel)
{
    switch (channel) {
    case HistoryEntry::Channel::App:
        return QStringLiteral("app");
    case HistoryEntry::Channel::Qr:
        return QStringLiteral("qr");
    case HistoryEntry::Channel::Code:
        return QStringLiteral("code");
    case HistoryEntry::Channel::Otp:
        return QStringLiteral("otp");
    case HistoryEntry::Channel::Sms:
        return QStringLiteral("sms");
    }
    Q_UNREACHABLE();
}

std::optional<HistoryEntry::Channel> channelFromName(QStringView name)
{
    using enum HistoryEntry::Channel;
    for (const auto channel : {App, Qr, Code, Otp, Sms}) {
        if (name == nameOf(channel))
            return channel;
    }
    return std::nullopt;
}

} // namespace qujat
