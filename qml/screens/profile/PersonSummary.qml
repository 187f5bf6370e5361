// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The person: name, masked number and identifier, and what this device may do.
Surface {
    id: root

    required property ProfileViewModel profile

    implicitHeight: rows.implicitHeight + 2 * Theme.large

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.large
        spacing: Theme.medium

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.large

            Rectangle {
                implicitWidth: 56
                implicitHeight: 56
                radius: 28
                color: Theme.colors.accentSoft

                Icon {
                    anchors.centerIn: parent
                    size: 28
                    glyph: "user-round"
                    color: Theme.colors.accentSoftInk
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    kind: AppText.Heading
                    text: root.profile.name
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    quiet: true
                    text: root.profile.organisation
                }
            }
        }
        FieldRow {
            Layout.fillWidth: true
            //: Label of the masked individual identification number
            label: qsTr("IIN")
            value: root.profile.iinMasked
        }
        FieldRow {
            Layout.fillWidth: true
            visible: root.profile.phoneMasked.length > 0
            //: Label of the masked registered phone number
            label: qsTr("Registered number")
            value: Phrase.lines(root.profile.phoneMasked, root.profile.phoneConnectedText)
        }
        Notice {
            Layout.fillWidth: true
            visible: text.length > 0
            glyph: "smartphone"
            text: root.profile.deviceClassText
        }
    }
}
