// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest
import Qujat.Controls
import Qujat.Tests
import Qujat.Theme

Case {
    id: root

    name: "Controls"

    property int pressed: 0

    function initTestCase() {
        Theme.reduceMotion = true;
    }

    Component {
        id: button

        AppButton {
            text: "Name"
            glyph: "check"
            onClicked: ++root.pressed
        }
    }
    Component {
        id: iconButton

        IconButton {
            text: "Name"
            glyph: "check"
            onClicked: ++root.pressed
        }
    }
    Component {
        id: row

        ListRow {
            text: "Name"
            detail: "Detail"
            glyph: "check"
            leads: true
            onClicked: ++root.pressed
        }
    }
    Component {
        id: choice

        ChoiceRow {
            text: "Name"
            onPicked: ++root.pressed
        }
    }
    Component {
        id: chip

        FilterChip {
            text: "Name"
            onClicked: ++root.pressed
        }
    }
    Component {
        id: switchRow

        SwitchRow {
            text: "Name"
            on: false
            onSwitched: ++root.pressed
        }
    }
    Component {
        id: navigation

        NavigationItem {
            text: "Name"
            glyph: "check"
            onClicked: ++root.pressed
        }
    }
    Component {
        id: pinKey

        PinKey {
            text: "Name"
            face: "7"
            onClicked: ++root.pressed
        }
    }
    Component {
        id: digitsKey

        DigitsKey {
            text: "47"
            onClicked: ++root.pressed
        }
    }
    Component {
        id: banner

        Banner {
            width: 390
            text: "Name"
            actionText: "Show"
            onClicked: ++root.pressed
        }
    }
    Component {
        id: card

        DocumentCard {
            width: 340
            text: "Name"
            title: "Name"
            holder: "Holder"
            number: "12"
            glyph: "id-card"
            accent: "#00687a"
            outcome: Outcome.Valid
            checkText: "Checked"
            onClicked: ++root.pressed
        }
    }

    function pressables() {
        return [
            {
                tag: "AppButton",
                component: button
            },
            {
                tag: "IconButton",
                component: iconButton
            },
            {
                tag: "ListRow",
                component: row
            },
            {
                tag: "ChoiceRow",
                component: choice
            },
            {
                tag: "FilterChip",
                component: chip
            },
            {
                tag: "SwitchRow",
                component: switchRow
            },
            {
                tag: "NavigationItem",
                component: navigation
            },
            {
                tag: "PinKey",
                component: pinKey
            },
            {
                tag: "DigitsKey",
                component: digitsKey,
                name: "4 7"
            },
            {
                tag: "Banner",
                component: banner
            },
            {
                tag: "DocumentCard",
                component: card,
                name: "Name, Holder, 12"
            }
        ];
    }

    function test_pressableByMouseKeyboardAndScreenReader_data() {
        return pressables();
    }

    function test_pressableByMouseKeyboardAndScreenReader(data) {
        const item = createTemporaryObject(data.component, root);
        verify(item);
        waitForRendering(item);
        root.pressed = 0;
        mouseClick(item, 30, 20);
        compare(root.pressed, 1, "mouse");
        item.forceActiveFocus(Qt.TabFocusReason);
        verify(item.activeFocus);
        keyClick(Qt.Key_Space);
        compare(root.pressed, 2, "space");
        keyClick(Qt.Key_Return);
        compare(root.pressed, 3, "return");
        verify(Inspector.press(item), "offers a press to screen readers");
        compare(root.pressed, 4, "screen reader");
        compare(Inspector.nameOf(item), data.name ?? "Name");
        verify(Inspector.roleOf(item) !== 0);
        verify(item.width >= 44 && item.height >= 44, item.width + "x" + item.height);
    }

    function test_busyButtonTakesNoPress() {
        const item = createTemporaryObject(button, root, {
            busy: true
        });
        root.pressed = 0;
        mouseClick(item);
        item.forceActiveFocus();
        keyClick(Qt.Key_Return);
        Inspector.press(item);
        compare(root.pressed, 0);
    }

    Component {
        id: pad

        PinPad {
            length: 2
        }
    }
    SignalSpy {
        id: digits

        signalName: "digit"
    }
    SignalSpy {
        id: erased

        signalName: "erase"
    }

    function test_pinPadWorksByKeyboardAndKeepsNothing() {
        const item = createTemporaryObject(pad, root);
        digits.target = item;
        erased.target = item;
        digits.clear();
        erased.clear();
        item.forceActiveFocus();
        keyClick(Qt.Key_4);
        keyClick(Qt.Key_8);
        keyClick(Qt.Key_Backspace);
        compare(digits.count, 2);
        compare(digits.signalArguments[0][0], "4");
        compare(digits.signalArguments[1][0], "8");
        compare(erased.count, 1);
        compare(item.length, 2);
        compare(Inspector.problems(item), []);
    }

    function test_pinPadKeysAreNamedForScreenReaders() {
        const item = createTemporaryObject(pad, root);
        digits.target = item;
        digits.clear();
        for (const digit of ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"])
            verify(Inspector.press(Inspector.find(item, digit)), digit);
        compare(digits.count, 10);
    }

    Component {
        id: cells

        OtpCells {
            width: 340
            label: "Code"
            length: 3
        }
    }
    SignalSpy {
        id: typed

        signalName: "typed"
    }

    function test_cellsPassDigitsOnAndDropOtherCharacters() {
        const item = createTemporaryObject(cells, root);
        typed.target = item;
        typed.clear();
        item.focusInput();
        keyClick("4");
        keyClick("x");
        keyClick("8");
        compare(typed.signalArguments.map(args => args[0]).join(""), "48");
    }

    Component {
        id: secret

        SecretField {
            width: 340
            label: "Password"
            length: 0
        }
    }

    function test_secretFieldKeepsNoCharacter() {
        const item = createTemporaryObject(secret, root);
        typed.target = item;
        typed.clear();
        item.focusInput();
        keyClick("s");
        keyClick("e");
        compare(typed.count, 2);
        compare(typed.signalArguments[1][0], "e");
        verify(Inspector.texts(item).every(text => !text.includes("s e") && text !== "se"));
    }

    Component {
        id: segments

        SegmentedControl {
            width: 360
            label: "Group"
            choices: ["One", "Two", "Three"]
            chosen: 0
            onPicked: index => chosen = index
        }
    }

    Component {
        id: longSegments

        SegmentedControl {
            width: 300
            label: "Group"
            choices: ["Жүйедегідей, өзгеріссіз қалдыру", "Ашық түсті көрініс", "Күңгірт түсті көрініс"]
            chosen: 0
        }
    }

    function test_segmentsMoveByArrowKeys() {
        const item = createTemporaryObject(segments, root);
        Inspector.find(item, "One").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(item.chosen, 1);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        compare(item.chosen, 2);
        keyClick(Qt.Key_Left);
        compare(item.chosen, 1);
        compare(Inspector.problems(item), []);
    }

    function test_segmentsStandInAColumnWhenWordsAreLong() {
        const item = createTemporaryObject(longSegments, root);
        verify(item.stacked, item.widest + " in " + item.cell);
        verify(item.implicitHeight >= 3 * 44);
    }

    Component {
        id: pane

        StatePane {
            width: 360
            height: 600
            phase: StatePane.Loading
            loadingText: "Waiting for the registry"
            emptyTitle: "Nothing here"
            failureTitle: "It failed"
            failureSentence: "Nothing is lost."
            failureAdvice: "Try later."
            contact: "Call 1414."
            canRetry: true
            onRetry: ++root.pressed

            AppText {
                text: "Content"
            }
        }
    }

    function test_waitingIsAnnouncedOnlyAfterPatience() {
        const item = createTemporaryObject(pane, root);
        verify(!item.waitingShown);
        tryVerify(() => item.waitingShown, 2000);
        verify(Inspector.texts(item).includes("Waiting for the registry"));
        verify(!Inspector.texts(item).includes("Content"));
    }

    function test_failureSaysWhatHappenedWhatToDoAndWhomToCall() {
        const item = createTemporaryObject(pane, root, {
            phase: StatePane.Failed
        });
        const texts = Inspector.texts(item);
        for (const text of ["It failed", "Nothing is lost.", "Try later.", "Call 1414."])
            verify(texts.includes(text), text);
        root.pressed = 0;
        verify(Inspector.press(Inspector.find(item, "Try again")));
        compare(root.pressed, 1);
        item.phase = StatePane.Empty;
        verify(Inspector.texts(item).includes("Nothing here"));
        item.phase = StatePane.Ready;
        verify(Inspector.texts(item).includes("Content"));
    }

    Component {
        id: check

        CheckRow {
            width: 340
            name: "Signature"
            outcome: Outcome.Valid
        }
    }

    function test_outcomesDifferInWordsAndIconNotOnlyInColour() {
        const words = [];
        const glyphs = [];
        for (const kind of [Outcome.Valid, Outcome.Invalid, Outcome.Unknown, Outcome.NotChecked]) {
            words.push(Outcome.word(kind));
            glyphs.push(Outcome.glyph(kind));
            const item = createTemporaryObject(check, root, {
                outcome: kind
            });
            verify(Inspector.nameOf(item).includes(Outcome.word(kind)));
        }
        compare(new Set(words).size, 4);
        compare(new Set(glyphs).size, 4);
    }

    function test_onlyValidIsGold() {
        for (const kind of [Outcome.Invalid, Outcome.Unknown, Outcome.NotChecked])
            verify(!Qt.colorEqual(Outcome.soft(kind), Theme.colors.goldSoft));
        verify(Qt.colorEqual(Outcome.soft(Outcome.Valid), Theme.colors.goldSoft));
    }

    Component {
        id: verdict

        VerdictBanner {
            width: 340
            outcome: Outcome.Valid
            title: "Valid"
        }
    }

    function test_aKeptCopyIsNeverGold() {
        const item = createTemporaryObject(verdict, root, {
            caution: true
        });
        verify(!item.proven);
        verify(!Qt.colorEqual(item.color, Theme.colors.goldSoft));
        verify(!Qt.colorEqual(item.border.color, Theme.colors.gold));
    }

    Component {
        id: spoken

        DigitsDisplay {
            width: 340
            digits: "482 107"
        }
    }

    function test_digitsAreSpokenOneByOne() {
        compare(Inspector.nameOf(createTemporaryObject(spoken, root)), "4 8 2 1 0 7");
    }
}
