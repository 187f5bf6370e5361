// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Theme

/// The name of a part of a page.
AppText {
    kind: AppText.Label
    quiet: true
    font.weight: Font.DemiBold
    topPadding: Theme.small
    bottomPadding: Theme.tiny
    Accessible.role: Accessible.Heading
}
