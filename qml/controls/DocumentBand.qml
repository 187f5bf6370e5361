// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Theme

/// What stands in the coloured band of a document: the icon of its type and its name.
Item {
    id: root

    required property string title
    required property string glyph
    required property color ink

    implicitHeight: Math.max(icon.height, label.implicitHeight) + 2 * Theme.medium - 2

    Icon {
        id: icon

        x: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        glyph: root.glyph
        color: root.ink
    }
    AppText {
        id: label

        anchors.left: icon.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.medium
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        text: root.title
        font.weight: Font.DemiBold
        lineHeight: 1.15
        color: root.ink
    }
}
