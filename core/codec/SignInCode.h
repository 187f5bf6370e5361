// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace qujat::codec {

/// The text inside the QR code of a device that wants to be signed in by the phone: `QJS1` and 16
/// random bytes as 26 characters of base32: the QR alphanumeric set, no personal data. A value of
/// this type is well formed; whether anybody waits for it is the service's to say.
class SignInCode {
public:
    static constexpr qsizetype TextLength = 30;
    static constexpr qsizetype NonceBytes = 16;

    /// RequestMalformed unless \a nonce has NonceBytes bytes.
    static Result<SignInCode> make(const QByteArray &nonce);
    /// CodeForeign for every other text, a living code among them; QrInvalid for one that begins as
    /// ours and is not.
    static Result<SignInCode> parse(QStringView text);

    const QString &text() const { return m_text; }
    bool operator==(const SignInCode &other) const = default;

private:
    SignInCode() = default;

    QString m_text;
};

} // namespace qujat::codec
