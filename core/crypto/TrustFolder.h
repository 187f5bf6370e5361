// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/crypto/TrustStore.h"

#include <QString>

#include <memory>
#include <mutex>
#include <optional>

namespace qujat::crypto {

/// Where a program that runs for long gets its trust store from: lists end after days, and new ones
/// must be taken up without a restart.
class TrustSource {
public:
    virtual ~TrustSource() = default;
    /// What is to be believed now. Never null; safe from any thread.
    virtual std::shared_ptr<const TrustStore> current() = 0;
};

/// One that never changes.
class FixedTrust final : public TrustSource {
public:
    explicit FixedTrust(TrustStore store);
    std::shared_ptr<const TrustStore> current() override { return m_store; }

private:
    std::shared_ptr<const TrustStore> m_store;
};

/// A folder as `TrustStore::fromDirectory` reads it, read anew when its files have changed. Looks
/// at the folder at most once a minute. While what stands there cannot be read, the last good state
/// goes on to be used: its lists still have their own end.
class TrustFolder final : public TrustSource {
public:
    /// The failures of `TrustStore::fromDirectory`.
    static Result<std::unique_ptr<TrustFolder>> open(const QString &path, const Clock &clock);
    /// Of a folder from which \a store was just read.
    TrustFolder(const QString &path, const Clock &clock, TrustStore store);
    std::shared_ptr<const TrustStore> current() override;

private:
    /// Names, sizes and times of everything in the folder.
    QByteArray signature() const;

    QString m_path;
    const Clock &m_clock;
    std::mutex m_mutex;
    QByteArray m_signature; ///< empty until the first look: that one reads the folder anew
    std::chrono::milliseconds m_lookedAt{0};
    std::shared_ptr<const TrustStore> m_store;
};

} // namespace qujat::crypto
