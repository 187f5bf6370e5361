// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma Singleton

import QtQuick

/// What every picture of the program has in common. The first three are set from the settings by Main.qml.
QtObject {
    id: root

    property bool dark: false
    /// 1.0 to 2.0; multiplies every text size, and with it what must hold text.
    property real textScale: 1.0
    property bool reduceMotion: false

    readonly property ColorScheme colors: root.dark ? root.darkColors : root.lightColors
    readonly property ColorScheme lightColors: LightColors {}
    readonly property ColorScheme darkColors: DarkColors {}

    readonly property string family: "Noto Sans"
    /// What is large already grows less than what is small.
    readonly property int displaySize: Math.round(34 * (1 + 0.4 * (root.textScale - 1)))
    readonly property int titleSize: Math.round(25 * (1 + 0.5 * (root.textScale - 1)))
    readonly property int headingSize: Math.round(19 * (1 + 0.7 * (root.textScale - 1)))
    readonly property int bodySize: Math.round(16 * root.textScale)
    readonly property int labelSize: Math.round(14 * root.textScale)
    readonly property int captionSize: Math.round(13 * root.textScale)
    readonly property int digitsSize: Math.round(46 * (1 + 0.4 * (root.textScale - 1)))

    readonly property int tiny: 4
    readonly property int small: 8
    readonly property int medium: 12
    readonly property int large: 16
    readonly property int huge: 24
    readonly property int giant: 36

    readonly property int radiusSmall: 8
    readonly property int radiusMedium: 14
    readonly property int radiusLarge: 20

    /// Nothing that can be touched is smaller than this.
    readonly property int target: 48
    readonly property int controlHeight: Math.max(root.target + 6, Math.round(root.bodySize * 2.2))
    readonly property int iconSize: Math.round(22 * Math.min(root.textScale, 1.5))
    readonly property int focusWidth: 3
    readonly property int lineWidth: 1

    /// Longest comfortable line of a page, and the width from which two panes stand side by side.
    readonly property int pageWidth: 640
    readonly property int listPaneWidth: 420
    readonly property int wideFrom: 840
    readonly property int sideBarWidth: Math.round(240 * Math.min(root.textScale, 1.4))

    readonly property int quickMotion: root.reduceMotion ? 0 : 120
    readonly property int calmMotion: root.reduceMotion ? 0 : 220
    /// What takes less than this is not announced as waiting.
    readonly property int patience: 300

    /// Relative luminance of WCAG 2.
    function luminance(value: color): real {
        return 0.2126 * root.linear(value.r) + 0.7152 * root.linear(value.g) + 0.0722 * root.linear(value.b);
    }

    /// Contrast ratio of WCAG 2, from 1 to 21.
    function contrast(first: color, second: color): real {
        const a = root.luminance(first) + 0.05;
        const b = root.luminance(second) + 0.05;
        return a > b ? a / b : b / a;
    }

    /// Text on a colour that comes from a document form: the better of dark and white is always above 4.5:1.
    function inkOn(value: color): color {
        return root.contrast(value, root.lightColors.surface) >= 4.5 ? root.lightColors.surface : root.lightColors.darkest;
    }

    /// `value` with another opacity.
    function faded(value: color, opacity: real): color {
        return Qt.rgba(value.r, value.g, value.b, opacity);
    }

    /// A colour as the picture provider of the icons wants it: six hexadecimal digits.
    function hex(value: color): string {
        return value.toString().slice(-6);
    }

    function linear(channel: real): real {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
