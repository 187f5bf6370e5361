// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <variant>

namespace qujat::session {

/// Where a look at somebody else's document stands.
enum class ViewingPhase {
    Idle, ///< waiting for a first picture or for digits
    Reading, ///< one picture of a living code was taken, the next is awaited
    Checking, ///< the service checks and fetches
    Asking, ///< the six digits are on their way
    AwaitingHolder, ///< the holder must pick the two digits that are read aloud
    Shown, ///< the document is on the screen until expiresAt
    Ended, ///< time ran out, closed here or by the holder: wiped
    Refused, ///< a clear no, or it could not be done
};

namespace viewing {
struct FirstPictureTaken { };
struct SecondPictureTaken { };
struct PictureTooOld { }; ///< the second did not come in time
struct DigitsEntered { };
struct HolderAsked { };
struct HolderAgreed { };
struct DocumentArrived { };
struct Refused { };
struct TimeRanOut { };
struct ClosedByHolder { };
struct ClosedHere { };
struct Restarted { };
} // namespace viewing

using ViewingEvent =
    std::variant<viewing::FirstPictureTaken, viewing::SecondPictureTaken, viewing::PictureTooOld,
                 viewing::DigitsEntered, viewing::HolderAsked, viewing::HolderAgreed,
                 viewing::DocumentArrived, viewing::Refused, viewing::TimeRanOut,
                 viewing::ClosedByHolder, viewing::ClosedHere, viewing::Restarted>;

/// The whole flow as a table; an unknown pair has no transition (FlowOutOfOrder).
std::optional<ViewingPhase> next(ViewingPhase phase, const ViewingEvent &event);

} // namespace qujat::session
