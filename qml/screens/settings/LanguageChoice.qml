// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The three languages by their own names, so that one finds one's own in any of them.
ColumnLayout {
    id: root

    required property SettingsViewModel settings

    readonly property list<string> codes: ["kk", "ru", "en"]
    readonly property list<string> names: ["Қазақша", "Русский", "English"]

    spacing: Theme.small
    Accessible.role: Accessible.Grouping
    //: Group of the three language choices
    Accessible.name: qsTr("Language")

    Repeater {
        model: root.codes
        ChoiceRow {
            required property int index
            required property string modelData
            Layout.fillWidth: true
            text: root.names[index]
            chosen: root.settings.language === modelData
            onPicked: root.settings.language = modelData
        }
    }
}
