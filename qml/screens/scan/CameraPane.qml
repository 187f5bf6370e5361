// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Qujat.Bridge
import Qujat.Camera
import Qujat.Controls
import Qujat.Theme

/// What the camera sees, with a frame to aim by; or, kindly, why there is no picture.
Item {
    id: root

    required property ScannerViewModel scanner
    required property real paneHeight
    property bool reading: false

    readonly property int camera: root.scanner.cameraState
    readonly property bool usable: root.camera === CameraState.Off || root.camera === CameraState.Starting || root.camera === CameraState.Running

    /// A place of the picture as it is shown here.
    function focusOn(position: point) {
        root.scanner.focusOn(preview.framePoint(position));
        focusMark.x = preview.x + position.x - focusMark.width / 2;
        focusMark.y = preview.y + position.y - focusMark.height / 2;
        focusTime.restart();
    }

    implicitHeight: root.usable ? root.paneHeight : excuse.implicitHeight

    Rectangle {
        anchors.fill: parent
        visible: root.usable
        radius: Theme.radiusLarge
        color: Theme.colors.lens

        CameraPreview {
            id: preview

            anchors.fill: parent
            anchors.margins: 6
            background: Theme.colors.lens
            Accessible.role: Accessible.Graphic
            //: Read aloud for the picture of the camera
            Accessible.name: qsTr("Picture of the camera")
            Component.onCompleted: root.scanner.attachPreview(preview)
            Component.onDestruction: root.scanner.attachPreview(null)

            TapHandler {
                enabled: root.scanner.focusAvailable
                onTapped: eventPoint => root.focusOn(eventPoint.position)
            }
            PinchHandler {
                id: pinch

                property real begun: 1

                target: null
                enabled: root.scanner.zoomAvailable
                onActiveChanged: pinch.begun = root.scanner.zoom
                onActiveScaleChanged: if (pinch.active)
                    root.scanner.zoom = pinch.begun * pinch.activeScale
            }
        }
        AimFrame {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) * 0.62
            height: width
            found: root.reading
        }
        Rectangle {
            id: focusMark

            width: 64
            height: width
            radius: width / 2
            visible: focusTime.running
            color: "transparent"
            border.width: 3
            border.color: Theme.colors.lensInk

            Timer {
                id: focusTime

                interval: 900
            }
        }
        BusyDots {
            anchors.centerIn: parent
            visible: root.camera === CameraState.Starting
            ink: Theme.colors.lensInk
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.medium
            visible: guidance.text.length > 0
            width: Math.min(parent.width - 2 * Theme.medium, guidance.implicitWidth + 2 * Theme.large)
            height: guidance.implicitHeight + Theme.medium
            radius: Math.min(height / 2, Theme.radiusLarge)
            color: Theme.faded(Theme.colors.lens, 0.82)

            AppText {
                id: guidance

                anchors.centerIn: parent
                width: Math.min(implicitWidth, root.width - 2 * Theme.medium - 2 * Theme.large)
                kind: AppText.Label
                color: Theme.colors.lensInk
                text: root.scanner.guidance
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.15
            }
        }
        ZoomBar {
            anchors.top: upper.bottom
            anchors.right: parent.right
            anchors.margins: Theme.small
            visible: root.scanner.zoomAvailable
            scanner: root.scanner
        }
        IconButton {
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.margins: Theme.small
            visible: root.scanner.focusAvailable
            glyph: "focus"
            //: Button on the camera picture: makes the camera focus on the middle of it
            text: qsTr("Focus on the middle")
            ink: Theme.colors.lensInk
            plate: Theme.faded(Theme.colors.lens, 0.7)
            onClicked: root.focusOn(Qt.point(preview.width / 2, preview.height / 2))
        }
        Row {
            id: upper

            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: Theme.small
            spacing: Theme.small

            IconButton {
                visible: root.scanner.torchAvailable
                glyph: root.scanner.torch ? "flashlight-off" : "flashlight"
                //: Button on the camera picture
                text: root.scanner.torch ? qsTr("Switch the light off") : qsTr("Switch the light on")
                ink: Theme.colors.lensInk
                plate: Theme.faded(Theme.colors.lens, 0.7)
                onClicked: root.scanner.torch = !root.scanner.torch
            }
            IconButton {
                visible: root.scanner.cameras.count > 1
                glyph: "camera"
                //: Button on the camera picture
                text: qsTr("Choose another camera")
                ink: Theme.colors.lensInk
                plate: Theme.faded(Theme.colors.lens, 0.7)
                onClicked: cameras.open()
            }
        }
    }

    Surface {
        id: excuse

        anchors.left: parent.left
        anchors.right: parent.right
        visible: !root.usable
        implicitHeight: words.implicitHeight + 2 * Theme.huge

        FailurePane {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.large
            glyph: root.camera === CameraState.Failed ? "circle-alert" : "camera-off"
            title: {
                switch (root.camera) {
                case CameraState.Denied:
                    //: When the system does not let the program use the camera
                    return qsTr("The camera is not allowed");
                case CameraState.Absent:
                    //: When the device has no camera
                    return qsTr("No camera here");
                default:
                    //: When the camera does not deliver pictures
                    return qsTr("The camera does not answer");
                }
            }
            sentence: {
                switch (root.camera) {
                case CameraState.Denied:
                    //: When the system does not let the program use the camera
                    return qsTr("Qujat uses the camera only on this page, only to read codes, and keeps no picture. You can allow it in the settings of the system.");
                case CameraState.Absent:
                    //: When the device has no camera
                    return qsTr("Everything works without one: ask the holder for the six digits, or choose a picture of the code.");
                default:
                    //: When the camera does not deliver pictures
                    return qsTr("Another program may be using it. The six digits and pictures work meanwhile.");
                }
            }
            canRetry: root.camera !== CameraState.Absent
            onRetry: root.scanner.start()
        }
    }

    CameraSheet {
        id: cameras

        scanner: root.scanner
    }
}
