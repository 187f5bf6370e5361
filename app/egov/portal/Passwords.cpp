// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/Passwords.h"

#include "app/egov/storage/AccountStore.h"
#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/NoteStore.h"
#include "core/crypto/Digest.h"
#include "core/crypto/PasswordHash.h"
#include "core/crypto/Random.h"

#include <QSet>

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ShortestPassword = 8; // D-39
constexpr int FewestDifferent = 4;

SecretBytes secretOf(const QString &text)
{
    return SecretBytes::takeFrom(text.normalized(QString::NormalizationForm_KC).toUtf8());
}

/// Nothing when it will do.
std::optional<QString> weaknessOf(const QString &password, const QString &account)
{
    const QSet<QChar> different(password.cbegin(), password.cend());
    if (password.size() < ShortestPassword)
        return u"short"_s;
    if (different.size() < FewestDifferent)
        return u"repetition"_s;
    if (password.contains(account))
        return u"iin"_s;
    return std::nullopt;
}

QByteArray hashOf(const SecretBytes &password, QByteArrayView salt, const crypto::Argon2Cost &cost)
{
    const auto hash = crypto::argon2id(password, salt, cost);
    return {reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size())};
}

} // namespace

Passwords::Passwords(storage::Store &store, const Policy &policy, const FaceCheck &faces)
    : m_store(store)
    , m_policy(policy)
    , m_faces(faces)
    , m_limiter(policy, storage::LockScope::Password, "passwordFailures")
{
}

void Passwords::addTo(http::Router &router)
{
    router.on("setPassword", [this](const http::Call &call) { return set(call); });
}

Result<void> Passwords::refusePaused(storage::Transaction &transaction, const QString &account,
                                     Timestamp now) const
{
    return m_limiter.check(transaction, account, now);
}

Result<bool> Passwords::isOf(const QString &account, const QString &password) const
{
    auto row = m_store.read(
        [&](storage::Transaction &transaction) -> Result<std::optional<storage::PasswordRow>> {
            return storage::AccountStore(transaction).password(account);
        });
    if (!row)
        return failure(row.error());
    const auto stored = row->value_or(storage::PasswordRow{account,
                                                           QByteArray(16, 'x'),
                                                           {},
                                                           crypto::minimumArgon2Cost.memoryKiB,
                                                           crypto::minimumArgon2Cost.iterations,
                                                           crypto::minimumArgon2Cost.lanes,
                                                           {}});
    const auto hash = hashOf(secretOf(password), stored.salt,
                             {stored.memoryKiB, stored.iterations, stored.lanes});
    return !hash.isEmpty() && crypto::constantTimeEquals(hash, stored.hash);
}

Failure Passwords::refusal(storage::Transaction &transaction, const QString &account,
                           Timestamp now) const
{
    m_limiter.noteFailure(transaction, account, now);
    return Failure(FailureCode::PasswordWrong);
}

Result<http::Reply> Passwords::set(const http::Call &call)
{
    const auto &account = call.caller().account();
    const auto text = call.body.value(u"password").toString();
    if (const auto weakness = weaknessOf(text, account))
        return failure(FailureCode::PasswordWeak, {{Detail::Reason, *weakness}});
    const auto sample = http::bytesIn(call.body, "sample");
    if (!sample)
        return failure(sample.error());
    if (auto allowed = m_store.read([&](storage::Transaction &transaction) {
            return m_faces.refusePaused(transaction, account, call.at);
        });
        !allowed)
        return failure(allowed.error());
    const auto own = m_faces.isOf(account, *sample);
    if (!own)
        return failure(own.error());
    storage::PasswordRow row{account,
                             crypto::randomBytes(16),
                             {},
                             crypto::minimumArgon2Cost.memoryKiB,
                             crypto::minimumArgon2Cost.iterations,
                             crypto::minimumArgon2Cost.lanes,
                             call.at};
    if (*own) {
        row.hash = hashOf(secretOf(text), row.salt, crypto::minimumArgon2Cost);
        if (row.hash.isEmpty())
            return failure(FailureCode::ServiceFailed);
    }
    const auto refused =
        m_store.write([&](storage::Transaction &transaction) -> Result<std::optional<Failure>> {
            storage::AuditStore audit(transaction);
            if (!*own) {
                storage::LockStore tries(transaction);
                const auto who = u"face "_s + account;
                tries.addFailure(storage::LockScope::Password, who, call.at);
                const auto failures =
                    tries.failuresSince(storage::LockScope::Password, who,
                                        call.at - m_policy.seconds("biometricPauseSeconds"));
                audit.append({call.at, u"passwordRefused"_s, account, call.address, {}});
                return m_faces.refusal(transaction, account, failures, call.at);
            }
            storage::AccountStore(transaction).putPassword(row);
            audit.append({call.at, u"passwordSet"_s, account, call.address, {}});
            const auto &iin = call.caller().person.iin;
            storage::AccountNote note{call.at, iin, iin, u"passwordSet"_s};
            note.deviceName = call.caller().deviceName;
            storage::NoteStore(transaction).add(note);
            return std::optional<Failure>();
        });
    if (!refused)
        return failure(refused.error());
    if (*refused)
        return failure(**refused);
    return http::Reply::noContent();
}

} // namespace qujat::service::portal
