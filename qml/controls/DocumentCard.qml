// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Theme

/// A document as a card one could hold: band in the colour of its type, woven paper, portrait, number, check and age.
T.AbstractButton {
    id: root

    required property string title
    required property string holder
    required property string number
    required property string glyph
    required property color accent
    required property int outcome
    required property string checkText
    property string ageText: ""
    property url portraitSource: ""
    /// Says why there is no document to show; then the card is empty but for this.
    property string failureText: ""
    property bool loading: false
    property bool selected: false
    /// A copy kept on the device: seen with its age, never as valid now.
    property bool stored: false
    /// Words of the shortcut at the card's lower corner; empty without one.
    property string shortcutText: ""
    property string shortcutGlyph: "qr-code"

    signal shortcut

    readonly property bool hasDocument: root.failureText.length === 0 && !root.loading
    readonly property color bandInk: Theme.onColor(root.accent)

    implicitWidth: 340
    implicitHeight: contentItem.implicitHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: root.title

    Accessible.role: Accessible.Button
    Accessible.name: [root.title, root.holder, root.number].filter(part => part.length > 0).join(", ")
    Accessible.description: root.failureText.length > 0 ? root.failureText : [root.checkText, root.ageText].filter(part => part.length > 0).join(", ")
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: DocumentPaper {
        paper: Theme.colors.surface
        accent: root.hasDocument ? root.accent : Theme.colors.sunken
        edge: Theme.colors.divider
        weave: root.hasDocument ? (Theme.dark ? 0.32 : 0.22) : 0
        radius: Theme.radiusLarge
        bandHeight: band.implicitHeight

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusLarge
            color: Theme.faded(Theme.colors.accentStrong, root.down ? 0.12 : root.hovered ? 0.05 : 0)
            border.width: root.selected ? 2 : 0
            border.color: Theme.colors.accentStrong
        }
        FocusRing {
            around: Theme.radiusLarge
            gap: 0
            visible: root.visualFocus
        }
    }

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            id: band

            Layout.fillWidth: true
            spacing: Theme.medium

            Icon {
                Layout.leftMargin: Theme.large
                Layout.topMargin: Theme.medium
                Layout.bottomMargin: Theme.medium
                glyph: root.glyph
                color: title.color
            }
            AppText {
                id: title

                Layout.fillWidth: true
                Layout.rightMargin: Theme.large
                Layout.topMargin: Theme.small
                Layout.bottomMargin: Theme.small
                text: root.title
                font.weight: Font.DemiBold
                lineHeight: 1.15
                color: root.hasDocument ? root.bandInk : Theme.colors.textQuiet
                Accessible.ignored: true
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.large
            Layout.rightMargin: Theme.large
            Layout.topMargin: Theme.large
            visible: root.hasDocument
            spacing: Theme.large

            Portrait {
                Layout.alignment: Qt.AlignTop
                visible: root.portraitSource.toString().length > 0
                implicitWidth: 78
                source: root.portraitSource
                name: root.holder
                Accessible.ignored: true
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.tiny

                AppText {
                    Layout.fillWidth: true
                    kind: AppText.Heading
                    text: root.holder
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.tiny
                    visible: root.number.length > 0
                    kind: AppText.Caption
                    quiet: true
                    //: Small heading over a document's number on its card
                    text: qsTr("Number")
                    lineHeight: 1
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: root.number.length > 0
                    text: root.number
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
            visible: root.hasDocument
            spacing: Theme.medium

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.tiny

                OutcomeChip {
                    Layout.maximumWidth: parent.width
                    outcome: root.outcome
                    caution: root.stored
                    text: root.checkText
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    kind: AppText.Caption
                    quiet: true
                    text: root.ageText
                    Accessible.ignored: true
                }
            }
            IconButton {
                Layout.alignment: Qt.AlignBottom
                visible: root.shortcutText.length > 0
                glyph: root.shortcutGlyph
                text: root.shortcutText
                ink: Theme.colors.onAccentSoft
                plate: Theme.colors.accentSoft
                onClicked: root.shortcut()
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.large
            visible: root.failureText.length > 0 && !root.loading
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
                text: root.failureText
                Accessible.ignored: true
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.large
            visible: root.loading
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
