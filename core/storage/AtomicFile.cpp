// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/AtomicFile.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace qujat::storage {

std::unique_ptr<QIODevice> privateFile(const QString &path)
{
    const int handle = ::open(path.toUtf8().constData(),
                              O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (handle < 0)
        return nullptr;
    auto file = std::make_unique<QFile>();
    if (!file->open(handle, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle))
        return nullptr;
    return file;
}

Result<void> writeAtomically(const QString &path, const QByteArray &bytes, const DeviceMaker &maker)
{
    const auto unfinished = path + QStringLiteral(".new");
    QFile::remove(unfinished);
    auto device = maker(unfinished);
    if (!device)
        return failure(FailureCode::StorageFailed);
    bool written = device->write(bytes) == bytes.size();
    if (auto *file = qobject_cast<QFileDevice *>(device.get()))
        written = written && file->flush() && ::fsync(file->handle()) == 0;
    device->close();
    if (!written || std::rename(unfinished.toUtf8().constData(), path.toUtf8().constData()) != 0) {
        QFile::remove(unfinished);
        return failure(FailureCode::StorageFailed);
    }
    return {};
}

} // namespace qujat::storage
