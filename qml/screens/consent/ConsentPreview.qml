// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Exactly what the requester would see: the values themselves, or the one answer.
Surface {
    id: root

    required property ConsentCardViewModel card

    implicitHeight: column.implicitHeight + 2 * Theme.large

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.large
        spacing: Theme.medium

        AppText {
            Layout.fillWidth: true
            kind: AppText.Label
            //: Heading over the values that a requester would get
            text: qsTr("They will see exactly this")
        }
        StatePane {
            Layout.fillWidth: true
            Layout.minimumHeight: implicitHeight
            phase: root.card.previewState
            //: While the document is being formed for the preview
            loadingText: qsTr("Asking the registry what they would see…")
            skeletons: 2
            skeletonHeight: 40
            failureTitle: root.card.previewFailure.title
            failureSentence: root.card.previewFailure.sentence
            failureAdvice: root.card.previewFailure.advice
            canRetry: root.card.previewFailure.canRetry
            retrySeconds: root.card.previewFailure.retrySeconds
            onRetry: root.card.retryPreview()

            // A layout of Qt 6.4 keeps rows that were taken out of it while it was hidden, and dies of them.
            Column {
                id: rows

                width: parent.width
                spacing: Theme.medium

                AppText {
                    width: rows.width
                    visible: root.card.answer.length > 0
                    kind: AppText.Title
                    text: root.card.answer
                }
                Portrait {
                    width: 72
                    height: 96
                    visible: String(root.card.portrait).length > 0
                    source: root.card.portrait
                }
                Repeater {
                    model: root.card.preview
                    FieldRow {
                        width: rows.width
                    }
                }
            }
        }
    }
}
