// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Controls

/// The card of one row of the list of documents.
DocumentCard {
    id: root

    required property string documentId
    required property string typeName
    required property string holderName
    required property string icon
    required property url portrait
    required property int checkOutcome
    required property bool offline
    required property string childName
    required property string selectedId

    signal opened(string documentId)
    signal accessAsked(string documentId)

    title: root.typeName
    holder: root.childName.length > 0 ? root.childName : root.holderName
    glyph: root.icon
    outcome: root.checkOutcome
    portraitSource: root.portrait
    stored: root.offline
    selected: root.selectedId === root.documentId
    //: Shortcut on a document's card: show its QR and six digits
    shortcutText: root.offline || !root.hasDocument ? "" : qsTr("Open access to %1").arg(root.typeName)
    onClicked: root.opened(root.documentId)
    onShortcut: root.accessAsked(root.documentId)
}
