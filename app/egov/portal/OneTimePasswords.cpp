// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/OneTimePasswords.h"

#include "app/egov/gateways/Messages.h"
#include "app/egov/portal/PortalJson.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Random.h"

#include <algorithm>

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 Codes = 1'000'000;

QString newCode()
{
    return QString::number(crypto::randomBelow(Codes)).rightJustified(6, u'0');
}

tl::unexpected<Failure> limited(std::chrono::milliseconds wait)
{
    const auto seconds = std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(wait).count());
    return failure(FailureCode::OtpRateLimited,
                   {{Detail::RetryAfterSeconds, QString::number(seconds)}});
}

} // namespace

OneTimePasswords::OneTimePasswords(storage::Store &store, const Policy &policy, gateways::Sms &sms)
    : m_policy(policy)
    , m_sms(sms)
    , m_secret(store.derivedSecret("one-time-password"))
{
}

QByteArray OneTimePasswords::hashOf(const storage::SignInRow &row, const QString &code) const
{
    return crypto::hmacSha256(m_secret.view(),
                              (row.id.text() + u'\n' + row.otpNumber + u'\n' + code).toUtf8());
}

QByteArray OneTimePasswords::whoOf(const storage::SignInRow &row, const QString &number) const
{
    return crypto::hmacSha256(m_secret.view(),
                              (number.isEmpty() ? u"iin "_s + row.account : number).toUtf8());
}

Result<void> OneTimePasswords::send(storage::Transaction &transaction, storage::SignInRow &row,
                                    const QString &number, Timestamp now)
{
    storage::PortalStore store(transaction);
    if (row.otpSentAt) {
        const auto next = *row.otpSentAt + m_policy.seconds("otpResendSeconds");
        if (now < next)
            return limited(next - now);
    }
    constexpr std::chrono::hours Hour{1};
    const auto who = whoOf(row, number);
    const auto sent = store.otpsSentSince(who, now - Hour);
    const auto perHour = static_cast<std::size_t>(m_policy.value("otpPerHour"));
    if (sent.size() >= perHour)
        return limited(sent[sent.size() - perHour] + Hour - now);
    store.noteOtpSent(who, now);

    const auto code = newCode();
    // Whoever has no number is shown one that stays the same for that IIN.
    row.otpNumber = !number.isEmpty() ? number
                                      : u"+77000000"_s
            + QString::number(100 + static_cast<quint8>(who[0]) * 3
                              + static_cast<quint8>(who[1]) % 3);
    row.otpHash = hashOf(row, number.isEmpty() ? newCode() + u'x' : code);
    row.otpSentAt = now;
    row.otpExpiresAt = now + m_policy.seconds("otpSeconds");
    row.otpAttempts = 0;
    if (!number.isEmpty()) {
        m_sms.send(transaction, number, gateways::messageText(u"signInCode"_s).arg(code), now);
    }
    return {};
}

std::optional<Failure> OneTimePasswords::check(storage::SignInRow &row, const QString &code,
                                               Timestamp now) const
{
    if (!row.otpExpiresAt || now >= *row.otpExpiresAt)
        return Failure(FailureCode::OtpExpired);
    if (crypto::constantTimeEquals(hashOf(row, code), row.otpHash)) {
        row.otpHash.clear();
        row.otpExpiresAt.reset();
        return std::nullopt;
    }
    ++row.otpAttempts;
    const auto left = m_policy.value("otpAttempts") - row.otpAttempts;
    if (left > 0)
        return Failure(FailureCode::OtpWrong, {{Detail::AttemptsLeft, QString::number(left)}});
    row.state = u"ended"_s;
    row.otpHash.clear();
    return Failure(FailureCode::OtpAttemptsExceeded);
}

QJsonObject OneTimePasswords::describe(const storage::SignInRow &row) const
{
    const auto sentAt = row.otpSentAt.value_or(row.startedAt);
    return {
        {u"sentTo"_s, maskedNumber(row.otpNumber)},
        {u"expiresAt"_s, toRfc3339(row.otpExpiresAt.value_or(sentAt))},
        {u"resendAt"_s, toRfc3339(sentAt + m_policy.seconds("otpResendSeconds"))},
        {u"attemptsLeft"_s, std::max<qint64>(0, m_policy.value("otpAttempts") - row.otpAttempts)}};
}

} // namespace qujat::service::portal
