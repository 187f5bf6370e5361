// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/Problem.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace qujat::service::http {
namespace {

/// What is spoken instead of codes that are not of the wire.
Failure spoken(const Failure &failure)
{
    if (failure.code() == FailureCode::StorageFailed)
        return Failure(FailureCode::ServiceUnavailable,
                       {{Detail::RetryAfterSeconds, QStringLiteral("1")}});
    if (failure.code() > FailureCode::ServiceFailed)
        return Failure(FailureCode::ServiceFailed);
    return failure;
}

} // namespace

int statusOf(FailureCode code)
{
    switch (code) {
    case FailureCode::RequestMalformed:
        return 400;
    case FailureCode::AuthRequired:
    case FailureCode::ClockSkew:
        return 401;
    case FailureCode::RoleForbidden:
    case FailureCode::SignInRefused:
    case FailureCode::RegistryNotIntegrated:
    case FailureCode::DeviceNotCellular:
    case FailureCode::FormNotApproved:
    case FailureCode::OwnDocument:
    case FailureCode::ConsentScope:
    case FailureCode::NumberNotIndividual:
    case FailureCode::RefusedIdData:
    case FailureCode::ConfirmationRefused:
    case FailureCode::ConfirmationMismatch:
    case FailureCode::ConsentRefused:
    case FailureCode::ConsentNoNumber:
    case FailureCode::SystemNotApproved:
        return 403;
    case FailureCode::DocumentNotFound:
    case FailureCode::AccessNotFound:
    case FailureCode::ResourceNotFound:
    case FailureCode::NumberAbsent:
        return 404;
    case FailureCode::MethodNotAllowed:
        return 405;
    case FailureCode::IdempotencyConflict:
    case FailureCode::ConfirmationPending:
    case FailureCode::NumberTaken:
    case FailureCode::NumberMismatch:
    case FailureCode::ComplaintCourtPremature:
    case FailureCode::ComplaintTermOver:
    case FailureCode::ComplaintClosed:
    case FailureCode::ConsentPending:
    case FailureCode::ConsentAnswered:
        return 409;
    case FailureCode::SignInExpired:
    case FailureCode::AccessExpired:
    case FailureCode::AccessClosed:
    case FailureCode::ConfirmationTimeout:
    case FailureCode::ConsentTimeout:
    case FailureCode::ConsentWithdrawn:
    case FailureCode::PinDestroyed:
    case FailureCode::NumberRequestEnded:
    case FailureCode::NumberChangeStopped:
        return 410;
    case FailureCode::RequestTooLarge:
        return 413;
    case FailureCode::SignatureMissing:
    case FailureCode::SignatureInvalid:
    case FailureCode::CertificateExpired:
    case FailureCode::CertificateNotYetValid:
    case FailureCode::CertificateRevoked:
    case FailureCode::CertificateUntrusted:
    case FailureCode::CertificateHolderMismatch:
    case FailureCode::OtpWrong:
    case FailureCode::OtpExpired:
    case FailureCode::OtpUsed:
    case FailureCode::OtpAttemptsExceeded:
    case FailureCode::BiometricFailed:
    case FailureCode::PinWrong:
    case FailureCode::PasswordWrong:
    case FailureCode::PasswordWeak:
    case FailureCode::NumberFormat:
    case FailureCode::DocumentVerifyFailed:
    case FailureCode::QrInvalid:
    case FailureCode::QrStale:
        return 422;
    case FailureCode::AccessLocked:
        return 423;
    case FailureCode::OtpRateLimited:
    case FailureCode::PinDelayed:
    case FailureCode::RateLimited:
        return 429;
    case FailureCode::RegistryUnavailable:
        return 502;
    case FailureCode::RevocationUnavailable:
    case FailureCode::BiometricUnavailable:
    case FailureCode::NoteFailed:
    case FailureCode::ServiceUnavailable:
    case FailureCode::ServiceTermExceeded:
        return 503;
    default:
        return 500;
    }
}

Response problem(const Failure &failure)
{
    const auto said = spoken(failure);
    const auto name = said.name();
    QJsonObject body{{QStringLiteral("type"), QStringLiteral("urn:qujat:problem:") + name},
                     {QStringLiteral("title"), name},
                     {QStringLiteral("status"), statusOf(said.code())},
                     {QStringLiteral("code"), name}};
    for (const auto detail : {Detail::AttemptsLeft, Detail::Field, Detail::Check, Detail::Registry,
                              Detail::Reason, Detail::Actual, Detail::Allowed}) {
        const auto value = said.detail(detail);
        if (value)
            body.insert(Failure::detailName(detail),
                        detail == Detail::AttemptsLeft ? QJsonValue(value->toInt())
                                                       : QJsonValue(*value));
    }
    Response response;
    response.status = statusOf(said.code());
    if (const auto wait = said.retryAfter()) {
        body.insert(Failure::detailName(Detail::RetryAfterSeconds), qint64(wait->count()));
        response.headers.emplaceBack("Retry-After", QByteArray::number(qint64(wait->count())));
    }
    if (response.status == 401)
        response.headers.emplaceBack("WWW-Authenticate", "DPoP algs=\"ES256\"");
    if (said.code() == FailureCode::MethodNotAllowed)
        response.headers.emplaceBack("Allow",
                                     said.detail(Detail::Allowed).value_or(QString()).toLatin1());
    response.contentType = "application/problem+json";
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace qujat::service::http
