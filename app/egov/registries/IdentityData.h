// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/gateways/IdentityRegister.h"
#include "app/egov/registries/RecordBook.h"

#include <QSet>

namespace qujat::service::registries {

/// The reference service's person register: identity cards and passports of the record book, and
/// numbers that were cancelled on request.
class IdentityData final : public gateways::IdentityRegister {
public:
    /// \a records must outlive it.
    explicit IdentityData(const RecordBook &records);
    Result<QString> groundAgainst(const Iin &person, Timestamp now) override;
    void setCancelled(const Iin &person, bool cancelled);

private:
    const RecordBook &m_records;
    std::mutex m_mutex;
    QSet<QString> m_cancelled;
};

} // namespace qujat::service::registries
