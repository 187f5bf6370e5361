// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Theme

/// Six cells for a code. A secret code shows only how many digits are in; a spoken one (`shown`) its digits.
ColumnLayout {
    id: root

    required property string label
    required property int length
    property string shown: ""
    property int count: 6
    property string problem: ""

    signal typed(string digits)
    signal erased
    signal accepted

    readonly property real cellWidth: Math.max(24, Math.min(56, (root.width - Theme.medium - (root.count - 1) * Theme.small) / root.count))
    readonly property real cellHeight: Math.max(64, Theme.titleSize * 1.8)

    spacing: Theme.small

    function focusInput() {
        input.forceActiveFocus();
    }

    AppText {
        Layout.fillWidth: true
        kind: AppText.Label
        text: root.label
        Accessible.ignored: true
    }

    Item {
        Layout.fillWidth: true
        implicitWidth: root.count * (56 + Theme.small) + Theme.medium - Theme.small
        implicitHeight: root.cellHeight

        Repeater {
            model: root.count
            Rectangle {
                id: cell

                required property int index
                readonly property bool current: input.activeFocus && cell.index === Math.min(root.length, root.count - 1)

                x: cell.index * (root.cellWidth + Theme.small) + (cell.index >= root.count / 2 ? Theme.medium : 0)
                width: root.cellWidth
                height: root.cellHeight
                radius: Theme.radiusMedium
                color: Theme.colors.surface
                border.width: cell.current ? Theme.focusWidth : Theme.lineWidth
                border.color: {
                    if (root.problem.length > 0)
                        return Theme.colors.dangerText;
                    return cell.current ? Theme.colors.focus : Theme.colors.outline;
                }

                AppText {
                    anchors.centerIn: parent
                    visible: root.shown.length > cell.index
                    text: root.shown.charAt(cell.index)
                    font.pixelSize: Math.min(Theme.titleSize * 1.2, root.cellWidth)
                    font.weight: Font.DemiBold
                    lineHeight: 1
                    Accessible.ignored: true
                }
                Rectangle {
                    anchors.centerIn: parent
                    visible: root.shown.length === 0 && cell.index < root.length
                    width: Theme.medium
                    height: width
                    radius: width / 2
                    color: Theme.colors.text
                }
            }
        }

        TextInput {
            id: input

            anchors.fill: parent
            activeFocusOnTab: true
            color: "transparent"
            cursorDelegate: Item {}
            echoMode: TextInput.NoEcho
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.problem
            Accessible.focusable: true

            onTextEdited: {
                root.typed(input.text.replace(/[^0-9]/g, ""));
                input.clear();
            }
            onAccepted: root.accepted()
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Backspace) {
                    root.erased();
                    event.accepted = true;
                }
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: root.problem.length > 0
        kind: AppText.Caption
        text: root.problem
        color: Theme.colors.dangerText
    }
}
