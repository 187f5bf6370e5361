// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/crypto/PasswordHash.h"
#include "core/egov/SignInCalls.h"
#include "core/storage/Vault.h"

#include <QCoroTask>
#include <QPointer>

#include <memory>
#include <optional>

namespace qujat::session {

class SessionCore;

/// What stays the same when a PIN is chosen again after an answer was lost: the service takes one
/// PIN for a sign-in, and the same PIN must give the same proof.
struct AccountPlan {
    AccountPlan();

    QByteArray salt;
    SecretBytes deviceSecret;
    std::optional<crypto::Argon2Cost> cost; ///< once measured
};

/// Makes the vault of a person who has just signed in: measures what a guess may cost here,
/// deposits the proof of the PIN, builds the vault's key with the service's share, and writes the
/// account's file last, so that an account that was made half is none. PinWeak before anything is
/// asked; PinWrong where another PIN was deposited by this sign-in before.
QCoro::Task<Result<std::unique_ptr<storage::Vault>>> makeAccount(QPointer<SessionCore> core,
                                                                 egov::SessionGrant grant,
                                                                 std::shared_ptr<AccountPlan> plan,
                                                                 std::shared_ptr<SecretBytes> pin);

/// How long one guess of a PIN shall take on this device.
inline constexpr std::chrono::milliseconds pinHashTarget{250};

} // namespace qujat::session
