// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Theme

/// The outline of something that is on its way.
Rectangle {
    id: root

    implicitHeight: Theme.bodySize
    radius: Theme.radiusSmall
    color: Theme.colors.sunken
    border.width: Theme.lineWidth
    border.color: Theme.colors.divider
    Accessible.ignored: true

    SequentialAnimation on opacity {
        running: root.visible && !Theme.reduceMotion
        loops: Animation.Infinite
        NumberAnimation {
            from: 1
            to: 0.5
            duration: 700
        }
        NumberAnimation {
            from: 0.5
            to: 1
            duration: 700
        }
    }
}
