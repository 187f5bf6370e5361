// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// The names of all colours. A pair "x" and "xInk" is a surface and the text that stands on it.
/// tests/qml measures that every text colour has a contrast of at least 4.5:1 on the surfaces it is used on.
QtObject {
    required property color window
    required property color surface
    required property color sunken
    required property color divider
    /// Borders of things one can act on: at least 3:1 against window and surface.
    required property color outline
    required property color text
    required property color textQuiet

    /// The sky blue of the flag, for decoration only; text and icons take `accentStrong`.
    required property color accent
    required property color accentStrong
    required property color accentStrongInk
    required property color accentSoft
    required property color accentSoftInk

    /// Gold is kept for what has been proven valid.
    required property color gold
    required property color goldSoft
    required property color goldSoftInk

    /// Seen, but not proven now: an offline copy with its age.
    required property color caution
    required property color cautionSoft
    required property color cautionSoftInk

    required property color danger
    required property color dangerInk
    required property color dangerText
    required property color dangerSoft
    required property color dangerSoftInk

    /// The opposite of the surfaces, for notices that concern the whole program.
    required property color inverse
    required property color inverseInk

    required property color focus
    required property color scrim

    /// A code for cameras is dark on a white plate in every scheme.
    readonly property color plate: "#ffffff"
    readonly property color plateInk: "#0b1a20"
    readonly property color darkest: "#000000"
    readonly property color plateInkQuiet: "#4a5c64"
    /// The room behind a camera picture.
    readonly property color lens: "#0b1215"
    readonly property color lensInk: "#ffffff"
}
