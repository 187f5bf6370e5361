// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/registries/SimulatedRegistry.h"

#include "core/crypto/Cms.h"

#include <QJsonDocument>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace qujat::service::registries {
namespace {

using scenario::RegistryFault;

tl::unexpected<Failure> noAnswer(const QString &registry, const char *reason)
{
    return failure(FailureCode::RegistryUnavailable,
                   {{Detail::Registry, registry}, {Detail::Reason, QString::fromLatin1(reason)}});
}

/// Nothing comes for so long, as from a registry that does not answer.
void keepWaiting(std::chrono::milliseconds time)
{
    std::mutex mutex;
    std::condition_variable answer;
    std::unique_lock lock(mutex);
    answer.wait_for(lock, time, [] { return false; });
}

/// What the connection does before the registry's answer comes, if one comes.
std::optional<tl::unexpected<Failure>> connectionFault(
    const SimulatedRegistry::Surroundings &surroundings, const QString &code,
    std::chrono::milliseconds timeout)
{
    const auto fault = surroundings.switchboard.registryFault(code);
    if (fault == RegistryFault::Timeout) {
        keepWaiting(std::min(timeout, surroundings.longestWait));
        return noAnswer(code, "timeout");
    }
    if (fault == RegistryFault::Http500)
        return noAnswer(code, "status");
    return std::nullopt;
}

/// Midnight in UTC, which is the same calendar date in all of Kazakhstan.
qint64 epochMillis(QDate date)
{
    return date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

QJsonObject named(const QString &code, const LocalizedText &name)
{
    return {{QStringLiteral("code"), code},
            {QStringLiteral("nameKk"), name.kk},
            {QStringLiteral("nameRu"), name.ru},
            {QStringLiteral("nameEn"), name.en}};
}

/// Changes one digit of the document's number, where it stands in the message.
void alterOneByte(QByteArray &message)
{
    const QByteArrayView before = "\"docNumber\":\"";
    const auto at = message.indexOf(before);
    if (at < 0)
        return;
    const auto end = message.indexOf('"', at + before.size());
    char &last = message[end - 1];
    last = last == '7' ? '8' : '7';
}

} // namespace

SimulatedRegistry::SimulatedRegistry(RegistryInfo info, std::map<QString, LocalizedText> typeNames,
                                     Keys keys, Surroundings surroundings)
    : m_info(std::move(info))
    , m_typeNames(std::move(typeNames))
    , m_keys(std::move(keys))
    , m_surroundings(std::move(surroundings))
{
}

RegistryFault SimulatedRegistry::fault() const
{
    return m_surroundings.switchboard.registryFault(m_info.code);
}

Result<Record> SimulatedRegistry::recordFor(const RegistryQuery &query) const
{
    if (fault() == RegistryFault::NoRecord)
        return failure(FailureCode::DocumentNotFound);
    auto record = fault() == RegistryFault::WrongSubject
        ? m_surroundings.records->findOther(query.subject, query.type)
        : m_surroundings.records->find(query.subject, query.type);
    if (!record)
        return failure(FailureCode::DocumentNotFound);
    if (fault() == RegistryFault::RecordCancelled)
        record->status = QStringLiteral("cancelled");
    return std::move(*record);
}

Result<QByteArray> SimulatedRegistry::fetch(const RegistryQuery &query,
                                            std::chrono::milliseconds timeout)
{
    if (auto broken = connectionFault(m_surroundings, m_info.code, timeout))
        return *broken;
    const auto record = recordFor(query);
    if (!record)
        return failure(record.error());
    const QByteArray payload = payloadOf(*record);
    if (fault() == RegistryFault::SignatureRemoved)
        return unsignedMessage(payload);
    const auto &key = fault() == RegistryFault::ForeignKey ? m_keys.foreign
        : fault() == RegistryFault::OtherBody              ? m_keys.otherBody
                                                           : m_keys.own;
    auto message = crypto::signAttached(payload, *key, m_surroundings.clock.now());
    if (message && fault() == RegistryFault::AlteredByte)
        alterOneByte(*message);
    return message;
}

Result<bool> SimulatedRegistry::hasRecord(const RegistryQuery &query,
                                          std::chrono::milliseconds timeout)
{
    if (auto broken = connectionFault(m_surroundings, m_info.code, timeout))
        return *broken;
    return fault() != RegistryFault::NoRecord
        && m_surroundings.records->find(query.subject, query.type).has_value();
}

QByteArray SimulatedRegistry::payloadOf(const Record &record) const
{
    QJsonObject owner{{QStringLiteral("iin"), record.subject.text()}};
    if (const auto *person = m_surroundings.population->find(record.subject)) {
        owner.insert(QStringLiteral("lastName"), person->surname);
        owner.insert(QStringLiteral("firstName"), person->givenName);
        if (!person->patronymic.isEmpty())
            owner.insert(QStringLiteral("middleName"), person->patronymic);
    }
    const auto name = m_typeNames.find(record.type.text());
    QJsonObject common{
        {QStringLiteral("docOwner"), owner},
        {QStringLiteral("docType"),
         named(record.type.text(), name == m_typeNames.end() ? LocalizedText() : name->second)},
        {QStringLiteral("docNumber"), record.number},
        {QStringLiteral("docIssuer"), named(m_info.ownerBin, m_info.ownerName)},
        {QStringLiteral("docIssuedDate"), epochMillis(record.issued)},
        {QStringLiteral("docUri"), record.type.text() + u':' + record.number},
    };
    if (record.expires)
        common.insert(QStringLiteral("docExpirationDate"), epochMillis(*record.expires));
    const QJsonObject state{
        {QStringLiteral("status"), record.status},
        {QStringLiteral("repliedAt"), toRfc3339(m_surroundings.clock.now())},
    };
    return QJsonDocument(QJsonObject{{QStringLiteral("common"), common},
                                     {QStringLiteral("domain"), record.domain},
                                     {QStringLiteral("record"), state}})
        .toJson(QJsonDocument::Compact);
}

SimulatedFamilyRegistry::SimulatedFamilyRegistry(QString code,
                                                 SimulatedRegistry::Surroundings surroundings)
    : m_code(std::move(code))
    , m_surroundings(std::move(surroundings))
{
}

Result<std::vector<FamilyRelation>> SimulatedFamilyRegistry::childrenOf(
    const Iin &parent, std::chrono::milliseconds timeout)
{
    if (auto broken = connectionFault(m_surroundings, m_code, timeout))
        return *broken;
    return m_surroundings.records->childrenOf(parent);
}

} // namespace qujat::service::registries
