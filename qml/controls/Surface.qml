// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Qujat.Theme

/// A quiet sheet that groups what belongs together. Give it its content as children of a layout in it.
Rectangle {
    radius: Theme.radiusLarge
    color: Theme.colors.surface
    border.width: Theme.lineWidth
    border.color: Theme.colors.divider
}
