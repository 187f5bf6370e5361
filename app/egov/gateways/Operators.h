// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/Timestamp.h"
#include "core/model/Iin.h"

#include <QMap>
#include <QString>

#include <mutex>
#include <optional>

namespace qujat::service::gateways {

/// What a mobile operator knows of a number (D-18). What it does not tell is absent.
struct Subscriber {
    enum class Kind { Individual, LegalEntity };
    Kind kind = Kind::Individual;
    std::optional<Iin> owner;
    std::optional<Timestamp> ownerSince; ///< begin of the present agreement
    std::optional<Timestamp> cardSince; ///< when the present SIM card was given out

    /// Whether the number has been given to somebody else than \a account since \a connected.
    bool changedHands(const QString &account, std::optional<Timestamp> connected) const
    {
        return owner && owner->text() != account
            && (!ownerSince || !connected || *ownerSince > *connected);
    }
    /// Whether a message that was sent to \a account at \a sent may be read by somebody else by
    /// now: another card or another owner has come since.
    bool changedSince(const QString &account, Timestamp sent) const
    {
        const bool sold = owner && owner->text() != account && (!ownerSince || *ownerSince > sent);
        return sold || (cardSince && *cardSince > sent);
    }
};

/// The operators' register of subscribers. Calls may block. Safe to use from any thread.
class Operators {
public:
    virtual ~Operators() = default;
    /// \a number is in international form. ServiceUnavailable when nobody answers.
    virtual Result<Subscriber> ask(const QString &number) = 0;
};

/// The reference service's operators: numbers that nothing was said of belong to individuals whose
/// name is not told.
class SimulatedOperators final : public Operators {
public:
    Result<Subscriber> ask(const QString &number) override;
    void set(const QString &number, const Subscriber &subscriber);

private:
    std::mutex m_mutex;
    QMap<QString, Subscriber> m_subscribers;
};

} // namespace qujat::service::gateways
