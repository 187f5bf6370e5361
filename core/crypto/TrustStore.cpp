// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/TrustStore.h"

#include "core/crypto/TrustData.h"

#include <QDir>
#include <QFile>

#include <openssl/pem.h>

namespace qujat::crypto {

using namespace openssl;

namespace {

constexpr qsizetype mostListSize = 16 * 1024 * 1024;
constexpr qsizetype mostFileSize = 32 * 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostFileSize)
        return failure(FailureCode::FileUnreadable);
    return file.readAll();
}

CrlPtr parseList(QByteArrayView list)
{
    const ErrorsForgotten forgotten;
    if (list.isEmpty() || list.size() > mostListSize)
        return {};
    if (list.startsWith("-----BEGIN")) {
        const Bio bio(BIO_new_mem_buf(list.data(), static_cast<int>(list.size())));
        return CrlPtr(PEM_read_bio_X509_CRL(bio.get(), nullptr, nullptr, nullptr));
    }
    const unsigned char *in = bytesOf(list);
    CrlPtr parsed(d2i_X509_CRL(nullptr, &in, static_cast<long>(list.size())));
    if (in != bytesOf(list) + list.size())
        return {};
    return parsed;
}

} // namespace

RevocationList::RevocationList(CrlPtr list)
    : m_list(std::move(list))
    , m_thisUpdate(toTimestamp(X509_CRL_get0_lastUpdate(m_list.get())))
    , m_nextUpdate(toTimestamp(X509_CRL_get0_nextUpdate(m_list.get())))
{
    for (int at = 0; at < X509_CRL_get_ext_count(m_list.get()); ++at) {
        if (X509_EXTENSION_get_critical(X509_CRL_get_ext(m_list.get(), at)) != 0)
            m_complete = false;
    }
}

bool RevocationList::isIssuedBy(const Certificate &issuer) const
{
    if (X509_NAME_cmp(X509_CRL_get_issuer(m_list.get()), X509_get_subject_name(issuer.native()))
        != 0)
        return false;
    const std::lock_guard lock(m_mutex);
    if (m_signedBy == issuer.fingerprint())
        return true;
    const ErrorsForgotten forgotten;
    const auto der = toDer(m_list.get(), i2d_X509_CRL);
    const auto part = SignedPart::of(der);
    if (!part || (X509_get_key_usage(issuer.native()) & KU_CRL_SIGN) == 0
        || !part->verifyBy(issuer.publicKey()).isValid())
        return false;
    m_signedBy = issuer.fingerprint();
    return true;
}

RevocationList::Entry RevocationList::find(const Certificate &certificate) const
{
    X509_REVOKED *entry = nullptr;
    const int found =
        X509_CRL_get0_by_serial(m_list.get(), &entry, X509_get0_serialNumber(certificate.native()));
    return found == 1 ? Entry::Revoked : Entry::Absent;
}

TrustStore::Data::Data()
    : store(X509_STORE_new())
{
}

TrustStore::Data::Data(const Data &other)
    : anchors(other.anchors)
    , intermediates(other.intermediates)
    , lists(other.lists)
    , store(X509_STORE_new())
{
    for (const auto &anchor : anchors)
        X509_STORE_add_cert(store.get(), anchor.certificate.native());
}

std::shared_ptr<const RevocationList> TrustStore::Data::listOf(const Certificate &issuer) const
{
    std::shared_ptr<const RevocationList> newest;
    for (const auto &list : lists) {
        if (!list->isComplete() || !list->thisUpdate() || !list->isIssuedBy(issuer))
            continue;
        if (!newest || *newest->thisUpdate() < *list->thisUpdate())
            newest = list;
    }
    return newest;
}

TrustStore::TrustStore()
    : m_data(std::make_shared<Data>())
{
}

TrustStore::Data &TrustStore::changeable()
{
    if (m_data.use_count() > 1)
        m_data = std::make_shared<Data>(*m_data);
    return *m_data;
}

Result<TrustStore> TrustStore::fromDirectory(const QString &path)
{
    const QDir directory(path);
    if (!directory.exists())
        return failure(FailureCode::FileUnreadable);
    TrustStore trust;
    for (const auto &name :
         directory.entryList({QStringLiteral("*.pem")}, QDir::Files, QDir::Name)) {
        if (name.startsWith(u"tls-"))
            continue;
        const auto pem = contentOf(directory.filePath(name));
        if (!pem)
            return failure(pem.error());
        const auto certificates = Certificate::listFromPem(*pem);
        if (!certificates)
            return failure(certificates.error());
        auto authority = name.chopped(4);
        if (authority.endsWith(u"-root"))
            authority.chop(5);
        for (const auto &certificate : *certificates) {
            const auto added = certificate.isSelfIssued() ? trust.addRoot(certificate, authority)
                                                          : trust.addIntermediate(certificate);
            if (!added)
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
    const ErrorsForgotten forgotten;
    auto &data = changeable();
    X509_STORE_add_cert(data.store.get(), root.native());
    data.anchors.push_back({root, authority});
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
    auto parsed = parseList(list);
    if (!parsed)
        return failure(FailureCode::KeyFileDamaged,
                       {{Detail::Field, QStringLiteral("revocationList")}});
    changeable().lists.push_back(std::make_shared<const RevocationList>(std::move(parsed)));
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
