// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Theme

/// A small plate with the outcome of a check in an icon and words.
Rectangle {
    id: root

    required property int outcome
    required property string text
    /// Looked at earlier: neither proven now nor refused.
    property bool caution: false

    readonly property color ink: root.caution ? Theme.colors.onCautionSoft : Outcome.ink(root.outcome)

    implicitWidth: label.implicitWidth + mark.width + Theme.small * 3
    implicitHeight: Math.max(mark.height, label.implicitHeight) + Theme.small
    radius: height > Theme.controlHeight ? Theme.radiusMedium : height / 2
    color: root.caution ? Theme.colors.cautionSoft : Outcome.soft(root.outcome)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.small
        size: Theme.labelSize + 4
        glyph: root.caution ? "clock" : Outcome.glyph(root.outcome)
        color: root.ink
    }
    AppText {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: mark.right
        anchors.leftMargin: Theme.small - 2
        width: Math.min(implicitWidth, root.width - mark.width - Theme.small * 3 + 2)
        kind: AppText.Caption
        text: root.text
        font.weight: Font.DemiBold
        lineHeight: 1.1
        color: root.ink
        Accessible.ignored: true
    }
}
