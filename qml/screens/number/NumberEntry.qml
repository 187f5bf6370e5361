// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The number that is to be connected.
ColumnLayout {
    id: root

    required property NumberViewModel number

    readonly property bool good: root.number.looksRight(field.text)

    function ask() {
        if (root.good && !root.number.busy)
            root.number.askCode(field.text);
    }

    spacing: Theme.large
    Component.onCompleted: field.focusInput()

    AppText {
        Layout.fillWidth: true
        quiet: true
        //: Above the field for the number that is to be connected
        text: qsTr("A mobile number of Kazakhstan in your own name. A code is sent to it; the service is free of charge.")
    }
    TextField {
        id: field

        Layout.fillWidth: true
        enabled: !root.number.busy
        //: Label of the field for the number that is to be connected
        label: qsTr("Mobile number")
        //: Under the field for the number that is to be connected
        hint: qsTr("Like +7 701 000 00 00 or 8 701 000 00 00.")
        maximumLength: 20
        inputMethodHints: Qt.ImhDialableCharactersOnly
        validator: RegularExpressionValidator {
            regularExpression: /[+0-9 ()-]{0,20}/
        }
        onAccepted: root.ask()
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        enabled: root.good || root.number.busy
        busy: root.number.busy
        //: Button that has a code sent to the number; the words of the rules
        text: root.number.busy ? root.number.busyText : qsTr("Get verification code")
        onClicked: root.ask()
    }
}
