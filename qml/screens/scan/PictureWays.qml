// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// A picture in place of the camera: from a file, from the clipboard, or dropped on the window.
Surface {
    id: root

    required property ScannerViewModel scanner

    implicitHeight: column.implicitHeight + Theme.small

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.tiny
        spacing: 0

        ListRow {
            Layout.fillWidth: true
            glyph: "image"
            //: Row that opens the file dialog for a picture of a code
            text: qsTr("Picture from a file")
            //: Under the row that opens the file dialog for a picture of a code
            detail: qsTr("Pictures grow old within seconds; two of them are needed.")
            leads: true
            onClicked: chooser.open()
        }
        ListRow {
            Layout.fillWidth: true
            visible: root.scanner.clipboardHasImage
            glyph: "clipboard-paste"
            //: Row that takes a picture of a code from the clipboard
            text: qsTr("Paste a picture")
            onClicked: root.scanner.pasteImage()
        }
    }
    FileChooser {
        id: chooser

        //: Title of the file dialog for a picture of a code
        title: qsTr("Choose a picture of the code")
        //: File types in the file dialog; keep the part in brackets
        filters: [qsTr("Pictures (*.png *.jpg *.jpeg *.webp)"), qsTr("All files (*)")]
        onChosen: chosenFile => root.scanner.openImage(chosenFile)
    }
}
