// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Qujat.Theme

/// Four corners to aim by; they close in when the first picture of the code has been read.
Item {
    id: root

    property bool found: false

    readonly property real arm: Math.max(24, root.width * 0.16)
    readonly property int thick: 5

    scale: root.found ? 0.9 : 1
    Accessible.ignored: true

    Behavior on scale {
        NumberAnimation {
            duration: Theme.calmMotion
            easing.type: Easing.OutCubic
        }
    }

    Repeater {
        model: 4
        Item {
            id: corner

            required property int index
            readonly property bool atRight: corner.index % 2 === 1
            readonly property bool atBottom: corner.index > 1

            x: corner.atRight ? root.width - root.arm : 0
            y: corner.atBottom ? root.height - root.arm : 0
            width: root.arm
            height: root.arm

            Rectangle {
                y: corner.atBottom ? parent.height - height : 0
                width: parent.width
                height: root.thick
                radius: height / 2
                color: root.found ? Theme.colors.accent : Theme.colors.lensInk
            }
            Rectangle {
                x: corner.atRight ? parent.width - width : 0
                width: root.thick
                height: parent.height
                radius: width / 2
                color: root.found ? Theme.colors.accent : Theme.colors.lensInk
            }
        }
    }
}
