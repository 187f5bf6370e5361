// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// After a code was read: the check in work, the holder asked, the document, its end, or a refusal.
Item {
    id: root

    required property ViewingViewModel viewing
    required property string contactCentre
    property bool wide: false

    Slot {
        anchors.fill: parent
        focus: true
        content: {
            switch (root.viewing.phase) {
            case ViewingPhase.AwaitingHolder:
                return awaiting;
            case ViewingPhase.Shown:
                return shown;
            case ViewingPhase.Ended:
                return ended;
            case ViewingPhase.Refused:
                return refused;
            default:
                return checking;
            }
        }
    }

    Component {
        id: checking

        ScrollPage {
            pageWidth: root.wide ? 760 : 520

            PageHeader {
                Layout.fillWidth: true
                //: Title while a document is being checked for a third party
                title: qsTr("Checking…")
            }
            StatePane {
                Layout.fillWidth: true
                Layout.minimumHeight: implicitHeight
                phase: StatePane.Loading
                //: While a document is being formed for a third party
                loadingText: qsTr("The viewing is being noted in both accounts, and the registry is forming the document…")
                skeletons: 2
                skeletonHeight: 200
            }
        }
    }
    Component {
        id: awaiting

        AwaitingHolderPage {
            viewing: root.viewing
        }
    }
    Component {
        id: shown

        ShownDocumentPage {
            viewing: root.viewing
            wide: root.wide
        }
    }
    Component {
        id: ended

        ScrollPage {
            centred: true
            pageWidth: 460
            edge: Theme.huge

            FailurePane {
                Layout.fillWidth: true
                focus: true
                glyph: "lock"
                //: After a viewing is over; the screen is empty
                title: qsTr("The viewing is over")
                sentence: root.viewing.endedText
                //: Under the end of a viewing; %1 is the number of the note
                advice: root.viewing.viewNumber.length > 0 ? qsTr("It is noted in both accounts under number %1.").arg(root.viewing.viewNumber) : ""
                //: Button after the end of a viewing
                actionText: qsTr("Check another document")
                onAction: root.viewing.startAnew()
            }
        }
    }
    Component {
        id: refused

        ScrollPage {
            centred: true
            pageWidth: 460
            edge: Theme.huge

            FailurePane {
                Layout.fillWidth: true
                glyph: "shield-x"
                title: root.viewing.failure.title
                sentence: root.viewing.failure.sentence
                advice: root.viewing.failure.advice
                contact: root.viewing.failure.fault ? contactLine.text : ""
                //: Button after a refusal: go back to the camera
                actionText: qsTr("Try another code")
                onAction: root.viewing.startAnew()
            }
        }
    }

    ContactLine {
        id: contactLine

        centre: root.contactCentre
        code: root.viewing.failure.code
    }
}
