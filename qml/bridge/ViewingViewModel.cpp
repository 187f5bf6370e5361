// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/ViewingViewModel.h"

namespace qujat::bridge {

ViewingViewModel::ViewingViewModel(QObject *parent)
    : QObject(parent)
{
}

void ViewingViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    Q_EMIT changed();
}

void ViewingViewModel::showTime(int secondsLeft, const QString &text)
{
    if (secondsLeft == m_secondsLeft && text == m_timeLeftText)
        return;
    m_secondsLeft = secondsLeft;
    m_timeLeftText = text;
    Q_EMIT ticked();
}

} // namespace qujat::bridge
