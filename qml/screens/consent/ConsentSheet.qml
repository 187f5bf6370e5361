// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// An information system asks for data: who, what exactly, what for, by which rule, and whether that is usual.
Sheet {
    id: root

    required property ConsentCardViewModel card
    /// Somebody stands before the person and waits: that question goes first.
    required property bool waits

    dismissable: false
    visible: root.card.pending && !root.waits
    //: Title of the question whether an information system may get data
    title: qsTr("May they see this?")

    footer: GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.5 ? 1 : 2
        columnSpacing: Theme.medium
        rowSpacing: Theme.medium

        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: AppButton.Danger
            enabled: !root.card.busy
            //: Button that refuses a request for consent
            text: qsTr("Refuse")
            focus: true
            onClicked: root.card.refuse()
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            busy: root.card.busy
            enabled: !root.card.busy && root.card.previewState === ScreenState.Ready
            //: Button that agrees to a request for consent
            text: qsTr("Agree")
            onClicked: root.card.agree()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.large

        Rectangle {
            Layout.alignment: Qt.AlignTop
            visible: Theme.textScale <= 1.5
            implicitWidth: 48
            implicitHeight: 48
            radius: 24
            color: Theme.colors.accentSoft

            Icon {
                anchors.centerIn: parent
                glyph: "landmark"
                color: Theme.colors.accentSoftInk
            }
        }
        Column {
            Layout.fillWidth: true

            AppText {
                width: parent.width
                kind: AppText.Heading
                text: root.card.requester
            }
            AppText {
                width: parent.width
                quiet: true
                text: root.card.owner
            }
            AppText {
                width: parent.width
                visible: text.length > 0
                kind: AppText.Caption
                quiet: true
                text: root.card.queue
            }
        }
        CountdownRing {
            Layout.alignment: Qt.AlignTop
            secondsLeft: root.card.secondsLeft
            totalSeconds: root.card.totalSeconds
        }
    }
    FieldRow {
        Layout.fillWidth: true
        //: Label of what an information system asks for
        label: qsTr("Asks for")
        value: root.card.wanted
    }
    FieldRow {
        Layout.fillWidth: true
        //: Label of what somebody wants to see the document for
        label: qsTr("Purpose")
        value: root.card.purpose
    }
    FieldRow {
        Layout.fillWidth: true
        //: Label of the rule of law on which a request rests
        label: qsTr("By which rule")
        value: root.card.ground
    }
    FieldRow {
        Layout.fillWidth: true
        //: Label of how long a requester keeps what it gets
        label: qsTr("Afterwards")
        value: root.card.keeping
    }
    AskMeter {
        Layout.fillWidth: true
        card: root.card
    }
    ConsentPreview {
        Layout.fillWidth: true
        card: root.card
    }
    Notice {
        Layout.fillWidth: true
        visible: root.card.failure.present
        tone: Notice.Problem
        title: root.card.failure.title
        text: Phrase.sentences(root.card.failure.sentence, root.card.failure.advice)
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Caption
        quiet: true
        //: Under a request for consent
        text: qsTr("Yes is good for one look. No answer counts as no. You can take a yes back under Profile, Consents.")
    }
}
