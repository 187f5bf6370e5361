// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/PhoneNumber.h"

#include <phonenumbers/phonenumberutil.h>

namespace qujat {

Result<PhoneNumber> PhoneNumber::parse(const QString &text)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    const auto refusal = [] {
        return failure(FailureCode::NumberFormat, {{Detail::Field, QStringLiteral("number")}});
    };
    if (text.size() > 32)
        return refusal();
    const auto *util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (util->Parse(text.trimmed().toStdString(), "KZ", &number)
            != PhoneNumberUtil::NO_PARSING_ERROR
        || !util->IsValidNumberForRegion(number, "KZ"))
        return refusal();
    const auto type = util->GetNumberType(number);
    if (type != PhoneNumberUtil::MOBILE && type != PhoneNumberUtil::FIXED_LINE_OR_MOBILE)
        return refusal();
    std::string e164;
    util->Format(number, PhoneNumberUtil::E164, &e164);
    PhoneNumber parsed;
    parsed.m_e164 = QString::fromStdString(e164);
    return parsed;
}

QString PhoneNumber::masked() const
{
    return m_e164.left(2) + QString(m_e164.size() - 5, QChar(0x2022)) + m_e164.right(3);
}

} // namespace qujat
