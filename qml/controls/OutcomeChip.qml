// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Theme

/// A small plate with the outcome of a check in an icon and words.
Rectangle {
    id: root

    required property int outcome
    required property string text
    /// Looked at earlier: neither proven now nor refused.
    property bool caution: false

    readonly property color ink: root.caution ? Theme.colors.cautionSoftInk : Outcome.ink(root.outcome)

    implicitWidth: row.implicitWidth + Theme.medium * 2 - 2
    implicitHeight: row.implicitHeight + Theme.small
    radius: height > Theme.controlHeight ? Theme.radiusMedium : height / 2
    color: root.caution ? Theme.colors.cautionSoft : Outcome.soft(root.outcome)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.medium - 4
        anchors.rightMargin: Theme.medium
        spacing: Theme.small - 2

        Icon {
            size: Theme.labelSize + 4
            glyph: root.caution ? "clock" : Outcome.glyph(root.outcome)
            color: root.ink
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Caption
            text: root.text
            font.weight: Font.DemiBold
            lineHeight: 1.1
            color: root.ink
            Accessible.ignored: true
        }
    }
}
