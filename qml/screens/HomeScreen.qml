// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The places of the program and the way between them: a bar below on a phone, at the side in a wide window.
FocusScope {
    id: root

    required property AppViewModel app

    focus: true
    Keys.onEscapePressed: event => event.accepted = root.goBack()
    Keys.onBackPressed: event => event.accepted = root.goBack()

    enum Place {
        Documents,
        Scan,
        History,
        Profile,
        Settings
    }
    property int place: root.app.cellular ? HomeScreen.Documents : HomeScreen.Scan
    enum Aside {
        None,
        About,
        Information,
        Complaints,
        Alarms,
        Consents
    }
    /// A page that stands beside the places, until one goes back from it.
    property int aside: HomeScreen.None

    readonly property bool wide: root.width >= Theme.wideFrom
    readonly property list<string> glyphs: ["wallet-cards", "scan-qr-code", "history", "user-round", "settings"]
    readonly property list<string> names: [
        //: Place in the bar: own documents
        qsTr("Documents"),
        //: Place in the bar: check a document of somebody else
        qsTr("Check"),
        //: Place in the bar: the notes of the account
        qsTr("History"),
        //: Place in the bar: the person, devices, sign-out
        qsTr("Profile"),
        //: Place in the bar of a wide window
        qsTr("Settings")
    ]
    readonly property bool accessRuns: root.app.access.active && root.app.access.state === ScreenState.Ready && !root.app.access.ended
    readonly property bool accessSeen: root.place === HomeScreen.Documents && section.item instanceof DocumentsSection && (section.item as DocumentsSection).accessShown

    function goTo(place: int) {
        // Pressed again, a place shows its first page.
        if (root.place === place && section.item instanceof ProfileSection)
            (section.item as ProfileSection).page = ProfileSection.None;
        root.aside = HomeScreen.None;
        root.place = place;
    }

    function goBack(): bool {
        if (root.aside !== HomeScreen.None) {
            if (section.item instanceof ComplaintsScreen && (section.item as ComplaintsScreen).goBack())
                return true;
            root.aside = root.aside === HomeScreen.Information ? HomeScreen.About : HomeScreen.None;
            return true;
        }
        if (section.item instanceof DocumentsSection && (section.item as DocumentsSection).goBack())
            return true;
        if (section.item instanceof ScanSection && (section.item as ScanSection).goBack())
            return true;
        if (section.item instanceof HistorySection && (section.item as HistorySection).goBack())
            return true;
        if (section.item instanceof ProfileSection && (section.item as ProfileSection).goBack())
            return true;
        if (root.place === HomeScreen.Settings && !root.wide) {
            root.goTo(HomeScreen.Profile);
            return true;
        }
        return false;
    }

    Component.onCompleted: if (root.app.ownKey.wanted)
        root.goTo(HomeScreen.Profile)

    Slot {
        id: side

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.wide ? Theme.sideBarWidth : 0
        content: root.wide ? sideBar : null
    }

    ColumnLayout {
        anchors.left: side.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        spacing: 0

        Banner {
            Layout.fillWidth: true
            visible: root.app.alarms.unread > 0 && root.aside !== HomeScreen.Alarms
            glyph: "triangle-alert"
            plate: Theme.colors.danger
            ink: Theme.colors.dangerInk
            //: Line over every page while there is an unread alarm of the journal
            text: qsTr("Alarm: the record of who looked at documents contradicts itself.")
            //: Button in the line of an alarm; opens what it is about
            actionText: qsTr("Read")
            onClicked: root.aside = HomeScreen.Alarms
        }
        Banner {
            Layout.fillWidth: true
            visible: root.accessRuns && !root.accessSeen
            glyph: "lock"
            plate: Theme.colors.accentSoft
            ink: Theme.colors.accentSoftInk
            //: Line over other pages while access to a document is open; %1 is its name, %2 a time such as 4:12
            text: qsTr("%1: access is open for another %2").arg(root.app.access.documentTitle).arg(root.app.access.timeLeftText)
            //: Button in the line while access to a document is open
            actionText: qsTr("Show")
            onClicked: {
                root.goTo(HomeScreen.Documents);
                (section.item as DocumentsSection).accessAside = false;
            }
        }
        Slot {
            id: section

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            content: root.aside !== HomeScreen.None ? [null, about, information, complaints, alarms, consents][root.aside] : [documents, scan, history, profile, settings][root.place]
        }
        TabBar {
            Layout.fillWidth: true
            visible: !root.wide
            names: root.names.slice(0, 4)
            glyphs: root.glyphs.slice(0, 4)
            current: Math.min(root.place, HomeScreen.Profile)
            onPicked: index => root.goTo(index)
        }
    }

    Component {
        id: sideBar

        SideBar {
            //: Name of the program; not translated
            title: qsTr("Qujat")
            names: root.names
            glyphs: root.glyphs
            current: root.place
            onPicked: index => root.goTo(index)

            NavigationItem {
                Layout.fillWidth: true
                upright: false
                glyph: "lock"
                //: Row that locks the program; the PIN opens it again
                text: qsTr("Lock now")
                Accessible.role: Accessible.Button
                onClicked: root.app.lock()
            }
        }
    }

    Component {
        id: documents

        DocumentsSection {
            app: root.app
            wide: root.wide
            onScanAsked: root.goTo(HomeScreen.Scan)
        }
    }
    Component {
        id: scan

        ScanSection {
            app: root.app
            wide: root.wide
        }
    }
    Component {
        id: history

        HistorySection {
            app: root.app
            wide: root.wide
            onAlarmsAsked: root.aside = HomeScreen.Alarms
        }
    }
    Component {
        id: alarms

        AlarmsScreen {
            alarms: root.app.alarms
            contactCentre: root.app.contactCentre
            onBack: root.goBack()
        }
    }
    Component {
        id: profile

        ProfileSection {
            app: root.app
            wide: root.wide
            onSettingsAsked: root.goTo(HomeScreen.Settings)
            onAboutAsked: root.aside = HomeScreen.About
            onComplaintsAsked: root.aside = HomeScreen.Complaints
            onConsentsAsked: root.aside = HomeScreen.Consents
        }
    }
    Component {
        id: settings

        SettingsScreen {
            settings: root.app.settings
            canGoBack: !root.wide
            onBack: root.goBack()
        }
    }
    Component {
        id: consents

        ConsentScreen {
            consents: root.app.consents
            contactCentre: root.app.contactCentre
            onBack: root.goBack()
        }
    }
    Component {
        id: about

        AboutScreen {
            app: root.app
            onBack: root.goBack()
            onInformationAsked: root.aside = HomeScreen.Information
        }
    }
    Component {
        id: information

        InformationScreen {
            contactCentre: root.app.contactCentre
            onBack: root.goBack()
        }
    }
    Component {
        id: complaints

        ComplaintsScreen {
            complaints: root.app.complaints
            contactCentre: root.app.contactCentre
            onBack: root.goBack()
        }
    }
    Connections {
        target: root.app.complaints
        function onBeginRequested() {
            root.aside = HomeScreen.Complaints;
        }
    }

    ApprovalSheet {
        approval: root.app.approval
    }
    ConfirmationSheet {
        confirmations: root.app.confirmations
    }
    ConsentSheet {
        card: root.app.consentCard
        waits: root.app.confirmations.pending
    }
}
