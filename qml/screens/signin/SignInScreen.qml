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
        }
    }
    Component {
        id: keyFile

        KeyFileStep {
            signIn: root.signIn
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
            signIn: root.signIn
        }
    }
    Component {
        id: biometric

        BiometricStep {
            signIn: root.signIn
            face: root.face
        }
    }
    Component {
        id: working

        WorkingStep {
            signIn: root.signIn
        }
    }
}
