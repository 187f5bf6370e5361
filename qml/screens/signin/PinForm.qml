// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Dots and pad for a PIN, with what is said about the last try. Goes off by itself when the last digit is in.
ColumnLayout {
    id: root

    required property PinViewModel pin
    required property string sentence
    /// The most that the pad may take of the height; 0: as much as it likes.
    property real padHeight: 0

    readonly property bool waiting: root.pin.delaySecondsLeft > 0

    function submit() {
        if (root.pin.entry.full && !root.pin.busy && !root.waiting)
            root.pin.submit();
    }

    spacing: Theme.large

    AppText {
        Layout.fillWidth: true
        visible: text.length > 0 && !notice.visible
        quiet: true
        text: root.sentence
        horizontalAlignment: Text.AlignHCenter
    }
    Notice {
        id: notice

        Layout.fillWidth: true
        visible: root.pin.failure.present || root.waiting
        tone: Notice.Problem
        title: root.pin.failure.title
        text: {
            if (root.waiting)
                //: After several wrong PINs
                return qsTr("The next try is possible in %n second(s).", "", root.pin.delaySecondsLeft);
            if (root.pin.attemptsLeft >= 0)
                //: After a wrong PIN; the documents on this device are wiped when no try is left
                return qsTr("%n attempt(s) left before the documents on this device are wiped.", "", root.pin.attemptsLeft);
            return Phrase.sentences(root.pin.failure.sentence, root.pin.failure.advice);
        }
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: 44

        PinDots {
            anchors.centerIn: parent
            visible: !root.pin.busy
            length: root.pin.entry.length
            expected: root.pin.entry.maximumLength
        }
        BusyDots {
            anchors.centerIn: parent
            visible: root.pin.busy
        }
    }
    PinPad {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredHeight: root.padHeight > 0 ? Math.max(4 * Theme.target + 36, Math.min(implicitHeight, root.padHeight)) : implicitHeight
        focus: true
        enabled: !root.pin.busy && !root.waiting
        length: root.pin.entry.length
        onDigit: value => root.pin.entry.push(value)
        onErase: root.pin.entry.backspace()
    }

    Connections {
        target: root.pin.entry
        function onFilled() {
            root.submit();
        }
    }
}
