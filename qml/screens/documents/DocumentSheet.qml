// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The face of the document: band in its colour, woven paper, a large portrait, the holder's name and the number.
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
        GridLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.large
            Layout.bottomMargin: Theme.huge
            columns: root.pictured && root.width > 300 * Theme.textScale ? 2 : 1
            columnSpacing: Theme.large
            rowSpacing: Theme.large

            Portrait {
                Layout.alignment: Qt.AlignTop
                visible: root.pictured
                implicitWidth: Math.max(116, Math.min(172, root.width * 0.34))
                source: root.document.portraitSource
                name: root.document.holder
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.small

                AppText {
                    Layout.fillWidth: true
                    kind: AppText.Title
                    text: root.document.holder
                }
                FieldRow {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.small
                    visible: root.document.number.length > 0
                    //: Label of a document's number
                    label: qsTr("Number")
                    value: root.document.number
                }
            }
        }
    }
}
