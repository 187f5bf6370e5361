// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/words/FailureText.h"

namespace qujat::bridge {

/// What lies on this device: the vault, files, settings.
std::optional<FailureText::Words> FailureText::forDevice(FailureCode code)
{
    switch (code) {
    case FailureCode::FlowOutOfOrder:
        return Words{//: FLOW_OUT_OF_ORDER: title
                     tr("This step does not fit here"),
                     //: FLOW_OUT_OF_ORDER: sentence
                     tr("Something else was under way. Nothing was changed."),
                     //: FLOW_OUT_OF_ORDER: advice
                     tr("Go back one step and try again.")};
    case FailureCode::CryptographyFailed:
        return Words{
            //: CRYPTOGRAPHY_FAILED: title
            tr("A calculation failed"),
            //: CRYPTOGRAPHY_FAILED: sentence
            tr("A signature or a key could not be computed on this device. Nothing was sent."),
            {}};
    case FailureCode::JournalMismatch:
        return Words{
            //: JOURNAL_MISMATCH: title. The service's journal of events does not fit its last
            //: signed head
            tr("The journal does not match"),
            //: JOURNAL_MISMATCH: sentence
            tr("The record of what happened differs from what was signed before. The service does "
               "not go on until this is explained."),
            {}};
    case FailureCode::VaultLocked:
        return Words{//: VAULT_LOCKED: title
                     tr("Locked"),
                     //: VAULT_LOCKED: sentence
                     tr("Your data on this device is locked. Nothing is lost."),
                     //: VAULT_LOCKED: advice
                     tr("Type your PIN.")};
    case FailureCode::VaultMissing:
        return Words{//: VAULT_MISSING: title
                     tr("Nobody is signed in here"),
                     //: VAULT_MISSING: sentence
                     tr("There is no data on this device. Your documents stay with the state."),
                     {}};
    case FailureCode::VaultDamaged:
        return Words{//: VAULT_DAMAGED: title
                     tr("The data on this device is damaged"),
                     //: VAULT_DAMAGED: sentence
                     tr("It cannot be opened and is not used. Your documents stay with the state."),
                     //: VAULT_DAMAGED: advice
                     tr("Sign out and sign in again; copies are then fetched anew.")};
    case FailureCode::VaultNewer:
        return Words{//: VAULT_NEWER: title
                     tr("The data is from a newer version"),
                     //: VAULT_NEWER: sentence
                     tr("It was written by a later version of this program and is left untouched."),
                     //: VAULT_NEWER: advice
                     tr("Update the program.")};
    case FailureCode::StorageFailed:
        return Words{//: STORAGE_FAILED: title
                     tr("It could not be stored"),
                     //: STORAGE_FAILED: sentence
                     tr("The device did not write what was to be kept. What was kept before is "
                        "still there."),
                     //: STORAGE_FAILED: advice
                     tr("Make room on the device, then try again.")};
    case FailureCode::ConfigurationInvalid:
        return Words{
            //: CONFIGURATION_INVALID: title
            tr("A setting is not right"),
            //: CONFIGURATION_INVALID: sentence
            tr("The program was started with a setting it cannot use. Nothing was changed."),
            //: CONFIGURATION_INVALID: advice
            tr("Correct the setting and start the program again.")};
    case FailureCode::ConfigurationNewer:
        return Words{
            //: CONFIGURATION_NEWER: title
            tr("The settings are from a newer version"),
            //: CONFIGURATION_NEWER: sentence
            tr("They were written by a later version of this program and are left untouched."),
            //: CONFIGURATION_NEWER: advice
            tr("Update the program.")};
    case FailureCode::JournalUnproven:
        return Words{//: JOURNAL_UNPROVEN: title
                     tr("The receipt proves nothing"),
                     //: JOURNAL_UNPROVEN: sentence
                     tr("The service's answer is not signed by the journal, or speaks of something "
                        "else. It was not kept."),
                     //: JOURNAL_UNPROVEN: advice
                     tr("Call the contact centre.")};
    case FailureCode::FileUnreadable:
        return Words{//: FILE_UNREADABLE: title
                     tr("The file cannot be opened"),
                     //: FILE_UNREADABLE: sentence
                     tr("It is not there any more, or this program may not read it."),
                     //: FILE_UNREADABLE: advice
                     tr("Choose the file again.")};
    default:
        return std::nullopt;
    }
}

} // namespace qujat::bridge
