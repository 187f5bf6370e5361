// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma Singleton

import QtQuick
import Qujat.Bridge
import Qujat.Controls

/// How the states of a note's proof look. Only a proven one looks proven; words and icon differ, not colour alone.
QtObject {
    function glyph(state: int): string {
        switch (state) {
        case ProofState.Proven:
            return "shield-check";
        case ProofState.Problem:
            return "triangle-alert";
        default:
            return "clock";
        }
    }

    function outcome(state: int): int {
        switch (state) {
        case ProofState.Proven:
            return Outcome.Valid;
        case ProofState.Problem:
            return Outcome.Invalid;
        default:
            return Outcome.NotChecked;
        }
    }
}
