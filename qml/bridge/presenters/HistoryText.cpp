// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/HistoryText.h"

#include "qml/bridge/presenters/NoticesPresenter.h"

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
    if (entry.kind == u"deviceSignedIn") {
        //: History: somebody signed in on a device
        return tr("Sign-in on a device");
    }
    if (entry.kind == u"deviceEnded") {
        //: History: a device was signed out
        return tr("A device was signed out");
    }
    if (entry.kind.startsWith(u"number") || entry.kind == u"passwordSet"
        || entry.kind == u"pinDestroyed")
        return NoticesPresenter::titleOf(entry.kind);
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
    if (entry.kind == u"accessClosed")
        return QStringLiteral("lock");
    if (entry.kind.startsWith(u"device") || entry.kind.startsWith(u"number"))
        return QStringLiteral("smartphone");
    return QStringLiteral("info");
}

HistoryRow HistoryText::row(const HistoryEntry &entry, const Presentation &presentation)
{
    const auto typeName =
        entry.documentType ? presentation.look(*entry.documentType).name : QString();
    HistoryRow row;
    row.number = entry.number;
    row.dayText = presentation.wording.day(entry.at, presentation.now());
    row.timeText = presentation.wording.time(entry.at);
    row.title = title(entry, typeName);
    row.icon = icon(entry);
    row.kind = entry.kind;

    QStringList parts;
    if (entry.viewer) {
        parts.append(entry.viewer->name);
        parts.append(entry.viewer->organisation.isEmpty()
                         ? DocumentText::recipientKind(entry.viewer->kind)
                         : entry.viewer->organisation);
    }
    if (!entry.subjectInitials.isEmpty())
        parts.append(entry.subjectInitials);
    if (entry.kind.contains(u"iewing"))
        parts.append(channel(entry.channel));
    if (!entry.purpose.isEmpty())
        parts.append(entry.purpose);
    parts.removeAll(QString());
    row.detail = parts.join(QStringLiteral(" · "));
    return row;
}

} // namespace qujat::bridge
