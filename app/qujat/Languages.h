// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTranslator>

namespace qujat::app {

/// The language of the process. Windows listen to changed() and make their texts anew.
class Languages final : public QObject {
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    const QString &current() const { return m_current; }
    /// "kk", "ru" or "en"; anything else becomes "kk".
    void choose(const QString &language);

Q_SIGNALS:
    void changed();

private:
    QTranslator m_ours;
    QTranslator m_qt;
    QString m_current;
};

} // namespace qujat::app
