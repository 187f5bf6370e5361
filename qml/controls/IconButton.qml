// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Qujat.Theme

/// A button that is only an icon; `text` is its accessible name and shows as a tip under a mouse.
T.AbstractButton {
    id: root

    required property string glyph
    property color ink: Theme.colors.text
    property color plate: "transparent"

    implicitWidth: Math.max(Theme.target, Theme.iconSize + Theme.large)
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: root.enabled ? 1 : 0.4

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    function press() {
        if (!root.enabled)
            return;
        if (root.checkable)
            root.toggle();
        root.clicked();
    }

    background: Rectangle {
        radius: width / 2
        color: root.plate

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.ink
            opacity: root.down ? 0.18 : root.hovered ? 0.08 : 0
        }
        FocusRing {
            around: root.width / 2
            gap: -2
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            glyph: root.glyph
            color: root.ink
        }
    }
}
