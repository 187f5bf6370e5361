// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/AlarmsViewModel.h"

namespace qujat::bridge {

AlarmsViewModel::AlarmsViewModel(QObject *parent)
    : QObject(parent)
    , m_alarms(AlarmRow::staticMetaObject)
{
}

void AlarmsViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_alarms.show(m_content.alarms);
    Q_EMIT changed();
}

} // namespace qujat::bridge
