// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/TrustStore.h"

#include "core/crypto/TrustData.h"

#include <QDir>
#include <QFile>

namespace qujat::crypto {

namespace {

constexpr qsizetype mostFileSize = 32 * 1024 * 1024;
constexpr int mostKnownChains = 4096;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostFileSize)
        return failure(FailureCode::FileUnreadable);
    return file.readAll();
}

Result<std::vector<Certificate>> certificatesIn(const QByteArray &content)
{
    if (content.contains("-----BEGIN"))
        return Certificate::listFromPem(content);
    auto certificate = Certificate::fromDer(content);
    if (!certificate)
        return failure(certificate.error());
    return std::vector{std::move(*certificate)};
}

/// "nca" for nca.pem and for nca-root.pem.
QString authorityOf(const QString &fileName)
{
    auto name = fileName.left(fileName.lastIndexOf(u'.'));
    if (name.endsWith(u"-root"))
        name.chop(5);
    return name;
}

} // namespace

std::optional<Chain> TrustStore::Data::knownChain(const Certificate &signer) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_chains.constFind(signer.fingerprint());
    return found == m_chains.cend() ? std::nullopt : std::optional(*found);
}

void TrustStore::Data::remember(const Certificate &signer, const Chain &chain) const
{
    const std::lock_guard lock(m_mutex);
    if (m_chains.size() >= mostKnownChains)
        m_chains.clear();
    m_chains.insert(signer.fingerprint(), chain);
}

TrustStore::TrustStore()
    : m_data(std::make_shared<Data>())
{
}

TrustStore::Data &TrustStore::changeable()
{
    // A copy leaves the known chains behind: more anchors may mean other chains.
    m_data = std::make_shared<Data>(*m_data);
    return *m_data;
}

Result<TrustStore> TrustStore::fromDirectory(const QString &path)
{
    const QDir directory(path);
    if (!directory.exists())
        return failure(FailureCode::FileUnreadable);
    TrustStore trust;
    const QStringList patterns{QStringLiteral("*.pem"), QStringLiteral("*.cer"),
                               QStringLiteral("*.crt"), QStringLiteral("*.der")};
    for (const auto &name : directory.entryList(patterns, QDir::Files, QDir::Name)) {
        if (name.startsWith(u"tls-"))
            continue;
        const auto content = contentOf(directory.filePath(name));
        if (!content)
            return failure(content.error());
        const auto certificates = certificatesIn(*content);
        if (!certificates)
            return failure(certificates.error());
        for (const auto &certificate : *certificates) {
            if (const auto added = trust.addRoot(certificate, authorityOf(name)); !added)
                return failure(added.error());
        }
    }
    for (const auto &name :
         directory.entryList({QStringLiteral("*.crl")}, QDir::Files, QDir::Name)) {
        const auto list = contentOf(directory.filePath(name));
        if (!list)
            return failure(list.error());
        if (const auto added = trust.addRevocationList(*list); !added)
            return failure(added.error());
    }
    if (trust.isEmpty())
        return failure(FailureCode::FileUnreadable);
    return trust;
}

Result<void> TrustStore::addRoot(const Certificate &root, const QString &authority)
{
    if (!root.isAuthority())
        return failure(FailureCode::CertificateUntrusted);
    changeable().anchors.push_back({root, authority});
    return {};
}

Result<void> TrustStore::addIntermediate(const Certificate &intermediate)
{
    if (!intermediate.isAuthority())
        return failure(FailureCode::CertificateUntrusted);
    changeable().intermediates.push_back(intermediate);
    return {};
}

Result<void> TrustStore::addRevocationList(QByteArrayView list)
{
    auto parsed = RevocationList::parse(list);
    if (!parsed)
        return failure(parsed.error());
    changeable().lists.push_back(std::move(*parsed));
    return {};
}

Result<void> TrustStore::addOcspAnswer(QByteArrayView answer)
{
    auto parsed = OcspAnswer::parse(answer);
    if (!parsed)
        return failure(parsed.error());
    changeable().answers.push_back(std::move(*parsed));
    return {};
}

bool TrustStore::isEmpty() const
{
    return m_data->anchors.empty();
}

std::vector<Certificate> TrustStore::roots() const
{
    std::vector<Certificate> roots;
    for (const auto &anchor : m_data->anchors)
        roots.push_back(anchor.certificate);
    return roots;
}

} // namespace qujat::crypto
