// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// What was done with the person's data and account, and how one is told of it. Nothing can be switched off in the list.
ScrollPage {
    id: root

    required property NoticesViewModel notices
    required property string contactCentre
    property bool canGoBack: true

    signal back
    /// About a refusal that stands in the notices: the number of the note and the code of the refusal.
    signal complaintAsked(string number, string code)

    Component.onCompleted: root.notices.markSeen()

    PageHeader {
        Layout.fillWidth: true
        canGoBack: root.canGoBack
        //: Title of the page with the notices
        title: qsTr("Notices")
        onBack: root.back()

        IconButton {
            glyph: "settings"
            //: Button that shows how notices are told
            text: qsTr("How I am told")
            onClicked: choices.open()
        }
    }
    StatePane {
        Layout.fillWidth: true
        Layout.minimumHeight: implicitHeight
        phase: root.notices.state
        //: While the notices are being loaded
        loadingText: qsTr("Loading your notices…")
        skeletons: 4
        skeletonHeight: 64
        emptyGlyph: "inbox"
        //: When there are no notices
        emptyTitle: qsTr("Nothing has happened yet")
        //: When there are no notices
        emptySentence: qsTr("Every use and every change of your data and account is told here (law on informatization, article 36).")
        failureTitle: root.notices.failure.title
        failureSentence: root.notices.failure.sentence
        failureAdvice: root.notices.failure.advice
        canRetry: root.notices.failure.canRetry
        retrySeconds: root.notices.failure.retrySeconds
        contact: root.notices.failure.fault ? contactLine.text : ""
        onRetry: root.notices.refresh()

        ColumnLayout {
            width: parent.width
            spacing: Theme.large

            ListView {
                Layout.fillWidth: true
                implicitHeight: contentHeight
                interactive: false
                model: root.notices.items
                section.property: "dayText"
                Accessible.role: Accessible.List
                //: Read aloud for the list of notices
                Accessible.name: qsTr("Notices")
                delegate: NoticeEntry {
                    id: entry

                    width: ListView.view.width
                    onComplaintAsked: root.complaintAsked(entry.number, entry.refusalCode)
                    startsDay: entry.ListView.previousSection !== entry.dayText
                }
            }
            AppButton {
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                visible: root.notices.canLoadMore
                //: Button under the notices
                text: qsTr("Earlier notices")
                onClicked: root.notices.loadMore()
            }
        }
    }
    NoticeChoices {
        id: choices

        notices: root.notices
    }
    ContactLine {
        id: contactLine

        centre: root.contactCentre
        code: root.notices.failure.code
    }
}
