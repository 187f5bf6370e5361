// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Theme

/// A row with something that is on or off.
T.AbstractButton {
    id: root

    required property bool on
    property string detail: ""

    signal switched(bool on)

    implicitWidth: 320
    implicitHeight: Math.max(Theme.target + Theme.small, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.medium
    bottomPadding: Theme.medium
    leftPadding: Theme.large
    rightPadding: Theme.large
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    onClicked: root.switched(!root.on)

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.detail
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusMedium
        color: Theme.faded(Theme.colors.text, root.down ? 0.1 : root.hovered ? 0.04 : 0)

        FocusRing {
            gap: -4
            visible: root.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.large

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.text
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                kind: AppText.Label
                font.weight: Font.Normal
                quiet: true
                text: root.detail
                Accessible.ignored: true
            }
        }
        Rectangle {
            implicitWidth: 52
            implicitHeight: 32
            radius: 16
            color: root.on ? Theme.colors.accentStrong : Theme.colors.sunken
            border.width: root.on ? 0 : 2
            border.color: Theme.colors.outline

            Rectangle {
                x: root.on ? parent.width - width - 4 : 6
                anchors.verticalCenter: parent.verticalCenter
                width: root.on ? 24 : 18
                height: width
                radius: width / 2
                color: root.on ? Theme.colors.accentStrongInk : Theme.colors.outline

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.quickMotion
                    }
                }
            }
        }
    }
}
