// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Theme

/// The head of a page: a way back where there is one, its name, and what can be done with the whole page.
RowLayout {
    id: root

    required property string title
    property string subtitle: ""
    property bool canGoBack: false
    default property alias actions: actions.data

    signal back

    spacing: Theme.small

    IconButton {
        Layout.leftMargin: -Theme.small
        Layout.alignment: Qt.AlignTop
        visible: root.canGoBack
        glyph: "arrow-left"
        //: Button at the head of a page
        text: qsTr("Back")
        onClicked: root.back()
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.target
        spacing: 0

        AppText {
            Layout.fillWidth: true
            kind: root.canGoBack ? AppText.Heading : AppText.Title
            text: root.title
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            kind: AppText.Label
            font.weight: Font.Normal
            quiet: true
            text: root.subtitle
        }
    }
    RowLayout {
        id: actions

        Layout.alignment: Qt.AlignTop
    }
}
