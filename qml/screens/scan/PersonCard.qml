// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// For whom the document is: a portrait large enough to compare with a face, the name, the document.
DocumentPaper {
    id: root

    required property DocumentViewModel document

    readonly property bool pictured: String(root.document.portraitSource).length > 0

    implicitHeight: column.implicitHeight
    paper: Theme.colors.surface
    accent: root.document.accent.length > 0 ? root.document.accent : Theme.colors.accentStrong
    edge: Theme.colors.divider
    weave: Theme.dark ? 0.28 : 0.17
    radius: Theme.radiusLarge
    bandHeight: band.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0

        DocumentBand {
            id: band

            Layout.fillWidth: true
            title: root.document.title
            glyph: root.document.icon
            ink: Theme.inkOn(root.accent)
        }
        Portrait {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.large
            visible: root.pictured
            implicitWidth: Math.min(240, root.width * 0.62)
            source: root.document.portraitSource
            name: root.document.holder
        }
        AppText {
            Layout.fillWidth: true
            Layout.margins: Theme.large
            Layout.bottomMargin: Theme.tiny
            kind: AppText.Title
            text: root.document.holder
            horizontalAlignment: root.pictured ? Text.AlignHCenter : Text.AlignLeft
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.large
            Layout.rightMargin: Theme.large
            Layout.bottomMargin: Theme.large
            visible: text.length > 0
            //: Number of a document under its holder's name; %1 is the number
            text: root.document.number.length > 0 ? qsTr("No. %1").arg(root.document.number) : ""
            font.weight: Font.Medium
            font.letterSpacing: 0.6
            horizontalAlignment: root.pictured ? Text.AlignHCenter : Text.AlignLeft
        }
    }
}
