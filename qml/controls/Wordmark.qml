// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Theme

/// The name of the program beside its mark: a sheet with a checked corner.
RowLayout {
    id: root

    required property string text
    property int size: 36

    spacing: Theme.medium

    Mark {
        implicitWidth: root.size
        implicitHeight: root.size
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Title
        text: root.text
        font.pixelSize: Math.round(root.size * 0.66 * Math.min(Theme.textScale, 1.3))
        Accessible.role: Accessible.StaticText
    }
}
