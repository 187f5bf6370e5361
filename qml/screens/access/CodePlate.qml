// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Camera
import Qujat.Controls
import Qujat.Theme

/// The living code on a white plate, also in the dark, and the six digits under it.
Rectangle {
    id: root

    required property string codeText
    required property string digits
    required property real qrSide

    implicitHeight: column.implicitHeight + Theme.medium
    radius: Theme.radiusLarge
    color: Theme.colors.plate

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 0

        QrCode {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: root.qrSide
            implicitHeight: root.qrSide
            text: root.codeText
            plateRadius: Theme.radiusLarge
            Accessible.role: Accessible.Graphic
            //: Read aloud for the QR
            Accessible.name: qsTr("Code for the camera of the person who checks. It changes every second.")
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Label
            font.weight: Font.Normal
            color: Theme.colors.plateInkQuiet
            //: Between the QR and the six digits
            text: qsTr("or say these digits")
            horizontalAlignment: Text.AlignHCenter
        }
        DigitsDisplay {
            Layout.fillWidth: true
            digits: root.digits
            color: Theme.colors.plateInk
        }
    }
}
