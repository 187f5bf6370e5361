// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// How near the camera looks: a button each way, and the factor between them.
Column {
    id: root

    required property ScannerViewModel scanner

    readonly property real step: 1.25
    readonly property string factor: Number(root.scanner.zoom).toLocaleString(Qt.locale(), "f", 1)

    function nearer() {
        root.scanner.zoom = root.scanner.zoom * root.step;
    }

    function wider() {
        root.scanner.zoom = root.scanner.zoom / root.step;
    }

    spacing: Theme.tiny

    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        enabled: root.visible
        onActivated: root.nearer()
    }
    Shortcut {
        sequences: ["Ctrl+-"]
        enabled: root.visible
        onActivated: root.wider()
    }
    IconButton {
        glyph: "zoom-in"
        enabled: root.scanner.zoom < root.scanner.mostZoom
        //: Button on the camera picture: enlarges it
        text: qsTr("Zoom in")
        Accessible.description: words.Accessible.name
        ink: Theme.colors.lensInk
        plate: Theme.faded(Theme.colors.lens, 0.7)
        onClicked: root.nearer()
    }
    Rectangle {
        // Large words of guidance need the room.
        visible: Theme.textScale <= 1.3
        anchors.horizontalCenter: parent.horizontalCenter
        width: words.implicitWidth + Theme.medium
        height: words.implicitHeight + Theme.tiny
        radius: height / 2
        color: Theme.faded(Theme.colors.lens, 0.7)

        AppText {
            id: words

            anchors.centerIn: parent
            kind: AppText.Caption
            color: Theme.colors.lensInk
            //: How much the camera enlarges, on its picture; %1 is a number such as 1.5
            text: qsTr("%1×").arg(root.factor)
            //: Read aloud for how much the camera enlarges; %1 is a number such as 1.5
            Accessible.name: qsTr("Enlarged %1 times").arg(root.factor)
        }
    }
    IconButton {
        glyph: "zoom-out"
        enabled: root.scanner.zoom > root.scanner.leastZoom
        //: Button on the camera picture: shows more of what is around
        text: qsTr("Zoom out")
        Accessible.description: words.Accessible.name
        ink: Theme.colors.lensInk
        plate: Theme.faded(Theme.colors.lens, 0.7)
        onClicked: root.wider()
    }
}
