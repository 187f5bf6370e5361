// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/ProfileViewModel.h"

namespace qujat::bridge {

ProfileViewModel::ProfileViewModel(QObject *parent)
    : QObject(parent)
    , m_devices(DeviceRow::staticMetaObject)
{
}

void ProfileViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_devices.show(m_content.devices);
    Q_EMIT changed();
}

} // namespace qujat::bridge
