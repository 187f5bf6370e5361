// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/journal/Checkpoint.h"

#include <QString>

#include <optional>

namespace qujat::service::journal {

/// The newest head once more, in a small file beside the database, so that a database put back to
/// an earlier state is noticed at the next start. Two places are written in turn: one of them is
/// whole, whenever the program was killed. Not synchronised to the disk: after a crash of the
/// machine it may be behind the database, which is allowed, and never ahead of it.
class HeadFile {
public:
    /// Opens or makes the file (mode 600). StorageFailed.
    static Result<HeadFile> open(const QString &path);
    ~HeadFile();
    HeadFile(HeadFile &&other) noexcept;
    HeadFile &operator=(HeadFile &&) = delete;

    /// The larger of the heads that are whole and signed by \a identity; nothing in a new file.
    std::optional<qujat::journal::Checkpoint> read(const qujat::journal::Identity &identity) const;
    /// False when the disk refuses; the file then stays behind.
    bool write(const QByteArray &note);

private:
    explicit HeadFile(int descriptor);
    int m_descriptor;
    int m_nextPlace = 0;
};

} // namespace qujat::service::journal
