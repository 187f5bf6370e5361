// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/JournalAlarm.h"
#include "qml/bridge/AlarmsViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QCoreApplication>

namespace qujat::bridge {

/// The alarms of the journal in words: what happened, what it means, what to do.
class AlarmsPresenter final : public QObject {
    Q_OBJECT

public:
    AlarmsPresenter(Presentation &presentation, AlarmsViewModel &view, QObject *parent = nullptr);

    void render();

Q_SIGNALS:
    /// A new alarm, for the moment when the window is hidden.
    void raised(const QString &title);
    /// A short sentence on how something went.
    void settled(const QString &text);

private:
    AlarmRow row(const JournalAlarm &alarm) const;
    void saveEvidence(const QUrl &file);

    Presentation &m_presentation;
    AlarmsViewModel &m_view;
    qint64 m_newest = 0; ///< of the alarms that were shown
};

} // namespace qujat::bridge
