// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest
import Qujat.Bridge
import Qujat.Screens
import Qujat.Tests
import Qujat.Theme

/// What order 001 wants people to find: the number in two steps, the ten rows of the annex signed out and off line.
Case {
    id: root

    name: "PublicService"

    Component {
        id: main

        Main {
            app: Stage.app
            width: 390
            height: 844
        }
    }

    function shown(state: string) {
        Stage.reset();
        verify(Stage.show(state));
        const window = createTemporaryObject(main, root);
        window.requestActivate();
        tryVerify(() => window.active);
        waitForRendering(window.contentItem);
        return window;
    }

    function cleanup() {
        Stage.reset();
    }

    function all(window) {
        return Inspector.rootOf(window.contentItem);
    }

    function press(window, name: string) {
        const item = Inspector.find(all(window), name);
        verify(item, name + " is not among " + Inspector.texts(all(window)).join(" | "));
        verify(Inspector.press(item), name);
    }

    function test_theNumberIsTwoStepsFromTheProfile_R001_1() {
        const window = shown("number.overview");
        press(window, "Profile");
        press(window, "My phone number");
        tryVerify(() => Inspector.find(all(window), "Change number"));
    }

    function test_S01_step13_theTenRowsOfTheAnnexAreThereSignedOut_R001_4_2_R001_A_1_R001_A_5_R001_A_6_R001_A_10() {
        const window = shown("signin.method");
        press(window, "About the service");
        const rows = ["Service provider: Ministry of Digital Development", "Where it is provided: The web portal of e-government", "How long it takes: 10 minutes", "Form: Electronic, fully automated", "Result: Information about the connected number in your account, or a refusal", "Fee: Free of charge", "When: Around the clock", "What is needed: On the portal", "When it is refused: When you, or the data given", "Where to ask: The provider's help desk and the unified contact centre: 1414, 8 800 080 7777"];
        tryVerify(() => Inspector.texts(all(window)).some(text => text.startsWith(rows[0])));
        const texts = Inspector.texts(all(window));
        for (const row of rows)
            verify(texts.some(text => text.startsWith(row)), row);
        for (const call of ["Call 1414", "Call 8 800 080 7777"])
            verify(Inspector.find(all(window), call), call);
        verify(!texts.some(text => /\b(pay|price|card number)\b/i.test(text)));
    }
}
