// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Complaints about refusals: the list, one of them, and the form for a new one.
Item {
    id: root

    required property ComplaintsViewModel complaints
    required property string contactCentre
    property bool canGoBack: true

    signal back

    /// True when there was something to go back from inside.
    function goBack(): bool {
        if (root.complaints.formShown) {
            root.complaints.cancelForm();
            return true;
        }
        if (root.complaints.openShown) {
            root.complaints.close();
            return true;
        }
        return false;
    }

    Component.onCompleted: root.complaints.load()

    Slot {
        anchors.fill: parent
        focus: true
        content: root.complaints.formShown ? form : root.complaints.openShown ? one : list
    }

    Component {
        id: form

        ComplaintForm {
            complaints: root.complaints
            onBack: root.goBack()
        }
    }
    Component {
        id: one

        ComplaintPage {
            complaints: root.complaints
            onBack: root.goBack()
        }
    }
    Component {
        id: list

        ScrollPage {
            PageHeader {
                Layout.fillWidth: true
                canGoBack: root.canGoBack
                //: Title of the page with complaints about refusals
                title: qsTr("Complaints")
                onBack: root.back()
            }
            StatePane {
                Layout.fillWidth: true
                Layout.minimumHeight: implicitHeight
                phase: root.complaints.state
                //: While the complaints are being loaded
                loadingText: qsTr("Loading your complaints…")
                skeletons: 2
                emptyGlyph: "file-text"
                //: When there are no complaints
                emptyTitle: qsTr("No complaints")
                //: When there are no complaints
                emptySentence: qsTr("If something was refused, you can complain from the refusal itself: in the history or in the request.")
                failureTitle: root.complaints.failure.title
                failureSentence: root.complaints.failure.sentence
                failureAdvice: root.complaints.failure.advice
                canRetry: root.complaints.failure.canRetry
                retrySeconds: root.complaints.failure.retrySeconds
                contact: root.complaints.failure.fault ? contactLine.text : ""
                onRetry: root.complaints.load()

                Surface {
                    width: parent.width
                    implicitHeight: rows.implicitHeight + Theme.small

                    ColumnLayout {
                        id: rows

                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.top: parent.top
                        anchors.margins: Theme.tiny
                        spacing: 0

                        Repeater {
                            model: root.complaints.complaints
                            ListRow {
                                id: row

                                required property string number
                                required property string title
                                required property string stateText
                                required property string termText
                                required property string stateIcon
                                required property bool overdue

                                Layout.fillWidth: true
                                glyph: row.stateIcon
                                dangerous: row.overdue
                                text: row.title
                                detail: Phrase.parts(row.stateText, row.termText)
                                leads: true
                                onClicked: root.complaints.open(row.number)
                            }
                        }
                    }
                }
            }
        }
    }

    ContactLine {
        id: contactLine

        centre: root.contactCentre
        code: root.complaints.failure.code
    }
}
