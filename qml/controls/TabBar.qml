// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Qujat.Theme

/// The places of the program along the lower edge of a phone.
Rectangle {
    id: root

    required property list<string> names
    required property list<string> glyphs
    required property int current

    signal picked(int index)

    implicitHeight: 62 + Theme.small
    color: Theme.colors.surface
    Accessible.role: Accessible.PageTabList

    Rectangle {
        width: parent.width
        height: Theme.lineWidth
        color: Theme.colors.divider
    }

    Row {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.tiny

        Repeater {
            model: root.names
            NavigationItem {
                required property int index
                required property string modelData
                width: row.width / root.names.length
                height: row.height
                text: modelData
                glyph: root.glyphs[index]
                current: index === root.current
                onClicked: root.picked(index)
            }
        }
    }
}
