// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Theme

/// The mark of the program.
Rectangle {
    id: root

    implicitWidth: 72
    implicitHeight: 72
    radius: width * 0.28
    color: Theme.colors.accent
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        size: Math.round(root.width * 0.56)
        glyph: "file-check"
        color: Theme.colors.plateInk
    }
}
