// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/PasswordHash.h"

#include <algorithm>
#include <argon2.h>

namespace qujat::crypto {
namespace {

constexpr std::size_t hashSize = 32;
constexpr quint32 mostMemoryKiB = 4 * 1024 * 1024;
/// More memory than this would hurt a small phone more than it hurts an attacker.
constexpr quint32 mostMeasuredMemoryKiB = 256 * 1024;
constexpr quint32 mostMeasuredIterations = 16;

} // namespace

SecretBytes argon2id(const SecretBytes &secret, QByteArrayView salt, const Argon2Cost &cost)
{
    if (cost.lanes == 0 || cost.lanes > 255 || cost.memoryKiB / 8 < cost.lanes
        || cost.memoryKiB > mostMemoryKiB || cost.iterations == 0)
        return {};
    SecretBytes hash(hashSize);
    const int result = argon2id_hash_raw(
        cost.iterations, cost.memoryKiB, cost.lanes, secret.data(), secret.size(), salt.data(),
        static_cast<std::size_t>(salt.size()), hash.data(), hashSize);
    if (result != ARGON2_OK)
        return {};
    return hash;
}

Argon2Cost measureArgon2Cost(std::chrono::milliseconds target, const Clock &clock)
{
    const auto probe = SecretBytes(16);
    const QByteArray salt(16, '\0');
    const auto timeOf = [&](const Argon2Cost &cost) {
        const auto begin = clock.elapsed();
        if (argon2id(probe, salt, cost).isEmpty())
            return std::chrono::milliseconds::max();
        return clock.elapsed() - begin;
    };

    Argon2Cost cost = minimumArgon2Cost;
    const auto least = timeOf(cost);
    if (least.count() <= 0 || least >= target)
        return cost;
    // Memory first: it is what an attacker with many cores cannot have cheaply.
    const auto factor = double(target.count()) / double(least.count());
    const auto wanted = double(cost.memoryKiB) * factor;
    cost.memoryKiB = static_cast<quint32>(std::min(wanted, double(mostMeasuredMemoryKiB)));
    const auto withMemory = timeOf(cost);
    if (withMemory == std::chrono::milliseconds::max())
        return minimumArgon2Cost;
    if (withMemory > target + target / 2) {
        const auto back = double(target.count()) / double(withMemory.count());
        cost.memoryKiB = std::max(minimumArgon2Cost.memoryKiB,
                                  static_cast<quint32>(double(cost.memoryKiB) * back));
    } else if (withMemory.count() > 0 && withMemory < target) {
        const auto more = double(target.count()) / double(withMemory.count());
        cost.iterations = std::clamp(static_cast<quint32>(double(cost.iterations) * more),
                                     minimumArgon2Cost.iterations, mostMeasuredIterations);
    }
    return cost;
}

} // namespace qujat::crypto
