// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Theme

/// A page that is a long list: what stands above it scrolls with it, it follows the keyboard's focus, and only the rows
/// that are looked at exist.
ListView {
    id: root

    default property alias head: column.data
    /// What stands after the last row. (Qt 6.4 cannot make a footer that is a bound component of the page itself.)
    property Item foot: null
    property real pageWidth: Theme.pageWidth
    property real edge: Theme.large
    /// What a row may be wide, and where it begins.
    readonly property real rowWidth: root.columnWidth - root.missing
    readonly property real columnWidth: Math.max(root.edge, Math.min((root.width > 0 ? root.width : root.pageWidth) - 2 * root.edge, root.pageWidth))
    readonly property real rowX: Math.round((root.width - root.columnWidth) / 2)
    readonly property Item focusItem: root.Window.activeFocusItem
    /// Pixels of width that arrive after the first frames, as in ScrollPage.
    property int missing: 2
    /// The head grows as things arrive; until somebody scrolls, the page shows its beginning.
    property bool resting: true

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: Math.max(0, root.height)
    reuseItems: false
    keyNavigationEnabled: false

    onWidthChanged: root.missing = 2
    onMovementStarted: root.resting = false
    onContentYChanged: {
        if (root.contentY <= root.originY)
            root.resting = true;
    }
    onOriginYChanged: root.settleAtTop()
    onFocusItemChanged: {
        let item = root.focusItem;
        while (item && item !== root.contentItem)
            item = item.parent;
        if (!item)
            return;
        const top = root.focusItem.mapToItem(root.contentItem, 0, 0).y;
        const bottom = top + root.focusItem.height + root.edge;
        if (top - root.edge < root.contentY) {
            root.contentY = Math.max(root.originY, top - root.edge);
        } else if (bottom > root.contentY + root.height && root.focusItem.height < root.height) {
            root.resting = false;
            root.contentY = bottom - root.height;
        }
    }

    header: Item {
        width: root.width // qmllint disable unqualified
        height: column.height + root.edge + Theme.large // qmllint disable unqualified
    }
    footer: Item {
        width: root.width // qmllint disable unqualified
        height: root.foot && root.foot.visible ? root.foot.height + 2 * Theme.large : root.edge // qmllint disable unqualified
    }

    ColumnLayout {
        id: column

        parent: root.headerItem ?? root.contentItem
        x: root.rowX
        y: root.edge
        width: root.rowWidth
        spacing: Theme.large + root.missing
    }
    Connections {
        target: root.Window.window
        enabled: root.missing > 0
        function onAfterAnimating() {
            Qt.callLater(root.settle); // qmllint disable type
        }
    }

    function settle() {
        root.missing = Math.max(0, root.missing - 1);
    }

    function settleAtTop() {
        if (root.resting && root.contentY !== root.originY)
            root.contentY = root.originY;
    }

    T.ScrollBar.vertical: PageScrollBar {
        onPressedChanged: root.resting = false
    }
}
