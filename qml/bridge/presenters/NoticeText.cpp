// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/NoticeText.h"

#include "qml/bridge/NoticesViewModel.h"

namespace qujat::bridge {

QString NoticeText::icon(const QString &kind)
{
    if (kind == u"viewing")
        return QStringLiteral("eye");
    if (kind == u"refusedViewing" || kind == u"numberRefused" || kind == u"signInRefused")
        return QStringLiteral("ban");
    if (kind.startsWith(u"number") || kind.startsWith(u"device"))
        return QStringLiteral("smartphone");
    if (kind == u"certificateIssued")
        return QStringLiteral("file-check");
    return kind == u"passwordSet" ? QStringLiteral("lock") : QStringLiteral("info");
}

QString NoticeText::title(const QString &kind)
{
    if (kind == u"viewing") {
        //: Notice: somebody looked at a document of the person
        return NoticesViewModel::tr("A document of yours was viewed");
    }
    if (kind == u"refusedViewing") {
        //: Notice: somebody tried to look at a document and was refused
        return NoticesViewModel::tr("A viewing was refused");
    }
    if (kind == u"numberConnected") {
        //: Notice: the first number was connected to the account
        return NoticesViewModel::tr("Your number was connected");
    }
    if (kind == u"numberChanged") {
        //: Notice: another number was connected to the account
        return NoticesViewModel::tr("Your number was changed");
    }
    if (kind == u"numberRefused") {
        //: Notice: a request for a number was refused
        return NoticesViewModel::tr("A request for a number was refused");
    }
    if (kind == u"numberStopped") {
        //: Notice: a change of number was taken back
        return NoticesViewModel::tr("A change of number was stopped");
    }
    if (kind == u"numberChangedHands") {
        //: Notice: the operator gave the number of the account to somebody else
        return NoticesViewModel::tr("Your number belongs to somebody else now");
    }
    if (kind == u"passwordSet") {
        //: Notice: the password of the account was set
        return NoticesViewModel::tr("The password of your account was set");
    }
    if (kind == u"certificateIssued") {
        //: Notice: a certificate of electronic signature was issued to the person
        return NoticesViewModel::tr("A signature certificate was issued");
    }
    if (kind == u"deviceSignedIn") {
        //: Notice: somebody signed in on a device
        return NoticesViewModel::tr("Sign-in on a device");
    }
    if (kind == u"deviceEnded") {
        //: Notice: a device was signed out
        return NoticesViewModel::tr("A device was signed out");
    }
    if (kind == u"signInRefused") {
        //: Notice: another device wanted to be signed in by the phone and was not
        return NoticesViewModel::tr("A sign-in on another device was refused");
    }
    if (kind == u"pinDestroyed") {
        //: Notice: a device was wiped after too many wrong PINs
        return NoticesViewModel::tr("A device was wiped after wrong PINs");
    }
    //: Notice of a kind that this version does not know
    return NoticesViewModel::tr("Another event");
}

QString NoticeText::sentence(const QString &kind)
{
    if (kind == u"viewing") {
        //: Notice, kind viewing: what it means and what to do, under its title
        return NoticesViewModel::tr("Who looked and by which way stands in your history.");
    }
    if (kind == u"refusedViewing") {
        //: Notice, kind refusedViewing: what it means and what to do, under its title
        return NoticesViewModel::tr("No data were shown.");
    }
    if (kind == u"numberConnected") {
        //: Notice, kind numberConnected: what it means and what to do, under its title
        return NoticesViewModel::tr("Messages of the service go to this number from now on.");
    }
    if (kind == u"numberChanged") {
        //: Notice, kind numberChanged: what it means and what to do, under its title
        return NoticesViewModel::tr("Messages go to the new number from now on. If it was not you, stop the change on the page of your number.");
    }
    if (kind == u"numberRefused") {
        //: Notice, kind numberRefused: what it means and what to do, under its title
        return NoticesViewModel::tr("The number of your account stayed as it was.");
    }
    if (kind == u"numberStopped") {
        //: Notice, kind numberStopped: what it means and what to do, under its title
        return NoticesViewModel::tr("The earlier number is connected again.");
    }
    if (kind == u"numberChangedHands") {
        //: Notice, kind numberChangedHands: what it means and what to do, under its title
        return NoticesViewModel::tr("No code and no request is sent to it any more. Connect a number of your own.");
    }
    if (kind == u"passwordSet") {
        //: Notice, kind passwordSet: what it means and what to do, under its title
        return NoticesViewModel::tr("If it was not you, set a new one and end the sessions of other devices.");
    }
    if (kind == u"certificateIssued") {
        //: Notice, kind certificateIssued: what it means and what to do, under its title
        return NoticesViewModel::tr("Whoever holds its key signs in your name. If it was not you, have it revoked.");
    }
    if (kind == u"deviceSignedIn") {
        //: Notice, kind deviceSignedIn: what it means and what to do, under its title
        return NoticesViewModel::tr("If it was not you, end that device in your profile.");
    }
    if (kind == u"deviceEnded") {
        //: Notice, kind deviceEnded: what it means and what to do, under its title
        return NoticesViewModel::tr("Whoever holds it has to sign in anew.");
    }
    if (kind == u"signInRefused") {
        //: Notice, kind signInRefused: what it means and what to do, under its title
        return NoticesViewModel::tr("Its code was scanned by this account’s phone; nobody was signed in.");
    }
    if (kind == u"pinDestroyed") {
        //: Notice, kind pinDestroyed: what it means and what to do, under its title
        return NoticesViewModel::tr("The tenth wrong PIN closed it for good. It has to be signed in anew.");
    }
    return {};
}

} // namespace qujat::bridge
