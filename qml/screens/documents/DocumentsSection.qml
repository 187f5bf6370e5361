// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Documents, one document and its open access: after each other on a phone, side by side in a wide window.
Item {
    id: root

    required property AppViewModel app
    required property bool wide
    /// An open access goes on while one looks at something else.
    property bool accessAside: false

    signal scanAsked

    readonly property bool accessShown: root.app.access.active && !root.accessAside
    readonly property bool documentShown: root.app.documents.currentShown
    readonly property bool detailShown: root.accessShown || root.documentShown
    property bool codeWanted: false

    /// True when there was something to go back from.
    function goBack(): bool {
        if (root.accessShown) {
            if (root.app.access.state === ScreenState.Ready && !root.app.access.ended)
                root.accessAside = true;
            else
                root.app.access.dismiss();
            return true;
        }
        if (root.documentShown) {
            root.codeWanted = false;
            root.app.documents.closeCurrent();
            return true;
        }
        return false;
    }

    /// "Open access" right on the card: as soon as the document has been formed and checked.
    function openWantedCode() {
        if (!root.codeWanted || root.app.documents.current.state !== ScreenState.Ready)
            return;
        root.codeWanted = false;
        if (root.app.documents.current.canOpenAccess)
            root.app.documents.current.openAccess(5);
    }

    Connections {
        target: root.app.access
        function onChanged() {
            if (!root.app.access.active || root.app.access.state === ScreenState.Loading || root.app.access.ended)
                root.accessAside = false;
        }
    }
    Connections {
        target: root.app.documents.current
        function onChanged() {
            root.openWantedCode();
        }
    }

    Slot {
        id: list

        width: root.wide ? Math.min(Theme.listPaneWidth * Math.min(Theme.textScale, 1.2), root.width * 0.45) : root.width
        height: root.height
        visible: content !== null
        focus: !root.detailShown
        content: root.wide || !root.detailShown ? cards : null
    }
    Rectangle {
        visible: root.wide
        x: list.width
        width: Theme.lineWidth
        height: root.height
        color: Theme.colors.divider
    }
    Slot {
        anchors.right: parent.right
        width: root.wide ? root.width - list.width - Theme.lineWidth : root.width
        height: root.height
        visible: content !== null
        focus: root.detailShown
        content: {
            if (root.accessShown)
                return access;
            return root.wide || root.documentShown ? document : null;
        }
    }

    Component {
        id: cards

        DocumentsScreen {
            documents: root.app.documents
            contactCentre: root.app.contactCentre
            selectedId: root.wide && root.documentShown ? root.app.documents.current.documentId : ""
            onOpened: documentId => {
                root.codeWanted = false;
                root.accessAside = true;
                root.app.documents.open(documentId);
            }
            onAccessAsked: documentId => {
                root.codeWanted = true;
                root.app.documents.open(documentId);
                root.openWantedCode();
            }
            onScanAsked: root.scanAsked()
        }
    }
    Component {
        id: document

        DocumentScreen {
            document: root.app.documents.current
            contactCentre: root.app.contactCentre
            canGoBack: !root.wide
            online: root.app.online
            onBack: root.goBack()
        }
    }
    Component {
        id: access

        AccessScreen {
            access: root.app.access
            contactCentre: root.app.contactCentre
            onBack: root.goBack()
        }
    }
}
