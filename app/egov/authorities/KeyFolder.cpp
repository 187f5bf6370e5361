// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/authorities/KeyFolder.h"

#include <QFile>
#include <QSaveFile>

#include <unistd.h>

namespace qujat::service::authorities {
namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

tl::unexpected<Failure> notWritten()
{
    return failure(FailureCode::StorageFailed, {{Detail::Field, QStringLiteral("authorities")}});
}

} // namespace

Result<void> writeFile(const QString &path, QByteArrayView content, bool secret)
{
    QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!secret)
        permissions |= QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions)
        || file.write(content.data(), content.size()) != content.size() || !file.flush()
        || (secret && ::fsync(file.handle()) != 0) || !file.commit())
        return notWritten();
    return {};
}

KeyFolder::KeyFolder(const QString &path)
    : m_directory(path)
{
}

bool KeyFolder::has(const QString &name) const
{
    return m_directory.exists(name + QLatin1String(".pem"))
        && m_directory.exists(name + QLatin1String(".key"));
}

Result<void> KeyFolder::create() const
{
    if (!m_directory.mkpath(QStringLiteral("."))
        || !QFile::setPermissions(m_directory.path(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                      | QFileDevice::ExeOwner))
        return notWritten();
    return {};
}

Result<void> KeyFolder::keep(const QString &name, const crypto::Certificate &certificate,
                             const SecretBytes &pkcs8) const
{
    const QByteArrayView key(reinterpret_cast<const char *>(pkcs8.data()),
                             static_cast<qsizetype>(pkcs8.size()));
    if (const auto written = write(name + QLatin1String(".key"), key); !written)
        return written;
    return write(name + QLatin1String(".pem"), certificate.pem());
}

Result<crypto::IssuedCertificate> KeyFolder::load(const QString &name) const
{
    const auto pem = read(name + QLatin1String(".pem"));
    if (!pem)
        return failure(pem.error());
    auto key = read(name + QLatin1String(".key"));
    if (!key)
        return failure(key.error());
    auto certificate = crypto::Certificate::fromPem(*pem);
    if (!certificate)
        return failure(certificate.error().with(Detail::Field, name));
    return crypto::IssuedCertificate{std::move(*certificate),
                                     SecretBytes::takeFrom(std::move(*key))};
}

Result<crypto::CertificateAuthority> KeyFolder::loadAuthority(const QString &name) const
{
    const auto kept = load(name);
    if (!kept)
        return failure(kept.error());
    auto authority = crypto::CertificateAuthority::load(kept->certificate, kept->pkcs8);
    if (!authority)
        return failure(authority.error().with(Detail::Field, name));
    return authority;
}

std::vector<crypto::Certificate> KeyFolder::certificates() const
{
    std::vector<crypto::Certificate> all;
    for (const auto &name :
         m_directory.entryList({QStringLiteral("*.pem")}, QDir::Files, QDir::Name)) {
        const auto pem = read(name);
        auto certificate = pem ? crypto::Certificate::fromPem(*pem)
                               : Result<crypto::Certificate>(failure(pem.error()));
        if (certificate)
            all.push_back(std::move(*certificate));
    }
    return all;
}

Result<void> KeyFolder::write(const QString &file, QByteArrayView content) const
{
    return writeFile(m_directory.filePath(file), content, true);
}

Result<QByteArray> KeyFolder::read(const QString &file) const
{
    QFile source(m_directory.filePath(file));
    if (!source.open(QIODevice::ReadOnly) || source.size() > largestFile)
        return failure(FailureCode::FileUnreadable, {{Detail::Field, file}});
    return source.readAll();
}

} // namespace qujat::service::authorities
