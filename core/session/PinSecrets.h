// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/base/Timestamp.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace qujat::session {

// The vault's key needs three things: the PIN (stretched by Argon2id), the device's secret, and a
// share that the service gives only to who proves the first two. So neither a stolen profile nor
// the service alone can try PINs.

/// What the service gets to see: HKDF over the stretched PIN and the device's secret. 32 bytes.
SecretBytes unlockProof(const SecretBytes &stretchedPin, const SecretBytes &deviceSecret);

/// The raw key of the vault, 32 bytes.
SecretBytes vaultKey(const SecretBytes &stretchedPin, const SecretBytes &deviceSecret,
                     const SecretBytes &serviceShare);

/// PinWeak{reason} unless it is four to twelve digits (reason length, digits), neither all the same
/// (repeated) nor a run (run) nor, written in any usual order, the birth date (birthDate).
Result<void> checkPin(const SecretBytes &pin, const std::optional<QDate> &birthDate);

/// What lies in a guarded keychain so that the vault can be opened without network for a while. Ten
/// wrong PINs in all, waits between them, and an end by time.
struct OfflineShare {
    static constexpr int mostWrong = 10;

    SecretBytes share;
    QByteArray proofHash; ///< SHA-256 of the right proof
    Timestamp keptAt{};
    int wrong = 0;
    Timestamp lastWrongAt{};

    SecretBytes encode() const;
    static std::optional<OfflineShare> decode(const SecretBytes &bytes);

    bool isUsableAt(Timestamp now, std::chrono::hours life) const;
    /// How long the next try has to wait still; zero when it may be made.
    std::chrono::seconds waitAt(Timestamp now) const;
    bool proves(const SecretBytes &proof) const;
};

/// The wait after this many wrong PINs: none up to the third, then 30 s, 60 s, 120 s, 300 s.
std::chrono::seconds waitAfter(int wrong);

} // namespace qujat::session
