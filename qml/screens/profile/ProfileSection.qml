// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Qujat.Bridge
import Qujat.Controls
import Qujat.Theme

/// The profile and the pages that belong to it: one after the other on a phone, side by side in a wide window.
FocusScope {
    id: root

    required property AppViewModel app
    required property bool wide

    enum Page {
        None,
        Number,
        Notices,
        Methods,
        Key
    }
    /// The page that was asked for.
    property int page: ProfileSection.None

    signal settingsAsked
    signal aboutAsked
    signal complaintsAsked
    signal consentsAsked

    readonly property bool twoPanes: root.wide && root.width >= 2 * Theme.pageWidth * 0.8
    /// The second pane is never empty; where there is one pane only, it begins with the profile.
    readonly property int shownPage: root.page === ProfileSection.None && root.twoPanes ? ProfileSection.Number : root.page

    function goBack(): bool {
        if (pages.item instanceof NumberScreen && (pages.item as NumberScreen).goBack())
            return true;
        if (root.twoPanes || root.page === ProfileSection.None)
            return false;
        root.page = ProfileSection.None;
        return true;
    }

    // Who has signed in for the sake of a new certificate need not look for the page.
    Component.onCompleted: {
        if (!root.app.ownKey.wanted)
            return;
        root.page = ProfileSection.Key;
        root.app.ownKey.come();
    }

    Slot {
        id: first

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.twoPanes ? Math.round(parent.width * 0.46) : parent.width
        visible: root.twoPanes || root.page === ProfileSection.None
        focus: root.page === ProfileSection.None
        content: profile
    }
    Slot {
        id: pages

        anchors.left: root.twoPanes ? first.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: root.shownPage !== ProfileSection.None
        focus: root.page !== ProfileSection.None
        content: [null, number, notices, methods, key][root.shownPage]
    }

    Component {
        id: profile

        ProfileScreen {
            profile: root.app.profile
            contactCentre: root.app.contactCentre
            unseenNotices: root.app.notices.unseen
            settingsReachable: !root.wide
            chosen: root.twoPanes ? root.shownPage : ProfileSection.None
            onNumberAsked: root.page = ProfileSection.Number
            onNoticesAsked: root.page = ProfileSection.Notices
            onMethodsAsked: root.page = ProfileSection.Methods
            onKeyAsked: root.page = ProfileSection.Key
            onSettingsAsked: root.settingsAsked()
            onAboutAsked: root.aboutAsked()
            onComplaintsAsked: root.complaintsAsked()
            onConsentsAsked: root.consentsAsked()
            onLockAsked: root.app.lock()
            onSignOutAsked: root.app.signOut()
        }
    }
    Component {
        id: number

        NumberScreen {
            number: root.app.number
            onComplaintAsked: (requestId, code) => root.app.complaints.begin("numberRequest", requestId, code)
            face: root.app.face
            contactCentre: root.app.contactCentre
            canGoBack: !root.twoPanes
            onBack: root.goBack()
        }
    }
    Component {
        id: notices

        NoticesScreen {
            notices: root.app.notices
            onComplaintAsked: (number, code) => root.app.complaints.begin("note", number, code)
            contactCentre: root.app.contactCentre
            canGoBack: !root.twoPanes
            onBack: root.goBack()
        }
    }
    Component {
        id: methods

        MethodsScreen {
            methods: root.app.methods
            face: root.app.face
            canGoBack: !root.twoPanes
            onBack: root.goBack()
        }
    }
    Component {
        id: key

        OwnKeyScreen {
            key: root.app.ownKey
            canGoBack: !root.twoPanes
            onBack: root.goBack()
        }
    }
}
