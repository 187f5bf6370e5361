// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <variant>

namespace qujat::session {

/// Where an open access stands (order 352/НҚ, item 15).
enum class OpenAccessPhase {
    Idle,
    Opening, ///< the service is being asked
    Open, ///< code and digits are live
    Closing, ///< the service is being told; the code is hidden already
    Closed, ///< ended by the holder
    Expired, ///< ended by time
    Failed, ///< could not be opened
};

namespace openaccess {
struct Requested { };
struct Resumed { }; ///< a live access was found in the vault
struct Granted { };
struct CloseRequested { };
struct CloseFailed { }; ///< the service was not reached: it is still open there
struct ClosedByService { };
struct TimeRanOut { };
struct Refused { };
struct Left { }; ///< the screen was left; a live access goes on in the service
} // namespace openaccess

using OpenAccessEvent =
    std::variant<openaccess::Requested, openaccess::Resumed, openaccess::Granted,
                 openaccess::CloseRequested, openaccess::CloseFailed, openaccess::ClosedByService,
                 openaccess::TimeRanOut, openaccess::Refused, openaccess::Left>;

/// The whole flow as a table; an unknown pair has no transition (FlowOutOfOrder).
std::optional<OpenAccessPhase> next(OpenAccessPhase phase, const OpenAccessEvent &event);

} // namespace qujat::session
