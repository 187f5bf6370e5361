// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QJsonValue>
#include <QString>

namespace qujat {

/// A text that the owner of the data gives in the languages of the service. Kazakh and Russian are
/// equal by law; English may be absent, then Russian stands in for it.
struct LocalizedText {
    QString kk;
    QString ru;
    QString en;

    /// \a language is "kk", "ru" or "en"; anything else is answered in Kazakh.
    const QString &in(const QString &language) const;
    bool isEmpty() const { return kk.isEmpty() && ru.isEmpty() && en.isEmpty(); }

    /// Reads {kk,ru,en}; kk and ru must be there. ReplyMalformed otherwise.
    static Result<LocalizedText> fromJson(const QJsonValue &value);

    bool operator==(const LocalizedText &other) const = default;
};

} // namespace qujat
