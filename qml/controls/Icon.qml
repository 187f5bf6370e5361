// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Theme

/// One of the icons of `resources/icons/icons.txt`, drawn in a colour. Decoration: the words stand beside it.
Image {
    id: root

    required property string glyph
    property color color: Theme.colors.text
    property int size: Theme.iconSize

    source: root.glyph.length > 0 ? "image://icon/" + root.glyph + "/" + Theme.hex(root.color) : ""
    width: root.size
    height: root.size
    sourceSize.width: root.size
    sourceSize.height: root.size
    Accessible.ignored: true
}
