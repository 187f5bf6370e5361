// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qujat.Theme

/// A few choices side by side, exactly one of them chosen. Arrow keys move; long words make the choices stand in a column.
FocusScope {
    id: root

    required property string label
    required property list<string> choices
    required property int chosen

    signal picked(int index)

    readonly property real cell: (root.width - 2 * Theme.tiny) / Math.max(1, root.choices.length)
    readonly property bool stacked: root.width > 0 && root.widest + Theme.large > root.cell
    readonly property int rowHeight: Math.max(Theme.target, Math.round(Theme.labelSize * 2))
    readonly property real widest: {
        let widest = 0;
        for (let i = 0; i < root.choices.length; ++i)
            widest = Math.max(widest, metrics.advanceWidth(root.choices[i]));
        return widest;
    }

    implicitWidth: 320
    implicitHeight: (root.stacked ? root.choices.length : 1) * root.rowHeight + 2 * Theme.tiny
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: Theme.colors.sunken
        border.width: Theme.lineWidth
        border.color: Theme.colors.divider
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.labelSize
        font.weight: Font.DemiBold
    }

    Repeater {
        id: cells

        model: root.choices
        T.AbstractButton {
            id: choice

            required property int index
            required property string modelData

            x: Theme.tiny + (root.stacked ? 0 : choice.index * root.cell)
            y: Theme.tiny + (root.stacked ? choice.index * root.rowHeight : 0)
            width: root.stacked ? root.width - 2 * Theme.tiny : root.cell
            height: root.rowHeight
            focus: choice.index === root.chosen
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            text: choice.modelData
            Accessible.role: Accessible.RadioButton
            Accessible.name: choice.text
            Accessible.checkable: true
            Accessible.checked: choice.index === root.chosen
            Accessible.onPressAction: choice.clicked()
            onClicked: root.picked(choice.index)
            Keys.onReturnPressed: choice.clicked()
            Keys.onLeftPressed: root.step(choice.index, -1)
            Keys.onUpPressed: root.step(choice.index, -1)
            Keys.onRightPressed: root.step(choice.index, 1)
            Keys.onDownPressed: root.step(choice.index, 1)

            background: Rectangle {
                radius: Theme.radiusMedium - Theme.tiny
                color: choice.index === root.chosen ? Theme.colors.surface : Theme.faded(Theme.colors.text, choice.hovered ? 0.05 : 0)
                border.width: choice.index === root.chosen ? Theme.lineWidth : 0
                border.color: Theme.colors.outline

                FocusRing {
                    around: parent.radius
                    gap: -3
                    visible: choice.visualFocus
                }
            }
            contentItem: AppText {
                kind: AppText.Label
                text: choice.text
                font.weight: choice.index === root.chosen ? Font.DemiBold : Font.Medium
                color: choice.index === root.chosen ? Theme.colors.accentStrong : Theme.colors.textQuiet
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    function step(from: int, by: int) {
        const next = from + by;
        if (next < 0 || next >= root.choices.length)
            return;
        root.picked(next);
        (cells.itemAt(next) as T.AbstractButton).forceActiveFocus(Qt.TabFocusReason);
    }
}
