// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Theme

/// One check by its name, with its outcome in words and the reason when there is one. Where name and outcome do not fit
/// beside each other, the outcome stands under the name.
Item {
    id: root

    required property string name
    required property int outcome
    property string reason: ""

    readonly property real textLeft: glyph.width + Theme.medium
    readonly property real textWidth: Math.max(1, root.width - root.textLeft)
    readonly property bool stacked: word.implicitWidth > root.textWidth * 0.45

    implicitHeight: Math.max(glyph.height + 4, texts.height)
    Accessible.role: Accessible.ListItem
    //: Read aloud for a check: its name, then its outcome
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(Outcome.word(root.outcome))
    Accessible.description: root.reason

    Icon {
        id: glyph

        y: 2
        glyph: Outcome.glyph(root.outcome)
        color: root.outcome === Outcome.Valid ? Theme.colors.goldSoftInk : Outcome.ink(root.outcome)
    }
    Column {
        id: texts

        x: root.textLeft
        width: root.textWidth

        AppText {
            id: title

            width: root.stacked ? root.textWidth : root.textWidth - word.implicitWidth - Theme.medium
            text: root.name
            Accessible.ignored: true
        }
        Item {
            width: 1
            height: root.stacked ? word.height : 0
            visible: root.stacked
        }
        AppText {
            width: root.textWidth
            visible: text.length > 0
            kind: AppText.Caption
            quiet: true
            text: root.reason
            Accessible.ignored: true
        }
    }
    AppText {
        id: word

        x: root.stacked ? root.textLeft : root.width - width
        y: root.stacked ? title.height : 0
        width: Math.min(implicitWidth, root.textWidth)
        kind: AppText.Label
        text: Outcome.word(root.outcome)
        font.weight: Font.DemiBold
        color: Outcome.ink(root.outcome)
        lineHeight: 1.5
        Accessible.ignored: true
    }
}
