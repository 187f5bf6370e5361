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

    required property SignInViewModel signIn

    readonly property bool over: root.signIn.otpSecondsLeft <= 0

    function submit() {
        if (root.signIn.otp.full && !root.signIn.busy)
            root.signIn.submitOtp();
    }

    spacing: Theme.large
    Component.onCompleted: cells.focusInput()

    AppText {
        Layout.fillWidth: true
        //: Above the cells for the one-time password; %1 is a masked phone number
        text: qsTr("We sent six digits to %1.").arg(root.signIn.otpSentTo)
    }
    OtpCells {
        id: cells

        Layout.fillWidth: true
        enabled: !root.signIn.busy
        //: Label of the cells for the one-time password
        label: qsTr("One-time password")
        length: root.signIn.otp.length
        onTyped: digits => root.signIn.otp.push(digits)
        onErased: root.signIn.otp.backspace()
        onAccepted: root.submit()
    }
    AppText {
        Layout.fillWidth: true
        visible: root.signIn.attemptsLeft >= 0
        kind: AppText.Label
        color: Theme.colors.dangerText
        //: Under the cells for the one-time password after a wrong one
        text: qsTr("%n attempt(s) left", "", root.signIn.attemptsLeft)
    }
    CountdownBar {
        Layout.fillWidth: true
        visible: !root.over
        secondsLeft: root.signIn.otpSecondsLeft
        totalSeconds: 180
        //: Over the bar that counts down; %1 is a time such as 2:15
        caption: qsTr("The password is good for another %1")
    }
    Notice {
        Layout.fillWidth: true
        visible: root.over && !root.signIn.busy
        glyph: "timer"
        //: When the one-time password has run out
        text: qsTr("This password is no longer good. Ask for a new one.")
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        enabled: root.signIn.busy || (root.signIn.otp.full && !root.over)
        busy: root.signIn.busy
        //: Button after the one-time password
        text: root.signIn.busy ? root.signIn.busyText : qsTr("Confirm")
        onClicked: root.submit()
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Quiet
        enabled: root.signIn.resendSecondsLeft <= 0 && !root.signIn.busy
        //: Button that asks for another message; %n counts down the seconds until it can be pressed
        text: root.signIn.resendSecondsLeft > 0 ? qsTr("Send again in %n second(s)", "", root.signIn.resendSecondsLeft) : qsTr("Send again")
        onClicked: root.signIn.resendOtp()
    }
    Connections {
        target: root.signIn.otp
        function onFilled() {
            root.submit();
        }
    }
}
