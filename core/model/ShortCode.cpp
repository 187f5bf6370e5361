// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/ShortCode.h"

namespace qujat {

Result<ShortCode> ShortCode::parse(const QString &text)
{
    ShortCode code;
    for (const QChar c : text.left(32)) {
        if (c >= u'0' && c <= u'9')
            code.m_text += c;
        else if (!c.isSpace() && c != u'-')
            return failure(FailureCode::AccessNotFound);
    }
    if (code.m_text.size() != 6 || text.size() > 32)
        return failure(FailureCode::AccessNotFound);
    return code;
}

} // namespace qujat
