// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Controls

/// The card of one row of the list of documents.
Item {
    id: root

    required property string documentId
    required property string typeName
    required property string holderName
    required property string number
    required property string icon
    required property string accent
    required property url portrait
    required property int checkOutcome
    required property string checkText
    required property string ageText
    required property bool loading
    required property bool offline
    required property string failureText
    required property string childName
    required property string selectedId

    signal opened(string documentId)
    signal accessAsked(string documentId)

    implicitHeight: card.implicitHeight

    DocumentCard {
        id: card

        anchors.fill: parent
        title: root.typeName
        holder: root.childName.length > 0 ? root.childName : root.holderName
        number: root.number
        glyph: root.icon
        accent: root.accent
        outcome: root.checkOutcome
        checkText: root.checkText
        ageText: root.ageText
        failureText: root.failureText
        loading: root.loading
        portraitSource: root.portrait
        stored: root.offline
        selected: root.selectedId === root.documentId
        //: Shortcut on a document's card: show its QR and six digits; %1 is the kind of document
        shortcutText: root.offline || !hasDocument ? "" : qsTr("Open access: %1").arg(root.typeName)
        onClicked: root.opened(root.documentId)
        onShortcut: root.accessAsked(root.documentId)
    }
}
