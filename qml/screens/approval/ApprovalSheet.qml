// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Another device wants to be signed in by this phone: which, from where, and which two digits stand on it.
Sheet {
    id: root

    required property ApprovalViewModel approval

    readonly property bool asked: root.approval.deviceName.length > 0
    readonly property bool answerable: root.asked && root.approval.secondsLeft > 0
    readonly property bool pinAsked: root.answerable && root.approval.pinAsked

    dismissable: false
    visible: root.approval.shown
    //: Title of the question whether another device shall be signed in; the first text while the PIN is asked
    title: root.pinAsked ? qsTr("Your PIN") : qsTr("Sign in on another device?")

    footer: ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.medium

        RowLayout {
            Layout.fillWidth: true
            visible: root.answerable && !root.pinAsked
            spacing: Theme.medium

            Repeater {
                model: root.approval.choices
                DigitsKey {
                    required property string modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: modelData
                    enabled: !root.approval.busy
                    onClicked: root.approval.answer(modelData)
                }
            }
        }
        AppButton {
            Layout.fillWidth: true
            kind: root.answerable ? AppButton.Danger : AppButton.Quiet
            enabled: !root.approval.busy || !root.asked
            //: Button that refuses another device; the second text when there is nothing left to refuse
            text: root.answerable ? qsTr("Refuse") : qsTr("Close")
            focus: true
            onClicked: root.approval.refuse()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.asked && !root.pinAsked
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
                glyph: "presentation"
                color: Theme.colors.accentSoftInk
            }
        }
        Column {
            Layout.fillWidth: true

            AppText {
                width: parent.width
                kind: AppText.Heading
                text: root.approval.deviceName
            }
            AppText {
                width: parent.width
                quiet: true
                text: root.approval.originText
            }
        }
        CountdownRing {
            Layout.alignment: Qt.AlignTop
            visible: root.approval.secondsLeft > 0
            secondsLeft: root.approval.secondsLeft
            totalSeconds: root.approval.totalSeconds
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.approval.busy && !root.asked
        //: While the service is asked who shows the code
        text: qsTr("Asking who shows this code…")
    }
    Notice {
        Layout.fillWidth: true
        visible: root.approval.failure.present
        tone: Notice.Problem
        title: root.approval.failure.title
        text: Phrase.sentences(root.approval.failure.sentence, root.approval.failure.advice)
    }
    Notice {
        Layout.fillWidth: true
        visible: root.answerable && !root.pinAsked
        tone: Notice.Caution
        glyph: "triangle-alert"
        //: Warning before another device is signed in
        text: qsTr("Whoever sits at that device will act in your name. Refuse if somebody has sent you this code or asks you to scan it for them.")
    }
    AppText {
        Layout.fillWidth: true
        visible: root.answerable && !root.pinAsked
        //: Above the three choices of two digits
        text: qsTr("Press the two digits that stand on that device:")
        font.weight: Font.Medium
    }
    Slot {
        Layout.fillWidth: true
        filled: false
        visible: root.pinAsked
        focus: root.pinAsked
        content: root.pinAsked ? pin : null
    }
    Component {
        id: pin

        PinForm {
            pin: root.approval.pin
            //: Above the PIN pad, after the two digits were pressed; %1 is the name of the device
            sentence: qsTr("It shows that it is you who signs in on this device: %1").arg(root.approval.deviceName)
            padHeight: 4 * Theme.target + 36
        }
    }
}
