// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Theme

/// Something did not work: what happened, whether anything was lost, what to do now, and whom to call when all else fails.
ColumnLayout {
    id: root

    required property string title
    required property string sentence
    property string advice: ""
    property string glyph: "circle-alert"
    property bool canRetry: false
    /// Seconds until a retry may succeed; 0 when it may at once.
    property int retrySeconds: 0
    property string contact: ""
    property string actionText: ""

    signal retry
    signal action

    spacing: Theme.medium
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: Phrase.sentences(root.sentence, root.advice)

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.small
        implicitWidth: 72
        implicitHeight: 72
        radius: 36
        color: Theme.colors.sunken

        Icon {
            anchors.centerIn: parent
            size: 34
            glyph: root.glyph
            color: Theme.colors.textQuiet
        }
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Heading
        text: root.title
        horizontalAlignment: Text.AlignHCenter
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.sentence
        horizontalAlignment: Text.AlignHCenter
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        quiet: true
        text: root.advice
        horizontalAlignment: Text.AlignHCenter
    }
    AppButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.small
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        visible: root.canRetry
        enabled: root.retrySeconds <= 0
        kind: AppButton.Primary
        glyph: "refresh-cw"
        //: Button under a failure; %n counts the seconds until it can be pressed
        text: root.retrySeconds > 0 ? qsTr("Try again in %n second(s)", "", root.retrySeconds) : qsTr("Try again")
        onClicked: root.retry()
    }
    AppButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        Layout.topMargin: Theme.small
        visible: root.actionText.length > 0
        text: root.actionText
        onClicked: root.action()
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.small
        visible: text.length > 0
        kind: AppText.Caption
        quiet: true
        text: root.contact
        horizontalAlignment: Text.AlignHCenter
    }
}
