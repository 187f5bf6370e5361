// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/SignedWorld.h"

#include "core/crypto/Cms.h"
#include "core/crypto/KeyContainer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qujat::testing {
namespace {

using namespace std::chrono_literals;

QJsonObject words(const char *text)
{
    const auto word = QString::fromUtf8(text);
    return {
        {QStringLiteral("kk"), word}, {QStringLiteral("ru"), word}, {QStringLiteral("en"), word}};
}

QJsonObject field(const char *path, const char *kind)
{
    return {{QStringLiteral("path"), QString::fromLatin1(path)},
            {QStringLiteral("label"), words(path)},
            {QStringLiteral("kind"), QString::fromLatin1(kind)},
            {QStringLiteral("required"), true}};
}

QByteArray sign(const QJsonObject &payload, const crypto::SigningKey &key, Timestamp at)
{
    auto cms = crypto::signAttached(QJsonDocument(payload).toJson(QJsonDocument::Compact), key, at);
    return cms ? *cms : QByteArray();
}

} // namespace

SignedWorld::SignedWorld(Timestamp now)
    : m_now(now)
    , m_trust(std::make_shared<crypto::TrustStore>())
{
    const auto root = [&](const char *name) {
        return *crypto::CertificateAuthority::createRoot(
            QString::fromLatin1(name), crypto::KeyAlgorithm::EcP256, now - 24h, now + 24h * 30);
    };
    m_root = root("Test state bodies");
    const auto foreign = root("Nobody's root");
    (void)m_trust->addRoot(m_root->certificate(), QStringLiteral("state-bodies"));
    (void)m_trust->addRevocationList(*m_root->revocationList({}, now - 1h, now + 24h * 30, 1));
    m_people = root("Test NCA");
    (void)m_trust->addRoot(m_people->certificate(), QStringLiteral("nca"));
    (void)m_trust->addRevocationList(*m_people->revocationList({}, now - 1h, now + 24h * 30, 1));
    m_owner = issue(*m_root, QStringLiteral("Registry owner"), QString::fromLatin1(ownerBin));
    m_authorised =
        issue(*m_root, QStringLiteral("Authorised body"), QString::fromLatin1(authorisedBin));
    m_foreigner = issue(foreign, QStringLiteral("Registry owner"), QString::fromLatin1(ownerBin));
}

SignedWorld::Key SignedWorld::issue(const crypto::CertificateAuthority &authority,
                                    const QString &name, const QString &bin) const
{
    crypto::CertificateRequest request;
    request.subject.commonName = name;
    request.subject.organisation = name;
    request.subject.bin = bin;
    request.use = crypto::CertificateUse::OrganisationSignature;
    request.algorithm = crypto::KeyAlgorithm::EcP256;
    request.notBefore = m_now - 24h;
    request.notAfter = m_now + 24h * 20;
    auto issued = authority.issue(request);
    return std::move(*crypto::makeSigningKey(issued->pkcs8, issued->certificate));
}

QByteArray SignedWorld::keyFile() const
{
    crypto::CertificateRequest request;
    request.subject.commonName = QStringLiteral("АХМЕТОВА АЙГЕРІМ");
    request.subject.surname = QStringLiteral("АХМЕТОВА");
    request.subject.iin = QString::fromLatin1(holderIin);
    request.use = crypto::CertificateUse::PersonSignature;
    request.algorithm = crypto::KeyAlgorithm::EcP256;
    request.notBefore = m_now - 24h;
    request.notAfter = m_now + 24h * 20;
    auto issued = m_people->issue(request);
    return *crypto::makeKeyContainer(issued->pkcs8, issued->certificate, {},
                                     SecretBytes::takeFrom("Qwerty12"));
}

QJsonObject SignedWorld::documentPayload(Timestamp now)
{
    const auto named = [](const char *code) {
        return QJsonObject{{QStringLiteral("code"), QString::fromLatin1(code)},
                           {QStringLiteral("nameKk"), QStringLiteral("Жеке куәлік")},
                           {QStringLiteral("nameRu"), QStringLiteral("Удостоверение личности")},
                           {QStringLiteral("nameEn"), QStringLiteral("Identity card")}};
    };
    const qint64 today = now.time_since_epoch().count();
    const qint64 year = qint64(365) * 86400 * 1000;
    const QJsonObject owner{{QStringLiteral("iin"), QString::fromLatin1(holderIin)},
                            {QStringLiteral("lastName"), QStringLiteral("Ахметова")},
                            {QStringLiteral("firstName"), QStringLiteral("Айгерім")}};
    return {
        {QStringLiteral("common"),
         QJsonObject{{QStringLiteral("docOwner"), owner},
                     {QStringLiteral("docType"), named("identity_card")},
                     {QStringLiteral("docNumber"), QStringLiteral("045671234")},
                     {QStringLiteral("docIssuer"), named(ownerBin)},
                     {QStringLiteral("docIssuedDate"), today - year},
                     {QStringLiteral("docExpirationDate"), today + year},
                     {QStringLiteral("docUri"), QStringLiteral("identity_card:045671234")}}},
        {QStringLiteral("domain"), QJsonObject{{QStringLiteral("birthPlace"), words("Алматы")}}},
        {QStringLiteral("record"),
         QJsonObject{{QStringLiteral("status"), QStringLiteral("active")},
                     {QStringLiteral("repliedAt"), toRfc3339(now)}}}};
}

QJsonObject SignedWorld::formPayload()
{
    return {{QStringLiteral("formatVersion"), 1},
            {QStringLiteral("type"), QStringLiteral("identity_card")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("name"), words("Identity card")},
            {QStringLiteral("owner"),
             QJsonObject{{QStringLiteral("bin"), QString::fromLatin1(ownerBin)},
                         {QStringLiteral("nameKk"), QStringLiteral("x")},
                         {QStringLiteral("nameRu"), QStringLiteral("x")},
                         {QStringLiteral("nameEn"), QStringLiteral("x")}}},
            {QStringLiteral("agreement"),
             QJsonObject{{QStringLiteral("reference"), QStringLiteral("T-1")},
                         {QStringLiteral("date"), QStringLiteral("2024-01-01")},
                         {QStringLiteral("approved"), true}}},
            {QStringLiteral("appearance"),
             QJsonObject{{QStringLiteral("accent"), QStringLiteral("#00AFCA")},
                         {QStringLiteral("icon"), QStringLiteral("id-card")}}},
            {QStringLiteral("maxAgeSeconds"), 60},
            {QStringLiteral("sections"),
             QJsonArray{QJsonObject{{QStringLiteral("title"), words("Holder")},
                                    {QStringLiteral("fields"),
                                     QJsonArray{field("common.docOwner.lastName", "text"),
                                                field("common.docNumber", "text"),
                                                field("domain.birthPlace", "localized")}}}}}};
}

QByteArray SignedWorld::byOwner(const QJsonObject &payload, Timestamp at) const
{
    return sign(payload, *m_owner, at);
}

QByteArray SignedWorld::byAuthorisedBody(const QJsonObject &payload, Timestamp at) const
{
    return sign(payload, *m_authorised, at);
}

QByteArray SignedWorld::byForeigner(const QJsonObject &payload, Timestamp at) const
{
    return sign(payload, *m_foreigner, at);
}

QJsonObject with(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const auto dot = path.indexOf(u'.');
    if (dot >= 0) {
        const auto head = path.left(dot);
        object.insert(head, with(object.value(head).toObject(), path.mid(dot + 1), value));
    } else if (value.isUndefined()) {
        object.remove(path);
    } else {
        object.insert(path, value);
    }
    return object;
}

} // namespace qujat::testing
