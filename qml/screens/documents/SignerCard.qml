// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Who signed the document and when, and that it is equal to the one on paper (Order 352/НҚ, item 10).
Surface {
    id: root

    required property DocumentViewModel document

    implicitHeight: rows.implicitHeight + 2 * Theme.large

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.large
        spacing: Theme.medium

        SectionHeader {
            Layout.fillWidth: true
            //: Heading over who signed a document
            text: qsTr("Electronic signature")
        }
        FieldRow {
            Layout.fillWidth: true
            visible: value.length > 0
            //: Label of the body that signed a document
            label: qsTr("Signed by")
            value: root.document.signerOrganisation.length > 0 ? root.document.signerOrganisation : root.document.signerName
        }
        FieldRow {
            Layout.fillWidth: true
            visible: value.length > 0 && root.document.signerOrganisation.length > 0
            //: Label of the name in the signer's certificate
            label: qsTr("Certificate of")
            value: root.document.signerName
        }
        FieldRow {
            Layout.fillWidth: true
            visible: value.length > 0
            //: Label of the time a document was signed
            label: qsTr("Signed at")
            value: root.document.signedAtText
        }
        Repeater {
            model: root.document.signature
            FieldRow {
                Layout.fillWidth: true
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.document.signatureText
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            kind: AppText.Label
            font.weight: Font.Normal
            text: root.document.equivalenceText
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            kind: AppText.Caption
            quiet: true
            text: Phrase.lines(root.document.agreementText, root.document.requestText)
        }
    }
}
