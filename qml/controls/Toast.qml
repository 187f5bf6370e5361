// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Theme

/// A short message over the page that goes by itself; it can be sent away.
Rectangle {
    id: root

    required property string text

    signal dismissed

    visible: root.text.length > 0
    implicitHeight: row.implicitHeight + Theme.small
    radius: Theme.radiusMedium
    color: Theme.colors.inverse
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    TapHandler {
        // What lies under the message is not pressed through it.
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.dismissed()
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.large
        spacing: Theme.small

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.small
            Layout.bottomMargin: Theme.small
            kind: AppText.Label
            text: root.text
            color: Theme.colors.inverseInk
            Accessible.ignored: true
        }
        IconButton {
            glyph: "x"
            //: Button on a short message
            text: qsTr("Dismiss")
            ink: Theme.colors.inverseInk
            onClicked: root.dismissed()
        }
    }
}
