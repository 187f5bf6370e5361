// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/session/JournalWatchState.h"

namespace qujat::session {

/// Holds the journal that this device is shown against the one that the holders' devices were
/// shown: the codes of a viewing name the head that the holder's device has seen, past the service.
/// \a newest was accepted just now, after all of \a meetings. What does not fit is the alarm
/// SplitView. It is compared again the next time, as is what could not be asked for.
QCoro::Task<Result<void>> compareMeetings(WatchState m, int opening, journal::SignedHead newest,
                                          std::vector<storage::Meeting> meetings);

} // namespace qujat::session
