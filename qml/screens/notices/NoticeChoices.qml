// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// How the person is told of each kind of notice.
Sheet {
    id: root

    required property NoticesViewModel notices

    //: Title of the sheet with the choices of notices
    title: qsTr("How I am told")

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.medium

        AppText {
            Layout.fillWidth: true
            quiet: true
            //: Over the choices of notices
            text: qsTr("What is switched off here is not shown at once, but it always stands in the list.")
        }
        Repeater {
            model: root.notices.choices
            ColumnLayout {
                id: choice

                required property string category
                required property string name
                required property bool shown
                required property bool sms

                Layout.fillWidth: true
                spacing: 0

                SectionHeader {
                    Layout.fillWidth: true
                    text: choice.name
                }
                SwitchRow {
                    Layout.fillWidth: true
                    //: Switch: show notices of a kind at once
                    text: qsTr("Show at once")
                    Accessible.description: choice.name
                    on: choice.shown
                    onSwitched: on => root.notices.choose(choice.category, on, choice.sms)
                }
                SwitchRow {
                    Layout.fillWidth: true
                    //: Switch: send notices of a kind by SMS as well
                    text: qsTr("Send by SMS as well")
                    Accessible.description: choice.name
                    on: choice.sms
                    onSwitched: on => root.notices.choose(choice.category, choice.shown, on)
                }
            }
        }
    }
}
