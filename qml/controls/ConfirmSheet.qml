// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

/// Asks before something is ended that cannot be taken back.
Sheet {
    id: root

    required property string sentence
    required property string confirmText

    signal confirmed

    crossed: false

    AppText {
        Layout.fillWidth: true
        text: root.sentence
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Danger
        text: root.confirmText
        onClicked: {
            root.close();
            root.confirmed();
        }
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Quiet
        //: Button that leaves everything as it is
        text: qsTr("Cancel")
        focus: true
        onClicked: root.close()
    }
}
