// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Every check by its name, with its outcome in words.
Surface {
    id: root

    required property DocumentViewModel document

    implicitHeight: rows.implicitHeight + 2 * Theme.large
    visible: root.document.checks.count > 0

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.large
        spacing: Theme.medium

        SectionHeader {
            Layout.fillWidth: true
            //: Heading over the list of checks of a document
            text: qsTr("What was checked")
        }
        Repeater {
            model: root.document.checks
            CheckRow {
                required property string reasonText
                required property string asOfText
                Layout.fillWidth: true
                reason: Phrase.lines(reasonText, asOfText)
            }
        }
    }
}
