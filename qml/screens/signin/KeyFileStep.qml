// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// A key container and its password. The password never stays in the screen: each character leaves at once.
ColumnLayout {
    id: root

    required property SignInViewModel signIn

    readonly property bool fileChosen: root.signIn.keyFileName.length > 0

    function start() {
        if (root.fileChosen && root.signIn.password.length > 0 && !root.signIn.busy)
            root.signIn.startKeyFile();
    }

    spacing: Theme.large

    Surface {
        Layout.fillWidth: true
        implicitHeight: file.implicitHeight + Theme.small

        ListRow {
            id: file

            anchors.fill: parent
            anchors.margins: Theme.tiny
            glyph: root.fileChosen ? "file-check" : "folder-open"
            //: Row that opens the file dialog
            text: root.fileChosen ? root.signIn.keyFileName : qsTr("Choose the key file")
            //: Under the row that opens the file dialog
            detail: root.fileChosen ? qsTr("Press to choose another file.") : qsTr("A file that ends in .p12 or .pfx.")
            leads: true
            enabled: !root.signIn.busy
            focus: !root.fileChosen
            onClicked: chooser.open()
        }
    }
    SecretField {
        id: password

        Layout.fillWidth: true
        enabled: root.fileChosen && !root.signIn.busy
        opacity: root.fileChosen ? 1 : 0.5
        //: Label of the field for the password of a key file
        label: qsTr("Password of the key file")
        length: root.signIn.password.length
        //: Under the field for the password of a key file
        hint: qsTr("It stays on this device.")
        onTyped: characters => root.signIn.password.push(characters)
        onErased: root.signIn.password.backspace()
        onCleared: root.signIn.password.clear()
        onAccepted: root.start()
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        enabled: root.fileChosen && (root.signIn.password.length > 0 || root.signIn.busy)
        busy: root.signIn.busy
        //: Button that starts the sign-in with a key file
        text: root.signIn.busy ? root.signIn.busyText : qsTr("Sign in with this key")
        onClicked: root.start()
    }
    FileChooser {
        id: chooser

        //: Title of the file dialog for a key file
        title: qsTr("Choose the key file")
        //: File types in the file dialog; keep the part in brackets
        filters: [qsTr("Key files (*.p12 *.pfx)"), qsTr("All files (*)")]
        onChosen: chosenFile => {
            root.signIn.chooseKeyFile(chosenFile);
            password.focusInput();
        }
    }
}
