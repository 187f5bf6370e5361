// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The window: which page the state of the program asks for, under what concerns the whole of it.
T.ApplicationWindow {
    id: root

    required property AppViewModel app
    /// The page about the service, read before signing in.
    property bool informationShown: false
    /// The places of the program, read ahead once something is on the screen: the first page does without them.
    property Component readAhead: null

    width: 390
    height: 844
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    color: Theme.colors.window
    //: Title of the window; the name of the program
    title: qsTr("Qujat")
    onFrameSwapped: {
        if (root.readAhead === null)
            root.readAhead = Qt.createComponent("HomeScreen.qml", Component.Asynchronous);
    }

    SystemPalette {
        id: system
    }
    Binding {
        target: Theme
        property: "dark"
        value: root.app.settings.theme === ThemeChoice.Dark || (root.app.settings.theme === ThemeChoice.System && system.window.hslLightness < 0.5)
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.app.settings.textScale
    }
    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.app.settings.reduceMotion
    }

    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: event => event.accepted = root.goBack()
        Keys.onBackPressed: event => event.accepted = root.goBack()

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            Banner {
                Layout.fillWidth: true
                visible: root.app.demonstration
                glyph: "presentation"
                //: Line over every page in the demonstration
                text: qsTr("Demonstration: invented people, no legal force")
            }
            Banner {
                Layout.fillWidth: true
                visible: !root.app.online
                glyph: "wifi-off"
                plate: Theme.colors.cautionSoft
                ink: Theme.colors.cautionSoftInk
                //: Line over every page without network
                text: qsTr("No connection. Kept copies can be seen; nothing is shown as valid now.")
            }
            Slot {
                id: page

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                content: {
                    switch (root.app.page) {
                    case AppPage.Welcome:
                        return welcome;
                    case AppPage.SignIn:
                        return root.informationShown ? information : signIn;
                    case AppPage.ChoosePin:
                        return choosePin;
                    case AppPage.Unlock:
                        return unlock;
                    default:
                        return home;
                    }
                }
            }
        }
        Toast {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            // over the title: what a page offers to press stays within reach
            anchors.topMargin: page.y + Theme.small
            width: Math.min(parent.width - 2 * Theme.large, 480)
            text: root.app.notice
            onDismissed: root.app.dismissNotice()
        }
    }

    Component {
        id: welcome

        WelcomeScreen {
            app: root.app
        }
    }
    Component {
        id: signIn

        SignInScreen {
            signIn: root.app.signIn
            face: root.app.face
            contactCentre: root.app.contactCentre
            onInformationAsked: root.informationShown = true
        }
    }
    Component {
        id: information

        InformationScreen {
            contactCentre: root.app.contactCentre
            onBack: root.goBack()
        }
    }
    Component {
        id: choosePin

        ChoosePinScreen {
            pin: root.app.choosePin
        }
    }
    Component {
        id: unlock

        UnlockScreen {
            pin: root.app.unlock
            onSignOutAsked: root.app.signOut()
        }
    }
    Component {
        id: home

        Loader {
            focus: true
            Component.onCompleted: setSource("HomeScreen.qml", {
                app: root.app
            })
        }
    }

    function goBack(): bool {
        if (page.item instanceof InformationScreen) {
            root.informationShown = false;
            return true;
        }
        if (page.item instanceof SignInScreen)
            return (page.item as SignInScreen).goBack();
        return false;
    }
}
