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

    required property SecretInputModel password
    required property string keyFileName
    required property bool busy
    required property string busyText
    /// What the button does with the key.
    required property string actionText
    /// Stands between the password and the button.
    default property alias further: more.data

    signal keyChosen(url file)
    signal started

    readonly property bool fileChosen: root.keyFileName.length > 0

    function start() {
        if (root.fileChosen && root.password.length > 0 && !root.busy)
            root.started();
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
            text: root.fileChosen ? root.keyFileName : qsTr("Choose the key file")
            //: Under the row that opens the file dialog
            detail: root.fileChosen ? qsTr("Press to choose another file.") : qsTr("A file that ends in .p12 or .pfx.")
            leads: true
            enabled: !root.busy
            focus: !root.fileChosen
            onClicked: chooser.open()
        }
    }
    SecretField {
        id: field

        Layout.fillWidth: true
        enabled: root.fileChosen && !root.busy
        opacity: root.fileChosen ? 1 : 0.5
        //: Label of the field for the password of a key file
        label: qsTr("Password of the key file")
        length: root.password.length
        //: Under the field for the password of a key file
        hint: qsTr("It stays on this device.")
        onTyped: characters => root.password.push(characters)
        onErased: root.password.backspace()
        onCleared: root.password.clear()
        onAccepted: root.start()
    }
    ColumnLayout {
        id: more

        Layout.fillWidth: true
        visible: children.length > 0
        spacing: Theme.small
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        enabled: root.fileChosen && (root.password.length > 0 || root.busy)
        busy: root.busy
        text: root.busy ? root.busyText : root.actionText
        onClicked: root.start()
    }
    FileChooser {
        id: chooser

        //: Title of the file dialog for a key file
        title: qsTr("Choose the key file")
        //: File types in the file dialog; keep the part in brackets
        filters: [qsTr("Key files (*.p12 *.pfx)"), qsTr("All files (*)")]
        onChosen: chosenFile => {
            root.keyChosen(chosenFile);
            field.focusInput();
        }
    }
}
