// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Signing in, one question at a time: the way, the key or number, the one-time password, the face.
ScrollPage {
    id: root

    required property SignInViewModel signIn
    required property FaceViewModel face
    required property string contactCentre

    /// Needs neither a session nor a network.
    signal informationAsked

    function goBack(): bool {
        if (root.signIn.phase === SignInPhase.Method)
            return false;
        root.signIn.back();
        return true;
    }

    pageWidth: 460
    edge: Theme.huge

    PageHeader {
        Layout.fillWidth: true
        canGoBack: root.signIn.phase !== SignInPhase.Method
        title: {
            switch (root.signIn.phase) {
            case SignInPhase.KeyFile:
                //: Title of the sign-in step in which a key file is chosen
                return qsTr("Your key file");
            case SignInPhase.Iin:
                //: Title of the sign-in step in which the individual identification number is typed
                return qsTr("Your IIN");
            case SignInPhase.Otp:
                //: Title of the sign-in step in which the one-time password is typed
                return qsTr("Password from the message");
            case SignInPhase.Biometric:
                //: Title of the sign-in step in which the face is compared
                return qsTr("Is it you?");
            case SignInPhase.Password:
                //: Title of the sign-in step in which the password of the account is typed
                return qsTr("Password of your account");
            case SignInPhase.Phone:
                //: Title of the sign-in step in which the own phone confirms
                return qsTr("Confirm on your phone");
            case SignInPhase.Recovery:
                //: Title of the page for who has lost phone, PIN or number
                return qsTr("Something lost?");
            default:
                //: Title of the first sign-in page
                return qsTr("Sign in");
            }
        }
        onBack: root.signIn.back()
    }
    Notice {
        Layout.fillWidth: true
        visible: root.signIn.failure.present
        tone: Notice.Problem
        title: root.signIn.failure.title
        text: Phrase.sentences(root.signIn.failure.sentence, root.signIn.failure.advice)
    }
    Slot {
        Layout.fillWidth: true
        filled: false
        focus: true
        content: {
            switch (root.signIn.phase) {
            case SignInPhase.KeyFile:
                return keyFile;
            case SignInPhase.Iin:
                return iin;
            case SignInPhase.Otp:
                return otp;
            case SignInPhase.Biometric:
                return biometric;
            case SignInPhase.Password:
                return password;
            case SignInPhase.Phone:
                return phone;
            case SignInPhase.Recovery:
                return recovery;
            case SignInPhase.Method:
                return method;
            default:
                return working;
            }
        }
    }

    Component {
        id: method

        MethodStep {
            signIn: root.signIn
            contactCentre: root.contactCentre
            onInformationAsked: root.informationAsked()
        }
    }
    Component {
        id: keyFile

        KeyFileStep {
            password: root.signIn.password
            keyFileName: root.signIn.keyFileName
            busy: root.signIn.busy
            busyText: root.signIn.busyText
            //: Button that starts the sign-in with a key file
            actionText: qsTr("Sign in with this key")
            onKeyChosen: file => root.signIn.chooseKeyFile(file)
            onStarted: root.signIn.startKeyFile()

            SectionHeader {
                Layout.fillWidth: true
                //: Heading over the choice of the second proof of a sign-in
                text: qsTr("Second proof")
            }
            SegmentedControl {
                Layout.fillWidth: true
                //: Heading over the choice of the second proof of a sign-in
                label: qsTr("Second proof")
                //: Choices of the second proof beside the key: a code by message, the face, the password of the account
                choices: [qsTr("Code by SMS"), qsTr("Face"), qsTr("Password")]
                chosen: root.signIn.second
                onPicked: index => root.signIn.chooseSecond(index)
            }
        }
    }
    Component {
        id: iin

        IinStep {
            signIn: root.signIn
        }
    }
    Component {
        id: otp

        OtpStep {
            otp: root.signIn.otp
            sentTo: root.signIn.otpSentTo
            secondsLeft: root.signIn.otpSecondsLeft
            resendSecondsLeft: root.signIn.resendSecondsLeft
            attemptsLeft: root.signIn.attemptsLeft
            busy: root.signIn.busy
            busyText: root.signIn.busyText
            contactCentre: root.contactCentre
            onSubmitted: root.signIn.submitOtp()
            onResendAsked: root.signIn.resendOtp()
        }
    }
    Component {
        id: biometric

        BiometricStep {
            face: root.face
            purpose: FacePurpose.SignIn
            demonstrationSamples: root.signIn.demonstrationSamples
            demonstration: root.signIn.demonstration
            busy: root.signIn.busy
            busyText: root.signIn.busyText
            onFileChosen: file => root.signIn.submitSampleFile(file)
            onSampleChosen: choiceId => root.signIn.submitDemonstrationSample(choiceId)
        }
    }
    Component {
        id: password

        PasswordStep {
            signIn: root.signIn
        }
    }
    Component {
        id: phone

        PhoneStep {
            signIn: root.signIn
        }
    }
    Component {
        id: recovery

        RecoveryStep {
            signIn: root.signIn
            contactCentre: root.contactCentre
        }
    }
    Component {
        id: working

        WorkingStep {
            signIn: root.signIn
        }
    }
}
