// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Theme

/// The answer, large: is the document valid or not. Gold and a gold edge only when it is.
Rectangle {
    id: root

    required property int outcome
    required property string title
    property string sentence: ""
    /// A copy kept on the device, shown with its age: never gold.
    property bool caution: false

    readonly property bool proven: root.outcome === Outcome.Valid && !root.caution
    readonly property color ink: root.caution ? Theme.colors.cautionSoftInk : Outcome.ink(root.outcome)

    implicitWidth: row.implicitWidth + Theme.large * 2
    implicitHeight: row.implicitHeight + Theme.large * 2
    radius: Theme.radiusLarge
    color: root.caution ? Theme.colors.cautionSoft : Outcome.soft(root.outcome)
    border.width: root.proven ? 2 : Theme.lineWidth
    border.color: root.proven ? Theme.colors.gold : root.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.sentence

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.large
        spacing: Theme.large

        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.target
            implicitHeight: Theme.target
            radius: width / 2
            color: root.proven ? Theme.colors.gold : Theme.colors.surface

            Icon {
                anchors.centerIn: parent
                size: 28
                glyph: root.proven ? "check" : root.caution ? "clock" : Outcome.glyph(root.outcome)
                color: root.proven ? Theme.colors.plateInk : root.ink
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.tiny

            AppText {
                Layout.fillWidth: true
                kind: AppText.Heading
                text: root.title
                font.weight: Font.Bold
                color: root.ink
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                kind: AppText.Label
                font.weight: Font.Normal
                text: root.sentence
                color: root.ink
                Accessible.ignored: true
            }
        }
    }
}
