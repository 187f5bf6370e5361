// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// Language, look, size of text, time until the program locks, motion. Every choice holds at once.
ScrollPage {
    id: root

    required property SettingsViewModel settings
    property bool canGoBack: true

    signal back

    readonly property list<real> scales: [1.0, 1.25, 1.5, 2.0]
    readonly property list<int> locks: [30, 120, 300, 600]

    PageHeader {
        Layout.fillWidth: true
        canGoBack: root.canGoBack
        //: Title of the settings and name of their place in the bar
        title: qsTr("Settings")
        onBack: root.back()
    }
    SectionHeader {
        Layout.fillWidth: true
        //: Heading in the settings
        text: qsTr("Language")
    }
    LanguageChoice {
        Layout.fillWidth: true
        settings: root.settings
    }
    SectionHeader {
        Layout.fillWidth: true
        //: Heading in the settings: light or dark
        text: qsTr("Appearance")
    }
    SegmentedControl {
        Layout.fillWidth: true
        //: Heading in the settings: light or dark
        label: qsTr("Appearance")
        //: Choices of the appearance
        choices: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
        chosen: root.settings.theme
        onPicked: index => root.settings.theme = index
    }
    SectionHeader {
        Layout.fillWidth: true
        //: Heading in the settings
        text: qsTr("Size of text")
    }
    SegmentedControl {
        Layout.fillWidth: true
        //: Heading in the settings
        label: qsTr("Size of text")
        //: Choices of the size of text; %1 is a number
        choices: Array.from(root.scales, scale => qsTr("%1 %").arg(Math.round(scale * 100)))
        chosen: root.nearest(root.scales, root.settings.textScale)
        onPicked: index => root.settings.textScale = root.scales[index]
    }
    SectionHeader {
        Layout.fillWidth: true
        //: Heading in the settings: how long the program stays open without being used
        text: qsTr("Lock after")
    }
    SegmentedControl {
        Layout.fillWidth: true
        //: Heading in the settings: how long the program stays open without being used
        label: qsTr("Lock after")
        //: Choices of the time until the program locks; %n is a number
        choices: Array.from(root.locks, seconds => seconds < 60 ? qsTr("%n s", "seconds", seconds) : qsTr("%n min", "minutes", seconds / 60))
        chosen: root.nearest(root.locks, root.settings.lockSeconds)
        onPicked: index => root.settings.lockSeconds = root.locks[index]
    }
    SectionHeader {
        Layout.fillWidth: true
        //: Heading in the settings
        text: qsTr("Motion")
    }
    Surface {
        Layout.fillWidth: true
        implicitHeight: motion.implicitHeight + Theme.small

        SwitchRow {
            id: motion

            anchors.fill: parent
            anchors.margins: Theme.tiny
            //: Switch in the settings
            text: qsTr("Reduce motion")
            //: Under the switch in the settings
            detail: qsTr("Nothing slides, fades or blinks.")
            on: root.settings.reduceMotion
            onSwitched: value => root.settings.reduceMotion = value
        }
    }

    function nearest(values: var, value: real): int {
        let best = 0;
        for (let i = 1; i < values.length; ++i)
            if (Math.abs(values[i] - value) < Math.abs(values[best] - value))
                best = i;
        return best;
    }
}
