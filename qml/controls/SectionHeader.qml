// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Qujat.Theme

/// The name of a part of a page.
AppText {
    kind: AppText.Label
    quiet: true
    font.weight: Font.DemiBold
    topPadding: Theme.small
    Layout.bottomMargin: -Theme.small
    Accessible.role: Accessible.Heading
}
