// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/crypto/SigningKey.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace qujat::tool {

class Context;

/// An information system at the wire: its key, and calls signed with it (RFC 9421). Everything here
/// is also what an integrator's own program would do; resources/contract/SYSTEMS.md says it in
/// words.
class SystemCaller {
public:
    /// The key file that --key and --password-file name, or with --demo CODE an invented system's.
    /// KeyPasswordWrong, KeyFileDamaged, FileUnreadable, ConfigurationInvalid{field}.
    static QCoro::Task<Result<std::shared_ptr<SystemCaller>>> from(Context &context);

    /// One call; an empty \a key leaves the Idempotency-Key out. An empty \a method is GET without
    /// a body. The service's refusals are failures under their codes.
    QCoro::Task<Result<QJsonObject>> call(QByteArray method, QString path, QJsonObject body = {},
                                          QByteArray key = {});

    const crypto::SigningKey &key() const { return *m_key; }

private:
    SystemCaller(Context &context, std::unique_ptr<crypto::SigningKey> key);

    Context &m_context;
    std::unique_ptr<crypto::SigningKey> m_key;
    std::chrono::milliseconds m_ahead{0}; ///< of the service's clock before this machine's
};

} // namespace qujat::tool
