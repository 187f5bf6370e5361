// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/ConsentText.h"

namespace qujat::bridge {

QString ConsentText::question(const Wanted &wanted)
{
    if (wanted.claim == u"ageOver") {
        //: A question that is answered instead of showing a document; %1 is an age
        return tr("Older than %1?").arg(wanted.parameter);
    }
    if (wanted.claim == u"mayDrive") {
        //: A question that is answered instead of showing a document; %1 is a category such as B
        return tr("May drive category %1?").arg(wanted.parameter);
    }
    //: A question of a kind that this version does not know; %1 names it
    return tr("Another question: %1").arg(wanted.claim);
}

QString ConsentText::wanted(const Wanted &wanted, const QString &typeName)
{
    switch (wanted.kind) {
    case Wanted::Kind::Document:
        //: What an information system asks for; %1 is a type of document
        return tr("The whole document: %1").arg(typeName);
    case Wanted::Kind::Fields:
        //: What an information system asks for; %n is how many fields, %1 a type of document
        return tr("%n field(s): %1", nullptr, static_cast<int>(wanted.fields.size())).arg(typeName);
    case Wanted::Kind::Statement:
        //: What an information system asks for; %1 is a question such as "Older than 18?"
        return tr("Only an answer: %1").arg(question(wanted));
    }
    Q_UNREACHABLE();
}

QString ConsentText::keeping(int days)
{
    if (days == 0) {
        //: How long a requester says that it keeps what it gets
        return tr("It is only looked at, not kept");
    }
    //: How long a requester says that it keeps what it gets; %n is days
    return tr("Kept for %n day(s)", nullptr, days);
}

QString ConsentText::meter(const AskMeter &meter)
{
    switch (meter.verdict) {
    case AskMeter::Verdict::Unknown:
        //: Comparison of a request with others, when there are too few of them
        return tr("Too few others have asked to compare this request.");
    case AskMeter::Verdict::Fewer:
        //: Comparison of a request with others of the same line of work; numbers of fields
        return tr("Others like this one usually ask for %1 fields, this one asks for %2: fewer.")
            .arg(meter.usual)
            .arg(meter.asked);
    case AskMeter::Verdict::Usual:
        //: Comparison of a request with others of the same line of work; numbers of fields
        return tr("Others like this one usually ask for %1 fields, this one asks for %2: about the "
                  "same.")
            .arg(meter.usual)
            .arg(meter.asked);
    case AskMeter::Verdict::More:
        //: Comparison of a request with others of the same line of work; numbers of fields
        return tr("Others like this one usually ask for %1 fields, this one asks for %2: more than "
                  "usual.")
            .arg(meter.usual)
            .arg(meter.asked);
    }
    Q_UNREACHABLE();
}

QString ConsentText::state(const ConsentRequest &request)
{
    switch (request.state) {
    case ConsentState::Pending:
        //: What became of a request for consent
        return tr("Waits for your answer");
    case ConsentState::Given:
        if (request.way == ConsentWay::Otp) {
            //: What became of a request for consent: by the one-time password told to the requester
            return tr("Given, by the password you told");
        }
        if (request.way == ConsentWay::Sms) {
            //: What became of a request for consent
            return tr("Given, by message");
        }
        //: What became of a request for consent
        return tr("Given, in the program");
    case ConsentState::Refused:
        //: What became of a request for consent
        return tr("Refused");
    case ConsentState::Spent:
        //: What became of a request for consent: somebody entered three wrong passwords
        return tr("Closed after three wrong passwords");
    case ConsentState::Expired:
        //: What became of a request for consent
        return tr("The time ran out, nothing was shown");
    case ConsentState::Withdrawn:
        if (request.deliveredAt) {
            //: What became of a request for consent
            return tr("Taken back after it was used once");
        }
        //: What became of a request for consent
        return tr("Taken back, nothing was shown");
    case ConsentState::Delivered:
        //: What became of a request for consent
        return tr("Given and used once");
    }
    Q_UNREACHABLE();
}

QString ConsentText::icon(ConsentState state)
{
    switch (state) {
    case ConsentState::Pending:
        return QStringLiteral("clock");
    case ConsentState::Given:
        return QStringLiteral("check");
    case ConsentState::Delivered:
        return QStringLiteral("eye");
    case ConsentState::Withdrawn:
        return QStringLiteral("circle-minus");
    case ConsentState::Refused:
    case ConsentState::Spent:
        return QStringLiteral("ban");
    case ConsentState::Expired:
        return QStringLiteral("timer");
    }
    Q_UNREACHABLE();
}

ConsentRow ConsentText::row(const ConsentRequest &request, const Presentation &presentation)
{
    ConsentRow row;
    row.consentId = request.id.text();
    row.requester = request.requester.in(presentation.wording.language());
    row.dayText = presentation.wording.day(request.askedAt, presentation.now());
    row.timeText = presentation.wording.time(request.askedAt);
    row.wanted = wanted(request.wanted, presentation.look(request.wanted.documentType).name);
    row.purpose = request.purpose;
    row.stateText = state(request);
    row.icon = icon(request.state);
    row.number = request.noteNumber;
    row.withdrawable = request.state == ConsentState::Pending
        || request.state == ConsentState::Given || request.state == ConsentState::Delivered;
    return row;
}

} // namespace qujat::bridge
