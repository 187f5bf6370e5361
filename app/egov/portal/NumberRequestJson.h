// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/portal/OneTimePasswords.h"
#include "app/egov/storage/NumberStore.h"

#include <QJsonObject>

namespace qujat::service::portal {

/// What the request's one-time password is for.
OneTimePasswords::Use useOf(const storage::NumberRequestRow &row);
/// "signature" or "biometric": a change is always certified by a signature (R001-8), but for what a
/// bank begins (R001-7.2); R001-5 and R001-6 tell the rest.
QString proofOf(const storage::NumberRequestRow &row);
/// Why a request that has ended was refused.
Failure outcomeOf(const storage::NumberRequestRow &row);
/// A NumberRequest of the contract but for the old number, which a bank does not learn.
QJsonObject describeRequest(const storage::NumberRequestRow &row,
                            const OneTimePasswords &oneTimePasswords, Timestamp now);

} // namespace qujat::service::portal
