// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Theme

/// One check by its name, with its outcome in words and the reason when there is one.
RowLayout {
    id: root

    required property string name
    required property int outcome
    property string reason: ""

    spacing: Theme.medium
    Accessible.role: Accessible.ListItem
    //: Read aloud for a check: its name, then its outcome
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(Outcome.word(root.outcome))
    Accessible.description: root.reason

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
        glyph: Outcome.glyph(root.outcome)
        color: root.outcome === Outcome.Valid ? Theme.colors.goldSoftInk : Outcome.ink(root.outcome)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.name
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            kind: AppText.Caption
            quiet: true
            text: root.reason
            Accessible.ignored: true
        }
    }
    AppText {
        Layout.alignment: Qt.AlignTop
        Layout.maximumWidth: root.width * 0.36
        kind: AppText.Label
        text: Outcome.word(root.outcome)
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignRight
        color: Outcome.ink(root.outcome)
        lineHeight: 1.5
        Accessible.ignored: true
    }
}
