// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// One document of one's own, in its agreed form, with everything that was checked. "Open access" stands where the thumb is.
Item {
    id: root

    required property DocumentViewModel document
    required property string contactCentre
    property bool canGoBack: true
    property bool online: true

    signal back

    readonly property bool ready: root.document.state === ScreenState.Ready

    ScrollPage {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.visible ? foot.top : parent.bottom

        PageHeader {
            Layout.fillWidth: true
            canGoBack: root.canGoBack
            title: root.document.title
            onBack: root.back()
        }
        StatePane {
            Layout.fillWidth: true
            Layout.minimumHeight: implicitHeight
            phase: root.document.state
            //: While one document is being formed
            loadingText: qsTr("The registry is forming the document and its signature is being checked…")
            skeletons: 2
            skeletonHeight: 220
            emptyGlyph: "file-text"
            //: Right pane before a document was chosen
            emptyTitle: qsTr("No document chosen")
            //: Right pane before a document was chosen
            emptySentence: qsTr("Choose one of the cards on the left.")
            failureGlyph: root.document.failure.fault ? "circle-alert" : "shield-alert"
            failureTitle: root.document.failure.title
            failureSentence: root.document.failure.sentence
            failureAdvice: root.document.failure.advice
            canRetry: root.document.failure.canRetry
            retrySeconds: root.document.failure.retrySeconds
            contact: contactLine.text
            onRetry: root.document.retry()

            ColumnLayout {
                width: parent.width
                spacing: Theme.large

                Notice {
                    Layout.fillWidth: true
                    visible: root.document.offline
                    tone: Notice.Caution
                    //: Over a document that is kept on the device; it was not formed anew
                    title: qsTr("A kept copy")
                    text: root.document.ageText
                }
                DocumentBody {
                    Layout.fillWidth: true
                    document: root.document
                }
            }
        }
    }

    Rectangle {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.ready && root.document.canOpenAccess
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
            width: Math.min(parent.width - 2 * Theme.large, Theme.pageWidth)
            // Large text on a narrow page: the buttons stand under each other, and no word is broken.
            columns: Theme.textScale >= 1.5 && width < 560 ? 1 : 2
            columnSpacing: Theme.medium
            rowSpacing: Theme.small

            AppButton {
                Layout.fillWidth: true
                kind: AppButton.Primary
                glyph: "qr-code"
                //: Main button on a document: lets others see it for a few minutes (Order 352/НҚ, item 15)
                text: qsTr("Open access")
                focus: true
                onClicked: root.document.openAccess(minutes.minutes)
            }
            AppButton {
                Layout.fillWidth: bar.columns === 1
                glyph: "timer"
                //: Short for minutes on the button that chooses how long access is open
                text: qsTr("%n min", "", minutes.minutes)
                Accessible.description: minutes.title
                onClicked: minutes.open()
            }
        }
    }

    MinutesSheet {
        id: minutes
    }
    ContactLine {
        id: contactLine

        centre: root.contactCentre
        code: root.document.failure.code
    }
}
