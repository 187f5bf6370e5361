// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Theme

/// Digits to be read aloud: large, in groups of three, each spoken on its own by a screen reader.
AppText {
    id: root

    required property string digits

    text: root.digits
    wrapMode: Text.NoWrap
    font.pixelSize: Theme.digitsSize
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Theme.bodySize
    font.weight: Font.Bold
    font.letterSpacing: 2
    lineHeight: 1.05
    horizontalAlignment: Text.AlignHCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: root.digits.replace(/\s/g, "").split("").join(" ")
}
