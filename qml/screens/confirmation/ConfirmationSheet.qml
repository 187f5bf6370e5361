// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Somebody typed the six digits of an open access: who it is, and which two digits they read aloud.
Sheet {
    id: root

    required property ConfirmationsViewModel confirmations

    dismissable: false
    visible: root.confirmations.pending
    //: Title of the question to the holder of a document
    title: qsTr("Somebody asks to look")

    footer: ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.medium

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.medium

            Repeater {
                model: root.confirmations.choices
                DigitsKey {
                    required property string modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: modelData
                    enabled: !root.confirmations.busy
                    onClicked: root.confirmations.answer(modelData)
                }
            }
        }
        AppButton {
            Layout.fillWidth: true
            kind: AppButton.Danger
            glyph: "ban"
            enabled: !root.confirmations.busy
            //: Button that refuses the person who asks
            text: qsTr("Refuse")
            focus: true
            onClicked: root.confirmations.refuse()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.large

        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: 48
            implicitHeight: 48
            radius: 24
            color: Theme.colors.accentSoft

            Icon {
                anchors.centerIn: parent
                glyph: root.confirmations.askerOrganisation.length > 0 ? "landmark" : "user-round"
                color: Theme.colors.accentSoftInk
            }
        }
        Column {
            Layout.fillWidth: true

            AppText {
                width: parent.width
                kind: AppText.Heading
                text: root.confirmations.askerName
            }
            AppText {
                width: parent.width
                quiet: true
                text: root.confirmations.askerOrganisation.length > 0 ? root.confirmations.askerOrganisation : root.confirmations.askerKindText
            }
        }
        CountdownRing {
            Layout.alignment: Qt.AlignTop
            secondsLeft: root.confirmations.secondsLeft
            totalSeconds: root.confirmations.totalSeconds
        }
    }
    FieldRow {
        Layout.fillWidth: true
        //: Label of the document that somebody asks to see
        label: qsTr("Document")
        value: root.confirmations.documentTitle
    }
    FieldRow {
        Layout.fillWidth: true
        visible: root.confirmations.purpose.length > 0
        //: Label of what somebody wants to see the document for
        label: qsTr("Purpose")
        value: root.confirmations.purpose
    }
    Notice {
        Layout.fillWidth: true
        visible: root.confirmations.failure.present
        tone: Notice.Problem
        title: root.confirmations.failure.title
        text: Phrase.sentences(root.confirmations.failure.sentence, root.confirmations.failure.advice)
    }
    AppText {
        Layout.fillWidth: true
        //: Above the three choices of two digits
        text: qsTr("Ask them for their two digits and press the same here:")
        font.weight: Font.Medium
    }
}
