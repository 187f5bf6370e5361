// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/AppViewModel.h"

namespace qujat::bridge {

AppViewModel::AppViewModel(QObject *parent)
    : QObject(parent)
    , m_choosePin(PinPhase::Choose)
    , m_unlock(PinPhase::Unlock)
{
}

QString AppViewModel::version() const
{
    return QStringLiteral(QUJAT_VERSION);
}

void AppViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    Q_EMIT changed();
}

void AppViewModel::showNotice(const QString &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace qujat::bridge
