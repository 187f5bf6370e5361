// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Qujat.Theme

/// A document as a card one could hold: band in the colour of its type, woven paper, portrait, number, check and age.
T.AbstractButton {
    id: root

    required property string title
    required property string holder
    required property string number
    required property string glyph
    required property color accent
    required property int outcome
    required property string checkText
    property string ageText: ""
    property url portraitSource: ""
    /// Says why there is no document to show; then the card is empty but for this.
    property string failureText: ""
    property bool loading: false
    property bool selected: false
    /// A copy kept on the device: seen with its age, never as valid now.
    property bool stored: false
    /// Words of the shortcut at the card's lower corner; empty without one.
    property string shortcutText: ""
    property string shortcutGlyph: "qr-code"

    signal shortcut

    readonly property bool hasDocument: root.failureText.length === 0 && !root.loading

    implicitWidth: 340
    implicitHeight: implicitContentHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: root.title

    Accessible.role: Accessible.Button
    Accessible.name: Phrase.parts(Phrase.parts(root.title, root.holder), root.number)
    Accessible.description: root.failureText.length > 0 ? root.failureText : Phrase.parts(root.checkText, root.ageText)
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: null
    contentItem: DocumentFace {
        title: root.title
        holder: root.holder
        number: root.number
        glyph: root.glyph
        tint: root.accent
        outcome: root.outcome
        checkText: root.checkText
        ageText: root.ageText
        portraitSource: root.portraitSource
        failureText: root.failureText
        shortcutText: root.shortcutText
        shortcutGlyph: root.shortcutGlyph
        loading: root.loading
        selected: root.selected
        stored: root.stored
        hasDocument: root.hasDocument
        touch: root.down ? 0.12 : root.hovered ? 0.05 : 0
        onShortcut: root.shortcut()
    }

    FocusRing {
        around: Theme.radiusLarge
        gap: 0
        visible: root.visualFocus
    }
}
