// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Between two questions: what is being waited for, and a way out.
ColumnLayout {
    id: root

    required property SignInViewModel signIn

    spacing: Theme.huge

    BusyDots {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.giant
    }
    AppText {
        Layout.fillWidth: true
        text: root.signIn.busyText
        horizontalAlignment: Text.AlignHCenter
    }
    AppButton {
        Layout.alignment: Qt.AlignHCenter
        kind: AppButton.Quiet
        //: Button that gives up the running sign-in
        text: qsTr("Cancel")
        onClicked: root.signIn.back()
    }
}
