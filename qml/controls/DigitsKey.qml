// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Qujat.Theme

/// A big key with a few digits to choose from what was said aloud.
T.AbstractButton {
    id: root

    implicitWidth: 96
    implicitHeight: Math.max(84, Theme.displaySize * 1.6)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: root.enabled ? 1 : 0.5

    Accessible.role: Accessible.Button
    Accessible.name: root.text.split("").join(" ")
    Accessible.onPressAction: if (root.enabled)
        root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusMedium
        color: root.down ? Theme.colors.accentStrong : Theme.colors.accentSoft
        border.width: root.hovered ? 2 : 0
        border.color: Theme.colors.accentStrong

        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: AppText {
        text: root.text
        font.pixelSize: Theme.displaySize
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.bodySize
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        lineHeight: 1
        color: root.down ? Theme.colors.accentStrongInk : Theme.colors.accentSoftInk
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
