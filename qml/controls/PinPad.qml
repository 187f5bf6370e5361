// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Qujat.Theme

/// Ten big keys and erase; the keyboard works as well. Holds nothing: every digit leaves at once.
FocusScope {
    id: root

    /// How many digits the owner of the PIN holds.
    required property int length

    signal digit(string value)
    signal erase

    readonly property real keyHeight: Math.max(Theme.target, Math.min(76, (root.height - 3 * grid.rowSpacing) / 4))

    implicitWidth: 3 * 76 + 2 * grid.columnSpacing
    implicitHeight: 4 * 76 + 3 * grid.rowSpacing
    activeFocusOnTab: true

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.digit(String.fromCharCode(event.key));
        else if (event.key === Qt.Key_Backspace)
            root.erase();
        else
            return;
        event.accepted = true;
    }

    Grid {
        id: grid

        anchors.centerIn: parent
        columns: 3
        columnSpacing: Theme.huge
        rowSpacing: Theme.medium

        Repeater {
            model: 9
            PinKey {
                required property int index
                width: root.keyHeight
                height: root.keyHeight
                face: String(index + 1)
                text: face
                onClicked: root.digit(face)
            }
        }
        Item {
            width: root.keyHeight
            height: root.keyHeight
        }
        PinKey {
            width: root.keyHeight
            height: root.keyHeight
            face: "0"
            text: face
            onClicked: root.digit(face)
        }
        PinKey {
            width: root.keyHeight
            height: root.keyHeight
            glyph: "delete"
            //: Key of the PIN pad
            text: qsTr("Erase the last digit")
            enabled: root.length > 0
            onClicked: root.erase()
        }
    }
}
