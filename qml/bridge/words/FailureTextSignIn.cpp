// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/words/FailureText.h"

namespace qujat::bridge {

/// Signing in: the second factor, the sample, the PIN, the key file.
std::optional<FailureText::Words> FailureText::forSignIn(FailureCode code)
{
    switch (code) {
    case FailureCode::AuthRequired:
        return Words{//: AUTH_REQUIRED: title
                     tr("Please sign in"),
                     //: AUTH_REQUIRED: sentence
                     tr("Your session has ended, so nothing was sent or shown. Nothing is lost."),
                     {}};
    case FailureCode::SignInRefused:
        return Words{
            //: SIGN_IN_REFUSED: title
            tr("You could not be signed in"),
            //: SIGN_IN_REFUSED: sentence
            tr("The service did not accept these details. Nothing was changed in your account."),
            //: SIGN_IN_REFUSED: advice
            tr("Check the IIN or choose another key file, then try again.")};
    case FailureCode::SignInExpired:
        return Words{
            //: SIGN_IN_EXPIRED: title
            tr("Signing in took too long"),
            //: SIGN_IN_EXPIRED: sentence
            tr("A sign-in is open for 15 minutes, one by a phone's camera for 3. This one is "
               "over; nothing was changed."),
            //: SIGN_IN_EXPIRED: advice
            tr("Start the sign-in again.")};
    case FailureCode::OtpWrong:
        return Words{//: OTP_WRONG: title
                     tr("The code is not right"),
                     //: OTP_WRONG: sentence
                     tr("The digits differ from those in the SMS."),
                     //: OTP_WRONG: advice
                     tr("Look at the latest SMS and type its six digits.")};
    case FailureCode::OtpExpired:
        return Words{//: OTP_EXPIRED: title
                     tr("The SMS code is too old"),
                     //: OTP_EXPIRED: sentence
                     tr("A code from an SMS is good for three minutes only."),
                     //: OTP_EXPIRED: advice
                     tr("Ask for another SMS and type its code.")};
    case FailureCode::OtpUsed:
        return Words{//: OTP_USED: title
                     tr("The code was used already"),
                     //: OTP_USED: sentence
                     tr("Each code from an SMS works once."),
                     //: OTP_USED: advice
                     tr("Ask for another SMS and type its code.")};
    case FailureCode::OtpAttemptsExceeded:
        return Words{//: OTP_ATTEMPTS_EXCEEDED: title
                     tr("Too many wrong codes"),
                     //: OTP_ATTEMPTS_EXCEEDED: sentence
                     tr("It was ended to protect your account. Nothing was changed."),
                     //: OTP_ATTEMPTS_EXCEEDED: advice
                     tr("Begin again.")};
    case FailureCode::OtpRateLimited:
        return Words{
            //: OTP_RATE_LIMITED: title
            tr("Too many messages"),
            //: OTP_RATE_LIMITED: sentence
            tr("No further SMS is sent to this number for now. Your account is not affected."),
            //: OTP_RATE_LIMITED: advice
            tr("Wait and ask for a code later.")};
    case FailureCode::BiometricFailed:
        return Words{
            //: BIOMETRIC_FAILED: title
            tr("The face was not recognised"),
            //: BIOMETRIC_FAILED: sentence
            tr("The picture does not fit, or it was not clear that a live person is in front of "
               "the camera. The picture was not kept."),
            //: BIOMETRIC_FAILED: advice
            tr("Go where there is more light, look straight at the camera and try again.")};
    case FailureCode::BiometricUnavailable:
        return Words{
            //: BIOMETRIC_UNAVAILABLE: title
            tr("Faces cannot be compared now"),
            //: BIOMETRIC_UNAVAILABLE: sentence
            tr("The service that compares faces does not answer. The picture was not kept."),
            //: BIOMETRIC_UNAVAILABLE: advice
            tr("Try again later, or sign in with a key file.")};
    case FailureCode::PinWrong:
        return Words{//: PIN_WRONG: title
                     tr("Wrong PIN"),
                     //: PIN_WRONG: sentence
                     tr("After ten wrong PINs the data on this device is erased; your documents "
                        "stay with the state."),
                     //: PIN_WRONG: advice
                     tr("Type your PIN again.")};
    case FailureCode::PinDelayed:
        return Words{//: PIN_DELAYED: title
                     tr("Please wait"),
                     //: PIN_DELAYED: sentence
                     tr("After several wrong PINs the next try is delayed. Nothing is lost."),
                     //: PIN_DELAYED: advice
                     tr("Wait for the time shown, then type your PIN.")};
    case FailureCode::PinDestroyed:
        return Words{//: PIN_DESTROYED: title
                     tr("Data on this device was erased"),
                     //: PIN_DESTROYED: sentence
                     tr("The PIN was wrong ten times, so everything kept on this device was "
                        "erased. Your documents stay with the state."),
                     //: PIN_DESTROYED: advice
                     tr("Sign in again and choose a new PIN.")};
    case FailureCode::PinWeak:
        return Words{//: PIN_WEAK: title
                     tr("This PIN is easy to guess"),
                     //: PIN_WEAK: sentence
                     tr("Repeated digits, digits in a row and your birth date are not allowed."),
                     //: PIN_WEAK: advice
                     tr("Choose six other digits.")};
    case FailureCode::KeyPasswordWrong:
        return Words{//: KEY_PASSWORD_WRONG: title
                     tr("Wrong password of the key file"),
                     //: KEY_PASSWORD_WRONG: sentence
                     tr("The key file could not be opened. Nothing was sent."),
                     //: KEY_PASSWORD_WRONG: advice
                     tr("Type the password that was set when the key was issued.")};
    case FailureCode::KeyFileDamaged:
        return Words{
            //: KEY_FILE_DAMAGED: title
            tr("This is not a key file"),
            //: KEY_FILE_DAMAGED: sentence
            tr("The file is damaged or of another kind. Nothing was sent."),
            //: KEY_FILE_DAMAGED: advice
            tr("Choose the file with the ending .p12 that the certification authority gave you.")};
    case FailureCode::KeyMissing:
        return Words{//: KEY_MISSING: title
                     tr("There is no key in the file"),
                     //: KEY_MISSING: sentence
                     tr("The file holds certificates, but no key to sign with. Nothing was sent."),
                     //: KEY_MISSING: advice
                     tr("Choose another key file.")};
    case FailureCode::KeyChainMissing:
        return Words{//: KEY_CHAIN_MISSING: title
                     tr("The key file is not complete"),
                     //: KEY_CHAIN_MISSING: sentence
                     tr("Certificates that lead to the certification authority are missing. "
                        "Nothing was sent."),
                     //: KEY_CHAIN_MISSING: advice
                     tr("Get the key file again from the certification authority.")};
    case FailureCode::TokenAbsent:
        return Words{
            //: TOKEN_ABSENT: title. A token is a small device or card that holds a signing key
            tr("The token is not there"),
            //: TOKEN_ABSENT: sentence
            tr("No token with your key is connected. Nothing was signed."),
            //: TOKEN_ABSENT: advice
            tr("Connect the token or put the card into the reader and try again.")};
    case FailureCode::TokenPinWrong:
        return Words{//: TOKEN_PIN_WRONG: title
                     tr("Wrong PIN of the token"),
                     //: TOKEN_PIN_WRONG: sentence. After too many tries the token locks itself
                     tr("The token did not accept the PIN. Nothing was signed. After several wrong "
                        "PINs it locks itself."),
                     //: TOKEN_PIN_WRONG: advice
                     tr("Type the PIN that you set for the token.")};
    case FailureCode::TokenLocked:
        return Words{//: TOKEN_LOCKED: title
                     tr("The token is locked"),
                     //: TOKEN_LOCKED: sentence
                     tr("Its PIN was wrong too often. Nothing was signed, and the key is still on "
                        "the token."),
                     //: TOKEN_LOCKED: advice
                     tr("Have it unlocked by whoever gave you the token.")};
    case FailureCode::TokenRemoved:
        return Words{//: TOKEN_REMOVED: title
                     tr("The token was taken out"),
                     //: TOKEN_REMOVED: sentence
                     tr("The token was disconnected before the signature was made. Nothing was "
                        "signed."),
                     //: TOKEN_REMOVED: advice
                     tr("Connect the token again and leave it there until the end.")};
    case FailureCode::TokenWithoutKey:
        return Words{//: TOKEN_WITHOUT_KEY: title
                     tr("There is no key for this on the token"),
                     //: TOKEN_WITHOUT_KEY: sentence
                     tr("The token opened, but holds no key with a certificate for this. Nothing "
                        "was signed."),
                     //: TOKEN_WITHOUT_KEY: advice
                     tr("Choose another token or use a key file.")};
    default:
        return std::nullopt;
    }
}

} // namespace qujat::bridge
