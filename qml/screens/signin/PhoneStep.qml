// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Camera
import Qujat.Controls
import Qujat.Theme

/// A code that the person's own phone scans, and the two digits to pick there.
ColumnLayout {
    id: root

    required property SignInViewModel signIn

    spacing: Theme.large

    AppText {
        Layout.fillWidth: true
        //: Above the code that the person's own phone scans
        text: qsTr("Open Qujat on your phone, choose “Check” and hold it over this code. Then press these two digits there:")
    }
    DigitsDisplay {
        Layout.fillWidth: true
        digits: root.signIn.phoneDigits
    }
    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: 264
        implicitHeight: 264
        radius: Theme.radiusLarge
        color: Theme.colors.plate

        QrCode {
            anchors.fill: parent
            text: root.signIn.phoneCode
            plateRadius: Theme.radiusLarge
            Accessible.role: Accessible.Graphic
            //: Read aloud for the QR of a sign-in
            Accessible.name: qsTr("Code for the camera of your phone")
        }
    }
    AppText {
        Layout.fillWidth: true
        quiet: true
        //: Under the code of a sign-in; %n counts down
        text: qsTr("Waiting for your phone. The code is good for %n more second(s).", "", root.signIn.phoneSecondsLeft)
        horizontalAlignment: Text.AlignHCenter
    }
}
