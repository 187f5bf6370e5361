// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Controls
import Qujat.Theme

/// One alarm of the journal; while it is unread it asks to be confirmed.
Surface {
    id: root

    required property string title
    required property string happened
    required property string meaning
    required property string whenText
    required property string subjectText
    required property string confirmedText

    readonly property bool unread: root.confirmedText.length === 0

    signal read

    implicitHeight: rows.implicitHeight + 2 * Theme.large
    border.width: root.unread ? 2 : Theme.lineWidth
    border.color: root.unread ? Theme.colors.danger : Theme.colors.divider
    Accessible.role: root.unread ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: root.title
    Accessible.description: Phrase.parts(root.happened, root.meaning)

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.large
        spacing: Theme.medium

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.medium

            Icon {
                Layout.alignment: Qt.AlignTop
                glyph: "triangle-alert"
                color: Theme.colors.dangerText
            }
            AppText {
                Layout.fillWidth: true
                kind: AppText.Heading
                text: root.title
                color: Theme.colors.dangerText
                Accessible.ignored: true
            }
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Caption
            quiet: true
            text: Phrase.parts(root.whenText, root.subjectText)
        }
        AppText {
            Layout.fillWidth: true
            text: root.happened
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Label
            font.weight: Font.Normal
            text: root.meaning
            Accessible.ignored: true
        }
        AppButton {
            Layout.fillWidth: true
            visible: root.unread
            kind: AppButton.Primary
            //: Button under an alarm of the journal: the person has read it
            text: qsTr("I have read this")
            onClicked: root.read()
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            kind: AppText.Caption
            quiet: true
            text: root.confirmedText
        }
    }
}
