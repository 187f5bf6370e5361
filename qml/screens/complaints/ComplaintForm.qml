// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qujat.Bridge
import Qujat.Controls

/// A new complaint: about which refusal, who shall consider it, and in which words.
ScrollPage {
    id: root

    required property ComplaintsViewModel complaints
    property int recipient: 0

    signal back

    PageHeader {
        Layout.fillWidth: true
        canGoBack: true
        //: Title of the form for a complaint about a refusal
        title: qsTr("Complaint")
        onBack: root.back()
    }
    Notice {
        Layout.fillWidth: true
        visible: root.complaints.formFailure.present
        tone: Notice.Problem
        title: root.complaints.formFailure.title
        text: Phrase.sentences(root.complaints.formFailure.sentence, root.complaints.formFailure.advice)
    }
    FieldRow {
        Layout.fillWidth: true
        //: Label over the refusal that is complained about
        label: qsTr("About the refusal")
        value: root.complaints.formSubject
    }
    SectionHeader {
        Layout.fillWidth: true
        //: Heading over the bodies that can consider a complaint
        text: qsTr("Who shall consider it")
    }
    Repeater {
        model: [
            //: Who considers a complaint
            qsTr("Higher administrative body"),
            //: Who considers a complaint
            qsTr("Higher official"),
            //: Who considers a complaint
            qsTr("Authorised body for assessment and control of the quality of public services")]

        ChoiceRow {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            chosen: root.recipient === index
            onPicked: root.recipient = index
        }
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        //: Label over the text of a complaint
        label: qsTr("What is wrong with the refusal, and what you ask for")
        maximumLength: 4000
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Caption
        quiet: true
        //: Under the text of a complaint: what happens with it
        text: qsTr("The service provider has three working days to satisfy the complaint in full or to forward it with the case. You will see every step here. You can go to court after the decision.")
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        busy: root.complaints.sending
        enabled: words.text.trim().length > 0 && !root.complaints.sending
        //: Button that sends a complaint
        text: qsTr("Send the complaint")
        onClicked: root.complaints.send(root.recipient, words.text)
    }
}
