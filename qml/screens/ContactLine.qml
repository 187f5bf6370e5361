// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQml

/// The sentence that leads to the contact centre when all else fails.
QtObject {
    id: root

    required property string centre
    property string code: ""

    readonly property string text: {
        if (root.centre.length === 0)
            return "";
        if (root.code.length === 0)
            //: %1 are phone numbers of the contact centre
            return qsTr("If it does not help, call the contact centre: %1.").arg(root.centre);
        //: %1 are phone numbers of the contact centre, %2 a code such as REGISTRY_UNAVAILABLE
        return qsTr("If it does not help, call the contact centre: %1. Tell them the code %2.").arg(root.centre).arg(root.code);
    }
}
