// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Controls
import Qujat.Theme

/// One notice; a new one has a mark and a word.
Item {
    id: root

    required property string number
    required property string dayText
    required property string timeText
    required property string title
    required property string detail
    required property string stateIcon
    required property bool unseen
    /// What was refused; empty when nothing was.
    required property string refusalCode
    /// The day stands over its first notice.
    property bool startsDay: false

    signal complaintAsked

    implicitHeight: (root.startsDay ? day.implicitHeight + Theme.small : 0) + plate.implicitHeight + Theme.small

    SectionHeader {
        id: day

        width: root.width
        visible: root.startsDay
        text: root.dayText
    }
    Surface {
        id: plate

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.small
        implicitHeight: row.implicitHeight
        radius: Theme.radiusMedium

        ListRow {
            id: row

            anchors.fill: parent
            pressable: root.refusalCode.length > 0
            leads: root.refusalCode.length > 0
            onClicked: root.complaintAsked()
            selected: root.unseen
            glyph: root.stateIcon
            text: root.title
            //: Number of a note in the history; %1 is the number
            readonly property string numberText: qsTr("No. %1").arg(root.number)
            //: Under a refusal in the notices; the row leads to the form of a complaint
            readonly property string wayText: root.refusalCode.length > 0 ? qsTr("Press to complain about the refusal.") : ""
            //: Mark of a notice that was not seen yet; %1 is a time
            readonly property string whenText: root.unseen ? qsTr("new, %1").arg(root.timeText) : root.timeText
            /// On a phone words beside the time would be a narrow column.
            readonly property bool wide: root.width > 480 * Theme.textScale
            detail: Phrase.lines(Phrase.lines(Phrase.lines(row.wide ? "" : row.whenText, root.detail), row.numberText), row.wayText)
            value: row.wide ? row.whenText : ""
        }
    }
}
