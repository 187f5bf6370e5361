// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The ways back in. None of them rests on a message alone: whoever holds a lost phone or a resold number gets no further.
ColumnLayout {
    id: root

    required property SignInViewModel signIn
    required property string contactCentre

    spacing: Theme.large

    MethodCard {
        Layout.fillWidth: true
        glyph: "smartphone"
        //: Recovery: the phone is lost
        text: qsTr("I have lost my phone")
        //: What to do when the phone is lost
        detail: qsTr("Sign in here with your key file and your face, then sign the lost phone out under Profile. Have the operator block the SIM card.")
        focus: true
        onClicked: {
            root.signIn.chooseSecond(SecondProof.Face);
            root.signIn.chooseKeyFileMethod();
        }
    }
    MethodCard {
        Layout.fillWidth: true
        glyph: "lock"
        //: Recovery: the PIN is forgotten
        text: qsTr("I have forgotten my PIN")
        //: What to do when the PIN is forgotten
        detail: qsTr("The PIN belongs to this device only. Sign in anew with two proofs and choose another; nothing of your documents is lost.")
        onClicked: root.signIn.chooseKeyFileMethod()
    }
    MethodCard {
        Layout.fillWidth: true
        glyph: "scan-face"
        //: Recovery: the number is lost or belongs to somebody else
        text: qsTr("My number has changed or is lost")
        //: What to do when the number is lost
        detail: qsTr("Sign in with your key file and your face, then connect the new number under Profile, My phone number.")
        onClicked: {
            root.signIn.chooseSecond(SecondProof.Face);
            root.signIn.chooseKeyFileMethod();
        }
    }
    MethodCard {
        Layout.fillWidth: true
        glyph: "file-key"
        //: Recovery: there is no key file
        text: qsTr("I have no key file")
        //: What to do without a key file
        detail: qsTr("Sign in with your IIN, your password and your face. Without a password, go to a service centre with your identity card.")
        onClicked: {
            root.signIn.chooseWithIin(SecondProof.Face, true);
            root.signIn.chooseIinMethod();
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.contactCentre.length > 0
        kind: AppText.Caption
        quiet: true
        //: Under the ways back in; %1 is the phone numbers of the contact centre
        text: qsTr("Contact centre: %1. Nobody there asks for a code, a PIN or a password.").arg(root.contactCentre)
    }
}
