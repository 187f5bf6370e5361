// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Who has looked so far, as it happens (Order 352/НҚ, item 18).
Surface {
    id: root

    required property RowListModel viewers
    property bool ended: false

    implicitHeight: rows.implicitHeight + 2 * Theme.large

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.large
        spacing: Theme.medium

        SectionHeader {
            Layout.fillWidth: true
            //: Heading over the people who looked at the document
            text: qsTr("Who has looked")
        }
        RowLayout {
            visible: root.viewers.count === 0
            spacing: Theme.medium

            Icon {
                glyph: "eye"
                color: Theme.colors.textQuiet
            }
            AppText {
                Layout.fillWidth: true
                quiet: true
                //: In the list of people who looked, while it is empty and after the end
                text: root.ended ? qsTr("Nobody looked at the document.") : qsTr("Nobody yet. Everybody who looks appears here at once.")
            }
        }
        Repeater {
            model: root.viewers
            RowLayout {
                id: viewer

                required property string name
                required property string organisation
                required property string kindText
                required property string timeText

                Layout.fillWidth: true
                spacing: Theme.medium
                Accessible.role: Accessible.ListItem
                Accessible.name: Phrase.parts(Phrase.parts(viewer.name, viewer.organisation), viewer.timeText)

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    implicitWidth: 40
                    implicitHeight: 40
                    radius: 20
                    color: Theme.colors.accentSoft

                    Icon {
                        anchors.centerIn: parent
                        glyph: viewer.organisation.length > 0 ? "landmark" : "user-round"
                        color: Theme.colors.accentSoftInk
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    AppText {
                        Layout.fillWidth: true
                        text: viewer.name
                        font.weight: Font.Medium
                        lineHeight: 1.2
                        Accessible.ignored: true
                    }
                    AppText {
                        Layout.fillWidth: true
                        kind: AppText.Caption
                        quiet: true
                        text: viewer.organisation.length > 0 ? viewer.organisation : viewer.kindText
                        Accessible.ignored: true
                    }
                }
                AppText {
                    kind: AppText.Label
                    quiet: true
                    text: viewer.timeText
                    Accessible.ignored: true
                }
            }
        }
    }
}
