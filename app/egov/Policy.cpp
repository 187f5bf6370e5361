// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/Policy.h"

#include "resources/policy/PolicyText.h"

#include <QJsonDocument>

#include <cmath>

namespace qujat::service {
namespace {

constexpr int FormatVersion = 1;
/// No limit of the service is larger; keeps sums of times far from overflow.
constexpr double LargestValue = 3'155'760'000.0;

tl::unexpected<Failure> invalid(const QString &field)
{
    return failure(FailureCode::ConfigurationInvalid, {{Detail::Field, field}});
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 1 || number > LargestValue || std::floor(number) != number)
        return std::nullopt;
    return static_cast<qint64>(number);
}

} // namespace

const QList<QString> &Policy::names()
{
    static const QList<QString> Names = [] {
        QList<QString> names;
        for (const char *name : {"accessSecondsDefault",
                                 "accessSecondsMinimum",
                                 "accessSecondsMaximum",
                                 "viewSeconds",
                                 "qrStepMillis",
                                 "qrLifeSteps",
                                 "shortCodeBlockSeconds",
                                 "confirmationSeconds",
                                 "accountFailures",
                                 "addressFailures",
                                 "failureWindowSeconds",
                                 "firstLockSeconds",
                                 "secondLockSeconds",
                                 "furtherLockSeconds",
                                 "alarmFailuresPerMinute",
                                 "otpSeconds",
                                 "otpAttempts",
                                 "otpResendSeconds",
                                 "otpPerHour",
                                 "otpAddressFailures",
                                 "passwordFailures",
                                 "numberTermSeconds",
                                 "numberDialogueSeconds",
                                 "numberProofFailures",
                                 "numberVetoSeconds",
                                 "biometricFailures",
                                 "biometricPauseSeconds",
                                 "phoneSignInSeconds",
                                 "approvalPinSeconds",
                                 "signInSeconds",
                                 "noteYears",
                                 "registryAgeSeconds",
                                 "registryTimeoutMillis",
                                 "registryRepeats",
                                 "idleSeconds",
                                 "sessionSeconds",
                                 "offlineHours",
                                 "journalStallSeconds",
                                 "journalCheckSeconds",
                                 "pinAttempts",
                                 "pinFreeAttempts",
                                 "clockSkewSeconds",
                                 "smsRetryMillis",
                                 "smsRetryLongestSeconds",
                                 "smsTries",
                                 "consentSeconds",
                                 "consentUseSeconds",
                                 "consentsPerHour",
                                 "consentMessagesPerHour",
                                 "systemWrongPasswordsPerHour",
                                 "statementSeconds",
                                 "askMeterDays",
                                 "askMeterSystems",
                                 "numberMismatchesPerDay",
                                 "numberMatchSeconds"})
            names.append(QString::fromLatin1(name));
        return names;
    }();
    return Names;
}

Result<Policy> Policy::load(const QByteArray &json)
{
    QJsonParseError broken;
    const auto root = QJsonDocument::fromJson(json, &broken).object();
    if (broken.error != QJsonParseError::NoError)
        return invalid(QStringLiteral("policy"));
    const auto version = root.value(u"formatVersion").toInt();
    if (version > FormatVersion)
        return failure(FailureCode::ConfigurationNewer,
                       {{Detail::Field, QStringLiteral("formatVersion")}});
    if (version != FormatVersion)
        return invalid(QStringLiteral("formatVersion"));
    Policy policy;
    const auto values = root.value(u"values").toObject();
    for (auto entry = values.begin(); entry != values.end(); ++entry) {
        const auto definition = entry.value().toObject();
        const auto number = wholeNumber(definition.value(u"value"));
        const Limit limit{number.value_or(0), definition.value(u"unit").toString(),
                          definition.value(u"source").toString()};
        if (!number || limit.unit.isEmpty() || limit.source.isEmpty())
            return invalid(entry.key());
        policy.m_limits.insert(entry.key(), limit);
    }
    for (const auto &name : names()) {
        if (!policy.m_limits.contains(name))
            return invalid(name);
    }
    return policy;
}

Result<Policy> Policy::loadDefault()
{
    return load(policyText());
}

Result<void> Policy::apply(const QJsonObject &values)
{
    for (auto entry = values.begin(); entry != values.end(); ++entry) {
        const auto known = m_limits.find(entry.key());
        const auto number = wholeNumber(entry.value());
        if (known == m_limits.end() || !number)
            return invalid(entry.key());
        known->value = *number;
        known->source = QStringLiteral("configuration");
    }
    return {};
}

qint64 Policy::value(const char *name) const
{
    const auto found = m_limits.constFind(QString::fromLatin1(name));
    Q_ASSERT_X(found != m_limits.cend(), "Policy", name);
    return found->value;
}

} // namespace qujat::service
