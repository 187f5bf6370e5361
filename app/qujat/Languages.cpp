// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/qujat/Languages.h"

#include "core/base/Logging.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace qujat::app {

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void Languages::choose(const QString &language)
{
    const auto wanted = language == u"ru" || language == u"en" ? language : QStringLiteral("kk");
    if (wanted == m_current)
        return;
    m_current = wanted;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(
        wanted == u"en"
            ? QLocale(QLocale::English, QLocale::UnitedKingdom)
            : QLocale(wanted == u"ru" ? QLocale::Russian : QLocale::Kazakh, QLocale::Kazakhstan));
    // Qt's own words, in its file dialogs for instance; it has none in Kazakh.
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(wanted),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(QStringLiteral(":/i18n/qujat_%1.qm").arg(wanted)))
        QCoreApplication::installTranslator(&m_ours);
    else
        qCWarning(lcApp, "the translation %s is missing", qUtf8Printable(wanted));
    Q_EMIT changed();
}

} // namespace qujat::app
