// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/authorities/AuthoritiesData.h"

#include "core/base/Logging.h"

#include <QFile>

#include <algorithm>
#include <future>

namespace qujat::service::authorities {

namespace {

const QString ncaCommonName = QStringLiteral("ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (RSA) DEMONSTRATION");
const QString stateBodiesCommonName =
    QStringLiteral("МЕМЛЕКЕТТІК ОРГАНДАРДЫҢ КУӘЛАНДЫРУШЫ ОРТАЛЫҒЫ DEMONSTRATION");
const QString ncaGostCommonName =
    QStringLiteral("ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (GOST) DEMONSTRATION");
const QString stateBodiesGostCommonName =
    QStringLiteral("МЕМЛЕКЕТТІК ОРГАНДАРДЫҢ КУӘЛАНДЫРУШЫ ОРТАЛЫҒЫ (GOST) DEMONSTRATION");
const QString tlsCommonName = QStringLiteral("Qujat demonstration TLS root");

Result<void> makePair(const KeyFolder &folder, const QString &name, const QString &commonName,
                      KeyAlgorithm algorithm, const QString &address, Timestamp now)
{
    const auto root = CertificateAuthority::createRoot(
        commonName + QLatin1String(" ROOT"), algorithm, now - leeway, after(now, rootLife));
    if (!root)
        return failure(root.error());
    // A root answers by list only.
    auto pointers = pointersTo(address, name + rootSuffix);
    pointers.responder.clear();
    const auto authority = root->issueAuthority(commonName, algorithm, now - leeway,
                                                after(now, authorityLife), pointers);
    if (!authority)
        return failure(authority.error());
    if (auto kept = folder.keep(name + rootSuffix, root->certificate(), root->pkcs8()); !kept)
        return kept;
    return folder.keep(name, authority->certificate(), authority->pkcs8());
}

Result<void> makeRoot(const KeyFolder &folder, const QString &file, const QString &commonName,
                      Timestamp now)
{
    const auto root = CertificateAuthority::createRoot(commonName, KeyAlgorithm::EcP256,
                                                       now - leeway, after(now, rootLife));
    if (!root)
        return failure(root.error());
    return folder.keep(file, root->certificate(), root->pkcs8());
}

} // namespace

QString nameOf(Issuer issuer)
{
    switch (issuer) {
    case Issuer::Nca:
        return ncaName;
    case Issuer::StateBodies:
        return stateBodiesName;
    case Issuer::NcaGost:
        return ncaGostName;
    case Issuer::StateBodiesGost:
        return stateBodiesGostName;
    case Issuer::Foreign:
        break;
    }
    return foreignName;
}

/// Where those who check find what \a authority says.
crypto::AuthorityPointers pointersTo(const QString &address, const QString &authority)
{
    if (address.isEmpty())
        return {};
    const auto at = [&](const char *folder, const char *ending) {
        return address + QLatin1String(folder) + authority + QLatin1String(ending);
    };
    return {.responder = at("/ocsp/", ""),
            .revocationList = at("/crl/", ".crl"),
            .changes = at("/crl/", "-delta.crl"),
            .certificate = at("/cert/", ".cer")};
}

Result<void> makeAll(const QString &path, const QString &address, Timestamp now)
{
    const KeyFolder folder(path + QLatin1String(".new"));
    QDir(folder.path()).removeRecursively();
    if (auto created = folder.create(); !created)
        return created;
    auto nca = std::async(std::launch::async, [&] {
        return makePair(folder, ncaName, ncaCommonName, KeyAlgorithm::Rsa, address, now);
    });
    auto stateBodies =
        makePair(folder, stateBodiesName, stateBodiesCommonName, KeyAlgorithm::Rsa, address, now);
    // The foreign authority bears the name of the real one, as a forger's would.
    auto foreign = makeRoot(folder, foreignName, stateBodiesCommonName, now);
    auto tls = makeRoot(folder, tlsRoot, tlsCommonName, now);
    for (auto &made : {nca.get(), stateBodies, foreign, tls}) {
        if (!made)
            return made;
    }
    if (!QDir().rename(folder.path(), path))
        return failure(FailureCode::StorageFailed,
                       {{Detail::Field, QStringLiteral("authorities")}});
    return {};
}

Result<void> Authorities::Data::load()
{
    for (const auto &name : {tlsRoot, ncaName + rootSuffix, ncaName, stateBodiesName + rootSuffix,
                             stateBodiesName, foreignName}) {
        auto authority = folder.loadAuthority(name);
        if (!authority)
            return failure(authority.error());
        authorities.emplace(name, std::move(*authority));
    }
    for (const auto *part : {&organisations, &people, &issuedFolder, &services}) {
        if (auto created = part->create(); !created)
            return created;
    }
    if (auto loaded = loadGost(); !loaded)
        return loaded;
    auto kept = Revocations::load(folder);
    if (!kept)
        return failure(kept.error());
    revocations = std::move(*kept);
    registerIssued();
    return loadServer();
}

Result<void> Authorities::Data::loadGost()
{
    // Made when they are missing: an older folder has none, and so has a machine without the GOST
    // library.
    if (!folder.has(stateBodiesGostName)) {
        if (!crypto::isAvailable(crypto::DigestAlgorithm::Streebog512))
            return {};
        const auto now = clock.now();
        for (const auto &[name, commonName] :
             {std::pair(ncaGostName, ncaGostCommonName),
              std::pair(stateBodiesGostName, stateBodiesGostCommonName)}) {
            if (auto made =
                    makePair(folder, name, commonName, KeyAlgorithm::Gost2015, address, now);
                !made)
                return made;
        }
    }
    for (const auto &name : {ncaGostName + rootSuffix, ncaGostName,
                             stateBodiesGostName + rootSuffix, stateBodiesGostName}) {
        auto authority = folder.loadAuthority(name);
        if (!authority)
            return failure(authority.error());
        authorities.emplace(name, std::move(*authority));
    }
    return {};
}

Result<void> Authorities::Data::loadServiceKey(const QString &name, const QString &authority,
                                               CertificateUse use, const QString &commonName,
                                               KeyAlgorithm algorithm)
{
    std::optional<crypto::IssuedCertificate> key;
    if (services.has(name)) {
        auto kept = services.load(name);
        if (!kept)
            return failure(kept.error());
        if (isFresh(kept->certificate))
            key = std::move(*kept);
    }
    if (!key) {
        const auto now = clock.now();
        auto made = authorities.at(authority).issue({.subject = {.commonName = commonName},
                                                     .use = use,
                                                     .algorithm = algorithm,
                                                     .notBefore = now - leeway,
                                                     .notAfter = after(now, leafLife),
                                                     .pointers = pointersTo(address, authority)});
        if (!made)
            return failure(made.error());
        key = std::move(*made);
        if (auto written = services.keep(name, key->certificate, key->pkcs8); !written)
            return written;
    }
    registerOne(key->certificate);
    auto signing = crypto::makeSigningKey(key->pkcs8, key->certificate);
    if (!signing)
        return failure(signing.error());
    serviceKeys[name] = std::move(*signing);
    return {};
}

std::shared_ptr<const crypto::SigningKey> Authorities::Data::serviceKey(const QString &name,
                                                                        const QString &authority,
                                                                        CertificateUse use,
                                                                        const QString &commonName)
{
    const auto known = authorities.find(authority);
    if (known == authorities.end())
        return nullptr;
    const std::lock_guard lock(mutex);
    if (const auto made = serviceKeys.find(name); made != serviceKeys.end())
        return made->second;
    if (auto loaded = loadServiceKey(name, authority, use, commonName,
                                     known->second.certificate().keyAlgorithm());
        !loaded) {
        qCWarning(lcService).noquote() << "key of a service:" << loaded.error().name();
        return nullptr;
    }
    return serviceKeys.at(name);
}

void Authorities::Data::registerOne(const Certificate &certificate)
{
    for (const auto &[name, authority] : authorities) {
        if (certificate.namesIssuer(authority.certificate()) && name != foreignName)
            issued.add(name, certificate);
    }
}

void Authorities::Data::registerIssued()
{
    for (const auto &[name, authority] : authorities)
        registerOne(authority.certificate());
    for (const auto *part : {&organisations, &people, &issuedFolder, &services}) {
        for (const auto &certificate : part->certificates())
            registerOne(certificate);
    }
}

QStringList Authorities::Data::listing() const
{
    QStringList names;
    for (const auto &[name, authority] : authorities) {
        if (name != foreignName && name != tlsRoot)
            names.append(name);
    }
    return names;
}

Result<void> Authorities::Data::loadServer()
{
    if (folder.has(tlsServer)) {
        auto kept = folder.load(tlsServer);
        if (!kept)
            return failure(kept.error());
        if (isFresh(kept->certificate)) {
            server = std::move(*kept);
            return {};
        }
    }
    const auto now = clock.now();
    auto made = authorities.at(tlsRoot).issue(
        {.subject = {.commonName = QStringLiteral("localhost")},
         .use = CertificateUse::TlsServer,
         .algorithm = KeyAlgorithm::EcP256,
         .notBefore = now - leeway,
         .notAfter = after(now, leafLife),
         .hosts = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"),
                   QStringLiteral("::1")}});
    if (!made)
        return failure(made.error());
    server = std::move(*made);
    return folder.keep(tlsServer, server->certificate, server->pkcs8);
}

Result<void> Authorities::Data::writeTrust()
{
    const QDir directory(trustPath);
    if (!directory.mkpath(QStringLiteral(".")))
        return failure(FailureCode::StorageFailed, {{Detail::Field, QStringLiteral("trust")}});
    for (const auto &[name, authority] : authorities) {
        if (name == foreignName)
            continue;
        const auto pem = authority.certificate().pem();
        QFile present(directory.filePath(name + QLatin1String(".pem")));
        if (present.open(QIODevice::ReadOnly) && present.readAll() == pem)
            continue;
        if (auto written = writeFile(present.fileName(), pem, false); !written)
            return written;
    }
    return writeLists();
}

Result<void> Authorities::Data::writeLists()
{
    const QDir directory(trustPath);
    const auto now = clock.now();
    for (const auto &name : listing()) {
        auto &issuedLists = lists[name];
        issuedLists.inBase = revocations.entries.value(name);
        // Numbers must grow (RFC 5280, 5.2.3); the time does, and needs no memory.
        issuedLists.baseNumber = static_cast<quint64>(now.time_since_epoch().count());
        const auto list = authorities.at(name).revocationList(
            issuedLists.inBase, now, now + listLife, issuedLists.baseNumber);
        if (!list)
            return failure(list.error());
        issuedLists.base = *list;
        if (auto written =
                writeFile(directory.filePath(name + QLatin1String(".crl")), *list, false);
            !written)
            return written;
        if (auto written = issueChanges(name); !written)
            return written;
    }
    listsIssuedAt = now;
    return reloadTrust();
}

Result<void> Authorities::Data::issueChanges(const QString &name)
{
    auto &issuedLists = lists[name];
    const auto now = clock.now();
    const auto number =
        std::max(static_cast<quint64>(now.time_since_epoch().count()), issuedLists.baseNumber + 1);
    const auto changes = changesBetween(issuedLists.inBase, revocations.entries.value(name), now);
    const auto list = authorities.at(name).revocationList(changes, now, now + listLife, number,
                                                          issuedLists.baseNumber);
    if (!list)
        return failure(list.error());
    issuedLists.changes = *list;
    return writeFile(QDir(trustPath).filePath(name + QLatin1String("-delta.crl")), *list, false);
}

Result<void> Authorities::Data::writeChanges(const QString &name)
{
    if (auto saved = revocations.save(folder); !saved)
        return saved;
    if (auto issuedChanges = issueChanges(name); !issuedChanges)
        return issuedChanges;
    return reloadTrust();
}

Result<void> Authorities::Data::reloadTrust()
{
    auto read = crypto::TrustStore::fromDirectory(trustPath);
    if (!read)
        return failure(read.error());
    trust = std::move(*read);
    return {};
}

} // namespace qujat::service::authorities
