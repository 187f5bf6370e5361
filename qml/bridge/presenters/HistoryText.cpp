// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/HistoryText.h"

#include "qml/bridge/presenters/NoticeText.h"
#include "qml/bridge/words/FailureText.h"

namespace qujat::bridge {

QString HistoryText::channel(HistoryEntry::Channel channel)
{
    switch (channel) {
    case HistoryEntry::Channel::App:
        //: In the history: the way by which something was done
        return tr("in the program");
    case HistoryEntry::Channel::Qr:
        //: In the history: the way by which a document was opened
        return tr("by QR code");
    case HistoryEntry::Channel::Code:
        //: In the history: the way by which a document was opened
        return tr("by six digits");
    case HistoryEntry::Channel::Otp:
        //: In the history: the way by which consent was given
        return tr("by the password that was told");
    case HistoryEntry::Channel::Sms:
        //: In the history: the way by which consent was given
        return tr("by message");
    }
    Q_UNREACHABLE();
}

QString HistoryText::title(const HistoryEntry &entry, const QString &typeName)
{
    const bool subject = entry.role == HistoryEntry::Role::Subject;
    if (entry.kind == u"viewing") {
        //: History of the holder: %1 is a type of document
        return subject ? tr("%1 was shown").arg(typeName)
                       //: History of the third party: %1 is a type of document
                       : tr("You checked: %1").arg(typeName);
    }
    if (entry.kind == u"refusedViewing") {
        //: History: a viewing was refused; %1 is a type of document
        return tr("Refused: %1").arg(typeName);
    }
    if (entry.kind == u"accessOpened") {
        //: History of the holder: %1 is a type of document
        return tr("You opened access: %1").arg(typeName);
    }
    if (entry.kind == u"accessClosed") {
        //: History of the holder: %1 is a type of document
        return tr("Access closed: %1").arg(typeName);
    }
    if (entry.kind == u"consentAsked") {
        //: History: an information system asked; %1 is a type of document
        return tr("Consent was asked: %1").arg(typeName);
    }
    if (entry.kind == u"consentGiven") {
        //: History: %1 is a type of document
        return tr("Consent was given: %1").arg(typeName);
    }
    if (entry.kind == u"consentRefused") {
        //: History: %1 is a type of document
        return tr("Consent was refused: %1").arg(typeName);
    }
    if (entry.kind == u"consentExpired") {
        //: History: nobody answered in time; %1 is a type of document
        return tr("A request ran out: %1").arg(typeName);
    }
    if (entry.kind == u"consentWithdrawn") {
        //: History: %1 is a type of document
        return tr("Consent was taken back: %1").arg(typeName);
    }
    if (entry.kind == u"deviceSignedIn") {
        //: History: somebody signed in on a device
        return tr("Sign-in on a device");
    }
    if (entry.kind == u"deviceEnded") {
        //: History: a device was signed out
        return tr("A device was signed out");
    }
    if (entry.kind.startsWith(u"number") || entry.kind == u"passwordSet"
        || entry.kind == u"pinDestroyed" || entry.kind == u"certificateIssued"
        || entry.kind == u"signInRefused")
        return NoticeText::title(entry.kind);
    if (entry.kind == u"confirmationAsked") {
        //: History of the holder: somebody with six digits asked; %1 is a type of document
        return tr("You were asked by six digits: %1").arg(typeName);
    }
    if (entry.kind == u"confirmationAnswered") {
        //: History of the holder: the answer to somebody with six digits; %1 is a type of document
        return tr("You answered: %1").arg(typeName);
    }
    if (entry.kind == u"pinSet") {
        //: History: a PIN was chosen on a device
        return tr("A PIN was set on a device");
    }
    if (entry.kind == u"certificateRevoked") {
        //: History: a certificate of electronic signature was revoked
        return tr("A signature certificate was revoked");
    }
    if (entry.kind == u"staffAccess") {
        //: History: staff of a service centre looked at the data; %1 is a type of document or empty
        return typeName.isEmpty() ? tr("Staff looked at your data")
                                  //: History: staff of a service centre looked; %1 is a type of
                                  //: document
                                  : tr("Staff looked at: %1").arg(typeName);
    }
    //: History: an event of a kind that this version does not know; %1 is a type of document or
    //: empty
    return typeName.isEmpty() ? tr("Another event") : tr("Another event: %1").arg(typeName);
}

QString HistoryText::icon(const HistoryEntry &entry)
{
    if (entry.kind == u"viewing")
        return entry.role == HistoryEntry::Role::Subject ? QStringLiteral("eye")
                                                         : QStringLiteral("file-check");
    if (entry.kind == u"refusedViewing")
        return QStringLiteral("ban");
    if (entry.kind == u"accessOpened")
        return QStringLiteral("qr-code");
    if (entry.kind == u"accessClosed" || entry.kind == u"pinSet")
        return QStringLiteral("lock");
    if (entry.kind == u"staffAccess")
        return QStringLiteral("eye");
    if (entry.kind.startsWith(u"certificate"))
        return QStringLiteral("file-check");
    if (entry.kind == u"consentAsked")
        return QStringLiteral("inbox");
    if (entry.kind == u"consentGiven")
        return QStringLiteral("check");
    if (entry.kind.startsWith(u"consent"))
        return QStringLiteral("circle-minus");
    if (entry.kind.startsWith(u"device") || entry.kind.startsWith(u"number"))
        return QStringLiteral("smartphone");
    return QStringLiteral("info");
}

QString HistoryText::reason(const HistoryEntry &entry)
{
    if (entry.reason.isEmpty())
        return {};
    const auto code = Failure::codeFromName(entry.reason);
    return code ? FailureText::words(*code).title : entry.reason;
}

bool HistoryText::canComplain(const HistoryEntry &entry)
{
    // What the person refused to others is no refusal to the person.
    return entry.role == HistoryEntry::Role::Subject && !entry.reason.isEmpty()
        && entry.kind == u"numberRefused";
}

QString HistoryText::who(const HistoryEntry &entry)
{
    QStringList parts;
    if (entry.viewer) {
        parts.append(entry.viewer->name);
        parts.append(entry.viewer->organisation.isEmpty()
                         ? DocumentText::recipientKind(entry.viewer->kind)
                         : entry.viewer->organisation);
    }
    if (!entry.subjectInitials.isEmpty())
        parts.append(entry.subjectInitials);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

ProofState::Value HistoryText::state(NoteProof proof)
{
    switch (proof) {
    case NoteProof::Pending:
        return ProofState::Pending;
    case NoteProof::Proven:
        return ProofState::Proven;
    case NoteProof::Problem:
        return ProofState::Problem;
    }
    Q_UNREACHABLE();
}

QString HistoryText::proof(NoteProof proof)
{
    switch (proof) {
    case NoteProof::Pending:
        //: State of a note of the history: its proof was not checked yet
        return tr("Not yet proven");
    case NoteProof::Proven:
        //: State of a note of the history: this device checked that the journal proves it
        return tr("Proven");
    case NoteProof::Problem:
        //: State of a note of the history: the journal contradicts it
        return tr("Contradicted by the journal");
    }
    Q_UNREACHABLE();
}

HistoryRow HistoryText::row(const KeptNote &note, const Presentation &presentation)
{
    const auto &entry = note.entry;
    const auto typeName =
        entry.documentType ? presentation.look(*entry.documentType).name : QString();
    HistoryRow row;
    row.number = entry.number;
    row.dayText = presentation.wording.day(entry.at, presentation.now());
    row.timeText = presentation.wording.time(entry.at);
    row.title = title(entry, typeName);
    row.icon = icon(entry);
    row.kind = entry.kind;
    row.proof = state(note.proof);
    row.proofText = proof(note.proof);

    QStringList parts{who(entry)};
    if (entry.kind.contains(u"iewing") || entry.kind == u"consentGiven")
        parts.append(channel(entry.channel));
    parts.append(entry.purpose);
    parts.append(entry.deviceName);
    parts.append(reason(entry));
    parts.removeAll(QString());
    row.detail = parts.join(QStringLiteral(" · "));
    return row;
}

HistoryNote HistoryText::note(const KeptNote &kept, const std::optional<session::NotePlace> &place,
                              const Presentation &presentation)
{
    const auto &entry = kept.entry;
    HistoryNote note;
    note.shown = true;
    note.number = entry.number;
    note.title =
        title(entry, entry.documentType ? presentation.look(*entry.documentType).name : QString());
    note.icon = icon(entry);
    note.whenText = presentation.wording.dateTime(entry.at);
    note.whoText = who(entry);
    if (entry.kind.contains(u"iewing"))
        note.wayText = channel(entry.channel);
    note.purpose = entry.purpose;
    note.deviceText = entry.deviceName;
    note.reasonText = reason(entry);
    note.reasonCode = entry.reason;
    note.canComplain = canComplain(entry);
    note.proof = state(kept.proof);
    note.proofText = proof(kept.proof);
    switch (kept.proof) {
    case NoteProof::Pending:
        //: Under a note whose proof was not checked yet
        note.proofSentence = tr("The service has not given the proof of this note yet. It is asked "
                                "for again by itself.");
        break;
    case NoteProof::Proven:
        //: Under a proven note
        note.proofSentence = tr("This device has checked that exactly this note stands in the "
                                "signed journal of the service, with these values. Nobody can "
                                "remove or change it without being noticed.");
        break;
    case NoteProof::Problem:
        //: Under a note that the journal contradicts
        note.proofSentence = tr("What the service gave as proof does not fit this note. The alarm "
                                "says more; the evidence is kept on this device.");
        break;
    }
    if (place) {
        const auto &locale = presentation.wording.locale();
        //: Where a note stands in the journal: %1 is its place, %2 how many entries there were, %3
        //: date and time of the signature
        note.placeText = tr("Entry %1 of the journal. It is proven under the head of %2 entries, "
                            "signed on %3.")
                             .arg(locale.toString(place->index + 1), locale.toString(place->size),
                                  presentation.wording.dateTime(place->signedAt));
    }
    note.canExport = place.has_value();
    note.canSaveReceipt =
        place && entry.role == HistoryEntry::Role::Viewer && entry.kind == u"viewing";
    return note;
}

} // namespace qujat::bridge
