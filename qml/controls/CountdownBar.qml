// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Theme

/// Time that is left, in words and as a bar that empties.
ColumnLayout {
    id: root

    required property int secondsLeft
    required property int totalSeconds
    /// What the time is for, with %1 where the time goes.
    required property string caption
    property int urgentBelow: 30

    readonly property bool urgent: root.secondsLeft <= root.urgentBelow
    readonly property real share: root.totalSeconds > 0 ? Math.min(1, root.secondsLeft / root.totalSeconds) : 0
    readonly property string clock: Math.floor(root.secondsLeft / 60) + ":" + String(root.secondsLeft % 60).padStart(2, "0")

    spacing: Theme.small
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.caption.arg(root.clock)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.small

        Icon {
            size: Theme.labelSize + 4
            glyph: "timer"
            color: root.urgent ? Theme.colors.dangerText : Theme.colors.textQuiet
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Label
            text: root.caption.arg(root.clock)
            color: root.urgent ? Theme.colors.dangerText : Theme.colors.textQuiet
            Accessible.ignored: true
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 6
        radius: 3
        color: Theme.colors.divider

        Rectangle {
            width: Math.max(parent.height, parent.width * root.share)
            height: parent.height
            radius: parent.radius
            color: root.urgent ? Theme.colors.dangerText : Theme.colors.accentStrong

            Behavior on width {
                NumberAnimation {
                    duration: Theme.calmMotion
                }
            }
        }
    }
}
