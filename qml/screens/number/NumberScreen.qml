// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The number of the account: what is connected, and connecting or changing it, one question at a time.
ScrollPage {
    id: root

    required property NumberViewModel number
    required property FaceViewModel face
    required property string contactCentre
    property bool canGoBack: true

    signal back
    /// About a request that was refused: its id and the code of the refusal.
    signal complaintAsked(string requestId, string code)

    readonly property bool atStart: root.number.step === NumberStep.Overview

    function goBack(): bool {
        if (root.atStart)
            return false;
        root.number.back();
        return true;
    }

    PageHeader {
        Layout.fillWidth: true
        canGoBack: root.canGoBack || !root.atStart
        //: Title of the page about the registered number
        title: qsTr("My phone number")
        onBack: if (!root.goBack())
            root.back()
    }
    NumberProgress {
        Layout.fillWidth: true
        visible: root.number.step > NumberStep.Overview && root.number.step < NumberStep.Refused
        number: root.number
    }
    Notice {
        Layout.fillWidth: true
        visible: root.number.failure.present
        tone: Notice.Problem
        title: root.number.failure.title
        text: Phrase.sentences(root.number.failure.sentence, root.number.failure.advice)
    }
    Slot {
        Layout.fillWidth: true
        filled: false
        focus: true
        content: [overview, entry, otp, signature, face, processing, done, refused][root.number.step]
    }

    ContactLine {
        id: contactLine

        centre: root.contactCentre
        code: root.number.failure.code
    }
    Component {
        id: overview

        NumberOverview {
            number: root.number
            contactCentre: root.contactCentre
            onComplaintAsked: (requestId, code) => root.complaintAsked(requestId, code)
        }
    }
    Component {
        id: entry

        NumberEntry {
            number: root.number
        }
    }
    Component {
        id: otp

        OtpStep {
            otp: root.number.otp
            sentTo: root.number.newNumber
            secondsLeft: root.number.otpSecondsLeft
            resendSecondsLeft: root.number.resendSecondsLeft
            attemptsLeft: root.number.attemptsLeft
            busy: root.number.busy
            busyText: root.number.busyText
            contactCentre: root.contactCentre
            onSubmitted: root.number.submitOtp()
            onResendAsked: root.number.resendOtp()
        }
    }
    Component {
        id: signature

        ColumnLayout {
            spacing: Theme.large

            AppText {
                Layout.fillWidth: true
                //: Before a request for a number is signed; %1 is the masked number
                text: qsTr("Certify the request with your electronic signature. You sign that %1 is to be connected to your account, and nothing else.").arg(root.number.newNumber)
            }
            KeyFileStep {
                Layout.fillWidth: true
                password: root.number.password
                keyFileName: root.number.keyFileName
                busy: root.number.busy
                busyText: root.number.busyText
                //: Button that signs the request for a number
                actionText: qsTr("Sign and connect")
                onKeyChosen: file => root.number.chooseKeyFile(file)
                onStarted: root.number.sign()
            }
        }
    }
    Component {
        id: face

        BiometricStep {
            face: root.face
            purpose: FacePurpose.Number
            demonstrationSamples: root.number.demonstrationSamples
            demonstration: root.number.demonstration
            busy: root.number.busy
            busyText: root.number.busyText
            onFileChosen: file => root.number.submitSampleFile(file)
            onSampleChosen: choiceId => root.number.submitDemonstrationSample(choiceId)
        }
    }
    Component {
        id: processing

        Notice {
            tone: Notice.Caution
            //: While the service decides about a request for a number
            title: qsTr("The service is deciding")
            //: While the service decides about a request for a number
            text: qsTr("Nobody has to look at it. It takes at most ten minutes; you may leave this page, the outcome is told to you.")
        }
    }
    Component {
        id: done

        ColumnLayout {
            spacing: Theme.large

            Notice {
                Layout.fillWidth: true
                glyph: "circle-check"
                //: When a number was connected
                title: qsTr("The number is connected")
                //: When a number was connected; the first for a change of number. %1 is the masked number
                text: root.number.change ? qsTr("%1 is connected to your account at once. The earlier number was informed, and your older devices can still take the change back.").arg(root.number.newNumber) : qsTr("%1 is connected to your account. Codes and notices come to it from now on.").arg(root.number.newNumber)
            }
            AppButton {
                Layout.fillWidth: true
                kind: AppButton.Primary
                //: Button that leaves the page after a number was connected
                text: qsTr("Done")
                onClicked: root.number.back()
            }
        }
    }
    Component {
        id: refused

        ColumnLayout {
            spacing: Theme.large

            AppText {
                Layout.fillWidth: true
                //: When a request for a number was refused
                text: qsTr("Your account is exactly as before. The refusal and its reason stand in the list of your requests.")
            }
            AppButton {
                Layout.fillWidth: true
                kind: AppButton.Primary
                //: Button back to the page about the number
                text: qsTr("Back to my number")
                onClicked: root.number.back()
            }
            AppButton {
                Layout.fillWidth: true
                visible: root.number.refusedCode.length > 0
                //: Button that leads to the form for a complaint about a refusal
                text: qsTr("Complain about the refusal")
                onClicked: root.complaintAsked(root.number.refusedId, root.number.refusedCode)
            }
            AppText {
                Layout.fillWidth: true
                quiet: true
                text: contactLine.text
            }
        }
    }
}
