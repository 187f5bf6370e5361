// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// One complaint: its terms, what happened to it, and the way to court.
ScrollPage {
    id: root

    required property ComplaintsViewModel complaints

    signal back

    PageHeader {
        Layout.fillWidth: true
        canGoBack: true
        //: Title of the page of one complaint
        title: qsTr("Complaint")
        onBack: root.back()
    }
    Notice {
        Layout.fillWidth: true
        title: root.complaints.openState
        text: root.complaints.openDecision
    }
    Surface {
        Layout.fillWidth: true
        implicitHeight: facts.implicitHeight + 2 * Theme.large

        ColumnLayout {
            id: facts

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.large
            spacing: Theme.medium

            FieldRow {
                Layout.fillWidth: true
                //: Label over the number of a complaint
                label: qsTr("Number of the complaint")
                value: root.complaints.openNumber
            }
            FieldRow {
                Layout.fillWidth: true
                //: Label over the refusal that is complained about
                label: qsTr("About the refusal")
                value: root.complaints.openTitle
            }
            FieldRow {
                Layout.fillWidth: true
                //: Label over the body that considers a complaint
                label: qsTr("Considered by")
                value: root.complaints.openRecipient
            }
            FieldRow {
                Layout.fillWidth: true
                //: Label over the text of a complaint
                label: qsTr("Your words")
                value: root.complaints.openText
            }
        }
    }
    SectionHeader {
        Layout.fillWidth: true
        //: Heading over the terms of a complaint
        text: qsTr("Terms")
    }
    Surface {
        Layout.fillWidth: true
        implicitHeight: terms.implicitHeight + 2 * Theme.large

        ColumnLayout {
            id: terms

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.large
            spacing: Theme.medium

            Repeater {
                model: root.complaints.terms
                FieldRow {
                    Layout.fillWidth: true
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                kind: AppText.Caption
                quiet: true
                text: root.complaints.termsNote
            }
        }
    }
    SectionHeader {
        Layout.fillWidth: true
        visible: root.complaints.steps.count > 0
        //: Heading over what happened to a complaint
        text: qsTr("What happened")
    }
    Surface {
        Layout.fillWidth: true
        visible: root.complaints.steps.count > 0
        implicitHeight: steps.implicitHeight + Theme.small

        ColumnLayout {
            id: steps

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.tiny
            spacing: 0

            Repeater {
                model: root.complaints.steps
                ListRow {
                    id: step

                    required property string title
                    required property string timeText

                    Layout.fillWidth: true
                    pressable: false
                    glyph: "history"
                    text: step.title
                    detail: step.timeText
                }
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: root.complaints.courtTitle.length > 0
        title: root.complaints.courtTitle
        text: root.complaints.courtText
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Quiet
        //: Button that asks whether one may appeal to the court
        text: qsTr("Appeal to the court")
        onClicked: root.complaints.askCourt()
    }
}
