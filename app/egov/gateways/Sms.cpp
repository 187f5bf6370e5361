// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/gateways/Sms.h"

#include "app/egov/storage/SmsStore.h"
#include "core/crypto/Random.h"

namespace qujat::service::gateways {

QString OutboxSms::send(storage::Transaction &transaction, const QString &number,
                        const QString &text, Timestamp at)
{
    auto id = crypto::randomId();
    storage::SmsStore(transaction)
        .add(id, number, text, at,
             m_holdBack ? storage::SmsState::HandedOver : storage::SmsState::Delivered);
    return id;
}

} // namespace qujat::service::gateways
