// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Theme

/// One of several choices that stand under each other, with a mark on the chosen one.
T.AbstractButton {
    id: root

    property bool chosen: false
    property string detail: ""

    signal picked

    implicitWidth: 280
    implicitHeight: Math.max(Theme.controlHeight, implicitContentHeight + Theme.medium)
    leftPadding: Theme.large
    rightPadding: Theme.large
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    onClicked: root.picked()

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.description: root.detail
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusMedium
        color: root.chosen ? Theme.colors.accentSoft : Theme.colors.surface
        border.width: root.chosen ? 2 : Theme.lineWidth
        border.color: root.chosen ? Theme.colors.accentStrong : Theme.colors.outline

        FocusRing {
            visible: root.visualFocus
        }
    }

    // Beside large words there is no room: the mark goes under them, so that no long word breaks.
    contentItem: GridLayout {
        columns: Theme.textScale > 1.5 ? 1 : 2
        columnSpacing: Theme.medium
        rowSpacing: Theme.tiny

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.text
                font.weight: root.chosen ? Font.DemiBold : Font.Medium
                color: root.chosen ? Theme.colors.accentSoftInk : Theme.colors.text
                lineHeight: 1.15
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                kind: AppText.Caption
                text: root.detail
                color: root.chosen ? Theme.colors.accentSoftInk : Theme.colors.textQuiet
                Accessible.ignored: true
            }
        }
        Rectangle {
            Layout.bottomMargin: Theme.textScale > 1.5 ? Theme.small : 0
            implicitWidth: 24
            implicitHeight: 24
            radius: 12
            color: root.chosen ? Theme.colors.accentStrong : "transparent"
            border.width: root.chosen ? 0 : 2
            border.color: Theme.colors.outline

            Icon {
                anchors.centerIn: parent
                visible: root.chosen
                size: 16
                glyph: "check"
                color: Theme.colors.accentStrongInk
            }
        }
    }
}
