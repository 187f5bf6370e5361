// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Theme

/// A place in the program, in the bar below or at the side.
T.AbstractButton {
    id: root

    required property string glyph
    property bool current: false
    /// Icon above the word (bar below) or beside it (bar at the side).
    property bool upright: true
    property bool marked: false

    readonly property color ink: root.current ? Theme.colors.accentStrong : Theme.colors.textQuiet

    implicitWidth: root.upright ? 72 : 200
    implicitHeight: Math.max(root.upright ? 62 : Theme.target, implicitContentHeight + Theme.small)
    leftPadding: root.upright ? 2 : Theme.medium
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selectable: true
    Accessible.selected: root.current
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusMedium
        color: {
            if (root.current && !root.upright)
                return Theme.colors.accentSoft;
            return Theme.faded(Theme.colors.accentStrong, root.down ? 0.14 : root.hovered ? 0.06 : 0);
        }

        FocusRing {
            gap: -4
            visible: root.visualFocus
        }
    }

    contentItem: GridLayout {
        columns: root.upright ? 1 : 2
        rowSpacing: 2
        columnSpacing: Theme.medium

        Rectangle {
            Layout.alignment: Qt.AlignCenter
            implicitWidth: root.upright ? 60 : Theme.iconSize
            implicitHeight: root.upright ? 30 : Theme.iconSize
            radius: height / 2
            color: root.current && root.upright ? Theme.colors.accentSoft : "transparent"

            Icon {
                anchors.centerIn: parent
                size: root.upright ? 24 : Theme.iconSize
                glyph: root.glyph
                color: root.current ? Theme.colors.accentSoftInk : root.ink
            }
            Rectangle {
                visible: root.marked
                x: parent.width / 2 + 8
                y: 1
                width: 10
                height: 10
                radius: 5
                color: Theme.colors.danger
            }
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Caption
            text: root.text
            font.pixelSize: root.upright ? Math.min(Theme.captionSize, 15) : Theme.bodySize
            font.weight: root.current ? Font.DemiBold : Font.Medium
            color: root.current && !root.upright ? Theme.colors.accentSoftInk : root.ink
            horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
            wrapMode: root.upright ? Text.NoWrap : Text.Wrap
            fontSizeMode: root.upright ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: 11
            elide: root.upright ? Text.ElideRight : Text.ElideNone
            lineHeight: 1.1
            Accessible.ignored: true
        }
    }
}
