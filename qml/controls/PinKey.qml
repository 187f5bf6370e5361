// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Qujat.Theme

/// One big key of the pad: a digit or an icon.
T.AbstractButton {
    id: root

    property string glyph: ""
    property string face: ""

    implicitWidth: 76
    implicitHeight: 76
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: root.enabled ? 1 : 0.35

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: if (root.enabled)
        root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: height / 2
        color: root.face.length > 0 ? Theme.colors.surface : "transparent"
        border.width: root.face.length > 0 ? Theme.lineWidth : 0
        border.color: Theme.colors.divider

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.colors.accentStrong
            opacity: root.down ? 0.22 : root.hovered ? 0.08 : 0
        }
        FocusRing {
            around: parent.radius
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        AppText {
            anchors.centerIn: parent
            visible: root.face.length > 0
            text: root.face
            font.pixelSize: Math.round(30 * Math.min(Theme.textScale, 1.4))
            font.weight: Font.Medium
            lineHeight: 1
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            visible: root.glyph.length > 0
            glyph: root.glyph
            size: 28
            color: Theme.colors.text
        }
    }
}
