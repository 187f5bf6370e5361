// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Iin.h"

#include "core/base/Logging.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace qujat {
namespace {

bool isAllDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int weightedSum(QStringView digits, int firstWeight)
{
    int sum = 0;
    for (int i = 0; i < 11; ++i)
        sum += (digits.at(i).unicode() - u'0') * ((i + firstWeight - 1) % 11 + 1);
    return sum % 11;
}

QDate birthDateOf(QStringView iin)
{
    const int century = (iin.at(6).unicode() - u'0' + 1) / 2;
    if (century < 1 || century > 3)
        return {};
    return QDate(1700 + century * 100 + iin.mid(0, 2).toInt(), iin.mid(2, 2).toInt(),
                 iin.mid(4, 2).toInt());
}

} // namespace

int controlDigitOf(QStringView elevenDigits)
{
    if (elevenDigits.size() != 11 || !isAllDigits(elevenDigits))
        return -1;
    int control = weightedSum(elevenDigits, 1);
    if (control == 10)
        control = weightedSum(elevenDigits, 3);
    return control == 10 ? -1 : control;
}

QDate almatyDate(Timestamp moment)
{
    static const QTimeZone almaty("Asia/Almaty");
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), almaty).date();
}

Iin::Iin(QString text)
    : m_text(std::move(text))
{
}

Result<Iin> Iin::parse(const QString &text)
{
    const bool wellFormed = text.size() == 12 && isAllDigits(text);
    if (!wellFormed || !birthDateOf(text).isValid()
        || controlDigitOf(QStringView(text).left(11)) != text.back().unicode() - u'0')
        return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("iin")}});
    return Iin(text);
}

QDate Iin::birthDate() const
{
    return birthDateOf(m_text);
}

bool Iin::isAdultAt(Timestamp moment) const
{
    return birthDate().addYears(18) <= almatyDate(moment);
}

QString Iin::masked() const
{
    return redacted(m_text);
}

} // namespace qujat
