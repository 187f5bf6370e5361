// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Theme

/// A question over the page: from below on a phone, in the middle of a wide window. Escape closes it when it may be closed.
T.Popup {
    id: root

    property string title: ""
    property bool dismissable: true
    /// A cross beside the title; not where the sheet itself has a way to leave all as it is.
    property bool crossed: root.dismissable
    default property alias body: column.data
    /// What stays in sight below while the rest scrolls: the answers to the question.
    property alias footer: footerColumn.data

    /// Pixels of width that arrive after the first frames, as in ScrollPage.
    property int missing: 2
    readonly property real footerHeight: footerColumn.visibleChildren.length > 0 ? footerColumn.implicitHeight + Theme.large : 0
    readonly property bool narrow: parent ? parent.width < Theme.wideFrom : true

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: root.dismissable ? T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside : T.Popup.NoAutoClose
    width: parent ? (root.narrow ? parent.width : Math.min(520, parent.width - 2 * Theme.huge)) : 0
    height: Math.min(column.implicitHeight + root.footerHeight + topPadding + bottomPadding, parent ? parent.height - Theme.giant : 0)
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? (root.narrow ? parent.height - height : Math.round((parent.height - height) / 2)) : 0
    onAboutToShow: root.missing = 2
    onWidthChanged: root.missing = 2

    padding: Theme.huge
    bottomPadding: Theme.huge

    T.Overlay.modal: Rectangle {
        color: Theme.colors.scrim
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.colors.surface
        border.width: Theme.dark ? Theme.lineWidth : 0
        border.color: Theme.colors.divider

        Rectangle {
            visible: root.narrow
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.radiusLarge
            color: Theme.colors.surface
        }
    }

    contentItem: Item {
        Keys.onUpPressed: page.scrollBy(-Theme.target)
        Keys.onDownPressed: page.scrollBy(Theme.target)
        Keys.onPressed: event => {
            const pages = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
            event.accepted = pages !== 0;
            page.scrollBy(pages * page.height * 0.8);
        }

        Timer {
            interval: 16
            repeat: true
            running: root.visible && root.missing > 0
            onTriggered: --root.missing
        }
        Flickable {
            id: page

            readonly property bool goesOn: contentHeight > height

            function scrollBy(distance: real) {
                page.contentY = Math.max(0, Math.min(page.contentHeight - page.height, page.contentY + distance));
            }

            width: parent.width
            height: parent.height - root.footerHeight
            contentHeight: column.height
            contentWidth: width
            clip: page.goesOn
            boundsBehavior: Flickable.StopAtBounds

            T.ScrollBar.vertical: PageScrollBar {
                x: page.width + (root.rightPadding - width) / 2
                parent: page.parent
                height: page.height
            }

            ColumnLayout {
                id: column

                width: parent.width - root.missing
                spacing: Theme.large + root.missing

                RowLayout {
                    Layout.fillWidth: true
                    visible: root.title.length > 0
                    spacing: Theme.small

                    AppText {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignVCenter
                        kind: AppText.Title
                        text: root.title
                    }
                    IconButton {
                        Layout.alignment: Qt.AlignTop
                        Layout.rightMargin: -Theme.small
                        visible: root.crossed
                        glyph: "x"
                        //: Button that closes a sheet and changes nothing
                        text: qsTr("Close")
                        onClicked: root.close()
                    }
                }
            }
        }
        Rectangle {
            y: page.height
            width: parent.width
            height: Theme.lineWidth
            visible: page.goesOn && root.footerHeight > 0
            color: Theme.colors.divider
        }
        ColumnLayout {
            id: footerColumn

            y: parent.height - height
            width: parent.width - root.missing
            spacing: Theme.medium + root.missing
        }
    }
}
