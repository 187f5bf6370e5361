// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The section "Digital Documents": own documents as cards and, apart, those of children.
ScrollPage {
    id: root

    required property DocumentsViewModel documents
    required property string contactCentre
    /// The document whose card is marked, in a window with two panes.
    property string selectedId: ""

    signal opened(string documentId)
    /// Straight to the code of this document.
    signal accessAsked(string documentId)
    signal scanAsked

    readonly property bool wrongDevice: root.documents.failure.code === "DEVICE_NOT_CELLULAR"

    pageWidth: 480

    PageHeader {
        Layout.fillWidth: true
        //: Title of the main page and name of its place in the bar; the term of Order 352/НҚ
        title: qsTr("Digital Documents")

        IconButton {
            visible: root.documents.state !== ScreenState.Loading && !root.wrongDevice
            enabled: !root.documents.refreshing
            glyph: "refresh-cw"
            //: Button that asks the registries again
            text: qsTr("Refresh")
            onClicked: root.documents.refresh()
        }
    }

    StatePane {
        Layout.fillWidth: true
        Layout.minimumHeight: implicitHeight
        Layout.fillHeight: false
        phase: root.documents.state
        //: While the list of documents is being loaded
        loadingText: qsTr("Asking the registries for your documents…")
        skeletonHeight: 190
        emptyGlyph: "wallet-cards"
        //: When no registry knows a document of this person
        emptyTitle: qsTr("No documents yet")
        //: When no registry knows a document of this person
        emptySentence: qsTr("None of the connected registries has a document of yours. A new document appears here by itself once its body has entered it.")
        failureGlyph: root.wrongDevice ? "smartphone" : root.documents.failure.fault ? "circle-alert" : "info"
        failureTitle: root.documents.failure.title
        failureSentence: root.documents.failure.sentence
        failureAdvice: root.documents.failure.advice
        canRetry: root.documents.failure.canRetry
        retrySeconds: root.documents.failure.retrySeconds
        //: Button where own documents cannot be shown on this device
        failureActionText: root.wrongDevice ? qsTr("Check someone's document") : ""
        contact: root.documents.failure.fault ? contactLine.text : ""
        onRetry: root.documents.retry()
        onFailureAction: root.scanAsked()

        ColumnLayout {
            width: parent.width
            spacing: Theme.large

            Repeater {
                model: root.documents.own
                CardOfRow {
                    Layout.fillWidth: true
                    selectedId: root.selectedId
                    onOpened: id => root.opened(id)
                    onAccessAsked: id => root.accessAsked(id)
                }
            }
            AppText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.medium
                visible: root.documents.children.count > 0
                kind: AppText.Heading
                //: Heading over the documents of one's children
                text: qsTr("Children's documents")
            }
            Repeater {
                model: root.documents.children
                CardOfRow {
                    Layout.fillWidth: true
                    selectedId: root.selectedId
                    onOpened: id => root.opened(id)
                    onAccessAsked: id => root.accessAsked(id)
                }
            }
        }
    }

    ContactLine {
        id: contactLine

        centre: root.contactCentre
        code: root.documents.failure.code
    }
}
