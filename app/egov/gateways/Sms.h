// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Store.h"
#include "core/base/Timestamp.h"

#include <QString>

namespace qujat::service::gateways {

/// The way out to mobile operators. A message is handed over within the transaction of what it
/// belongs to, so that no message goes out for something that did not happen.
class Sms {
public:
    virtual ~Sms() = default;
    /// \a number is in international form. The text is never logged.
    virtual void send(storage::Transaction &transaction, const QString &number, const QString &text,
                      Timestamp at) = 0;
};

/// Messages go into the outbox in the storage, from where a connector to an operator takes them;
/// the demonstration shows the outbox instead. They stay there for a day.
class OutboxSms final : public Sms {
public:
    void send(storage::Transaction &transaction, const QString &number, const QString &text,
              Timestamp at) override;
};

} // namespace qujat::service::gateways
