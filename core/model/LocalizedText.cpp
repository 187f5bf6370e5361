// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/LocalizedText.h"

#include <QJsonObject>

namespace qujat {

const QString &LocalizedText::in(const QString &language) const
{
    if (language == u"ru")
        return ru;
    if (language == u"en")
        return en.isEmpty() ? ru : en;
    return kk;
}

Result<LocalizedText> LocalizedText::fromJson(const QJsonValue &value)
{
    const auto object = value.toObject();
    LocalizedText text{object.value(QLatin1String("kk")).toString(),
                       object.value(QLatin1String("ru")).toString(),
                       object.value(QLatin1String("en")).toString()};
    if (text.kk.isEmpty() || text.ru.isEmpty())
        return failure(FailureCode::ReplyMalformed,
                       {{Detail::Reason, QStringLiteral("localizedText")}});
    return text;
}

} // namespace qujat
