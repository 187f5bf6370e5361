// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Open access: the living code as large as the screen, six digits to say aloud, the time left, who has looked, and an end.
Item {
    id: root

    required property AccessViewModel access
    required property string contactCentre

    signal back

    readonly property bool open: root.access.state === ScreenState.Ready && !root.access.ended

    ScrollPage {
        id: page

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        pageWidth: 520
        edge: Theme.small
        spacing: Theme.medium

        PageHeader {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.small
            canGoBack: true
            title: root.access.documentTitle
            subtitle: root.access.holder
            onBack: root.back()
        }
        StatePane {
            Layout.fillWidth: true
            Layout.minimumHeight: implicitHeight
            phase: root.access.state
            //: While access is being opened
            loadingText: qsTr("Opening access…")
            skeletons: 1
            skeletonHeight: width
            failureTitle: root.access.failure.title
            failureSentence: root.access.failure.sentence
            failureAdvice: root.access.failure.advice
            canRetry: root.access.failure.canRetry
            retrySeconds: root.access.failure.retrySeconds
            contact: root.access.failure.fault ? contactLine.text : ""
            onRetry: root.access.retry()

            ColumnLayout {
                width: parent.width
                spacing: Theme.large

                CodePlate {
                    Layout.fillWidth: true
                    visible: !root.access.ended
                    codeText: root.access.codeText
                    digits: root.access.digits
                    qrSide: Math.min(width, Math.max(220, page.height * 0.66))
                }
                CountdownBar {
                    Layout.fillWidth: true
                    visible: !root.access.ended
                    secondsLeft: root.access.secondsLeft
                    totalSeconds: root.access.totalSeconds
                    //: Over the bar that counts down; %1 is a time such as 4:12
                    caption: qsTr("Access is open for another %1")
                }
                FailurePane {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.huge
                    visible: root.access.ended
                    glyph: "lock"
                    //: When access has been closed or its time is over
                    title: qsTr("Access is closed")
                    sentence: root.access.endedText
                    //: Button after access has ended
                    actionText: qsTr("Back to the document")
                    onAction: root.access.dismiss()
                }
                ViewersCard {
                    Layout.fillWidth: true
                    viewers: root.access.viewers
                    ended: root.access.ended
                }
            }
        }
    }

    Rectangle {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.open
        implicitHeight: close.implicitHeight + 2 * Theme.medium
        color: Theme.colors.surface

        Rectangle {
            width: parent.width
            height: Theme.lineWidth
            color: Theme.colors.divider
        }
        AppButton {
            id: close

            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.large, 520)
            kind: AppButton.Danger
            glyph: "lock"
            busy: root.access.closing
            //: Button that ends access to a document at once; the second text stands while it is being done
            text: root.access.closing ? qsTr("Closing…") : qsTr("Close access")
            onClicked: root.access.close()
        }
    }

    ContactLine {
        id: contactLine

        centre: root.contactCentre
        code: root.access.failure.code
    }
}
