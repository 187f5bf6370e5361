// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// First run: what this program is, and in which language it shall speak. The languages stand in their own names.
ScrollPage {
    id: root

    required property AppViewModel app

    centred: true
    pageWidth: 440
    edge: Theme.huge
    spacing: Theme.medium

    Mark {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: 88
        implicitHeight: 88
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.medium
        kind: AppText.Display
        //: Name of the program; not translated
        text: qsTr("Qujat")
        horizontalAlignment: Text.AlignHCenter
    }
    AppText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.large
        quiet: true
        //: Under the name of the program on the first page
        text: qsTr("Your documents, and the check of others, on your phone.")
        horizontalAlignment: Text.AlignHCenter
    }
    LanguageChoice {
        Layout.fillWidth: true
        settings: root.app.settings
    }
    AppButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.large
        kind: AppButton.Primary
        //: Button on the first page: go on in the chosen language
        text: qsTr("Continue")
        focus: true
        onClicked: root.app.finishWelcome()
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.small
        kind: AppText.Caption
        quiet: true
        //: Small line on the first page; %1 is the phone number of the contact centre
        text: root.app.contactCentre.length > 0 ? qsTr("Questions? Contact centre %1.").arg(root.app.contactCentre) : ""
        horizontalAlignment: Text.AlignHCenter
    }
}
