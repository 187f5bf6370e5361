// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/NumberStore.h"

namespace qujat::service::storage {
namespace {

#define QUJAT_NUMBER_COLUMNS                                                                       \
    "id, account, device, channel, number, old_number, old_connected_at, state, otp_hash,"         \
    " otp_sent_at, otp_expires_at, otp_attempts, otp_used_hash, otp_proven, signature_proven,"     \
    " biometric_proven, failures, statement, started_at, expires_at, certified_at, decided_at,"    \
    " veto_until, outcome, outcome_reason, request_key, request_hash"

NumberRequestRow readRequest(Statement &row)
{
    NumberRequestRow read;
    read.id = row.id<NumberRequestId>(0);
    read.account = row.text(1);
    read.device = row.text(2);
    read.channel = row.text(3);
    read.otp.number = row.text(4);
    read.oldNumber = row.text(5);
    read.oldConnectedAt = row.optionalMoment(6);
    read.state = row.text(7);
    read.otp.hash = row.bytes(8);
    read.otp.sentAt = row.optionalMoment(9);
    read.otp.expiresAt = row.optionalMoment(10);
    read.otp.attempts = static_cast<int>(row.number(11));
    read.otpUsedHash = row.bytes(12);
    read.otpProven = row.truth(13);
    read.signatureProven = row.truth(14);
    read.biometricProven = row.truth(15);
    read.failures = static_cast<int>(row.number(16));
    read.statement = row.bytes(17);
    read.startedAt = row.moment(18);
    read.expiresAt = row.moment(19);
    read.certifiedAt = row.optionalMoment(20);
    read.decidedAt = row.optionalMoment(21);
    read.vetoUntil = row.optionalMoment(22);
    read.outcome = row.text(23);
    read.outcomeReason = row.text(24);
    read.requestKey = row.text(25);
    read.requestHash = row.bytes(26);
    return read;
}

std::vector<NumberRequestRow> readAll(Statement row)
{
    std::vector<NumberRequestRow> requests;
    while (row.next())
        requests.push_back(readRequest(row));
    return requests;
}

} // namespace

std::optional<NumberRequestRow> NumberStore::request(const NumberRequestId &id)
{
    auto row =
        m_connection.query("SELECT " QUJAT_NUMBER_COLUMNS " FROM number_request WHERE id = ?", id);
    return row.next() ? std::optional(readRequest(row)) : std::nullopt;
}

std::optional<NumberRequestRow> NumberStore::requestByKey(const QString &account,
                                                          const QString &key)
{
    auto row = m_connection.query("SELECT " QUJAT_NUMBER_COLUMNS
                                  " FROM number_request WHERE account = ? AND request_key = ?",
                                  account, key);
    return row.next() ? std::optional(readRequest(row)) : std::nullopt;
}

std::vector<NumberRequestRow> NumberStore::requests(const QString &account, int limit)
{
    return readAll(m_connection.query("SELECT " QUJAT_NUMBER_COLUMNS
                                      " FROM number_request WHERE account = ?"
                                      " ORDER BY started_at DESC, id LIMIT ?",
                                      account, limit));
}

std::vector<NumberRequestRow> NumberStore::unsettled(Timestamp now)
{
    return readAll(m_connection.query(
        "SELECT " QUJAT_NUMBER_COLUMNS " FROM number_request WHERE state = 'processing'"
        " OR (state IN ('otp', 'signature', 'biometric') AND expires_at <= ?)",
        now));
}

void NumberStore::put(const NumberRequestRow &row)
{
    m_connection.run(
        "INSERT INTO number_request (" QUJAT_NUMBER_COLUMNS
        ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
        " ON CONFLICT (id) DO UPDATE SET state = excluded.state, otp_hash = excluded.otp_hash,"
        " otp_sent_at = excluded.otp_sent_at, otp_expires_at = excluded.otp_expires_at,"
        " otp_attempts = excluded.otp_attempts, otp_used_hash = excluded.otp_used_hash,"
        " otp_proven = excluded.otp_proven, signature_proven = excluded.signature_proven,"
        " biometric_proven = excluded.biometric_proven, failures = excluded.failures,"
        " statement = excluded.statement, certified_at = excluded.certified_at,"
        " decided_at = excluded.decided_at, veto_until = excluded.veto_until,"
        " outcome = excluded.outcome, outcome_reason = excluded.outcome_reason",
        row.id, row.account, row.device, row.channel, row.otp.number, row.oldNumber,
        row.oldConnectedAt, row.state, row.otp.hash, row.otp.sentAt, row.otp.expiresAt,
        row.otp.attempts, row.otpUsedHash, row.otpProven, row.signatureProven, row.biometricProven,
        row.failures, row.statement, row.startedAt, row.expiresAt, row.certifiedAt, row.decidedAt,
        row.vetoUntil, row.outcome, row.outcomeReason, row.requestKey, row.requestHash);
}

QString NumberStore::holderOf(const QString &number)
{
    auto row = m_connection.query("SELECT iin FROM account WHERE phone = ?", number);
    return row.next() ? row.text(0) : QString();
}

QString NumberStore::reservedFor(const QString &number, Timestamp now)
{
    auto row = m_connection.query("SELECT account FROM number_request WHERE old_number = ?"
                                  " AND veto_until > ? AND state = 'connected' LIMIT 1",
                                  number, now);
    return row.next() ? row.text(0) : QString();
}

#undef QUJAT_NUMBER_COLUMNS

} // namespace qujat::service::storage
