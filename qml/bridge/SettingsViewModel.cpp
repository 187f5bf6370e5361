// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/SettingsViewModel.h"

#include <algorithm>

namespace qujat::bridge {
namespace {

constexpr qreal SmallestText = 1.0;
constexpr qreal LargestText = 2.0;
constexpr int ShortestLock = 30;
constexpr int LongestLock = 600; // the service ends an idle session after as many seconds (D-17)

SettingsViewModel::Content inRange(SettingsViewModel::Content content)
{
    const bool known = content.language == u"ru" || content.language == u"en";
    if (!known)
        content.language = QStringLiteral("kk");
    content.textScale = std::clamp(content.textScale, SmallestText, LargestText);
    content.lockSeconds = std::clamp(content.lockSeconds, ShortestLock, LongestLock);
    return content;
}

} // namespace

SettingsViewModel::SettingsViewModel(QObject *parent)
    : QObject(parent)
    , m_content(inRange({}))
{
}

void SettingsViewModel::show(const Content &content)
{
    const auto fitting = inRange(content);
    if (fitting == m_content)
        return;
    const bool otherLanguage = fitting.language != m_content.language;
    m_content = fitting;
    if (otherLanguage)
        Q_EMIT languageChanged();
    Q_EMIT changed();
}

void SettingsViewModel::setLanguage(const QString &language)
{
    auto content = m_content;
    content.language = language;
    show(content);
}

void SettingsViewModel::setTheme(ThemeChoice::Value theme)
{
    auto content = m_content;
    content.theme = theme;
    show(content);
}

void SettingsViewModel::setTextScale(qreal scale)
{
    auto content = m_content;
    content.textScale = scale;
    show(content);
}

void SettingsViewModel::setLockSeconds(int seconds)
{
    auto content = m_content;
    content.lockSeconds = seconds;
    show(content);
}

void SettingsViewModel::setReduceMotion(bool reduce)
{
    auto content = m_content;
    content.reduceMotion = reduce;
    show(content);
}

} // namespace qujat::bridge
