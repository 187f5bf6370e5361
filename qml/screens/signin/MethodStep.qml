// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The ways to sign in, as two cards.
ColumnLayout {
    id: root

    required property SignInViewModel signIn
    required property string contactCentre

    spacing: Theme.large

    AppText {
        Layout.fillWidth: true
        quiet: true
        //: Above the ways to sign in
        text: qsTr("Two different proofs keep your documents yours. Choose the first one; the second is a password sent to your registered number.")
    }
    MethodCard {
        Layout.fillWidth: true
        glyph: "file-key"
        //: Way to sign in: with a key of the National Certification Authority kept in a file
        text: qsTr("Key file")
        //: Under "Key file"
        detail: qsTr("An electronic signature key (AUTH or RSA file of the National Certification Authority) and its password.")
        focus: true
        onClicked: root.signIn.chooseKeyFileMethod()
    }
    MethodCard {
        Layout.fillWidth: true
        glyph: "scan-face"
        //: Way to sign in: identification number, then the face is compared
        text: qsTr("IIN and face")
        //: Under "IIN and face"
        detail: qsTr("Your individual identification number, then a picture of your face, compared with the state's register.")
        onClicked: root.signIn.chooseIinMethod()
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.small
        visible: root.contactCentre.length > 0
        kind: AppText.Caption
        quiet: true
        //: Under the ways to sign in; %1 is the phone number of the contact centre
        text: qsTr("No registered number, or it has changed? Register it on the portal or call the contact centre: %1.").arg(root.contactCentre)
    }
}
