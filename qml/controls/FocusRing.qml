// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Theme

/// The frame around what has the keyboard's focus. Anchored outside of its parent.
Rectangle {
    id: root

    property int gap: 2
    property int around: Theme.radiusMedium

    anchors.fill: parent
    anchors.margins: -(root.gap + Theme.focusWidth)
    radius: root.around + root.gap + Theme.focusWidth
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.colors.focus
}
