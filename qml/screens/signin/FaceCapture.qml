// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Camera
import Qujat.Controls
import Qujat.Theme

/// The camera's picture in a round frame, one advice under it. The picture is taken by itself when all is right.
ColumnLayout {
    id: root

    required property FaceViewModel face
    /// What the picture is for: a FacePurpose.
    required property int purpose

    readonly property int camera: root.face.cameraState
    readonly property bool running: root.camera === CameraState.Starting || root.camera === CameraState.Running
    readonly property bool missing: root.camera === CameraState.Denied || root.camera === CameraState.Absent || root.camera === CameraState.Failed

    spacing: Theme.large

    Component.onDestruction: root.face.stop()

    Item {
        Layout.alignment: Qt.AlignHCenter
        visible: root.running
        implicitWidth: 264
        implicitHeight: 264
        clip: true

        CameraPreview {
            id: preview

            anchors.fill: parent
            mirrored: true
            background: Theme.colors.lens
            Accessible.role: Accessible.Graphic
            //: Read aloud for the camera picture of the person's own face
            Accessible.name: qsTr("Camera picture of your face")
            Component.onCompleted: root.face.attachPreview(preview)
            Component.onDestruction: root.face.attachPreview(null)
        }
        // Everything outside the circle belongs to the page.
        Rectangle {
            anchors.centerIn: parent
            width: parent.width - Theme.large + 2 * border.width
            height: width
            radius: width / 2
            color: "transparent"
            border.width: 64
            border.color: Theme.colors.window
        }
        CountdownArc {
            anchors.fill: parent
            visible: root.face.good
            share: root.face.progress
            ink: Theme.colors.accentStrong
            track: Theme.colors.divider
        }
        BusyDots {
            anchors.centerIn: parent
            visible: root.camera === CameraState.Starting
            ink: Theme.colors.lensInk
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.running
        kind: AppText.Heading
        text: root.face.advice
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.AlertMessage
    }
    Notice {
        Layout.fillWidth: true
        visible: root.missing
        glyph: "camera-off"
        //: When the face cannot be taken by a camera of this device
        title: root.camera === CameraState.Denied ? qsTr("The camera is not allowed") : qsTr("No camera here")
        text: root.face.advice
    }
    AppButton {
        Layout.fillWidth: true
        visible: !root.running
        kind: AppButton.Primary
        glyph: "camera"
        //: Button that agrees to the comparison and starts the camera
        text: qsTr("Agree and open the camera")
        onClicked: root.face.start(root.purpose)
    }
    AppButton {
        Layout.fillWidth: true
        visible: root.running && root.face.byHand
        kind: AppButton.Primary
        glyph: "camera"
        //: Button that takes the picture of the face by hand
        text: qsTr("Take the picture")
        onClicked: root.face.take()
    }
    AppButton {
        Layout.fillWidth: true
        visible: root.running
        kind: AppButton.Quiet
        //: Button that leaves everything as it is
        text: qsTr("Cancel")
        onClicked: root.face.stop()
    }
}
