// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/authorities/Authorities.h"

#include "app/egov/authorities/AuthoritiesData.h"
#include "core/base/Logging.h"
#include "core/crypto/KeyContainer.h"
#include "core/crypto/Random.h"

#include <QFile>

#include <algorithm>

namespace qujat::service::authorities {

namespace {

/// The private key as PEM; no copy of it stays behind.
SecretBytes pemOf(const SecretBytes &pkcs8)
{
    constexpr qsizetype lineLength = 64;
    auto base64 = QByteArray::fromRawData(reinterpret_cast<const char *>(pkcs8.data()),
                                          static_cast<qsizetype>(pkcs8.size()))
                      .toBase64();
    QByteArray pem;
    pem.reserve(2 * base64.size() + 128);
    pem.append("-----BEGIN PRIVATE KEY-----\n");
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        pem.append(QByteArrayView(base64).sliced(at, std::min(lineLength, base64.size() - at)))
            .append('\n');
    pem.append("-----END PRIVATE KEY-----\n");
    wipe(base64);
    return SecretBytes::takeFrom(std::move(pem));
}

/// Eight characters that cannot be mistaken for one another when read off a screen.
QByteArray readablePassword()
{
    static constexpr char alphabet[] = "abcdefghkmnpqrstuvwxyz23456789";
    QByteArray password;
    for (int i = 0; i < 8; ++i)
        password.append(alphabet[crypto::randomBelow(sizeof alphabet - 1)]);
    return password;
}

} // namespace

Authorities::Authorities(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

Authorities::~Authorities() = default;

Result<std::unique_ptr<Authorities>> Authorities::openOrCreate(const QString &dataDirectory,
                                                               const Clock &clock,
                                                               const QString &address)
{
    const QDir directory(dataDirectory);
    const auto path = directory.filePath(QStringLiteral("authorities"));
    if (!QDir(path).exists()) {
        if (auto made = makeAll(path, address, clock.now()); !made)
            return failure(made.error());
        qCInfo(lcService, "made new certification authorities");
    }
    auto data = std::unique_ptr<Data>(new Data{
        clock, KeyFolder(path), KeyFolder(path + QLatin1String("/organisations")),
        KeyFolder(path + QLatin1String("/people")), directory.filePath(QStringLiteral("trust")),
        KeyFolder(path + QLatin1String("/issued")), KeyFolder(path + QLatin1String("/services")),
        address});
    if (auto loaded = data->load(); !loaded)
        return failure(loaded.error());
    if (auto written = data->writeTrust(); !written)
        return failure(written.error());
    return std::unique_ptr<Authorities>(new Authorities(std::move(data)));
}

TlsIdentity Authorities::tlsIdentity() const
{
    const QByteArray root = m_data->authorities.at(tlsRoot).certificate().pem();
    return {m_data->server->certificate.pem() + root, pemOf(m_data->server->pkcs8), root};
}

QString Authorities::trustDirectory() const
{
    return m_data->trustPath;
}

crypto::TrustStore Authorities::trustStore() const
{
    const std::lock_guard lock(m_data->mutex);
    return m_data->trust;
}

crypto::TrustStore Authorities::anchors() const
{
    crypto::TrustStore store;
    for (const auto &name : m_data->listing()) {
        if (auto added = store.addRoot(m_data->authorities.at(name).certificate(), name); !added)
            qCWarning(lcService) << "anchor:" << added.error().name();
    }
    return store;
}

Result<std::shared_ptr<const crypto::SigningKey>> Authorities::issueOrganisation(
    const QString &name, const QString &bin, Issuer issuer)
{
    const auto file = nameOf(issuer) + u'-' + bin;
    {
        const std::lock_guard lock(m_data->mutex);
        if (const auto known = m_data->keys.find(file); known != m_data->keys.end())
            return known->second;
    }
    std::optional<crypto::IssuedCertificate> issued;
    bool isNew = true;
    if (m_data->organisations.has(file)) {
        auto kept = m_data->organisations.load(file);
        if (!kept)
            return failure(kept.error());
        isNew = !m_data->isFresh(kept->certificate);
        if (!isNew)
            issued = std::move(*kept);
    }
    if (isNew) {
        const auto now = m_data->clock.now();
        auto made = m_data->authorities.at(nameOf(issuer))
                        .issue({.subject = {.commonName = name, .organisation = name, .bin = bin},
                                .use = CertificateUse::OrganisationSignature,
                                .algorithm = KeyAlgorithm::Rsa,
                                .notBefore = now - leeway,
                                .notAfter = after(now, leafLife),
                                .pointers = pointersTo(m_data->address, nameOf(issuer))});
        if (!made)
            return failure(made.error());
        issued = std::move(*made);
    }
    auto key = crypto::makeSigningKey(issued->pkcs8, issued->certificate);
    if (!key)
        return failure(key.error());

    const std::lock_guard lock(m_data->mutex);
    // Whoever was first while the key was being made has settled it.
    if (const auto known = m_data->keys.find(file); known != m_data->keys.end())
        return known->second;
    if (isNew) {
        if (auto kept = m_data->organisations.keep(file, issued->certificate, issued->pkcs8); !kept)
            return failure(kept.error());
        m_data->registerOne(issued->certificate);
    }
    return m_data->keys.emplace(file, std::shared_ptr<const crypto::SigningKey>(std::move(*key)))
        .first->second;
}

Result<PersonKeyFile> Authorities::issueKeyFile(const QString &file,
                                                const crypto::SubjectName &subject,
                                                CertificateUse use)
{
    const std::lock_guard lock(m_data->mutex);
    const auto containerFile = file + QLatin1String(".p12");
    const auto passwordFile = file + QLatin1String(".password");
    const auto certificateFile = file + QLatin1String(".pem");
    if (QDir(m_data->people.path()).exists(containerFile)) {
        auto pem = m_data->people.read(certificateFile);
        auto container = m_data->people.read(containerFile);
        auto password = m_data->people.read(passwordFile);
        for (const auto *part : {&pem, &container, &password}) {
            if (!*part)
                return failure(part->error());
        }
        auto certificate = Certificate::fromPem(*pem);
        if (!certificate)
            return failure(certificate.error());
        return PersonKeyFile{*container, SecretBytes::takeFrom(std::move(*password)),
                             std::move(*certificate)};
    }

    const auto now = m_data->clock.now();
    const auto &nca = m_data->authorities.at(ncaName);
    auto issued = nca.issue({.subject = subject,
                             .use = use,
                             .algorithm = KeyAlgorithm::Rsa,
                             .notBefore = now - leeway,
                             .notAfter = after(now, leafLife),
                             .pointers = pointersTo(m_data->address, ncaName)});
    if (!issued)
        return failure(issued.error());
    auto password = SecretBytes::takeFrom(readablePassword());
    const auto container = crypto::makeKeyContainer(
        issued->pkcs8, issued->certificate,
        {nca.certificate(), m_data->authorities.at(ncaName + rootSuffix).certificate()}, password);
    if (!container)
        return failure(container.error());
    const QByteArrayView passwordText(reinterpret_cast<const char *>(password.data()),
                                      static_cast<qsizetype>(password.size()));
    // The container last: where it is, the others are.
    for (auto &written : {m_data->people.write(passwordFile, passwordText),
                          m_data->people.write(certificateFile, issued->certificate.pem()),
                          m_data->people.write(containerFile, *container)}) {
        if (!written)
            return failure(written.error());
    }
    m_data->registerOne(issued->certificate);
    return PersonKeyFile{*container, std::move(password), std::move(issued->certificate)};
}

Result<PersonKeyFile> Authorities::issuePerson(const QString &iin, const QString &surname,
                                               const QString &name, const QString &patronymic)
{
    return issueKeyFile(iin,
                        {.commonName = surname + u' ' + name,
                         .surname = surname,
                         .patronymic = patronymic,
                         .iin = iin},
                        CertificateUse::PersonSignature);
}

Result<PersonKeyFile> Authorities::issueSystem(const QString &code, const QString &name,
                                               const QString &organisation, const QString &bin)
{
    return issueKeyFile(QLatin1String("system-") + code,
                        {.commonName = name, .organisation = organisation, .bin = bin},
                        CertificateUse::InformationSystem);
}

Result<CertifiedKey> Authorities::certifyKeyOf(const crypto::SubjectName &holder,
                                               const crypto::PublicKey &key)
{
    const bool gost = key.algorithm() == KeyAlgorithm::Gost2015;
    if (!gost && key.algorithm() != KeyAlgorithm::Rsa && key.algorithm() != KeyAlgorithm::EcP256)
        return failure(FailureCode::SignatureInvalid,
                       {{Detail::Reason, QStringLiteral("algorithm")}});
    const std::lock_guard lock(m_data->mutex);
    const auto name = nameOf(gost ? Issuer::NcaGost : Issuer::Nca);
    const auto authority = m_data->authorities.find(name);
    const auto root = m_data->authorities.find(name + rootSuffix);
    if (authority == m_data->authorities.end() || root == m_data->authorities.end())
        return failure(FailureCode::SignatureInvalid,
                       {{Detail::Reason, QStringLiteral("algorithm")}});
    CertifiedKey certified{authority->second.certificate(),
                           {authority->second.certificate(), root->second.certificate()}};
    const auto serial = m_data->issued.serialOf(name, key);
    if (!serial.isEmpty()) {
        if (!m_data->issued.serialsOf(name, holder.iin).contains(serial))
            return failure(FailureCode::CertificateHolderMismatch);
        const auto revoked = m_data->revocations.entries.value(name);
        if (std::ranges::find(revoked, serial, &crypto::RevokedEntry::serial) != revoked.end())
            return failure(FailureCode::CertificateRevoked);
        const auto pem = m_data->issuedFolder.read(serial + QLatin1String(".pem"));
        auto known = pem ? Certificate::fromPem(*pem) : Result<Certificate>(failure(pem.error()));
        if (!known)
            return failure(known.error());
        certified.certificate = std::move(*known);
        return certified;
    }
    const auto now = m_data->clock.now();
    auto certificate = authority->second.certify({.subject = holder,
                                                  .use = CertificateUse::PersonSignature,
                                                  .algorithm = key.algorithm(),
                                                  .notBefore = now - leeway,
                                                  .notAfter = after(now, leafLife),
                                                  .pointers = pointersTo(m_data->address, name)},
                                                 key.spki());
    if (!certificate)
        return failure(certificate.error());
    if (auto kept = m_data->issuedFolder.write(certificate->serial() + QLatin1String(".pem"),
                                               certificate->pem());
        !kept)
        return failure(kept.error());
    m_data->registerOne(*certificate);
    certified.certificate = std::move(*certificate);
    return certified;
}

Result<void> Authorities::revoke(Issuer issuer, const QString &serial, Timestamp at,
                                 crypto::RevocationReason reason)
{
    const std::lock_guard lock(m_data->mutex);
    auto &entries = m_data->revocations.entries[nameOf(issuer)];
    const auto known = std::ranges::find(entries, serial, &crypto::RevokedEntry::serial);
    if (known == entries.end())
        entries.push_back({serial, at, reason});
    else if (known->reason == crypto::RevocationReason::CertificateHold)
        *known = {serial, at, reason};
    return m_data->writeChanges(nameOf(issuer));
}

Result<void> Authorities::restore(Issuer issuer, const QString &serial)
{
    const std::lock_guard lock(m_data->mutex);
    auto &entries = m_data->revocations.entries[nameOf(issuer)];
    const auto held = std::ranges::find_if(entries, [&](const crypto::RevokedEntry &entry) {
        return entry.serial == serial && entry.reason == crypto::RevocationReason::CertificateHold;
    });
    if (held == entries.end())
        return failure(FailureCode::ResourceNotFound);
    entries.erase(held);
    return m_data->writeChanges(nameOf(issuer));
}

Result<int> Authorities::revokeHolder(const QString &number, Timestamp at,
                                      crypto::RevocationReason reason)
{
    int count = 0;
    for (const auto issuer : {Issuer::Nca, Issuer::NcaGost}) {
        QStringList serials;
        {
            const std::lock_guard lock(m_data->mutex);
            serials = m_data->issued.serialsOf(nameOf(issuer), number);
        }
        for (const auto &serial : serials) {
            const bool lifts = reason == crypto::RevocationReason::RemoveFromList;
            const auto done = lifts ? restore(issuer, serial) : revoke(issuer, serial, at, reason);
            if (done)
                ++count;
            else if (!lifts)
                return failure(done.error());
        }
    }
    return count;
}

QStringList Authorities::issuers() const
{
    QStringList names;
    for (const auto &name : {ncaName, stateBodiesName, ncaGostName, stateBodiesGostName}) {
        if (m_data->authorities.contains(name))
            names.append(name);
    }
    return names;
}

std::optional<Certificate> Authorities::certificateOf(const QString &authority) const
{
    if (!m_data->listing().contains(authority))
        return std::nullopt;
    return m_data->authorities.at(authority).certificate();
}

CertificateStanding Authorities::standingOf(const QString &authority, const QString &serial) const
{
    const std::lock_guard lock(m_data->mutex);
    CertificateStanding standing{.issued = m_data->issued.contains(authority, serial)};
    const auto entries = m_data->revocations.entries.value(authority);
    const auto found = std::ranges::find(entries, serial, &crypto::RevokedEntry::serial);
    if (found != entries.end())
        standing.revoked = *found;
    return standing;
}

QByteArray Authorities::revocationList(const QString &authority, bool changes) const
{
    const std::lock_guard lock(m_data->mutex);
    const auto lists = m_data->lists.value(authority);
    return changes ? lists.changes : lists.base;
}

std::shared_ptr<const crypto::SigningKey> Authorities::responderOf(const QString &authority) const
{
    if (!issuers().contains(authority))
        return nullptr;
    return m_data->serviceKey(authority + responderSuffix, authority, CertificateUse::OcspResponder,
                              QStringLiteral("OCSP RESPONDER"));
}

std::shared_ptr<const crypto::SigningKey> Authorities::timeStampKey(bool gost) const
{
    return m_data->serviceKey(gost ? timeStampGostName : timeStampName,
                              gost ? ncaGostName : ncaName, CertificateUse::TimeStampAuthority,
                              QStringLiteral("УАҚЫТ БЕЛГІСІНІҢ ҚЫЗМЕТІ"));
}

Result<void> Authorities::refreshRevocationLists()
{
    const std::lock_guard lock(m_data->mutex);
    const auto age = m_data->clock.now() - m_data->listsIssuedAt;
    if (age >= 0ms && age < listRefresh)
        return {};
    return m_data->writeLists();
}

} // namespace qujat::service::authorities
