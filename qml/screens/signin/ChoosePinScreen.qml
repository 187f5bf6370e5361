// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Bridge

/// A PIN for this device, entered twice.
PinEntry {
    id: root

    showMark: false
    //: Title while a new PIN is chosen, first and second time
    title: root.pin.phase === PinPhase.Repeat ? qsTr("Once more") : qsTr("Choose a PIN")
    sentence: {
        if (root.pin.phase === PinPhase.Repeat)
            //: Under the title while the new PIN is repeated
            return qsTr("Enter the same six digits again.");
        //: Under the title while a new PIN is chosen
        return qsTr("Six digits that open Qujat on this device. Avoid birthdays and rows of equal digits.");
    }
    //: Button while the new PIN is repeated: choose another one
    footText: root.pin.phase === PinPhase.Repeat ? qsTr("Choose another PIN") : ""
    onFootPressed: root.pin.startAnew()
}
