// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/authorities/Authorities.h"

#include "app/egov/authorities/KeyFolder.h"
#include "app/egov/authorities/Revocations.h"
#include "core/base/Logging.h"
#include "core/crypto/KeyContainer.h"
#include "core/crypto/Random.h"

#include <QFile>

#include <algorithm>
#include <future>
#include <map>
#include <mutex>

namespace qujat::service::authorities {

using namespace std::chrono_literals;
using crypto::Certificate;
using crypto::CertificateAuthority;
using crypto::CertificateUse;
using crypto::KeyAlgorithm;

namespace {

constexpr auto rootLife = std::chrono::years(20);
constexpr auto authorityLife = std::chrono::years(10);
constexpr auto leafLife = std::chrono::years(3);
/// So that a machine whose clock is a little behind can use what was just made.
constexpr auto leeway = 24h;
/// A leaf that ends sooner than this is made anew when the service starts.
constexpr auto renewBefore = 30 * 24h;
constexpr auto listLife = 7 * 24h;
constexpr auto listRefresh = 24h;

const QString tlsRoot = QStringLiteral("tls-root");
const QString tlsServer = QStringLiteral("tls-server");
const QString ncaName = QStringLiteral("nca");
const QString stateBodiesName = QStringLiteral("state-bodies");
const QString foreignName = QStringLiteral("foreign");
const QString rootSuffix = QStringLiteral("-root");

const QString ncaCommonName = QStringLiteral("ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (RSA) DEMONSTRATION");
const QString stateBodiesCommonName =
    QStringLiteral("МЕМЛЕКЕТТІК ОРГАНДАРДЫҢ КУӘЛАНДЫРУШЫ ОРТАЛЫҒЫ DEMONSTRATION");
const QString tlsCommonName = QStringLiteral("Qujat demonstration TLS root");

QString nameOf(Issuer issuer)
{
    switch (issuer) {
    case Issuer::Nca:
        return ncaName;
    case Issuer::StateBodies:
        return stateBodiesName;
    case Issuer::Foreign:
        break;
    }
    return foreignName;
}

template <typename Duration>
Timestamp after(Timestamp moment, Duration duration)
{
    return moment + std::chrono::duration_cast<std::chrono::milliseconds>(duration);
}

Result<void> makePair(const KeyFolder &folder, const QString &name, const QString &commonName,
                      Timestamp now)
{
    const auto root = CertificateAuthority::createRoot(
        commonName + QLatin1String(" ROOT"), KeyAlgorithm::Rsa, now - leeway, after(now, rootLife));
    if (!root)
        return failure(root.error());
    const auto authority = root->issueAuthority(commonName, KeyAlgorithm::Rsa, now - leeway,
                                                after(now, authorityLife));
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

/// Made in a folder beside and moved into place as a whole: there is never half a set of
/// authorities.
Result<void> makeAll(const QString &path, Timestamp now)
{
    const KeyFolder folder(path + QLatin1String(".new"));
    QDir(folder.path()).removeRecursively();
    if (auto created = folder.create(); !created)
        return created;
    auto nca = std::async(std::launch::async,
                          [&] { return makePair(folder, ncaName, ncaCommonName, now); });
    auto stateBodies = makePair(folder, stateBodiesName, stateBodiesCommonName, now);
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

struct Authorities::Data {
    const Clock &clock;
    KeyFolder folder;
    KeyFolder organisations;
    KeyFolder people;
    QString trustPath;
    std::map<QString, CertificateAuthority> authorities{};
    std::optional<crypto::IssuedCertificate> server{};

    mutable std::mutex mutex{};
    std::map<QString, std::shared_ptr<const crypto::SigningKey>> keys{};
    Revocations revocations{};
    Timestamp listsIssuedAt{};
    crypto::TrustStore trust{};

    Result<void> load();
    Result<void> loadServer();
    Result<void> writeTrust();
    Result<void> writeLists();
    Result<void> reloadTrust();
    bool isFresh(const Certificate &certificate) const
    {
        return certificate.isValidAt(clock.now())
            && certificate.isValidAt(clock.now() + renewBefore);
    }
};

Result<void> Authorities::Data::load()
{
    for (const auto &name : {tlsRoot, ncaName + rootSuffix, ncaName, stateBodiesName + rootSuffix,
                             stateBodiesName, foreignName}) {
        auto authority = folder.loadAuthority(name);
        if (!authority)
            return failure(authority.error());
        authorities.emplace(name, std::move(*authority));
    }
    for (const auto *part : {&organisations, &people}) {
        if (auto created = part->create(); !created)
            return created;
    }
    auto kept = Revocations::load(folder);
    if (!kept)
        return failure(kept.error());
    revocations = std::move(*kept);
    return loadServer();
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
    auto issued = authorities.at(tlsRoot).issue(
        {.subject = {.commonName = QStringLiteral("localhost")},
         .use = CertificateUse::TlsServer,
         .algorithm = KeyAlgorithm::EcP256,
         .notBefore = now - leeway,
         .notAfter = after(now, leafLife),
         .hosts = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"),
                   QStringLiteral("::1")}});
    if (!issued)
        return failure(issued.error());
    server = std::move(*issued);
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
    // Numbers must grow (RFC 5280, 5.2.3); the time does, and needs no memory.
    const auto number = static_cast<quint64>(now.time_since_epoch().count());
    for (const auto &name :
         {ncaName + rootSuffix, ncaName, stateBodiesName + rootSuffix, stateBodiesName}) {
        const auto list = authorities.at(name).revocationList(revocations.entries.value(name), now,
                                                              now + listLife, number);
        if (!list)
            return failure(list.error());
        if (auto written =
                writeFile(directory.filePath(name + QLatin1String(".crl")), *list, false);
            !written)
            return written;
    }
    listsIssuedAt = now;
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

Authorities::Authorities(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

Authorities::~Authorities() = default;

Result<std::unique_ptr<Authorities>> Authorities::openOrCreate(const QString &dataDirectory,
                                                               const Clock &clock)
{
    const QDir directory(dataDirectory);
    const auto path = directory.filePath(QStringLiteral("authorities"));
    if (!QDir(path).exists()) {
        if (auto made = makeAll(path, clock.now()); !made)
            return failure(made.error());
        qCInfo(lcService, "made new certification authorities");
    }
    auto data = std::unique_ptr<Data>(new Data{
        clock, KeyFolder(path), KeyFolder(path + QLatin1String("/organisations")),
        KeyFolder(path + QLatin1String("/people")), directory.filePath(QStringLiteral("trust"))});
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
                                .notAfter = after(now, leafLife)});
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
    }
    return m_data->keys.emplace(file, std::shared_ptr<const crypto::SigningKey>(std::move(*key)))
        .first->second;
}

Result<PersonKeyFile> Authorities::issuePerson(const QString &iin, const QString &surname,
                                               const QString &name, const QString &patronymic)
{
    const std::lock_guard lock(m_data->mutex);
    const auto containerFile = iin + QLatin1String(".p12");
    const auto passwordFile = iin + QLatin1String(".password");
    const auto certificateFile = iin + QLatin1String(".pem");
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
    auto issued = nca.issue({.subject = {.commonName = surname + u' ' + name,
                                         .surname = surname,
                                         .patronymic = patronymic,
                                         .iin = iin},
                             .use = CertificateUse::PersonSignature,
                             .algorithm = KeyAlgorithm::Rsa,
                             .notBefore = now - leeway,
                             .notAfter = after(now, leafLife)});
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
    return PersonKeyFile{*container, std::move(password), std::move(issued->certificate)};
}

Result<void> Authorities::revoke(Issuer issuer, const QString &serial, Timestamp at,
                                 crypto::RevocationReason reason)
{
    const std::lock_guard lock(m_data->mutex);
    auto &entries = m_data->revocations.entries[nameOf(issuer)];
    const bool known = std::ranges::any_of(
        entries, [&](const crypto::RevokedEntry &entry) { return entry.serial == serial; });
    if (!known) {
        entries.push_back({serial, at, reason});
        if (auto saved = m_data->revocations.save(m_data->folder); !saved)
            return saved;
    }
    return m_data->writeLists();
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
