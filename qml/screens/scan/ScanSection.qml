// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Qujat.Bridge
import Qujat.Controls

/// Looking for a code, then looking at what it opened.
Item {
    id: root

    required property AppViewModel app
    required property bool wide

    readonly property bool looking: root.app.viewing.phase === ViewingPhase.Idle || root.app.viewing.phase === ViewingPhase.Reading

    function goBack(): bool {
        if (root.looking)
            return false;
        if (root.app.viewing.phase === ViewingPhase.Shown)
            root.app.viewing.close();
        else
            root.app.viewing.startAnew();
        return true;
    }

    Slot {
        anchors.fill: parent
        focus: true
        content: root.looking ? scan : viewing
    }

    Component {
        id: scan

        ScanScreen {
            scanner: root.app.scanner
            viewing: root.app.viewing
            wide: root.wide
        }
    }
    Component {
        id: viewing

        ViewingScreen {
            viewing: root.app.viewing
            contactCentre: root.app.contactCentre
            wide: root.wide
        }
    }
}
