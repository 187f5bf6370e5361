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
    , m_limiter(policy, storage::LockScope::OneTimePassword, "otpAddressFailures")
{
}

QByteArray OneTimePasswords::hashOf(const Use &use, const QString &number,
                                    const QString &code) const
{
    const QStringList bound{use.purpose, use.session, number, code};
    return crypto::hmacSha256(m_secret.view(), bound.join(u'\n').toUtf8());
}

QByteArray OneTimePasswords::whoOf(const Use &use, const QString &number) const
{
    return crypto::hmacSha256(m_secret.view(),
                              (number.isEmpty() ? u"iin "_s + use.account : number).toUtf8());
}

QByteArray OneTimePasswords::usedMark(const QString &number, const QString &code) const
{
    return hashOf({u"used"_s, {}, {}, {}}, number, code);
}

Result<void> OneTimePasswords::refuseTooSoon(storage::Transaction &transaction,
                                             const QString &number, Timestamp now) const
{
    const auto pause = m_policy.seconds("otpResendSeconds");
    const auto sent =
        storage::PortalStore(transaction).otpsSentSince(whoOf({}, number), now - pause);
    if (sent.empty())
        return {};
    return limited(sent.back() + pause - now);
}

Result<void> OneTimePasswords::send(storage::Transaction &transaction, const Use &use,
                                    storage::OtpRow &row, const QString &number, Timestamp now)
{
    storage::PortalStore store(transaction);
    if (row.sentAt) {
        const auto next = *row.sentAt + m_policy.seconds("otpResendSeconds");
        if (now < next)
            return limited(next - now);
    }
    constexpr std::chrono::hours Hour{1};
    const auto who = whoOf(use, number);
    const auto sent = store.otpsSentSince(who, now - Hour);
    const auto perHour = static_cast<std::size_t>(m_policy.value("otpPerHour"));
    if (sent.size() >= perHour)
        return limited(sent[sent.size() - perHour] + Hour - now);
    store.noteOtpSent(who, now);

    const auto code = newCode();
    // Whoever has no number is shown one that stays the same for that IIN.
    row.number = !number.isEmpty() ? number
                                   : u"+77000000"_s
            + QString::number(100 + static_cast<quint8>(who[0]) * 3
                              + static_cast<quint8>(who[1]) % 3);
    row.hash = hashOf(use, row.number, number.isEmpty() ? newCode() + u'x' : code);
    row.sentAt = now;
    row.expiresAt = now + m_policy.seconds("otpSeconds");
    row.attempts = 0;
    if (!number.isEmpty())
        m_sms.send(transaction, number, gateways::messageText(use.message).arg(code), now);
    return {};
}

std::optional<Failure> OneTimePasswords::check(storage::Transaction &transaction, const Use &use,
                                               storage::OtpRow &row, const Attempt &attempt) const
{
    const auto address = QString::fromLatin1(
        crypto::hmacSha256(m_secret.view(), (u"address "_s + attempt.address).toUtf8())
            .first(16)
            .toHex());
    if (auto allowed = m_limiter.check(transaction, address, attempt.at); !allowed)
        return allowed.error();
    if (!row.expiresAt || attempt.at >= *row.expiresAt)
        return Failure(FailureCode::OtpExpired);
    if (crypto::constantTimeEquals(hashOf(use, row.number, attempt.code), row.hash)) {
        row.hash.clear();
        row.expiresAt.reset();
        return std::nullopt;
    }
    m_limiter.noteFailure(transaction, address, attempt.at);
    ++row.attempts;
    const auto left = m_policy.value("otpAttempts") - row.attempts;
    if (left > 0)
        return Failure(FailureCode::OtpWrong, {{Detail::AttemptsLeft, QString::number(left)}});
    row.hash.clear();
    return Failure(FailureCode::OtpAttemptsExceeded);
}

QJsonObject OneTimePasswords::describe(const storage::OtpRow &row, Timestamp startedAt) const
{
    const auto sentAt = row.sentAt.value_or(startedAt);
    return {{u"sentTo"_s, maskedNumber(row.number)},
            {u"expiresAt"_s, toRfc3339(row.expiresAt.value_or(sentAt))},
            {u"resendAt"_s, toRfc3339(sentAt + m_policy.seconds("otpResendSeconds"))},
            {u"attemptsLeft"_s, std::max<qint64>(0, m_policy.value("otpAttempts") - row.attempts)}};
}

} // namespace qujat::service::portal
