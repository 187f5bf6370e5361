// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Theme

/// The picture of a person, framed like a photograph on a document; a quiet figure where there is none.
Rectangle {
    id: root

    required property url source
    property string name: ""

    implicitWidth: 84
    implicitHeight: Math.round(implicitWidth * 4 / 3)
    radius: Theme.radiusSmall / 2
    color: Theme.colors.sunken
    border.width: Theme.lineWidth
    border.color: Theme.colors.outline
    Accessible.role: Accessible.Graphic
    //: Read aloud for the photograph on a document; %1 is a person's name
    Accessible.name: root.name.length > 0 ? qsTr("Portrait of %1").arg(root.name) : qsTr("Portrait")

    Icon {
        anchors.centerIn: parent
        visible: picture.status !== Image.Ready
        size: Math.round(root.width * 0.5)
        glyph: "user-round"
        color: Theme.colors.outline
    }
    Image {
        id: picture

        anchors.fill: parent
        anchors.margins: 2
        source: root.source
        sourceSize.width: Math.max(1, width * 2)
        sourceSize.height: Math.max(1, height * 2)
        fillMode: Image.PreserveAspectCrop
        cache: false
        smooth: true
        mipmap: true
        Accessible.ignored: true
    }
}
