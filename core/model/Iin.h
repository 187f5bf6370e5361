// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/Timestamp.h"

#include <QDate>
#include <QString>

namespace qujat {

/// Individual identification number: twelve digits with a control digit (decree P030000565_).
/// Digits 1 to 6 are the birth date YYMMDD, the seventh tells century and sex.
class Iin {
public:
    /// RequestMalformed with Detail::Field "iin" when the digits, the date or the control digit are
    /// wrong.
    static Result<Iin> parse(const QString &text);

    const QString &text() const { return m_text; }
    QDate birthDate() const;
    /// Of age by the calendar date in Asia/Almaty (default D-15): on the eighteenth birthday from
    /// 00:00:00.
    bool isAdultAt(Timestamp moment) const;
    /// 910101300042 as 9101••••••42, for screens and logs.
    QString masked() const;

    auto operator<=>(const Iin &other) const = default;
    bool operator==(const Iin &other) const = default;

private:
    explicit Iin(QString text);
    QString m_text;
};

/// The control digit over the first eleven digits, shared by IIN and BIN; -1 when no valid number
/// exists.
int controlDigitOf(QStringView elevenDigits);

/// The calendar date in Asia/Almaty, by which ages and working days are counted (defaults D-15,
/// D-25).
QDate almatyDate(Timestamp moment);

} // namespace qujat
