// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Qujat.Theme

/// How many digits of a PIN have been entered, and no more than that.
Row {
    id: root

    required property int length
    property int expected: 6

    spacing: Theme.large
    Accessible.role: Accessible.StaticText
    //: Read aloud while a PIN is typed; %n is how many digits are in
    Accessible.name: qsTr("%n digit(s) entered", "", root.length)

    Repeater {
        model: Math.max(root.expected, root.length)
        Rectangle {
            required property int index
            readonly property bool filled: index < root.length
            width: Theme.large
            height: width
            radius: width / 2
            color: filled ? Theme.colors.accentStrong : "transparent"
            border.width: filled ? 0 : 2
            border.color: Theme.colors.outline
        }
    }
}
