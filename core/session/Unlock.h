// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/base/Timestamp.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace qujat::session {

class SessionCore;

/// Opening the vault by PIN, and the PIN asked for again while it is open. The count of wrong PINs
/// is kept by the service; without network the vault opens only when the service's share is in the
/// keychain and at most 72 hours old.
class Unlock : public QObject {
    Q_OBJECT

public:
    struct Private; ///< the flow's state, shared with its stories

    explicit Unlock(SessionCore &core);
    ~Unlock() override;

    bool isBusy() const;
    /// Tries that remain, once a wrong PIN was answered.
    std::optional<int> attemptsLeft() const;
    /// No try before this moment of the service's clock.
    std::optional<Timestamp> delayedUntil() const;
    std::optional<Failure> failure() const;

    /// PinWrong{attemptsLeft}, PinDelayed{retryAfterSeconds}, PinDestroyed (everything on the
    /// device is gone, the session is SignedOut), VaultDamaged, VaultNewer, or why the service was
    /// not reached.
    QFuture<Result<void>> tryPin(SecretBytes pin);
    /// Asks who holds the open device for the PIN again, before something that another person's
    /// hand must not do. The service counts it as any other try and begins its session anew.
    /// Refuses as tryPin() does, without the way off line; FlowOutOfOrder unless Open.
    QFuture<Result<void>> confirmPin(SecretBytes pin);

Q_SIGNALS:
    void changed();

private:
    std::shared_ptr<Private> m;
};

} // namespace qujat::session
