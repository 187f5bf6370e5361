// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The ways to sign in, as cards.
ColumnLayout {
    id: root

    required property SignInViewModel signIn
    required property string contactCentre

    signal informationAsked

    spacing: Theme.large

    AppText {
        Layout.fillWidth: true
        quiet: true
        //: Above the ways to sign in
        text: qsTr("Two different proofs keep your documents yours. Choose the first one; the second is a code sent to your registered number, your face or your password.")
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
        glyph: "key-round"
        //: Way to sign in: without a key, to have one made and certified on this device
        text: qsTr("New certificate")
        //: Under "New certificate"
        detail: qsTr("No key yet, or a lost one: prove yourself by IIN, then this device makes a key and has its certificate issued.")
        onClicked: root.signIn.chooseNewKey()
    }
    MethodCard {
        Layout.fillWidth: true
        glyph: "scan-face"
        //: Way to sign in: identification number, then two proofs other than a key
        text: qsTr("IIN without a key")
        //: Under "IIN without a key"
        detail: qsTr("Your individual identification number, then two of: a code to your number, your face, your password.")
        onClicked: root.signIn.chooseIinMethod()
    }
    MethodCard {
        Layout.fillWidth: true
        glyph: "qr-code"
        //: Way to sign in: by the phone on which the person is signed in already
        text: qsTr("With my phone")
        //: Under "With my phone"
        detail: qsTr("Your phone with Qujat scans a code here and you confirm on it.")
        onClicked: root.signIn.startPhone()
    }
    MethodCard {
        Layout.fillWidth: true
        glyph: "circle-alert"
        //: Row that leads to the ways back in for who has lost something
        text: qsTr("Lost your phone, PIN or number?")
        //: Under "Lost your phone, PIN or number?"
        detail: qsTr("How to get back in, each time with two proofs.")
        onClicked: root.signIn.chooseRecovery()
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Quiet
        glyph: "info"
        //: Button on the sign-in page that leads to the page about the public service
        text: qsTr("About the service")
        onClicked: root.informationAsked()
    }
    AppText {
        Layout.fillWidth: true
        visible: root.contactCentre.length > 0
        kind: AppText.Caption
        quiet: true
        //: Under the ways to sign in; %1 is the phone numbers of the contact centre
        text: qsTr("Contact centre: %1").arg(root.contactCentre)
        horizontalAlignment: Text.AlignHCenter
    }
}
