// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Theme

/// One line to type into, with its label above and what is wrong with it below.
ColumnLayout {
    id: root

    required property string label
    property string hint: ""
    property string problem: ""
    property alias text: input.text
    property alias inputMethodHints: input.inputMethodHints
    property alias validator: input.validator
    property alias maximumLength: input.maximumLength

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

    T.TextField {
        id: input

        Layout.fillWidth: true
        implicitHeight: Theme.controlHeight
        leftPadding: Theme.large
        rightPadding: Theme.large
        verticalAlignment: TextInput.AlignVCenter
        font.family: Theme.family
        font.pixelSize: Theme.headingSize
        color: Theme.colors.text
        selectionColor: Theme.colors.accentStrong
        selectedTextColor: Theme.colors.accentStrongInk
        selectByMouse: true
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.problem.length > 0 ? root.problem : root.hint
        onAccepted: root.accepted()

        background: Rectangle {
            radius: Theme.radiusMedium
            color: Theme.colors.surface
            border.width: input.activeFocus ? Theme.focusWidth - 1 : Theme.lineWidth
            border.color: {
                if (root.problem.length > 0)
                    return Theme.colors.dangerText;
                return input.activeFocus ? Theme.colors.focus : Theme.colors.outline;
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
