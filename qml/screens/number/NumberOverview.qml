// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Which number is connected, a change that can still be taken back, and what became of earlier requests.
ColumnLayout {
    id: root

    required property NumberViewModel number
    required property string contactCentre

    /// About a request that was refused: its id and the code of the refusal.
    signal complaintAsked(string requestId, string code)

    spacing: Theme.large

    Surface {
        Layout.fillWidth: true
        implicitHeight: connected.implicitHeight + 2 * Theme.large

        ColumnLayout {
            id: connected

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.large
            spacing: Theme.small

            AppText {
                Layout.fillWidth: true
                kind: AppText.Title
                //: When no number is connected to the account
                text: root.number.connectedNumber.length > 0 ? root.number.connectedNumber : qsTr("No number is connected")
            }
            AppText {
                Layout.fillWidth: true
                quiet: true
                //: Under "No number is connected"
                text: root.number.connectedNumber.length > 0 ? root.number.connectedText : qsTr("Without one, no code, no consent and no notice can reach you, and your documents stay closed on this phone.")
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: root.number.stoppableId.length > 0
        tone: Notice.Caution
        //: Title over a change of number that can still be taken back
        title: qsTr("Was it you?")
        text: root.number.stoppableText
    }
    AppButton {
        Layout.fillWidth: true
        visible: root.number.stoppableId.length > 0
        kind: AppButton.Danger
        //: Button that takes a change of number back
        text: qsTr("It was not me: stop the change")
        onClicked: stopping.open()
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        //: Button that begins connecting a number; the second when one is connected
        text: root.number.connectedNumber.length > 0 ? qsTr("Change number") : qsTr("Connect a number")
        onClicked: root.number.beginChange()
    }
    SectionHeader {
        Layout.fillWidth: true
        visible: root.number.requests.count > 0
        //: Heading over the requests for numbers
        text: qsTr("My requests")
    }
    Surface {
        Layout.fillWidth: true
        visible: root.number.requests.count > 0
        implicitHeight: requests.implicitHeight + Theme.small

        ColumnLayout {
            id: requests

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.tiny
            spacing: 0

            Repeater {
                model: root.number.requests
                ListRow {
                    required property string requestId
                    required property string refusalCode
                    required property string title
                    required property string outcome
                    required property string channel
                    required property string timeText
                    required property string stateIcon
                    Layout.fillWidth: true
                    pressable: refusalCode.length > 0
                    leads: refusalCode.length > 0
                    //: Under a refused request for a number; the row leads to the form of a complaint
                    readonly property string wayText: refusalCode.length > 0 ? qsTr("Press to complain about the refusal.") : ""
                    onClicked: root.complaintAsked(requestId, refusalCode)
                    glyph: stateIcon
                    text: title
                    detail: Phrase.lines(Phrase.lines(outcome, Phrase.parts(timeText, channel)), wayText)
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Caption
        quiet: true
        //: Under the page about the number; %1 is the phone numbers of the contact centre
        text: qsTr("Provided by the Ministry of Digital Development, Innovation and Aerospace Industry, free of charge, decided by itself within ten minutes. Contact centre: %1.").arg(root.contactCentre)
    }
    ConfirmSheet {
        id: stopping

        //: Title of the question before a change of number is taken back
        title: qsTr("Stop the change?")
        //: Question before a change of number is taken back
        sentence: qsTr("The earlier number is connected again, and the device that asked for the change is signed out.")
        //: Button that takes a change of number back
        confirmText: qsTr("Stop the change")
        onConfirmed: root.number.stopChange(root.number.stoppableId)
    }
}
