// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// A proof by the face: a picture of the face. Says what happens to it before asking for it.
ColumnLayout {
    id: root

    required property FaceViewModel face
    /// What the picture of the face is for: a FacePurpose.
    required property int purpose
    required property RowListModel demonstrationSamples
    required property bool demonstration
    required property bool busy
    required property string busyText

    signal fileChosen(url file)
    signal sampleChosen(string choiceId)

    spacing: Theme.large

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        visible: !capture.running
        implicitWidth: 168
        implicitHeight: 168
        radius: 84
        color: Theme.colors.accentSoft

        Icon {
            anchors.centerIn: parent
            size: 84
            glyph: "scan-face"
            color: Theme.colors.accentSoftInk
        }
    }
    AppText {
        Layout.fillWidth: true
        //: Before the face is compared
        text: qsTr("A picture of your face is sent once, over the protected connection, and compared with the picture in the state's register. It is not kept, neither on this device nor at the service.")
    }
    Notice {
        Layout.fillWidth: true
        visible: root.demonstration
        glyph: "info"
        //: In the demonstration, in place of a camera picture of the face
        text: qsTr("This is a demonstration: no camera is used. Choose one of the prepared samples to see what each of them leads to.")
    }
    Repeater {
        model: root.demonstrationSamples
        AppButton {
            required property string choiceId
            required property string name
            Layout.fillWidth: true
            text: name
            enabled: !root.busy
            onClicked: root.sampleChosen(choiceId)
        }
    }
    FaceCapture {
        id: capture

        Layout.fillWidth: true
        visible: !root.demonstration && !root.busy
        face: root.face
        purpose: root.purpose
    }
    AppButton {
        Layout.fillWidth: true
        kind: root.busy ? AppButton.Primary : AppButton.Quiet
        glyph: "image"
        busy: root.busy
        //: Button that opens the file dialog for a picture of the face
        text: root.busy ? root.busyText : qsTr("Choose a picture")
        onClicked: chooser.open()
    }
    FileChooser {
        id: chooser

        //: Title of the file dialog for a picture of the face
        title: qsTr("Choose a picture of your face")
        //: File types in the file dialog; keep the part in brackets
        filters: [qsTr("Pictures (*.png *.jpg *.jpeg)"), qsTr("All files (*)")]
        onChosen: chosenFile => root.fileChosen(chosenFile)
    }
}
