// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QTranslator>

namespace qujat::tool {

class Arguments;

/// The language of the sentences among the answers: that of --language, else the system's. Its
/// words are there as long as this lives.
class Language {
public:
    /// ConfigurationInvalid{field: language} for anything but kk, ru and en.
    static Result<void> check(const Arguments &arguments);

    explicit Language(const Arguments &arguments);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    const QString &code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_words;
};

} // namespace qujat::tool
