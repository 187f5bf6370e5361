// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The individual identification number: twelve digits.
ColumnLayout {
    id: root

    required property SignInViewModel signIn

    readonly property bool complete: field.text.length === 12

    function start() {
        if (root.complete && !root.signIn.busy)
            root.signIn.startIin(field.text);
    }

    spacing: Theme.large
    Component.onCompleted: field.focusInput()

    AppText {
        Layout.fillWidth: true
        quiet: true
        //: Above the field for the identification number
        text: qsTr("Two different proofs are asked for after your number. Choose which.")
    }
    Notice {
        Layout.fillWidth: true
        visible: root.signIn.newKey
        glyph: "key-round"
        //: When the sign-in is for a new certificate
        text: qsTr("Once you are signed in, the page for the new certificate opens by itself.")
    }
    SegmentedControl {
        Layout.fillWidth: true
        enabled: !root.signIn.busy
        //: Group of three choices: which two proofs go with the identification number
        label: qsTr("Two proofs")
        //: Choices of two proofs that go with the identification number
        choices: [qsTr("Code and face"), qsTr("Code and password"), qsTr("Password and face")]
        chosen: root.signIn.passwordFirst ? 2 : root.signIn.second === SecondProof.Password ? 1 : 0
        onPicked: index => root.signIn.chooseWithIin(index === 1 ? SecondProof.Password : SecondProof.Face, index === 2)
    }
    TextField {
        id: field

        Layout.fillWidth: true
        enabled: !root.signIn.busy
        //: Label of the field for the identification number
        label: qsTr("Individual identification number (IIN)")
        //: Under the field for the identification number
        hint: qsTr("Twelve digits, as on your identity card.")
        maximumLength: 12
        inputMethodHints: Qt.ImhDigitsOnly
        validator: RegularExpressionValidator {
            regularExpression: /[0-9]{0,12}/
        }
        onAccepted: root.start()
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        enabled: root.complete || root.signIn.busy
        busy: root.signIn.busy
        //: Button after the identification number
        text: root.signIn.busy ? root.signIn.busyText : qsTr("Go on")
        onClicked: root.start()
    }
}
