// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Ids.h"
#include "core/base/Timestamp.h"
#include "core/model/Document.h"
#include "core/model/LocalizedText.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace qujat {

using ConsentId = Id<struct ConsentIdTag>;

/// What an information system asks for: a whole document, some fields of it, or only the answer to
/// a question that the service answers from it ("over 18: yes").
struct Wanted {
    enum class Kind { Document, Fields, Statement };

    Kind kind = Kind::Document;
    DocumentType documentType;
    QStringList fields; ///< paths of the form, for Fields
    QString claim; ///< "ageOver", "mayDrive", for Statement
    QString parameter; ///< "18", "B"

    bool operator==(const Wanted &other) const = default;
};

/// Where a request for consent stands. Expired: nobody answered in time, or the consent was not
/// used in time. Spent: three wrong one-time passwords ended it.
enum class ConsentState { Pending, Given, Refused, Spent, Expired, Withdrawn, Delivered };

/// By which way the answer came (law, art. 36 p.3; R000-20.2, R000-20.3).
enum class ConsentWay { App, Otp, Sms };

/// How a request compares with what others of the same line of work ask of the same document.
struct AskMeter {
    /// Unknown: too few others have asked to say anything.
    enum class Verdict { Unknown, Fewer, Usual, More };

    Verdict verdict = Verdict::Unknown;
    int asked = 0; ///< fields that this request would show
    int usual = 0; ///< median of the medians of the other systems; 0 when Unknown
    int approved = 0; ///< fields that the system's decision allows
    int systems = 0; ///< other systems it was compared with
    int requests = 0; ///< their requests
    QStringList unusual; ///< asked fields that fewer than a tenth of those requests had

    bool operator==(const AskMeter &other) const = default;
};

/// A request for consent as its subject sees it.
struct ConsentRequest {
    ConsentId id;
    QString reference; ///< three digits that an SMS reply names
    ConsentState state = ConsentState::Pending;
    LocalizedText requester;
    QString owner; ///< the organisation whose system it is
    QString sector; ///< line of work: "hotel", "bank" …
    Wanted wanted;
    QString purpose;
    QString legalGround;
    int keepDays = 0; ///< how long the requester says it keeps the answer; 0 not at all
    Timestamp askedAt{};
    Timestamp expiresAt{}; ///< until when it can be answered or, once given, used
    std::optional<ConsentWay> way;
    std::optional<Timestamp> answeredAt;
    std::optional<Timestamp> deliveredAt;
    std::optional<Timestamp> withdrawnAt;
    QString noteNumber; ///< view number of the delivery
    AskMeter meter;
};

// The words of the contract.
QString nameOf(Wanted::Kind kind);
QString nameOf(ConsentState state);
QString nameOf(ConsentWay way);
QString nameOf(AskMeter::Verdict verdict);
std::optional<Wanted::Kind> wantedKindFromName(QStringView name);
std::optional<ConsentState> consentStateFromName(QStringView name);
std::optional<ConsentWay> consentWayFromName(QStringView name);
std::optional<AskMeter::Verdict> verdictFromName(QStringView name);

} // namespace qujat
