// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Where connecting a number stands: number, code, proof, connected.
ColumnLayout {
    id: root

    required property NumberViewModel number

    readonly property int reached: root.number.step === NumberStep.Number ? 0 : root.number.step === NumberStep.Otp ? 1 : root.number.step < NumberStep.Done ? 2 : 3
    readonly property list<string> names: [
        //: Step of connecting a number
        qsTr("Number"),
        //: Step of connecting a number: the code from the message
        qsTr("Code"),
        //: Step of connecting a number: signature or face
        qsTr("Proof"),
        //: Last step of connecting a number
        qsTr("Connected")
    ]

    spacing: Theme.small
    Accessible.role: Accessible.ProgressBar
    //: Read aloud for the progress of connecting a number; %1 and %2 are numbers, %3 the name of the step
    Accessible.name: qsTr("Step %1 of %2: %3").arg(root.reached + 1).arg(root.names.length).arg(root.names[root.reached])

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tiny

        Repeater {
            model: root.names.length
            Rectangle {
                required property int index
                Layout.fillWidth: true
                implicitHeight: 4
                radius: 2
                color: index <= root.reached ? Theme.colors.accentStrong : Theme.colors.sunken
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Label
        quiet: true
        text: root.Accessible.name
        Accessible.ignored: true
    }
}
