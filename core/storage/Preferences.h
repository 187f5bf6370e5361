// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/storage/AtomicFile.h"

#include <QString>

namespace qujat::storage {

/// How a person likes the program. Nothing in here is secret or personal; it is a plain file.
struct Preferences {
    enum class Theme { System, Light, Dark };

    static constexpr int formatVersion = 1;

    QString language = QStringLiteral("kk"); ///< "kk", "ru" or "en"
    bool languageChosen = false; ///< false until the person said so at the first start
    Theme theme = Theme::System;
    double textScale = 1.0; ///< 1.0 to 2.0
    std::chrono::seconds lockAfter{120}; ///< 30 s to 10 min without a touch
    bool reduceMotion = false;

    bool operator==(const Preferences &other) const = default;
};

/// The defaults when there is no file; ConfigurationInvalid for a broken one, ConfigurationNewer
/// for one of a later program, which is then not to be overwritten. Values out of range fall back
/// to their defaults one by one.
Result<Preferences> readPreferences(const QString &path);
Result<void> writePreferences(const QString &path, const Preferences &preferences,
                              const DeviceMaker &maker = privateFile);

} // namespace qujat::storage
