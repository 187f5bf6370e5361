// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Theme

/// The places of the program along the side of a wide window, under its name.
Rectangle {
    id: root

    required property string title
    required property list<string> names
    required property list<string> glyphs
    required property int current
    default property alias foot: foot.data

    signal picked(int index)

    implicitWidth: Theme.sideBarWidth
    color: Theme.colors.surface
    Accessible.role: Accessible.PageTabList

    Rectangle {
        anchors.right: parent.right
        width: Theme.lineWidth
        height: parent.height
        color: Theme.colors.divider
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.medium
        spacing: Theme.tiny

        Wordmark {
            Layout.fillWidth: true
            Layout.margins: Theme.medium
            Layout.bottomMargin: Theme.huge
            text: root.title
        }
        Repeater {
            model: root.names
            NavigationItem {
                required property int index
                required property string modelData
                Layout.fillWidth: true
                upright: false
                text: modelData
                glyph: root.glyphs[index]
                current: index === root.current
                onClicked: root.picked(index)
            }
        }
        Item {
            Layout.fillHeight: true
        }
        ColumnLayout {
            id: foot

            Layout.fillWidth: true
        }
    }
}
