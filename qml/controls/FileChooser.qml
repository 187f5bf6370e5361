// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Dialogs

/// Asks for one file with the platform's own dialog, which is made only when it is needed.
Loader {
    id: root

    required property string title
    required property list<string> filters

    signal chosen(url file)

    active: false

    function open() {
        root.active = true;
        (root.item as FileDialog).open();
    }

    sourceComponent: FileDialog {
        title: root.title
        nameFilters: root.filters
        onAccepted: root.chosen(selectedFile)
    }
}
