// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Somebody else's document: the answer first, for whom, with a large portrait; the details after. It goes by itself.
Item {
    id: root

    required property ViewingViewModel viewing
    property bool wide: false

    readonly property DocumentViewModel document: root.viewing.document
    /// When a check has failed, nothing of the document is shown but the checks (Order 352/НҚ, item 14).
    readonly property bool refuted: root.document.verdictOutcome === CheckOutcome.Invalid

    ScrollPage {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        pageWidth: root.wide ? 1040 : 560

        VerdictBanner {
            Layout.fillWidth: true
            outcome: root.document.verdictOutcome
            title: root.document.verdictText
            sentence: root.document.verdictDetail.length > 0 ? root.document.verdictDetail : root.document.ageText
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.huge
            rowSpacing: Theme.large

            PersonCard {
                Layout.fillWidth: true
                Layout.preferredWidth: root.wide ? 380 : -1
                Layout.alignment: Qt.AlignTop
                visible: !root.refuted
                document: root.document
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: root.wide ? 560 : -1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.large

                DocumentBody {
                    Layout.fillWidth: true
                    document: root.document
                    sheetShown: false
                    fieldsShown: !root.refuted
                }
                AppText {
                    Layout.fillWidth: true
                    visible: root.viewing.viewNumber.length > 0
                    kind: AppText.Caption
                    quiet: true
                    //: Under a document shown to a third party; %1 is the number of the note
                    text: qsTr("This viewing is noted in the holder's account and in yours under number %1.").arg(root.viewing.viewNumber)
                }
            }
        }
    }
    Rectangle {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        implicitHeight: bar.implicitHeight + 2 * Theme.medium
        color: Theme.colors.surface

        Rectangle {
            width: parent.width
            height: Theme.lineWidth
            color: Theme.colors.divider
        }
        GridLayout {
            id: bar

            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.large, root.wide ? 1040 : 560)
            columns: root.width < 340 * Theme.textScale ? 1 : 2
            columnSpacing: Theme.large
            rowSpacing: Theme.small

            CountdownBar {
                Layout.fillWidth: true
                secondsLeft: root.viewing.secondsLeft
                totalSeconds: root.viewing.totalSeconds
                //: Over the bar that counts down while a document is shown; %1 is a time such as 1:42
                caption: qsTr("Closes in %1")
            }
            AppButton {
                Layout.fillWidth: bar.columns === 1
                //: Button that empties the screen at once
                text: qsTr("Close now")
                focus: true
                onClicked: root.viewing.close()
            }
        }
    }
}
