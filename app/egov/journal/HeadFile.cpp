// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/journal/HeadFile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace qujat::service::journal {
namespace {

using qujat::journal::Checkpoint;
using qujat::journal::Identity;

constexpr qsizetype PlaceBytes = 2048; // holds a head of an origin of several hundred characters
constexpr int Places = 2;

} // namespace

Result<HeadFile> HeadFile::open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return failure(FailureCode::StorageFailed, {{Detail::Reason, QStringLiteral("headFile")}});
    return HeadFile(descriptor);
}

HeadFile::HeadFile(int descriptor)
    : m_descriptor(descriptor)
{
}

HeadFile::~HeadFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

HeadFile::HeadFile(HeadFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_nextPlace(other.m_nextPlace)
{
}

std::optional<Checkpoint> HeadFile::read(const Identity &identity) const
{
    std::optional<Checkpoint> newest;
    for (int place = 0; place < Places; ++place) {
        QByteArray bytes(PlaceBytes, '\0');
        const auto count = ::pread(m_descriptor, bytes.data(), static_cast<std::size_t>(PlaceBytes),
                                   place * PlaceBytes);
        if (count <= 0)
            continue;
        const auto end = bytes.indexOf('\0');
        const auto head = qujat::journal::openHead(bytes.left(end < 0 ? count : end), identity);
        if (head && (!newest || head->checkpoint.size > newest->size))
            newest = head->checkpoint;
    }
    return newest;
}

bool HeadFile::write(const QByteArray &note)
{
    if (note.size() > PlaceBytes)
        return false;
    const auto padded = note.leftJustified(PlaceBytes, '\0');
    const auto written = ::pwrite(m_descriptor, padded.constData(),
                                  static_cast<std::size_t>(PlaceBytes), m_nextPlace * PlaceBytes);
    m_nextPlace = (m_nextPlace + 1) % Places;
    return written == PlaceBytes;
}

} // namespace qujat::service::journal
