// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Controls
import Qujat.Theme

/// Time that is left as a ring with the seconds inside.
CountdownArc {
    id: root

    required property int secondsLeft
    required property int totalSeconds

    readonly property bool urgent: root.secondsLeft <= 15

    implicitWidth: Math.round(56 * Math.min(Theme.textScale, 1.6))
    implicitHeight: implicitWidth
    share: root.totalSeconds > 0 ? root.secondsLeft / root.totalSeconds : 0
    ink: root.urgent ? Theme.colors.dangerText : Theme.colors.accentStrong
    track: Theme.colors.divider
    Accessible.role: Accessible.ProgressBar
    //: Read aloud for a ring that counts down
    Accessible.name: qsTr("%n second(s) left", "", root.secondsLeft)

    AppText {
        anchors.centerIn: parent
        kind: AppText.Label
        text: root.secondsLeft > 99 ? Math.floor(root.secondsLeft / 60) + ":" + String(root.secondsLeft % 60).padStart(2, "0") : root.secondsLeft
        font.weight: Font.DemiBold
        lineHeight: 1
        color: root.urgent ? Theme.colors.dangerText : Theme.colors.text
        Accessible.ignored: true
    }
}
