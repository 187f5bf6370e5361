// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/base/Timestamp.h"
#include "core/crypto/SigningKey.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace qujat::storage {

/// The way to key files for whoever types passwords (R004-2.2, default D-39): after five wrong ones
/// in a row for one file the next try must wait 30 s, then twice as long each time, an hour at
/// most. What was tried is remembered by the file's digest, so that neither a restart nor another
/// name begins anew. It slows down hands, not somebody who has copied the file.
class KeyTries {
public:
    static constexpr int freeTries = 5;
    static constexpr std::chrono::seconds firstDelay{30};
    static constexpr std::chrono::seconds longestDelay{3600};

    /// \a path is where the tries are remembered; the folder is made when missing.
    explicit KeyTries(QString path);

    /// The failures of `crypto::openKeyContainer`, and KeyPasswordWrong{reason: delayed,
    /// retryAfterSeconds}, with which the password is not looked at. Takes a part of a second, as
    /// the file's cipher wants.
    Result<std::unique_ptr<crypto::SigningKey>> open(const QByteArray &pkcs12,
                                                     const SecretBytes &password,
                                                     Timestamp now) const;
    /// The same with all keys of the file, as `crypto::openAllKeys`.
    Result<std::vector<std::unique_ptr<crypto::SigningKey>>> openAll(const QByteArray &pkcs12,
                                                                     const SecretBytes &password,
                                                                     Timestamp now) const;

private:
    QString m_path;
};

} // namespace qujat::storage
