// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Theme

Case {
    name: "Theme"

    function schemes() {
        return [
            {
                tag: "light",
                colors: Theme.lightColors
            },
            {
                tag: "dark",
                colors: Theme.darkColors
            }
        ];
    }

    function test_textHasContrastOnEverySurface_data() {
        return schemes();
    }

    function test_textHasContrastOnEverySurface(data) {
        const c = data.colors;
        const pairs = [];
        for (const surface of ["window", "surface", "sunken"])
            for (const ink of ["text", "textQuiet", "accentStrong", "dangerText", "caution"])
                pairs.push([ink, surface]);
        for (const soft of ["accentSoft", "goldSoft", "cautionSoft", "dangerSoft", "inverse", "accentStrong", "plate", "lens"])
            pairs.push([soft + "Ink", soft]);
        pairs.push(["dangerInk", "danger"], ["plateInkQuiet", "plate"], ["plateInk", "gold"], ["plateInk", "accent"]);
        for (const pair of pairs) {
            const ratio = Theme.contrast(c[pair[0]], c[pair[1]]);
            verify(ratio >= 4.5, pair[0] + " on " + pair[1] + " has only " + ratio.toFixed(2));
        }
    }

    function test_bordersOfActionsAndFocusHaveContrast_data() {
        return schemes();
    }

    function test_bordersOfActionsAndFocusHaveContrast(data) {
        for (const surface of ["window", "surface"])
            for (const line of ["outline", "focus", "accentStrong", "dangerText"]) {
                const ratio = Theme.contrast(data.colors[line], data.colors[surface]);
                verify(ratio >= 3, line + " on " + surface + " has only " + ratio.toFixed(2));
            }
    }

    function test_contrastIsThatOfWcag() {
        compare(Theme.contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)).toFixed(2), "21.00");
        compare(Theme.contrast(Qt.rgba(119 / 255, 119 / 255, 119 / 255, 1), Qt.rgba(1, 1, 1, 1)).toFixed(2), "4.48");
    }

    function test_textOnAnyFormColourCanBeRead() {
        for (let red = 0; red <= 255; red += 51)
            for (let green = 0; green <= 255; green += 51)
                for (let blue = 0; blue <= 255; blue += 51) {
                    const accent = Qt.rgba(red / 255, green / 255, blue / 255, 1);
                    verify(Theme.contrast(accent, Theme.inkOn(accent)) >= 4.5, accent + " with " + Theme.inkOn(accent));
                }
    }

    function test_motionCanBeSwitchedOff() {
        Theme.reduceMotion = true;
        compare(Theme.quickMotion, 0);
        compare(Theme.calmMotion, 0);
        Theme.reduceMotion = false;
        verify(Theme.calmMotion > 0);
    }

    function test_targetsAreLargeEnough() {
        verify(Theme.target >= 44);
        verify(Theme.controlHeight >= 44);
    }
}
