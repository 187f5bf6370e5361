// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Qujat.Theme

/// Three dots that say "in work"; still when motion is off.
Row {
    id: root

    property color ink: Theme.colors.accentStrong
    property int step: 0

    spacing: Theme.tiny
    Accessible.ignored: true

    Timer {
        running: root.visible && !Theme.reduceMotion
        repeat: true
        interval: 320
        onTriggered: root.step = (root.step + 1) % 3
    }

    Repeater {
        model: 3
        Rectangle {
            required property int index
            width: Theme.small - 1
            height: width
            radius: width / 2
            color: root.ink
            opacity: Theme.reduceMotion || index === root.step ? 1 : 0.4
        }
    }
}
