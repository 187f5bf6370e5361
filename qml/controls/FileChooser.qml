// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

/// Asks for one file, to read or to write, with the platform's own dialog, which is made only when it is needed.
QtObject {
    id: root

    required property string title
    required property list<string> filters
    /// For a file to be written: the ending it gets.
    property string suffix: ""

    signal chosen(url file)

    property FileDialog dialog: null
    readonly property Component maker: Component {
        FileDialog {
            title: root.title
            nameFilters: root.filters // qmllint disable type
            fileMode: root.suffix.length > 0 ? FileDialog.SaveFile : FileDialog.OpenFile
            defaultSuffix: root.suffix
            onAccepted: root.chosen(selectedFile)
        }
    }

    function open() {
        if (!root.dialog)
            root.dialog = root.maker.createObject(root);
        root.dialog.open();
    }
}
