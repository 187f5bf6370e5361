// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/OpenAccessFlow.h"

#include <initializer_list>

namespace qujat::session {
namespace {

using enum OpenAccessPhase;

struct Table {
    OpenAccessPhase phase;

    std::optional<OpenAccessPhase> from(std::initializer_list<OpenAccessPhase> phases,
                                        OpenAccessPhase to) const
    {
        for (const auto allowed : phases) {
            if (phase == allowed)
                return to;
        }
        return std::nullopt;
    }

    auto operator()(openaccess::Requested) const
    {
        return from({Idle, Closed, Expired, Failed}, Opening);
    }
    auto operator()(openaccess::Resumed) const
    {
        return from({Idle, Closed, Expired, Failed}, Open);
    }
    auto operator()(openaccess::Granted) const { return from({Opening}, Open); }
    auto operator()(openaccess::CloseRequested) const { return from({Open}, Closing); }
    auto operator()(openaccess::CloseFailed) const { return from({Closing}, Open); }
    auto operator()(openaccess::ClosedByService) const { return from({Open, Closing}, Closed); }
    auto operator()(openaccess::TimeRanOut) const { return from({Open, Closing}, Expired); }
    auto operator()(openaccess::Refused) const { return from({Opening}, Failed); }
    auto operator()(openaccess::Left) const
    {
        return from({Opening, Open, Closing, Closed, Expired, Failed}, Idle);
    }
};

} // namespace

std::optional<OpenAccessPhase> next(OpenAccessPhase phase, const OpenAccessEvent &event)
{
    return std::visit(Table{phase}, event);
}

} // namespace qujat::session
