// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Language.h"

#include "translations/SystemLanguage.h"

#include "app/tool/Arguments.h"

#include <QCoreApplication>

namespace qujat::tool {
namespace {

const QString LanguageOption = QStringLiteral("language");

} // namespace

Result<void> Language::check(const Arguments &arguments)
{
    const auto given = arguments.value(LanguageOption, QStringLiteral("kk"));
    if (given != u"kk" && given != u"ru" && given != u"en")
        return failure(FailureCode::ConfigurationInvalid, {{Detail::Field, LanguageOption}});
    return {};
}

Language::Language(const Arguments &arguments)
    : m_code(arguments.has(LanguageOption) ? arguments.value(LanguageOption)
                                           : translations::systemLanguage())
{
    if (m_words.load(QStringLiteral(":/i18n/qujat_%1.qm").arg(m_code)))
        QCoreApplication::installTranslator(&m_words);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_words);
}

} // namespace qujat::tool
