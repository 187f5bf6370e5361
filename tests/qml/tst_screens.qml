// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest
import Qujat.Bridge
import Qujat.Screens
import Qujat.Tests
import Qujat.Theme

/// Every screen in every state it can be in, on a phone, on a small phone and in a wide window.
Case {
    id: root

    name: "Screens"

    Component {
        id: main

        Main {
            app: Stage.app
        }
    }

    function placeOf(state: string): int {
        const places = {
            scan: 1,
            viewing: 1,
            history: 2,
            profile: 3,
            number: 3,
            notices: 3,
            methods: 3,
            key: 3,
            about: 3,
            information: 3,
            complaints: 3,
            consents: 3,
            settings: 4
        };
        return places[state.split(".")[0]] ?? 0;
    }

    function pageOf(state: string): int {
        return Math.max(0, ["", "number", "notices", "methods", "key"].indexOf(state.split(".")[0]));
    }

    function asideOf(state: string): int {
        return Math.max(0, ["", "about", "information", "complaints", "alarms", "consents"].indexOf(state.split(".")[0]));
    }

    function shown(state: string, width: int, height: int, scale: real) {
        Stage.reset();
        verify(Stage.show(state));
        Stage.app.settings.textScale = scale;
        Theme.textScale = scale;
        const window = createTemporaryObject(main, root, {
            width: width,
            height: height
        });
        verify(window);
        const home = findHome(window.contentItem);
        if (home) {
            home.place = placeOf(state);
            home.aside = asideOf(state);
            const section = findSection(home);
            if (section)
                section.page = pageOf(state);
        }
        waitForRendering(window.contentItem);
        wait(30);
        return window;
    }

    function findHome(item) {
        if (item instanceof HomeScreen)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = findHome(item.children[i]);
            if (found)
                return found;
        }
        return null;
    }

    function findSection(item) {
        if (item instanceof ProfileSection)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = findSection(item.children[i]);
            if (found)
                return found;
        }
        return null;
    }

    function cleanup() {
        Stage.reset();
        Theme.textScale = 1;
    }

    function everyState() {
        return Stage.states().map(state => ({
                    tag: state
                }));
    }

    function test_onAPhone_data() {
        return everyState();
    }

    function test_onAPhone(data) {
        const window = shown(data.tag, 390, 844, 1);
        compare(Inspector.problems(Inspector.rootOf(window.contentItem)), []);
    }

    function test_onASmallPhone_data() {
        return everyState();
    }

    function test_onASmallPhone(data) {
        const window = shown(data.tag, 360, 640, 1);
        compare(Inspector.problems(Inspector.rootOf(window.contentItem)), []);
    }

    function test_inAWideWindow_data() {
        return everyState();
    }

    function test_inAWideWindow(data) {
        const window = shown(data.tag, 1280, 800, 1);
        compare(Inspector.problems(Inspector.rootOf(window.contentItem)), []);
    }

    function test_whenTheWindowGrowsAndShrinks_data() {
        return everyState();
    }

    function test_whenTheWindowGrowsAndShrinks(data) {
        const window = shown(data.tag, 390, 844, 1);
        window.width = 1280;
        waitForRendering(window.contentItem);
        wait(60);
        compare(Inspector.problems(Inspector.rootOf(window.contentItem)), []);
        window.width = 360;
        waitForRendering(window.contentItem);
        wait(60);
        compare(Inspector.problems(Inspector.rootOf(window.contentItem)), []);
    }

    function test_withTextOfDoubleSize_data() {
        return everyState();
    }

    function test_withTextOfDoubleSize(data) {
        const window = shown(data.tag, 390, 844, 2);
        compare(Inspector.problems(Inspector.rootOf(window.contentItem)), []);
    }

    /// R000-14.1: when a check fails, no field of the document is on the screen.
    function test_noFieldOfADocumentIsShownWhenItFails_data() {
        return [
            {
                tag: "document.failed"
            },
            {
                tag: "viewing.refused"
            },
            {
                tag: "viewing.ended"
            }
        ];
    }

    function test_noFieldOfADocumentIsShownWhenItFails(data) {
        const window = shown(data.tag, 390, 844, 1);
        const all = Inspector.texts(Inspector.rootOf(window.contentItem)).join("\n");
        for (const value of ["Сағынбаева", "910314400017", "048 217 563", "14.03.1991"])
            verify(!all.includes(value), value);
    }

    /// R000-10.1, R000-5.2: equivalence to paper, signer and signing time stand on the document.
    function test_documentTellsSignerTimeAndEquivalence() {
        const all = Inspector.texts(Inspector.rootOf(shown("document.ready", 390, 844, 1).contentItem)).join("\n");
        for (const text of ["Ministry of Internal Affairs", "12 August 2026, 10:53:07", "equal to documents on paper", "Authority of the signer"])
            verify(all.includes(text), text);
    }

    /// S-01 step 13, R001-A.1 to R001-A.10: signed out and off line, the ten rows and the contact centre can be read.
    function test_theServiceIsExplainedBeforeSigningInAndOffline() {
        const window = shown("signin.offline", 390, 844, 1);
        verify(Inspector.press(Inspector.find(Inspector.rootOf(window.contentItem), "About the service")));
        waitForRendering(window.contentItem);
        const texts = Inspector.texts(Inspector.rootOf(window.contentItem));
        for (const row of ["Service provider", "Where it is provided", "How long it takes", "Form", "Result", "Fee", "When", "What is needed", "When it is refused", "Where to ask"])
            verify(texts.indexOf(row) >= 0, row);
        const all = texts.join("\n");
        for (const text of ["Free of charge", "10 minutes", "1414", "8 800 080 7777", "No connection"])
            verify(all.includes(text), text);
        verify(!/pay/i.test(all));
        window.goBack();
        waitForRendering(window.contentItem);
        verify(Inspector.find(Inspector.rootOf(window.contentItem), "Key file"));
    }

    /// S-05 step 3: from a refused request for a number, and from a refusal in the notices, a complaint is begun.
    function test_aRefusalLeadsToItsComplaint_data() {
        return [
            {
                tag: "number.overview",
                press: "Change to +7 ••• ••• ••45",
                begun: ["numberRequest", "2", "OTP_ATTEMPTS_EXCEEDED"]
            },
            {
                tag: "number.refused",
                press: "Complain about the refusal",
                begun: ["numberRequest", "2", "NUMBER_NOT_INDIVIDUAL"]
            },
            {
                tag: "notices.ready",
                press: "A request for a number was refused",
                begun: ["note", "20260808-000470", "OTP_ATTEMPTS_EXCEEDED"]
            }
        ];
    }

    function test_aRefusalLeadsToItsComplaint(data) {
        const window = shown(data.tag, 390, 844, 1);
        begun.clear();
        verify(Inspector.press(Inspector.find(Inspector.rootOf(window.contentItem), data.press)));
        compare(begun.count, 1);
        compare(Array.from(begun.signalArguments[0]), data.begun);
    }

    SignalSpy {
        id: begun

        target: Stage.app.complaints
        signalName: "beginRequested"
    }

    function test_verifierSeesTheAnswerFirst() {
        const window = shown("viewing.valid", 390, 844, 1);
        const texts = Inspector.texts(Inspector.rootOf(window.contentItem));
        verify(texts.indexOf("Valid") >= 0);
        verify(texts.indexOf("Valid") < texts.indexOf("Surname"));
    }

    /// S-07.5: nothing is offered that would keep or pass on what is shown.
    function test_viewingOffersNoSavingAndNoSharing() {
        const window = shown("viewing.valid", 390, 844, 1);
        for (const item of Inspector.actionable(Inspector.rootOf(window.contentItem)))
            verify(!/save|share|copy|print|screenshot/i.test(Inspector.nameOf(item)), Inspector.nameOf(item));
    }
}
