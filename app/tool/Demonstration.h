// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QString>

namespace qujat::tool {

class Context;

/// A person whom a demonstration service has invented, with what that person would carry.
struct InventedPerson {
    QString iin;
    QString phone;
    QByteArray keyFile;
    SecretBytes keyPassword;
    QJsonObject samples; ///< match, otherPerson, noLiveness in base64
};

/// ConfigurationInvalid{field: fixture} when there is nobody of that name.
QCoro::Task<Result<InventedPerson>> inventedPerson(Context &context, QString fixture);
/// The newest six digits sent to a number. OtpExpired when there are none.
QCoro::Task<Result<SecretBytes>> newestOneTimePassword(Context &context, QString phone);

} // namespace qujat::tool
