// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// How a request compares with what others of the same line of work ask. In words; colour only adds to them.
Rectangle {
    id: root

    required property ConsentCardViewModel card

    readonly property color ink: root.card.askedMuch ? Theme.colors.cautionSoftInk : Theme.colors.textQuiet

    visible: root.card.meter.length > 0
    implicitHeight: lines.implicitHeight + 2 * Theme.medium
    radius: Theme.radiusMedium
    color: root.card.askedMuch ? Theme.colors.cautionSoft : Theme.colors.sunken
    Accessible.role: Accessible.StaticText
    Accessible.name: Phrase.sentences(root.card.meter, root.card.meterDetail)

    RowLayout {
        id: lines

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.medium
        spacing: Theme.medium

        Icon {
            Layout.alignment: Qt.AlignTop
            glyph: root.card.askedMuch ? "triangle-alert" : "info"
            color: root.ink
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                kind: AppText.Label
                font.weight: Font.Normal
                text: root.card.meter
                color: root.ink
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                kind: AppText.Label
                font.weight: Font.Normal
                text: root.card.meterDetail
                color: root.ink
                Accessible.ignored: true
            }
        }
    }
}
