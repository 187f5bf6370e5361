// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Theme

/// A boxed sentence inside a page: what went wrong in a form, or what one should know before going on.
Rectangle {
    id: root

    enum Tone {
        Plain,
        Problem,
        Caution
    }
    property int tone: Notice.Plain
    property string title: ""
    required property string text
    property string glyph: root.tone === Notice.Problem ? "circle-alert" : root.tone === Notice.Caution ? "clock" : "info"

    readonly property color ink: [Theme.colors.accentSoftInk, Theme.colors.dangerSoftInk, Theme.colors.cautionSoftInk][root.tone]

    implicitWidth: row.implicitWidth + Theme.large * 2
    implicitHeight: row.implicitHeight + Theme.medium * 2
    radius: Theme.radiusMedium
    color: [Theme.colors.accentSoft, Theme.colors.dangerSoft, Theme.colors.cautionSoft][root.tone]
    Accessible.role: root.tone === Notice.Problem ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: root.title.length > 0 ? root.title : root.text
    Accessible.description: root.title.length > 0 ? root.text : ""

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.large
        spacing: Theme.medium

        Icon {
            Layout.alignment: Qt.AlignTop
            glyph: root.glyph
            color: root.ink
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.title
                font.weight: Font.DemiBold
                color: root.ink
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                kind: AppText.Label
                font.weight: Font.Normal
                text: root.text
                color: root.ink
                Accessible.ignored: true
            }
        }
    }
}
