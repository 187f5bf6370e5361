// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/KeyFile.h"

#include "app/tool/Context.h"
#include "app/tool/InputFile.h"
#include "core/base/Clock.h"
#include "core/crypto/KeyContainer.h"
#include "core/storage/KeyTries.h"

#include <QStandardPaths>

namespace qujat::tool {

Result<std::unique_ptr<crypto::SigningKey>> openKeyFile(const Context &context, const QString &path)
{
    const auto bytes = readInput(path, crypto::maximumKeyContainerSize);
    if (!bytes)
        return failure(bytes.error());
    const auto password = context.secret(QStringLiteral("password-file"),
                                         QStringLiteral("Password of the key file:"));
    if (!password)
        return failure(password.error());
    const storage::KeyTries tries(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/key-tries.json"));
    return tries.open(*bytes, *password, SystemClock().now());
}

int failOnKey(const Context &context, const Failure &why)
{
    const int code = context.output().fail(why);
    return why.code() == FailureCode::KeyFileDamaged ? Impossible : code;
}

} // namespace qujat::tool
