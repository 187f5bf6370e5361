// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/WhenDone.h"
#include "core/storage/KeySource.h"

#include <map>

namespace qujat::testing {

/// Secrets in memory, guarded like a keychain or not, failing on demand.
class FakeKeySource final : public storage::KeySource {
public:
    QFuture<Result<SecretBytes>> read(const QString &name) override
    {
        if (broken)
            return readyFuture<Result<SecretBytes>>(failure(FailureCode::StorageFailed));
        const auto found = secrets.find(name);
        if (found == secrets.end())
            return readyFuture<Result<SecretBytes>>(failure(FailureCode::KeyMissing));
        return readyFuture<Result<SecretBytes>>(found->second.clone());
    }
    QFuture<Result<void>> write(const QString &name, SecretBytes secret) override
    {
        if (broken)
            return readyFuture<Result<void>>(failure(FailureCode::StorageFailed));
        secrets.insert_or_assign(name, std::move(secret));
        return readyFuture<Result<void>>({});
    }
    QFuture<Result<void>> remove(const QString &name) override
    {
        secrets.erase(name);
        return readyFuture<Result<void>>({});
    }
    bool isGuarded() const override { return guarded; }

    std::map<QString, SecretBytes> secrets;
    bool guarded = false;
    bool broken = false;
};

} // namespace qujat::testing
