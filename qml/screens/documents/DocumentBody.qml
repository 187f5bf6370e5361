// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// A document in its form: the sheet with portrait and main lines, its sections, who signed it and every check by name.
ColumnLayout {
    id: root

    required property DocumentViewModel document
    property bool sheetShown: true
    property bool fieldsShown: true

    spacing: Theme.large

    DocumentSheet {
        Layout.fillWidth: true
        visible: root.sheetShown
        document: root.document
    }
    VerdictBanner {
        Layout.fillWidth: true
        visible: root.sheetShown
        outcome: root.document.verdictOutcome
        caution: root.document.offline
        title: root.document.verdictText
        sentence: root.document.verdictDetail.length > 0 ? root.document.verdictDetail : root.document.ageText
    }
    Repeater {
        model: root.fieldsShown ? root.document.sections : null
        Surface {
            id: section

            required property string title
            required property RowListModel fields

            Layout.fillWidth: true
            implicitHeight: rows.implicitHeight + 2 * Theme.large

            ColumnLayout {
                id: rows

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.large
                spacing: Theme.medium

                SectionHeader {
                    Layout.fillWidth: true
                    text: section.title
                }
                Repeater {
                    model: section.fields
                    FieldRow {
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
    SignerCard {
        Layout.fillWidth: true
        visible: root.fieldsShown
        document: root.document
    }
    ChecksCard {
        Layout.fillWidth: true
        document: root.document
    }
}
