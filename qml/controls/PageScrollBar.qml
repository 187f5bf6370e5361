// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Qujat.Theme

/// Shows how far a page goes on, only when it does.
T.ScrollBar {
    id: root

    implicitWidth: 10
    padding: 2
    visible: size < 1
    Accessible.ignored: true
    contentItem: Rectangle {
        implicitWidth: 6
        radius: 3
        color: Theme.faded(Theme.colors.textQuiet, root.pressed ? 0.8 : 0.35)
    }
}
