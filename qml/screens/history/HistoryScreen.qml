// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The notes of the personal account, by day: who looked at my documents, and at whose documents I looked.
ListPage {
    id: root

    required property HistoryViewModel history
    required property string contactCentre
    /// The alarms of the journal that were read stay within reach here.
    property int alarms: 0
    property string selectedNumber: ""

    signal opened(string number)
    signal alarmsAsked

    readonly property bool ready: root.history.state === ScreenState.Ready

    model: root.history.entries
    section.property: "dayText"
    Accessible.role: Accessible.List
    //: Read aloud for the list of notes
    Accessible.name: qsTr("Notes")
    onAtYEndChanged: {
        if (root.atYEnd && root.ready && root.history.canLoadMore && !root.history.loadingMore)
            root.history.loadMore();
    }

    delegate: Item {
        id: slot

        required property string number
        required property string dayText
        required property string timeText
        required property string title
        required property string detail
        required property string icon
        required property int proof
        required property string proofText

        width: root.width
        height: entry.implicitHeight
        visible: root.ready

        HistoryEntry {
            id: entry

            x: root.rowX
            width: root.rowWidth
            height: implicitHeight
            number: slot.number
            dayText: slot.dayText
            timeText: slot.timeText
            title: slot.title
            detail: slot.detail
            glyph: slot.icon
            proof: slot.proof
            proofText: slot.proofText
            startsDay: slot.ListView.previousSection !== slot.dayText
            selected: root.selectedNumber.length > 0 && root.selectedNumber === slot.number
            onClicked: root.opened(slot.number)
        }
    }
    foot: AppButton {
        parent: root.footerItem ?? root.contentItem
        x: Math.round((root.width - width) / 2)
        y: Theme.large
        width: Math.min(implicitWidth, root.rowWidth)
        visible: root.ready && root.history.canLoadMore
        busy: root.history.loadingMore
        //: Button under the notes; the second text stands while it is being done
        text: root.history.loadingMore ? qsTr("Loading…") : qsTr("Earlier notes")
        onClicked: root.history.loadMore()
    }

    PageHeader {
        Layout.fillWidth: true
        //: Title of the page with the notes and name of its place in the bar
        title: qsTr("History")

        IconButton {
            visible: root.history.canExportAll
            glyph: "file-check"
            //: Button that saves all notes with their proofs to a file
            text: qsTr("Save all with proofs")
            onClicked: chooser.open()
        }
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
        id: filters

        Layout.fillWidth: true
        visible: root.history.filterTypes.count > 1
        spacing: Theme.small

        Repeater {
            model: root.history.filterTypes
            FilterChip {
                required property string choiceId
                required property string name
                width: Math.min(implicitWidth, filters.width)
                text: name
                chosen: root.history.filterType === choiceId
                onClicked: root.history.filterType = choiceId
            }
        }
    }
    ListRow {
        Layout.fillWidth: true
        visible: root.alarms > 0
        glyph: "shield-alert"
        dangerous: true
        leads: true
        //: Row in the history that leads to the alarms of the journal; %n is their number
        text: qsTr("%n alarm(s) of the journal", "", root.alarms)
        onClicked: root.alarmsAsked()
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0 && root.ready
        kind: AppText.Caption
        quiet: true
        text: root.history.journalText
    }
    StatePane {
        Layout.fillWidth: true
        Layout.minimumHeight: implicitHeight
        visible: !root.ready
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
    }

    ContactLine {
        id: contactLine

        centre: root.contactCentre
        code: root.history.failure.code
    }
    FileChooser {
        id: chooser

        //: Title of the file dialog for the notes with their proofs
        title: qsTr("Save the notes with their proofs")
        //: File types in the file dialog; keep the part in brackets
        filters: [qsTr("Proofs (*.qujatproof)"), qsTr("All files (*)")]
        suffix: "qujatproof"
        onChosen: file => root.history.exportAll(file)
    }
}
