// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Failure.h"

#include <QJsonObject>
#include <QString>

namespace qujat::tool {

constexpr int Yes = 0;
constexpr int No = 1;
constexpr int Impossible = 2;

/// Where a command speaks: JSON for programs on standard output, words for people on standard
/// error.
class Output {
public:
    /// One object on one line, at once.
    void line(const QJsonObject &object) const;
    void say(const QString &words) const;
    /// {"failure": CODE, details…} and a sentence; the exit code that fits.
    int fail(const Failure &failure) const;
    /// The same with more beside it, such as the file concerned.
    int fail(const Failure &failure, QJsonObject beside) const;
};

/// 1 for a clear no by the service or the person, 2 for what could not be done.
int exitCodeOf(const Failure &failure);

} // namespace qujat::tool
