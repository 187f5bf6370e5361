// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/Rows.h"

namespace qujat::bridge {

/// The alarms of the journal (design 4.4). An unread one stays on every page until it was opened
/// and confirmed; nothing else can dismiss it, not a restart either.
class AlarmsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(int unread READ unread NOTIFY changed)
    Q_PROPERTY(qujat::bridge::RowListModel *alarms READ alarms CONSTANT)

public:
    struct Content {
        int unread = 0;
        QList<AlarmRow> alarms; ///< the latest first
        bool operator==(const Content &other) const = default;
    };

    explicit AlarmsViewModel(QObject *parent = nullptr);

    int unread() const { return m_content.unread; }
    /// AlarmRow
    RowListModel *alarms() { return &m_alarms; }

    const Content &content() const { return m_content; }
    void show(const Content &content);

    /// The person has read it.
    Q_INVOKABLE void confirm(const QString &alarmId) { Q_EMIT confirmed(alarmId); }
    /// Writes everything that proves the alarms to a file of one's choice.
    Q_INVOKABLE void saveEvidence(const QUrl &file) { Q_EMIT evidenceRequested(file); }

Q_SIGNALS:
    void changed();
    void confirmed(const QString &alarmId);
    void evidenceRequested(const QUrl &file);

private:
    Content m_content;
    RowListModel m_alarms;
};

} // namespace qujat::bridge
