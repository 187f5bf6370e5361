// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qujat.Theme

/// A button with words. One Primary on a screen; Danger ends something.
T.AbstractButton {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Quiet,
        Danger
    }
    property int kind: AppButton.Secondary
    property string glyph: ""
    /// Shows that the pressed action is being done; presses are not taken meanwhile.
    property bool busy: false

    readonly property color ink: {
        if (root.kind === AppButton.Primary)
            return Theme.colors.accentStrongInk;
        return root.kind === AppButton.Danger ? Theme.colors.dangerText : Theme.colors.accentStrong;
    }

    implicitWidth: Math.max(Theme.target * 2, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.controlHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.large
    rightPadding: Theme.large
    topPadding: Theme.small
    bottomPadding: Theme.small
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: root.enabled ? 1 : 0.55

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    function press() {
        if (root.enabled && !root.busy)
            root.clicked();
    }

    background: Rectangle {
        radius: Theme.radiusMedium
        color: {
            if (root.kind === AppButton.Primary)
                return Theme.colors.accentStrong;
            return root.kind === AppButton.Quiet ? "transparent" : Theme.colors.surface;
        }
        border.width: root.kind === AppButton.Secondary || root.kind === AppButton.Danger ? Theme.lineWidth : 0
        border.color: root.kind === AppButton.Danger ? Theme.colors.dangerText : Theme.colors.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.ink
            opacity: root.down ? 0.16 : root.hovered ? 0.07 : 0
        }
        FocusRing {
            visible: root.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.small + 2

        Item {
            Layout.fillWidth: true
        }
        Icon {
            visible: root.glyph.length > 0 && !root.busy
            glyph: root.glyph
            color: root.ink
        }
        BusyDots {
            visible: root.busy
            ink: root.ink
        }
        AppText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.text
            color: root.ink
            font.weight: Font.DemiBold
            lineHeight: 1.1
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
        }
    }

    MouseArea {
        anchors.fill: parent
        visible: root.busy
    }
}
