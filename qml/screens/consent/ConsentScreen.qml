// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Every consent that was asked, by day: who, what became of it, and taking it back.
ScrollPage {
    id: root

    required property ConsentsViewModel consents
    required property string contactCentre

    signal back

    PageHeader {
        Layout.fillWidth: true
        //: Title of the page with all requests for consent
        title: qsTr("Consents")
        canGoBack: true
        onBack: root.back()

        IconButton {
            glyph: "refresh-cw"
            //: Button that loads the consents again
            text: qsTr("Refresh")
            onClicked: root.consents.refresh()
        }
    }
    Flow {
        id: filters

        Layout.fillWidth: true
        visible: root.consents.filterTypes.count > 2
        spacing: Theme.small

        Repeater {
            model: root.consents.filterTypes
            FilterChip {
                required property string choiceId
                required property string name
                width: Math.min(implicitWidth, filters.width)
                text: name
                chosen: root.consents.filterType === choiceId
                onClicked: root.consents.filterType = choiceId
            }
        }
    }
    StatePane {
        Layout.fillWidth: true
        Layout.minimumHeight: implicitHeight
        phase: root.consents.state
        //: While the consents are being loaded
        loadingText: qsTr("Loading your consents…")
        skeletons: 4
        skeletonHeight: 72
        emptyGlyph: "heart-handshake"
        //: When nobody has asked for consent yet
        emptyTitle: qsTr("Nobody has asked yet")
        //: When nobody has asked for consent yet
        emptySentence: qsTr("When an organisation asks for your data, the request and your answer stay here.")
        failureTitle: root.consents.failure.title
        failureSentence: root.consents.failure.sentence
        failureAdvice: root.consents.failure.advice
        canRetry: root.consents.failure.canRetry
        retrySeconds: root.consents.failure.retrySeconds
        contact: root.consents.failure.fault ? contactLine.text : ""
        onRetry: root.consents.refresh()

        ColumnLayout {
            width: parent.width
            spacing: Theme.large

            ListView {
                Layout.fillWidth: true
                implicitHeight: contentHeight
                interactive: false
                spacing: Theme.small
                model: root.consents.entries
                section.property: "dayText"
                Accessible.role: Accessible.List
                //: Read aloud for the list of consents
                Accessible.name: qsTr("Consents")
                delegate: ConsentEntry {
                    id: entry

                    width: ListView.view.width
                    startsDay: entry.ListView.previousSection !== entry.dayText
                    onWithdrawAsked: withdrawing.ask(entry.consentId, entry.requester)
                }
            }
            AppButton {
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                visible: root.consents.canLoadMore
                busy: root.consents.loadingMore
                //: Button under the consents; the second text stands while it is being done
                text: root.consents.loadingMore ? qsTr("Loading…") : qsTr("Earlier ones")
                onClicked: root.consents.loadMore()
            }
        }
    }

    ConfirmSheet {
        id: withdrawing

        property string consentId: ""
        property string requester: ""

        function ask(id: string, name: string) {
            withdrawing.consentId = id;
            withdrawing.requester = name;
            withdrawing.open();
        }

        //: Title of the question before a consent is taken back
        title: qsTr("Take the consent back?")
        //: Question before a consent is taken back; %1 is the name of an information system
        sentence: qsTr("%1 will see nothing under it any more. What was already shown cannot be made unseen, but it must not be kept longer than was said.").arg(withdrawing.requester)
        //: Button that takes a consent back
        confirmText: qsTr("Take back")
        onConfirmed: root.consents.withdraw(withdrawing.consentId)
    }
    ContactLine {
        id: contactLine

        centre: root.contactCentre
        code: root.consents.failure.code
    }
}
