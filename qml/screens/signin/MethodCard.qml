// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Controls
import Qujat.Theme

/// One way to sign in.
Surface {
    id: root

    property alias glyph: row.glyph
    property alias text: row.text
    property alias detail: row.detail

    signal clicked

    implicitHeight: row.implicitHeight + Theme.small * 2

    ListRow {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.tiny
        leads: true
        focus: true
        onClicked: root.clicked()
    }
}
