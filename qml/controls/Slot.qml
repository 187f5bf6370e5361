// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

/// Holds what `content` makes, and only while it is wanted. (Loader of Qt 6.4 cannot make bound components.)
FocusScope {
    id: root

    property Component content: null
    /// False when the content shall have its own height.
    property bool filled: true
    /// What is held now; the number of items does not change when one takes the place of another.
    property Item item: null

    implicitWidth: root.item ? root.item.implicitWidth : 0
    implicitHeight: root.item ? root.item.implicitHeight : 0

    Repeater {
        id: maker

        model: root.content ? 1 : 0
        delegate: root.content
        onItemAdded: (index, item) => {
            root.item = item;
            if (item instanceof FocusScope)
                item.focus = true;
        }
        onItemRemoved: (index, item) => {
            if (root.item === item)
                root.item = null;
        }
    }
    Binding {
        target: root.item
        when: root.item !== null
        property: "width"
        value: root.width
        restoreMode: Binding.RestoreNone
    }
    Binding {
        target: root.item
        when: root.item !== null
        property: "height"
        value: root.filled ? root.height : root.implicitHeight
        restoreMode: Binding.RestoreNone
    }
}
