// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The one-time password that came in a message. Goes off by itself when the sixth digit is in.
ColumnLayout {
    id: root

    required property SecretInputModel otp
    required property string sentTo
    required property int secondsLeft
    required property int resendSecondsLeft
    required property int attemptsLeft
    required property bool busy
    required property string busyText
    property string contactCentre: ""

    signal submitted
    signal resendAsked

    readonly property bool over: root.secondsLeft <= 0

    function submit() {
        if (root.otp.full && !root.busy)
            root.submitted();
    }

    spacing: Theme.large
    Component.onCompleted: cells.focusInput()

    AppText {
        Layout.fillWidth: true
        //: Above the cells for the one-time password; %1 is a masked phone number
        text: qsTr("We sent six digits to %1.").arg(root.sentTo)
    }
    OtpCells {
        id: cells

        Layout.fillWidth: true
        enabled: !root.busy
        //: Label of the cells for the one-time password
        label: qsTr("One-time password")
        length: root.otp.length
        onTyped: digits => root.otp.push(digits)
        onErased: root.otp.backspace()
        onAccepted: root.submit()
    }
    AppText {
        Layout.fillWidth: true
        visible: root.attemptsLeft >= 0
        kind: AppText.Label
        color: Theme.colors.dangerText
        //: Under the cells for the one-time password after a wrong one
        text: qsTr("%n attempt(s) left", "", root.attemptsLeft)
    }
    CountdownBar {
        Layout.fillWidth: true
        visible: !root.over
        secondsLeft: root.secondsLeft
        totalSeconds: 180
        //: Over the bar that counts down; %1 is a time such as 2:15
        caption: qsTr("The password is good for another %1")
    }
    Notice {
        Layout.fillWidth: true
        visible: root.over && !root.busy
        glyph: "timer"
        //: When the one-time password has run out
        text: qsTr("This password is no longer good. Ask for a new one.")
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        enabled: root.busy || (root.otp.full && !root.over)
        busy: root.busy
        //: Button after the one-time password
        text: root.busy ? root.busyText : qsTr("Confirm")
        onClicked: root.submit()
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Quiet
        enabled: root.resendSecondsLeft <= 0 && !root.busy
        //: Button that asks for another message; %n counts down the seconds until it can be pressed
        text: root.resendSecondsLeft > 0 ? qsTr("Send again in %n second(s)", "", root.resendSecondsLeft) : qsTr("Send again")
        onClicked: root.resendAsked()
    }
    AppButton {
        Layout.fillWidth: true
        visible: !help.visible
        kind: AppButton.Quiet
        //: Button that shows what to do when the message does not come
        text: qsTr("Message not arrived?")
        onClicked: help.visible = true
    }
    Notice {
        id: help

        Layout.fillWidth: true
        visible: false
        glyph: "info"
        //: Title over what to do when the message does not come
        title: qsTr("When the message does not come")
        //: What to do when the message does not come; %1 is the phone numbers of the contact centre
        text: qsTr("It may take some minutes, longer abroad: switch roaming on. Look whether %1 is your number: its last digits are shown. Go back to correct it. If nothing helps, call %2.").arg(root.sentTo).arg(root.contactCentre)
    }
    Connections {
        target: root.otp
        function onFilled() {
            root.submit();
        }
    }
}
