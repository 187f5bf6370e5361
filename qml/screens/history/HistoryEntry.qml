// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Controls
import Qujat.Theme

/// One note: what happened, with whom, when, and its number, which is the same in both accounts.
Item {
    id: root

    required property string number
    required property string dayText
    required property string timeText
    required property string title
    required property string detail
    required property string icon
    /// The day stands over its first note.
    property bool startsDay: false

    implicitHeight: (root.startsDay ? day.implicitHeight + Theme.small : 0) + plate.implicitHeight + Theme.small
    Accessible.role: Accessible.ListItem
    Accessible.name: Phrase.parts(root.title, root.timeText)
    Accessible.description: root.detail

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
                    glyph: root.icon
                    color: Theme.colors.accentStrong
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1

                AppText {
                    Layout.fillWidth: true
                    text: root.title
                    font.weight: Font.Medium
                    lineHeight: 1.2
                    Accessible.ignored: true
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
                AppText {
                    Layout.fillWidth: true
                    visible: root.number.length > 0
                    kind: AppText.Caption
                    quiet: true
                    //: Number of a note in the history; %1 is the number
                    text: qsTr("No. %1").arg(root.number)
                    Accessible.ignored: true
                }
            }
            AppText {
                Layout.alignment: Qt.AlignTop
                kind: AppText.Label
                quiet: true
                text: root.timeText
                Accessible.ignored: true
            }
        }
    }
}
