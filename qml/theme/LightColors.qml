// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

ColorScheme {
    window: "#f2f6f7"
    surface: "#ffffff"
    sunken: "#e7eef0"
    divider: "#d9e3e6"
    outline: "#768a92"
    text: "#0d1f26"
    textQuiet: "#4a5c64"

    accent: "#00afca"
    accentStrong: "#00687a"
    accentStrongInk: "#ffffff"
    accentSoft: "#d8f1f6"
    accentSoftInk: "#004e5c"

    gold: "#f2bd1d"
    goldSoft: "#fff2c9"
    goldSoftInk: "#5c4300"

    caution: "#9a4a08"
    cautionSoft: "#fbe7d9"
    cautionSoftInk: "#743502"

    danger: "#b3261e"
    dangerInk: "#ffffff"
    dangerText: "#a8201a"
    dangerSoft: "#fbe6e4"
    dangerSoftInk: "#83160f"

    inverse: "#1d3038"
    inverseInk: "#f2f8fa"

    focus: "#00687a"
    scrim: "#8c0b1a20"
}
