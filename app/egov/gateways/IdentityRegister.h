// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/Timestamp.h"
#include "core/model/Iin.h"

#include <QString>

namespace qujat::service::gateways {

/// The person registers as the grounds for refusal name them (rules of law 001, annex, row 9): the
/// laws on identity documents and on national registers of identification numbers. Safe to use from
/// any thread.
class IdentityRegister {
public:
    virtual ~IdentityRegister() = default;
    /// The ground against \a person as a stable word: "iinCancelled", "identityDocumentExpired",
    /// "identityDocumentAbsent"; empty when there is none.
    virtual Result<QString> groundAgainst(const Iin &person, Timestamp now) = 0;
};

} // namespace qujat::service::gateways
