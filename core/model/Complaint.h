// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Timestamp.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace qujat {

/// A refusal that stands in the account and can be complained about.
struct Refusal {
    /// Where it stands: "note", "numberRequest", "consent".
    QString kind;
    QString reference; ///< its number there
    QString code; ///< stable code, such as BIOMETRIC_FAILED
    Timestamp at{};
};

/// A complaint about a refusal (order 001, chapter 3). Dates are by the calendar of Almaty.
struct Complaint {
    /// Who is to consider it (item 10.1).
    enum class Recipient { HigherBody, Official, QualityBody };
    enum class State { Registered, Satisfied, Forwarded, Decided };
    struct Step {
        Timestamp at{};
        QString kind; ///< "registered", "satisfied", "forwarded", "forwardedLate", "decided"
        QString text;
    };

    QString number;
    Refusal subject;
    Recipient recipient = Recipient::HigherBody;
    QString text;
    Timestamp receivedAt{};
    QDate forwardUntil; ///< last day on which the provider may forward or satisfy it
    QDate providerUntil; ///< last day of the provider's consideration
    std::optional<QDate> bodyUntil; ///< last day of the authorised body's consideration
    State state = State::Registered;
    bool overdue = false;
    bool forwardedLate = false;
    bool termsCertain = true; ///< false while moved days of that year are not announced
    QString decision;
    std::vector<Step> steps; ///< only where one complaint was asked for

    bool isDecided() const { return state == State::Satisfied || state == State::Decided; }
};

/// "higherBody", "official", "qualityBody"
QString nameOf(Complaint::Recipient recipient);
std::optional<Complaint::Recipient> complaintRecipientFromName(QStringView name);
/// "registered", "satisfied", "forwarded", "decided"
QString nameOf(Complaint::State state);

} // namespace qujat
