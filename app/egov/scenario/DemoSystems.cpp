// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/scenario/DemoSystems.h"

#include "resources/demo/DemoFiles.h"

#include "app/egov/storage/SystemStore.h"
#include "core/crypto/MessageSigning.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace qujat::service::scenario {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray systemsIn(const QString &directory)
{
    QFile file(QDir(directory).filePath(u"systems.json"_s));
    const auto text = !directory.isEmpty() && file.open(QIODevice::ReadOnly)
        ? file.readAll()
        : demoFile(u"systems.json"_s);
    return QJsonDocument::fromJson(text).object().value(u"systems").toArray();
}

} // namespace

DemoSystems::DemoSystems(Parts parts)
    : m_parts(std::move(parts))
    , m_systems(systemsIn(m_parts.configurationDirectory))
{
}

Result<authorities::PersonKeyFile> DemoSystems::keyOf(const QJsonObject &record) const
{
    const auto owner = record.value(u"owner").toObject();
    return m_parts.authorities.issueSystem(
        record.value(u"code").toString(), record.value(u"name").toObject().value(u"ru").toString(),
        owner.value(u"name").toString(), owner.value(u"bin").toString());
}

Result<consent::InformationSystem> DemoSystems::sign(const QJsonObject &record)
{
    auto decision = record;
    if (!decision.contains(u"certificate")) {
        const auto key = keyOf(record);
        if (!key)
            return failure(key.error());
        decision.insert(u"certificate"_s, QString::fromLatin1(key->certificate.der().toBase64()));
    }
    const auto now = m_parts.clock.now();
    decision.insert(u"decidedAt"_s, toRfc3339(now));
    const auto cms = crypto::signAttached(QJsonDocument(decision).toJson(QJsonDocument::Compact),
                                          *m_parts.sources.authorisedBody(), now);
    if (!cms)
        return failure(cms.error());
    return m_parts.systems.decide(*cms, u"demonstration"_s);
}

Result<void> DemoSystems::enterRegistered()
{
    for (const auto &entry : m_systems) {
        auto record = entry.toObject();
        const bool registered = record.take(u"registered"_s).toBool();
        const auto known = m_parts.store.read(
            [&](storage::Transaction &transaction) -> Result<std::optional<storage::SystemRow>> {
                return storage::SystemStore(transaction).find(record.value(u"code").toString());
            });
        if (!known)
            return failure(known.error());
        if (*known || !registered)
            continue;
        if (const auto entered = sign(record); !entered)
            return failure(entered.error());
    }
    return {};
}

void DemoSystems::addTo(http::Router &router)
{
    router.on("listDemoSystems", [this](const http::Call &) { return list(); });
    router.on("decideDemoSystem", [this](const http::Call &call) { return decide(call); });
    router.on("replyDemoSms", [this](const http::Call &call) { return reply(call); });
}

Result<http::Reply> DemoSystems::list() const
{
    QJsonArray items;
    for (const auto &entry : m_systems) {
        auto record = entry.toObject();
        record.remove(u"registered"_s);
        const auto key = keyOf(record);
        if (!key)
            return failure(key.error());
        items.append(QJsonObject{{u"code"_s, record.value(u"code")},
                                 {u"record"_s, record},
                                 {u"keyFile"_s, QString::fromLatin1(key->pkcs12.toBase64())},
                                 {u"keyPassword"_s,
                                  QString::fromUtf8(QByteArrayView(
                                      key->password.data(), qsizetype(key->password.size())))}});
    }
    return http::Reply::ok({{u"items"_s, items}});
}

Result<http::Reply> DemoSystems::decide(const http::Call &call)
{
    const auto system = sign(call.body.value(u"record").toObject());
    if (!system)
        return failure(system.error());
    return http::Reply::ok({{u"code"_s, system->code},
                            {u"status"_s, system->status},
                            {u"keyId"_s, system->keyId()},
                            {u"decidedAt"_s, toRfc3339(system->decidedAt)}});
}

Result<http::Reply> DemoSystems::reply(const http::Call &call) const
{
    const auto outcome = m_parts.consents.onReply(call.body.value(u"from").toString(),
                                                  call.body.value(u"text").toString());
    if (!outcome)
        return failure(outcome.error());
    return http::Reply::noContent();
}

} // namespace qujat::service::scenario
