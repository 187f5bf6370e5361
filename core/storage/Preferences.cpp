// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/Preferences.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>

namespace qujat::storage {
namespace {

constexpr std::array ThemeNames{"system", "light", "dark"};
constexpr int ShortestLock = 30;
constexpr int LongestLock = 600;

auto invalid(const char *field)
{
    return failure(FailureCode::ConfigurationInvalid,
                   {{Detail::Field, QString::fromLatin1(field)}});
}

} // namespace

Result<Preferences> readPreferences(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Preferences{};
    if (!file.open(QIODevice::ReadOnly))
        return invalid("file");
    const auto json = QJsonDocument::fromJson(file.read(64 * 1024));
    if (!json.isObject())
        return invalid("file");
    const auto root = json.object();
    const int version = root.value(QLatin1String("formatVersion")).toInt();
    if (version > Preferences::formatVersion)
        return failure(FailureCode::ConfigurationNewer,
                       {{Detail::Actual, QString::number(version)},
                        {Detail::Allowed, QString::number(Preferences::formatVersion)}});
    if (version < 1)
        return invalid("formatVersion");
    Preferences preferences;
    const auto language = root.value(QLatin1String("language")).toString();
    if (QStringList{QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en")}.contains(
            language)) {
        preferences.language = language;
        preferences.languageChosen = root.value(QLatin1String("languageChosen")).toBool();
    }
    const auto theme = root.value(QLatin1String("theme")).toString();
    for (std::size_t i = 0; i < ThemeNames.size(); ++i) {
        if (theme == QLatin1String(ThemeNames[i]))
            preferences.theme = static_cast<Preferences::Theme>(i);
    }
    const auto scale = root.value(QLatin1String("textScale")).toDouble(1.0);
    if (scale >= 1.0 && scale <= 2.0)
        preferences.textScale = scale;
    const int lock = root.value(QLatin1String("lockSeconds")).toInt();
    if (lock >= ShortestLock && lock <= LongestLock)
        preferences.lockAfter = std::chrono::seconds(lock);
    preferences.reduceMotion = root.value(QLatin1String("reduceMotion")).toBool();
    return preferences;
}

Result<void> writePreferences(const QString &path, const Preferences &preferences,
                              const DeviceMaker &maker)
{
    const QJsonObject root{
        {QStringLiteral("formatVersion"), Preferences::formatVersion},
        {QStringLiteral("language"), preferences.language},
        {QStringLiteral("languageChosen"), preferences.languageChosen},
        {QStringLiteral("theme"),
         QString::fromLatin1(ThemeNames[static_cast<std::size_t>(preferences.theme)])},
        {QStringLiteral("textScale"), preferences.textScale},
        {QStringLiteral("lockSeconds"), static_cast<int>(preferences.lockAfter.count())},
        {QStringLiteral("reduceMotion"), preferences.reduceMotion}};
    return writeAtomically(path, QJsonDocument(root).toJson(), maker);
}

} // namespace qujat::storage
