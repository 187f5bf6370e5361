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
        text: qsTr("We send a one-time password to the number registered for this IIN. Then your face is compared with the state's register.")
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
        text: root.signIn.busy ? root.signIn.busyText : qsTr("Send the password")
        onClicked: root.start()
    }
}
