// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/Enums.h"
#include "qml/bridge/RowListModel.h"

#include <QObject>
#include <QString>
#include <QUrl>

namespace qujat::bridge {

/// A choice by name: a camera, a document type to filter by, a biometric sample of the
/// demonstration.
class ChoiceRow {
    Q_GADGET
    Q_PROPERTY(QString choiceId MEMBER choiceId)
    Q_PROPERTY(QString name MEMBER name)

public:
    QString choiceId;
    QString name;
    bool operator==(const ChoiceRow &other) const = default;
};

/// A card in the section "Digital Documents".
class DocumentRow {
    Q_GADGET
    Q_PROPERTY(QString documentId MEMBER documentId)
    Q_PROPERTY(QString typeName MEMBER typeName)
    Q_PROPERTY(QString holderName MEMBER holderName)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString accent MEMBER accent)
    Q_PROPERTY(QUrl portrait MEMBER portrait)
    Q_PROPERTY(qujat::bridge::Outcome::Value checkOutcome MEMBER checkOutcome)
    Q_PROPERTY(QString checkText MEMBER checkText)
    Q_PROPERTY(QString ageText MEMBER ageText)
    Q_PROPERTY(bool loading MEMBER loading)
    Q_PROPERTY(bool offline MEMBER offline)
    Q_PROPERTY(QString failureText MEMBER failureText)
    Q_PROPERTY(QString childName MEMBER childName)

public:
    QString documentId;
    QString typeName;
    QString holderName;
    QString number; ///< empty until the document was opened once
    QString icon; ///< name for image://icon/<name>/<rrggbb>
    QString accent; ///< #RRGGBB of the form
    QUrl portrait; ///< image://portrait/…, empty without one
    Outcome::Value checkOutcome = Outcome::NotChecked;
    QString checkText; ///< "Checked", "Not checked yet", "Signature does not fit" …
    QString ageText; ///< "checked 12 s ago"
    bool loading = false;
    bool offline = false; ///< a stored copy: amber, never as valid now
    QString failureText; ///< one line, when this document cannot be shown now
    QString childName; ///< empty for own documents
    bool operator==(const DocumentRow &other) const = default;
};

/// One line of a document.
class FieldRow {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(bool monospaced MEMBER monospaced)

public:
    QString label;
    QString value;
    bool monospaced = false; ///< numbers that are read digit by digit
    bool operator==(const FieldRow &other) const = default;
};

/// A section of a document; `fields` is a RowListModel of FieldRow.
class SectionRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(qujat::bridge::RowListModel *fields MEMBER fields)

public:
    QString title;
    RowListModel *fields = nullptr;
    bool operator==(const SectionRow &other) const = default;
};

/// One check of a document, by name.
class CheckRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(qujat::bridge::Outcome::Value outcome MEMBER outcome)
    Q_PROPERTY(QString outcomeText MEMBER outcomeText)
    Q_PROPERTY(QString reasonText MEMBER reasonText)
    Q_PROPERTY(QString asOfText MEMBER asOfText)

public:
    QString name;
    Outcome::Value outcome = Outcome::NotChecked;
    QString outcomeText; ///< "Valid", "Not valid", "Unknown", "Not checked"
    QString reasonText; ///< one sentence, when it is not valid
    QString asOfText; ///< "evidence of 12 August 2026, 10:52"
    bool operator==(const CheckRow &other) const = default;
};

/// Somebody who looked at an open document.
class ViewerRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString organisation MEMBER organisation)
    Q_PROPERTY(QString kindText MEMBER kindText)
    Q_PROPERTY(QString timeText MEMBER timeText)

public:
    QString name;
    QString organisation;
    QString kindText; ///< "private person", "organisation", "state body"
    QString timeText;
    bool operator==(const ViewerRow &other) const = default;
};

/// One note of the history.
class HistoryRow {
    Q_GADGET
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString dayText MEMBER dayText)
    Q_PROPERTY(QString timeText MEMBER timeText)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(qujat::bridge::ProofState::Value proof MEMBER proof)
    Q_PROPERTY(QString proofText MEMBER proofText)

public:
    QString number; ///< the view number, the same in both accounts
    QString dayText; ///< "Today", "Yesterday", "12 August 2026": the section
    QString timeText;
    QString title;
    QString detail;
    QString icon;
    QString kind; ///< stable word of the contract
    ProofState::Value proof = ProofState::Pending;
    QString proofText; ///< "Proven", "Not yet proven", "Not proven"
    bool operator==(const HistoryRow &other) const = default;
};

/// One note of the history with what is known of its proof.
class HistoryNote {
    Q_GADGET
    QML_VALUE_TYPE(historyNote)
    Q_PROPERTY(bool shown MEMBER shown)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString whenText MEMBER whenText)
    Q_PROPERTY(QString whoText MEMBER whoText)
    Q_PROPERTY(QString wayText MEMBER wayText)
    Q_PROPERTY(QString purpose MEMBER purpose)
    Q_PROPERTY(QString deviceText MEMBER deviceText)
    Q_PROPERTY(QString reasonText MEMBER reasonText)
    Q_PROPERTY(QString reasonCode MEMBER reasonCode)
    Q_PROPERTY(bool canComplain MEMBER canComplain)
    Q_PROPERTY(qujat::bridge::ProofState::Value proof MEMBER proof)
    Q_PROPERTY(QString proofText MEMBER proofText)
    Q_PROPERTY(QString proofSentence MEMBER proofSentence)
    Q_PROPERTY(QString placeText MEMBER placeText)
    Q_PROPERTY(bool canExport MEMBER canExport)
    Q_PROPERTY(bool canSaveReceipt MEMBER canSaveReceipt)

public:
    bool shown = false;
    QString number;
    QString title;
    QString icon;
    QString whenText;
    QString whoText; ///< who looked, or whose document it was; empty when nobody else was in it
    QString wayText; ///< "by QR code"
    QString purpose;
    QString deviceText; ///< on which device it happened
    QString reasonText; ///< why it was refused, in words
    QString reasonCode; ///< the same as the stable code of the contract
    bool canComplain = false; ///< it is a refusal to this person (order 001, chapter 3)
    ProofState::Value proof = ProofState::Pending;
    QString proofText;
    QString proofSentence; ///< what that means
    QString placeText; ///< "Entry 1204 of the journal, which then had 1210"
    bool canExport = false;
    bool canSaveReceipt = false; ///< the receipt without data of the person (features 3.5)
    bool operator==(const HistoryNote &other) const = default;
};

/// An alarm of the journal in words.
class AlarmRow {
    Q_GADGET
    Q_PROPERTY(QString alarmId MEMBER alarmId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString happened MEMBER happened)
    Q_PROPERTY(QString meaning MEMBER meaning)
    Q_PROPERTY(QString whenText MEMBER whenText)
    Q_PROPERTY(QString subjectText MEMBER subjectText)
    Q_PROPERTY(QString confirmedText MEMBER confirmedText)

public:
    QString alarmId;
    QString title;
    QString happened;
    QString meaning;
    QString whenText;
    QString subjectText; ///< "Note No. …", empty when it is about the journal as a whole
    QString confirmedText; ///< "Read on 12 August 2026, 15:52"; empty while unread
    bool operator==(const AlarmRow &other) const = default;
};

/// One request for consent and what became of it.
class ConsentRow {
    Q_GADGET
    Q_PROPERTY(QString consentId MEMBER consentId)
    Q_PROPERTY(QString requester MEMBER requester)
    Q_PROPERTY(QString dayText MEMBER dayText)
    Q_PROPERTY(QString timeText MEMBER timeText)
    Q_PROPERTY(QString wanted MEMBER wanted)
    Q_PROPERTY(QString purpose MEMBER purpose)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(bool withdrawable MEMBER withdrawable)

public:
    QString consentId;
    QString requester;
    QString dayText; ///< the section
    QString timeText;
    QString wanted;
    QString purpose;
    QString stateText;
    QString icon;
    QString number; ///< view number of the delivery; empty without one
    bool withdrawable = false;
    bool operator==(const ConsentRow &other) const = default;
};

/// A device signed in to the account.
class DeviceRow {
    Q_GADGET
    Q_PROPERTY(QString deviceId MEMBER deviceId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString classText MEMBER classText)
    Q_PROPERTY(QString lastSeenText MEMBER lastSeenText)
    Q_PROPERTY(QString signedInText MEMBER signedInText)
    Q_PROPERTY(QString originText MEMBER originText)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(bool current MEMBER current)

public:
    QString deviceId;
    QString name;
    QString classText;
    QString lastSeenText;
    QString signedInText;
    QString originText; ///< what is known of the place it was seen at
    QString icon;
    bool current = false;
    bool operator==(const DeviceRow &other) const = default;
};

/// A complaint in the list.
class ComplaintRow {
    Q_GADGET
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(QString termText MEMBER termText)
    Q_PROPERTY(QString stateIcon MEMBER stateIcon)
    Q_PROPERTY(bool overdue MEMBER overdue)

public:
    QString number;
    QString title; ///< the refusal, in its own words
    QString stateText;
    QString termText; ///< until when something has to happen; empty when nothing has
    QString stateIcon; ///< name for image://icon/<name>/<rrggbb>
    bool overdue = false;
    bool operator==(const ComplaintRow &other) const = default;
};

/// One thing that happened, with its time.
class StepRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString timeText MEMBER timeText)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString title;
    QString timeText;
    QString detail;
    bool operator==(const StepRow &other) const = default;
};

/// A request to connect a number, with what became of it.
class RequestRow {
    Q_GADGET
    Q_PROPERTY(QString requestId MEMBER requestId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString outcome MEMBER outcome)
    Q_PROPERTY(QString channel MEMBER channel)
    Q_PROPERTY(QString timeText MEMBER timeText)
    Q_PROPERTY(QString stateIcon MEMBER stateIcon)
    Q_PROPERTY(QString refusalCode MEMBER refusalCode)

public:
    QString requestId;
    QString title;
    QString outcome;
    QString channel;
    QString timeText;
    QString stateIcon; ///< name for image://icon/<name>/<rrggbb>
    QString refusalCode; ///< why it was refused, to complain about; empty when it was not
    bool operator==(const RequestRow &other) const = default;
};

/// Something that was done with the person's data or account.
class NoticeRow {
    Q_GADGET
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString dayText MEMBER dayText)
    Q_PROPERTY(QString timeText MEMBER timeText)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString stateIcon MEMBER stateIcon)
    Q_PROPERTY(QString refusalCode MEMBER refusalCode)
    Q_PROPERTY(bool unseen MEMBER unseen)

public:
    QString number;
    QString dayText;
    QString timeText;
    QString title;
    QString detail;
    QString stateIcon; ///< name for image://icon/<name>/<rrggbb>
    QString refusalCode; ///< what was refused, to complain about; empty when nothing was
    bool unseen = false;
    bool operator==(const NoticeRow &other) const = default;
};

/// How one kind of notices is told.
class NoticeChoiceRow {
    Q_GADGET
    Q_PROPERTY(QString category MEMBER category)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool shown MEMBER shown)
    Q_PROPERTY(bool sms MEMBER sms)

public:
    QString category;
    QString name;
    bool shown = true;
    bool sms = false;
    bool operator==(const NoticeChoiceRow &other) const = default;
};

} // namespace qujat::bridge
