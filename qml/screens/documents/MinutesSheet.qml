// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Controls

/// For how long access is opened: 1 to 30 minutes (default D-01).
Sheet {
    id: root

    property int minutes: 5

    readonly property list<int> choices: [1, 5, 15, 30]

    //: Title of the choice of minutes
    title: qsTr("How long may others look?")

    AppText {
        Layout.fillWidth: true
        quiet: true
        //: Under the title of the choice of minutes
        text: qsTr("You can close access earlier at any time. Everybody who looks is noted in your history.")
    }
    Repeater {
        model: root.choices
        ChoiceRow {
            required property int modelData
            Layout.fillWidth: true
            //: Choice of how long access is open
            text: qsTr("%n minute(s)", "", modelData)
            chosen: root.minutes === modelData
            focus: chosen
            onPicked: {
                root.minutes = modelData;
                root.close();
            }
        }
    }
}
