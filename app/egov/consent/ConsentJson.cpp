// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/ConsentJson.h"

#include <QJsonArray>

#include <algorithm>

namespace qujat::service::consent {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject localized(const LocalizedText &text)
{
    QJsonObject json{{u"kk"_s, text.kk}, {u"ru"_s, text.ru}};
    if (!text.en.isEmpty())
        json.insert(u"en"_s, text.en);
    return json;
}

QJsonObject meterJson(const AskMeter &meter)
{
    return {{u"verdict"_s, nameOf(meter.verdict)},
            {u"asked"_s, meter.asked},
            {u"usual"_s, meter.usual},
            {u"approved"_s, meter.approved},
            {u"systems"_s, meter.systems},
            {u"requests"_s, meter.requests},
            {u"unusual"_s, QJsonArray::fromStringList(meter.unusual)}};
}

void insertMoments(QJsonObject &json, const ConsentRequest &request)
{
    const std::pair<QString, std::optional<Timestamp>> moments[] = {
        {u"answeredAt"_s, request.answeredAt},
        {u"deliveredAt"_s, request.deliveredAt},
        {u"withdrawnAt"_s, request.withdrawnAt}};
    for (const auto &[name, moment] : moments) {
        if (moment)
            json.insert(name, toRfc3339(*moment));
    }
    if (request.way)
        json.insert(u"way"_s, nameOf(*request.way));
    if (!request.noteNumber.isEmpty())
        json.insert(u"noteNumber"_s, request.noteNumber);
}

} // namespace

QJsonObject wantedJson(const Wanted &wanted)
{
    QJsonObject json{{u"kind"_s, nameOf(wanted.kind)},
                     {u"documentType"_s, wanted.documentType.text()}};
    if (wanted.kind == Wanted::Kind::Fields)
        json.insert(u"fields"_s, QJsonArray::fromStringList(wanted.fields));
    if (wanted.kind == Wanted::Kind::Statement) {
        json.insert(u"claim"_s, wanted.claim);
        json.insert(u"parameter"_s, wanted.parameter);
    }
    return json;
}

QJsonObject consentJson(const storage::Consent &consent, Timestamp now)
{
    const auto &request = consent.request;
    QJsonObject json{{u"id"_s, request.id.text()},
                     {u"reference"_s, request.reference},
                     {u"state"_s, nameOf(consent.stateAt(now))},
                     {u"requester"_s,
                      QJsonObject{{u"code"_s, consent.system},
                                  {u"name"_s, localized(request.requester)},
                                  {u"owner"_s, request.owner},
                                  {u"sector"_s, request.sector}}},
                     {u"wanted"_s, wantedJson(request.wanted)},
                     {u"purpose"_s, request.purpose},
                     {u"legalGround"_s, request.legalGround},
                     {u"keepDays"_s, request.keepDays},
                     {u"askedAt"_s, toRfc3339(request.askedAt)},
                     {u"expiresAt"_s, toRfc3339(request.expiresAt)},
                     {u"meter"_s, meterJson(request.meter)}};
    insertMoments(json, request);
    return json;
}

QJsonObject systemConsentJson(const storage::Consent &consent, qint64 attempts, Timestamp now)
{
    const auto &request = consent.request;
    const auto state = consent.stateAt(now);
    QJsonObject json{{u"id"_s, request.id.text()},
                     {u"reference"_s, request.reference},
                     {u"state"_s, nameOf(state)},
                     {u"wanted"_s, wantedJson(request.wanted)},
                     {u"askedAt"_s, toRfc3339(request.askedAt)},
                     {u"expiresAt"_s, toRfc3339(request.expiresAt)}};
    insertMoments(json, request);
    if (state == ConsentState::Pending)
        json.insert(
            u"otp"_s,
            QJsonObject{{u"expiresAt"_s, toRfc3339(consent.otpExpiresAt)},
                        {u"attemptsLeft"_s, std::max<qint64>(0, attempts - consent.otpAttempts)}});
    return json;
}

QJsonObject deliveredJson(const Delivered &delivered)
{
    const auto &request = delivered.consent.request;
    return {{u"id"_s, request.id.text()},
            {u"wanted"_s, wantedJson(request.wanted)},
            {u"cms"_s, QString::fromLatin1(delivered.cms.toBase64())},
            {u"form"_s, QJsonObject{{u"version"_s, delivered.formVersion}}},
            {u"subject"_s, QJsonObject{{u"initials"_s, delivered.subjectInitials}}},
            {u"viewUntil"_s, toRfc3339(delivered.viewUntil)},
            {u"note"_s,
             QJsonObject{{u"number"_s, request.noteNumber},
                         {u"at"_s, toRfc3339(*request.deliveredAt)}}}};
}

} // namespace qujat::service::consent
