// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest
import Qujat.Bridge
import Qujat.Screens
import Qujat.Tests
import Qujat.Theme

/// What people do, by keyboard and by screen reader.
Case {
    id: root

    name: "Navigation"

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

    SignalSpy {
        id: spy
    }

    function watch(target, signalName: string) {
        spy.target = target;
        spy.signalName = signalName;
        spy.clear();
    }

    function pressByName(window, name: string) {
        const item = Inspector.find(Inspector.rootOf(window.contentItem), name);
        verify(item, name);
        verify(Inspector.press(item), name);
    }

    function test_everythingCanBeReachedByTab_data() {
        return ["welcome.ready", "signin.method", "signin.keychosen", "unlock.ready", "documents.ready", "document.ready", "access.ready", "viewing.valid"].map(state => ({
                    tag: state
                }));
    }

    function test_everythingCanBeReachedByTab(data) {
        const window = shown(data.tag);
        const wanted = Inspector.actionable(Inspector.rootOf(window.contentItem)).map(item => Inspector.nameOf(item));
        const reached = [];
        for (let i = 0; i < 3 * wanted.length + 5; ++i) {
            keyClick(Qt.Key_Tab);
            if (window.activeFocusItem)
                reached.push(Inspector.nameOf(window.activeFocusItem));
        }
        for (const name of wanted)
            verify(reached.includes(name), name + " is not among " + reached.join(", "));
    }

    function test_languageIsChosenAndTheFirstRunGoesOn() {
        const window = shown("welcome.ready");
        pressByName(window, "Қазақша");
        compare(Stage.app.settings.language, "kk");
        watch(Stage.app, "welcomeFinished");
        pressByName(window, "Continue");
        compare(spy.count, 1);
    }

    function test_pinIsTypedOnTheKeyboardAndGoesOffByItself() {
        const window = shown("unlock.ready");
        watch(Stage.app.unlock, "submitted");
        compare(Stage.app.unlock.entry.length, 2);
        for (const key of [Qt.Key_2, Qt.Key_1, Qt.Key_0, Qt.Key_7])
            keyClick(key);
        compare(Stage.app.unlock.entry.length, 6);
        compare(spy.count, 1);
        verify(window);
    }

    function test_noPinIsTakenWhileWaiting() {
        shown("unlock.delayed");
        watch(Stage.app.unlock, "submitted");
        for (let i = 0; i < 6; ++i)
            keyClick(Qt.Key_1);
        compare(spy.count, 0);
    }

    function test_otpIsTypedAndGoesOffByItself() {
        shown("signin.otp");
        watch(Stage.app.signIn, "otpSubmitted");
        for (const key of [Qt.Key_1, Qt.Key_0, Qt.Key_7])
            keyClick(key);
        compare(Stage.app.signIn.otp.length, 6);
        compare(spy.count, 1);
    }

    function test_passwordLeavesCharacterByCharacterAndEnterStarts() {
        const window = shown("signin.wrongpassword");
        const field = Inspector.find(Inspector.rootOf(window.contentItem), "Password of the key file");
        verify(field, Inspector.texts(Inspector.rootOf(window.contentItem)).join(" | "));
        field.forceActiveFocus();
        keyClick("a");
        keyClick("b");
        keyClick(Qt.Key_Backspace);
        compare(Stage.app.signIn.password.length, 1);
        watch(Stage.app.signIn, "keyFileStartRequested");
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
    }

    function test_iinTakesTwelveDigits() {
        const window = shown("signin.iin");
        watch(Stage.app.signIn, "iinStartRequested");
        keyClick(Qt.Key_Return);
        compare(spy.count, 0);
        for (const digit of "910314400017")
            keyClick(digit);
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "910314400017");
        verify(window);
    }

    function test_aCardOpensItsDocument() {
        const window = shown("documents.ready");
        watch(Stage.app.documents, "openRequested");
        pressByName(window, "Identity card, Сағынбаева Айгерім Нұрланқызы, 048 217 563");
        compare(spy.signalArguments[0][0], "idCard");
    }

    /// Design 5: one unlock, one tap to the code.
    function test_theCodeIsOneTapAwayFromTheCard() {
        const window = shown("documents.ready");
        pressByName(window, "Open access: Identity card");
        watch(Stage.app.documents.current, "accessRequested");
        Stage.show("document.ready");
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], 5);
        verify(window);
    }

    function test_escapeLeavesTheDocument() {
        shown("document.ready");
        watch(Stage.app.documents, "closeRequested");
        keyClick(Qt.Key_Escape);
        compare(spy.count, 1);
    }

    function test_anOpenAccessStaysInSightWhenOneLooksElsewhere() {
        const window = shown("access.ready");
        verify(Inspector.find(Inspector.rootOf(window.contentItem), "Close access"));
        keyClick(Qt.Key_Escape);
        verify(!Inspector.find(Inspector.rootOf(window.contentItem), "Close access"));
        pressByName(window, "Identity card: access is open for another 4:12");
        verify(Inspector.find(Inspector.rootOf(window.contentItem), "Close access"));
    }

    function test_accessIsClosedByItsButton() {
        const window = shown("access.ready");
        watch(Stage.app.access, "closeRequested");
        pressByName(window, "Close access");
        compare(spy.count, 1);
    }

    function test_holderConfirmsByTwoDigits() {
        const window = shown("confirmation.asked");
        watch(Stage.app.confirmations, "answered");
        pressByName(window, "4 7");
        compare(spy.signalArguments[0][0], "47");
        watch(Stage.app.confirmations, "refused");
        pressByName(window, "Refuse");
        compare(spy.count, 1);
    }

    function test_escapeDoesNotAnswerAConfirmation() {
        const window = shown("confirmation.asked");
        watch(Stage.app.confirmations, "refused");
        keyClick(Qt.Key_Escape);
        compare(spy.count, 0);
        verify(Inspector.find(Inspector.rootOf(window.contentItem), "Refuse"));
    }

    function test_anotherDeviceIsSignedInByItsDigits() {
        const window = shown("approval.asked");
        watch(Stage.app.approval, "answered");
        keyClick(Qt.Key_Escape);
        compare(spy.count, 0);
        pressByName(window, "4 7");
        compare(spy.signalArguments[0][0], "47");
        watch(Stage.app.approval, "refused");
        pressByName(window, "Refuse");
        compare(spy.count, 1);
    }

    function test_theDigitsAloneSignNobodyIn() {
        const window = shown("approval.pin");
        verify(!Inspector.find(Inspector.rootOf(window.contentItem), "4 7"));
        watch(Stage.app.approval.pin, "submitted");
        for (const digit of "739104")
            pressByName(window, digit);
        compare(spy.count, 1);
    }

    function test_aNewCertificateIsAWayToSignIn() {
        const window = shown("signin.method");
        watch(Stage.app.signIn, "newKeyChosen");
        pressByName(window, "New certificate");
        compare(spy.count, 1);
    }

    function test_aKeyIsMadeOnlyAfterThePromise() {
        const window = shown("key.ready");
        pressByName(window, "Profile");
        pressByName(window, "Signature key");
        watch(Stage.app.ownKey, "makeRequested");
        verify(!Inspector.find(Inspector.rootOf(window.contentItem), "Issue a new certificate"));
        pressByName(window, "I keep the key and its password to myself");
        pressByName(window, "Issue a new certificate");
        compare(spy.count, 1);
        verify(spy.signalArguments[0][0]);
    }

    function test_aCodeThatHasRunOutCanOnlyBeClosed() {
        const window = shown("approval.failed");
        verify(!Inspector.find(Inspector.rootOf(window.contentItem), "4 7"));
        watch(Stage.app.approval, "refused");
        pressByName(window, "Close");
        compare(spy.count, 1);
    }

    function test_theOwnPhoneIsAWayToSignIn() {
        const window = shown("signin.method");
        watch(Stage.app.signIn, "phoneStartRequested");
        pressByName(window, "With my phone");
        compare(spy.count, 1);
    }

    function test_consentIsGivenOnlyToWhatIsInSight() {
        const window = shown("consent.asked");
        watch(Stage.app.consentCard, "answered");
        pressByName(window, "Agree");
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], true);
        for (const state of ["consent.loading", "consent.failed"]) {
            verify(Stage.show(state));
            const agree = Inspector.find(Inspector.rootOf(window.contentItem), "Agree");
            tryVerify(() => !agree || !agree.enabled, 5000, state);
        }
        watch(Stage.app.consentCard, "answered");
        pressByName(window, "Refuse");
        compare(spy.signalArguments[0][0], false);
    }

    function test_escapeDoesNotAnswerARequestForConsent() {
        const window = shown("consent.much");
        watch(Stage.app.consentCard, "answered");
        keyClick(Qt.Key_Escape);
        compare(spy.count, 0);
        verify(Inspector.find(Inspector.rootOf(window.contentItem), "Refuse"));
    }

    function test_aConsentIsTakenBackAfterAQuestion() {
        const window = shown("consents.ready");
        pressByName(window, "Profile");
        pressByName(window, "Consents");
        watch(Stage.app.consents, "withdrawRequested");
        pressByName(window, "Take back");
        compare(spy.count, 0);
        tryVerify(() => Inspector.texts(Inspector.rootOf(window.contentItem)).includes("Take the consent back?"));
        keyClick(Qt.Key_Escape);
        compare(spy.count, 0);
    }

    function test_tabsLeadToTheirPlaces() {
        const window = shown("documents.ready");
        pressByName(window, "Check");
        verify(Inspector.find(Inspector.rootOf(window.contentItem), "Ask the holder") === null);
        verify(Inspector.texts(Inspector.rootOf(window.contentItem)).includes("Check a document"));
        Stage.show("history.ready");
        pressByName(window, "History");
        verify(Inspector.texts(Inspector.rootOf(window.contentItem)).includes("Identity card was viewed"));
        pressByName(window, "Profile");
        pressByName(window, "Settings");
        verify(Inspector.texts(Inspector.rootOf(window.contentItem)).includes("Size of text"));
        keyClick(Qt.Key_Escape);
        verify(Inspector.texts(Inspector.rootOf(window.contentItem)).includes("Lock now"));
    }

    function test_aNoteOpensWithItsProofAndGoesBack() {
        const window = shown("history.ready");
        pressByName(window, "History");
        watch(Stage.app.history, "noteRequested");
        pressByName(window, "Identity card was viewed, 10:55");
        compare(spy.signalArguments[0][0], "2026-0000481");
        Stage.show("history.note");
        verify(Inspector.texts(Inspector.rootOf(window.contentItem)).includes("Save the receipt without data"));
        watch(Stage.app.history, "noteRequested");
        keyClick(Qt.Key_Escape);
        compare(spy.signalArguments[0][0], "");
    }

    function test_aRefusalInTheHistoryLeadsToAComplaintAboutIt() {
        const window = shown("history.noteRefused");
        pressByName(window, "History");
        watch(Stage.app.complaints, "beginRequested");
        pressByName(window, "Complain about this refusal");
        compare(spy.signalArguments[0][0], "note");
        compare(spy.signalArguments[0][1], "2026-0000481");
        compare(spy.signalArguments[0][2], "BIOMETRIC_FAILED");
    }

    /// Only a proven note looks proven, in words too.
    function test_eachNoteSaysWhetherItIsProven() {
        const window = shown("history.ready");
        pressByName(window, "History");
        const all = Inspector.texts(Inspector.rootOf(window.contentItem)).join("\n");
        for (const text of ["Proven · No. 2026-0000481", "Contradicted by the journal · No. 2026-0000477", "Not yet proven"])
            verify(all.includes(text), text);
    }

    /// An alarm cannot be dismissed unread: not by leaving its page, not by going elsewhere.
    function test_anAlarmStaysUntilItIsReadAndConfirmed() {
        const alarm = "Alarm: the record of who looked at documents contradicts itself.";
        const window = shown("history.alarmed");
        const banner = () => Inspector.find(Inspector.rootOf(window.contentItem), alarm);
        verify(banner());
        for (const place of ["History", "Profile", "Check", "Documents"]) {
            pressByName(window, place);
            verify(banner(), place);
        }
        pressByName(window, alarm);
        verify(!banner());
        verify(Inspector.texts(Inspector.rootOf(window.contentItem)).includes("The journal tells two different stories"));
        keyClick(Qt.Key_Escape);
        verify(banner());
        pressByName(window, alarm);
        watch(Stage.app.alarms, "confirmed");
        pressByName(window, "I have read this");
        compare(spy.signalArguments[0][0], "2");
        Stage.show("alarms.read");
        keyClick(Qt.Key_Escape);
        verify(!banner());
    }

    function test_sixDigitsAskTheHolder() {
        const window = shown("scan.absent");
        pressByName(window, "Check");
        const cells = Inspector.find(Inspector.rootOf(window.contentItem), "Six digits from the holder's screen");
        cells.forceActiveFocus();
        watch(Stage.app.viewing, "digitsEntered");
        for (const digit of "482107")
            keyClick(digit);
        pressByName(window, "Ask the holder");
        compare(spy.signalArguments[0][0], "482107");
    }

    function test_theCameraIsZoomedByButtonAndByKeyboardAndFocusedWhereOneTaps() {
        const window = shown("scan.ready");
        pressByName(window, "Check");
        watch(Stage.app.scanner, "zoomChosen");
        tryVerify(() => Inspector.find(Inspector.rootOf(window.contentItem), "Zoom in"));
        pressByName(window, "Zoom in");
        compare(spy.signalArguments[0][0], 1.25);
        keySequence(StandardKey.ZoomIn);
        compare(spy.count, 2);
        watch(Stage.app.scanner, "focusRequested");
        pressByName(window, "Focus on the middle");
        fuzzyCompare(spy.signalArguments[0][0].x, 0.5, 0.01);
        const pane = Inspector.find(Inspector.rootOf(window.contentItem), "Focus on the middle").parent;
        mouseClick(pane, pane.width * 0.25, pane.height * 0.7);
        fuzzyCompare(spy.signalArguments[1][0].x, 0.25, 0.05);
        fuzzyCompare(spy.signalArguments[1][0].y, 0.7, 0.05);
        // At its end a direction cannot be pressed.
        verify(!Inspector.find(Inspector.rootOf(window.contentItem), "Zoom out"));
        Stage.show("scan.zoomed");
        watch(Stage.app.scanner, "zoomChosen");
        pressByName(window, "Zoom out");
        fuzzyCompare(spy.signalArguments[0][0], 2.4 / 1.25, 0.001);
    }

    function test_aCameraWithoutZoomTorchOrFocusOffersNone() {
        const window = shown("scan.plain");
        pressByName(window, "Check");
        tryVerify(() => Inspector.find(Inspector.rootOf(window.contentItem), "Six digits from the holder's screen"));
        for (const name of ["Zoom in", "Zoom out", "Focus on the middle", "Switch the light on", "Choose another camera"])
            verify(!Inspector.find(Inspector.rootOf(window.contentItem), name), name);
        watch(Stage.app.scanner, "zoomChosen");
        keySequence(StandardKey.ZoomIn);
        compare(spy.count, 0);
    }

    function test_signingOutAsksFirst() {
        const window = shown("profile.ready");
        pressByName(window, "Profile");
        watch(Stage.app, "signOutRequested");
        pressByName(window, "Sign out");
        compare(spy.count, 0);
        tryVerify(() => Inspector.texts(Inspector.rootOf(window.contentItem)).includes("Sign out?"));
        keyClick(Qt.Key_Escape);
        compare(spy.count, 0);
    }

    function test_aWindowThatIsWideButNotWideEnoughForTwoPanesBeginsWithTheProfile() {
        const window = shown("profile.ready");
        window.width = 900;
        waitForRendering(window.contentItem);
        pressByName(window, "Profile");
        tryVerify(() => Inspector.texts(Inspector.rootOf(window.contentItem)).includes("Sign out"));
        window.width = 1400;
        waitForRendering(window.contentItem);
        const number = ["Change number", "Connect a number"];
        tryVerify(() => Inspector.texts(Inspector.rootOf(window.contentItem)).some(text => number.includes(text)));
        verify(Inspector.texts(Inspector.rootOf(window.contentItem)).includes("Sign out"));
    }

    function test_settingsHoldAtOnce() {
        const window = shown("settings.ready");
        pressByName(window, "Profile");
        pressByName(window, "Settings");
        pressByName(window, "Dark");
        compare(Stage.app.settings.theme, ThemeChoice.Dark);
        tryVerify(() => Theme.dark);
        pressByName(window, "150 %");
        compare(Stage.app.settings.textScale, 1.5);
        compare(Theme.textScale, 1.5);
    }
}
