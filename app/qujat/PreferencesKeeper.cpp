// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/qujat/PreferencesKeeper.h"

#include "translations/SystemLanguage.h"

#include "app/qujat/Languages.h"
#include "core/base/Logging.h"

#include <QFileInfo>

namespace qujat::app {
namespace {

using Theme = storage::Preferences::Theme;

bridge::SettingsViewModel::Content toContent(const storage::Preferences &kept)
{
    bridge::SettingsViewModel::Content content;
    content.language = kept.language;
    content.theme = kept.theme == Theme::Light
        ? bridge::ThemeChoice::Light
        : (kept.theme == Theme::Dark ? bridge::ThemeChoice::Dark : bridge::ThemeChoice::System);
    content.textScale = kept.textScale;
    content.lockSeconds = static_cast<int>(kept.lockAfter.count());
    content.reduceMotion = kept.reduceMotion;
    return content;
}

Theme toTheme(bridge::ThemeChoice::Value theme)
{
    switch (theme) {
    case bridge::ThemeChoice::System:
        return Theme::System;
    case bridge::ThemeChoice::Light:
        return Theme::Light;
    case bridge::ThemeChoice::Dark:
        return Theme::Dark;
    }
    Q_UNREACHABLE();
}

} // namespace

PreferencesKeeper::PreferencesKeeper(const QString &profileFolder,
                                     bridge::SettingsViewModel &settings, QObject *parent)
    : QObject(parent)
    , m_path(profileFolder + QStringLiteral("/preferences.json"))
    , m_settings(settings)
{
    const bool first = !QFileInfo::exists(m_path);
    if (const auto kept = storage::readPreferences(m_path)) {
        m_preferences = *kept;
        if (first)
            m_preferences.language = translations::systemLanguage();
    } else {
        m_writable = kept.error().code() != FailureCode::ConfigurationNewer;
        qCWarning(lcApp, "the preferences are not used: %s", qUtf8Printable(kept.error().name()));
    }
    m_settings.show(toContent(m_preferences));
    connect(&m_settings, &bridge::SettingsViewModel::changed, this, &PreferencesKeeper::keep);
}

void PreferencesKeeper::markLanguageChosen()
{
    m_preferences.languageChosen = true;
    keep();
}

void PreferencesKeeper::overrideLanguage(const QString &language)
{
    m_showing = true;
    m_settings.setLanguage(language);
    m_showing = false;
}

void PreferencesKeeper::keep()
{
    if (m_showing)
        return;
    m_preferences.language = m_settings.language();
    m_preferences.theme = toTheme(m_settings.theme());
    m_preferences.textScale = m_settings.textScale();
    m_preferences.lockAfter = std::chrono::seconds(m_settings.lockSeconds());
    m_preferences.reduceMotion = m_settings.reduceMotion();
    if (!m_writable)
        return;
    if (const auto written = storage::writePreferences(m_path, m_preferences); !written)
        qCWarning(lcApp, "the preferences were not kept: %s",
                  qUtf8Printable(written.error().name()));
}

} // namespace qujat::app
