// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Theme

/// A row of a list: icon, words, and at its end a value or a mark that it leads on.
T.AbstractButton {
    id: root

    property string glyph: ""
    property string detail: ""
    property string value: ""
    property bool leads: false
    property bool selected: false
    /// A row that only tells is not reachable by keyboard.
    property bool pressable: true
    property bool dangerous: false

    readonly property color ink: root.dangerous ? Theme.colors.dangerText : Theme.colors.text

    implicitWidth: 320
    implicitHeight: Math.max(Theme.target + Theme.small, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.medium
    bottomPadding: Theme.medium
    leftPadding: Theme.large
    rightPadding: Theme.large
    enabled: root.pressable
    focusPolicy: root.pressable ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: root.pressable

    Accessible.role: root.pressable ? Accessible.Button : Accessible.ListItem
    Accessible.name: root.text
    Accessible.description: Phrase.parts(root.detail, root.value)
    Accessible.onPressAction: if (root.enabled)
        root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusMedium
        color: root.selected ? Theme.colors.accentSoft : Theme.faded(root.ink, root.down ? 0.1 : root.hovered ? 0.04 : 0)

        FocusRing {
            gap: -4
            visible: root.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.large

        Rectangle {
            Layout.alignment: Qt.AlignTop
            visible: root.glyph.length > 0
            implicitWidth: Math.round(Theme.iconSize * 1.8)
            implicitHeight: implicitWidth
            radius: Theme.radiusMedium - 2
            color: root.dangerous ? Theme.colors.dangerSoft : Theme.colors.accentSoft

            Icon {
                anchors.centerIn: parent
                glyph: root.glyph
                color: root.dangerous ? Theme.colors.dangerSoftInk : Theme.colors.accentSoftInk
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.text
                font.weight: Font.Medium
                color: root.ink
                lineHeight: 1.2
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                kind: AppText.Label
                font.weight: Font.Normal
                quiet: true
                text: root.detail
                Accessible.ignored: true
            }
        }
        AppText {
            Layout.maximumWidth: root.width * 0.4
            visible: text.length > 0
            kind: AppText.Label
            quiet: true
            text: root.value
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        Icon {
            visible: root.leads
            glyph: "chevron-right"
            color: Theme.colors.textQuiet
        }
    }
}
