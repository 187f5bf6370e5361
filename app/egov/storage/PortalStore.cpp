// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/PortalStore.h"

#include "app/egov/storage/NoteStore.h"

namespace qujat::service::storage {
namespace {

QString formName(DeviceForm form)
{
    return form == DeviceForm::Phone ? QStringLiteral("phone") : QStringLiteral("desktop");
}

DeviceForm formFrom(const QString &name)
{
    return name == u"phone" ? DeviceForm::Phone : DeviceForm::Desktop;
}

DeviceRow readDevice(Statement &row)
{
    return {row.id<DeviceId>(0),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            formFrom(row.text(5)),
            row.text(6) == u"cellular" ? DeviceClass::Cellular : DeviceClass::Desktop,
            row.moment(7),
            row.moment(8),
            row.truth(9),
            row.optionalMoment(10),
            row.text(11)};
}

#define QUJAT_DEVICE_COLUMNS                                                                       \
    "id, account, thumbprint, name, platform, form, class, signed_in_at, last_seen_at, active,"    \
    " level_from, address"
#define QUJAT_SIGN_IN_COLUMNS                                                                      \
    "id, thumbprint, method, state, account, device_name, platform, form, challenge, "             \
    "organisation,"                                                                                \
    " organisation_bin, kind, otp_hash, otp_number, otp_sent_at, otp_expires_at, otp_attempts,"    \
    " number_proven, biometric_failures, started_at, expires_at, request_key, request_hash"

SignInRow readSignIn(Statement &row)
{
    SignInRow read;
    read.id = row.id<SignInId>(0);
    read.thumbprint = row.text(1);
    read.method = row.text(2);
    read.state = row.text(3);
    read.account = row.text(4);
    read.deviceName = row.text(5);
    read.platform = row.text(6);
    read.form = formFrom(row.text(7));
    read.challenge = row.bytes(8);
    read.organisation = row.text(9);
    read.organisationBin = row.text(10);
    read.kind = recipientKindFromName(row.text(11));
    read.otp = {row.bytes(12), row.text(13), row.optionalMoment(14), row.optionalMoment(15),
                static_cast<int>(row.number(16))};
    read.numberProven = row.truth(17);
    read.biometricFailures = static_cast<int>(row.number(18));
    read.startedAt = row.moment(19);
    read.expiresAt = row.moment(20);
    read.requestKey = row.text(21);
    read.requestHash = row.bytes(22);
    return read;
}

} // namespace

std::optional<AccountRow> PortalStore::account(const QString &iin)
{
    auto row = m_transaction.connection().query(
        "SELECT iin, surname, given_name, patronymic, phone, phone_connected_at, organisation,"
        " organisation_bin, kind FROM account WHERE iin = ?",
        iin);
    if (!row.next())
        return std::nullopt;
    return AccountRow{row.text(0), row.text(1), row.text(2),
                      row.text(3), row.text(4), row.optionalMoment(5),
                      row.text(6), row.text(7), recipientKindFromName(row.text(8))};
}

void PortalStore::putAccount(const AccountRow &row)
{
    m_transaction.connection().run(
        "INSERT INTO account (iin, surname, given_name, patronymic, phone, phone_connected_at,"
        " organisation, organisation_bin, kind) VALUES (?,?,?,?,?,?,?,?,?)"
        " ON CONFLICT (iin) DO UPDATE SET surname = excluded.surname,"
        " given_name = excluded.given_name, patronymic = excluded.patronymic,"
        " phone = excluded.phone, phone_connected_at = excluded.phone_connected_at,"
        " organisation = excluded.organisation, organisation_bin = excluded.organisation_bin,"
        " kind = excluded.kind",
        row.iin, row.surname, row.givenName, row.patronymic, row.phone, row.phoneConnectedAt,
        row.organisation, row.organisationBin, nameOf(row.kind));
}

std::optional<DeviceRow> PortalStore::device(const DeviceId &id)
{
    auto row = m_transaction.connection().query(
        "SELECT " QUJAT_DEVICE_COLUMNS " FROM device WHERE id = ?", id);
    return row.next() ? std::optional(readDevice(row)) : std::nullopt;
}

std::optional<DeviceRow> PortalStore::deviceByThumbprint(const QString &thumbprint)
{
    auto row = m_transaction.connection().query(
        "SELECT " QUJAT_DEVICE_COLUMNS " FROM device WHERE thumbprint = ?", thumbprint);
    return row.next() ? std::optional(readDevice(row)) : std::nullopt;
}

std::vector<DeviceRow> PortalStore::devices(const QString &account)
{
    std::vector<DeviceRow> devices;
    auto row = m_transaction.connection().query("SELECT " QUJAT_DEVICE_COLUMNS
                                                " FROM device WHERE account = ? AND active = 1"
                                                " ORDER BY signed_in_at DESC, id",
                                                account);
    while (row.next())
        devices.push_back(readDevice(row));
    return devices;
}

void PortalStore::putDevice(const DeviceRow &row)
{
    m_transaction.connection().run(
        "INSERT INTO device (" QUJAT_DEVICE_COLUMNS ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"
        " ON CONFLICT (id) DO UPDATE SET account = excluded.account,"
        " thumbprint = excluded.thumbprint, name = excluded.name, platform = excluded.platform,"
        " form = excluded.form, class = excluded.class, signed_in_at = excluded.signed_in_at,"
        " last_seen_at = excluded.last_seen_at, active = excluded.active,"
        " level_from = excluded.level_from, address = excluded.address",
        row.id, row.account, row.thumbprint, row.name, row.platform, formName(row.form),
        row.deviceClass == DeviceClass::Cellular ? QStringLiteral("cellular")
                                                 : QStringLiteral("desktop"),
        row.signedInAt, row.lastSeenAt, row.active, row.levelFrom, row.address);
}

void PortalStore::markDeviceSeen(const DeviceId &id, Timestamp at, const QString &address)
{
    m_transaction.connection().run("UPDATE device SET last_seen_at = ?, address = ? WHERE id = ?",
                                   at, address, id);
}

bool PortalStore::hasSession(const DeviceId &id, Timestamp now)
{
    auto row = m_transaction.connection().query(
        "SELECT 1 FROM session WHERE device = ? AND expires_at > ? LIMIT 1", id, now);
    return row.next();
}

void PortalStore::endDevice(const DeviceId &id)
{
    auto &connection = m_transaction.connection();
    connection.run("DELETE FROM session WHERE device = ?", id);
    connection.run("DELETE FROM pin WHERE device = ?", id);
    connection.run("UPDATE device SET active = 0 WHERE id = ?", id);
}

std::optional<PinRow> PortalStore::pin(const DeviceId &device)
{
    auto row = m_transaction.connection().query(
        "SELECT device, proof_hash, share, wrong, next_try_at FROM pin WHERE device = ?", device);
    if (!row.next())
        return std::nullopt;
    return PinRow{row.id<DeviceId>(0), row.bytes(1), row.bytes(2), static_cast<int>(row.number(3)),
                  row.optionalMoment(4)};
}

void PortalStore::putPin(const PinRow &row)
{
    m_transaction.connection().run(
        "INSERT INTO pin (device, proof_hash, share, wrong, next_try_at) VALUES (?,?,?,?,?)"
        " ON CONFLICT (device) DO UPDATE SET proof_hash = excluded.proof_hash,"
        " share = excluded.share, wrong = excluded.wrong, next_try_at = excluded.next_try_at",
        row.device, row.proofHash, row.share, row.wrong, row.nextTryAt);
}

std::optional<SessionRow> PortalStore::session(const QByteArray &tokenHash)
{
    auto row = m_transaction.connection().query(
        "SELECT token_hash, device, account, thumbprint, organisation, organisation_bin, kind,"
        " opened_at, last_used_at, expires_at FROM session WHERE token_hash = ?",
        tokenHash);
    if (!row.next())
        return std::nullopt;
    return SessionRow{row.bytes(0),
                      row.id<DeviceId>(1),
                      row.text(2),
                      row.text(3),
                      row.text(4),
                      row.text(5),
                      recipientKindFromName(row.text(6)),
                      row.moment(7),
                      row.moment(8),
                      row.moment(9)};
}

void PortalStore::addSession(const SessionRow &row)
{
    m_transaction.connection().run(
        "INSERT INTO session (token_hash, device, account, thumbprint, organisation,"
        " organisation_bin, kind, opened_at, last_used_at, expires_at)"
        " VALUES (?,?,?,?,?,?,?,?,?,?)",
        row.tokenHash, row.device, row.account, row.thumbprint, row.organisation,
        row.organisationBin, nameOf(row.kind), row.openedAt, row.lastUsedAt, row.expiresAt);
}

void PortalStore::markSessionUsed(const QByteArray &tokenHash, Timestamp at)
{
    m_transaction.connection().run(
        "UPDATE session SET last_used_at = ? WHERE token_hash = ? AND last_used_at < ?", at,
        tokenHash, at);
}

void PortalStore::endSession(const QByteArray &tokenHash)
{
    m_transaction.connection().run("DELETE FROM session WHERE token_hash = ?", tokenHash);
}

void PortalStore::endSessionsOf(const DeviceId &device)
{
    m_transaction.connection().run("DELETE FROM session WHERE device = ?", device);
}

std::optional<SignInRow> PortalStore::signIn(const SignInId &id)
{
    auto row = m_transaction.connection().query(
        "SELECT " QUJAT_SIGN_IN_COLUMNS " FROM sign_in WHERE id = ?", id);
    return row.next() ? std::optional(readSignIn(row)) : std::nullopt;
}

std::optional<SignInRow> PortalStore::signInByRequest(const QString &thumbprint,
                                                      const QString &requestKey)
{
    auto row = m_transaction.connection().query(
        "SELECT " QUJAT_SIGN_IN_COLUMNS " FROM sign_in WHERE thumbprint = ? AND request_key = ?",
        thumbprint, requestKey);
    return row.next() ? std::optional(readSignIn(row)) : std::nullopt;
}

void PortalStore::putSignIn(const SignInRow &row)
{
    m_transaction.connection().run(
        "INSERT INTO sign_in (" QUJAT_SIGN_IN_COLUMNS
        ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
        " ON CONFLICT (id) DO UPDATE SET state = excluded.state, account = excluded.account,"
        " challenge = excluded.challenge, organisation = excluded.organisation,"
        " organisation_bin = excluded.organisation_bin, kind = excluded.kind,"
        " otp_hash = excluded.otp_hash, otp_number = excluded.otp_number,"
        " otp_sent_at = excluded.otp_sent_at, otp_expires_at = excluded.otp_expires_at,"
        " otp_attempts = excluded.otp_attempts, number_proven = excluded.number_proven,"
        " biometric_failures = excluded.biometric_failures,"
        " expires_at = excluded.expires_at",
        row.id, row.thumbprint, row.method, row.state, row.account, row.deviceName, row.platform,
        formName(row.form), row.challenge, row.organisation, row.organisationBin, nameOf(row.kind),
        row.otp.hash, row.otp.number, row.otp.sentAt, row.otp.expiresAt, row.otp.attempts,
        row.numberProven, row.biometricFailures, row.startedAt, row.expiresAt, row.requestKey,
        row.requestHash);
}

std::optional<Timestamp> PortalStore::biometricPauseUntil(const QString &account)
{
    auto row = m_transaction.connection().query(
        "SELECT biometric_pause_until FROM account WHERE iin = ?", account);
    return row.next() ? row.optionalMoment(0) : std::nullopt;
}

void PortalStore::setBiometricPause(const QString &account, Timestamp until)
{
    m_transaction.connection().run("UPDATE account SET biometric_pause_until = ? WHERE iin = ?",
                                   until, account);
}

bool PortalStore::noteCertificate(const QString &serial, const QString &account, Timestamp at)
{
    return m_transaction.connection().run("INSERT INTO noted_certificate (serial, account, at)"
                                          " VALUES (?,?,?) ON CONFLICT (serial) DO NOTHING",
                                          serial, account, at)
        == 1;
}

void PortalStore::noteOtpSent(const QByteArray &who, Timestamp at)
{
    m_transaction.connection().run("INSERT INTO otp_sent (who, at) VALUES (?,?)", who, at);
}

std::vector<Timestamp> PortalStore::otpsSentSince(const QByteArray &who, Timestamp since)
{
    std::vector<Timestamp> moments;
    auto row = m_transaction.connection().query(
        "SELECT at FROM otp_sent WHERE who = ? AND at > ? ORDER BY at", who, since);
    while (row.next())
        moments.push_back(row.moment(0));
    return moments;
}

void PortalStore::removeEnded(Timestamp now)
{
    constexpr auto day = std::chrono::hours(24);
    auto &connection = m_transaction.connection();
    connection.run("DELETE FROM sign_in WHERE expires_at < ?", now - day);
    connection.run("DELETE FROM session WHERE expires_at < ?", now);
    connection.run("DELETE FROM otp_sent WHERE at < ?", now - day);
    connection.run("DELETE FROM sms WHERE at < ?", now - day);
}

#undef QUJAT_DEVICE_COLUMNS
#undef QUJAT_SIGN_IN_COLUMNS

} // namespace qujat::service::storage
