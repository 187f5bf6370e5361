// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// What this program is, by which rules it works, and whom to call.
ScrollPage {
    id: root

    required property AppViewModel app
    property bool canGoBack: true

    signal back
    signal informationAsked

    PageHeader {
        Layout.fillWidth: true
        canGoBack: root.canGoBack
        //: Title of the page with help and what this program is
        title: qsTr("Help and about")
        onBack: root.back()
    }
    Surface {
        Layout.fillWidth: true
        implicitHeight: help.implicitHeight + 2 * Theme.large

        ColumnLayout {
            id: help

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.large
            spacing: Theme.medium

            SectionHeader {
                Layout.fillWidth: true
                //: Heading over the phone numbers of the contact centre
                text: qsTr("Contact centre")
            }
            AppText {
                Layout.fillWidth: true
                kind: AppText.Title
                text: root.app.contactCentre
            }
            AppText {
                Layout.fillWidth: true
                quiet: true
                //: Under the phone numbers of the contact centre
                text: qsTr("Nobody from the contact centre ever asks for your PIN, a one-time password or the password of your key.")
            }
            AppButton {
                Layout.fillWidth: true
                kind: AppButton.Quiet
                //: Button that opens the page that explains the public service of connecting a number
                text: qsTr("About the service")
                onClicked: root.informationAsked()
            }
        }
    }
    Surface {
        Layout.fillWidth: true
        implicitHeight: about.implicitHeight + 2 * Theme.large

        ColumnLayout {
            id: about

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.large
            spacing: Theme.medium

            Wordmark {
                Layout.fillWidth: true
                //: Name of the program; not translated
                text: qsTr("Qujat")
            }
            AppText {
                Layout.fillWidth: true
                //: What the program is
                text: qsTr("Client of the digital document service of the electronic government of the Republic of Kazakhstan. Documents in it are equal to documents on paper (Order 352/НҚ of 28 September 2020).")
            }
            AppText {
                Layout.fillWidth: true
                kind: AppText.Label
                quiet: true
                //: %1 is a version number
                text: qsTr("Version %1").arg(root.app.version)
            }
        }
    }
}
