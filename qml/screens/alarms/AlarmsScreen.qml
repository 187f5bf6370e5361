// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The alarms of the journal: what happened, what it means, what to do. Each unread one is confirmed here, and only here.
ScrollPage {
    id: root

    required property AlarmsViewModel alarms
    required property string contactCentre

    signal back

    PageHeader {
        Layout.fillWidth: true
        //: Title of the page with the alarms of the journal
        title: qsTr("Alarms of the journal")
        canGoBack: true
        onBack: root.back()
    }
    Repeater {
        model: root.alarms.alarms

        AlarmCard {
            required property string alarmId

            Layout.fillWidth: true
            onRead: root.alarms.confirm(alarmId)
        }
    }
    Surface {
        Layout.fillWidth: true
        implicitHeight: advice.implicitHeight + 2 * Theme.large
        visible: root.alarms.alarms.count > 0

        ColumnLayout {
            id: advice

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.large
            spacing: Theme.medium

            SectionHeader {
                Layout.fillWidth: true
                //: Heading over the advice under the alarms of the journal
                text: qsTr("What to do")
            }
            AppText {
                Layout.fillWidth: true
                kind: AppText.Label
                font.weight: Font.Normal
                //: Advice under the alarms of the journal
                text: qsTr("Save the evidence to a file and keep it. Do not sign out on this device before that: signing out wipes what is kept here.")
            }
            AppText {
                Layout.fillWidth: true
                visible: root.contactCentre.length > 0
                kind: AppText.Label
                font.weight: Font.Normal
                //: Advice under the alarms of the journal; %1 are phone numbers of the contact centre
                text: qsTr("Call the contact centre: %1. Anybody to whom you give the file can check it, an ombudsman or a court too.").arg(root.contactCentre)
            }
            AppButton {
                Layout.fillWidth: true
                glyph: "file-text"
                //: Button that saves what proves the alarms to a file
                text: qsTr("Save the evidence")
                onClicked: chooser.open()
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: root.alarms.alarms.count === 0
        //: On the page of alarms when there are none
        text: qsTr("There are no alarms.")
    }

    FileChooser {
        id: chooser

        //: Title of the file dialog for the evidence of alarms
        title: qsTr("Save the evidence")
        //: File types in the file dialog; keep the part in brackets
        filters: [qsTr("Evidence (*.json)"), qsTr("All files (*)")]
        suffix: "json"
        onChosen: file => root.alarms.saveEvidence(file)
    }
}
