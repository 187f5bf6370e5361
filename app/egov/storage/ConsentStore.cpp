// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/ConsentStore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <tuple>

namespace qujat::service::storage {
namespace {

#define QUJAT_CONSENT_COLUMNS                                                                      \
    "SELECT id, reference, system, requester, owner, sector, subject, number, type, kind, fields," \
    " claim, parameter, purpose, legal_ground, keep_days, asked_fields, meter, nonce, asked_at,"   \
    " expires_at, state, way, answered_at, otp_hash, otp_expires_at, otp_attempts, helped,"        \
    " delivered_at, delivery_key, note_number, withdrawn_at, request_key, request_hash"            \
    " FROM consent "

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString textOf(const LocalizedText &text)
{
    return compact({{QStringLiteral("kk"), text.kk},
                    {QStringLiteral("ru"), text.ru},
                    {QStringLiteral("en"), text.en}});
}

QString textOf(const AskMeter &meter)
{
    return compact({{QStringLiteral("verdict"), nameOf(meter.verdict)},
                    {QStringLiteral("usual"), meter.usual},
                    {QStringLiteral("approved"), meter.approved},
                    {QStringLiteral("systems"), meter.systems},
                    {QStringLiteral("requests"), meter.requests},
                    {QStringLiteral("unusual"), QJsonArray::fromStringList(meter.unusual)}});
}

AskMeter meterFrom(const QString &text, int asked)
{
    const auto object = objectFrom(text);
    AskMeter meter;
    meter.verdict =
        verdictFromName(object.value(u"verdict").toString()).value_or(AskMeter::Verdict::Unknown);
    meter.asked = asked;
    meter.usual = object.value(u"usual").toInt();
    meter.approved = object.value(u"approved").toInt();
    meter.systems = object.value(u"systems").toInt();
    meter.requests = object.value(u"requests").toInt();
    for (const auto &field : object.value(u"unusual").toArray())
        meter.unusual.append(field.toString());
    return meter;
}

QStringList listFrom(const QString &text)
{
    return text.split(u',', Qt::SkipEmptyParts);
}

std::optional<Consent> consentFrom(Connection &connection, Statement &row)
{
    if (!row.next())
        return std::nullopt;
    const auto subject = row.iin(6);
    const auto kind = wantedKindFromName(row.text(9));
    const auto state = consentStateFromName(row.text(21));
    const auto requester = LocalizedText::fromJson(objectFrom(row.text(3)));
    if (!subject || !kind || !state || !requester) {
        connection.fail(QStringLiteral("consent"));
        return std::nullopt;
    }
    Consent consent{.system = row.text(2), .subject = *subject, .number = row.text(7)};
    auto &request = consent.request;
    request.id = row.id<ConsentId>(0);
    request.reference = row.text(1);
    request.requester = *requester;
    request.owner = row.text(4);
    request.sector = row.text(5);
    request.wanted = {*kind, row.id<DocumentType>(8), listFrom(row.text(10)), row.text(11),
                      row.text(12)};
    request.purpose = row.text(13);
    request.legalGround = row.text(14);
    request.keepDays = static_cast<int>(row.number(15));
    consent.askedFields = static_cast<int>(row.number(16));
    request.meter = meterFrom(row.text(17), consent.askedFields);
    consent.nonce = row.text(18);
    request.askedAt = row.moment(19);
    request.expiresAt = row.moment(20);
    request.state = *state;
    request.way = consentWayFromName(row.text(22));
    request.answeredAt = row.optionalMoment(23);
    consent.otpHash = row.bytes(24);
    consent.otpExpiresAt = row.moment(25);
    consent.otpAttempts = static_cast<int>(row.number(26));
    consent.helped = row.truth(27);
    request.deliveredAt = row.optionalMoment(28);
    consent.deliveryKey = row.text(29);
    request.noteNumber = row.text(30);
    request.withdrawnAt = row.optionalMoment(31);
    consent.mark = {row.text(32), row.bytes(33)};
    return consent;
}

std::vector<Consent> allFrom(Connection &connection, Statement &row)
{
    std::vector<Consent> consents;
    while (auto consent = consentFrom(connection, row))
        consents.push_back(std::move(*consent));
    return consents;
}

std::optional<QString> wayOf(const Consent &consent)
{
    return consent.request.way ? std::optional(nameOf(*consent.request.way)) : std::nullopt;
}

} // namespace

ConsentState Consent::stateAt(Timestamp now) const
{
    const bool runs =
        request.state == ConsentState::Pending || request.state == ConsentState::Given;
    return runs && now >= request.expiresAt ? ConsentState::Expired : request.state;
}

ConsentStore::ConsentStore(Transaction &transaction)
    : m_connection(transaction.connection())
{
}

void ConsentStore::add(const Consent &consent)
{
    const auto &request = consent.request;
    const auto &wanted = request.wanted;
    m_connection.run(
        "INSERT INTO consent (id, reference, system, requester, owner, sector, subject, number,"
        " type, kind, fields, claim, parameter, purpose, legal_ground, keep_days, asked_fields,"
        " meter, nonce, asked_at, expires_at, state, otp_hash, otp_expires_at, otp_attempts,"
        " helped, request_key, request_hash)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        request.id, request.reference, consent.system, textOf(request.requester), request.owner,
        request.sector, consent.subject, consent.number, wanted.documentType, nameOf(wanted.kind),
        wanted.fields.join(u','), wanted.claim, wanted.parameter, request.purpose,
        request.legalGround, request.keepDays, consent.askedFields, textOf(request.meter),
        consent.nonce, request.askedAt, request.expiresAt, nameOf(request.state), consent.otpHash,
        consent.otpExpiresAt, consent.otpAttempts, consent.helped, consent.mark.key,
        consent.mark.hash);
}

void ConsentStore::update(const Consent &consent)
{
    const auto &request = consent.request;
    std::optional<QString> key;
    std::optional<QString> number;
    if (!consent.deliveryKey.isEmpty())
        key = consent.deliveryKey;
    if (!request.noteNumber.isEmpty())
        number = request.noteNumber;
    m_connection.run("UPDATE consent SET state = ?, way = ?, answered_at = ?, expires_at = ?,"
                     " otp_hash = ?, otp_attempts = ?, helped = ?, delivered_at = ?,"
                     " delivery_key = ?, note_number = ?, withdrawn_at = ? WHERE id = ?",
                     nameOf(request.state), wayOf(consent), request.answeredAt, request.expiresAt,
                     consent.otpHash, consent.otpAttempts, consent.helped, request.deliveredAt, key,
                     number, request.withdrawnAt, request.id);
}

std::optional<Consent> ConsentStore::find(const ConsentId &id)
{
    auto row = m_connection.query(QUJAT_CONSENT_COLUMNS "WHERE id = ?", id);
    return consentFrom(m_connection, row);
}

std::optional<Consent> ConsentStore::findByRequest(const QString &system, const QString &requestKey)
{
    auto row = m_connection.query(QUJAT_CONSENT_COLUMNS "WHERE system = ? AND request_key = ?",
                                  system, requestKey);
    return consentFrom(m_connection, row);
}

std::vector<Consent> ConsentStore::find(const ConsentQuery &query)
{
    std::optional<QString> system;
    if (!query.system.isEmpty())
        system = query.system;
    std::optional<Timestamp> moment;
    std::optional<QString> id;
    if (query.before)
        std::tie(moment, id) = *query.before;
    auto row = m_connection.query(
        QUJAT_CONSENT_COLUMNS
        "WHERE subject = ?1 AND (?2 IS NULL OR system = ?2) AND (?3 IS NULL OR type = ?3)"
        " AND (?4 IS NULL OR asked_at < ?4 OR (asked_at = ?4 AND id < ?5))"
        " ORDER BY asked_at DESC, id DESC LIMIT ?6",
        query.subject, system, query.type, moment, id, query.limit);
    return allFrom(m_connection, row);
}

std::vector<Consent> ConsentStore::pendingOf(const Iin &subject, Timestamp now)
{
    auto row = m_connection.query(QUJAT_CONSENT_COLUMNS
                                  "WHERE subject = ? AND state = 'pending' AND expires_at > ?"
                                  " ORDER BY asked_at, id",
                                  subject, now);
    return allFrom(m_connection, row);
}

std::vector<Consent> ConsentStore::sentTo(const QString &number, Timestamp since)
{
    auto row = m_connection.query(QUJAT_CONSENT_COLUMNS "WHERE number = ? AND asked_at > ?"
                                                        " ORDER BY asked_at DESC, id DESC",
                                  number, since);
    return allFrom(m_connection, row);
}

std::vector<Consent> ConsentStore::overdue(Timestamp now, int limit)
{
    auto row =
        m_connection.query(QUJAT_CONSENT_COLUMNS "WHERE state IN ('pending', 'given')"
                                                 " AND expires_at <= ? ORDER BY expires_at LIMIT ?",
                           now, limit);
    return allFrom(m_connection, row);
}

std::vector<Timestamp> ConsentStore::askedBy(const QString &system, const Iin &subject,
                                             Timestamp since)
{
    std::vector<Timestamp> moments;
    auto row = m_connection.query("SELECT asked_at FROM consent WHERE system = ? AND subject = ?"
                                  " AND asked_at > ? ORDER BY asked_at",
                                  system, subject, since);
    while (row.next())
        moments.push_back(row.moment(0));
    return moments;
}

int ConsentStore::wrongPasswordsOf(const QString &system, Timestamp since)
{
    auto row = m_connection.query("SELECT coalesce(sum(otp_attempts), 0) FROM consent"
                                  " WHERE system = ? AND asked_at > ?",
                                  system, since);
    return row.next() ? static_cast<int>(row.number(0)) : 0;
}

std::vector<AskedFields> ConsentStore::askedInSector(const QString &sector,
                                                     const DocumentType &type,
                                                     const QString &exceptSystem, Timestamp since,
                                                     int limit)
{
    std::vector<AskedFields> asked;
    auto row = m_connection.query("SELECT system, fields, asked_fields FROM consent"
                                  " WHERE sector = ? AND type = ? AND system <> ? AND asked_at > ?"
                                  " AND kind <> 'statement' ORDER BY asked_at DESC LIMIT ?",
                                  sector, type, exceptSystem, since, limit);
    while (row.next())
        asked.push_back({row.text(0), listFrom(row.text(1)), static_cast<int>(row.number(2))});
    return asked;
}

#undef QUJAT_CONSENT_COLUMNS

} // namespace qujat::service::storage
