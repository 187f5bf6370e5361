// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

ColorScheme {
    window: "#0b1418"
    surface: "#142128"
    sunken: "#0f1a1f"
    divider: "#263840"
    outline: "#7d959e"
    text: "#e9f2f4"
    textQuiet: "#a6b9c0"

    accent: "#00afca"
    accentStrong: "#55d1e5"
    accentStrongInk: "#00262e"
    accentSoft: "#0e3741"
    accentSoftInk: "#aeeaf5"

    gold: "#f2bd1d"
    goldSoft: "#352b0c"
    goldSoftInk: "#f9dc8a"

    caution: "#f0a66b"
    cautionSoft: "#3a2212"
    cautionSoftInk: "#f8c9a3"

    danger: "#ffb4ab"
    dangerInk: "#4a0804"
    dangerText: "#ffb4ab"
    dangerSoft: "#3d1613"
    dangerSoftInk: "#ffd1cb"

    inverse: "#d6e4e8"
    inverseInk: "#0f1f26"

    focus: "#8be4f3"
    scrim: "#b3000000"
}
