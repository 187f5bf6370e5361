// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/SignedAnswers.h"

#include "core/crypto/MessageSigning.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

namespace qujat::service::consent {
namespace {

constexpr int FormatVersion = 1;
constexpr int OldestAsked = 120;
const QString AgeOver = QStringLiteral("ageOver");
const QString MayDrive = QStringLiteral("mayDrive");
const QString BirthDate = QStringLiteral("domain.birthDate");
const QString Categories = QStringLiteral("domain.categories");

tl::unexpected<Failure> lacking()
{
    return failure(FailureCode::DocumentVerifyFailed,
                   {{Detail::Check, QStringLiteral("requiredFields")}});
}

/// By the calendar date in Asia/Almaty (default D-15).
Result<bool> isOlder(const DocumentContent &content, int years, Timestamp now)
{
    const auto birth = QDate::fromString(content.at(BirthDate).toString(), Qt::ISODate);
    if (!birth.isValid())
        return lacking();
    // Who was born on 29 February comes of age on 1 March.
    auto day = QDate(birth.year() + years, birth.month(), birth.day());
    if (!day.isValid())
        day = QDate(birth.year() + years, 3, 1);
    return almatyDate(now) >= day;
}

Result<bool> answerTo(const Wanted &wanted, const DocumentContent &content, Timestamp now)
{
    if (wanted.claim == AgeOver)
        return isOlder(content, wanted.parameter.toInt(), now);
    const auto categories = content.at(Categories);
    if (!categories.isArray())
        return lacking();
    return categories.toArray().contains(QJsonValue(wanted.parameter));
}

} // namespace

bool isAnswerable(const Wanted &wanted)
{
    if (wanted.claim == AgeOver) {
        bool isNumber = false;
        const int years = wanted.parameter.toInt(&isNumber);
        return isNumber && years >= 1 && years <= OldestAsked;
    }
    static const QStringList Licences{
        QStringLiteral("A"),   QStringLiteral("A1"), QStringLiteral("B"),   QStringLiteral("B1"),
        QStringLiteral("C"),   QStringLiteral("C1"), QStringLiteral("D"),   QStringLiteral("D1"),
        QStringLiteral("BE"),  QStringLiteral("CE"), QStringLiteral("C1E"), QStringLiteral("DE"),
        QStringLiteral("D1E"), QStringLiteral("Tm"), QStringLiteral("Tb")};
    return wanted.claim == MayDrive && wanted.documentType.text() == u"driving_licence"
        && Licences.contains(wanted.parameter);
}

Result<QJsonObject> answerOf(const Wanted &wanted, const DocumentContent &content, Timestamp now)
{
    if (wanted.kind == Wanted::Kind::Fields) {
        QJsonObject values;
        for (const auto &path : wanted.fields) {
            if (const auto value = content.at(path); !value.isUndefined() && !value.isNull())
                values.insert(path, value);
        }
        return QJsonObject{{QStringLiteral("values"), values}};
    }
    if (!isAnswerable(wanted))
        return failure(FailureCode::ConsentScope);
    const auto answer = answerTo(wanted, content, now);
    if (!answer)
        return failure(answer.error());
    return QJsonObject{{QStringLiteral("claim"), wanted.claim},
                       {QStringLiteral("parameter"), wanted.parameter},
                       {QStringLiteral("answer"), *answer}};
}

Result<QByteArray> signAnswer(const QJsonObject &answer, const storage::Consent &consent,
                              std::chrono::seconds validFor, const crypto::SigningKey &key,
                              Timestamp now)
{
    const auto &wanted = consent.request.wanted;
    auto content = answer;
    content.insert(QStringLiteral("formatVersion"), FormatVersion);
    content.insert(QStringLiteral("kind"), nameOf(wanted.kind));
    content.insert(QStringLiteral("system"), consent.system);
    content.insert(QStringLiteral("consent"), consent.request.id.text());
    content.insert(QStringLiteral("nonce"), consent.nonce);
    content.insert(QStringLiteral("issuedAt"), toRfc3339(now));
    content.insert(QStringLiteral("validUntil"), toRfc3339(now + validFor));
    if (wanted.kind == Wanted::Kind::Fields)
        content.insert(QStringLiteral("documentType"), wanted.documentType.text());
    return crypto::signAttached(QJsonDocument(content).toJson(QJsonDocument::Compact), key, now);
}

} // namespace qujat::service::consent
