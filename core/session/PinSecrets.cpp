// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/PinSecrets.h"

#include "core/crypto/Digest.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace qujat::session {
namespace {

constexpr std::size_t KeySize = 32;
constexpr std::byte RecordVersion{1};
/// version, share, hash, kept at, wrong, last wrong at
constexpr std::size_t RecordSize = 1 + KeySize + KeySize + 8 + 1 + 8;
constexpr std::chrono::minutes ClockTolerance{5};

SecretBytes joined(std::initializer_list<const SecretBytes *> parts)
{
    std::size_t size = 0;
    for (const auto *part : parts)
        size += part->size();
    SecretBytes whole(size);
    std::size_t at = 0;
    for (const auto *part : parts) {
        if (part->isEmpty())
            continue;
        std::memcpy(whole.data() + at, part->data(), part->size());
        at += part->size();
    }
    return whole;
}

QByteArrayView viewOf(const SecretBytes &secret)
{
    return {reinterpret_cast<const char *>(secret.bytes()), static_cast<qsizetype>(secret.size())};
}

auto weak(const char *reason)
{
    return failure(FailureCode::PinWeak, {{Detail::Reason, QString::fromLatin1(reason)}});
}

bool isRun(const SecretBytes &pin, int step)
{
    for (std::size_t i = 1; i < pin.size(); ++i) {
        if (int(pin.bytes()[i]) - int(pin.bytes()[i - 1]) != step)
            return false;
    }
    return true;
}

/// The wait is counted in whole seconds and rounded up: a person told "30" must not be early
/// at 29.6.
std::chrono::seconds roundedUp(std::chrono::milliseconds duration)
{
    return std::chrono::ceil<std::chrono::seconds>(duration);
}

void putNumber(std::byte *at, qint64 number)
{
    for (int i = 0; i < 8; ++i)
        at[i] = static_cast<std::byte>((static_cast<quint64>(number) >> (56 - 8 * i)) & 0xffU);
}

qint64 getNumber(const std::byte *at)
{
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = (number << 8U) | static_cast<quint64>(at[i]);
    return static_cast<qint64>(number);
}

} // namespace

SecretBytes unlockProof(const SecretBytes &stretchedPin, const SecretBytes &deviceSecret)
{
    const auto input = joined({&stretchedPin, &deviceSecret});
    return crypto::hkdfSha256(input.view(), {}, "unlock-proof", KeySize);
}

SecretBytes vaultKey(const SecretBytes &stretchedPin, const SecretBytes &deviceSecret,
                     const SecretBytes &serviceShare)
{
    const auto input = joined({&stretchedPin, &deviceSecret, &serviceShare});
    return crypto::hkdfSha256(input.view(), {}, "vault-key", KeySize);
}

Result<void> checkPin(const SecretBytes &pin, const std::optional<QDate> &birthDate)
{
    if (pin.size() < 4 || pin.size() > 12)
        return weak("length");
    const auto digits = viewOf(pin);
    if (!std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return weak("digits");
    if (isRun(pin, 0))
        return weak("repeated");
    if (isRun(pin, 1) || isRun(pin, -1))
        return weak("run");
    if (birthDate) {
        for (const auto *order : {"ddMM", "MMdd", "yyyy", "ddMMyy", "yyMMdd", "MMddyy", "ddMMyyyy",
                                  "yyyyMMdd", "MMddyyyy"}) {
            const auto written = birthDate->toString(QString::fromLatin1(order)).toLatin1();
            if (digits == QByteArrayView(written))
                return weak("birthDate");
        }
    }
    return {};
}

std::chrono::seconds waitAfter(int wrong)
{
    static constexpr std::array<int, 4> waits{30, 60, 120, 300};
    if (wrong < 4)
        return std::chrono::seconds(0);
    const auto index = std::min<std::size_t>(static_cast<std::size_t>(wrong - 4), waits.size() - 1);
    return std::chrono::seconds(waits[index]);
}

SecretBytes OfflineShare::encode() const
{
    SecretBytes bytes(RecordSize);
    auto *at = bytes.data();
    *at++ = RecordVersion;
    std::memcpy(at, share.data(), KeySize);
    at += KeySize;
    std::memcpy(at, proofHash.constData(), KeySize);
    at += KeySize;
    putNumber(at, keptAt.time_since_epoch().count());
    at += 8;
    *at++ = static_cast<std::byte>(wrong);
    putNumber(at, lastWrongAt.time_since_epoch().count());
    return bytes;
}

std::optional<OfflineShare> OfflineShare::decode(const SecretBytes &bytes)
{
    if (bytes.size() != RecordSize || bytes.data()[0] != RecordVersion)
        return std::nullopt;
    const auto *at = bytes.data() + 1;
    OfflineShare record;
    record.share = SecretBytes::copyOf({at, KeySize});
    at += KeySize;
    record.proofHash = QByteArray(reinterpret_cast<const char *>(at), KeySize);
    at += KeySize;
    record.keptAt = Timestamp(std::chrono::milliseconds(getNumber(at)));
    at += 8;
    record.wrong = static_cast<int>(*at++);
    record.lastWrongAt = Timestamp(std::chrono::milliseconds(getNumber(at)));
    return record;
}

bool OfflineShare::isUsableAt(Timestamp now, std::chrono::hours life) const
{
    return keptAt <= now + ClockTolerance && now - keptAt <= life;
}

std::chrono::seconds OfflineShare::waitAt(Timestamp now) const
{
    const auto wait = waitAfter(wrong);
    if (wait.count() == 0)
        return wait;
    // A clock that was set back must not make the wait endless, nor one set forward end it early
    // than by a full period: what cannot be told costs the whole wait.
    if (lastWrongAt > now)
        return wait;
    return std::max(std::chrono::seconds(0), roundedUp(lastWrongAt + wait - now));
}

bool OfflineShare::proves(const SecretBytes &proof) const
{
    return crypto::constantTimeEquals(crypto::sha256(viewOf(proof)), proofHash);
}

} // namespace qujat::session
