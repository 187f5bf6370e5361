// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Controls
import Qujat.Theme

/// What stands on a document's card.
DocumentPaper {
    id: face

    required property string title
    required property string holder
    required property string number
    required property string glyph
    required property color tint
    required property int outcome
    required property string checkText
    required property string ageText
    required property url portraitSource
    required property string failureText
    required property string shortcutText
    required property string shortcutGlyph
    required property bool loading
    required property bool selected
    required property bool stored
    required property bool hasDocument
    /// How much the pointer presses or touches the card, 0 to 1.
    property real touch: 0

    signal shortcut

    implicitHeight: column.implicitHeight
    paper: Theme.colors.surface
    accent: face.hasDocument ? face.tint : Theme.colors.sunken
    edge: Theme.colors.divider
    weave: face.hasDocument ? (Theme.dark ? 0.28 : 0.17) : 0
    radius: Theme.radiusLarge
    bandHeight: band.implicitHeight

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: Theme.faded(Theme.colors.accentStrong, face.touch)
        border.width: face.selected ? 3 : 0
        border.color: Theme.colors.accentStrong
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0

        DocumentBand {
            id: band

            Layout.fillWidth: true
            title: face.title
            glyph: face.glyph
            ink: face.hasDocument ? Theme.inkOn(face.accent) : Theme.colors.textQuiet
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.large
            Layout.rightMargin: Theme.large
            Layout.topMargin: Theme.large
            visible: face.hasDocument
            columns: face.width < 230 * Theme.textScale ? 1 : 2
            columnSpacing: Theme.large
            rowSpacing: Theme.medium

            Portrait {
                Layout.alignment: Qt.AlignTop
                visible: String(face.portraitSource).length > 0
                implicitWidth: 78
                source: face.portraitSource
                name: face.holder
                Accessible.ignored: true
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.tiny

                AppText {
                    Layout.fillWidth: true
                    kind: AppText.Heading
                    text: face.holder
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.tiny
                    visible: face.number.length > 0
                    kind: AppText.Caption
                    quiet: true
                    //: Small heading over a document's number on its card
                    text: qsTr("Number")
                    lineHeight: 1
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: face.number.length > 0
                    text: face.number
                    font.weight: Font.Medium
                    font.letterSpacing: 0.6
                    lineHeight: 1.1
                    Accessible.ignored: true
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.large
            Layout.topMargin: Theme.medium
            visible: face.hasDocument
            spacing: Theme.medium

            ColumnLayout {
                Layout.fillWidth: true
                Layout.maximumWidth: Infinity
                spacing: Theme.tiny

                OutcomeChip {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    outcome: face.outcome
                    caution: face.stored
                    text: face.checkText
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    kind: AppText.Caption
                    quiet: true
                    text: face.ageText
                    Accessible.ignored: true
                }
            }
            IconButton {
                Layout.alignment: Qt.AlignBottom
                visible: face.shortcutText.length > 0
                glyph: face.shortcutGlyph
                text: face.shortcutText
                ink: Theme.colors.accentSoftInk
                plate: Theme.colors.accentSoft
                onClicked: face.shortcut()
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.large
            visible: face.failureText.length > 0 && !face.loading
            spacing: Theme.medium

            Icon {
                Layout.alignment: Qt.AlignTop
                glyph: "info"
                color: Theme.colors.textQuiet
            }
            AppText {
                Layout.fillWidth: true
                kind: AppText.Label
                font.weight: Font.Normal
                quiet: true
                text: face.failureText
                Accessible.ignored: true
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.large
            visible: face.loading
            spacing: Theme.medium

            Skeleton {
                Layout.fillWidth: true
                Layout.rightMargin: Theme.giant * 2
                implicitHeight: Theme.headingSize
            }
            Skeleton {
                implicitWidth: 140
            }
        }
    }
}
