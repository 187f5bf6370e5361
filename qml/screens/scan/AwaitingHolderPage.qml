// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The six digits asked; now the holder picks the two digits that are read aloud here.
ScrollPage {
    id: root

    required property ViewingViewModel viewing

    centred: true
    pageWidth: 460
    edge: Theme.huge

    AppText {
        Layout.fillWidth: true
        kind: AppText.Title
        //: Title while the holder is asked
        text: qsTr("Read these two digits aloud")
        horizontalAlignment: Text.AlignHCenter
    }
    Surface {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Math.round(220 * Math.min(Theme.textScale, 1.3))
        implicitHeight: Math.round(150 * Math.min(Theme.textScale, 1.3))

        DigitsDisplay {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.large
            font.pixelSize: Math.round(84 * Math.min(Theme.textScale, 1.3))
            digits: root.viewing.awaitDigits
        }
    }
    AppText {
        Layout.fillWidth: true
        quiet: true
        //: Under the two digits
        text: qsTr("The holder now sees your name and picks the same digits. Nothing is shown before that.")
        horizontalAlignment: Text.AlignHCenter
    }
    CountdownRing {
        Layout.alignment: Qt.AlignHCenter
        secondsLeft: root.viewing.secondsLeft
        totalSeconds: root.viewing.totalSeconds
    }
    AppButton {
        Layout.alignment: Qt.AlignHCenter
        kind: AppButton.Quiet
        //: Button that gives up waiting for the holder
        text: qsTr("Cancel")
        focus: true
        onClicked: root.viewing.startAnew()
    }
}
