// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The password of the account. It never stays in the screen: each character leaves at once.
ColumnLayout {
    id: root

    required property SignInViewModel signIn

    function submit() {
        if (root.signIn.accountPassword.length > 0 && !root.signIn.busy)
            root.signIn.submitPassword();
    }

    spacing: Theme.large
    Component.onCompleted: field.focusInput()

    SecretField {
        id: field

        Layout.fillWidth: true
        enabled: !root.signIn.busy
        //: Label of the field for the password of the account
        label: qsTr("Password of your account")
        length: root.signIn.accountPassword.length
        //: Under the field for the password of the account
        hint: qsTr("Not the PIN of a device and not the password of a key file.")
        onTyped: characters => root.signIn.accountPassword.push(characters)
        onErased: root.signIn.accountPassword.backspace()
        onCleared: root.signIn.accountPassword.clear()
        onAccepted: root.submit()
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        enabled: root.signIn.accountPassword.length > 0 || root.signIn.busy
        busy: root.signIn.busy
        //: Button after the password of the account
        text: root.signIn.busy ? root.signIn.busyText : qsTr("Go on")
        onClicked: root.submit()
    }
}
