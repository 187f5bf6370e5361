// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Controls

/// The PIN opens what is kept on this device. Who has forgotten it signs in anew.
PinEntry {
    id: root

    signal signOutAsked

    showMark: true
    //: Title of the lock screen; %1 is a person's given name
    title: root.pin.personName.length > 0 ? qsTr("Hello, %1").arg(root.pin.personName) : qsTr("Hello")
    //: Under the title of the lock screen
    sentence: qsTr("Enter your PIN.")
    //: Button on the lock screen
    footText: qsTr("Forgotten the PIN?")
    onFootPressed: forgotten.open()

    ConfirmSheet {
        id: forgotten

        //: Title of the question behind "Forgotten the PIN?"
        title: qsTr("Sign in anew?")
        //: Question behind "Forgotten the PIN?"
        sentence: qsTr("A PIN cannot be looked up by anybody. Signing in anew wipes the copies on this device; your documents themselves are safe in the registries.")
        //: Button that wipes this device and leads to the sign-in
        confirmText: qsTr("Wipe and sign in anew")
        onConfirmed: root.signOutAsked()
    }
}
