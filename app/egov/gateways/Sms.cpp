// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/gateways/Sms.h"

#include "app/egov/storage/PortalStore.h"

namespace qujat::service::gateways {

void OutboxSms::send(storage::Transaction &transaction, const QString &number, const QString &text,
                     Timestamp at)
{
    storage::PortalStore(transaction).addSms(number, text, at);
}

} // namespace qujat::service::gateways
