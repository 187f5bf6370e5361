// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Theme

/// All text of the program: never markup, always whole words where they fit.
Text {
    id: root

    enum Kind {
        Display,
        Title,
        Heading,
        Body,
        Label,
        Caption
    }
    property int kind: AppText.Body
    property bool quiet: false

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: root.quiet ? Theme.colors.textQuiet : Theme.colors.text
    font.family: Theme.family
    font.pixelSize: [Theme.displaySize, Theme.titleSize, Theme.headingSize, Theme.bodySize, Theme.labelSize, Theme.captionSize][root.kind]
    font.weight: root.kind === AppText.Body || root.kind === AppText.Caption ? Font.Normal : root.kind === AppText.Label ? Font.Medium : Font.DemiBold
    font.letterSpacing: root.kind <= AppText.Title ? -0.3 : 0
    lineHeight: root.kind <= AppText.Heading ? 1.15 : 1.3
    Accessible.role: root.kind <= AppText.Heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text
}
