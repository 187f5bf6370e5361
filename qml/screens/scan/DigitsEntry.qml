// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Controls
import Qujat.Theme

/// The six digits that the holder says aloud. They ask; they do not open.
Surface {
    id: root

    property string digits: ""

    signal entered(string digits)

    function submit() {
        if (root.digits.length === 6)
            root.entered(root.digits);
    }

    implicitHeight: column.implicitHeight + 2 * Theme.large
    onActiveFocusChanged: if (activeFocus)
        cells.focusInput()

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.large
        spacing: Theme.medium

        OtpCells {
            id: cells

            Layout.fillWidth: true
            //: Label of the cells for the six digits that the holder says
            label: qsTr("Six digits from the holder's screen")
            length: root.digits.length
            shown: root.digits
            onTyped: typed => root.digits = (root.digits + typed).slice(0, 6)
            onErased: root.digits = root.digits.slice(0, -1)
            onAccepted: root.submit()
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Caption
            quiet: true
            //: Under the cells for the six digits
            text: qsTr("The holder sees who is asking and confirms with two digits that you will read aloud.")
        }
        AppButton {
            Layout.fillWidth: true
            kind: AppButton.Primary
            enabled: root.digits.length === 6
            //: Button after the six digits: ask the holder to confirm
            text: qsTr("Ask the holder")
            onClicked: root.submit()
        }
    }
}
