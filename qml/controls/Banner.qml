// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Theme

/// A line across the whole window for what concerns the whole program: no network, a demonstration, an open access.
T.AbstractButton {
    id: root

    property string glyph: "info"
    /// Words of the action when the line can be pressed.
    property string actionText: ""
    property color plate: Theme.colors.inverse
    property color ink: Theme.colors.inverseInk

    implicitHeight: Math.max(root.actionText.length > 0 ? Theme.target : 34, implicitContentHeight + Theme.small)
    leftPadding: Theme.large
    rightPadding: Theme.large
    enabled: root.actionText.length > 0
    focusPolicy: root.actionText.length > 0 ? Qt.StrongFocus : Qt.NoFocus

    Accessible.role: root.actionText.length > 0 ? Accessible.Button : Accessible.StaticText
    Accessible.name: root.text
    Accessible.description: root.actionText
    Accessible.onPressAction: if (root.enabled)
        root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        color: root.plate

        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            visible: root.visualFocus
            color: "transparent"
            border.width: Theme.focusWidth
            border.color: root.ink
        }
    }

    contentItem: RowLayout {
        spacing: Theme.small

        Icon {
            size: Theme.labelSize + 4
            glyph: root.glyph
            color: root.ink
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Caption
            text: root.text
            color: root.ink
            lineHeight: 1.15
            Accessible.ignored: true
        }
        AppText {
            visible: text.length > 0
            Layout.maximumWidth: root.width / 2
            kind: AppText.Label
            font.weight: Font.Bold
            text: root.actionText
            color: root.ink
            Accessible.ignored: true
        }
    }
}
