// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls

/// Which camera is used.
Sheet {
    id: root

    required property ScannerViewModel scanner

    //: Title of the choice of cameras
    title: qsTr("Which camera?")

    Repeater {
        model: root.scanner.cameras
        ChoiceRow {
            required property string choiceId
            required property string name
            Layout.fillWidth: true
            text: name
            chosen: root.scanner.cameraId === choiceId
            focus: chosen
            onPicked: {
                root.scanner.cameraId = choiceId;
                root.close();
            }
        }
    }
}
