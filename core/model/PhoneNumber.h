// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QString>

namespace qujat {

/// A subscriber number of Kazakhstan in international form. What is a mobile number is decided by
/// libphonenumber.
class PhoneNumber {
public:
    /// Accepts +7 701 000 00 01, 8 701 000 00 01, 7010000001 and the like. NumberFormat for what
    /// is no mobile number of Kazakhstan.
    static Result<PhoneNumber> parse(const QString &text);

    /// +77010000001
    const QString &e164() const { return m_e164; }
    /// +7•••••••001
    QString masked() const;
    bool operator==(const PhoneNumber &other) const = default;

private:
    QString m_e164;
};

} // namespace qujat
