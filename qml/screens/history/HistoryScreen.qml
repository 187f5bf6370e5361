// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The notes of the personal account, by day: who looked at my documents, and at whose documents I looked.
ScrollPage {
    id: root

    required property HistoryViewModel history
    required property string contactCentre

    PageHeader {
        Layout.fillWidth: true
        //: Title of the page with the notes and name of its place in the bar
        title: qsTr("History")

        IconButton {
            glyph: "refresh-cw"
            //: Button that loads the notes again
            text: qsTr("Refresh")
            onClicked: root.history.refresh()
        }
    }
    SegmentedControl {
        Layout.fillWidth: true
        //: Group of two choices: whose documents
        label: qsTr("Whose documents")
        //: Choices of the history: others looked at mine; I looked at theirs
        choices: [qsTr("Mine, seen by others"), qsTr("Seen by me")]
        chosen: root.history.role
        onPicked: index => root.history.role = index
    }
    Flow {
        Layout.fillWidth: true
        visible: root.history.filterTypes.count > 1
        spacing: Theme.small

        Repeater {
            model: root.history.filterTypes
            FilterChip {
                required property string choiceId
                required property string name
                text: name
                chosen: root.history.filterType === choiceId
                onClicked: root.history.filterType = choiceId
            }
        }
    }
    StatePane {
        Layout.fillWidth: true
        Layout.minimumHeight: implicitHeight
        phase: root.history.state
        //: While the notes are being loaded
        loadingText: qsTr("Loading the notes of your account…")
        skeletons: 5
        skeletonHeight: 64
        emptyGlyph: "history"
        //: When there are no notes; the second one when the notes are about documents one looked at
        emptyTitle: root.history.role === HistoryRole.Subject ? qsTr("Nobody has looked yet") : qsTr("You have not looked yet")
        //: When there are no notes; the second one when the notes are about documents one looked at
        emptySentence: root.history.role === HistoryRole.Subject ? qsTr("Every look at one of your documents is noted here, with who it was and when.") : qsTr("Every document of others that you check is noted here, and in their account too.")
        failureTitle: root.history.failure.title
        failureSentence: root.history.failure.sentence
        failureAdvice: root.history.failure.advice
        canRetry: root.history.failure.canRetry
        retrySeconds: root.history.failure.retrySeconds
        contact: root.history.failure.fault ? contactLine.text : ""
        onRetry: root.history.retry()

        ColumnLayout {
            width: parent.width
            spacing: Theme.large

            ListView {
                Layout.fillWidth: true
                implicitHeight: contentHeight
                interactive: false
                model: root.history.entries
                section.property: "dayText"
                Accessible.role: Accessible.List
                //: Read aloud for the list of notes
                Accessible.name: qsTr("Notes")
                delegate: HistoryEntry {
                    id: entry

                    width: ListView.view.width
                    startsDay: entry.ListView.previousSection !== entry.dayText
                }
            }
            AppButton {
                Layout.alignment: Qt.AlignHCenter
                visible: root.history.canLoadMore
                busy: root.history.loadingMore
                //: Button under the notes; the second text stands while it is being done
                text: root.history.loadingMore ? qsTr("Loading…") : qsTr("Earlier notes")
                onClicked: root.history.loadMore()
            }
        }
    }

    ContactLine {
        id: contactLine

        centre: root.contactCentre
        code: root.history.failure.code
    }
}
