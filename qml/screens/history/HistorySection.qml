// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The notes and one of them: after each other on a phone, side by side in a wide window.
Item {
    id: root

    required property AppViewModel app
    required property bool wide

    signal alarmsAsked

    readonly property bool noteShown: root.app.history.note.shown

    /// True when there was something to go back from.
    function goBack(): bool {
        if (!root.noteShown || root.wide)
            return false;
        root.app.history.closeNote();
        return true;
    }

    Slot {
        id: list

        width: root.wide ? Math.min(Theme.listPaneWidth * Math.min(Theme.textScale, 1.2), root.width * 0.5) : root.width
        height: root.height
        visible: root.wide || !root.noteShown
        focus: visible
        // Stays while a note is open, so that the place in a long list is not lost.
        content: notes
    }
    Rectangle {
        visible: root.wide
        x: list.width
        width: Theme.lineWidth
        height: root.height
        color: Theme.colors.divider
    }
    Slot {
        anchors.right: parent.right
        width: root.wide ? root.width - list.width - Theme.lineWidth : root.width
        height: root.height
        visible: content !== null
        focus: root.noteShown && !root.wide
        content: root.noteShown ? note : root.wide ? nothing : null
    }

    Component {
        id: notes

        HistoryScreen {
            history: root.app.history
            contactCentre: root.app.contactCentre
            alarms: root.app.alarms.alarms.count
            selectedNumber: root.wide ? root.app.history.note.number : ""
            focus: true
            onOpened: number => root.app.history.openNote(number)
            onAlarmsAsked: root.alarmsAsked()
        }
    }
    Component {
        id: note

        NoteScreen {
            history: root.app.history
            canGoBack: !root.wide
            onBack: root.goBack()
            onComplaintAsked: root.app.complaints.begin("note", root.app.history.note.number, root.app.history.note.reasonCode)
        }
    }
    Component {
        id: nothing

        FailurePane {
            glyph: "shield-check"
            //: In the wide window, beside the list of notes, while none is chosen
            title: qsTr("Every note can be proven")
            //: In the wide window, beside the list of notes, while none is chosen
            sentence: qsTr("Choose a note to see who looked, and what proves it.")
        }
    }
}
