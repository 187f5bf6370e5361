// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Qujat.Theme

/// One of several filters, exactly one of which holds.
T.AbstractButton {
    id: root

    property bool chosen: false

    implicitWidth: Math.max(Theme.target, implicitContentWidth + 2 * Theme.large)
    implicitHeight: Math.max(Theme.target - 4, implicitContentHeight + Theme.small)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Math.min(height, Theme.target - 4) / 2
        color: root.chosen ? Theme.colors.accentSoft : root.hovered ? Theme.colors.sunken : "transparent"
        border.width: root.chosen ? 2 : Theme.lineWidth
        border.color: root.chosen ? Theme.colors.accentStrong : Theme.colors.outline

        FocusRing {
            around: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: AppText {
        kind: AppText.Label
        text: root.text
        font.weight: root.chosen ? Font.DemiBold : Font.Medium
        color: root.chosen ? Theme.colors.accentSoftInk : Theme.colors.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
