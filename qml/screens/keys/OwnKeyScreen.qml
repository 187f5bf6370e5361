// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The signature key that lies on this device, and having a new one made and certified.
ScrollPage {
    id: root

    required property OwnKeyViewModel key
    property bool canGoBack: true

    signal back

    readonly property bool complete: root.key.password.length >= 8 && root.key.again.length > 0 && acknowledged.on

    function make() {
        if (root.complete && !root.key.busy)
            root.key.make(acknowledged.on);
    }

    PageHeader {
        Layout.fillWidth: true
        canGoBack: root.canGoBack
        //: Title of the page about the signature key that is made on this device
        title: qsTr("Signature key")
        onBack: root.back()
    }
    AppText {
        Layout.fillWidth: true
        quiet: true
        //: Under the title of the page about the signature key
        text: qsTr("With it you sign in and sign requests. The key is made on this device and never leaves it by itself; the National Certification Authority gets only the request and issues the certificate.")
    }
    Notice {
        Layout.fillWidth: true
        visible: root.key.failure.present
        tone: Notice.Problem
        title: root.key.failure.title
        text: Phrase.sentences(root.key.failure.sentence, root.key.failure.advice)
    }
    Notice {
        Layout.fillWidth: true
        visible: root.key.made
        glyph: "badge-check"
        //: Title when a certificate was issued
        title: qsTr("The certificate is issued")
        //: When a certificate was issued
        text: qsTr("From now on you can sign in and sign with this key. Its password is asked each time; nobody can restore it.")
    }
    Notice {
        Layout.fillWidth: true
        visible: root.key.saved
        glyph: "circle-check"
        //: When a copy of the key file was written
        text: qsTr("The copy is saved. Whoever has it and its password can sign in your name.")
    }
    Surface {
        Layout.fillWidth: true
        visible: root.key.kept
        implicitHeight: kept.implicitHeight + 2 * Theme.large

        Column {
            id: kept

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.large
            spacing: Theme.medium

            AppText {
                width: parent.width
                visible: root.key.foreign
                //: When the key on this device belongs to somebody else who has used it
                text: qsTr("A key of another person lies on this device. A new one takes its place.")
            }
            FieldRow {
                width: parent.width
                visible: !root.key.foreign
                //: Label: whose certificate it is
                label: qsTr("Holder")
                value: root.key.holder
            }
            FieldRow {
                width: parent.width
                visible: !root.key.foreign
                //: Label: who issued the certificate
                label: qsTr("Issued by")
                value: root.key.issuer
            }
            FieldRow {
                width: parent.width
                visible: !root.key.foreign
                //: Label: from when to when the certificate is good
                label: qsTr("Valid")
                value: root.key.validText
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.key.kept && !root.key.foreign
        kind: AppText.Label
        font.weight: Font.Normal
        quiet: true
        //: Under what lies on this device
        text: qsTr("It stays here after signing out, so that you can sign in with it. Ten wrong PINs wipe it.")
    }
    AppButton {
        Layout.fillWidth: true
        visible: root.key.kept && !root.key.foreign
        glyph: "folder-open"
        //: Button that writes a copy of the key file elsewhere
        text: qsTr("Save a copy")
        onClicked: chooser.open()
    }
    AppButton {
        Layout.fillWidth: true
        visible: root.key.kept
        kind: AppButton.Danger
        //: Button that removes the signature key from this device
        text: qsTr("Remove from this device")
        onClicked: removing.open()
    }
    SectionHeader {
        Layout.fillWidth: true
        //: Heading over having a key made; the second when one lies here already
        text: root.key.kept ? qsTr("Replace by a new key") : qsTr("Issue a new certificate")
    }
    SecretField {
        Layout.fillWidth: true
        enabled: !root.key.busy
        //: Label of the field for the password of a new key
        label: qsTr("Password for the new key")
        length: root.key.password.length
        //: Under the field for the password of a new key
        hint: qsTr("At least eight characters. It cannot be restored.")
        onTyped: characters => root.key.password.push(characters)
        onErased: root.key.password.backspace()
        onCleared: root.key.password.clear()
        onAccepted: again.focusInput()
    }
    SecretField {
        id: again

        Layout.fillWidth: true
        enabled: !root.key.busy
        //: Label of the field in which the password of a new key is repeated
        label: qsTr("The same password again")
        length: root.key.again.length
        //: Under the second field when the two passwords differ
        problem: root.key.mismatch && root.key.again.length === 0 ? qsTr("The two passwords differ. Type both anew.") : ""
        onTyped: characters => root.key.again.push(characters)
        onErased: root.key.again.backspace()
        onCleared: root.key.again.clear()
        onAccepted: root.make()
    }
    Surface {
        Layout.fillWidth: true
        implicitHeight: acknowledged.implicitHeight + Theme.small

        SwitchRow {
            id: acknowledged

            anchors.fill: parent
            anchors.margins: Theme.tiny
            enabled: !root.key.busy
            on: false
            //: Switch: what the holder of a key promises
            text: qsTr("I keep the key and its password to myself")
            //: Under the switch
            detail: qsTr("and report a loss to the contact centre at once, so that the certificate is revoked.")
            onSwitched: value => acknowledged.on = value
        }
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        enabled: root.complete || root.key.busy
        busy: root.key.busy
        //: Button that makes a key and asks for its certificate; the first text while it works
        text: root.key.busy ? qsTr("Making the key and asking for the certificate…") : qsTr("Issue a new certificate")
        onClicked: root.make()
    }

    ConfirmSheet {
        id: removing

        //: Title of the question before a key is removed
        title: qsTr("Remove the key?")
        //: Question before a key is removed
        sentence: qsTr("Without a copy it is gone for good. You can have a new certificate issued at any time.")
        //: Button that removes the signature key
        confirmText: qsTr("Remove the key")
        onConfirmed: root.key.remove()
    }
    FileChooser {
        id: chooser

        //: Title of the file dialog for a copy of the key file
        title: qsTr("Save a copy of the key file")
        //: File types in the file dialog; keep the part in brackets
        filters: [qsTr("Key files (*.p12 *.pfx)"), qsTr("All files (*)")]
        suffix: "p12"
        onChosen: file => root.key.saveCopy(file)
    }
}
