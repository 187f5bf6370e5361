// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/Enums.h"

#include <QString>

namespace qujat::bridge {

/// What the person may choose. Each change is applied at once and kept by the application.
class SettingsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(qujat::bridge::ThemeChoice::Value theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(int lockSeconds READ lockSeconds WRITE setLockSeconds NOTIFY changed)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY changed)

public:
    struct Content {
        QString language; ///< "kk", "ru" or "en"; anything else becomes "kk"
        ThemeChoice::Value theme = ThemeChoice::System;
        qreal textScale = 1.0; ///< 1.0 to 2.0
        int lockSeconds = 120; ///< idle time before the program locks; 30 to 600
        bool reduceMotion = false;
        bool operator==(const Content &other) const = default;
    };

    explicit SettingsViewModel(QObject *parent = nullptr);

    QString language() const { return m_content.language; }
    ThemeChoice::Value theme() const { return m_content.theme; }
    qreal textScale() const { return m_content.textScale; }
    int lockSeconds() const { return m_content.lockSeconds; }
    bool reduceMotion() const { return m_content.reduceMotion; }

    void setLanguage(const QString &language);
    void setTheme(qujat::bridge::ThemeChoice::Value theme);
    void setTextScale(qreal scale);
    void setLockSeconds(int seconds);
    void setReduceMotion(bool reduce);

    const Content &content() const { return m_content; }
    /// Out-of-range values are brought into range.
    void show(const Content &content);

Q_SIGNALS:
    void changed();
    void languageChanged();

private:
    Content m_content;
};

} // namespace qujat::bridge
