// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma Singleton

import QtQuick
import Qujat.Theme

/// How the four outcomes of a check look. Only Valid is gold; the others differ in words and icon, not in colour alone.
QtObject {
    id: root

    enum Kind {
        Valid,
        Invalid,
        Unknown,
        NotChecked
    }

    function glyph(kind: int): string {
        return ["badge-check", "shield-x", "circle-question-mark", "circle-dashed"][kind];
    }

    function soft(kind: int): color {
        return [Theme.colors.goldSoft, Theme.colors.dangerSoft, Theme.colors.sunken, Theme.colors.sunken][kind];
    }

    function ink(kind: int): color {
        return [Theme.colors.goldSoftInk, Theme.colors.dangerSoftInk, Theme.colors.text, Theme.colors.textQuiet][kind];
    }

    function word(kind: int): string {
        switch (kind) {
        case Outcome.Valid:
            //: Outcome of one check of a document
            return qsTr("Valid");
        case Outcome.Invalid:
            //: Outcome of one check of a document
            return qsTr("Not valid");
        case Outcome.Unknown:
            //: Outcome of one check of a document: it was tried and nothing could be found out
            return qsTr("Not known");
        default:
            //: Outcome of one check of a document
            return qsTr("Not checked");
        }
    }
}
