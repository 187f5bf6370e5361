// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Theme

/// A password goes through here character by character and is not kept: only how long it is can be seen.
ColumnLayout {
    id: root

    required property string label
    /// How many characters the owner of the secret holds.
    required property int length
    property string hint: ""
    property string problem: ""

    signal typed(string character)
    signal erased
    signal cleared
    signal accepted

    spacing: Theme.tiny + 2

    function focusInput() {
        input.forceActiveFocus();
    }

    AppText {
        Layout.fillWidth: true
        kind: AppText.Label
        text: root.label
        Accessible.ignored: true
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.controlHeight
        radius: Theme.radiusMedium
        color: Theme.colors.surface
        border.width: input.activeFocus ? Theme.focusWidth - 1 : Theme.lineWidth
        border.color: {
            if (root.problem.length > 0)
                return Theme.colors.dangerText;
            return input.activeFocus ? Theme.colors.focus : Theme.colors.outline;
        }

        Row {
            id: dots

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.leftMargin: Theme.large
            spacing: Theme.tiny + 2

            Repeater {
                model: Math.min(root.length, 20)
                Rectangle {
                    y: (dots.height - height) / 2
                    width: Theme.small
                    height: width
                    radius: width / 2
                    color: Theme.colors.text
                }
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: input.activeFocus
                width: 2
                height: Theme.headingSize
                color: Theme.colors.accentStrong
            }
        }

        TextInput {
            id: input

            anchors.fill: parent
            activeFocusOnTab: true
            color: "transparent"
            cursorDelegate: Item {}
            echoMode: TextInput.NoEcho
            inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.problem.length > 0 ? root.problem : root.hint
            Accessible.focusable: true

            onTextEdited: {
                root.typed(input.text);
                input.clear();
            }
            onAccepted: root.accepted()
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_Backspace && event.key !== Qt.Key_Delete)
                    return;
                if (event.modifiers & Qt.ControlModifier || event.key === Qt.Key_Delete)
                    root.cleared();
                else
                    root.erased();
                event.accepted = true;
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        kind: AppText.Caption
        text: root.problem.length > 0 ? root.problem : root.hint
        color: root.problem.length > 0 ? Theme.colors.dangerText : Theme.colors.textQuiet
    }
}
