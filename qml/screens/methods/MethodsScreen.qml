// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Which two proofs open the account, and setting its password.
ScrollPage {
    id: root

    required property MethodsViewModel methods
    required property FaceViewModel face
    property bool canGoBack: true

    signal back

    PageHeader {
        Layout.fillWidth: true
        canGoBack: root.canGoBack
        //: Title of the page about the ways to sign in
        title: qsTr("Ways to sign in")
        onBack: root.back()
    }
    AppText {
        Layout.fillWidth: true
        quiet: true
        //: Above the list of ways to sign in
        text: qsTr("Always two different proofs. One alone, even a code by SMS, opens nothing.")
    }
    Surface {
        Layout.fillWidth: true
        implicitHeight: list.implicitHeight + Theme.small

        ColumnLayout {
            id: list

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.tiny
            spacing: 0

            Repeater {
                model: root.methods.methods
                ListRow {
                    required property string name
                    Layout.fillWidth: true
                    pressable: false
                    glyph: "circle-check"
                    text: name
                }
            }
        }
    }
    SectionHeader {
        Layout.fillWidth: true
        //: Heading over setting the password of the account
        text: qsTr("Password of your account")
    }
    Notice {
        Layout.fillWidth: true
        visible: root.methods.failure.present
        tone: Notice.Problem
        title: root.methods.failure.title
        text: Phrase.sentences(root.methods.failure.sentence, root.methods.failure.advice)
    }
    Notice {
        Layout.fillWidth: true
        visible: root.methods.done
        glyph: "circle-check"
        //: When the password of the account was set
        text: qsTr("The password is set. It can be one of your two proofs from now on.")
    }
    SecretField {
        Layout.fillWidth: true
        enabled: !root.methods.busy
        //: Label of the field for a new password of the account
        label: qsTr("New password")
        length: root.methods.password.length
        //: Under the field for a new password of the account
        hint: qsTr("At least eight characters. Then show your face: it proves that it is you who sets the password.")
        onTyped: characters => root.methods.password.push(characters)
        onErased: root.methods.password.backspace()
        onCleared: root.methods.password.clear()
    }
    BiometricStep {
        Layout.fillWidth: true
        enabled: root.methods.password.length >= 8
        opacity: enabled ? 1 : 0.5
        face: root.face
        purpose: FacePurpose.Password
        demonstrationSamples: root.methods.demonstrationSamples
        demonstration: root.methods.demonstration
        busy: root.methods.busy
        busyText: root.methods.busyText
        onFileChosen: file => root.methods.submitSampleFile(file)
        onSampleChosen: choiceId => root.methods.submitDemonstrationSample(choiceId)
    }
}
