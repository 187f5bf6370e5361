// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Theme

/// Several lines to type into, with the label above. Grows with the text; Tab leads on.
ColumnLayout {
    id: root

    required property string label
    property int maximumLength: 1000
    property alias text: input.text

    spacing: Theme.tiny + 2

    AppText {
        Layout.fillWidth: true
        kind: AppText.Label
        text: root.label
        Accessible.ignored: true
    }

    T.TextArea {
        id: input

        Layout.fillWidth: true
        implicitHeight: Math.max(contentHeight + topPadding + bottomPadding, 4 * Theme.controlHeight / 2)
        topPadding: Theme.medium
        bottomPadding: Theme.medium
        leftPadding: Theme.large
        rightPadding: Theme.large
        wrapMode: TextEdit.Wrap
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        color: Theme.colors.text
        selectionColor: Theme.colors.accentStrong
        selectedTextColor: Theme.colors.accentStrongInk
        selectByMouse: true
        Accessible.role: Accessible.EditableText
        Accessible.multiLine: true
        Accessible.name: root.label
        Keys.onTabPressed: event => {
            const next = input.nextItemInFocusChain();
            if (next)
                next.forceActiveFocus(Qt.TabFocusReason);
            event.accepted = true;
        }
        onTextChanged: {
            if (input.length > root.maximumLength)
                input.remove(root.maximumLength, input.length);
        }

        background: Rectangle {
            radius: Theme.radiusMedium
            color: Theme.colors.surface
            border.width: input.activeFocus ? Theme.focusWidth - 1 : Theme.lineWidth
            border.color: input.activeFocus ? Theme.colors.focus : Theme.colors.outline
        }
    }
}
