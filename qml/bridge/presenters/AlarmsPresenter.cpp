// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/AlarmsPresenter.h"

#include "core/session/JournalWatch.h"

#include <QFileInfo>
#include <QSaveFile>

namespace qujat::bridge {
namespace {

struct AlarmWords {
    QString title;
    QString happened;
};

AlarmWords wordsOf(JournalAlarm::Kind kind)
{
    using enum JournalAlarm::Kind;
    switch (kind) {
    case HeadForged:
        return {//: Alarm of the journal: title
                AlarmsViewModel::tr("The journal is signed by somebody else"),
                //: Alarm of the journal: what happened
                AlarmsViewModel::tr(
                    "The service gave a state of its journal that is not signed with the "
                    "journal's key.")};
    case RolledBack:
        return {//: Alarm of the journal: title
                AlarmsViewModel::tr("The journal has become shorter"),
                //: Alarm of the journal: what happened
                AlarmsViewModel::tr(
                    "The service's journal ends before a point that this device has already "
                    "seen. Entries that stood in it are gone.")};
    case Forked:
        return {//: Alarm of the journal: title
                AlarmsViewModel::tr("The journal tells two different stories"),
                //: Alarm of the journal: what happened
                AlarmsViewModel::tr(
                    "The service's journal no longer begins with what this device has seen of "
                    "it. Entries were removed, changed or put in another order, or others are "
                    "shown a different journal.")};
    case NoteMissing:
        return {//: Alarm of the journal: title
                AlarmsViewModel::tr("A note has disappeared"),
                //: Alarm of the journal: what happened
                AlarmsViewModel::tr(
                    "A note that stood in your history is no longer listed by the service.")};
    case NoteChanged:
        return {
            //: Alarm of the journal: title
            AlarmsViewModel::tr("A note was changed"),
            //: Alarm of the journal: what happened
            AlarmsViewModel::tr("The service lists a note of your history with other values than "
                                "before.")};
    case NotProven:
        return {//: Alarm of the journal: title
                AlarmsViewModel::tr("The journal contradicts a note"),
                //: Alarm of the journal: what happened
                AlarmsViewModel::tr(
                    "What the service gave as proof of a note does not prove what the note "
                    "says.")};
    case LeafMissing:
        return {//: Alarm of the journal: title
                AlarmsViewModel::tr("A note is missing from the journal"),
                //: Alarm of the journal: what happened
                AlarmsViewModel::tr(
                    "A note stands in your history, but the service cannot show it in its "
                    "journal, although the time for that is over.")};
    case Backdated:
        return {//: Alarm of the journal: title
                AlarmsViewModel::tr("An entry was backdated"),
                //: Alarm of the journal: what happened
                AlarmsViewModel::tr(
                    "A note claims an earlier time than its place in the journal allows: it "
                    "was written later than it says.")};
    case SplitView:
        return {//: Alarm of the journal: title
                AlarmsViewModel::tr("The holder is shown another journal"),
                //: Alarm of the journal: what happened at a check of somebody's document
                AlarmsViewModel::tr(
                    "When you checked a document, the holder's phone named a state of the journal "
                    "that does not fit the journal that the service shows you. Ask the holder to "
                    "save their history to a file as well: the two files together show what was "
                    "kept from whom.")};
    case Stalled:
        return {//: Alarm of the journal: title
                AlarmsViewModel::tr("The journal has stopped"),
                //: Alarm of the journal: what happened
                AlarmsViewModel::tr(
                    "The service answers, but for some time it has not signed any new state "
                    "of its journal.")};
    }
    Q_UNREACHABLE();
}

} // namespace

AlarmsPresenter::AlarmsPresenter(Presentation &presentation, AlarmsViewModel &view, QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
{
    connect(m_presentation.session.journal(), &session::JournalWatch::alarmsChanged, this,
            &AlarmsPresenter::render);
    connect(&view, &AlarmsViewModel::confirmed, this, [this](const QString &alarmId) {
        const auto done = m_presentation.session.journal()->confirm(alarmId.toLongLong());
        if (!done)
            Q_EMIT settled(m_presentation.words(done.error()).sentence);
    });
    connect(&view, &AlarmsViewModel::evidenceRequested, this, &AlarmsPresenter::saveEvidence);
}

AlarmRow AlarmsPresenter::row(const JournalAlarm &alarm) const
{
    const auto words = wordsOf(alarm.kind);
    AlarmRow row;
    row.alarmId = QString::number(alarm.id);
    row.title = words.title;
    row.happened = words.happened;
    //: Alarm of the journal: what it means, the same for all alarms
    row.meaning = AlarmsViewModel::tr(
        "Somebody may have tampered with the record of who looked at your "
        "documents, or the service is at fault. Your documents and your key are "
        "not affected. What proves it is kept on this device and cannot be "
        "taken back by the service.");
    row.whenText = m_presentation.wording.dateTime(alarm.raisedAt);
    const bool isAboutNote = alarm.kind == JournalAlarm::Kind::NoteMissing
        || alarm.kind == JournalAlarm::Kind::NoteChanged
        || alarm.kind == JournalAlarm::Kind::NotProven
        || alarm.kind == JournalAlarm::Kind::LeafMissing
        || alarm.kind == JournalAlarm::Kind::SplitView
        || alarm.kind == JournalAlarm::Kind::Backdated;
    if (isAboutNote) {
        //: Alarm of the journal: which note it is about; %1 is its number
        row.subjectText = AlarmsViewModel::tr("Note No. %1").arg(alarm.subject);
    }
    if (alarm.confirmedAt) {
        //: Alarm of the journal: when the person said to have read it; %1 is date and time
        row.confirmedText = AlarmsViewModel::tr("Read on %1")
                                .arg(m_presentation.wording.dateTime(*alarm.confirmedAt));
    }
    return row;
}

void AlarmsPresenter::render()
{
    const auto &alarms = m_presentation.session.journal()->alarms();
    AlarmsViewModel::Content content;
    for (auto alarm = alarms.rbegin(); alarm != alarms.rend(); ++alarm) {
        content.alarms.append(row(*alarm));
        content.unread += alarm->confirmedAt ? 0 : 1;
    }
    m_view.show(content);
    const auto newest = alarms.empty() ? 0 : alarms.back().id;
    if (newest > m_newest && !alarms.back().confirmedAt)
        Q_EMIT raised(content.alarms.constFirst().title);
    m_newest = newest;
}

void AlarmsPresenter::saveEvidence(const QUrl &file)
{
    const auto path = file.toLocalFile();
    const auto evidence = m_presentation.session.journal()->evidence();
    QSaveFile target(path);
    const bool saved = target.open(QIODevice::WriteOnly)
        && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && target.write(evidence) == evidence.size() && target.commit();
    //: Notice: a file was written; %1 is its name
    Q_EMIT settled(
        saved ? AlarmsViewModel::tr("Saved: %1").arg(QFileInfo(path).fileName())
              //: Notice: a file could not be written; %1 is its name
              : AlarmsViewModel::tr("Could not be saved: %1").arg(QFileInfo(path).fileName()));
}

} // namespace qujat::bridge
