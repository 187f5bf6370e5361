// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

/// A field of a document: its label and, below, its value.
ColumnLayout {
    id: root

    required property string label
    required property string value

    spacing: 0
    Accessible.role: Accessible.StaticText
    //: Read aloud for a field of a document: label, then value
    Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.value)

    AppText {
        Layout.fillWidth: true
        kind: AppText.Caption
        quiet: true
        text: root.label
        lineHeight: 1.2
        Accessible.ignored: true
    }
    AppText {
        Layout.fillWidth: true
        text: root.value
        font.weight: Font.Medium
        lineHeight: 1.25
        Accessible.ignored: true
    }
}
