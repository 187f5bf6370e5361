// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/storage/Preferences.h"
#include "qml/bridge/SettingsViewModel.h"

#include <QObject>

namespace qujat::app {

/// Keeps what the person chose in a plain file of the profile. A file of a later version is used as
/// far as it can be and never written.
class PreferencesKeeper final : public QObject {
    Q_OBJECT

public:
    PreferencesKeeper(const QString &profileFolder, bridge::SettingsViewModel &settings,
                      QObject *parent = nullptr);

    /// The language was chosen by the person, on this or an earlier start.
    bool isLanguageChosen() const { return m_preferences.languageChosen; }
    void markLanguageChosen();
    /// For this start only; what is kept stays as it is until the person changes something.
    void overrideLanguage(const QString &language);

private:
    void keep();

    QString m_path;
    bridge::SettingsViewModel &m_settings;
    storage::Preferences m_preferences;
    bool m_writable = true;
    bool m_showing = false;
};

} // namespace qujat::app
