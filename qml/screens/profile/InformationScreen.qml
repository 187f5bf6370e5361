// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Controls
import Qujat.Theme

/// The public service of registering and connecting a telephone number, as the annex to order 001 describes it in ten
/// rows. Needs neither a session nor a network.
ScrollPage {
    id: root

    required property string contactCentre
    property bool canGoBack: true

    signal back

    PageHeader {
        Layout.fillWidth: true
        canGoBack: root.canGoBack
        //: Title of the page that explains the public service of connecting a telephone number
        title: qsTr("About the service")
        onBack: root.back()
    }
    AppText {
        Layout.fillWidth: true
        quiet: true
        //: First sentence of the page that explains the public service
        text: qsTr("Public service “Registration and connection of the subscriber number provided by the cellular operator to the account of the web portal of e-government”.")
    }
    Surface {
        Layout.fillWidth: true
        implicitHeight: rows.implicitHeight + 2 * Theme.large

        ColumnLayout {
            id: rows

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.large
            spacing: Theme.large

            FieldRow {
                Layout.fillWidth: true
                //: Row 1 of the standard of the public service
                label: qsTr("Service provider")
                //: Row 1 of the standard of the public service
                value: qsTr("Ministry of Digital Development, Innovation and Aerospace Industry of the Republic of Kazakhstan")
            }
            FieldRow {
                Layout.fillWidth: true
                //: Row 2 of the standard of the public service
                label: qsTr("Where it is provided")
                //: Row 2 of the standard of the public service
                value: qsTr("The web portal of e-government, the mobile application, mobile applications of second-tier banks")
            }
            FieldRow {
                Layout.fillWidth: true
                //: Row 3 of the standard of the public service
                label: qsTr("How long it takes")
                //: Row 3 of the standard of the public service
                value: qsTr("10 minutes")
            }
            FieldRow {
                Layout.fillWidth: true
                //: Row 4 of the standard of the public service
                label: qsTr("Form")
                //: Row 4 of the standard of the public service
                value: qsTr("Electronic, fully automated")
            }
            FieldRow {
                Layout.fillWidth: true
                //: Row 5 of the standard of the public service
                label: qsTr("Result")
                //: Row 5 of the standard of the public service
                value: qsTr("Information about the connected number in your account, or a refusal with its reason")
            }
            FieldRow {
                Layout.fillWidth: true
                //: Row 6 of the standard of the public service
                label: qsTr("Fee")
                //: Row 6 of the standard of the public service
                value: qsTr("Free of charge")
            }
            FieldRow {
                Layout.fillWidth: true
                //: Row 7 of the standard of the public service
                label: qsTr("When")
                //: Row 7 of the standard of the public service
                value: qsTr("Around the clock, except for technical breaks for maintenance")
            }
            FieldRow {
                Layout.fillWidth: true
                //: Row 8 of the standard of the public service
                label: qsTr("What is needed")
                //: Row 8 of the standard of the public service
                value: qsTr("On the portal: the number, the one-time password sent to it and your electronic signature. In the mobile application: the number, the one-time password, your signature key or a new one, and a comparison of your face. In a bank's application: the number known to the bank; when it is absent or different, a comparison of your face and a one-time password.")
            }
            FieldRow {
                Layout.fillWidth: true
                //: Row 9 of the standard of the public service
                label: qsTr("When it is refused")
                //: Row 9 of the standard of the public service
                value: qsTr("When you, or the data given, do not meet the laws “On identity documents” and “On national registers of identification numbers”")
            }
            FieldRow {
                Layout.fillWidth: true
                //: Row 10 of the standard of the public service
                label: qsTr("Where to ask")
                //: Row 10 of the standard of the public service; %1 are telephone numbers
                value: qsTr("The provider's help desk and the unified contact centre: %1").arg(root.contactCentre)
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Quiet
        glyph: "phone"
        //: Button that calls the contact centre; 1414 is its short number
        text: qsTr("Call 1414")
        onClicked: Qt.openUrlExternally("tel:1414")
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Quiet
        glyph: "phone"
        //: Button that calls the contact centre by its free number
        text: qsTr("Call 8 800 080 7777")
        onClicked: Qt.openUrlExternally("tel:88000807777")
    }
}
