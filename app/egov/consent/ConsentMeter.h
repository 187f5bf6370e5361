// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/consent/InformationSystem.h"
#include "app/egov/storage/ConsentStore.h"

namespace qujat::service::consent {

/// Compares \a fields with what \a others asked of the same document: the median over the other
/// systems of each one's median, so that nobody makes its own habit the usual one by asking often.
/// Unknown when fewer than \a fewestSystems have asked. More and Fewer begin a third away from it,
/// and one field at least.
AskMeter compare(const QStringList &fields, const std::vector<storage::AskedFields> &others,
                 int fewestSystems);

/// The same for a request of \a system, by what stands in the register of the last months.
AskMeter measure(storage::Transaction &transaction, const InformationSystem &system,
                 const DocumentType &type, const QStringList &fields, const QStringList &allFields,
                 const Policy &policy, Timestamp now);

} // namespace qujat::service::consent
