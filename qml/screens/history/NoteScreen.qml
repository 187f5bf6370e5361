// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// One note of the history: what happened, and what proves it, in words.
ScrollPage {
    id: root

    required property HistoryViewModel history
    property bool canGoBack: false

    signal back
    signal complaintAsked

    PageHeader {
        Layout.fillWidth: true
        title: root.history.note.title
        subtitle: root.history.note.whenText
        canGoBack: root.canGoBack
        onBack: root.back()
    }
    Surface {
        Layout.fillWidth: true
        implicitHeight: facts.implicitHeight + 2 * Theme.large
        visible: root.history.note.whoText.length > 0 || root.history.note.wayText.length > 0 || root.history.note.number.length > 0

        ColumnLayout {
            id: facts

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.large
            spacing: Theme.medium

            FieldRow {
                Layout.fillWidth: true
                visible: value.length > 0
                //: Label in a note of the history; the second one when oneself looked at somebody's document
                label: root.history.role === HistoryRole.Subject ? qsTr("Who") : qsTr("Whose document")
                value: root.history.note.whoText
            }
            FieldRow {
                Layout.fillWidth: true
                visible: value.length > 0
                //: Label in a note of the history: by QR code, by six digits
                label: qsTr("How")
                value: root.history.note.wayText
            }
            FieldRow {
                Layout.fillWidth: true
                visible: value.length > 0
                //: Label in a note of the history: the purpose that the third party stated
                label: qsTr("Purpose")
                value: root.history.note.purpose
            }
            FieldRow {
                Layout.fillWidth: true
                visible: value.length > 0
                //: Label in a note of the history: name of the device on which it happened
                label: qsTr("Device")
                value: root.history.note.deviceText
            }
            FieldRow {
                Layout.fillWidth: true
                visible: value.length > 0
                //: Label in a note of the history: why something was refused
                label: qsTr("Reason")
                value: root.history.note.reasonText
            }
            FieldRow {
                Layout.fillWidth: true
                visible: value.length > 0
                //: Label in a note of the history: its number, the same in both accounts
                label: qsTr("Number of the note")
                value: root.history.note.number
            }
            AppButton {
                Layout.fillWidth: true
                visible: root.history.note.canComplain
                //: Button under a refusal in the history: opens the form of a complaint about it
                text: qsTr("Complain about this refusal")
                onClicked: root.complaintAsked()
            }
        }
    }
    Surface {
        Layout.fillWidth: true
        implicitHeight: proof.implicitHeight + 2 * Theme.large

        ColumnLayout {
            id: proof

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.large
            spacing: Theme.medium

            SectionHeader {
                Layout.fillWidth: true
                //: Heading over what proves a note of the history
                text: qsTr("Proof")
            }
            OutcomeChip {
                Layout.maximumWidth: proof.width
                outcome: ProofLook.outcome(root.history.note.proof)
                text: root.history.note.proofText
            }
            AppText {
                Layout.fillWidth: true
                kind: AppText.Label
                font.weight: Font.Normal
                text: root.history.note.proofSentence
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                kind: AppText.Caption
                quiet: true
                text: root.history.note.placeText
            }
            AppButton {
                Layout.fillWidth: true
                visible: root.history.note.canExport
                glyph: "file-check"
                //: Button that saves one note with its proof to a file
                text: qsTr("Save with the proof")
                onClicked: chooser.open()
            }
            AppText {
                Layout.fillWidth: true
                visible: root.history.note.canExport
                kind: AppText.Caption
                quiet: true
                //: Under the button that saves a note with its proof
                text: qsTr("Anybody can check the file without network, with the service's published key. It shows who looked and at which type of document.")
            }
            AppButton {
                Layout.fillWidth: true
                visible: root.history.note.canSaveReceipt
                glyph: "shield-check"
                //: Button that saves the receipt of a check without any data of the person
                text: qsTr("Save the receipt without data")
                onClicked: receiptChooser.open()
            }
            AppText {
                Layout.fillWidth: true
                visible: root.history.note.canSaveReceipt
                kind: AppText.Caption
                quiet: true
                //: Under the button that saves the receipt without data
                text: qsTr("Proves that you checked a valid document of this type at this time, and whether its holder was 18 or older. It holds no name and no number, so no copy of the document needs to be kept.")
            }
        }
    }

    FileChooser {
        id: chooser

        //: Title of the file dialog for one note with its proof
        title: qsTr("Save the note with its proof")
        //: File types in the file dialog; keep the part in brackets
        filters: [qsTr("Proofs (*.qujatproof)"), qsTr("All files (*)")]
        suffix: "qujatproof"
        onChosen: file => root.history.exportNote(file)
    }
    FileChooser {
        id: receiptChooser

        //: Title of the file dialog for the receipt without data
        title: qsTr("Save the receipt")
        //: File types in the file dialog; keep the part in brackets
        filters: [qsTr("Receipts (*.qujatreceipt)"), qsTr("All files (*)")]
        suffix: "qujatreceipt"
        onChosen: file => root.history.saveReceipt(file)
    }
}
