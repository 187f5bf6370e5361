// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/session/JournalWatchState.h"

namespace qujat::session {

/// Asks for the receipts of everything that is not proven, and once more for those of the newest
/// page of both roles, all under the accepted \a head; checks each, compares it with its note, and
/// keeps it or raises the alarm. The failure is the first that left something unknown.
QCoro::Task<Result<void>> proveNotes(WatchState m, int opening, journal::SignedHead head);

/// Whether a receipt without data of the person is one: signed, in the tree, about this note, with
/// a valid document, and with nothing opened that tells who the person is.
bool isDataFreeReceipt(const QByteArray &json, const QString &number,
                       const journal::Identity &journal);

} // namespace qujat::session
