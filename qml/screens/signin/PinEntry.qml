// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// A page with a pad for a PIN.
FocusScope {
    id: root

    required property PinViewModel pin
    required property string title
    required property string sentence
    property string footText: ""
    property bool showMark: false

    readonly property bool tight: root.height < 700

    signal footPressed

    Flickable {
        id: page

        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.large)
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height

        ColumnLayout {
            id: column

            x: Math.round((page.width - width) / 2)
            y: Math.max(Theme.large, Math.round((page.height - implicitHeight) / 2))
            width: Math.min(page.width - 2 * Theme.large, 420)
            spacing: root.tight ? Theme.medium : Theme.large

            Mark {
                Layout.alignment: Qt.AlignHCenter
                visible: root.showMark && !root.tight
                implicitWidth: 64
                implicitHeight: 64
            }
            AppText {
                Layout.fillWidth: true
                kind: AppText.Title
                text: root.title
                horizontalAlignment: Text.AlignHCenter
            }
            PinForm {
                Layout.fillWidth: true
                spacing: column.spacing
                pin: root.pin
                sentence: root.sentence
                padHeight: root.tight ? root.height * 0.5 : 0
            }
            AppButton {
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                visible: text.length > 0
                kind: AppButton.Quiet
                text: root.footText
                onClicked: root.footPressed()
            }
        }
    }
}
