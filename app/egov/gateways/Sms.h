// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Store.h"
#include "core/base/Result.h"
#include "core/base/Timestamp.h"

#include <QString>

#include <atomic>
#include <functional>

namespace qujat::service::gateways {

/// The way out to mobile operators. A message is handed over within the transaction of what it
/// belongs to, so that no message goes out for something that did not happen. It may come late or
/// never: whatever waits for one must have another way on.
class Sms {
public:
    virtual ~Sms() = default;
    /// \a number is in international form. The text is never logged. The message's id.
    virtual QString send(storage::Transaction &transaction, const QString &number,
                         const QString &text, Timestamp at) = 0;
};

/// What subscribers write back: their number as the operator tells it, and the text. Called on a
/// thread of the gateway.
using ReplyHandler = std::function<void(const QString &number, const QString &text)>;

/// The demonstration's end: messages stay in the outbox of the storage for a day, where the
/// demonstration shows them, and count as delivered unless that is held back (hook H-2).
class OutboxSms final : public Sms {
public:
    QString send(storage::Transaction &transaction, const QString &number, const QString &text,
                 Timestamp at) override;

    /// From now on messages stay with the operator and no report of delivery comes.
    void holdBack(bool hold) { m_holdBack = hold; }

private:
    std::atomic<bool> m_holdBack{false};
};

} // namespace qujat::service::gateways
