// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Theme

/// A page that scrolls when it does not fit, keeps a comfortable width, and follows the keyboard's focus.
Flickable {
    id: root

    default property alias body: column.data
    property real pageWidth: Theme.pageWidth
    property real edge: Theme.large
    property real spacing: Theme.large
    property bool centred: false

    readonly property Item focusItem: root.Window.activeFocusItem
    /// Nested layouts of Qt 6.4 that get their width before their first polish keep heights of the old width. So the
    /// width of the page arrives in three frames, the last pixels one by one, and the spacing with it: that makes the
    /// outermost layout ask all the others anew.
    property int missing: 2

    contentWidth: width
    contentHeight: Math.max(column.y + column.height + root.edge, height)
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    onWidthChanged: root.missing = 2
    onFocusItemChanged: {
        let item = root.focusItem;
        while (item && item !== column)
            item = item.parent;
        if (!item)
            return;
        const top = root.focusItem.mapToItem(column, 0, 0).y + column.y;
        const bottom = top + root.focusItem.height + root.edge;
        if (top - root.edge < root.contentY)
            root.contentY = Math.max(0, top - root.edge);
        else if (bottom > root.contentY + root.height && root.focusItem.height < root.height)
            root.contentY = Math.min(root.contentHeight - root.height, bottom - root.height);
    }

    Connections {
        target: root.Window.window
        enabled: root.missing > 0
        function onAfterAnimating() {
            Qt.callLater(root.settle); // qmllint disable type
        }
    }
    ColumnLayout {
        id: column

        readonly property real room: root.height - height

        x: Math.round((root.width - width) / 2)
        y: root.centred ? Math.max(root.edge, column.room * 0.42) : root.edge
        width: Math.max(root.edge, Math.min((root.width > 0 ? root.width : root.pageWidth) - 2 * root.edge, root.pageWidth)) - root.missing
        spacing: root.spacing + root.missing
    }

    function settle() {
        root.missing = Math.max(0, root.missing - 1);
    }

    T.ScrollBar.vertical: PageScrollBar {}
}
