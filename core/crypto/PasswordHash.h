// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/base/SecretBytes.h"

#include <QByteArrayView>

/// Slow hashing of what people can remember (Argon2id, RFC 9106).
namespace qujat::crypto {

/// What one guess costs. Kept beside the salt, so that it can be raised later.
struct Argon2Cost {
    quint32 memoryKiB = 19456;
    quint32 iterations = 2;
    quint32 lanes = 1;

    bool operator==(const Argon2Cost &other) const = default;
};

/// The least that is accepted anywhere (OWASP's floor for Argon2id: 19 MiB, two passes, one lane).
inline constexpr Argon2Cost minimumArgon2Cost{19456, 2, 1};

/// 32 bytes from \a secret. \a salt has at least 8 bytes, better 16. An empty result means that the
/// memory could not be had or that the cost is outside 8 KiB per lane to 4 GiB. Takes from
/// milliseconds to seconds: not on the main thread.
SecretBytes argon2id(const SecretBytes &secret, QByteArrayView salt, const Argon2Cost &cost);

/// A cost whose one guess takes about \a target on this machine, never below `minimumArgon2Cost`.
/// Runs a few trial hashes; call it once, at first start, not on the main thread.
Argon2Cost measureArgon2Cost(std::chrono::milliseconds target, const Clock &clock);

} // namespace qujat::crypto
