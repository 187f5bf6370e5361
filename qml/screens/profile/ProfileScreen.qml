// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Who is signed in, with which number, on which devices; and the way out.
ScrollPage {
    id: root

    required property ProfileViewModel profile
    required property string contactCentre
    property bool settingsReachable: true
    property int unseenNotices: 0
    /// The page of ProfileSection that is shown beside.
    property int chosen: 0

    signal numberAsked
    signal noticesAsked
    signal methodsAsked
    signal keyAsked
    signal settingsAsked
    signal aboutAsked
    signal complaintsAsked
    signal consentsAsked
    signal lockAsked
    signal signOutAsked

    PageHeader {
        Layout.fillWidth: true
        //: Title of the page about the person and name of its place in the bar
        title: qsTr("Profile")
    }
    StatePane {
        Layout.fillWidth: true
        Layout.minimumHeight: implicitHeight
        phase: root.profile.state
        //: While the profile is being loaded
        loadingText: qsTr("Loading your account…")
        skeletons: 2
        failureTitle: root.profile.failure.title
        failureSentence: root.profile.failure.sentence
        failureAdvice: root.profile.failure.advice
        canRetry: root.profile.failure.canRetry
        retrySeconds: root.profile.failure.retrySeconds
        contact: root.profile.failure.fault ? contactLine.text : ""
        onRetry: root.profile.retry()

        ColumnLayout {
            width: parent.width
            spacing: Theme.large

            PersonSummary {
                Layout.fillWidth: true
                profile: root.profile
            }
            Surface {
                Layout.fillWidth: true
                implicitHeight: account.implicitHeight + Theme.small

                ColumnLayout {
                    id: account

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.tiny
                    spacing: 0

                    ListRow {
                        Layout.fillWidth: true
                        glyph: "smartphone"
                        selected: root.chosen === ProfileSection.Number
                        //: Row that leads to the page about the registered number
                        text: qsTr("My phone number")
                        //: Under "My phone number" when none is connected
                        detail: root.profile.phoneMasked.length > 0 ? root.profile.phoneMasked : qsTr("None is connected yet")
                        leads: true
                        onClicked: root.numberAsked()
                    }
                    ListRow {
                        Layout.fillWidth: true
                        glyph: "inbox"
                        selected: root.chosen === ProfileSection.Notices
                        //: Row that leads to the notices
                        text: qsTr("Notices")
                        //: Beside "Notices"; %n is how many were not seen yet
                        value: root.unseenNotices > 0 ? qsTr("%n new", "", root.unseenNotices) : ""
                        leads: true
                        onClicked: root.noticesAsked()
                    }
                    ListRow {
                        Layout.fillWidth: true
                        glyph: "key-round"
                        selected: root.chosen === ProfileSection.Key
                        //: Row that leads to the signature key and to a new certificate
                        text: qsTr("Signature key")
                        leads: true
                        onClicked: root.keyAsked()
                    }
                    ListRow {
                        Layout.fillWidth: true
                        glyph: "shield-check"
                        selected: root.chosen === ProfileSection.Methods
                        //: Row that leads to the ways to sign in
                        text: qsTr("Ways to sign in")
                        leads: true
                        onClicked: root.methodsAsked()
                    }
                }
            }
            SectionHeader {
                Layout.fillWidth: true
                //: Heading over the devices that are signed in
                text: qsTr("Devices")
            }
            Surface {
                Layout.fillWidth: true
                implicitHeight: devices.implicitHeight + Theme.small

                ColumnLayout {
                    id: devices

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.tiny
                    spacing: 0

                    Repeater {
                        model: root.profile.devices
                        DeviceEntry {
                            Layout.fillWidth: true
                            onEndAsked: (deviceId, name) => ending.ask(deviceId, name)
                        }
                    }
                    ListRow {
                        Layout.fillWidth: true
                        visible: root.profile.devices.count > 1
                        glyph: "log-out"
                        dangerous: true
                        //: Row that signs every device out but the one in use
                        text: qsTr("Sign out all other devices")
                        onClicked: endingOthers.open()
                    }
                }
            }
        }
    }
    Surface {
        Layout.fillWidth: true
        implicitHeight: actions.implicitHeight + Theme.small

        ColumnLayout {
            id: actions

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.tiny
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                glyph: "heart-handshake"
                //: Row that leads to who asked for consent, and to taking one back
                text: qsTr("Consents")
                leads: true
                onClicked: root.consentsAsked()
            }
            ListRow {
                Layout.fillWidth: true
                visible: root.settingsReachable
                glyph: "settings"
                //: Row that leads to the settings
                text: qsTr("Settings")
                leads: true
                onClicked: root.settingsAsked()
            }
            ListRow {
                Layout.fillWidth: true
                glyph: "file-text"
                //: Row that leads to the complaints about refusals
                text: qsTr("Complaints")
                leads: true
                onClicked: root.complaintsAsked()
            }
            ListRow {
                Layout.fillWidth: true
                glyph: "info"
                //: Row that leads to help and to what this program is
                text: qsTr("Help and about")
                leads: true
                onClicked: root.aboutAsked()
            }
            ListRow {
                Layout.fillWidth: true
                glyph: "lock"
                //: Row that locks the program; the PIN opens it again
                text: qsTr("Lock now")
                onClicked: root.lockAsked()
            }
            ListRow {
                Layout.fillWidth: true
                glyph: "log-out"
                dangerous: true
                //: Row that signs out and wipes this device
                text: qsTr("Sign out")
                onClicked: leaving.open()
            }
        }
    }

    ConfirmSheet {
        id: leaving

        //: Title of the question before signing out
        title: qsTr("Sign out?")
        //: Question before signing out
        sentence: qsTr("The copies kept on this device are wiped and the PIN is forgotten. Your documents themselves are safe in the registries.")
        //: Button that signs out
        confirmText: qsTr("Sign out")
        onConfirmed: root.signOutAsked()
    }
    ConfirmSheet {
        id: ending

        property string deviceId: ""
        property string deviceName: ""

        function ask(id: string, name: string) {
            ending.deviceId = id;
            ending.deviceName = name;
            ending.open();
        }

        //: Title of the question before another device is signed out
        title: qsTr("Sign this device out?")
        //: Question before another device is signed out; %1 is its name
        sentence: qsTr("%1 will have to sign in anew. What is kept on it can no longer be opened.").arg(ending.deviceName)
        //: Button that signs another device out
        confirmText: qsTr("Sign the device out")
        onConfirmed: root.profile.endDevice(ending.deviceId)
    }
    ConfirmSheet {
        id: endingOthers

        //: Title of the question before all other devices are signed out
        title: qsTr("Sign out all other devices?")
        //: Question before all other devices are signed out
        sentence: qsTr("Only this device stays signed in. The others have to sign in anew with two proofs.")
        //: Button that signs all other devices out
        confirmText: qsTr("Sign the others out")
        onConfirmed: root.profile.endOtherDevices()
    }
    ContactLine {
        id: contactLine

        centre: root.contactCentre
        code: root.profile.failure.code
    }
}
