// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// One note: what happened, with whom, when, its number, which is the same in both accounts, and whether it is proven.
T.AbstractButton {
    id: root

    required property string number
    required property string dayText
    required property string timeText
    required property string title
    required property string detail
    required property string glyph
    required property int proof
    required property string proofText
    /// The day stands over its first note.
    property bool startsDay: false
    property bool selected: false

    readonly property bool contradicted: root.proof === ProofState.Problem

    topPadding: root.startsDay ? day.implicitHeight + Theme.small : 0
    implicitHeight: topPadding + plate.implicitHeight + Theme.small
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: Phrase.parts(root.title, root.timeText)
    Accessible.description: Phrase.parts(root.detail, root.proofText)
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    SectionHeader {
        id: day

        width: root.width
        visible: root.startsDay
        text: root.dayText
    }
    Surface {
        id: plate

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.small
        implicitHeight: row.implicitHeight + 2 * Theme.medium
        radius: Theme.radiusMedium
        color: root.selected ? Theme.colors.accentSoft : root.down || root.hovered ? Theme.colors.sunken : Theme.colors.surface

        FocusRing {
            around: plate.radius
            visible: root.visualFocus
        }
        RowLayout {
            id: row

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.large
            anchors.rightMargin: Theme.large
            spacing: Theme.large

            Rectangle {
                Layout.alignment: Qt.AlignTop
                implicitWidth: 40
                implicitHeight: 40
                radius: 20
                color: Theme.colors.sunken

                Icon {
                    anchors.centerIn: parent
                    glyph: root.glyph
                    color: Theme.colors.accentStrong
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.small

                    AppText {
                        Layout.fillWidth: true
                        text: root.title
                        font.weight: Font.Medium
                        lineHeight: 1.2
                        Accessible.ignored: true
                    }
                    AppText {
                        Layout.alignment: Qt.AlignTop
                        kind: AppText.Label
                        quiet: true
                        text: root.timeText
                        Accessible.ignored: true
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    kind: AppText.Label
                    font.weight: Font.Normal
                    quiet: true
                    text: root.detail
                    Accessible.ignored: true
                }
                RowLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: 2
                    spacing: Theme.small - 2

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        size: Theme.captionSize + 3
                        glyph: ProofLook.glyph(root.proof)
                        color: proofWords.color
                    }
                    AppText {
                        id: proofWords

                        Layout.fillWidth: true
                        kind: AppText.Caption
                        quiet: root.proof !== ProofState.Problem
                        color: root.contradicted ? Theme.colors.dangerText : Theme.colors.textQuiet
                        font.weight: root.contradicted ? Font.DemiBold : Font.Normal
                        //: Under a note of the history: %1 is "Proven" or the like, %2 the note's number
                        text: root.number.length > 0 ? qsTr("%1 · No. %2").arg(root.proofText).arg(root.number) : root.proofText
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
