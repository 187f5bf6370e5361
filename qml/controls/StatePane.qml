// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Theme

/// A part of a screen that is on its way, here, empty or failed. What is here are its children.
/// Waiting is announced only after a short patience, and says what is being waited for.
Item {
    id: root

    enum Phase {
        Loading,
        Ready,
        Empty,
        Failed
    }
    required property int phase
    property string loadingText: ""
    property int skeletons: 3
    property real skeletonHeight: 150

    property string emptyTitle: ""
    property string emptySentence: ""
    property string emptyGlyph: "inbox"
    property string emptyActionText: ""

    property string failureTitle: ""
    property string failureSentence: ""
    property string failureAdvice: ""
    property string failureGlyph: "circle-alert"
    property string failureActionText: ""
    property bool canRetry: false
    property int retrySeconds: 0
    property string contact: ""

    default property alias content: holder.data

    signal retry
    signal emptyAction
    signal failureAction

    readonly property bool waitingShown: root.phase === StatePane.Loading && patience.passed

    implicitHeight: {
        if (root.phase === StatePane.Ready)
            return holder.children.length > 0 ? holder.children[0].height : 0;
        return root.phase === StatePane.Loading ? waiting.implicitHeight : notice.implicitHeight;
    }

    Timer {
        id: patience

        property bool passed: false

        interval: Theme.patience
        running: root.phase === StatePane.Loading
        onTriggered: passed = true
        onRunningChanged: if (running)
            passed = false
    }

    Item {
        id: holder

        anchors.fill: parent
        visible: root.phase === StatePane.Ready
    }

    ColumnLayout {
        id: waiting

        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.waitingShown
        spacing: Theme.large
        Accessible.role: Accessible.StaticText
        Accessible.name: root.loadingText

        RowLayout {
            spacing: Theme.medium

            BusyDots {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Math.round(Theme.labelSize * 0.6)
                visible: root.waitingShown
            }
            AppText {
                Layout.fillWidth: true
                kind: AppText.Label
                quiet: true
                text: root.loadingText
                Accessible.ignored: true
            }
        }
        Repeater {
            model: root.skeletons
            Skeleton {
                Layout.fillWidth: true
                visible: root.waitingShown
                implicitHeight: root.skeletonHeight
                radius: Theme.radiusLarge
            }
        }
    }

    Slot {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.small
        y: Math.max(0, (Math.min(root.height, 560) - implicitHeight) / 2)
        filled: false
        content: {
            if (root.phase === StatePane.Empty)
                return emptiness;
            return root.phase === StatePane.Failed ? failure : null;
        }
    }

    Component {
        id: emptiness

        FailurePane {
            title: root.emptyTitle
            sentence: root.emptySentence
            glyph: root.emptyGlyph
            actionText: root.emptyActionText
            onAction: root.emptyAction()
        }
    }

    Component {
        id: failure

        FailurePane {
            title: root.failureTitle
            sentence: root.failureSentence
            advice: root.failureAdvice
            glyph: root.failureGlyph
            canRetry: root.canRetry
            retrySeconds: root.retrySeconds
            contact: root.contact
            actionText: root.failureActionText
            onRetry: root.retry()
            onAction: root.failureAction()
        }
    }
}
