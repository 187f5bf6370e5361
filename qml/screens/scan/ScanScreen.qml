// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Checking somebody's document: by camera, by a picture, or by six digits. A camera that is missing or not allowed
/// is a normal state: the other ways come first then.
ScrollPage {
    id: root

    required property ScannerViewModel scanner
    required property ViewingViewModel viewing
    property bool wide: false

    readonly property bool cameraUsable: root.scanner.cameraState === CameraState.Off || root.scanner.cameraState === CameraState.Starting || root.scanner.cameraState === CameraState.Running

    pageWidth: root.wide ? 1040 : 520
    Component.onCompleted: root.scanner.start()
    Component.onDestruction: root.scanner.stop()
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Paste) && root.scanner.clipboardHasImage) {
            root.scanner.pasteImage();
            event.accepted = true;
        }
    }

    PageHeader {
        Layout.fillWidth: true
        //: Title of the page that reads codes
        title: qsTr("Check a document")
        //: Under the title of the page that reads codes
        subtitle: qsTr("Ask the holder to open access.")
    }
    Notice {
        Layout.fillWidth: true
        visible: root.scanner.failure.present
        tone: Notice.Problem
        title: root.scanner.failure.title
        text: Phrase.sentences(root.scanner.failure.sentence, root.scanner.failure.advice)
    }
    Notice {
        Layout.fillWidth: true
        visible: root.viewing.failure.present
        tone: Notice.Problem
        title: root.viewing.failure.title
        text: Phrase.sentences(root.viewing.failure.sentence, root.viewing.failure.advice)
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.huge
        rowSpacing: Theme.large

        CameraPane {
            Layout.fillWidth: true
            Layout.preferredWidth: root.wide ? 560 : -1
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: implicitHeight
            scanner: root.scanner
            reading: root.viewing.phase === ViewingPhase.Reading
            paneHeight: root.wide ? Math.min(560, root.height - 160) : Math.min(width, Math.max(220, root.height * 0.46))
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: root.wide ? 400 : -1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.large

            DigitsEntry {
                Layout.fillWidth: true
                focus: !root.cameraUsable
                onEntered: digits => root.viewing.enterDigits(digits)
            }
            PictureWays {
                Layout.fillWidth: true
                scanner: root.scanner
            }
        }
    }
    DropArea {
        parent: root
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.hasUrls)
                root.scanner.dropImage(drop.urls[0]);
        }
    }
}
