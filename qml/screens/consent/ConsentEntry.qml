// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Controls
import Qujat.Theme

/// One request for consent in the list, with the heading of its day before the first.
ColumnLayout {
    id: root

    required property string consentId
    required property string requester
    required property string dayText
    required property string timeText
    required property string wanted
    required property string purpose
    required property string stateText
    required property string icon
    required property string number
    required property bool withdrawable
    property bool startsDay: false

    signal withdrawAsked

    spacing: Theme.small

    SectionHeader {
        Layout.fillWidth: true
        Layout.topMargin: Theme.medium
        visible: root.startsDay
        text: root.dayText
    }
    Surface {
        Layout.fillWidth: true
        implicitHeight: row.implicitHeight + 2 * Theme.medium

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
                visible: Theme.textScale <= 1.5
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
                    text: root.requester
                    font.weight: Font.Medium
                    lineHeight: 1.2
                }
                AppText {
                    Layout.fillWidth: true
                    kind: AppText.Label
                    font.weight: Font.Normal
                    text: root.wanted
                }
                AppText {
                    Layout.fillWidth: true
                    kind: AppText.Label
                    font.weight: Font.Normal
                    quiet: true
                    text: root.purpose
                }
                AppText {
                    Layout.fillWidth: true
                    kind: AppText.Label
                    text: root.stateText
                }
                AppText {
                    Layout.fillWidth: true
                    visible: root.number.length > 0
                    kind: AppText.Caption
                    quiet: true
                    //: Number of a note in the history; %1 is the number
                    text: qsTr("No. %1").arg(root.number)
                }
                AppButton {
                    Layout.topMargin: Theme.small
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    visible: root.withdrawable
                    glyph: "circle-minus"
                    //: Button that takes a consent back
                    text: qsTr("Take back")
                    //: Read aloud for the button; %1 is the name of an information system
                    Accessible.description: qsTr("Consent for %1").arg(root.requester)
                    onClicked: root.withdrawAsked()
                }
            }
            AppText {
                Layout.alignment: Qt.AlignTop
                kind: AppText.Label
                quiet: true
                text: root.timeText
            }
        }
    }
}
