// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/words/FailureText.h"

namespace qujat::bridge {

/// Opening a document to others, and looking at one that was opened.
std::optional<FailureText::Words> FailureText::forAccess(FailureCode code)
{
    switch (code) {
    case FailureCode::QrInvalid:
        return Words{//: QR_INVALID: title
                     tr("The code is not genuine"),
                     //: QR_INVALID: sentence
                     tr("It looks like a code of an open document, but it is damaged or was "
                        "changed. Nothing was shown."),
                     //: QR_INVALID: advice
                     tr("Scan the code from the holder's screen.")};
    case FailureCode::QrStale:
        return Words{
            //: QR_STALE: title. The code changes every second
            tr("The code is too old"),
            //: QR_STALE: sentence
            tr("The code changes every second; a photo or a screenshot of it opens nothing."),
            //: QR_STALE: advice
            tr("Hold the camera to the holder's live screen for two seconds.")};
    case FailureCode::OwnDocument:
        return Words{//: OWN_DOCUMENT: title
                     tr("This is your own document"),
                     //: OWN_DOCUMENT: sentence
                     tr("You scanned the code of your own open access. No note was made."),
                     {}};
    case FailureCode::AccessNotFound:
        return Words{
            //: ACCESS_NOT_FOUND: title. The same for wrong, expired and never issued digits
            tr("Nothing is open under these digits"),
            //: ACCESS_NOT_FOUND: sentence
            tr("The digits are not right, or the access has ended. Wrong digits are counted."),
            //: ACCESS_NOT_FOUND: advice
            tr("Compare the digits with the holder's screen and type them again.")};
    case FailureCode::AccessExpired:
        return Words{//: ACCESS_EXPIRED: title
                     tr("The time is over"),
                     //: ACCESS_EXPIRED: sentence
                     tr("The access to the document has run out. Nothing of it is shown."),
                     {}};
    case FailureCode::AccessClosed:
        return Words{
            //: ACCESS_CLOSED: title
            tr("Access was closed"),
            //: ACCESS_CLOSED: sentence
            tr("The holder has closed the access, so nothing of the document is shown any more."),
            {}};
    case FailureCode::AccessLocked:
        return Words{//: ACCESS_LOCKED: title
                     tr("Checking is locked for a while"),
                     //: ACCESS_LOCKED: sentence
                     tr("There were too many wrong codes from this account or address. Scanning is "
                        "locked as well."),
                     //: ACCESS_LOCKED: advice
                     tr("Wait for the time shown, then try again.")};
    case FailureCode::NoteFailed:
        return Words{//: NOTE_FAILED: title. A viewing must be noted in both accounts before
                     //: anything is shown
                     tr("The viewing could not be noted"),
                     //: NOTE_FAILED: sentence
                     tr("Every viewing is noted in both accounts first. That did not work, so "
                        "nothing was shown."),
                     //: NOTE_FAILED: advice
                     tr("Try again in a minute.")};
    case FailureCode::ConsentScope:
        return Words{//: CONSENT_SCOPE: title
                     tr("Only this one document is open"),
                     //: CONSENT_SCOPE: sentence
                     tr("The holder has opened one document; others are not shown."),
                     //: CONSENT_SCOPE: advice
                     tr("Ask the holder to open the other document as well.")};
    case FailureCode::ConfirmationRefused:
        return Words{//: CONFIRMATION_REFUSED: title
                     tr("The holder said no"),
                     //: CONFIRMATION_REFUSED: sentence
                     tr("The holder refused to show the document. Nothing was shown."),
                     //: CONFIRMATION_REFUSED: advice
                     tr("Speak with the holder. A refusal is their right.")};
    case FailureCode::ConfirmationTimeout:
        return Words{//: CONFIRMATION_TIMEOUT: title
                     tr("No answer came"),
                     //: CONFIRMATION_TIMEOUT: sentence
                     tr("The holder did not answer within a minute. Nothing was shown."),
                     //: CONFIRMATION_TIMEOUT: advice
                     tr("Ask the holder to look at the phone and type the digits again.")};
    case FailureCode::ConfirmationMismatch:
        return Words{
            //: CONFIRMATION_MISMATCH: title. The holder picked a wrong pair of digits
            tr("The two digits did not match"),
            //: CONFIRMATION_MISMATCH: sentence
            tr("The holder picked other digits than those on your screen. Nothing was shown."),
            //: CONFIRMATION_MISMATCH: advice
            tr("Type the six digits again and read the two new digits aloud.")};
    case FailureCode::ConfirmationPending:
        return Words{//: CONFIRMATION_PENDING: title
                     tr("Waiting for the holder"),
                     //: CONFIRMATION_PENDING: sentence
                     tr("The holder has not answered yet."),
                     //: CONFIRMATION_PENDING: advice
                     tr("Read the two digits aloud and wait.")};
    case FailureCode::ComplaintCourtPremature:
        return Words{//: COMPLAINT_COURT_PREMATURE: title
                     tr("The complaint comes first"),
                     //: COMPLAINT_COURT_PREMATURE: sentence
                     tr("You can go to court after your complaint has been decided, unless the law "
                        "says otherwise."),
                     //: COMPLAINT_COURT_PREMATURE: advice
                     tr("The terms stand in the complaint. You will be told of the decision.")};
    case FailureCode::ComplaintTermOver:
        return Words{//: COMPLAINT_TERM_OVER: title
                     tr("The term is over"),
                     //: COMPLAINT_TERM_OVER: sentence
                     tr("A complaint can be met by the service provider only within three working "
                        "days; this one has to be forwarded."),
                     {}};
    case FailureCode::ComplaintClosed:
        return Words{//: COMPLAINT_CLOSED: title
                     tr("The complaint has been dealt with"),
                     //: COMPLAINT_CLOSED: sentence
                     tr("There is a decision on this complaint already. Nothing was changed."),
                     {}};
    case FailureCode::CodeForeign:
        return Words{
            //: CODE_FOREIGN: title
            tr("This is another kind of code"),
            //: CODE_FOREIGN: sentence
            tr("The code does not belong to an open document. It was not opened or followed."),
            //: CODE_FOREIGN: advice
            tr("Scan the code that the holder shows under “Open access”.")};
    case FailureCode::PictureWithoutCode:
        return Words{//: PICTURE_WITHOUT_CODE: title
                     tr("No code in the picture"),
                     //: PICTURE_WITHOUT_CODE: sentence
                     tr("The picture was searched and holds no QR code."),
                     //: PICTURE_WITHOUT_CODE: advice
                     tr("Choose a sharp picture with the whole code in it.")};
    case FailureCode::PictureUnreadable:
        return Words{//: PICTURE_UNREADABLE: title
                     tr("The picture cannot be read"),
                     //: PICTURE_UNREADABLE: sentence
                     tr("The file is damaged or is no picture."),
                     //: PICTURE_UNREADABLE: advice
                     tr("Choose another picture: PNG or JPEG.")};
    case FailureCode::CameraDenied:
        return Words{
            //: CAMERA_DENIED: title
            tr("The camera may not be used"),
            //: CAMERA_DENIED: sentence
            tr("This program has no permission for the camera. Everything else works without it."),
            //: CAMERA_DENIED: advice
            tr("Type the six digits instead, or permit the camera in the settings of the device.")};
    case FailureCode::CameraAbsent:
        return Words{//: CAMERA_ABSENT: title
                     tr("No camera found"),
                     //: CAMERA_ABSENT: sentence
                     tr("This device has no camera. Everything else works without it."),
                     //: CAMERA_ABSENT: advice
                     tr("Type the six digits instead, or open a picture of the code.")};
    default:
        return std::nullopt;
    }
}

} // namespace qujat::bridge
