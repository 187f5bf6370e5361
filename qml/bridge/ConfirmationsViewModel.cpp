// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/ConfirmationsViewModel.h"

namespace qujat::bridge {

ConfirmationsViewModel::ConfirmationsViewModel(QObject *parent)
    : QObject(parent)
{
}

void ConfirmationsViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    Q_EMIT changed();
}

void ConfirmationsViewModel::showTime(int secondsLeft)
{
    if (secondsLeft == m_secondsLeft)
        return;
    m_secondsLeft = secondsLeft;
    Q_EMIT ticked();
}

} // namespace qujat::bridge
