// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/ServiceKey.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace qujat::service::storage {
namespace {

constexpr std::size_t KeySize = 32;

auto keyFailed(const char *reason)
{
    return failure(FailureCode::StorageFailed, {{Detail::Reason, QString::fromLatin1(reason)}});
}

/// A file descriptor that closes itself.
class OpenFile {
public:
    OpenFile(const QString &path, int flags)
        : m_descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW,
                              S_IRUSR | S_IWUSR))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    int descriptor() const { return m_descriptor; }
    bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor;
};

Result<SecretBytes> readKey(const OpenFile &file)
{
    struct stat status { };
    if (::fstat(file.descriptor(), &status) != 0 || (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return keyFailed("keyFileOpenToOthers");
    SecretBytes key(KeySize);
    if (status.st_size != static_cast<off_t>(KeySize)
        || ::read(file.descriptor(), key.data(), KeySize) != static_cast<ssize_t>(KeySize))
        return keyFailed("keyFileDamaged");
    return key;
}

} // namespace

Result<SecretBytes> loadOrMakeServiceKey(const QString &path)
{
    if (const OpenFile existing(path, O_RDONLY); existing.isOpen())
        return readKey(existing);
    if (errno != ENOENT)
        return keyFailed("keyFileUnreadable");

    // Written beside and renamed, so that no start ever meets half a key.
    const QString beside = path + QStringLiteral(".new");
    ::unlink(QFile::encodeName(beside).constData());
    auto key = SecretBytes::random(KeySize);
    {
        const OpenFile made(beside, O_WRONLY | O_CREAT | O_EXCL);
        if (!made.isOpen()
            || ::write(made.descriptor(), key.data(), KeySize) != static_cast<ssize_t>(KeySize)
            || ::fsync(made.descriptor()) != 0)
            return keyFailed("keyFileNotMade");
    }
    if (::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0)
        return keyFailed("keyFileNotMade");
    return key;
}

Result<bool> makePrivateFile(const QString &path)
{
    const OpenFile made(path, O_WRONLY | O_CREAT | O_EXCL);
    if (!made.isOpen() && errno != EEXIST)
        return keyFailed("file");
    return made.isOpen();
}

} // namespace qujat::service::storage
