// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Controls

/// A device that is signed in to the account.
Item {
    id: root

    required property string deviceId
    required property string name
    required property string classText
    required property string lastSeenText
    required property string originText
    required property string icon
    required property bool current

    signal endAsked(string deviceId, string name)

    implicitHeight: row.implicitHeight

    ListRow {
        id: row

        anchors.fill: parent
        text: root.name
        detail: Phrase.lines(root.classText, Phrase.parts(root.lastSeenText, root.originText))
        glyph: root.icon.length > 0 ? root.icon : "monitor"
        //: Mark of the device one is looking at; action on another device
        value: root.current ? qsTr("This device") : qsTr("Sign out")
        pressable: !root.current
        onClicked: root.endAsked(root.deviceId, root.name)
    }
}
