// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "translations/SystemLanguage.h"

#include <QLocale>
#include <QStringList>

namespace qujat::translations {

QString systemLanguage()
{
    const auto names = QLocale::system().uiLanguages();
    for (const auto &name : names) {
        const auto code = name.left(2);
        if (code == u"kk" || code == u"ru" || code == u"en")
            return code;
    }
    return QStringLiteral("kk");
}

} // namespace qujat::translations
