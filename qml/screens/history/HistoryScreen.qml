// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The notes of the personal account, by day: who looked at my documents, and at whose documents I looked.
Item {
    id: root

    required property HistoryViewModel history
    required property string contactCentre
    property bool wide: false

    readonly property real pageWidth: Math.min(root.width - 2 * Theme.large, Theme.pageWidth)
    readonly property real edge: Math.round((root.width - root.pageWidth) / 2)

    ListView {
        id: list

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: count > 0
        model: root.history.state === ScreenState.Ready ? root.history.entries : null
        section.property: "dayText"
        section.delegate: SectionHeader {
            required property string section
            x: root.edge
            width: root.pageWidth
            topPadding: Theme.large
            text: section
        }
        header: ColumnLayout {
            x: root.edge
            width: root.pageWidth
            spacing: Theme.medium

            PageHeader {
                Layout.fillWidth: true
                Layout.topMargin: Theme.large
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
                Layout.topMargin: visible ? Theme.large : 0
                visible: root.history.state !== ScreenState.Ready
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
        }
        delegate: HistoryEntry {
            x: root.edge
            width: root.pageWidth
        }
        footer: Item {
            width: list.width
            height: more.visible ? more.implicitHeight + 2 * Theme.large : Theme.large

            AppButton {
                id: more

                anchors.centerIn: parent
                visible: root.history.canLoadMore && root.history.state === ScreenState.Ready
                busy: root.history.loadingMore
                //: Button under the notes; the second text stands while it is being done
                text: root.history.loadingMore ? qsTr("Loading…") : qsTr("Earlier notes")
                onClicked: root.history.loadMore()
            }
        }
        T.ScrollBar.vertical: PageScrollBar {}
    }

    ContactLine {
        id: contactLine

        centre: root.contactCentre
        code: root.history.failure.code
    }
}
