// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/ViewingFlow.h"

#include <initializer_list>

namespace qujat::session {
namespace {

using enum ViewingPhase;

struct Table {
    ViewingPhase phase;

    std::optional<ViewingPhase> from(std::initializer_list<ViewingPhase> phases,
                                     ViewingPhase to) const
    {
        for (const auto allowed : phases) {
            if (phase == allowed)
                return to;
        }
        return std::nullopt;
    }

    auto operator()(viewing::FirstPictureTaken) const { return from({Idle, Reading}, Reading); }
    auto operator()(viewing::SecondPictureTaken) const { return from({Reading}, Checking); }
    auto operator()(viewing::PictureTooOld) const { return from({Reading}, Idle); }
    auto operator()(viewing::DigitsEntered) const { return from({Idle, Reading}, Asking); }
    auto operator()(viewing::HolderAsked) const { return from({Asking}, AwaitingHolder); }
    auto operator()(viewing::HolderAgreed) const { return from({AwaitingHolder}, Checking); }
    auto operator()(viewing::DocumentArrived) const { return from({Checking}, Shown); }
    auto operator()(viewing::Refused) const
    {
        return from({Checking, Asking, AwaitingHolder}, ViewingPhase::Refused);
    }
    auto operator()(viewing::TimeRanOut) const { return from({Shown}, Ended); }
    auto operator()(viewing::ClosedByHolder) const { return from({Shown}, Ended); }
    auto operator()(viewing::ClosedHere) const { return from({Shown}, Ended); }
    auto operator()(viewing::Restarted) const
    {
        return from({Reading, Asking, AwaitingHolder, Checking, Ended, ViewingPhase::Refused},
                    Idle);
    }
};

} // namespace

std::optional<ViewingPhase> next(ViewingPhase phase, const ViewingEvent &event)
{
    return std::visit(Table{phase}, event);
}

} // namespace qujat::session
