// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/ConsentStore.h"
#include "app/egov/storage/Store.h"

namespace qujat::service::consent {

/// Writes what became of \a consent into its subject's history, within \a transaction and before
/// the new state takes effect.
void recordState(storage::Transaction &transaction, const storage::Consent &consent, Timestamp now);

/// Writes the note of the delivery into the accounts of the subject and of the system under one
/// view number (R000-18.3), and gives that number.
QString recordDelivery(storage::Transaction &transaction, const storage::Consent &consent,
                       const Viewer &viewer, const QString &subjectInitials, Timestamp now);

/// Writes into the journal that an information system was refused; it stands in nobody's history.
void recordRefusal(storage::Transaction &transaction, const QString &system, const Failure &why,
                   Timestamp now, const std::optional<Iin> &subject = std::nullopt);

/// As the subject's history names the requester.
Viewer viewerOf(const storage::Consent &consent, RecipientKind kind);

} // namespace qujat::service::consent
