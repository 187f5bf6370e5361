// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Demonstration.h"

#include "app/tool/Context.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

namespace qujat::tool {

QCoro::Task<Result<InventedPerson>> inventedPerson(Context &context, QString fixture)
{
    const auto people = co_await context.demonstration(QStringLiteral("/demo/people"));
    if (!people)
        co_return failure(people.error());
    for (const auto &item : people->value(QLatin1String("items")).toArray()) {
        const auto object = item.toObject();
        if (object.value(QLatin1String("fixture")).toString() != fixture)
            continue;
        InventedPerson person;
        person.iin = object.value(QLatin1String("iin")).toString();
        person.phone = object.value(QLatin1String("phone")).toString();
        person.keyFile =
            QByteArray::fromBase64(object.value(QLatin1String("keyFile")).toString().toLatin1());
        person.keyPassword =
            SecretBytes::takeFrom(object.value(QLatin1String("keyPassword")).toString().toUtf8());
        person.samples = object.value(QLatin1String("samples")).toObject();
        co_return std::move(person);
    }
    co_return failure(FailureCode::ConfigurationInvalid,
                      {{Detail::Field, QStringLiteral("fixture")}});
}

QCoro::Task<Result<SecretBytes>> newestOneTimePassword(Context &context, QString phone)
{
    const auto path =
        QStringLiteral("/demo/sms?number=") + QString::fromLatin1(QUrl::toPercentEncoding(phone));
    const auto inbox = co_await context.demonstration(path);
    if (!inbox)
        co_return failure(inbox.error());
    static const QRegularExpression sixDigits(QStringLiteral("(?<![0-9])[0-9]{6}(?![0-9])"));
    for (const auto &item : inbox->value(QLatin1String("items")).toArray()) { // newest first
        const auto found = sixDigits.match(item.toObject().value(QLatin1String("text")).toString());
        if (found.hasMatch())
            co_return SecretBytes::takeFrom(found.captured().toLatin1());
    }
    co_return failure(FailureCode::OtpExpired);
}

} // namespace qujat::tool
