// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Complaint.h"

namespace qujat {

QString nameOf(Complaint::Recipient recipient)
{
    switch (recipient) {
    case Complaint::Recipient::HigherBody:
        return QStringLiteral("higherBody");
    case Complaint::Recipient::Official:
        return QStringLiteral("official");
    case Complaint::Recipient::QualityBody:
        return QStringLiteral("qualityBody");
    }
    return {};
}

std::optional<Complaint::Recipient> complaintRecipientFromName(QStringView name)
{
    using enum Complaint::Recipient;
    for (const auto recipient : {HigherBody, Official, QualityBody}) {
        if (name == nameOf(recipient))
            return recipient;
    }
    return std::nullopt;
}

QString nameOf(Complaint::State state)
{
    switch (state) {
    case Complaint::State::Registered:
        return QStringLiteral("registered");
    case Complaint::State::Satisfied:
        return QStringLiteral("satisfied");
    case Complaint::State::Forwarded:
        return QStringLiteral("forwarded");
    case Complaint::State::Decided:
        return QStringLiteral("decided");
    }
    return {};
}

} // namespace qujat
